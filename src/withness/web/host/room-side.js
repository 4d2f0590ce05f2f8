/** The room's side of a meeting: what its window is told, the ways there, and one screen that everybody sees. */

import { read } from "../meeting/clock.js";
import { button, element } from "../markup/html.js";
import { _ } from "../markup/words.js";
import { RoomLine } from "../room/room-line.js";
import { laterIn, nextTogether } from "./people.js";

/** @typedef {import("../papers/guide.js").Guide} Guide */
/** @typedef {import("./record.js").Record} Record */

const TOGETHER = { alone: _("On your own."), pairs: _("In pairs."), trios: _("In threes."), everyone: "" };
const TURN = _("Only what the room may see");

export class RoomSide {
  #turn = button(TURN, "room-here");
  #guide;
  #line;

  /**
   * @param {Guide} guide
   * @param {() => void} asked is called when the room's window wants to be told
   * @param {AbortSignal} signal
   */
  constructor(guide, asked, signal) {
    this.#guide = guide;
    this.#line = new RoomLine(guide.name, (said) => said === "asks" && asked(), signal);
  }

  /** Return where else a host may go from a step: to the room's view, away for a while, to the end. */
  ways() {
    return element(
      "p",
      { class: "keys" },
      element("a", { href: "#room", target: `room-${this.#guide.name}` }, _("Open the room’s view in a window")),
      this.#turn,
      button(_("Leave this view"), "leave"),
      button(_("End the meeting now"), "end"),
    );
  }

  /**
   * Show on the host's own screen only what the room may see, or all of it again.
   *
   * @param {HTMLElement} view
   */
  turn(view) {
    this.#turn.textContent = view.classList.toggle("for-the-room") ? _("Show my notes again") : TURN;
  }

  /** @param {HTMLElement} view of which all is shown again */
  showAll(view) {
    if (view.matches(".for-the-room")) this.turn(view);
  }

  /**
   * @param {Record} record
   * @param {string} called a call to change over, or nothing
   */
  tell(record, called) {
    this.#line.say(whatToShow(this.#guide, record, called, Date.now()));
  }
}

/**
 * Return what the room may see now.
 *
 * @param {Guide} guide
 * @param {Record} record
 * @param {string} change a call to change over, or nothing
 * @param {number} now
 */
function whatToShow(guide, record, change, now) {
  const { at, over } = record.clock;
  const step = guide.steps[at];
  if (over !== null || !step) return "over";
  const { left, isPaused } = read(record.clock, now);
  const together = nextTogether(guide.steps, record.clock);
  const groups = record.groups[together] ?? [];
  const isLater = together > at && groups.length > 0;
  return {
    meeting: guide.title,
    title: step.title,
    show: step.show ?? "",
    who: isLater ? laterIn(guide.steps[together]) : TOGETHER[step.grouping],
    apart: step.apart ?? "",
    chairs: chairCount(guide, record),
    order: record.orders[at] ?? [],
    groups,
    ends: Math.round((now + left * 1000) / 1000) * 1000,
    seconds: record.clock.seconds[at] ?? 60,
    change,
    isPaused,
  };
}

/**
 * @param {Guide} guide
 * @param {Record} record
 */
export function chairCount({ group_size: { low } }, { names }) {
  return Math.min(Math.max(names.length || low + 2, 3), 16);
}

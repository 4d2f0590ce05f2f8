/** The host's view of a meeting: it stands alone on the page, holds through reloads, and is driven by a few keys. */

import { begin, read, seenAt } from "../meeting/clock.js";
import { joined } from "../together/groups.js";
import { forget, keep, kept, keyOf, whenChangedElsewhere } from "../device/kept.js";
import { actionOf, element } from "../markup/html.js";
import { _ } from "../markup/words.js";
import { startSoon } from "../python/scorer.js";
import { Agreements } from "./agreements.js";
import { standAlone } from "../room/alone.js";
import { Awake } from "./awake.js";
import { actionOfKey, DEEDS } from "./deeds.js";
import { stepsOf } from "../papers/guide.js";
import { newId } from "../device/new-id.js";
import { groupsIn, orderIn, People } from "./people.js";
import { PlanPanel } from "./plan-panel.js";
import { callsIn } from "../together/calls.js";
import { isSame, readAgain, written } from "./record.js";
import { Remains } from "./remains.js";
import { chairCount, whatToShow } from "./room-told.js";
import { RoomLine } from "../room/room-line.js";
import { StartForm } from "./start-form.js";
import { StepView } from "./step-view.js";
import { sound, tuneUp } from "./tone.js";
import { ways } from "./ways.js";

/** @typedef {import("../papers/guide.js").Guide} Guide */
/** @typedef {import("./record.js").Record} Record */
/** @typedef {import("../meeting/clock.js").Meeting} Meeting */

// How long a call to change over stands there, in seconds.
const CALLED = 20;
const NOT_KEPT = _("Your browser isn’t saving this. If this page is closed, the clock and your list are lost.");

/** @param {Guide} guide */
const meetingKey = ({ name }) => keyOf("meeting", name);

/**
 * Open the host's view, until the signal.
 *
 * @param {Guide} guide
 * @param {() => void} leave is called when the host wants to see the page again
 * @param {AbortSignal} signal
 */
export function openHost(guide, leave, signal) {
  new Host(guide, leave, signal);
}

class Host {
  #view = element("main", { class: "meeting-host" });
  #guide;
  #leave;
  #signal;
  #people = new People();
  #step;
  #line;
  #start;
  #plan;
  #agreements = new Agreements([], () => {});
  /** @type {Remains | undefined} */
  #remains;
  #isKept = false;
  /** @type {Record | undefined} */
  #record;
  /** The step that is drawn, and whether its end was sounded. */
  #drawn = { at: -1, isOver: false, called: "" };
  /** @type {number | undefined} */
  #clock;

  /**
   * @param {Guide} guide
   * @param {() => void} leave
   * @param {AbortSignal} signal
   */
  constructor(guide, leave, signal) {
    this.#guide = guide;
    this.#leave = leave;
    this.#signal = signal;
    this.#step = new StepView(guide);
    this.#start = new StartForm(guide);
    this.#plan = new PlanPanel(
      guide,
      () => this.#record?.clock,
      (meeting) => this.#take(meeting),
    );
    this.#line = new RoomLine(guide.name, (said) => said === "asks" && this.#tellTheRoom(), signal);
    document.body.append(this.#view);
    const bringBack = standAlone(this.#view);
    this.#view.addEventListener("click", (event) => this.#clicked(event), { signal });
    this.#view.addEventListener("submit", (event) => this.#submitted(event), { signal });
    addEventListener("keydown", (event) => this.#pressed(event), { signal });
    addEventListener("beforeunload", (event) => this.#isRunning && event.preventDefault(), { signal });
    document.addEventListener("visibilitychange", () => this.#tick(), { signal });
    whenChangedElsewhere(meetingKey(guide), (isErased) => this.#changedElsewhere(isErased), signal);
    signal.addEventListener("abort", () => {
      clearTimeout(this.#clock);
      bringBack();
      this.#view.remove();
    });
    this.#goOn(readAgain(kept(meetingKey(guide)), stepsOf(guide), Date.now()));
  }

  get #isRunning() {
    return this.#record?.clock.over === null;
  }

  /** @param {Record | undefined} record what was kept of a meeting under way */
  #goOn(record) {
    this.#record = record;
    if (!record) {
      this.#view.replaceChildren(this.#start.drawn());
      return this.#tick();
    }
    this.#agreements = new Agreements(record.agreements, () => this.#keep());
    new Awake((words) => this.#step.say(words), this.#signal);
    // It is asked for papers at the end, when there may be no network.
    startSoon();
    this.#draw();
  }

  /** Begin; but whoever must be done sooner sees first what that takes. */
  #tryToBegin() {
    const now = Date.now();
    const clock = begin(this.#guide.name, stepsOf(this.#guide), now, this.#start.settled.end);
    if (read(clock, now).late <= 30) return this.#begin(clock);
    this.#start.showPlan(this.#plan.place);
    this.#plan.show(clock, now);
  }

  /** @param {Meeting} plan whose lengths and end are taken over, as of now */
  #begin({ end, seconds, skipped }) {
    const { end: _end, ...settled } = this.#start.settled;
    const clock = { ...begin(this.#guide.name, stepsOf(this.#guide), Date.now(), end), seconds, skipped };
    if (settled.sounds) tuneUp();
    this.#goOn({ ...settled, clock, uid: newId(), orders: [], groups: [], spoken: [], agreements: [] });
  }

  /** @param {Meeting} clock */
  #take(clock) {
    if (!this.#record) return this.#begin(clock);
    this.#record.clock = clock;
    this.#draw();
  }

  /**
   * Another tab runs the same meeting, or has put it away, or everything was erased.
   *
   * @param {boolean} isErased
   */
  #changedElsewhere(isErased) {
    const record = this.#record;
    const text = kept(meetingKey(this.#guide));
    // What could not be kept is here alone, and is not to give way to what was kept before.
    if (!record || (!this.#isKept && !isErased)) return;
    if (isErased || text === null) {
      this.#record = undefined;
      return this.#leave();
    }
    const other = readAgain(text, stepsOf(this.#guide), Date.now());
    if (!other || isSame(other, record)) return;
    record.clock = other.clock;
    record.agreements.splice(0, Infinity, ...other.agreements);
    this.#agreements.draw();
    this.#draw();
  }

  /** Draw what stands there now: a step, or what remains. */
  #draw() {
    const record = this.#record;
    if (!record) return;
    const { at, over } = record.clock;
    if (over !== null) return this.#drawRemains(record);
    const step = this.#guide.steps[at];
    record.orders[at] ??= orderIn(step, record);
    if (record.groups.length === 0) record.groups = groupsIn(this.#guide.steps, record.names);
    // The buttons stay, and with them the focus of whoever has pressed one.
    if (this.#drawn.at < 0) this.#view.replaceChildren(...this.#parts());
    if (this.#drawn.at !== at) {
      this.#drawn = { at, isOver: false, called: "" };
      this.#plan.clear();
      this.#step.show(record.clock, (record.orders[at] ?? []).length > 0, chairCount(this.#guide, record));
      if (this.#view.getBoundingClientRect().top < 0) scrollTo(0, 0);
    }
    this.#people.draw(record, this.#guide.steps);
    this.#keep();
    this.#tick();
  }

  #parts() {
    return [...this.#step.parts(this.#people), this.#plan.drawn(), this.#agreements.drawn(), ways(this.#guide)];
  }

  /** @param {Record} record */
  #drawRemains(record) {
    clearTimeout(this.#clock);
    this.#drawn.at = -1;
    this.#remains = new Remains(this.#guide, record, this.#agreements);
    this.#view.replaceChildren(...this.#remains.parts());
    this.#view.querySelector("h1")?.focus();
    this.#keep();
  }

  /** Show how the time stands, and look again in a second. */
  #tick() {
    clearTimeout(this.#clock);
    const record = this.#record;
    const now = Date.now();
    if (!record) this.#start.tick(now);
    else if (this.#isRunning && this.#drawn.at === record.clock.at) this.#tickStep(record, now);
    else return;
    this.#clock = setTimeout(() => this.#tick(), 1000 - (now % 1000) + 5);
  }

  /**
   * @param {Record} record
   * @param {number} now
   */
  #tickStep(record, now) {
    const reading = read(record.clock, now);
    const hint = this.#call(record, reading);
    this.#step.tick(reading, record.clock.end, hint);
    record.clock = seenAt(record.clock, now);
  }

  /**
   * Call the changes and the end, aloud only where that was asked for. In a silent step nothing is called; what the host
   * has to see there is returned.
   *
   * @param {Record} record
   * @param {ReturnType<typeof read>} reading
   */
  #call(record, { used, left }) {
    const step = this.#guide.steps[record.clock.at];
    const calls = callsIn(this.#guide.steps, record.clock.at);
    const called = calls.filter(({ at }) => at <= used && used < at + CALLED).at(-1)?.words ?? "";
    const words = step?.silent ? "" : called;
    const isNewCall = words !== "" && words !== this.#drawn.called;
    const isNewEnd = left <= 0 && !this.#drawn.isOver;
    if (this.#drawn.called !== words) {
      this.#drawn.called = words;
      this.#step.call(words);
      this.#tellTheRoom();
    }
    this.#drawn.isOver = left <= 0;
    if (record.sounds && !step?.silent && (isNewCall || isNewEnd)) sound();
    return step?.silent ? called : "";
  }

  #tellTheRoom() {
    if (this.#record) this.#line.say(whatToShow(this.#guide, this.#record, this.#drawn.called, Date.now()));
  }

  #keep() {
    if (!this.#record) return;
    this.#isKept = keep(meetingKey(this.#guide), written(this.#record));
    if (!this.#isKept) this.#step.say(NOT_KEPT);
    this.#tellTheRoom();
  }

  #turnToTheRoom() {
    const isIt = this.#view.classList.toggle("for-the-room");
    const own = this.#view.querySelector("[data-action=room-here]");
    if (own) own.textContent = isIt ? _("Show my notes again") : _("Only what the room may see");
  }

  #putAway() {
    forget(meetingKey(this.#guide));
    this.#record = undefined;
    this.#leave();
  }

  /** @param {Event} event */
  #submitted(event) {
    event.preventDefault();
    if (event.target instanceof Element && event.target.matches(".start")) this.#tryToBegin();
    else this.#agreements.add();
  }

  /** @param {KeyboardEvent} event */
  #pressed(event) {
    const does = actionOfKey(event);
    if (!does || !this.#isRunning) return;
    event.preventDefault();
    this.#does(does);
  }

  /** @param {Event} event */
  #clicked(event) {
    const does = actionOf(event);
    const target = event.target instanceof Element ? event.target.closest("[data-action]") : null;
    if (does) this.#does(does, target instanceof HTMLElement ? target.dataset : {});
  }

  /**
   * @param {string} action
   * @param {DOMStringMap} data what the button is about
   */
  #does(action, data = {}) {
    if (action === "leave") return this.#leave();
    const record = this.#record;
    if (!record) return;
    const now = Date.now();
    const { clock } = record;
    const deed = DEEDS.get(action);
    if (deed) return this.#take(deed(clock, now, stepsOf(this.#guide)));
    switch (action) {
      case "time":
        this.#step.turnTime(read(clock, now), now);
        return this.#tick();
      case "plan-end":
        return this.#plan.showForEnd();
      case "plan-more":
        return this.#plan.showForMore();
      case "spoke":
        record.spoken.push(data.name ?? "");
        return this.#draw();
      case "unspoke":
        record.spoken.pop();
        return this.#draw();
      case "join":
        record.groups[clock.at] = joined(record.groups[clock.at] ?? []);
        return this.#draw();
      case "take-out":
        return this.#agreements.takeOut(Number(data.place));
      case "room-here":
        return this.#turnToTheRoom();
      case "print":
        return print();
      case "put-away":
        return this.#remains?.askAgain();
      case "erase":
        return this.#putAway();
      default:
        return void this.#remains?.does(action);
    }
  }
}

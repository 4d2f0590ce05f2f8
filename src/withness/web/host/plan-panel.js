/** What is done when time runs away: the rest is planned anew, shown first, and taken only on the host's word. */

import { endAt, more } from "../meeting/clock.js";
import { button, element } from "../markup/html.js";
import { _ } from "../markup/words.js";
import { field } from "../papers/field.js";
import { clockValue, momentOf } from "../papers/settled.js";

/** @typedef {import("../meeting/clock.js").Meeting} Meeting */

const NOT_LOADED = _("A plan could not be loaded just now. The meeting itself goes on without a network.");

export class PlanPanel {
  #end = element("input", { type: "time", id: "plan-end", autocomplete: "off" });
  #more = element("input", { type: "number", id: "plan-more", min: "1", max: "90", value: "5", inputmode: "numeric" });
  /** Where a plan is shown. */
  place = element("div", { class: "plan", role: "status" });
  #take;

  /**
   * @param {import("../papers/guide.js").Guide} guide
   * @param {() => Meeting | undefined} meeting as it stands, if it has begun
   * @param {(meeting: Meeting) => void} take what the host has chosen
   */
  constructor(guide, meeting, take) {
    this.guide = guide;
    this.meeting = meeting;
    this.#take = take;
  }

  /** Return the panel, folded. */
  drawn() {
    const { end = Date.now() } = this.meeting() ?? {};
    this.#end.value = clockValue(end);
    return element(
      "details",
      { class: "panel" },
      element("summary", {}, _("Late? Plan the rest anew")),
      element(
        "p",
        { class: "row" },
        field(this.#end, _("We must end at")),
        button(_("Plan for that end"), "plan-end"),
      ),
      element(
        "p",
        { class: "row" },
        field(this.#more, _("This step needs so many minutes more")),
        button(_("Plan with that"), "plan-more"),
      ),
      this.place,
    );
  }

  /** A plan of a step before is no longer to be chosen or taken back. */
  clear() {
    this.place.replaceChildren();
  }

  /**
   * Plan for the end that the host says, or for a step under way that takes longer, so that the end stands.
   *
   * @param {string} action
   */
  does(action) {
    const meeting = this.meeting();
    const now = Date.now();
    if (!meeting) return;
    const minutes = Math.max(1, Math.round(Number(this.#more.value) || 0));
    if (action === "plan-end") this.show(endAt(meeting, momentOf(this.#end.value, now, meeting.end - now)), now);
    if (action === "plan-more") this.show(more(meeting, minutes * 60, now), now, true);
  }

  /**
   * Show what would become of the steps to come, so that the end of this meeting stands.
   *
   * @param {Meeting} wanted
   * @param {number} now
   * @param {boolean} isHeld whether the step under way keeps all of its time
   */
  async show(wanted, now, isHeld = false) {
    const at = this.meeting()?.at;
    const loaded = await import("./new-plan.js").catch(() => undefined);
    // Where that took a while, the host may have gone on.
    if (this.meeting()?.at !== at) return;
    if (loaded) new loaded.NewPlan(this, now, isHeld).show(wanted);
    else this.place.replaceChildren(NOT_LOADED);
  }

  /** @param {Meeting} meeting */
  take(meeting) {
    this.#take(meeting);
    this.#end.value = clockValue(meeting.end);
  }
}

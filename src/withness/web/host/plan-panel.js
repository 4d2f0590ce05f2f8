/** What is done when time runs away: the rest is planned anew, shown first, and taken only on the host's word. */

import { available, endAt, leaveOut, more, planned, slotsOf } from "../meeting/clock.js";
import { planAnew } from "../meeting/plan.js";
import { minutesAndSeconds } from "../meeting/wording.js";
import { button, element } from "../markup/html.js";
import { LOCALE, _, ngettext } from "../markup/words.js";
import { field } from "../papers/field.js";
import { stepsOf, timeOfDay } from "../papers/guide.js";
import { clockValue, momentOf } from "../papers/settled.js";

/** @typedef {import("../meeting/clock.js").Meeting} Meeting */
/** @typedef {{words: string, meeting: Meeting}} Offer what a button says, and the meeting it leads to */

/** @typedef {ReturnType<typeof slotsOf>} Slots */

const MINUTE = 60_000;

export class PlanPanel {
  #end = element("input", { type: "time", id: "plan-end", autocomplete: "off" });
  #more = element("input", { type: "number", id: "plan-more", min: "1", max: "90", value: "5", inputmode: "numeric" });
  /** Where a plan is shown. */
  place = element("div", { class: "plan", role: "status" });
  #guide;
  #meeting;
  #take;

  /**
   * @param {import("../papers/guide.js").Guide} guide
   * @param {() => Meeting | undefined} meeting as it stands, if it has begun
   * @param {(meeting: Meeting) => void} take what the host has chosen
   */
  constructor(guide, meeting, take) {
    this.#guide = guide;
    this.#meeting = meeting;
    this.#take = take;
  }

  /** Return the panel, folded. */
  drawn() {
    const { end = Date.now() } = this.#meeting() ?? {};
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

  /** The meeting is to end when the host says. */
  showForEnd() {
    const meeting = this.#meeting();
    const now = Date.now();
    if (meeting) this.show(endAt(meeting, momentOf(this.#end.value, now, meeting.end - now)), now);
  }

  /** The step under way is to take longer, and the end stands. */
  showForMore() {
    const now = Date.now();
    const minutes = Math.max(1, Math.round(Number(this.#more.value) || 0));
    const meeting = this.#meeting();
    if (meeting) this.show(more(meeting, minutes * 60, now), now, true);
  }

  /**
   * Show what would become of the steps to come, so that the end of this meeting stands.
   *
   * @param {Meeting} wanted
   * @param {number} now
   * @param {boolean} isHeld whether the step under way keeps all of its time
   */
  show(wanted, now, isHeld = false) {
    const slots = this.#slots(wanted, now, isHeld);
    const found = planAnew(slots, available(wanted, now));
    const parts =
      "seconds" in found
        ? this.#newPlan(slots, found.seconds, wanted, now)
        : this.#whatWouldGo(slots, found, wanted, now, isHeld);
    this.place.replaceChildren(...parts);
  }

  /**
   * @param {Slots} slots
   * @param {number[]} seconds
   * @param {Meeting} wanted
   * @param {number} now
   */
  #newPlan(slots, seconds, wanted, now) {
    const meeting = planned(wanted, seconds, now);
    const rows = slots.map((slot, place) =>
      element(
        "tr",
        {},
        element("th", { scope: "row" }, this.#titleOf(slot)),
        element("td", {}, minutesAndSeconds(slot.seconds)),
        element("td", {}, minutesAndSeconds(seconds[place] ?? 0)),
      ),
    );
    return [
      element(
        "table",
        {},
        element("caption", {}, _("So that it ends at {time}", { time: timeOfDay(meeting.end) })),
        element(
          "thead",
          {},
          element("tr", {}, column(_("Step")), column(_("Planned")), column(_("Then"))),
        ),
        element("tbody", {}, ...rows),
      ),
      this.#offers([{ words: this.#meeting() ? _("Take this plan") : _("Begin with this plan"), meeting }], wanted),
    ];
  }

  /**
   * @param {Slots} slots
   * @param {{lacking: number, leaveOut: number[][]}} found
   * @param {Meeting} wanted
   * @param {number} now
   * @param {boolean} isHeld
   */
  #whatWouldGo(slots, { lacking, leaveOut: choices }, wanted, now, isHeld) {
    const later = Math.ceil(lacking / 60) * MINUTE;
    const offers = choices.map((gone) => {
      const titles = slots.filter((_, place) => gone.includes(place)).map((slot) => `“${this.#titleOf(slot)}”`);
      const shorter = leaveOut(wanted, gone, now);
      const words = _("Leave out {steps}", { steps: new Intl.ListFormat(LOCALE).format(titles) });
      return { words, meeting: this.#fitted(shorter, now, isHeld) };
    });
    const late = endAt(wanted, wanted.end + later);
    offers.push({ words: _("End at {time}", { time: timeOfDay(late.end) }), meeting: this.#fitted(late, now, isHeld) });
    return [
      element(
        "p",
        {},
        ngettext(
          "Even with every step at its shortest, {n} minute is missing until {time}.",
          "Even with every step at its shortest, {n} minutes are missing until {time}.",
          Math.ceil(lacking / 60),
          { time: timeOfDay(wanted.end) },
        ),
      ),
      element("p", {}, _("What to do with less time stands on the guide’s page as well.")),
      this.#offers(offers, wanted),
    ];
  }

  /**
   * Return a meeting whose steps fit its end, where they can.
   *
   * @param {Meeting} meeting
   * @param {number} now
   * @param {boolean} isHeld
   */
  #fitted(meeting, now, isHeld) {
    const found = planAnew(this.#slots(meeting, now, isHeld), available(meeting, now));
    return "seconds" in found ? planned(meeting, found.seconds, now) : meeting;
  }

  /**
   * @param {Meeting} meeting
   * @param {number} now
   * @param {boolean} isHeld
   */
  #slots(meeting, now, isHeld) {
    const slots = slotsOf(meeting, stepsOf(this.#guide), now);
    return slots.map((slot, place) => (isHeld && place === 0 ? { ...slot, shortest: slot.seconds } : slot));
  }

  /** @param {Meeting} meeting which the host may take back at once */
  #choose(meeting) {
    const before = this.#meeting();
    this.#take(meeting);
    this.#end.value = clockValue(meeting.end);
    const words = _("Planned anew. It ends at {time}.", { time: timeOfDay(meeting.end) });
    const undo = button(_("Undo"), "undo-plan");
    undo.addEventListener("click", () => {
      this.place.replaceChildren();
      if (before) this.#take(before);
    });
    this.place.replaceChildren(element("p", {}, words), ...(before ? [undo] : []));
  }

  /** @param {Meeting} wanted which begins as it is, where it has not begun */
  #keepAs(wanted) {
    this.place.replaceChildren();
    if (!this.#meeting()) this.#take(wanted);
  }

  /** @param {Slots[number]} slot */
  #titleOf({ step }) {
    return this.#guide.steps[step]?.title ?? "";
  }

  /**
   * @param {Offer[]} offers
   * @param {Meeting} wanted
   */
  #offers(offers, wanted) {
    const choose = (/** @type {Offer} */ { words, meeting }, /** @type {number} */ place) => {
      const own = button(words, `choose-${place}`);
      own.addEventListener("click", () => {
        this.#choose(meeting);
      });
      return own;
    };
    const leave = button(_("Leave it as it is"), "keep-plan");
    leave.addEventListener("click", () => this.#keepAs(wanted));
    return element("p", { class: "keys" }, ...offers.map(choose), leave);
  }
}

/** @param {string} words */
function column(words) {
  return element("th", { scope: "col" }, words);
}

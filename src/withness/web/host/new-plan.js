/** A new plan of the rest, to be taken or not: what becomes of each step, or what would have to go where none fits. */

import { available, endAt, leaveOut, planned, slotsOf } from "../meeting/clock.js";
import { planAnew } from "../meeting/plan.js";
import { minutesAndSeconds } from "../meeting/wording.js";
import { button, element } from "../markup/html.js";
import { LOCALE, _, ngettext } from "../markup/words.js";
import { stepsOf, timeOfDay } from "../papers/guide.js";

/** @typedef {import("../meeting/clock.js").Meeting} Meeting */
/** @typedef {ReturnType<typeof slotsOf>} Slots */
/** @typedef {{words: string, meeting: Meeting}} Offer what a button says, and the meeting it leads to */
/** @typedef {{told: Node[], offers: Offer[]}} Found what is to be read, and then to be chosen from */

const MINUTE = 60_000;

export class NewPlan {
  #panel;
  #guide;
  #now;
  #isHeld;

  /**
   * @param {import("./plan-panel.js").PlanPanel} panel in which it is shown
   * @param {number} now
   * @param {boolean} isHeld whether the step under way keeps all of its time
   */
  constructor(panel, now, isHeld) {
    this.#panel = panel;
    this.#guide = panel.guide;
    this.#now = now;
    this.#isHeld = isHeld;
  }

  /**
   * Show what would become of the steps to come, so that the end of this meeting stands.
   *
   * @param {Meeting} wanted
   */
  show(wanted) {
    const { told, offers } = this.#found(wanted);
    const choose = offers.map(({ words, meeting }, place) =>
      buttonFor(words, `choose-${place}`, () => this.#choose(meeting)),
    );
    const leave = buttonFor(_("Leave it as it is"), "keep-plan", () => this.#keepAs(wanted));
    this.#panel.place.replaceChildren(...told, element("p", { class: "keys" }, ...choose, leave));
  }

  /** @param {Meeting} meeting which the host may take back at once */
  #choose(meeting) {
    const before = this.#panel.meeting();
    this.#panel.take(meeting);
    if (!before) return this.#panel.clear();
    const words = _("Planned anew. It ends at {time}.", { time: timeOfDay(meeting.end) });
    const undo = buttonFor(_("Undo"), "undo-plan", () => {
      this.#panel.clear();
      this.#panel.take(before);
    });
    this.#panel.place.replaceChildren(element("p", {}, words), undo);
  }

  /** @param {Meeting} wanted which begins as it is, where it has not begun */
  #keepAs(wanted) {
    this.#panel.clear();
    if (!this.#panel.meeting()) this.#panel.take(wanted);
  }

  /**
   * @param {Meeting} wanted
   * @returns {Found}
   */
  #found(wanted) {
    const slots = this.#slots(wanted);
    const found = planAnew(slots, available(wanted, this.#now));
    if (!("seconds" in found)) return this.#whatWouldGo(slots, found, wanted);
    const meeting = planned(wanted, found.seconds, this.#now);
    const words = this.#panel.meeting() ? _("Take this plan") : _("Begin with this plan");
    return { told: [this.#table(slots, found.seconds, meeting.end)], offers: [{ words, meeting }] };
  }

  /**
   * @param {Slots} slots
   * @param {number[]} seconds
   * @param {number} end
   */
  #table(slots, seconds, end) {
    const rows = slots.map((slot, place) =>
      element(
        "tr",
        {},
        element("th", { scope: "row" }, this.#titleOf(slot)),
        element("td", {}, minutesAndSeconds(slot.seconds)),
        element("td", {}, minutesAndSeconds(seconds[place] ?? 0)),
      ),
    );
    const columns = [_("Step"), _("Planned"), _("Then")].map((words) => element("th", { scope: "col" }, words));
    return element(
      "table",
      {},
      element("caption", {}, _("So that it ends at {time}", { time: timeOfDay(end) })),
      element("thead", {}, element("tr", {}, ...columns)),
      element("tbody", {}, ...rows),
    );
  }

  /**
   * @param {Slots} slots
   * @param {{lacking: number, leaveOut: number[][]}} found
   * @param {Meeting} wanted
   * @returns {Found}
   */
  #whatWouldGo(slots, { lacking, leaveOut: choices }, wanted) {
    const minutes = Math.ceil(lacking / 60);
    const offers = choices.map((gone) => {
      const titles = slots.filter((_slot, place) => gone.includes(place)).map((slot) => _("“{name}”", { name: this.#titleOf(slot) }));
      const words = _("Leave out {steps}", { steps: new Intl.ListFormat(LOCALE).format(titles) });
      return { words, meeting: this.#fitted(leaveOut(wanted, gone, this.#now)) };
    });
    const late = endAt(wanted, wanted.end + minutes * MINUTE);
    offers.push({ words: _("End at {time}", { time: timeOfDay(late.end) }), meeting: this.#fitted(late) });
    const missing = ngettext(
      "Even with every step at its shortest, {n} minute is missing until {time}.",
      "Even with every step at its shortest, {n} minutes are missing until {time}.",
      minutes,
      { time: timeOfDay(wanted.end) },
    );
    const advice = _("What to do with less time stands on the guide’s page as well.");
    const page = element("a", { href: location.pathname, target: `page-${this.#guide.name}` }, advice);
    return { told: [missing, page].map((words) => element("p", {}, words)), offers };
  }

  /**
   * Return a meeting whose steps fit its end, where they can.
   *
   * @param {Meeting} meeting
   */
  #fitted(meeting) {
    const found = planAnew(this.#slots(meeting), available(meeting, this.#now));
    return "seconds" in found ? planned(meeting, found.seconds, this.#now) : meeting;
  }

  /** @param {Meeting} meeting */
  #slots(meeting) {
    const slots = slotsOf(meeting, stepsOf(this.#guide), this.#now);
    return slots.map((slot, place) => ({
      ...slot,
      ...(this.#isHeld && place === 0 && { shortest: slot.seconds }),
      together: beginningOfPairs(this.#guide.steps, slot.step),
    }));
  }

  /** @param {Slots[number]} slot */
  #titleOf({ step }) {
    return this.#guide.steps[step]?.title ?? "";
  }
}

/**
 * Return the first of the steps in which people stay in the pairs or threes of this one, if it is such a step: whoever
 * has heard another is then heard as well, or all of these steps are left out.
 *
 * @param {import("../papers/guide.js").Step[]} steps
 * @param {number} step
 */
function beginningOfPairs(steps, step) {
  const grouping = steps[step]?.grouping;
  if (grouping !== "pairs" && grouping !== "trios") return undefined;
  const before = steps.slice(0, step).reverse();
  const count = before.findIndex((other) => other.grouping !== grouping);
  return count < 0 ? 0 : step - count;
}

/**
 * @param {string} words
 * @param {string} action
 * @param {() => void} press
 */
function buttonFor(words, action, press) {
  const own = button(words, action);
  own.addEventListener("click", press);
  return own;
}

/** What is settled before a meeting begins: when it ends, who is here, and whether anything may sound. */

import { newId } from "../device/new-id.js";
import { begin } from "../meeting/clock.js";
import { element } from "../markup/html.js";
import { _ } from "../markup/words.js";
import { stepsOf, timeOfDay } from "../papers/guide.js";
import { clockValue, momentOf, namesIn } from "../papers/settled.js";

const MINUTE = 60_000;

export class StartForm {
  #end = element("input", { type: "time", id: "meeting-end", autocomplete: "off" });
  #names = element("textarea", { id: "meeting-names", rows: "6", autocomplete: "off", spellcheck: "false" });
  #senior = element("select", { id: "meeting-senior" }, element("option", { value: "" }, _("Nobody in particular")));
  #keeps = element("input", { type: "checkbox", id: "meeting-keeps" });
  #sounds = element("input", { type: "checkbox", id: "meeting-sounds" });
  #when = element("p");
  #plan = element("div");
  #guide;
  /** What the field of the end was given, which goes on with the clock until the host changes it. */
  #given = "";

  /** @param {import("../papers/guide.js").Guide} guide */
  constructor(guide) {
    this.#guide = guide;
    this.tick(Date.now());
    this.#names.addEventListener("input", () => this.#offerSeniors());
  }

  /** Return the form. */
  drawn() {
    const { steps } = this.#guide;
    const asksSenior = steps.some(({ order }) => order === "senior-last");
    const asksNames = steps.some(({ order, grouping }) => order || grouping === "pairs" || grouping === "trios");
    return element(
      "form",
      { class: "start" },
      element("p", { class: "kicker" }, _("Run it now")),
      element("h1", {}, this.#guide.title),
      this.#when,
      element("p", {}, _("While it runs you can plan anew, take down agreements and open a view for the room.")),
      row(this.#end, _("We must end at"), _("If that is sooner, you see a shorter plan before you begin.")),
      row(
        this.#names,
        _("Who is here, a name on each line (you may leave this empty)"),
        asksNames
          ? _("For who speaks when and who is with whom. The newest first; whoever manages the others stays out.")
          : _("For seeing who has spoken."),
      ),
      ...(asksSenior ? [row(this.#senior, _("Who is the most senior person here? They speak last."))] : []),
      tick(this.#keeps, _("Keep the names on this device until the meeting is erased")),
      tick(this.#sounds, _("A soft tone when a step’s time is over, and none in a silent step")),
      element(
        "p",
        { class: "actions" },
        element("button", { type: "submit", class: "button" }, _("Begin")),
        element("button", { type: "button", class: "quiet-button", "data-action": "leave" }, _("Not now")),
      ),
      this.#plan,
      element("p", { class: "kept" }, _("Nothing of this leaves your device.")),
    );
  }

  /**
   * Say when it would end, begun now.
   *
   * @param {number} now
   */
  tick(now) {
    const end = now + this.#guide.minutes * MINUTE;
    const gaps = { n: this.#guide.minutes, steps: this.#guide.steps.length, time: timeOfDay(end) };
    const words = _("{n} minutes in {steps} steps. Begun now, it ends at {time}.", gaps);
    if (this.#when.textContent !== words) this.#when.textContent = words;
    if (this.#isGiven) this.#end.value = this.#given = clockValue(end);
  }

  /** Whether the host has left the end as it was: that means the whole meeting, also where a minute has just turned. */
  get #isGiven() {
    return this.#end.value === this.#given;
  }

  /**
   * Show a shorter plan, to begin with.
   *
   * @param {HTMLElement} plan
   */
  showPlan(plan) {
    this.#plan.replaceChildren(plan);
    plan.tabIndex = -1;
    plan.focus({ preventScroll: true });
    plan.scrollIntoView({ block: "nearest" });
  }

  /** A meeting that begins now, and ends when the host says. */
  get clock() {
    const now = Date.now();
    const end = momentOf(this.#isGiven ? "" : this.#end.value, now, this.#guide.minutes * MINUTE);
    return begin(this.#guide.name, stepsOf(this.#guide), now, end);
  }

  /** @returns {import("./record.js").Record} that meeting, with what else the host has settled */
  get record() {
    const names = namesIn(this.#names.value);
    return {
      clock: this.clock,
      uid: newId(),
      names,
      senior: names.includes(this.#senior.value) ? this.#senior.value : "",
      keepsNames: this.#keeps.checked,
      sounds: this.#sounds.checked,
      orders: [],
      groups: [],
      spoken: [],
      agreements: [],
    };
  }

  #offerSeniors() {
    const chosen = this.#senior.value;
    const options = namesIn(this.#names.value).map((name) => element("option", {}, name));
    this.#senior.replaceChildren(element("option", { value: "" }, _("Nobody in particular")), ...options);
    this.#senior.value = chosen;
  }
}

/**
 * @param {HTMLElement} field
 * @param {string} label
 * @param {string} hint
 */
function row(field, label, hint = "") {
  if (hint) field.setAttribute("aria-describedby", `${field.id}-hint`);
  return element(
    "p",
    { class: "row" },
    element("label", { for: field.id }, label),
    ...(hint ? [element("span", { class: "hint", id: `${field.id}-hint` }, hint)] : []),
    field,
  );
}

/**
 * @param {HTMLInputElement} box
 * @param {string} label
 */
function tick(box, label) {
  return element("p", { class: "tick" }, box, " ", element("label", { for: box.id }, label));
}

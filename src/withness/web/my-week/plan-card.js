/** One plan of check-ins: each can be moved or left out; all go to the calendar as one file, and out again as another. */

import { newId } from "../device/new-id.js";
import { momentOn } from "../intention/days.js";
import { weekPaper } from "../intention/week-paper.js";
import { actionOf, button, element } from "../markup/html.js";
import { LOCALE, _ } from "../markup/words.js";
import { save } from "../papers/save.js";
import { change, remove } from "../record/store.js";

/** @typedef {import("./plans.js").Plan} Plan */
/** @typedef {import("./plans.js").CheckIn} CheckIn */
/** @typedef {(words: string, isKept: boolean) => void} Changed */

const MINUTES = 15;
const FILE = "check-ins.ics";
const OUT = "check-ins-out.ics";

export class PlanCard {
  #plan;
  #drawAnew;
  #changed;
  #status = element("p", { class: "status", role: "status" });

  /**
   * @param {Plan} plan
   * @param {{drawAnew: () => void, changed: Changed}} then
   */
  constructor(plan, { drawAnew, changed }) {
    this.#plan = plan;
    this.#drawAnew = drawAnew;
    this.#changed = changed;
    this.drawn = element(
      "article",
      { class: "plan" },
      element("h3", {}, _("Check-ins with {who}", { who: plan.who })),
      element("ol", { class: "check-ins" }, ...plan.planned.map((one, at) => this.#line(one, at))),
      element("p", { class: "actions" }, ...this.#keys()),
      this.#status,
    );
    this.drawn.addEventListener("click", (event) => this.#does(event));
    this.drawn.addEventListener("change", (event) => this.#moved(event));
  }

  get #isInCalendar() {
    return this.#plan.sequence > 0;
  }

  #keys() {
    const letGo = button(_("Let this plan go"), "let-plan-go");
    const keys = this.#isInCalendar
      ? [button(_("Into my calendar again"), "save-plan"), button(_("Take them out of my calendar"), "cancel-plan")]
      : [button(_("Into my calendar"), "save-plan"), button(_("Draw anew"), "draw-anew")];
    return [...keys, letGo];
  }

  /**
   * @param {CheckIn} one
   * @param {number} at
   */
  #line({ day, time, about, prompt }, at) {
    const weekday = new Date(`${day}T12:00`).toLocaleDateString(LOCALE, { weekday: "long" });
    const label = (/** @type {string} */ words) => `${words} ${at + 1}`;
    const fields = [
      element("input", { type: "date", value: day, "aria-label": label(_("Day of check-in")), autocomplete: "off" }),
      element("input", { type: "time", value: time, "aria-label": label(_("Time of check-in")), autocomplete: "off" }),
    ];
    // What a calendar has taken in can only be taken out again by its own file.
    const out = this.#isInCalendar ? [] : [button(_("Leave it out"), "leave-out")];
    return element(
      "li",
      { "data-at": String(at) },
      element("p", { class: "row" }, element("span", {}, weekday), ...fields, ...out),
      element("p", { class: "prompt" }, element("span", { class: "kicker" }, about), " ", prompt),
    );
  }

  /** @param {Event} event */
  #does(event) {
    switch (actionOf(event)) {
      case "draw-anew":
        return this.#drawAnew();
      case "leave-out":
        return this.#write(this.#plan.planned.filter((_one, at) => at !== atOf(event)), _("Left out."));
      case "save-plan":
        return this.#save(false);
      case "cancel-plan":
        return this.#save(true);
      case "let-plan-go":
        if (this.#isInCalendar) return this.#say(_("First take them out of your calendar, while this page knows them."));
        return this.#changed(_("The plan is erased."), remove("check-ins", this.#plan.id));
    }
  }

  /** @param {Event} event */
  #moved({ target }) {
    if (!(target instanceof HTMLInputElement) || target.value === "") return;
    const at = atOf({ target });
    const moved = { [target.type === "date" ? "day" : "time"]: target.value };
    const planned = this.#plan.planned.map((one, place) => (place === at ? { ...one, ...moved } : one));
    this.#write(planned, _("Moved."));
  }

  /**
   * @param {CheckIn[]} planned
   * @param {string} words
   */
  #write(planned, words) {
    this.#changed(words, change("check-ins", this.#plan.id, { planned }));
  }

  /** @param {boolean} is_cancelled */
  async #save(is_cancelled) {
    const { id, uid, who, sequence, planned } = this.#plan;
    try {
      const { calendar = "" } = await weekPaper("check-ins-calendar", {
        ...{ uid, who, made: Date.now(), sequence, is_cancelled },
        check_ins: planned.map(inCalendar),
      });
      save(is_cancelled ? OUT : FILE, calendar, "text/calendar");
      // Some calendars never take an event again that was once taken out.
      const next = is_cancelled ? { uid: newId(), sequence: 0 } : { sequence: sequence + 1 };
      const words = is_cancelled
        ? _("Saved as {file}. Open it, and your calendar takes them out.", { file: OUT })
        : _("Saved as {file}. Open it, and your calendar takes them in.", { file: FILE });
      this.#changed(words, change("check-ins", id, next));
    } catch (problem) {
      this.#say(problem instanceof Error ? problem.message : String(problem));
    }
  }

  /** @param {string} words */
  #say(words) {
    this.#status.textContent = words;
  }
}

/** @param {CheckIn} checkIn */
function inCalendar({ day, time, about, prompt }) {
  const begins = momentOn(day, time);
  return { begins, ends: begins + MINUTES * 60_000, about, prompt };
}

/** @param {{target: EventTarget | null}} event */
function atOf({ target }) {
  const line = target instanceof Element ? target.closest("[data-at]") : null;
  return Number(line?.getAttribute("data-at"));
}

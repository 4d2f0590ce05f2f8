/** What a plan of check-ins is drawn from: for whom, how often, until when, and which days and hours suit. */

import { daysAfter, today } from "../intention/days.js";
import { element } from "../markup/html.js";
import { LOCALE, _ } from "../markup/words.js";

/** @typedef {import("./plans.js").Asked} Asked */

const HOW_OFTEN = /** @type {const} */ ([
  [7, _("about every week")],
  [14, _("about every two weeks")],
  [30, _("about every month")],
]);
// Long enough for a few months; whoever wants more draws another one then.
const AHEAD = 91;
const MONDAY = new Date(2026, 0, 5, 12);

export class PlanForm {
  #draw;
  #who = element("input", { type: "text", id: "check-in-who", maxlength: "4", size: "4", autocomplete: "off" });
  #every = element("select", { id: "check-in-every" }, ...HOW_OFTEN.map(([days, words]) => option(days, words)));
  #until = element("input", { type: "date", id: "check-in-until", autocomplete: "off" });
  #earliest = element("input", { type: "time", id: "check-in-earliest", value: "09:00", autocomplete: "off" });
  #latest = element("input", { type: "time", id: "check-in-latest", value: "17:00", autocomplete: "off" });
  #hard = element("textarea", { id: "check-in-hard", rows: "2", placeholder: "2026-12-18", autocomplete: "off" });
  #off = [0, 1, 2, 3, 4, 5, 6].map(dayOff);

  /** @param {(asked: Asked) => void} draw */
  constructor(draw) {
    this.#draw = draw;
    this.#every.value = "14";
    this.#until.value = daysAfter(today(), AHEAD);
    this.drawn = element(
      "form",
      { class: "plan-form", autocomplete: "off", novalidate: true },
      element("p", { class: "row" }, ...labeled(this.#who, _("For whom (initials)"))),
      element("p", { class: "row" }, ...labeled(this.#every, _("How often"))),
      element("p", { class: "row" }, ...labeled(this.#until, _("Until"))),
      element(
        "details",
        {},
        element("summary", {}, _("Days and hours")),
        element("fieldset", { class: "days-off" }, element("legend", {}, _("Days off")), ...this.#off.map(ticked)),
        element(
          "p",
          { class: "row" },
          ...labeled(this.#earliest, _("Not before")),
          ...labeled(this.#latest, _("and not after")),
        ),
        element("label", { for: this.#hard.id }, _("Days that will be hard, one on each line, if you know any")),
        this.#hard,
        element("p", { class: "hint" }, _("A check-in may stand on the day after one. At least half stand on other days.")),
      ),
      element("p", { class: "actions" }, element("button", { type: "submit", class: "button" }, _("Draw a plan"))),
    );
    this.drawn.addEventListener("submit", (event) => this.#submitted(event));
  }

  /** @param {Event} event */
  #submitted(event) {
    event.preventDefault();
    if (this.#who.value.trim() === "") return this.#who.focus();
    this.#draw({
      who: this.#who.value.trim(),
      every: Number(this.#every.value),
      from: daysAfter(today(), 1),
      until: this.#until.value,
      days_off: this.#off.flatMap((box, weekday) => (box.checked ? [weekday] : [])),
      hard_days: this.#hard.value.split(/[\s,;]+/).filter(Boolean),
      earliest: this.#earliest.value,
      latest: this.#latest.value,
    });
  }
}

/**
 * @param {number} days
 * @param {string} words
 */
function option(days, words) {
  return element("option", { value: String(days) }, words);
}

/** @param {number} weekday */
function dayOff(weekday) {
  return element("input", { type: "checkbox", id: `day-off-${weekday}`, checked: weekday > 4, autocomplete: "off" });
}

/**
 * @param {HTMLInputElement} box
 * @param {number} weekday
 */
function ticked(box, weekday) {
  const day = new Date(MONDAY);
  day.setDate(day.getDate() + weekday);
  return element("label", { class: "tick" }, box, " ", day.toLocaleDateString(LOCALE, { weekday: "long" }));
}

/**
 * @param {HTMLElement} field
 * @param {string} words
 */
function labeled(field, words) {
  return [element("label", { for: field.id }, words), field];
}

/** A line for the day, for those who like it: today's, with yesterday's beside it, put away at night. */

import { daysAfter, today } from "../intention/days.js";
import { inWords } from "../answers/takings.js";
import { actionOf, button, element } from "../markup/html.js";
import { _ } from "../markup/words.js";
import { change, remove, things } from "../record/store.js";
import { Part } from "./part.js";

/** @typedef {{id: string, line: string, is_put_away: boolean}} Day */

export class DailyLine extends Part {
  /** The day whose line is being written: whoever writes past midnight still writes that one. */
  #day = "";
  #field = element("input", { type: "text", id: "line-of-today", maxlength: "300", autocomplete: "off" });

  constructor() {
    super("day", _("Today"), "today");
    this.#field.addEventListener("input", () => this.#written());
    this.drawn.addEventListener("click", (event) => this.#does(event));
  }

  draw() {
    if (document.activeElement !== this.#field) this.#day = today();
    const days = all();
    const now = days.find(({ id }) => id === this.#day);
    const before = days.filter(({ id }) => id < this.#day);
    const isAway = now?.is_put_away === true;
    // What is being written is shown already.
    this.show([this.#day, isAway, now?.line !== undefined && isAway ? now.line : "", before], () => [
      ...(now && isAway ? putAway(now) : this.#writing(now)),
      ...yesterday(before.find(({ id }) => id === daysAfter(this.#day, -1))),
      ...earlier(before.filter(({ id }) => id !== daysAfter(this.#day, -1))),
    ]);
    if (document.activeElement !== this.#field) this.#field.value = now?.line ?? "";
  }

  /** @param {Day | undefined} now */
  #writing(now) {
    this.#field.value = now?.line ?? "";
    return [
      element("p", { class: "row" }, element("label", { for: this.#field.id }, _("One line for today")), this.#field),
      element("p", { class: "actions" }, button(_("Put it away for the night"), "put-away")),
    ];
  }

  #written() {
    const line = this.#field.value;
    const isKept = line === "" ? remove("day", this.#day) : change("day", this.#day, { line, is_put_away: false });
    this.sayKept(isKept, line === "" ? "" : _("Kept on this device only."));
  }

  /** @param {Event} event */
  #does(event) {
    const day = event.target instanceof Element ? event.target.closest("[data-day]")?.getAttribute("data-day") : null;
    switch (actionOf(event)) {
      case "put-away":
        return this.#put(true, _("Put away. Tomorrow it stands beside the new one."));
      case "take-out":
        this.#put(false, "");
        return this.#field.focus();
      case "erase":
        if (day) this.#changed(remove("day", day), _("Erased."));
    }
  }

  /**
   * @param {boolean} is_put_away
   * @param {string} words
   */
  #put(is_put_away, words) {
    if (this.#field.value.trim() === "") return this.#field.focus();
    this.#changed(change("day", this.#day, { is_put_away }), words);
  }

  /**
   * @param {boolean} isKept
   * @param {string} words
   */
  #changed(isKept, words) {
    this.draw();
    this.sayKept(isKept, words);
  }
}

/** Return the lines, the newest first. @returns {Day[]} */
function all() {
  const days = [...things("day")].map(([id, fields]) => ({ line: "", is_put_away: false, ...fields, id }));
  return days.sort((one, other) => (one.id < other.id ? 1 : -1));
}

/** @param {Day} day */
function putAway({ line }) {
  return [
    element("p", { class: "line" }, line),
    element("p", { class: "actions" }, button(_("Take it out again"), "take-out")),
  ];
}

/** @param {Day | undefined} day */
function yesterday(day) {
  if (!day) return [];
  return [element("p", { class: "yesterday" }, element("span", { class: "kicker" }, _("Yesterday")), " ", day.line)];
}

/** @param {Day[]} days */
function earlier(days) {
  if (days.length === 0) return [];
  const line = (/** @type {Day} */ { id, line }) =>
    element("li", { "data-day": id }, `${inWords(id)}: ${line} `, button(_("Erase it"), "erase"));
  return [element("details", {}, element("summary", {}, _("Earlier lines")), element("ul", {}, ...days.map(line)))];
}

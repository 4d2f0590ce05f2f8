/** An intention taken into the reader's calendar, as a file. */

import { element } from "../markup/html.js";
import { _ } from "../markup/words.js";
import { save } from "../papers/papers.js";
import { change } from "../record/store.js";
import { daysAfter, momentOn, today } from "./days.js";
import { weekPaper } from "./week-paper.js";

/** @typedef {import("./current.js").Intention} Intention */

const MINUTES = 15;

/** The fields for a day and a time, and what saves the file. */
export class ToCalendar {
  #intention;
  #day = element("input", { type: "date", autocomplete: "off" });
  #time = element("input", { type: "time", autocomplete: "off" });
  #status = element("p", { class: "status", role: "status" });

  /** @param {Intention} intention */
  constructor(intention) {
    this.#intention = intention;
    this.#day.id = `day-${intention.id}`;
    this.#time.id = `time-${intention.id}`;
    this.#day.value = daysAfter(today(), 1);
    this.#time.value = intention.moment;
    this.drawn = element(
      "form",
      { class: "to-calendar", autocomplete: "off", novalidate: true },
      element(
        "p",
        { class: "row" },
        element("label", { for: this.#day.id }, _("On")),
        this.#day,
        element("label", { for: this.#time.id }, _("at (if it has an hour)")),
        this.#time,
      ),
      element(
        "p",
        { class: "actions" },
        element("button", { type: "submit", class: "button" }, _("Save the calendar file")),
      ),
      this.#status,
    );
    this.drawn.addEventListener("submit", (event) => this.#submitted(event));
  }

  focus() {
    this.#day.focus();
  }

  /** @param {Event} event */
  async #submitted(event) {
    event.preventDefault();
    try {
      await saveIntention(this.#intention, this.#day.value, this.#time.value);
      this.#status.textContent = _("Saved as {file}. Open it, and your calendar takes it in.", { file: FILE });
    } catch (problem) {
      this.#status.textContent = problem instanceof Error ? problem.message : String(problem);
    }
  }
}

const FILE = "intention.ics";

/**
 * @param {Intention} intention
 * @param {string} day
 * @param {string} time `HH:MM`, or nothing
 */
async function saveIntention(intention, day, time) {
  const { id, when, will, look_back, sequence } = intention;
  const begins = day && time ? momentOn(day, time) : null;
  const { calendar = "" } = await weekPaper("intention-calendar", {
    ...{ uid: id, when, will, made: Date.now(), look_back, sequence, is_cancelled: false },
    ...{ day, begins, ends: begins === null ? null : begins + MINUTES * 60_000 },
  });
  save(FILE, calendar, "text/calendar");
  // A file saved later takes the place of this one.
  change("intention", id, { moment: time, sequence: sequence + 1 });
}

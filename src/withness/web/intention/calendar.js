/** An intention taken into the reader's calendar, as a file. */

import { button, element } from "../markup/html.js";
import { _ } from "../markup/words.js";
import { save } from "../papers/papers.js";
import { change } from "../record/store.js";
import { momentOn, nextWorkday, today, weekdayOf } from "./days.js";
import { weekPaper } from "./week-paper.js";

/** @typedef {import("./current.js").Intention} Intention */

const MINUTES = 15;

/** The fields for a day and a time, and what saves the file. */
export class ToCalendar {
  #intention;
  #day = element("input", { type: "date", autocomplete: "off" });
  #time = element("input", { type: "time", autocomplete: "off" });
  #weekday = element("span");
  #status = element("p", { class: "status", role: "status" });

  /** @param {Intention} intention */
  constructor(intention) {
    this.#intention = intention;
    this.#day.id = `day-${intention.id}`;
    this.#time.id = `time-${intention.id}`;
    this.#day.value = nextWorkday(today());
    this.#day.addEventListener("input", () => this.#nameWeekday());
    this.#nameWeekday();
    this.#time.value = intention.moment;
    this.drawn = element(
      "form",
      { class: "to-calendar", autocomplete: "off", novalidate: true },
      element(
        "p",
        { class: "row" },
        element("label", { for: this.#day.id }, _("On")),
        this.#day,
        this.#weekday,
        element("label", { for: this.#time.id }, _("at (leave the time empty for the whole day)")),
        this.#time,
      ),
      element("p", { class: "hint" }, _("Whoever can see your calendar may read the sentence there.")),
      element(
        "p",
        { class: "actions" },
        element("button", { type: "submit", class: "button" }, _("Save the calendar file")),
        button(_("Not now"), "no-calendar"),
      ),
      this.#status,
    );
    this.drawn.addEventListener("submit", (event) => this.#submitted(event));
  }

  focus() {
    this.#day.focus();
  }

  #nameWeekday() {
    this.#weekday.textContent = weekdayOf(this.#day.value);
  }

  /** @param {Event} event */
  async #submitted(event) {
    event.preventDefault();
    try {
      await saveIntention(this.#intention, this.#day.value, this.#time.value);
      this.#status.textContent = _(
        "Saved as {file}, most likely among your downloads. Open it there to add it to your calendar: your day, and the day to look back. It has no alarm; set one there if you want it.",
        { file: FILE },
      );
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

/** An intention taken into the reader's calendar, as a file. */

import { actionOf, button, element } from "../markup/html.js";
import { _ } from "../markup/words.js";
import { save } from "../papers/save.js";
import { change } from "../record/store.js";
import { momentOn, nextWorkday, today, weekdayOf } from "./days.js";
import { weekPaper } from "./week-paper.js";

/** @typedef {import("./current.js").Intention} Intention */

const MINUTES = 15;

/**
 * Put these fields in the place of what offered them, which comes back with *Not now*.
 *
 * @param {Element} place
 * @param {Intention} intention
 * @param {(intention: Intention) => void} [saved] is told what is kept of it now
 */
export function openCalendar(place, intention, saved) {
  const calendar = new ToCalendar(intention, saved);
  calendar.drawn.addEventListener("click", (event) => {
    if (actionOf(event) !== "no-calendar") return;
    calendar.drawn.replaceWith(place);
    place.querySelector("button")?.focus();
  });
  place.replaceWith(calendar.drawn);
  calendar.focus();
}

/** The fields for a day and a time, and what saves the file. */
class ToCalendar {
  #intention;
  #saved;
  #day = element("input", { type: "date", autocomplete: "off" });
  #time = element("input", { type: "time", autocomplete: "off" });
  #weekday = element("span");
  #away = button(_("Not now"), "no-calendar");
  #status = element("p", { class: "status", role: "status" });

  /**
   * @param {Intention} intention
   * @param {(intention: Intention) => void} [saved]
   */
  constructor(intention, saved) {
    this.#intention = intention;
    this.#saved = saved;
    this.#day.id = `day-${intention.id}`;
    this.#time.id = `time-${intention.id}`;
    this.#day.value = intention.day >= today() ? intention.day : nextWorkday(today());
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
      ),
      element("p", { class: "row" }, element("label", { for: this.#time.id }, _("At")), this.#time),
      element("p", { class: "hint" }, _("Leave the time empty for the whole day.")),
      element("p", { class: "hint" }, _("Whoever can see your calendar may read the sentence there.")),
      element(
        "p",
        { class: "actions" },
        element("button", { type: "submit", class: "button" }, _("Save the calendar file")),
        this.#away,
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
    // The first file waits for Python to start.
    this.#say(_("Making the file on your device…"));
    try {
      this.#intention = await saveIntention(this.#intention, this.#day.value, this.#time.value);
      this.#saved?.(this.#intention);
      this.#away.textContent = _("Done");
      this.#say(
        _(
          "Saved as {file}, most likely among your downloads. Open it there to add it to your calendar: your day, and the day to look back. It has no alarm; set one there if you want it.",
          { file: FILE },
        ),
      );
    } catch (problem) {
      this.#say(problem instanceof Error ? problem.message : String(problem));
    }
  }

  /** @param {string} words */
  #say(words) {
    this.#status.textContent = words;
    // On a phone the button may stand at the lower edge.
    this.#status.scrollIntoView({ block: "nearest" });
  }
}

const FILE = "intention.ics";

/**
 * Save the file, and return the intention with what is kept of that.
 *
 * @param {Intention} intention
 * @param {string} day
 * @param {string} time `HH:MM`, or nothing
 */
async function saveIntention(intention, day, time) {
  const { id, when, will, afterwards, look_back, sequence } = intention;
  const begins = day && time ? momentOn(day, time) : null;
  const { calendar = "" } = await weekPaper("intention-calendar", {
    ...{ uid: id, when, will, afterwards, made: Date.now(), look_back, sequence, is_cancelled: false },
    ...{ day, begins, ends: begins === null ? null : begins + MINUTES * 60_000 },
  });
  save(FILE, calendar, "text/calendar");
  // A file saved later takes the place of this one.
  const now = { day, moment: time, sequence: sequence + 1 };
  change("intention", id, now);
  return { ...intention, ...now };
}

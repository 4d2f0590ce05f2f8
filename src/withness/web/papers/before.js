/** Before a meeting: the invitation filled in, its calendar file, and a rota of hosts over months. */

import { newId } from "../device/new-id.js";
import { actionOf, button, element } from "../markup/html.js";
import { startSoon } from "../python/scorer.js";
import { LOCALE, _ } from "../markup/words.js";
import { field } from "./field.js";
import { copy, paper } from "./papers.js";
import { save } from "./save.js";
import { namesIn } from "./settled.js";
import { clockTimes, sittings } from "./sittings.js";

/** @typedef {import("./guide.js").Guide} Guide */

class Before {
  #day = element("input", { type: "date", id: "invite-day", autocomplete: "off" });
  #time = element("input", { type: "time", id: "invite-time", autocomplete: "off" });
  #names = element("textarea", { id: "rota-names", rows: "4", autocomplete: "off", spellcheck: "false" });
  #weeks = element("input", { type: "number", id: "rota-weeks", min: "1", max: "52", value: "4" });
  #times = element("input", { type: "number", id: "rota-times", min: "1", max: "52", value: "6" });
  #status = element("p", { class: "status", role: "status" });
  #text = element("pre", { class: "paper", tabindex: "0", hidden: true });
  #guide;
  #uid = newId();

  /** @param {Guide} guide */
  constructor(guide) {
    this.#guide = guide;
  }

  drawn() {
    return element(
      "div",
      { class: "invite" },
      element("p", { class: "row" }, field(this.#day, _("Day")), field(this.#time, _("Time"))),
      element(
        "p",
        { class: "keys" },
        button(_("Show the invitation"), "invitation"),
        button(_("Copy it"), "copy-invitation"),
        button(_("A calendar file"), "invitation-calendar"),
      ),
      element(
        "details",
        {},
        element("summary", {}, _("Plan who hosts over the months")),
        element("p", { class: "row" }, field(this.#names, _("Who takes turns, a name on each line"))),
        element(
          "p",
          { class: "row" },
          field(this.#weeks, _("A meeting every so many weeks")),
          field(this.#times, _("How many meetings")),
        ),
        element(
          "p",
          { class: "keys" },
          button(_("Show the plan"), "rota"),
          button(_("Copy it"), "copy-rota"),
          button(_("A calendar file"), "rota-calendar"),
        ),
      ),
      this.#status,
      this.#text,
    );
  }

  /** @param {string | undefined} action */
  async does(action) {
    if (!action) return;
    const isRota = action.includes("rota");
    const name = isRota ? "rota" : "invitation";
    try {
      const asked = isRota ? this.#rota() : this.#invitation();
      const { text, calendar = "", to_fill_in: gaps = [] } = await paper(name, asked);
      this.#text.textContent = text;
      this.#text.hidden = false;
      const left = gaps.length > 0 ? " " + _("Still to fill in: {gaps}.", { gaps: gaps.join(", ") }) : "";
      if (action.startsWith("copy")) this.#say((await copy(text)) + left);
      else if (action.endsWith("calendar")) this.#save(`${name}.ics`, calendar, left);
      else this.#say(left.trim());
    } catch (problem) {
      this.#say(problem instanceof Error ? problem.message : String(problem));
    }
  }

  #invitation() {
    const [sitting] = this.#sittings(1, 1);
    return { ...this.#filed(), ...sitting, clock: clockTimes(this.#time.value, this.#guide.steps) };
  }

  #rota() {
    const meetings = this.#sittings(upTo52(this.#weeks), upTo52(this.#times));
    return { ...this.#filed(), people: namesIn(this.#names.value), meetings };
  }

  #filed() {
    return { guide: this.#guide, uid: this.#uid, made: Date.now() };
  }

  /**
   * @param {number} weeks
   * @param {number} count
   */
  #sittings(weeks, count) {
    if (!this.#day.value || !this.#time.value) throw new Error(_("Choose a day and a time first."));
    return sittings(this.#day.value, this.#time.value, weeks, count, LOCALE);
  }

  /**
   * @param {string} file
   * @param {string} text
   * @param {string} left
   */
  #save(file, text, left) {
    save(`${this.#guide.name}-${file}`, text, "text/calendar");
    this.#say(_("Saved as {file}.", { file: `${this.#guide.name}-${file}` }) + left);
  }

  /** @param {string} words */
  #say(words) {
    this.#status.textContent = words;
  }
}

/**
 * Open what is of use before the meeting, in place of the button that asked for it.
 *
 * @param {Element} place
 * @param {Guide} guide
 * @param {AbortSignal} signal
 */
export function openBefore(place, guide, signal) {
  const before = new Before(guide);
  const drawn = before.drawn();
  drawn.addEventListener("click", (event) => before.does(actionOf(event)), { signal });
  place.replaceWith(drawn);
  drawn.querySelector("input")?.focus();
  signal.addEventListener("abort", () => drawn.replaceWith(place));
  startSoon();
}

/** @param {HTMLInputElement} field */
function upTo52({ value }) {
  return Math.min(Math.max(Math.floor(Number(value)) || 1, 1), 52);
}

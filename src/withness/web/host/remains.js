/** What remains of a meeting that is over: agreements to take along, how evenly people were heard, and a day to ask. */

import { turnsOf, evenness } from "../together/voices.js";
import { button, element } from "../markup/html.js";
import { _, ngettext } from "../markup/words.js";
import { Agreements } from "./agreements.js";
import { field } from "../papers/field.js";
import { copy, dayOf, paper } from "../papers/papers.js";
import { save } from "../papers/save.js";
import { timeOfDay } from "../papers/guide.js";
import { clockValue, dateValue } from "../papers/settled.js";
import { momentOn } from "../papers/sittings.js";
import { startSoon } from "../python/scorer.js";

/** @typedef {import("./record.js").Record} Record */

/** Start Python, which is asked for papers at the end, when there may be no network. */
export function startPapers() {
  startSoon();
}

export class Remains {
  #status = element("p", { class: "status", role: "status" });
  #day = element("input", { type: "date", id: "follow-up-day", autocomplete: "off" });
  #time = element("input", { type: "time", id: "follow-up-time", autocomplete: "off" });
  #agreed = element("input", { type: "checkbox", id: "names-agreed" });
  #voices = element("div", { class: "voices" });
  #erase = button(_("Erase this meeting"), "put-away");
  #guide;
  #record;

  /**
   * @param {import("../papers/guide.js").Guide} guide
   * @param {Record} record
   * @param {Agreements} agreements
   */
  constructor(guide, record, agreements) {
    this.#guide = guide;
    this.#record = record;
    this.agreements = agreements;
  }

  parts() {
    const { over, began } = this.#record.clock;
    const times = { time: timeOfDay(began), end: timeOfDay(over ?? Date.now()) };
    const { follow_up: followUp } = this.#guide;
    return [
      element("header", {}, element("p", { class: "kicker" }, this.#guide.title)),
      element("h1", { tabindex: "-1" }, _("What remains")),
      element("p", {}, _("You met from {time} to {end}.", times)),
      this.agreements.drawn(true),
      element(
        "p",
        { class: "keys" },
        button(_("Copy the agreements"), "copy"),
        button(_("Save them as a text file (Markdown)"), "save"),
        button(_("Print this"), "print"),
      ),
      ...(followUp ? this.#followUp(followUp) : []),
      ...(this.#record.names.length > 1 && this.#record.spoken.length > 0 ? this.#evenness() : []),
      this.#status,
      element("p", { class: "keys" }, button(_("Back to the last step"), "back")),
      element("p", { class: "kept" }, _("All of it stays on your device until you erase it, names only if you asked.")),
      element("p", { class: "keys" }, this.#erase),
    ];
  }

  /** What its buttons do. @type {{[action: string]: () => void | Promise<void>}} */
  #deeds = {
    copy: async () => this.#say(await copy((await this.#whatRemains()).text)),
    save: async () => this.#save("agreements.md", (await this.#whatRemains()).markdown ?? "", "text/markdown"),
    calendar: async () => this.#save("follow-up.ics", (await this.#back()).calendar ?? "", "text/calendar"),
    "copy-follow-up": async () => this.#say(await copy((await this.#back()).text)),
    "show-voices": () => this.#showVoices(),
    "put-away": () => this.#askAgain(),
  };

  /** @param {string} action */
  async does(action) {
    const deed = this.#deeds[action];
    if (!deed) return;
    // What became of a button is told beside it.
    const pressed = document.querySelector(`.meeting-host [data-action="${action}"]`);
    (pressed?.closest(".keys") ?? pressed)?.after(this.#status);
    try {
      await deed();
    } catch (problem) {
      this.#say(problem instanceof Error ? problem.message : String(problem));
    }
  }

  /** Erase only at the second press. */
  #askAgain() {
    this.#erase.textContent = _("Yes, erase it");
    this.#erase.dataset.action = "erase";
    this.#say(_("Press again to erase its agreements and names from this device."));
  }

  /** @param {{days: number, minutes: number, ask: string[]}} followUp */
  #followUp({ days, minutes, ask }) {
    const { began } = this.#record.clock;
    this.#time.value = clockValue(began);
    this.#day.value = dateValue(momentOn(dateValue(began), this.#time.value, days));
    return [
      element("h2", {}, ngettext("The follow-up, {n} day later", "The follow-up, {n} days later", days)),
      element(
        "p",
        {},
        ngettext("Meet again for {n} minute, and ask:", "Meet again for {n} minutes, and ask:", minutes),
      ),
      element("ul", {}, ...ask.map((question) => element("li", {}, question))),
      element(
        "p",
        { class: "row" },
        field(this.#day, _("Day")),
        field(this.#time, _("Time")),
      ),
      element(
        "p",
        { class: "keys" },
        button(_("A calendar file with these questions"), "calendar"),
        button(_("Copy them"), "copy-follow-up"),
      ),
    ];
  }

  #whatRemains() {
    return paper("what-remains", this.#asked());
  }

  #back() {
    const begins = momentOn(this.#day.value, this.#time.value);
    if (Number.isNaN(begins)) throw new Error(_("Choose a day and a time for the follow-up."));
    const { uid } = this.#record;
    return paper("follow-up", { ...this.#asked(), uid, made: Date.now(), begins });
  }

  #asked() {
    const { clock, agreements } = this.#record;
    const dayIn = (/** @type {string} */ by) => by && dayOf(new Date(`${by}T12:00`).getTime());
    const written = agreements.map(({ what, who, by }) => ({ what, who, by: dayIn(by) }));
    return { guide: this.#guide, day: dayOf(clock.began), agreements: written };
  }

  #evenness() {
    this.#showVoices();
    return [
      element("h2", {}, _("Who was heard")),
      this.#voices,
      element(
        "p",
        { class: "tick" },
        this.#agreed,
        " ",
        element("label", { for: "names-agreed" }, _("Everyone here has agreed to see the names")),
      ),
      button(_("Show it so"), "show-voices"),
    ];
  }

  #showVoices() {
    const { names, spoken } = this.#record;
    const counts = turnsOf(names, spoken);
    const { words, unheard } = evenness(counts);
    const isNamed = this.#agreed.checked;
    const rows = names.map((name, place) => ({ name: isNamed ? `${name}: ` : "", turns: counts[place] ?? 0 }));
    const bar = (/** @type {{name: string, turns: number}} */ { name, turns }) => {
      const own = element("span", { class: "bar", "aria-hidden": "true" });
      own.style.setProperty("--share", String(turns / Math.max(...counts)));
      return element("li", {}, own, " ", name, ngettext("{n} turn", "{n} turns", turns));
    };
    const unheardOf = ngettext("{n} person had no turn counted.", "{n} people had no turn counted.", unheard);
    this.#voices.replaceChildren(
      element("p", {}, unheard > 0 ? `${words} ${unheardOf}` : words),
      element("ul", {}, ...rows.sort((one, other) => other.turns - one.turns).map(bar)),
    );
  }

  /**
   * @param {string} file
   * @param {string} text
   * @param {string} type
   */
  #save(file, text, type) {
    save(`${this.#guide.name}-${file}`, text, type);
    this.#say(_("Saved as {file}.", { file: `${this.#guide.name}-${file}` }));
  }

  /** @param {string} words */
  #say(words) {
    this.#status.textContent = words;
  }
}

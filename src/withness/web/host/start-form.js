/** What is settled before a meeting begins: when it ends, who is here, and whether anything may sound. */

import { element } from "../markup/html.js";
import { _ } from "../markup/words.js";
import { timeOfDay } from "../papers/guide.js";
import { clockValue, momentOf, namesIn } from "../papers/settled.js";

/** @typedef {{end: number, names: string[], senior: string, keepsNames: boolean, sounds: boolean}} Settled */

const MINUTE = 60_000;

export class StartForm {
  #end = element("input", { type: "time", id: "meeting-end", autocomplete: "off" });
  #names = element("textarea", { id: "meeting-names", rows: "4", autocomplete: "off", spellcheck: "false" });
  #senior = element("select", { id: "meeting-senior" }, element("option", { value: "" }, _("Nobody in particular")));
  #keeps = element("input", { type: "checkbox", id: "meeting-keeps" });
  #sounds = element("input", { type: "checkbox", id: "meeting-sounds" });
  #guide;

  /** @param {import("../papers/guide.js").Guide} guide */
  constructor(guide) {
    this.#guide = guide;
    this.#end.value = clockValue(Date.now() + guide.minutes * MINUTE);
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
      element(
        "p",
        {},
        _("{n} minutes in {steps} steps. Begun now, it ends at {time}.", {
          n: this.#guide.minutes,
          steps: steps.length,
          time: timeOfDay(Date.now() + this.#guide.minutes * MINUTE),
        }),
      ),
      row(this.#end, _("We must end at"), _("If that is sooner, you see a shorter plan before you begin.")),
      row(
        this.#names,
        _("Who is here, a name on each line (you may leave this empty)"),
        asksNames
          ? _("For drawing who speaks when and who works with whom. Begin with whoever is newest here.")
          : _("For seeing who has spoken."),
      ),
      ...(asksSenior ? [row(this.#senior, _("Who is the most senior person here? They speak last."))] : []),
      tick(this.#keeps, _("Keep the names on this device until the meeting is put away")),
      tick(this.#sounds, _("A soft tone when a step’s time is over, and never in a silent one")),
      element(
        "p",
        { class: "actions" },
        element("button", { type: "submit", class: "button" }, _("Begin")),
        element("button", { type: "button", class: "quiet-button", "data-action": "leave" }, _("Not now")),
      ),
      element("p", { class: "kept" }, _("Nothing of this leaves your device.")),
    );
  }

  /** @returns {Settled} what the host has chosen */
  get settled() {
    const names = namesIn(this.#names.value);
    return {
      end: momentOf(this.#end.value, Date.now(), this.#guide.minutes * MINUTE),
      names,
      senior: names.includes(this.#senior.value) ? this.#senior.value : "",
      keepsNames: this.#keeps.checked,
      sounds: this.#sounds.checked,
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

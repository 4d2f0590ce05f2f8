/** Looking back on an intention: what happened, in the reader's own words, and whether it stays, changes or goes. */

import { inWords } from "../answers/takings.js";
import { daysAfter, today } from "../intention/days.js";
import { actionOf, button, element } from "../markup/html.js";
import { _ } from "../markup/words.js";
import { change } from "../record/store.js";

/** @typedef {import("../intention/current.js").Intention} Intention */

const WEEK = 7;

export class LookingBack {
  #intention;
  #changed;
  #toChange;
  #words = element("textarea", { rows: "3", maxlength: "2000", autocomplete: "off" });

  /**
   * @param {Intention} intention
   * @param {(words: string, isKept: boolean) => void} changed
   * @param {() => void} toChange opens the intention to be changed
   */
  constructor(intention, changed, toChange) {
    this.#intention = intention;
    this.#changed = changed;
    this.#toChange = toChange;
    this.#words.id = `happened-${intention.id}`;
    this.drawn = element(
      "form",
      { class: "looking-back", autocomplete: "off" },
      element("label", { for: this.#words.id }, _("What happened?")),
      element("p", { class: "beginnings" }, ...BEGINNINGS.map((words) => beginning(words))),
      this.#words,
      element(
        "p",
        { class: "actions" },
        button(_("Keep it another week"), "keep"),
        button(_("Change it"), "keep-and-change"),
        button(_("Let it go"), "keep-and-let-go"),
        button(_("Not now"), "not-now"),
      ),
    );
    this.drawn.addEventListener("submit", (event) => event.preventDefault());
    this.drawn.addEventListener("click", (event) => this.#does(actionOf(event), event));
  }

  focus() {
    this.#words.focus();
  }

  /**
   * @param {string | undefined} action
   * @param {Event} event
   */
  #does(action, event) {
    switch (action) {
      case "begin":
        return this.#begin(event.target);
      case "keep":
        return this.#write({ look_back: daysAfter(today(), WEEK) }, _("Kept. You look back on it in a week."));
      case "keep-and-change":
        change("intention", this.#intention.id, this.#happened);
        return this.#toChange();
      case "keep-and-let-go":
        return this.#write({ ended: "let-go" }, _("Let go. What you wrote stands with it below."));
    }
  }

  /** @param {EventTarget | null} pressed */
  #begin(pressed) {
    const words = pressed instanceof HTMLElement ? (pressed.textContent ?? "") : "";
    this.#words.value = `${words.replace("…", "")} ${this.#words.value}`.replace(/\s+/g, " ");
    this.#words.focus();
    this.#words.setSelectionRange(this.#words.value.length, this.#words.value.length);
  }

  /** What was written before stays above what is written now. */
  get #happened() {
    const words = this.#words.value.trim();
    const line = words && _("{day}: {words}", { day: inWords(today()), words });
    return { what_happened: [this.#intention.what_happened, line].filter(Boolean).join("\n") };
  }

  /**
   * @param {Record<string, string>} fields
   * @param {string} words
   */
  #write(fields, words) {
    this.#changed(words, change("intention", this.#intention.id, { ...this.#happened, ...fields }));
  }
}

// Three ways it may have gone, of which none is better than another.
const BEGINNINGS = [
  _("The moment came, and I …"),
  _("The moment came, and I did something else: …"),
  _("The moment didn’t come, because …"),
];

/** @param {string} words */
function beginning(words) {
  return button(words, "begin");
}

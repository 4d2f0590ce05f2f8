/** One part of the page, drawn anew only where what it shows has changed: so the focus stays where it is. */

import { element } from "../markup/html.js";
import { _ } from "../markup/words.js";

/** @typedef {import("../record/store.js").Kind} Kind */

export class Part {
  #shown = "";
  #list = element("div");
  #status = element("p", { class: "status", role: "status" });

  /**
   * @param {Kind} kind of the things that it shows
   * @param {string} title
   * @param {string} id
   */
  constructor(kind, title, id) {
    this.kind = kind;
    this.drawn = element("section", { "aria-labelledby": id }, element("h2", { id }, title), this.#list, this.#status);
  }

  /**
   * Show these things, unless they are shown already.
   *
   * @param {unknown} things
   * @param {() => (Node | string)[]} draws
   */
  show(things, draws) {
    const now = JSON.stringify(things);
    if (now === this.#shown) return;
    this.#shown = now;
    this.#list.replaceChildren(...draws());
  }

  /** @param {string} words */
  say(words) {
    this.#status.textContent = words;
  }

  /**
   * Say what became of a change.
   *
   * @param {boolean} isKept
   * @param {string} words
   */
  sayKept(isKept, words) {
    this.say(isKept ? words : _("Your browser isn’t saving this, so it will be lost when you close this page."));
  }
}

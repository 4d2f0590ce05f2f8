/** Lines of one kind, folded: each with a box to tick, and none of them ticked beforehand. */

import { element } from "../markup/html.js";
import { byHeading } from "./choices.js";

/** @typedef {import("./choices.js").Choice} Choice */

export class Group {
  #chosen;
  /** What stands in the fold. */
  box = element("div", { class: "lines" });
  /** @type {Choice[]} */
  choices = [];

  /**
   * @param {string} title
   * @param {Set<string>} chosen the keys of the lines that are ticked
   */
  constructor(title, chosen) {
    this.#chosen = chosen;
    this.drawn = element("details", {}, element("summary", {}, element("h3", {}, title)), this.box);
  }

  /**
   * Show these lines, unless they are shown already.
   *
   * @param {Choice[]} choices
   */
  show(choices) {
    if (JSON.stringify(choices) === JSON.stringify(this.choices)) return;
    this.choices = choices;
    const focused = this.box.contains(document.activeElement) ? keyOf(document.activeElement) : undefined;
    this.box.replaceChildren(...byHeading(choices).map((list) => this.#draw(list)));
    for (const box of this.box.querySelectorAll("input")) if (keyOf(box) === focused) box.focus();
  }

  /** @param {{heading: string, choices: Choice[]}} list */
  #draw({ heading, choices }) {
    const legend = heading ? [element("legend", {}, heading)] : [];
    return element("fieldset", {}, ...legend, ...choices.map((choice) => this.#line(choice)));
  }

  /** @param {Choice} choice */
  #line({ key, text }) {
    const box = element("input", { type: "checkbox", "data-line": key, autocomplete: "off" });
    box.checked = this.#chosen.has(key);
    return element("label", { class: "tick" }, box, element("span", {}, text));
  }
}

/** @param {Element | null} box */
function keyOf(box) {
  return box?.getAttribute("data-line") ?? undefined;
}

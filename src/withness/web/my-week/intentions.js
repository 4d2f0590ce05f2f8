/** Intentions: those a reader has, the one to look back on first; a new one; and those that are over. */

import { element } from "../markup/html.js";
import { _ } from "../markup/words.js";
import { current, ended } from "../intention/current.js";
import { today } from "../intention/days.js";
import { IntentionForm } from "../intention/intention-form.js";
import { tellNextPage } from "../intention/week-page.js";
import { IntentionCard } from "./intention-card.js";
import { Part } from "./part.js";

export class Intentions extends Part {
  constructor() {
    super("intention", _("What I mean to do"), "what-i-mean-to-do");
  }

  draw() {
    tellNextPage();
    const [now, over] = [current(), ended()];
    const card = (/** @type {import("../intention/current.js").Intention} */ one) =>
      new IntentionCard(one, (words, isKept) => this.#changed(words, isKept)).drawn;
    this.show([now, over, today()], () => [
      ...now.map(card),
      this.#new(now.length === 0),
      ...(over.length > 0 ? [folded(_("Those that are over"), over.map(card))] : []),
    ]);
  }

  /** @param {boolean} isOpen */
  #new(isOpen) {
    const form = new IntentionForm({}, (_id, isKept) => this.#changed(_("Kept on this device."), isKept), true);
    const title = isOpen ? _("Something small for this week") : _("One more thing to try");
    return element("details", { open: isOpen }, element("summary", {}, title), form.drawn);
  }

  /**
   * @param {string} words
   * @param {boolean} isKept
   */
  #changed(words, isKept) {
    this.draw();
    this.sayKept(isKept, words);
  }
}

/**
 * @param {string} title
 * @param {Node[]} cards
 */
function folded(title, cards) {
  return element("details", {}, element("summary", {}, title), ...cards);
}

/** A round: the word and the day by which its codes are told from all others. A link carries both behind its `#`. */

import { ROOT } from "../device/kept.js";
import { element } from "../markup/html.js";
import { _ } from "../markup/words.js";
import { field } from "./field.js";

/** @typedef {import("./asked.js").Round} Round */

const IN_AN_ADDRESS = /^#round=(.+)\.(\d{4}-\d\d-\d\d)$/;

/** Return the round that the page's address names, or an empty one. What stands behind `#` is sent to no host. */
export function roundHere() {
  const [, word = "", day = ""] = location.hash.match(IN_AN_ADDRESS) ?? [];
  try {
    return { word: decodeURIComponent(word), day };
  } catch {
    return { word: "", day };
  }
}

/**
 * Return the link to a page of this site that carries a round.
 *
 * @param {string} page from the site's root
 * @param {Round} round
 */
export function linkWith(page, { word, day }) {
  const address = new URL(page, new URL(ROOT, location.href));
  address.hash = `round=${encodeURIComponent(word)}.${day}`;
  return address.href;
}

/** Two fields for a round, filled in from the address. */
export class RoundFields {
  /** @param {string} name of the part they stand in */
  constructor(name) {
    const { word, day } = roundHere();
    this.word = element("input", { id: `${name}-word`, maxlength: "40", autocomplete: "off", spellcheck: "false" });
    this.day = element("input", { id: `${name}-day`, type: "date", autocomplete: "off" });
    // Not in the markup: a browser may fill that in from an earlier visit.
    this.word.value = word;
    this.day.value = day;
    this.drawn = element(
      "p",
      { class: "row" },
      field(_("The word of the round"), this.word),
      field(_("Its day"), this.day),
    );
  }

  /** What is in them. Throws a sentence for the reader where one is empty. @returns {Round} */
  get round() {
    const round = { word: this.word.value.trim(), day: this.day.value };
    if (round.word && round.day) return round;
    (round.word ? this.day : this.word).focus();
    throw new Error(_("A round has a word and a day. Both stand in the host’s message."));
  }
}

/** One way in which chosen lines leave the page: a link, which the reader presses, with its whole address before it. */

import { element } from "../markup/html.js";
import { _, LOCALE, ngettext } from "../markup/words.js";
import { filled, LONGEST, tooLong } from "./address.js";

export class WayOut {
  #way;
  #address = element("code");
  #length = element("p", { class: "about" });
  #link = element("a", { class: "quiet-button", rel: "noopener noreferrer" });
  #fits;
  #tooLong = element("p");

  /**
   * @param {string} title
   * @param {string} press what the link says
   * @param {string} then what comes of it
   * @param {import("./address.js").Way} way
   */
  constructor(title, press, then, way) {
    this.#way = way;
    this.#link.append(press);
    const address = element("p", { class: "address" }, this.#address);
    const link = element("p", { class: "actions" }, this.#link);
    this.#fits = element("div", {}, address, this.#length, element("p", { class: "about" }, then), link);
    this.drawn = element("details", { class: "way" }, element("summary", {}, title), this.#fits, this.#tooLong);
  }

  /** @param {string} words */
  show(words) {
    const address = filled(this.#way, words);
    const excess = tooLong(this.#way, words);
    this.#address.textContent = address;
    this.#length.textContent = lengthOf(address);
    if (excess) this.#link.removeAttribute("href");
    else this.#link.href = address;
    this.#fits.hidden = excess !== undefined;
    this.#tooLong.hidden = excess === undefined;
    const { longest = 0 } = this.#way;
    this.#tooLong.textContent =
      excess === "field" ? tooManyWords(words.length, longest) : tooLongAnAddress(address.length);
  }
}

/** @param {string} address */
function lengthOf({ length }) {
  return ngettext("{count} character long", "{count} characters long", length, { count: written(length) });
}

/**
 * @param {number} n
 * @param {number} most
 */
function tooManyWords(n, most) {
  const gaps = { n: written(n), most: written(most) };
  return _("The field that it leads to takes {most} characters, and these are {n}. Leave some out, or copy them.", gaps);
}

/** @param {number} n */
function tooLongAnAddress(n) {
  return _(
    "With these words the address has {n} characters. Beyond {most} it may be cut off on its way, so it isn’t offered. Leave some out, or copy them.",
    { n: written(n), most: written(LONGEST) },
  );
}

/** @param {number} n */
function written(n) {
  return n.toLocaleString(LOCALE);
}

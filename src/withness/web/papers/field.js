/** A field and its label, which no narrow screen parts. */

import { element } from "../markup/html.js";

/**
 * @param {HTMLElement} input
 * @param {string} label
 */
export function field(input, label) {
  return element("span", { class: "field" }, element("label", { for: input.id }, label), input);
}

/** A field with its label, which stay together on a narrow screen. */

import { element } from "../markup/html.js";

/**
 * @param {string} label
 * @param {HTMLElement} input with an id
 */
export function field(label, input) {
  return element("span", { class: "field" }, element("label", { for: input.id }, label), input);
}

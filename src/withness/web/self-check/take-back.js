/** Buttons that take an answer back, one in every item. */

import { button } from "../markup/html.js";

/**
 * Give every item such a button, hidden as yet, and return them by the item's id.
 *
 * @param {HTMLFormElement} form
 */
export function takeBackButtons(form) {
  /** @type {Map<string, HTMLButtonElement>} */
  const buttons = new Map();
  form.querySelectorAll(".item").forEach((item, at) => {
    const own = button("Clear", "take-back");
    // A button is often read out on its own, and there is one for every item.
    own.setAttribute("aria-label", `Clear answer ${at + 1}`);
    own.hidden = true;
    item.append(own);
    buttons.set(item.querySelector("input")?.name ?? "", own);
  });
  return buttons;
}

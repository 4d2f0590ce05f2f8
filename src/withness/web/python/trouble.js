/** The notice that Python did not do what was asked of it: what happened, and the ways on. */

import { button, element } from "../markup/html.js";
import { _ } from "../markup/words.js";

/**
 * Show the notice after an element and move the focus to it.
 *
 * @param {Element} place
 * @param {(string | Node)[]} words
 * @param {boolean} canTryAgain
 */
export function showNotice(place, words, canTryAgain = true) {
  const again = element("p", { class: "actions" }, button(_("Try again"), "try-again"));
  const notice = element(
    "div",
    { class: "notice trouble", role: "alert", tabindex: "-1" },
    element("p", {}, ...words),
    ...(canTryAgain ? [again] : []),
  );
  place.after(notice);
  notice.focus();
}

/**
 * Take the notice away, if there is one.
 *
 * @param {HTMLElement} root
 */
export function hideTrouble(root) {
  root.querySelector(".trouble")?.remove();
}

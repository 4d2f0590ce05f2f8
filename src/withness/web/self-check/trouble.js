/** What a reader is told when Python does not answer: calmly, with two ways on. */

import { button, element } from "../markup/html.js";

/**
 * Show the notice after the form's buttons and move the focus to it.
 *
 * @param {HTMLElement} actions
 * @param {boolean} kept whether the answers outlive the page
 */
export function showTrouble(actions, kept) {
  const where = kept ? "safe on this device" : "still here while this page is open";
  const words = `Your result could not be worked out just now, but your answers are ${where}. You can try again, or `;
  const toKey = element("a", { href: "#paper-key" }, "score it on paper");
  const notice = element(
    "div",
    { class: "notice trouble", role: "alert", tabindex: "-1" },
    element("p", {}, words, toKey, "."),
    element("p", { class: "actions" }, button("Try again", "try-again")),
  );
  actions.after(notice);
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

/** What a reader is told when Python does not answer: calmly, with two ways on. */

import { button, element } from "./html.js";

/**
 * Show the notice after the form's buttons and move the focus to it.
 *
 * @param {HTMLElement} actions
 * @param {boolean} kept whether the answers outlive the page
 */
export function showTrouble(actions, kept) {
  const answers = kept ? "your answers are safe on this device" : "your answers are still here while this page is open";
  const toKey = element("a", { href: "#paper-key" }, "score it on paper");
  const notice = element(
    "div",
    { class: "notice trouble", role: "alert", tabindex: "-1" },
    element("p", {}, `Your profile could not be worked out just now, but ${answers}. You can try again, or `, toKey, "."),
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

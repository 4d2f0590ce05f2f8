/** What a reader is told when Python does not answer: calmly, with two ways on. */

import { element } from "../markup/html.js";
import { _, around } from "../markup/words.js";
import { showNotice } from "../python/trouble.js";

/**
 * Show the notice after the form's buttons and move the focus to it.
 *
 * @param {HTMLElement} actions
 * @param {boolean} kept whether the answers outlive the page
 */
export function showTrouble(actions, kept) {
  // Translators: "link" is "score it on paper".
  const safe = _("Your result could not be worked out just now, but your answers are safe on this device. You can try again, or {link}.");
  // Translators: "link" is "score it on paper".
  const here = _("Your result could not be worked out just now, but your answers are still here while this page is open. You can try again, or {link}.");
  // Translators: a link at the end of "You can try again, or".
  const toKey = element("a", { href: "#paper-key" }, _("score it on paper"));
  showNotice(actions, around(kept ? safe : here, toKey));
}

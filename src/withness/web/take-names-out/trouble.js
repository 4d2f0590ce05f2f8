/** What a reader is told when Python does not mark a case: calmly, with two ways on. */

import { element } from "../markup/html.js";
import { _, around } from "../markup/words.js";
import { hideTrouble, showNotice } from "../python/trouble.js";

/**
 * Show the notice under the box and move the focus to it.
 *
 * @param {HTMLElement} form
 * @param {boolean} isOutdated whether trying again would not help
 */
export function showTrouble(form, isOutdated) {
  // Translators: "link" is "go through the list by hand".
  const broken = _("The case could not be marked just now, but it is still here while this page is open. You can try again, or {link}.");
  // Translators: "link" is "go through the list by hand".
  const outdated = _("This site has been published anew, and this page can mark nothing any more. Copy your case, load the page again and paste it, or {link}.");
  // Translators: a link at the end of "You can try again, or".
  const byHand = element("a", { href: "#by-hand" }, _("go through the list by hand"));
  hideTrouble(form.parentElement ?? form);
  showNotice(form, around(isOutdated ? outdated : broken, byHand), !isOutdated);
}

/** What is said of a case in which places are still marked. */

import { _, ngettext } from "../markup/words.js";

/**
 * Return how many places are left to look at; nothing where there were none.
 *
 * @param {number} left
 * @param {number} all
 */
export function whatIsLeft(left, all) {
  if (all === 0) return "";
  if (left === 0) return _("Nothing marked is left.");
  return ngettext("{n} marked place is left.", "{n} marked places are left.", left);
}

/** An intention as one sentence, and what comes afterwards as another. */

import { _ } from "../markup/words.js";

/** @param {{when: string, will: string}} intention */
export function sentence({ when, will }) {
  return ended(_("When {moment}, I will {act}.", { moment: when, act: will }));
}

/**
 * Return what comes after the act, or nothing where nothing does.
 *
 * @param {{afterwards: string}} intention
 */
export function afterwardsOf({ afterwards }) {
  return afterwards && ended(_("And afterwards: {words}.", { words: afterwards }));
}

/**
 * Return a sentence without its full stop where a question that will be asked has a mark of its own at the end.
 *
 * @param {string} words
 */
function ended(words) {
  return words.replace(/([?!…][”"’)]*)\.$/, "$1");
}

/** An intention as one sentence. */

import { _ } from "../markup/words.js";

/** @param {{when: string, will: string}} intention */
export function sentence({ when, will }) {
  const words = _("When {moment}, I will {act}.", { moment: when, act: will });
  // Whoever will ask a question has a mark of their own at the end.
  return words.replace(/([?!…][”"’)]*)\.$/, "$1");
}

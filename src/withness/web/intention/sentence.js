/** An intention as one sentence. */

import { _ } from "../markup/words.js";

/** @param {{when: string, will: string}} intention */
export function sentence({ when, will }) {
  return _("When {moment}, I will {act}.", { moment: when, act: will });
}

/** Papers of a meeting that Python writes, and how they leave the page: copied or saved, never sent. */

import { LOCALE, _ } from "../markup/words.js";
import { ask } from "../python/scorer.js";

/** @typedef {{text: string, markdown?: string, calendar?: string, to_fill_in?: string[]}} Paper */

/**
 * Return a paper by its name. Rejects with a sentence for the reader, where there is none.
 *
 * @param {"invitation" | "follow-up" | "what-remains" | "rota"} name
 * @param {object} asked
 * @returns {Promise<Paper>}
 */
export async function paper(name, asked) {
  return answerOf("meeting_paper", name, asked);
}

/**
 * Return what Python answers. Rejects with a sentence for the reader, where there is no answer.
 *
 * @param {"meeting_paper" | "week_paper" | "team_paper"} asks a function of `browser.py`
 * @param {string} name
 * @param {object} asked
 */
export async function answerOf(asks, name, asked) {
  let answer;
  try {
    answer = JSON.parse(await ask(asks, name, JSON.stringify(asked)));
  } catch (problem) {
    console.warn("Python did not answer.", problem);
    throw new Error(_("Python could not be started here just now. Try again, or copy what stands on this page."));
  }
  if (answer.problem) throw new Error(answer.problem);
  return answer;
}

/**
 * Copy a text, and return what to tell of that.
 *
 * @param {string} text
 */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return _("Copied.");
  } catch {
    return _("Copying is blocked here. This is the text: {text}", { text });
  }
}

/**
 * Return a day as a sentence has it.
 *
 * @param {number} moment milliseconds since 1970
 */
export function dayOf(moment) {
  return new Intl.DateTimeFormat(LOCALE, { dateStyle: "full" }).format(moment);
}

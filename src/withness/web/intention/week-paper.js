/**
 * What Python says about a week: the questions that make an intention concrete, a plan, files for the calendar. What asks
 * it is fetched at the first touch, since it weighs more than all that shows a week.
 */

import { _ } from "../markup/words.js";

/** @typedef {{about: "when" | "will", asks: string}} Question */
/** @typedef {{day: string, time: string, about: string, prompt: string}} CheckIn */
/**
 * @typedef {{sentence?: string, questions?: Question[], text?: string, calendar?: string, planned?: CheckIn[],
 *   says?: string[]}} WeekPaper
 */

/** @type {typeof import("../python/scorer.js") | undefined} */
let scorer;

/** Fetch what asks Python, and return what gets its papers. */
export async function bringPapers() {
  const [papers, asked] = await Promise.all([import("../papers/papers.js"), import("../python/scorer.js")]);
  scorer = asked;
  return papers;
}

/** Start Python, because it may be asked soon. */
export async function startSoon() {
  // Whoever asks it for something is told where that did not come.
  await bringPapers().catch((problem) => console.warn("What asks Python did not come.", problem));
  scorer?.startSoon();
}

/** Whether Python would answer at once. */
export const isAtHand = () => scorer?.isAtHand() === true;

/**
 * Return a paper by its name. Rejects with a sentence for the reader, where there is none.
 *
 * @param {"intention" | "intention-calendar" | "check-ins" | "check-ins-calendar"} name
 * @param {object} asked
 * @returns {Promise<WeekPaper>}
 */
export async function weekPaper(name, asked) {
  const papers = await bringPapers().catch(() => {
    throw new Error(_("Python could not be started here just now. Try again, or copy what stands on this page."));
  });
  return papers.answerOf("week_paper", name, asked);
}

/** What Python says about a week: the questions that make an intention concrete, a plan, files for the calendar. */

import { answerOf } from "../papers/papers.js";

/** @typedef {{about: "when" | "will", asks: string}} Question */
/** @typedef {{day: string, time: string, about: string, prompt: string}} CheckIn */
/**
 * @typedef {{sentence?: string, questions?: Question[], text?: string, calendar?: string, planned?: CheckIn[],
 *   says?: string[]}} WeekPaper
 */

/**
 * Return a paper by its name. Rejects with a sentence for the reader, where there is none.
 *
 * @param {"intention" | "intention-calendar" | "check-ins" | "check-ins-calendar"} name
 * @param {object} asked
 * @returns {Promise<WeekPaper>}
 */
export function weekPaper(name, asked) {
  return answerOf("week_paper", name, asked);
}

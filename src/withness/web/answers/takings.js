/** The day of one day's answers, as it is kept and as it is said. */

import { LOCALE } from "../markup/words.js";

/**
 * Return the reader's own day as `2026-11-09`, which near midnight is not the day in Greenwich.
 *
 * @param {Date} now
 */
export function dayOf(now) {
  const two = (/** @type {number} */ part) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * Return a day as it is written in a sentence.
 *
 * @param {string} date
 */
export function inWords(date) {
  return new Date(`${date}T12:00`).toLocaleDateString(LOCALE, { day: "numeric", month: "long", year: "numeric" });
}

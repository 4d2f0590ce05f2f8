/** Days as a date field has them, `2026-11-09`, which are the reader's own. */

import { dayOf } from "../answers/takings.js";
import { LOCALE } from "../markup/words.js";

export const today = () => dayOf(new Date(Date.now()));

/**
 * Return the day so many days after another; summer time makes none of them longer.
 *
 * @param {string} day
 * @param {number} count
 */
export function daysAfter(day, count) {
  const noon = new Date(`${day}T12:00`);
  noon.setDate(noon.getDate() + count);
  return dayOf(noon);
}

/**
 * Return the first day after another that is neither a Saturday nor a Sunday.
 *
 * @param {string} day
 * @returns {string}
 */
export function nextWorkday(day) {
  const next = daysAfter(day, 1);
  return [0, 6].includes(new Date(`${next}T12:00`).getDay()) ? nextWorkday(next) : next;
}

/**
 * Return the name of a day of the week, or nothing where there is no day.
 *
 * @param {string} day
 */
export function weekdayOf(day) {
  return day ? new Date(`${day}T12:00`).toLocaleDateString(LOCALE, { weekday: "long" }) : "";
}

/**
 * Return a day with its day of the week, as a sentence about the coming weeks has it.
 *
 * @param {string} day
 */
export function dayInWords(day) {
  return new Date(`${day}T12:00`).toLocaleDateString(LOCALE, { weekday: "long", month: "long", day: "numeric" });
}

/**
 * Return a day and a time of day as the moment it is where the reader is, in milliseconds since 1970.
 *
 * @param {string} day
 * @param {string} time `HH:MM`
 */
export function momentOn(day, time) {
  return new Date(`${day}T${time}`).getTime();
}

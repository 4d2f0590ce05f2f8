/**
 * When meetings are, for the papers that Python writes of them. It has no table of time zones, so the browser turns the
 * day and the hour of its reader into milliseconds, on each day anew: after a change to summer time ten is still ten.
 */

import { clockTime } from "./clock-time.js";

/** @typedef {{day: string, time: string, begins: number}} Sitting a day and a time in words, and the moment */

/**
 * Return the moment at which a day's clock says `time`, so many days later, in milliseconds since 1970. What a change to
 * summer time leaves out is an hour later; of an hour that comes twice it is the first.
 *
 * @param {string} day as a date field has it, `2026-12-01`
 * @param {string} time as a time field has it, `10:00`
 * @param {number} daysLater
 */
export function momentOn(day, time, daysLater = 0) {
  const [year = NaN, month = NaN, date = NaN] = day.split("-").map(Number);
  const [hour = NaN, minute = NaN] = time.split(":").map(Number);
  return new Date(year, month - 1, date + daysLater, hour, minute).getTime();
}

/**
 * Return one meeting every so many weeks, from the first day on: what `rota` and, of the first, `invitation` ask for.
 *
 * @param {string} first as `2026-12-01`
 * @param {string} time as `10:00`
 * @param {number} everyWeeks
 * @param {number} count
 * @param {Intl.LocalesArgument} locales
 * @returns {Sitting[]}
 */
export function sittings(first, time, everyWeeks, count, locales = []) {
  return Array.from({ length: count }, (_, number) => {
    const begins = momentOn(first, time, 7 * everyWeeks * number);
    const day = new Date(begins).toLocaleDateString(locales, { weekday: "long", day: "numeric", month: "long" });
    return { day, time: clockTime(time, 0, locales), begins };
  });
}

/**
 * Return when each step begins, and when the last one ends, as the reader writes times: the `clock` of an invitation.
 *
 * @param {string} time as `10:00`
 * @param {{timebox: number}[]} steps
 * @param {Intl.LocalesArgument} locales
 */
export function clockTimes(time, steps, locales = []) {
  const minutes = steps.map((_, number) => steps.slice(0, number).reduce((sum, { timebox }) => sum + timebox, 0));
  const whole = steps.reduce((sum, { timebox }) => sum + timebox, 0);
  return [...minutes, whole].map((later) => clockTime(time, later, locales));
}

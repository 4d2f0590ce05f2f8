/** One day's answers: how they are read, told apart and dated. */

import { LOCALE } from "../markup/words.js";

/** @typedef {import("./answers.js").Responses} Responses */
/** @typedef {{date: string, responses: Responses}} Taking one day's answers */
/** @typedef {{shown?: Taking, before?: Taking}} Record those of the profile shown, and of the one to compare with */

/**
 * Return what is kept, if all of it can be read.
 *
 * @param {string} text
 * @returns {Record | undefined}
 */
export function read(text) {
  try {
    const { shown, before } = JSON.parse(text);
    const isSound = [shown, before].every((taking) => taking === undefined || isTaking(taking));
    return isSound ? { ...(shown && { shown }), ...(before && { before }) } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Say whether the same items have the same answers.
 *
 * @param {Responses} one
 * @param {Responses} other
 */
export function areSame(one, other) {
  const ids = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...ids].every((id) => one[id] === other[id]);
}

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

/** @param {any} taking */
function isTaking(taking) {
  const { date, responses } = taking ?? {};
  return responses !== null && typeof responses === "object" && isDay(date);
}

/**
 * Say whether something is a day such as `2026-11-09`.
 *
 * @param {unknown} date
 */
export function isDay(date) {
  const noon = new Date(`${date}T12:00Z`);
  return !Number.isNaN(noon.getTime()) && noon.toISOString().startsWith(`${date}T`);
}

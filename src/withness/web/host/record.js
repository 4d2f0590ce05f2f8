/** What is kept on the device of one meeting, from its beginning until it is put away. */

import { restored } from "../meeting/clock.js";

/** @typedef {import("../meeting/clock.js").Meeting} Clock */
/** @typedef {{who: string, what: string, by: string}} Agreement by is a day such as `2026-12-11`, or nothing */

/**
 * @typedef {object} Record
 * @property {Clock} clock
 * @property {string} uid by which calendars know it again
 * @property {string[]} names kept only where somebody has asked for it
 * @property {string} senior who speaks last, or nothing
 * @property {boolean} keepsNames
 * @property {boolean} sounds
 * @property {string[][]} orders who speaks after whom, by step
 * @property {string[][][]} groups who works with whom, by step; drawn before the first
 * @property {string[]} spoken a name for every turn, in order
 * @property {Agreement[]} agreements
 */

/**
 * Return what to keep of a meeting: no name, unless somebody has asked for that.
 *
 * @param {Record} record
 */
export function written(record) {
  const nobody = { names: [], senior: "", orders: [], groups: [], spoken: [] };
  return JSON.stringify(record.keepsNames ? record : { ...record, ...nobody });
}

/**
 * Return the meeting that was kept, or nothing where it cannot be read.
 *
 * @param {string | null | undefined} text
 * @param {{minutes: number}[]} steps
 * @param {number} now
 * @returns {Record | undefined}
 */
export function readAgain(text, steps, now) {
  try {
    const kept = JSON.parse(text ?? "");
    const clock = restored(JSON.stringify(kept.clock), steps, now);
    const isSound = ["names", "orders", "groups", "spoken", "agreements"].every((part) => Array.isArray(kept[part]));
    return clock && isSound ? { ...kept, clock } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether two records tell of one meeting the same; the moment last known is each tab's own.
 *
 * @param {Record} one
 * @param {Record} other
 */
export function isSame(one, other) {
  const told = (/** @type {Record} */ { clock, agreements }) => JSON.stringify([{ ...clock, seen: 0 }, agreements]);
  return told(one) === told(other);
}

/** What is kept on the device of one meeting, from its beginning until it is put away. */

import { forget, keep, kept, keyOf, whenChangedElsewhere } from "../device/kept.js";
import { restored } from "../meeting/clock.js";
import { stepsOf } from "../papers/guide.js";

/** @typedef {import("../meeting/clock.js").Meeting} Clock */
/** @typedef {import("../papers/guide.js").Guide} Guide */
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

/** The meeting of one guide, as this device keeps it. */
export class KeptMeeting {
  #key;
  #steps;
  #isKept = false;

  /** @param {Guide} guide */
  constructor(guide) {
    this.#key = keyOf("meeting", guide.name);
    this.#steps = stepsOf(guide);
  }

  /** Return the meeting under way, if there is one. */
  get record() {
    return readAgain(kept(this.#key), this.#steps, Date.now());
  }

  /**
   * Keep it, and say whether that worked.
   *
   * @param {Record} record
   */
  keep(record) {
    return (this.#isKept = keep(this.#key, written(record)));
  }

  putAway() {
    forget(this.#key);
  }

  /**
   * Call `changed` when another tab runs the same meeting; with nothing, when it was put away or everything was erased.
   *
   * @param {() => Record | undefined} own the meeting as it is here
   * @param {(other: Record | undefined) => void} changed
   * @param {AbortSignal} signal
   */
  whenChanged(own, changed, signal) {
    const heard = (/** @type {boolean} */ isErased) => {
      const record = own();
      // What could not be kept is here alone, and is not to give way to what was kept before.
      if (!record || (!this.#isKept && !isErased)) return;
      if (isErased || kept(this.#key) === null) return changed(undefined);
      const other = this.record;
      if (other && !isSame(other, record)) changed(other);
    };
    whenChangedElsewhere(this.#key, heard, signal);
  }
}

/**
 * Return what to keep of a meeting: no name, unless somebody has asked for that.
 *
 * @param {Record} record
 */
function written(record) {
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
function readAgain(text, steps, now) {
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
function isSame(one, other) {
  const told = (/** @type {Record} */ { clock, agreements }) => JSON.stringify([{ ...clock, seen: 0 }, agreements]);
  return told(one) === told(other);
}

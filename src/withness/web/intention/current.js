/** Intentions as they are kept: which are current, which are over, and when each is to be looked back on. */

import { things } from "../record/store.js";

/**
 * @typedef {{id: string, when: string, will: string, afterwards: string, since: string, look_back: string, day: string,
 *   moment: string, from: string, what_happened: string, ended: string, sequence: number}} Intention `day` and `moment`
 *   are those that were chosen for the calendar
 */

const NOTHING = {
  ...{ when: "", will: "", afterwards: "", since: "", look_back: "", day: "", moment: "" },
  ...{ from: "", what_happened: "", ended: "" },
};

/** Return all intentions, the newest first. @returns {Intention[]} */
function intentions() {
  const all = [...things("intention")].map(([id, fields]) => ({ ...NOTHING, sequence: 0, ...fields, id }));
  return all.sort((one, other) => (one.since + one.id < other.since + other.id ? 1 : -1));
}

/** Return the intentions that a reader has; those to look back on come first. */
export function current() {
  return intentions()
    .filter(({ ended }) => ended === "")
    .sort((one, other) => (one.look_back < other.look_back ? -1 : one.look_back > other.look_back ? 1 : 0));
}

/** Return the intentions that are over, the newest first. */
export function ended() {
  return intentions().filter(({ ended }) => ended !== "");
}

/**
 * Say whether the day to look back has come.
 *
 * @param {{look_back: string}} intention
 * @param {string} today
 */
export function isDue({ look_back: day }, today) {
  return day !== "" && day <= today;
}

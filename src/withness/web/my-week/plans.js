/** Plans of check-ins as they are kept. */

import { things } from "../record/store.js";

/** @typedef {import("../intention/week-paper.js").CheckIn} CheckIn */
/**
 * @typedef {{who: string, every: number, from: string, until: string, days_off: number[], hard_days: string[],
 *   earliest: string, latest: string}} Asked what a plan is drawn from; Monday is 0
 */
/**
 * @typedef {Asked & {id: string, planned: CheckIn[], uid: string, sequence: number}} Plan by `uid` a calendar knows it,
 *   and `sequence` is how many files of it were saved
 */

const NOTHING = { every: 14, from: "", until: "", days_off: [], hard_days: [], earliest: "09:00", latest: "17:00" };

/** Return the plans, the newest first. @returns {Plan[]} */
export function plans() {
  const all = [...things("check-ins")].map(([id, fields]) => {
    return { who: "", planned: [], uid: id, sequence: 0, ...NOTHING, ...fields, id };
  });
  return all.sort((one, other) => (one.from + one.id < other.from + other.id ? 1 : -1));
}

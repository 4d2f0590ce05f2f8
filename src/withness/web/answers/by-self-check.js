/** Results as they are kept on this device: of each version of a self-check together, the newest first. */

import { kept, keyOf } from "../device/kept.js";
import { moment, things } from "../record/store.js";
import { isDay } from "../record/values.js";

/**
 * One result: its day, empty where it has none, and when that was written, in milliseconds.
 *
 * @typedef {{id: string, date: string, at: number, self_check: string, version: string, responses: unknown}} Result
 */
/** @typedef {{key: string, name: string, version: string, results: Result[]}} OfSelfCheck results of one version */

/** Return the results that are kept on this device. @returns {Result[]} */
export function results() {
  return [...things("result")].map(([id, { self_check, version, date, responses = null }]) => {
    const at = moment("result", id, "date");
    const day = isDay(date) ? String(date) : "";
    return { id, date: day, at, self_check: String(self_check ?? ""), version: String(version ?? ""), responses };
  });
}

/**
 * Return results by self-check and version, those with the newest result first; a day later or written later is newer.
 *
 * @param {Result[]} results
 * @returns {OfSelfCheck[]}
 */
export function bySelfCheck(results) {
  /** @type {Map<string, OfSelfCheck>} */
  const groups = new Map();
  for (const result of [...results].sort(newestFirst)) {
    const { self_check: name, version } = result;
    const key = JSON.stringify([name, version]);
    const group = groups.get(key) ?? { key, name, version, results: [] };
    group.results.push(result);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/**
 * Return the self-check of some results as it was then, JSON, if it is on this device.
 *
 * @param {OfSelfCheck} of
 */
export function instrumentOf({ name, version }) {
  return kept(keyOf("instrument", name, version)) ?? undefined;
}

/**
 * Return the title of a self-check, as far as it can be read.
 *
 * @param {string | undefined} instrument JSON
 */
export function titleOf(instrument) {
  try {
    return String(JSON.parse(instrument ?? "").title);
  } catch {
    return undefined;
  }
}

/**
 * @param {Result} one
 * @param {Result} other
 */
function newestFirst(one, other) {
  if (one.date !== other.date) return one.date < other.date ? 1 : -1;
  return other.at - one.at || (one.id < other.id ? 1 : -1);
}

/** Results of before results were kept: those of the answers that were kept to compare the next ones with. */

import { hashOf } from "../device/hash.js";
import { keep, kept, keyOf, keysOf } from "../device/kept.js";
import { read } from "./takings.js";
import { written } from "./thing.js";

/** @typedef {import("./takings.js").Taking} Taking */

const EARLIER = keyOf("earlier", "");

/** Keep a result for the answers of every profile that was shown before results were kept, once. */
export function carryOverResults() {
  for (const key of keysOf(EARLIER)) {
    const takings = read(kept(key) ?? "{}");
    const [name = "", version] = key.slice(EARLIER.length).split(/:(?=\d+$)/);
    const known = Object.entries(takings ?? {}).map(([which, taking]) => [which, asResult(name, Number(version), taking)]);
    const told = JSON.stringify(Object.fromEntries(known));
    if (takings && told !== JSON.stringify(takings)) keep(key, told);
  }
}

/**
 * Return the answers with the id of their result, and keep that where there is none. Where there is no room it stays as
 * it was.
 *
 * @param {string} self_check
 * @param {number} version
 * @param {Taking} taking
 * @returns {Taking}
 */
function asResult(self_check, version, taking) {
  const { date, responses, id } = taking;
  if (id) return taking;
  const made = idFrom(JSON.stringify([self_check, version, date, responses]));
  const key = keyOf("result", made);
  // The same to the letter, whichever tab does it.
  const result = written({}, { self_check, version, date, responses }, new Date(`${date}T00:00Z`).getTime());
  const isThere = typeof kept(key) === "string" || keep(key, JSON.stringify(result));
  return isThere ? { ...taking, id: made } : taking;
}

/**
 * Return 32 hexadecimal digits, which these words always give: so what is carried over twice is still one.
 *
 * @param {string} words
 */
function idFrom(words) {
  return [1, 2, 3, 4].map((start) => hashOf(words, start).toString(16).padStart(8, "0")).join("");
}

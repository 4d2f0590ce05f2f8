/** What a reader's things hold: of each kind the fields that this version knows, and what may stand in each. */

import { isDay, isNumber, isObject, isResponses, isText } from "./values.js";

/** @typedef {"result" | "note" | "intention" | "day" | "check-ins"} Kind */
/** @typedef {import("./thing.js").Fields} Fields */

/** The kinds by the names of their lists in a file. @type {Record<string, Kind>} */
export const LISTS = { results: "result", notes: "note", intentions: "intention", days: "day", check_ins: "check-ins" };

/**
 * Return what is in a list of a file, if this version knows it.
 *
 * @param {string} name
 */
export function kindOf(name) {
  return Object.hasOwn(LISTS, name) ? LISTS[name] : undefined;
}

const TEXTS_OF_AN_INTENTION = [
  ...["when", "will", "afterwards", "since", "look_back", "day", "moment"],
  ...["from", "what_happened", "ended"],
];
const TEXTS_OF_A_PLAN = ["who", "from", "until", "earliest", "latest", "uid"];

/** @type {Record<Kind, Record<string, (value: any) => boolean>>} */
const FIELDS = {
  result: { self_check: isText, version: isNumber, date: isDay, responses: isResponses },
  note: texts(["page", "title", "question", "text"]),
  intention: { ...texts(TEXTS_OF_AN_INTENTION), sequence: isNumber },
  day: { line: isText, is_put_away: isBoolean },
  "check-ins": {
    ...texts(TEXTS_OF_A_PLAN),
    ...{ every: isNumber, sequence: isNumber, is_cancelled: isBoolean, seed: isSeed },
    ...{ days_off: listOf(isNumber), hard_days: listOf(isText), planned: listOf(isCheckIn) },
  },
};

/**
 * Say whether every field that is known may be what it is; one that a later version has written may be anything.
 *
 * @param {Kind} kind
 * @param {Fields} fields
 */
export function isSound(kind, fields) {
  const known = FIELDS[kind];
  return Object.entries(fields).every(([name, value]) => !Object.hasOwn(known, name) || known[name]?.(value));
}

/**
 * Say whether nothing lies deeper in a value than this.
 *
 * @param {unknown} value
 * @param {number} depth
 * @returns {boolean}
 */
export function isShallow(value, depth) {
  if (typeof value !== "object" || value === null) return true;
  return depth > 0 && Object.values(value).every((part) => isShallow(part, depth - 1));
}

/** @param {unknown} value */
function isBoolean(value) {
  return typeof value === "boolean";
}

/** @param {unknown} value */
function isSeed(value) {
  return isText(value) || isNumber(value);
}

/** @param {unknown} value */
function isCheckIn(value) {
  return isObject(value) && ["day", "time", "about", "prompt"].every((name) => isText(value[name]));
}

/** @param {(value: any) => boolean} isOne */
function listOf(isOne) {
  return (/** @type {any} */ value) => Array.isArray(value) && value.every(isOne);
}

/** @param {string[]} names */
function texts(names) {
  return Object.fromEntries(names.map((name) => [name, isText]));
}

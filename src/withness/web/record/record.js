/** Everything that a reader keeps, as lists of things: two states of it become one thing by thing. */

import { LISTS } from "./shape.js";
import { fieldsOf, merge } from "./thing.js";

/** @typedef {import("./thing.js").Thing} Thing */
/** @typedef {Map<string, Thing>} List things by their ids, what was deleted among them */
/** @typedef {Map<string, List>} Record lists by their names; one that this version does not know is kept like any other */
/** @typedef {{added: number, changed: number, deleted: number, same: number}} Counts of things */

const NONE = new Map();

/**
 * Return two states of a record as one.
 *
 * @param {Record} one
 * @param {Record} other
 * @returns {Record}
 */
export function mergeRecords(one, other) {
  return union(one, other, (name) => {
    return union(listOf(one, name), listOf(other, name), (id) => merge(thingIn(one, name, id), thingIn(other, name, id)));
  });
}

/**
 * Say what taking in a record changes. What was deleted there and never stood here counts for nothing.
 *
 * @param {Record} here
 * @param {Record} there
 * @returns {Counts}
 */
export function countsOf(here, there) {
  const counts = { added: 0, changed: 0, deleted: 0, same: 0 };
  const both = mergeRecords(here, there);
  for (const [name, list] of there) {
    for (const id of list.keys()) {
      const what = changeOf(merge(thingIn(here, name, id), {}), thingIn(both, name, id));
      if (what) counts[what] += 1;
    }
  }
  return counts;
}

/**
 * Return how many things there are in each list that this version knows, by the kind.
 *
 * @param {Record} record
 */
export function amounts(record) {
  return Object.entries(LISTS).map(([name, kind]) => ({ kind, amount: existing(listOf(record, name)).length }));
}

/** @param {Record} record */
export function isEmpty(record) {
  return [...record.values()].every((list) => existing(list).length === 0);
}

/** @param {List} list */
function existing(list) {
  return [...list.values()].filter(fieldsOf);
}

/**
 * @param {Thing} before
 * @param {Thing} after
 * @returns {keyof Counts | undefined}
 */
function changeOf(before, after) {
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  if (!was) return is && "added";
  if (!is) return "deleted";
  return JSON.stringify(before) === JSON.stringify(after) ? "same" : "changed";
}

/**
 * @param {Record} record
 * @param {string} name
 * @param {string} id
 */
function thingIn(record, name, id) {
  return listOf(record, name).get(id) ?? {};
}

/**
 * @param {Record} record
 * @param {string} name
 * @returns {List}
 */
function listOf(record, name) {
  return record.get(name) ?? NONE;
}

/**
 * @template Value
 * @param {Map<string, unknown>} one
 * @param {Map<string, unknown>} other
 * @param {(key: string) => Value} valueOf
 * @returns {Map<string, Value>}
 */
function union(one, other, valueOf) {
  return new Map([...new Set([...one.keys(), ...other.keys()])].sort().map((key) => [key, valueOf(key)]));
}

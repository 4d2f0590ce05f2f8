/** Everything that a reader keeps on this device, to be saved as one file; and a file taken in. */

import { forget, keep, kept, keyOf } from "../device/kept.js";
import { keysOfThings, stateOf, WRITTEN } from "./held.js";
import { mergeRecords } from "./record.js";
import { isEntry } from "./record-file.js";
import { kindOf, LISTS } from "./shape.js";
import { idsOf, TAKEN_IN, whenThingsChange } from "./store.js";

/** @typedef {import("./record.js").Record} Record */
/** @typedef {import("./record.js").List} List */

// What a later version keeps of a kind that this one does not know lies here, so that it travels along.
const OTHERS = keyOf("list", "");

/**
 * Return everything that is kept, what was deleted among it. What no file may have, since it is damaged, is left out.
 *
 * @returns {Record}
 */
export function wholeRecord() {
  const known = Object.entries(LISTS).map(([name, kind]) => listOf(name, idsOf(kind)));
  const others = new Set(keysOfThings(OTHERS).map((key) => key.slice(OTHERS.length).split(":")[0] ?? ""));
  return new Map([...known, ...[...others].map((name) => listOf(name, idsUnder(startOf(name))))]);
}

/**
 * Take in another record: all of it, or nothing where there is no room. Says whether it was taken in.
 *
 * @param {Record} record
 */
export function takeIn(record) {
  /** @type {Map<string, string | null | undefined>} */
  const before = new Map();
  const both = mergeRecords(wholeRecord(), record);
  for (const [name, list] of record) {
    for (const id of list.keys()) {
      const key = startOf(name) + id;
      before.set(key, kept(key));
      if (!keep(key, JSON.stringify(both.get(name)?.get(id)))) return takeBack(before);
    }
  }
  dispatchEvent(new Event(TAKEN_IN));
  return true;
}

/**
 * Call `changed` whenever anything of the record may have changed, on this page or outside it.
 *
 * @param {() => void} changed
 * @param {AbortSignal} signal
 */
export function whenRecordChanges(changed, signal) {
  for (const kind of Object.values(LISTS)) whenThingsChange(kind, changed, signal);
  addEventListener(WRITTEN, changed, { signal });
}

/** @param {Map<string, string | null | undefined>} before */
function takeBack(before) {
  for (const key of before.keys()) forget(key);
  for (const [key, text] of before) if (typeof text === "string") keep(key, text);
  return false;
}

/**
 * @param {string} name
 * @param {string[]} ids
 * @returns {[string, List]}
 */
function listOf(name, ids) {
  const start = startOf(name);
  const states = ids.map((id) => /** @type {const} */ ([id, stateOf(start + id)]));
  const isThere = (/** @type {readonly [string, object]} */ [id, state]) =>
    Object.keys(state).length > 0 && isEntry(name, { id, ...state });
  return [name, new Map(states.filter(isThere))];
}

/** @param {string} start */
function idsUnder(start) {
  return keysOfThings(start).map((key) => key.slice(start.length));
}

/** @param {string} name of a list */
function startOf(name) {
  const kind = kindOf(name);
  return kind ? keyOf(kind, "") : `${OTHERS}${name}:`;
}

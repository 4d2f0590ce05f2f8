/**
 * One thing on this device, under a key of its own: before it is written, what is there is taken in, so that no tab
 * writes over another's. What cannot be written, for want of room, is held for this visit.
 */

import { keep, kept, keysOf, setAside, whenChangedElsewhere } from "../device/kept.js";
import { deleted, merge, thingIn, written } from "./thing.js";

/** @typedef {import("./thing.js").Thing} Thing */

/** Told on this page whenever one was written. */
export const WRITTEN = "withness-written";

/** What could not be written, by its key. @type {Map<string, Thing>} */
const held = new Map();
let isHearing = false;

/**
 * Return a thing as it was last written, or nothing but an empty object.
 *
 * @param {string} key
 */
export function stateOf(key) {
  return merge(keptState(key), held.get(key) ?? {});
}

/**
 * Return a thing as it is kept, without what is held.
 *
 * @param {string} key
 */
export function keptState(key) {
  const text = kept(key) ?? "{}";
  const thing = thingIn(text);
  if (!thing) setAside(key);
  return thing ?? {};
}

/**
 * Return the keys of all that is kept or held, as far as they begin like this.
 *
 * @param {string} start
 */
export function keysOfThings(start) {
  return [...new Set([...keysOf(start), ...[...held.keys()].filter((key) => key.startsWith(start))])].sort();
}

/**
 * Write some fields of a thing, and say whether they outlive the page.
 *
 * @param {string} key
 * @param {import("./thing.js").Fields} fields
 */
export function write(key, fields) {
  return put(key, written(stateOf(key), fields, Date.now()));
}

/**
 * Delete a thing, and say whether that outlives the page.
 *
 * @param {string} key
 */
export function erase(key) {
  return put(key, deleted(stateOf(key), Date.now()));
}

/**
 * @param {string} key
 * @param {Thing} thing
 */
function put(key, thing) {
  const isKept = keep(key, JSON.stringify(thing));
  if (isKept) held.delete(key);
  else hold(key, thing);
  // There may be room by now for what was held before.
  for (const each of isKept ? [...held.keys()] : []) if (keep(each, JSON.stringify(stateOf(each)))) held.delete(each);
  dispatchEvent(new Event(WRITTEN));
  return isKept;
}

/**
 * Hold what could not be written, until everything is erased.
 *
 * @param {string} key
 * @param {Thing} thing
 */
function hold(key, thing) {
  held.set(key, thing);
  if (isHearing) return;
  isHearing = true;
  whenChangedElsewhere(() => false, letGo, new AbortController().signal);
}

/**
 * Hold nothing more where everything was erased.
 *
 * @param {boolean} isErased
 */
export function letGo(isErased) {
  if (isErased) held.clear();
}

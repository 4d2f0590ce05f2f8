/**
 * The things that a reader keeps on this device, each under a key of its own: before one is written, what is there is
 * taken in, so that no tab writes over another's. What cannot be written, for want of room, is held for this visit.
 */

import { forget, keep, kept, keyOf, keysOf, setAside, whenChangedElsewhere } from "../device/kept.js";
import { deleted, fieldsOf, isThing, merge, written } from "./thing.js";

/** @typedef {"result" | "note" | "intention" | "day" | "check-ins"} Kind */
/** @typedef {import("./thing.js").Fields} Fields */
/** @typedef {import("./thing.js").Thing} Thing */

const NOTE = keyOf("note", "");

/** What could not be written, by its key. @type {Map<string, Thing>} */
const held = new Map();

/**
 * Return the things of a kind that there are, by their ids.
 *
 * @param {Kind} kind
 * @returns {Map<string, Fields>}
 */
export function things(kind) {
  /** @type {Map<string, Fields>} */
  const found = new Map();
  for (const [id, thing] of states(kind)) {
    const fields = fieldsOf(thing);
    if (fields) found.set(id, fields);
  }
  return found;
}

/**
 * Return one thing, if there is one of this id.
 *
 * @param {Kind} kind
 * @param {string} id
 */
export function thing(kind, id) {
  return fieldsOf(stateOf(keyOf(kind, id)));
}

/**
 * Return the moment at which a field of a thing was last written, in milliseconds; 0 where that is not known.
 *
 * @param {Kind} kind
 * @param {string} id
 * @param {string} field
 */
export function moment(kind, id, field) {
  return stateOf(keyOf(kind, id)).changed?.[field] ?? 0;
}

/**
 * Write some fields of a thing, and say whether they outlive the page.
 *
 * @param {Kind} kind
 * @param {string} id
 * @param {Fields} fields
 */
export function change(kind, id, fields) {
  const key = keyOf(kind, id);
  return put(key, written(stateOf(key), fields, Date.now()));
}

/**
 * Delete a thing, and say whether that outlives the page.
 *
 * @param {Kind} kind
 * @param {string} id
 */
export function remove(kind, id) {
  const key = keyOf(kind, id);
  // Where a note is written, what is kept of it is taken for its words.
  if (kind === "note" && !thingIn(kept(key) ?? "{}")) {
    forget(key);
    return kept(key) === null;
  }
  return put(key, deleted(stateOf(key), Date.now()));
}

/**
 * Return everything of a kind as it is kept, what was deleted among it, by its ids.
 *
 * @param {Kind} kind
 * @returns {Map<string, Thing>}
 */
function states(kind) {
  const start = keyOf(kind, "");
  const keys = new Set([...keysOf(start), ...[...held.keys()].filter((key) => key.startsWith(start))]);
  return new Map([...keys].sort().map((key) => [key.slice(start.length), stateOf(key)]));
}

/**
 * Call `changed` whenever things of a kind may have changed outside this page.
 *
 * @param {Kind} kind
 * @param {() => void} changed
 * @param {AbortSignal} signal
 */
export function whenThingsChange(kind, changed, signal) {
  const start = keyOf(kind, "");
  const heard = (/** @type {boolean} */ isErased) => {
    if (isErased) held.clear();
    changed();
  };
  whenChangedElsewhere((key) => key.startsWith(start), heard, signal);
}

/** @param {string} key */
function stateOf(key) {
  return merge(read(key), held.get(key) ?? {});
}

/**
 * @param {string} key
 * @returns {Thing}
 */
function read(key) {
  const text = kept(key) ?? "{}";
  const thing = thingIn(text);
  if (thing) return thing;
  if (key.startsWith(NOTE)) return noteOf(key.slice(NOTE.length), text);
  setAside(key);
  return {};
}

/**
 * Return the thing in a text, if it is one.
 *
 * @param {string} text
 * @returns {Thing | undefined}
 */
function thingIn(text) {
  try {
    const thing = JSON.parse(text);
    return isThing(thing) ? thing : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Return a note of which only the words are kept; where its id has the page, with that.
 *
 * @param {string} id
 * @param {string} text
 * @returns {Thing}
 */
function noteOf(id, text) {
  const [page, number] = id.split(/:(?=\d+$)/);
  return number && page !== "home" ? { page: `${page}/`, text } : { text };
}

/**
 * @param {string} key
 * @param {Thing} thing
 */
function put(key, thing) {
  const isKept = keep(key, JSON.stringify(thing));
  if (isKept) held.delete(key);
  else held.set(key, thing);
  return isKept;
}

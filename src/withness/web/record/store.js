/** The things that a reader keeps on this device, by their kind and id. */

import { keyOf, whenChangedElsewhere } from "../device/kept.js";
import { carryOverNotes, isFormerNote } from "./former-notes.js";
import { carryOverResults } from "./former-results.js";
import { erase, keysOfThings, letGo, stateOf, write } from "./held.js";
import { isSound } from "./shape.js";
import { fieldsOf } from "./thing.js";

/** @typedef {import("./shape.js").Kind} Kind */
/** @typedef {import("./thing.js").Fields} Fields */

let hasCarriedOverNotes = false;

/** Told on this page when a file was taken in. */
export const TAKEN_IN = "withness-taken-in";

/**
 * Return the things of a kind that there are, by their ids.
 *
 * @param {Kind} kind
 * @returns {Map<string, Fields>}
 */
export function things(kind) {
  const found = idsOf(kind).flatMap((id) => {
    const fields = thing(kind, id);
    return fields ? [/** @type {[string, Fields]} */ ([id, fields])] : [];
  });
  return new Map(found);
}

/**
 * Return one thing, if there is one of this id.
 *
 * @param {Kind} kind
 * @param {string} id
 */
export function thing(kind, id) {
  const fields = fieldsOf(stateOf(keyOf(kind, id)));
  return fields && isSound(kind, fields) ? fields : undefined;
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
  return write(keyOf(kind, id), fields);
}

/**
 * Delete a thing, and say whether that outlives the page.
 *
 * @param {Kind} kind
 * @param {string} id
 */
export function remove(kind, id) {
  return erase(keyOf(kind, id));
}

/**
 * Call `changed` whenever things of a kind may have changed outside this page, or were taken in from a file.
 *
 * @param {Kind} kind
 * @param {() => void} changed
 * @param {AbortSignal} signal
 */
export function whenThingsChange(kind, changed, signal) {
  const start = keyOf(kind, "");
  const heard = (/** @type {boolean} */ isErased) => {
    // Before it is looked at, and not only after.
    letGo(isErased);
    changed();
  };
  whenChangedElsewhere((key) => key.startsWith(start), heard, signal);
  addEventListener(TAKEN_IN, () => changed(), { signal });
}

/**
 * Return the ids of a kind, those of what was deleted among them. What is kept in the way of old is carried over first.
 *
 * @param {Kind} kind
 */
export function idsOf(kind) {
  // Once for each page: one of old that is still open takes what goes from under its hands for erased.
  if (kind === "note" && !hasCarriedOverNotes) {
    hasCarriedOverNotes = true;
    carryOverNotes();
  }
  if (kind === "result") carryOverResults();
  const start = keyOf(kind, "");
  // For a note of old that is there still there was no room.
  return keysOfThings(start).filter((key) => !isFormerNote(key)).map((key) => key.slice(start.length));
}

/** Notes of before there were things, plain texts: carried over, and what an older page still writes the next time. */

import { carryOver, kept, keyOf, keysOf } from "../device/kept.js";
import { fieldsOf, thingIn, written } from "./thing.js";

const NOTE = keyOf("note", "");

/** Carry over every note that is a plain text. */
export function carryOverNotes() {
  for (const key of keysOf(NOTE)) carryOverNote(key.slice(NOTE.length));
}

/**
 * Carry over one note that is a plain text. Words that are there already and others that came since are both kept.
 *
 * @param {string} former what it was kept under: its own name, or its page and its number there
 */
export function carryOverNote(former) {
  if (!isFormerNote(NOTE + former)) return;
  const [page, number] = former.split(/:(?=\d+$)/);
  const where = number && page !== "home" ? { page: `${page}/` } : {};
  carryOver(NOTE + former, NOTE + noteIdOf(former), (text, now) => withWords(now, text, where));
}

/**
 * Say whether what is kept under a key is a note as a plain text.
 *
 * @param {string} key
 */
export function isFormerNote(key) {
  const text = key.startsWith(NOTE) && !key.includes("#") ? kept(key) : undefined;
  if (typeof text !== "string") return false;
  const { changed, gone } = thingIn(text) ?? {};
  return changed === undefined && gone === undefined;
}

/**
 * Return the id of a note, which is no key that a note of old had.
 *
 * @param {string} former what it was kept under
 */
export function noteIdOf(former) {
  return /:\d+$/.test(former) ? former.replace(/:(?=\d+$)/, "#") : `#${former}`;
}

/**
 * @param {string | null} now what is kept of the note as a thing
 * @param {string} text
 * @param {import("./thing.js").Fields} where
 */
function withWords(now, text, where) {
  const thing = thingIn(now ?? "{}") ?? {};
  const { text: words = "" } = fieldsOf(thing) ?? {};
  if (`\n\n${words}\n\n`.includes(`\n\n${text}\n\n`)) return JSON.stringify(thing);
  const both = text.startsWith(words) ? text : `${words}\n\n${text}`;
  return JSON.stringify(written(thing, { ...(!fieldsOf(thing) && where), text: both }, Date.now()));
}

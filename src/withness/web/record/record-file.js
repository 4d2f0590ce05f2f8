/** A record as one file of JSON: written, and read again strictly, since a file may be damaged or from elsewhere. */

import { _ } from "../markup/words.js";
import { isShallow, isSound, kindOf, LISTS } from "./shape.js";
import { fieldsOf, isThing, merge, momentsOf } from "./thing.js";
import { isDay, isObject, isText } from "./values.js";

/** @typedef {import("./record.js").Record} Record */
/** @typedef {import("./thing.js").Thing} Thing */

/** How many letters a record may have: no browser keeps as many for one site. */
export const MOST_LETTERS = 16_000_000;

const NEWER = _(
  "This file was made by a newer version of this page, so nothing was changed. Load the page again, and try once more.",
);
const FORMAT = /^withness-record\/([1-9]\d{0,5})$/;
const VERSION = 1;
const NAME_OF_A_LIST = /^[a-z][a-z_]{0,39}$/;
const LONGEST_ID = 500;
const DEEPEST = 12;
// In the year 9999: whatever is written after a moment must be later, and still be a date.
const LAST_MOMENT = 253_402_300_799_999;

/**
 * Return the text of a file.
 *
 * @param {Record} record
 * @param {string} site the site's path
 * @param {Date} now
 */
export function writeFile(record, site, now) {
  const names = new Set([...Object.keys(LISTS), ...record.keys()]);
  const lists = [...names].map((name) => [name, entriesOf(record.get(name) ?? new Map())]);
  const head = { format: `withness-record/${VERSION}`, made: now.toISOString(), site };
  return JSON.stringify({ ...head, ...Object.fromEntries(lists) }, null, 1) + "\n";
}

/**
 * Return the record in a file. Throws an error with a sentence for the reader where it cannot be taken.
 *
 * @param {string} text
 * @param {string} site the path of the site that asks
 * @returns {{record: Record, made: string}}
 */
export function readFile(text, site) {
  if (text.length > MOST_LETTERS) throw new Error(tooLarge());
  const { format, made, site: from, ...rest } = parsed(text);
  const [, version] = FORMAT.exec(isText(format) ? format : "") ?? [];
  if (!version) throw new Error(_("This is not the file of a record, so nothing was changed."));
  if (Number(version) > VERSION) throw new Error(NEWER);
  if (!isText(from) || !isText(made) || !isDay(made.slice(0, 10))) throw damaged();
  if (from !== site) throw new Error(foreign(from));
  if (Object.keys(LISTS).some((name) => name in rest && !Array.isArray(rest[name]))) throw damaged();
  const lists = Object.entries(rest).filter(([, list]) => Array.isArray(list));
  return { record: new Map(lists.map(([name, list]) => [name, readList(name, list)])), made };
}

/** Return what to tell of a file that is no record's, by its size. */
export function tooLarge() {
  return _("This file is larger than any record can be, so nothing was changed.");
}

/** @param {string} text @returns {{[name: string]: any}} */
function parsed(text) {
  try {
    const file = JSON.parse(text.replace(/^\ufeff/, ""));
    if (isObject(file) && isShallow(file, DEEPEST)) return file;
  } catch {
    // It is told like anything else that is no file of ours.
  }
  throw damaged();
}

/** @param {string} site */
function foreign(site) {
  return _("This file is from another site ({site}), so nothing was changed.", { site: site.slice(0, 100) });
}

function damaged() {
  return new Error(_("This file is damaged, or it isn’t the whole file, so nothing was changed."));
}

/**
 * @param {string} name
 * @param {unknown[]} entries
 */
function readList(name, entries) {
  if (!entries.every((entry) => isEntry(name, entry))) throw damaged();
  /** @type {Map<string, Thing>} */
  const list = new Map();
  for (const { id, ...thing } of /** @type {({id: string} & Thing)[]} */ (entries)) {
    list.set(id, merge(list.get(id) ?? {}, thing));
  }
  return list;
}

/**
 * Say whether a file may have this in a list of this name.
 *
 * @param {string} name
 * @param {unknown} entry
 */
export function isEntry(name, entry) {
  if (!NAME_OF_A_LIST.test(name) || !isObject(entry) || !isShallow(entry, DEEPEST - 2)) return false;
  const { id, ...thing } = entry;
  if (!isText(id) || id === "" || id.length > LONGEST_ID || !isThing(thing)) return false;
  if (momentsOf(thing).some((moment) => moment > LAST_MOMENT)) return false;
  const kind = kindOf(name);
  return !kind || (isSound(kind, fieldsOf(thing) ?? {}) && (kind !== "day" || isDay(id)));
}

/** @param {Map<string, Thing>} list */
function entriesOf(list) {
  return [...list].sort(([one], [other]) => (one < other ? -1 : 1)).map(([id, thing]) => ({ ...thing, id }));
}

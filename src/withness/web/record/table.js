/** A record as a table that a spreadsheet opens, one line for each field: to look at, and not to bring back. */

import { _ } from "../markup/words.js";
import { kindOf } from "./shape.js";
import { fieldsOf } from "./thing.js";

// Without it Excel takes UTF-8 for an older encoding.
const MARK = "\ufeff";
// What a spreadsheet would work out as a formula, also in a cell that it has cut in two. Source: OWASP, "CSV Injection".
const FORMULA = /(^|[,;\t|]['"\s]*)(?=[=+\-@\t\r\n＝＋－＠])/g;

/**
 * Return the table.
 *
 * @param {import("./record.js").Record} record
 */
export function writeTable(record) {
  const lines = [...record].flatMap(([name, list]) => [...list].flatMap(([id, thing]) => linesOf(name, id, thing)));
  const head = [_("what it is"), _("id"), _("field"), _("value"), _("last changed")];
  return MARK + [head, ...lines].map((line) => line.map(cell).join(",") + "\r\n").join("");
}

/**
 * @param {string} name of the list
 * @param {string} id
 * @param {import("./thing.js").Thing} thing
 * @returns {unknown[][]}
 */
function linesOf(name, id, thing) {
  const { changed = {} } = thing;
  return Object.entries(fieldsOf(thing) ?? {}).flatMap(([field, value]) => {
    const at = changed[field] ? new Date(changed[field]).toISOString() : "";
    return parts(field, value).map(([part, told]) => [kindOf(name) ?? name, id, part, told, at]);
  });
}

/**
 * Return a field's own parts, down to texts and numbers, each with the way to it.
 *
 * @param {string} field
 * @param {any} value
 * @returns {[string, unknown][]}
 */
function parts(field, value) {
  if (typeof value !== "object" || value === null) return [[field, value]];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, part]) => parts(`${field}.${isList ? Number(key) + 1 : key}`, part));
}

/** @param {unknown} value */
function cell(value) {
  if (typeof value !== "string") return String(value ?? "");
  const harmless = value.replace(FORMULA, "$1'");
  return /[",;\t\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

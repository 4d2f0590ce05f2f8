/** Random things and records, with fields and lists among them that no version of this page knows. */

import fc from "fast-check";
import { merge } from "../../../src/withness/web/record/thing.js";

/** @typedef {import("../../../src/withness/web/record/thing.js").Thing} Thing */
/** @typedef {import("../../../src/withness/web/record/record.js").Record} Record */

export const moment = fc.integer({ min: 0, max: 6 });
// Names of fields, one of which no version of this page knows, and two that every object has.
export const name = fc.constantFrom("when", "will", "of-a-later-version", "constructor", "__proto__");
export const value = fc.string({ maxLength: 3 });

/** @param {fc.Arbitrary<any>} held */
const thingWith = (held) =>
  fc
    .record({ fields: fc.uniqueArray(fc.tuple(name, held, moment), { selector: ([one]) => one }), gone: fc.option(moment) })
    .map(({ fields, gone }) => {
      const told = Object.fromEntries(fields.map(([one, words]) => [one, words]));
      const changed = Object.fromEntries(fields.map(([one, , at]) => [one, at]));
      // As it would be kept: nothing that was deleted is in it.
      return merge({}, { ...told, changed, ...(gone !== null && { gone }) });
    });

export const thing = thingWith(fc.oneof(value, fc.constant(null), fc.array(fc.integer(), { maxLength: 2 })));

const list = fc.array(fc.tuple(fc.constantFrom("a", "b", "c", "__proto__"), thingWith(value)), { maxLength: 4 });
const names = fc.constantFrom("intentions", "notes", "letters", "constructor");
/** @type {fc.Arbitrary<Record>} */
export const record = fc.array(fc.tuple(names, list), { maxLength: 4 }).map((lists) => {
  const things = lists.map(([one, held]) => /** @type {[string, Map<string, Thing>]} */ ([one, new Map(held.filter(isThere))]));
  return new Map(things.sort(([one], [other]) => (one < other ? -1 : 1)));
});

/** @param {[string, Thing]} entry */
function isThere([, held]) {
  return Object.keys(held).length > 0;
}

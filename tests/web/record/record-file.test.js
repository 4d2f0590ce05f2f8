/** The file of a record: what was written is read, and what is no such file is refused in a sentence. */

import test from "node:test";
import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import { MOST_LETTERS, readFile, writeFile } from "../../../src/withness/web/record/record-file.js";
import { countsOf, mergeRecords } from "../../../src/withness/web/record/record.js";
import { isSound, kindOf } from "../../../src/withness/web/record/shape.js";
import { fieldsOf, isThing } from "../../../src/withness/web/record/thing.js";
import { record } from "./samples.js";

const SITE = "/kit/";
const NOW = new Date("2026-11-28T08:00:00Z");
const AT = 1_764_300_000_000;
/** @type {[string, Map<string, import("../../../src/withness/web/record/thing.js").Thing>][]} */
const LISTS = [
  [
    "results",
    new Map([
      [
        "0a",
        {
          ...{ self_check: "empathy", version: 2, date: "2026-11-09", responses: { ask: 3, tell: null } },
          changed: { self_check: AT, version: AT, date: AT, responses: AT + 5 },
        },
      ],
    ]),
  ],
  ["notes", new Map([["articles/x#1", { page: "articles/x/", text: "Ana — “móvil” 👩🏽‍🦰\nשלום", changed: { page: AT, text: AT } }]])],
  ["intentions", new Map([["1b", { when: "I hang up", will: "ask", changed: { when: AT, will: AT } }], ["2c", { gone: AT }]])],
  ["days", new Map([["2026-11-09", { line: "Listen", is_put_away: false, changed: { line: AT, is_put_away: AT } }]])],
  ["check_ins", new Map([["3d", { who: "M.K.", every: 14, days_off: [5, 6], changed: { who: AT, every: AT, days_off: AT } }]])],
];
const MINE = mergeRecords(new Map(LISTS), new Map());
const TEXT = writeFile(MINE, SITE, NOW);

/** @param {object} fields @returns {string} the file with other fields */
const withFields = (fields) => JSON.stringify({ ...JSON.parse(TEXT), ...fields });

/** @param {string} text */
function refused(text) {
  try {
    readFile(text, SITE);
  } catch (problem) {
    return /** @type {Error} */ (problem).message;
  }
  return "";
}

test("what was written is read, to the byte, with what this version does not know", () => {
  deepEqual(readFile(TEXT, SITE), { record: MINE, made: NOW.toISOString() });
  equal(writeFile(readFile(TEXT, SITE).record, SITE, NOW), TEXT);
  equal(writeFile(readFile(`\ufeff${TEXT}`, SITE).record, SITE, NOW), TEXT);
  fc.assert(
    fc.property(record, (one) => {
      const text = writeFile(one, SITE, NOW);
      const again = readFile(text, SITE).record;
      equal(writeFile(again, SITE, NOW), text);
      deepEqual(countsOf(one, again).changed, 0);
    }),
  );
});

test("what is elsewhere's, newer, too large or no record is refused, each in its own words", () => {
  ok(refused(withFields({ site: "/other/" })).includes("from another site (/other/)"));
  ok(refused(withFields({ format: "withness-record/2", letters: 7 })).includes("newer version"));
  ok(refused(" ".repeat(MOST_LETTERS + 1)).includes("larger"));
  for (const other of ["{}", '{"format": 1}', '{"format": ["withness-record/1"]}', withFields({ format: "withness-record/01" })]) {
    ok(refused(other).includes("not the file of a record"), other);
  }
  for (const other of ["", "null", "[]", "17", '"words"', TEXT.slice(0, -20), `${"[".repeat(50_000)}`]) {
    ok(refused(other).includes("damaged"), other.slice(0, 50));
  }
});

test("what no page could have written is damaged", () => {
  const deep = JSON.parse(`${'{"a":'.repeat(30)}1${"}".repeat(30)}`);
  for (const fields of [
    { made: "soon" },
    { site: 5 },
    { results: [5] },
    { notes: { a: "x" } },
    { notes: null },
    { notes: [{ id: "a", text: "x", changed: null }] },
    { results: [{ date: "2026-11-09" }] },
    { results: [{ id: "" }] },
    { results: [{ id: "x".repeat(501) }] },
    { results: [{ id: "a", date: "soon" }] },
    { results: [{ id: "a", responses: { ask: "3" } }] },
    { results: [{ id: "a", responses: [3] }] },
    { notes: [{ id: "a", text: null }] },
    { notes: [{ id: "a", text: "x", changed: { text: -1 } }] },
    { notes: [{ id: "a", text: "x", changed: { text: 9e15 } }] },
    { notes: [{ id: "a", gone: 253_402_300_800_000 }] },
    { days: [{ id: "today", line: "x" }] },
    { check_ins: [{ id: "a", planned: [{ day: "2026-11-09" }] }] },
    { "Letters!": [{ id: "a" }] },
    { letters: [{ id: "a", deep }] },
  ]) {
    ok(refused(withFields(fields)).includes("damaged"), JSON.stringify(fields).slice(0, 80));
  }
});

test("a list and fields that this version does not know travel along; what is no list does not", () => {
  const letters = [{ id: "a", words: { to: ["Ana"] }, changed: { words: 5 } }];
  const note = { id: "a", text: "x", mood: [1], changed: { text: 5, mood: 6 } };
  const { record: read } = readFile(withFields({ letters, more: "words", notes: [note] }), SITE);
  const again = JSON.parse(writeFile(read, SITE, NOW));
  deepEqual(again.letters, letters);
  deepEqual(again.notes, [{ ...note, changed: { mood: 6, text: 5 } }]);
  equal("more" in again, false);
});

test("of 500 damaged files none does harm", () => {
  const letter = fc.constantFrom(...'{}[]",:0159-e\\ntruekgoned\0é'.split(""));
  const damage = fc.record({ at: fc.nat(TEXT.length), cut: fc.nat(40), put: fc.string({ unit: letter, maxLength: 3 }), end: fc.boolean() });
  let taken = 0;
  const harmless = (/** @type {{at: number, cut: number, put: string, end: boolean}} */ { at, cut, put, end }) => {
    const text = TEXT.slice(0, at) + put + (end ? "" : TEXT.slice(at + cut));
    const problem = refused(text);
    if (problem) return ok(problem.endsWith("nothing was changed.") || problem.includes("so nothing was changed."));
    taken += 1;
    const there = readFile(text, SITE).record;
    for (const [name, list] of mergeRecords(MINE, there)) {
      const kind = kindOf(name);
      for (const held of list.values()) ok(isThing(held) && (!kind || isSound(kind, fieldsOf(held) ?? {})));
    }
    // What stands here stays, unless the file has something later.
    for (const [name, list] of MINE) {
      for (const [id, held] of list) {
        const { gone = 0, changed = {} } = there.get(name)?.get(id) ?? {};
        const latest = Math.max(gone, ...Object.values(changed));
        const after = fieldsOf(mergeRecords(MINE, there).get(name)?.get(id) ?? {}) ?? {};
        if (latest < AT) deepEqual({ ...after, ...fieldsOf(held) }, after);
      }
    }
  };
  fc.assert(fc.property(damage, harmless), { numRuns: 500 });
  ok(taken > 0 && taken < 250, String(taken));
});

/** One day's answers, as they are kept to compare the next ones with. */

import test from "node:test";
import { deepEqual, equal, ok } from "node:assert/strict";
import { areSame, read } from "../../../src/withness/web/record/takings.js";

const NOVEMBER = { date: "2026-11-09", responses: { ask: 3, tell: null } };
const MAY = { date: "2026-05-01", responses: {} };

test("what is sound is read, and what else lies there is left out", () => {
  for (const record of [{}, { shown: NOVEMBER }, { before: MAY }, { shown: NOVEMBER, before: MAY }]) {
    deepEqual(read(JSON.stringify(record)), record);
    deepEqual(read(JSON.stringify({ ...record, more: 1 })), record);
  }
});

test("where any part cannot be read nothing is", () => {
  for (const wrong of [
    null,
    3,
    "x",
    {},
    { date: "2026-11-09" },
    { date: "2026-11-09", responses: null },
    { date: "2026-11-09", responses: "3" },
    { date: "2026-02-30", responses: {} },
    { date: "November 9, 2026", responses: {} },
    { date: "2026-11-09T12:00Z", responses: {} },
    { responses: {} },
  ]) {
    equal(read(JSON.stringify({ shown: wrong, before: MAY })), undefined);
    equal(read(JSON.stringify({ shown: NOVEMBER, before: wrong })), undefined);
  }
  for (const text of ["", "{", "null", "\0\ufffe", '{"shown":1}']) equal(read(text), undefined);
  for (const text of ["[]", '"words"', "17", '{"":{}}', '{"a":{"at":"soon"}}']) deepEqual(read(text), {});
});

test("answers are the same when each item has the same one, in whatever order", () => {
  ok(areSame({}, {}));
  ok(areSame({ ask: 3, tell: null }, { tell: null, ask: 3 }));
});

test("another value, a blank and an answer more are each a difference, seen from either side", () => {
  for (const other of [{ ask: 3 }, { ask: 3, tell: 2 }, { ask: null, tell: 1 }, { ask: 3, tell: 1, more: 0 }, {}]) {
    ok(!areSame({ ask: 3, tell: 1 }, other));
    ok(!areSame(other, { ask: 3, tell: 1 }));
  }
});

/** What a host has written into fields: names, and a time of day that is still to come. */

import test from "node:test";
import { deepEqual, equal } from "node:assert/strict";

import { clockValue, momentOf, namesIn } from "../../../src/withness/web/papers/settled.js";

test("each name counts once, however it is set off and spaced", () => {
  deepEqual(namesIn(" Ana \nBen,  Mary   Ann;Ana\n\n,"), ["Ana", "Ben", "Mary Ann"]);
  deepEqual(namesIn(" \n"), []);
  equal(namesIn(Array.from({ length: 300 }, (_, at) => `n${at}`).join("\n")).length, 100);
});

test("a time of day is the next one, past midnight too", () => {
  const now = new Date(2026, 9, 24, 23, 50, 30).getTime();
  equal(clockValue(now), "23:50");
  equal(momentOf("23:55", now, 0), new Date(2026, 9, 24, 23, 55).getTime());
  equal(momentOf("00:10", now, 0), new Date(2026, 9, 25, 0, 10).getTime());
});

test("what was left as it was means the whole meeting, and so does what is no time", () => {
  const now = new Date(2026, 9, 24, 10, 0, 30).getTime();
  const whole = 40 * 60_000;
  equal(momentOf(clockValue(now + whole), now, whole), now + whole);
  for (const text of ["", "later", "1"]) equal(momentOf(text, now, whole), now + whole);
});

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

test("of an hour that comes twice it is the one still to come, and what is left out is an hour later", () => {
  process.env.TZ = "Europe/Berlin";
  const at = (/** @type {string} */ value, /** @type {string} */ now) =>
    new Date(momentOf(value, Date.parse(now), 0)).toISOString();
  equal(at("02:35", "2026-10-25T00:10:00Z"), "2026-10-25T00:35:00.000Z");
  equal(at("02:35", "2026-10-25T00:50:00Z"), "2026-10-25T01:35:00.000Z");
  equal(at("02:35", "2026-10-25T01:40:00Z"), "2026-10-26T01:35:00.000Z");
  equal(at("01:35", "2026-10-25T00:50:00Z"), "2026-10-26T00:35:00.000Z");
  equal(at("02:35", "2027-03-28T00:50:00Z"), "2027-03-28T01:35:00.000Z");
  equal(at("03:10", "2027-03-28T00:50:00Z"), "2027-03-28T01:10:00.000Z");
});

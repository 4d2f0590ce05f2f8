/** The day of one day's answers, as it is kept and as it is said. */

import test from "node:test";
import { equal } from "node:assert/strict";
import { dayOf, inWords } from "../../../src/withness/web/answers/takings.js";

test("the day is the reader's own, which near midnight is not the day in Greenwich", () => {
  process.env.TZ = "Pacific/Auckland";
  equal(dayOf(new Date("2026-11-09T12:30Z")), "2026-11-10");
  equal(dayOf(new Date("2026-01-02T03:04Z")), "2026-01-02");
  process.env.TZ = "America/Los_Angeles";
  equal(dayOf(new Date("2026-11-09T06:30Z")), "2026-11-08");
});

test("a day is written as that day wherever its reader is", () => {
  for (const zone of ["Pacific/Auckland", "UTC", "America/Los_Angeles"]) {
    process.env.TZ = zone;
    equal(inWords("2026-11-09"), "November 9, 2026");
  }
});

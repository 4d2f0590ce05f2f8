/** The time of day at which a step begins, in the reader's own way of writing it. */

import test from "node:test";
import { equal } from "node:assert/strict";
import { clockTime } from "../../../src/withness/web/papers/clock-time.js";

/**
 * @param {string} start
 * @param {number} minutes
 */
function inAmerica(start, minutes) {
  // Some versions of the Unicode data have a narrow space before AM and PM.
  return clockTime(start, minutes, "en-US").replace(/\s/u, " ");
}

test("minutes are added to the start", () => {
  equal(inAmerica("09:00", 0), "9:00 AM");
  equal(inAmerica("09:50", 15), "10:05 AM");
  equal(inAmerica("00:00", 750), "12:30 PM");
});

test("a meeting may go on past midnight", () => {
  equal(inAmerica("23:50", 9), "11:59 PM");
  equal(inAmerica("23:50", 10), "12:00 AM");
  equal(inAmerica("23:50", 75), "1:05 AM");
  equal(inAmerica("23:59", 24 * 60), "11:59 PM");
});

test("it is written as the reader writes times, wherever they are", () => {
  for (const zone of ["Pacific/Auckland", "UTC", "America/Los_Angeles"]) {
    process.env.TZ = zone;
    equal(inAmerica("13:05", 10), "1:15 PM");
    equal(clockTime("13:05", 10, "de-DE"), "13:15");
  }
});

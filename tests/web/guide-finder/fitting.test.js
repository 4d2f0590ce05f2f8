/** Which guides fit so many people and so many minutes. */

import test from "node:test";
import { deepEqual, equal } from "node:assert/strict";

import { countIn, fits } from "../../../src/withness/web/guide-finder/fitting.js";

const GUIDE = { low: 3, high: 6, minutes: 20 };

test("a guide fits its own group and its own time, at both ends", () => {
  const sizes = [2, 3, 6, 7].map((people) => fits(GUIDE, { people, minutes: 0 }));
  deepEqual(sizes, [false, true, true, false]);
  deepEqual([19, 20, 21].map((minutes) => fits(GUIDE, { people: 0, minutes })), [false, true, true]);
  equal(fits(GUIDE, { people: 4, minutes: 10 }), false);
});

test("what is not known keeps none away", () => {
  equal(fits(GUIDE, { people: 0, minutes: 0 }), true);
});

test("a count is a whole number above nothing", () => {
  deepEqual(["7", " 7 ", "7.9", "0", "-3", "", "seven", "1e2"].map(countIn), [7, 7, 7, 0, 0, 0, 0, 100]);
});

/** Which tools fit so many people, so many minutes and a subject. */

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

test("a tool fits every subject that it names, and no other", () => {
  const wanted = { people: 0, minutes: 0 };
  const tool = { ...GUIDE, subjects: ["tag-care", "tag-team"] };
  deepEqual(["tag-team", "tag-money", ""].map((subject) => fits(tool, { ...wanted, subject })), [true, false, true]);
  equal(fits(GUIDE, { ...wanted, subject: "tag-care" }), false);
});

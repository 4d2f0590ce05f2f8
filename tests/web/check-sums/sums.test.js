/** Whether a sum agrees with what it must be, and how that is written. */

import test from "node:test";
import { equal, ok } from "node:assert/strict";
import { inWords, isSame, verdict } from "../../../src/withness/web/check-sums/sums.js";

test("a score agrees but for what binary fractions cannot hold", () => {
  ok(isSame(0.1 + 0.2, 0.3));
  ok(isSame(2, 2));
  ok(!isSame(2, 2.0001));
  ok(!isSame(2.00001, 2));
});

test("no score agrees with no score, and with no number", () => {
  ok(isSame(null, null));
  ok(!isSame(null, 0));
  ok(!isSame(0, null));
});

test("a number is written with four decimals at most, rounded by its digits and half up", () => {
  equal(inWords(3), "3");
  equal(inWords(12345.5), "12345.5");
  equal(inWords(2 / 3), "0.6667");
  equal(inWords(1.00005), "1.0001");
});

test("a negative number has a minus sign and not a hyphen, and nothing is less than zero by rounding", () => {
  equal(inWords(-1.5), "\u22121.5");
  equal(inWords(-0.00001), "0");
  equal(inWords(-0.5), "\u22120.5");
});

test("where there is no score the page says so", () => {
  equal(inWords(null), "no score");
});

test("all is well only when every sum agrees", () => {
  equal(verdict({ agree: 270, all: 270 }), "All 270 of 270 sums agree. They were done just now, on your device.");
  equal(
    verdict({ agree: 268, all: 270 }),
    "2 of 270 sums do not agree; they are marked below. Please rely on no profile here until they do.",
  );
});

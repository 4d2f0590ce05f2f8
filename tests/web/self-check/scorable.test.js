/** The page lets nobody ask for a result that Python would not give. */

import test from "node:test";
import { ok } from "node:assert/strict";
import { isScorable } from "../../../src/withness/web/self-check/scorable.js";

const ITEMS = ["a", "b", "c"].map((id) => ({ id, subscale: "listen" }));
const ONE = { items: ITEMS, needed: { listen: 2 } };
const TWO = { items: [...ITEMS, { id: "d", subscale: "ask" }], needed: { listen: 3, ask: 1 } };

test("it takes as many answers as Python says, and no more", () => {
  ok(!isScorable(ONE, {}));
  ok(!isScorable(ONE, { b: 1 }));
  ok(isScorable(ONE, { b: 1, c: 0 }));
  ok(isScorable(ONE, { a: 1, b: 1, c: 1 }));
});

test("an answer that counts as a blank does not help", () => {
  ok(!isScorable(ONE, { a: null, b: null, c: null }));
  ok(!isScorable(ONE, { a: null, b: 2 }));
});

test("one part that can be scored is enough, and answers of another part do not help it", () => {
  ok(isScorable(TWO, { d: 1 }));
  ok(!isScorable(TWO, { a: 1, b: 1 }));
  ok(isScorable(TWO, { a: 1, b: 1, c: 1 }));
});

test("answers to what is not asked do not count", () => {
  ok(!isScorable(ONE, { x: 1, y: 1, z: 1 }));
});

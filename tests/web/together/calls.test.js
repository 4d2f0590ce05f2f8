/** What is called inside a step in which people work together. */

import test from "node:test";
import { deepEqual } from "node:assert/strict";
import { callsIn } from "../../../src/withness/web/together/calls.js";

const PAIRS = "Pairs change over.";
const THREES = "Threes change over.";
const HAND = "A hand: this turn is over.";

/** @param {Partial<import("../../../src/withness/web/papers/guide.js").Step>} own */
const step = (own) => ({ title: "Talk", timebox: 10, grouping: /** @type {const} */ ("pairs"), say: [], ...own });

/** @param {import("../../../src/withness/web/papers/guide.js").Step[]} steps */
const calls = (...steps) => steps.map((_, at) => callsIn(steps, at).map(({ at, words }) => [at, words]));

test("where nobody takes turns, nothing is called", () => {
  deepEqual(calls(step({}), step({ grouping: "everyone" })), [[], []]);
  deepEqual(callsIn([], 0), []);
});

test("pairs change over once and threes twice, counted from when they have settled", () => {
  const [pairs, trios] = calls(step({ turn: 3 }), step({ turn: 2, settle: 0.5, grouping: "trios" }));
  deepEqual(pairs, [[120, THREES], [180, PAIRS], [240, THREES]]);
  deepEqual(trios, [[150, THREES], [270, THREES]]);
});

test("where one has a turn, a hand goes up at its end; of three people two share the second", () => {
  const turn = { turn: 3, settle: 0.5, one_turn: true };
  const found = calls(step(turn), step({}), step(turn));
  deepEqual(found, [[[210, HAND]], [], [[120, THREES], [210, HAND]]]);
});

test("threes have three turns, which nobody shares", () => {
  const turn = step({ turn: 2, one_turn: true, grouping: "trios" });
  deepEqual(calls(turn, turn, turn), [[[120, HAND]], [[120, HAND]], [[120, HAND]]]);
});

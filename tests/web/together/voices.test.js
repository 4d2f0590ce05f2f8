/** How evenly a group was heard, told without naming anybody. */

import test from "node:test";
import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import { evenness, turnsOf } from "../../../src/withness/web/together/voices.js";

const EVEN = "Everyone was heard about equally.";
const ONE_OR_TWO = "One or two were heard much more than others.";
const SOME = "Some were heard more than others.";
const NOBODY = "No turns were counted.";
const COUNTS = fc.array(fc.nat(12), { maxLength: 10 });

test("turns are counted in the order of the names, and somebody who is none of them does not count", () => {
  deepEqual(turnsOf(["Ana", "Ben", "Chloe"], ["Ben", "Ana", "Ben", "Eve"]), [1, 2, 0]);
  deepEqual(turnsOf([], ["Ana"]), []);
});

test("how evenly turns were spread is said in words", () => {
  /** @type {[number[], string, number][]} */
  const cases = [
    [[3, 3, 3], EVEN, 0],
    [[2, 1, 2], EVEN, 0],
    [[6, 4, 5], EVEN, 0],
    [[7, 4, 5], SOME, 0],
    [[1, 1, 0], SOME, 1],
    [[9, 2, 3, 2], ONE_OR_TWO, 0],
    [[8, 8, 1, 2, 2], ONE_OR_TWO, 0],
    [[5, 1], ONE_OR_TWO, 0],
    [[4, 0, 0], ONE_OR_TWO, 2],
    [[5, 5, 5, 1, 1, 1], SOME, 0],
    [[2, 0, 0, 2, 2], SOME, 2],
    [[0, 0], NOBODY, 2],
    [[], NOBODY, 0],
    [[4], EVEN, 0],
  ];
  for (const [counts, words, unheard] of cases) deepEqual(evenness(counts), { words, unheard });
});

test("it is the same whoever they are: no words depend on the order of the names", () => {
  const holds = fc.property(COUNTS, fc.nat(9), (counts, by) => {
    const turned = [...counts.slice(by), ...counts.slice(0, by)];
    deepEqual(evenness(turned), evenness(counts));
    deepEqual(evenness([...counts].reverse()), evenness(counts));
  });
  fc.assert(holds);
});

test("where somebody was not heard, nobody is told that everyone was", () => {
  const holds = fc.property(COUNTS, (counts) => {
    const { words, unheard } = evenness([...counts, 0]);
    ok(unheard >= 1);
    ok(words !== EVEN);
    equal(words === NOBODY, counts.every((count) => count === 0));
  });
  fc.assert(holds);
});

test("of people who had as many turns, nobody was heard more", () => {
  const holds = fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), (people, turns) => {
    deepEqual(evenness(Array(people).fill(turns)), { words: EVEN, unheard: 0 });
  });
  fc.assert(holds);
});

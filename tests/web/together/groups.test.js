/** Pairs and threes: nobody alone, nobody with the same person twice where that can be, and drawn fairly. */

import test from "node:test";
import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import { changeovers, groupsOf, joined } from "../../../src/withness/web/together/groups.js";
import { seeded, unevenness } from "./chance.js";

/** @typedef {string[][]} Groups */

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz", ..."ABCDEFGHIJKLMN"];
const SIZE = fc.constantFrom(/** @type {const} */ (2), /** @type {const} */ (3));
const DRAWS = Array.from({ length: 10_000 });
const UNEVEN = [2, 4];

/** @param {number} count */
function people(count) {
  return LETTERS.slice(0, count);
}

/**
 * Return the groups in an order of their own, so that the same groups are the same text.
 *
 * @param {Groups} groups
 */
function textOf(groups) {
  return groups.map((group) => [...group].sort().join("")).sort().join(" ");
}

/**
 * Return how often somebody in the groups has been with somebody else in theirs.
 *
 * @param {Groups} groups
 * @param {Groups[]} before
 */
function againIn(groups, before) {
  const pairs = groups.flatMap((group) => group.flatMap((one, at) => group.slice(at + 1).map((other) => [one, other])));
  const met = (/** @type {string[]} */ pair) =>
    before.flat().filter((group) => pair.every((name) => group.includes(name)));
  return pairs.reduce((sum, pair) => sum + met(pair).length, 0);
}

/**
 * Return every way to divide names into groups of these sizes, by brute force.
 *
 * @param {string[]} names
 * @param {number[]} sizes
 * @returns {Groups[]}
 */
function everyDivision([first, ...others], sizes) {
  if (first === undefined) return [[]];
  return [...new Set(sizes)].flatMap((size) =>
    subsets(others, size - 1).flatMap((companions) => {
      const rest = sizes.filter((_, at) => at !== sizes.indexOf(size));
      const left = others.filter((name) => !companions.includes(name));
      return everyDivision(left, rest).map((groups) => [[first, ...companions], ...groups]);
    }),
  );
}

/**
 * @param {string[]} names
 * @param {number} count
 * @returns {string[][]}
 */
function subsets([first, ...others], count) {
  if (count === 0) return [[]];
  if (first === undefined) return [];
  return [...subsets(others, count - 1).map((set) => [first, ...set]), ...subsets(others, count)];
}

/**
 * Return the lists of sizes that will do.
 *
 * @param {number} count
 * @param {number} size
 */
function sizesFor(count, size) {
  const whole = (/** @type {number[]} */ ...odd) => {
    const rest = count - odd.reduce((sum, each) => sum + each, 0);
    return rest >= 0 ? [[...odd, ...Array(rest / size).fill(size)]] : [];
  };
  if (count % size === 0) return whole();
  if (size === 2) return whole(3);
  return count % 3 === 1 ? [...whole(4), ...whole(2, 2)] : [...whole(2), ...whole(4, 4)];
}

/**
 * Return the groups of several steps, each drawn with what came before.
 *
 * @param {number} count of people
 * @param {(2 | 3)[]} sizes
 * @param {number} seed
 */
function steps(count, sizes, seed) {
  const random = seeded(seed);
  /** @type {Groups[]} */
  const before = [];
  for (const size of sizes) before.push(groupsOf(people(count), size, before, random));
  return before;
}

test("everyone is in one group, and nobody is alone", () => {
  const holds = fc.property(fc.integer({ min: 2, max: 40 }), SIZE, fc.integer(), (count, size, seed) => {
    const groups = groupsOf(people(count), size, [], seeded(seed));
    deepEqual(groups.flat().sort(), people(count).sort());
    const lengths = groups.map(({ length }) => length);
    const odd = lengths.filter((length) => length !== size);
    if (size === 2) deepEqual(odd, count % 2 ? [3] : []);
    else ok(odd.length <= 2 && odd.every((length) => UNEVEN.includes(length) && length === odd[0]));
    equal(odd.length === 0, count % size === 0);
  });
  fc.assert(holds, { numRuns: 300 });
});

test("one who is alone is a group of one, and nobody is none", () => {
  for (const size of /** @type {const} */ ([2, 3])) {
    deepEqual(groupsOf([], size, [], seeded(1)), []);
    deepEqual(groupsOf(["a"], size, [], seeded(1)), [["a"]]);
    deepEqual(textOf(groupsOf(["a", "b"], size, [], seeded(1))), "ab");
  }
});

test("of up to eight people nobody is with the same person twice wherever that can be, and else the fewest are", () => {
  const asked = fc.tuple(fc.integer({ min: 2, max: 8 }), SIZE, fc.array(SIZE, { maxLength: 8 }), fc.integer());
  const holds = fc.property(asked, ([count, size, sizes, seed]) => {
    const before = steps(count, sizes, seed);
    const found = groupsOf(people(count), size, before, seeded(seed + 1));
    const all = sizesFor(count, size).flatMap((each) => everyDivision(people(count), each));
    ok(all.some((groups) => textOf(groups) === textOf(found)));
    equal(againIn(found, before), Math.min(...all.map((groups) => againIn(groups, before))));
  });
  fc.assert(holds, { numRuns: 400 });
});

test("what came before may be anything: groups of others, of all, of people who have left", () => {
  const group = fc.uniqueArray(fc.constantFrom(...people(10)), { maxLength: 10 });
  const before = fc.array(fc.array(group, { maxLength: 4 }), { maxLength: 4 });
  const holds = fc.property(fc.integer({ min: 2, max: 7 }), SIZE, before, fc.integer(), (count, size, groups, seed) => {
    const found = groupsOf(people(count), size, groups, seeded(seed));
    const all = sizesFor(count, size).flatMap((each) => everyDivision(people(count), each));
    equal(againIn(found, groups), Math.min(...all.map((each) => againIn(each, groups))));
  });
  fc.assert(holds, { numRuns: 400 });
});

test("twelve people can be in eleven different pairs, as far as the first ones leave that open", () => {
  for (let seed = 1; seed <= 5; seed += 1) {
    const groups = steps(12, [2, 2, 2, 2, 2, 2], seed);
    groups.forEach((each, at) => equal(againIn(each, groups.slice(0, at)), 0));
  }
});

test("large groups, too, are in new pairs and threes for as many steps as a meeting has", () => {
  for (const count of [13, 16, 25, 32, 40]) {
    for (const sizes of /** @type {(2 | 3)[][]} */ ([[2, 2, 2, 2, 2], [3, 3, 3], [2, 3, 2, 3]])) {
      const groups = steps(count, sizes, count);
      groups.forEach((each, at) => equal(againIn(each, groups.slice(0, at)), 0, `${count}: ${sizes}`));
    }
  }
});

test("pairs are as likely as any others, over 10,000 draws", () => {
  const random = seeded(15);
  const pairs = DRAWS.map(() => textOf(groupsOf(people(6), 2, [], random)));
  ok(Math.abs(unevenness(pairs, 15)) < 3);
  const uneven = DRAWS.map(() => textOf(groupsOf(people(5), 2, [], random)));
  ok(Math.abs(unevenness(uneven, 10)) < 3);
});

test("threes are as likely as any others, over 10,000 draws", () => {
  const random = seeded(16);
  const threes = DRAWS.map(() => textOf(groupsOf(people(6), 3, [], random)));
  ok(Math.abs(unevenness(threes, 10)) < 3);
  const uneven = DRAWS.map(() => textOf(groupsOf(people(7), 3, [], random)));
  ok(Math.abs(unevenness(uneven, 35)) < 3);
});

test("of the pairs in which nobody meets again, each is as likely as any other, over 10,000 draws", () => {
  const before = [[["a", "b"], ["c", "d"], ["e", "f"]]];
  const open = everyDivision(people(6), [2, 2, 2]).filter((groups) => againIn(groups, before) === 0);
  const random = seeded(17);
  const pairs = DRAWS.map(() => textOf(groupsOf(people(6), 2, before, random)));
  equal(open.length, 8);
  ok(Math.abs(unevenness(pairs, 8)) < 3);
});

test("in a pair each is as likely to be named first", () => {
  const random = seeded(18);
  const first = DRAWS.map(() => groupsOf(people(4), 2, [], random)[0]?.[0] ?? "");
  ok(Math.abs(unevenness(first, 4)) < 3);
});

test("pairs become fours, and an odd pair joins the last", () => {
  const pairs = people(14).map((name, at, all) => [name, all[at + 1] ?? ""]).filter((_, at) => at % 2 === 0);
  deepEqual(joined(pairs.slice(0, 2)), [["a", "b", "c", "d"]]);
  deepEqual(joined(pairs.slice(0, 4)), [["a", "b", "c", "d"], ["e", "f", "g", "h"]]);
  deepEqual(joined(pairs.slice(0, 5)), [["a", "b", "c", "d"], ["e", "f", "g", "h", "i", "j"]]);
  deepEqual(joined(pairs.slice(0, 3)), [["a", "b", "c", "d", "e", "f"]]);
  deepEqual(joined(pairs.slice(0, 1)), [["a", "b"]]);
  deepEqual(joined([]), []);
  deepEqual(joined([["a", "b", "c"], ["d", "e"]]), [["a", "b", "c", "d", "e"]]);
});

test("changeovers give each of a group as long, to the second", () => {
  deepEqual(changeovers(240, 2), [120]);
  deepEqual(changeovers(200, 3), [67, 133]);
  deepEqual(changeovers(241, 4), [60, 121, 181]);
  deepEqual(changeovers(60, 1), []);
  const holds = fc.property(fc.nat(7200), fc.integer({ min: 1, max: 8 }), (seconds, size) => {
    const moments = [0, ...changeovers(seconds, size), seconds];
    equal(moments.length, size + 1);
    moments.slice(1).forEach((moment, at) => ok(Math.abs(moment - (moments[at] ?? 0) - seconds / size) <= 1));
  });
  fc.assert(holds);
});

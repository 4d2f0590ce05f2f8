/** Pairs and threes, drawn so that nobody is with the same person twice where that can be. */

import { drawn } from "./order.js";
import { fewestAgain } from "./fewest.js";
import { againIn, Search } from "./search.js";
import { sum } from "../meeting/sum.js";

/** @typedef {import("./order.js").Random} Random */

const MOST_DEALS = 100;
// Of so many people all ways are weighed: twelve make 10,395 times six pairs and 15,400 times four threes.
const MOST_WEIGHED = 12;

/** Groups for those who do not come out even: by the size of the others, then by how many people are left over. */
const UNEVEN = { 2: [[[]], [[3]]], 3: [[[]], [[4], [2, 2]], [[2], [4, 4]]] };

/**
 * Return the names in pairs or in threes, drawn. Where they do not come out even, one pair is a three; of the threes
 * one is a four, or one or two are pairs, or two are fours. Nobody is alone, but for one who is the only one. Nobody is
 * with the same person twice where that can be; of more than twelve people, groups with few such are sought.
 *
 * @param {readonly string[]} names all different
 * @param {2 | 3} size
 * @param {readonly (readonly (readonly string[])[])[]} before the groups of each earlier step
 * @param {Random} random
 * @returns {string[][]}
 */
export function groupsOf(names, size, before, random) {
  const met = metOf(names, before);
  const sizes = sizesOf(names.length, size);
  const groups = dealt(met, sizes[0] ?? [], random) ?? sought(met, sizes, random);
  return groups.map((group) => group.map((person) => names[person] ?? ""));
}

/**
 * Return pairs as fours, or fours as eights, for “one, two, four, all”; one that is left over joins the last.
 *
 * @param {readonly (readonly string[])[]} groups
 * @returns {string[][]}
 */
export function joined(groups) {
  const count = Math.max(1, Math.floor(groups.length / 2));
  /** @type {string[][]} */
  const fours = groups.length > 0 ? Array.from({ length: count }, () => []) : [];
  groups.forEach((group, at) => fours[Math.min(Math.floor(at / 2), count - 1)]?.push(...group));
  return fours;
}

/**
 * Return when to change over, in whole seconds from the beginning, so that each of a group has as long.
 *
 * @param {number} seconds for all of them
 * @param {number} size of the group
 */
export function changeovers(seconds, size) {
  return Array.from({ length: Math.max(0, size - 1) }, (_, turn) => Math.round((seconds * (turn + 1)) / size));
}

/**
 * Return groups that are dealt until nobody meets again, each as likely as any other; nothing where there are so few
 * that they do not come up.
 *
 * @param {number[][]} met
 * @param {number[]} sizes
 * @param {Random} random
 */
function dealt(met, sizes, random) {
  for (let deal = 0; deal < MOST_DEALS; deal += 1) {
    const order = drawn([...met.keys()], random);
    const groups = sizes.map((size) => order.splice(0, size));
    if (groups.every((group) => againIn(group, met) === 0)) return groups;
  }
  return undefined;
}

/**
 * Return the groups in which the fewest meet again; of two lists of sizes that do as well, by the first.
 *
 * @param {number[][]} met
 * @param {number[][]} sizes
 * @param {Random} random
 */
function sought(met, sizes, random) {
  const order = () => drawn([...met.keys()], random);
  const searches = sizes.map((each) =>
    met.length > MOST_WEIGHED ? new Search(met, order(), each) : fewestAgain(met, order(), each),
  );
  return searches.reduce((one, other) => (other.again < one.again ? other : one)).groups;
}

/**
 * Return the lists of sizes that will do, the best first.
 *
 * @param {number} count of people
 * @param {2 | 3} size
 * @returns {number[][]}
 */
function sizesOf(count, size) {
  if (count <= size) return [count > 0 ? [count] : []];
  const uneven = UNEVEN[size][count % size] ?? [];
  const fitting = uneven.filter((odd) => sum(odd) <= count);
  return fitting.map((odd) => [...odd, ...Array((count - sum(odd)) / size).fill(size)]);
}

/**
 * Return how often each has been with each other, by their places.
 *
 * @param {readonly string[]} names
 * @param {readonly (readonly (readonly string[])[])[]} before
 */
function metOf(names, before) {
  const places = new Map(names.map((name, place) => [name, place]));
  const met = names.map(() => names.map(() => 0));
  for (const group of before.flat()) {
    const people = group.flatMap((name) => places.get(name) ?? []);
    for (const one of people) for (const other of people) if (one !== other) count(met[one], other);
  }
  return met;
}

/**
 * @param {number[] | undefined} row
 * @param {number} place
 */
function count(row, place) {
  if (row) row[place] = (row[place] ?? 0) + 1;
}

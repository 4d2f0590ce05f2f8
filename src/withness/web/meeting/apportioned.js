/** Whole numbers in proportion: minutes for steps. */

import { sum } from "./sum.js";

/** @typedef {{ideal: number, floor: number, whole: number}} Part */

/**
 * Return whole numbers that add up to the total, none under its floor, each near its ideal. Those that are alike, such
 * as the turns of a pair, stay alike where others can take what is over.
 *
 * @param {readonly number[]} ideals which add up to the total
 * @param {readonly number[]} floors whole numbers that add up to no more than the total
 * @param {number} total
 */
export function apportioned(ideals, floors, total) {
  const parts = ideals.map((ideal, at) => partOf(ideal, floors[at] ?? 0));
  const over = () => total - sum(parts.map(({ whole }) => whole));
  for (let rest = over(); rest !== 0; rest = over()) {
    for (const part of nextOf(parts, rest)) part.whole += Math.sign(rest);
  }
  return parts.map(({ whole }) => whole);
}

/**
 * @param {number} ideal
 * @param {number} floor
 * @returns {Part}
 */
function partOf(ideal, floor) {
  return { ideal, floor, whole: Math.max(Math.floor(ideal), floor) };
}

/**
 * Return the parts to which one more is given, or from which one is taken: of those off their ideal as many alike as
 * that is enough for, or else the one that is farthest off.
 *
 * @param {Part[]} parts
 * @param {number} rest to be given, or taken where it is negative
 */
function nextOf(parts, rest) {
  const off = (/** @type {Part | undefined} */ part) => (part ? (part.ideal - part.whole) * Math.sign(rest) : 0);
  const open = parts.filter(({ whole, floor }) => rest > 0 || whole > floor);
  open.sort((one, other) => off(other) - off(one));
  const alike = open.map((part) => open.filter(({ ideal, whole }) => ideal === part.ideal && whole === part.whole));
  alike.sort((some, others) => others.length - some.length);
  return alike.find((group) => group.length <= Math.abs(rest) && off(group[0]) > 0) ?? open.slice(0, 1);
}

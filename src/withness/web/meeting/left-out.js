/** What would have to go where even the shortest of a meeting's steps do not fit. */

import { sum } from "./sum.js";

const MOST_CHOICES = 3;
// All sets of twelve are 4096; of more slots only the twelve that free most are looked at.
const MOST_LOOKED_AT = 12;

/** @typedef {readonly Readonly<import("./plan.js").Slot>[]} Slots */

/**
 * Return up to three lists of slots without which the rest fits, by their indices: the fewest first, and of as many
 * those by which the least of the meeting is lost. The step under way stays, and the last, the close, stays longest,
 * unless nothing else helps. No list at all: nothing helps.
 *
 * @param {Slots} slots
 * @param {number} lacking seconds to be found
 */
export function choices(slots, lacking) {
  const helps = (/** @type {number[]} */ places) => freed(slots, places) >= lacking;
  const all = [...slots.keys()];
  const pool = [all.slice(1, -1), all.slice(0, -1), all].find(helps) ?? [];
  const sets = setsOf(mostFreeing(slots, pool, helps)).filter(helps);
  const sparing = sets.filter((places) => places.every((gone) => !helps(places.filter((place) => place !== gone))));
  const lost = (/** @type {number[]} */ places) => sum(places.map((place) => slots[place]?.seconds ?? 0));
  return sparing.sort((one, other) => one.length - other.length || lost(one) - lost(other)).slice(0, MOST_CHOICES);
}

/**
 * Return the places that free most, in their order: twelve, or as many more as it takes.
 *
 * @param {Slots} slots
 * @param {number[]} pool
 * @param {(places: number[]) => boolean} helps
 */
function mostFreeing(slots, pool, helps) {
  const sorted = [...pool].sort((one, other) => freed(slots, [other]) - freed(slots, [one]));
  const enough = sorted.findIndex((_, at) => helps(sorted.slice(0, at + 1))) + 1;
  return sorted.slice(0, Math.max(enough, MOST_LOOKED_AT)).sort((one, other) => one - other);
}

/**
 * Return every set of the places but the empty one; where they are too many to look at, only the set of all.
 *
 * @param {number[]} places
 */
function setsOf(places) {
  if (places.length > MOST_LOOKED_AT) return [places];
  const sets = Array.from({ length: 2 ** places.length }, (_, bits) => places.filter((_place, at) => bits & (1 << at)));
  return sets.slice(1);
}

/**
 * @param {Slots} slots
 * @param {number[]} places
 */
function freed(slots, places) {
  return sum(places.map((place) => slots[place]?.shortest ?? 0));
}

/** What would have to go where even the shortest of a meeting's steps do not fit. */

import { sum } from "./sum.js";

const MOST_CHOICES = 3;
// All sets of twelve are 4096; of more parts only the twelve that free most are looked at.
const MOST_LOOKED_AT = 12;

/** @typedef {readonly Readonly<import("./plan.js").Slot>[]} Slots */
/** @typedef {number[]} Part slots that go together or not at all, by their indices; most are one slot */

/**
 * Return up to three lists of slots without which the rest fits, by their indices: the fewest parts first, and of as
 * many those by which the least of the meeting is lost. The step under way stays, and the last, the close, stays
 * longest, unless nothing else helps. No list at all: nothing helps.
 *
 * @param {Slots} slots
 * @param {number} lacking seconds to be found
 */
export function choices(slots, lacking) {
  const helps = (/** @type {Part[]} */ parts) => freed(slots, parts) >= lacking;
  const all = partsOf(slots);
  const withoutClose = all.filter((part) => !part.includes(slots.length - 1));
  const pool = [withoutClose.filter((part) => !part.includes(0)), withoutClose, all].find(helps) ?? [];
  const sets = setsOf(mostFreeing(slots, pool, helps)).filter(helps);
  const sparing = sets.filter((parts) => parts.every((gone) => !helps(parts.filter((part) => part !== gone))));
  const lost = (/** @type {Part[]} */ parts) => sum(parts.flat().map((place) => slots[place]?.seconds ?? 0));
  sparing.sort((one, other) => one.length - other.length || lost(one) - lost(other));
  return sparing.slice(0, MOST_CHOICES).map((parts) => parts.flat());
}

/**
 * Return the slots in their order, those together that have the same number for it.
 *
 * @param {Slots} slots
 * @returns {Part[]}
 */
function partsOf(slots) {
  const places = [...slots.keys()];
  const isWith = (/** @type {number} */ one, /** @type {number} */ other) =>
    one === other || (slots[one]?.together !== undefined && slots[one]?.together === slots[other]?.together);
  const parts = places.map((one) => places.filter((other) => isWith(one, other)));
  return parts.filter((part, place) => part[0] === place);
}

/**
 * Return the parts that free most, in their order: twelve, or as many more as it takes.
 *
 * @param {Slots} slots
 * @param {Part[]} pool
 * @param {(parts: Part[]) => boolean} helps
 */
function mostFreeing(slots, pool, helps) {
  const sorted = [...pool].sort((one, other) => freed(slots, [other]) - freed(slots, [one]));
  const enough = sorted.findIndex((_, at) => helps(sorted.slice(0, at + 1))) + 1;
  const most = sorted.slice(0, Math.max(enough, MOST_LOOKED_AT));
  return pool.filter((part) => most.includes(part));
}

/**
 * Return every set of the parts but the empty one; where they are too many to look at, only the set of all.
 *
 * @param {Part[]} parts
 */
function setsOf(parts) {
  if (parts.length > MOST_LOOKED_AT) return [parts];
  const sets = Array.from({ length: 2 ** parts.length }, (_, bits) => parts.filter((_part, at) => bits & (1 << at)));
  return sets.slice(1);
}

/**
 * @param {Slots} slots
 * @param {Part[]} parts
 */
function freed(slots, parts) {
  return sum(parts.flat().map((place) => slots[place]?.shortest ?? 0));
}

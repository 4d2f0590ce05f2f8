/** What is left of a meeting, planned anew so that its end stands. Seconds are whole numbers throughout. */

import { apportioned } from "./apportioned.js";
import { choices } from "./left-out.js";
import { sum } from "./sum.js";

const MINUTE = 60;
// As much as sums of fractions can be wrong by.
const INEXACT = 1e-6;

/**
 * A step, or what remains of the one under way: how long it is to take, and the least it can. Those with the same number
 * `together` are left out together, or not at all.
 *
 * @typedef {{seconds: number, shortest: number, together?: number | undefined}} Slot
 */

/**
 * How many seconds are missing, and which slots would have to go, by their indices: up to three choices.
 *
 * @typedef {{lacking: number, leaveOut: number[][]}} Refusal
 */

/**
 * Return lengths for the slots that add up to what is available, none under its shortest; or what is missing. To
 * shrink, each gives in proportion to what it can give; to stretch, each gets in proportion to its length. All but the
 * first are whole minutes where that can be. A plan that fits already comes back as it is. A slot whose shortest is its
 * length gives nothing: so the step under way keeps what it has just been given.
 *
 * @param {readonly Readonly<Slot>[]} slots at least one; the first is what remains of the step under way
 * @param {number} available seconds until the end
 * @returns {{seconds: number[]} | Refusal}
 */
export function planAnew(slots, available) {
  const lacking = sum(slots.map(({ shortest }) => shortest)) - available;
  if (lacking > 0) return { lacking, leaveOut: choices(slots, lacking) };
  if (slots.length === 1) return { seconds: [available] };
  if (slots.every(fits) && lengthOf(slots) === available) return { seconds: slots.map(({ seconds }) => seconds) };
  return { seconds: inMinutes(slots, available) ?? inSeconds(slots, available) };
}

/** @param {readonly Readonly<Slot>[]} slots */
function lengthOf(slots) {
  return sum(slots.map(({ seconds }) => seconds));
}

/** @param {Readonly<Slot>} slot */
function fits({ seconds, shortest }) {
  return seconds >= shortest;
}

/**
 * Return whole minutes for all slots but the first, which gets the rest; nothing where no whole minutes fit.
 *
 * @param {readonly Readonly<Slot>[]} slots
 * @param {number} available
 */
function inMinutes(slots, available) {
  const [ideal = 0, ...ideals] = idealsOf(slots, available);
  const [least = 0, ...leasts] = slots.map(({ shortest }) => shortest);
  const floors = leasts.map((shortest) => Math.ceil(shortest / MINUTE));
  const most = Math.floor((available - least) / MINUTE);
  if (sum(floors) > most) return undefined;
  // What is left over is the first's, so that it does not grow where all must shrink, and the other way round.
  const others = (available - ideal) / MINUTE;
  const wanted = available < lengthOf(slots) ? Math.ceil(others - INEXACT) : Math.floor(others + INEXACT);
  const total = Math.min(Math.max(wanted, sum(floors)), most);
  const minutes = apportioned(ideals.map((seconds) => seconds / MINUTE), floors, total);
  return [available - total * MINUTE, ...minutes.map((count) => count * MINUTE)];
}

/**
 * @param {readonly Readonly<Slot>[]} slots
 * @param {number} available
 */
function inSeconds(slots, available) {
  return apportioned(idealsOf(slots, available), slots.map(({ shortest }) => shortest), available);
}

/**
 * Return the lengths in exact proportion, which are no whole numbers.
 *
 * @param {readonly Readonly<Slot>[]} slots
 * @param {number} available
 */
function idealsOf(slots, available) {
  const lengths = slots.map(({ seconds, shortest }) => Math.max(seconds, shortest));
  const change = available - sum(lengths);
  const gives = slots.map(({ shortest }, at) => (lengths[at] ?? 0) - shortest);
  const shares = sharesOf(change < 0 ? gives : lengths);
  return lengths.map((length, at) => length + change * (shares[at] ?? 0));
}

/**
 * Return each weight's part of them all; equal parts where all are zero.
 *
 * @param {number[]} weights
 */
function sharesOf(weights) {
  const total = sum(weights);
  return weights.map((weight) => (total > 0 ? weight / total : 1 / weights.length));
}

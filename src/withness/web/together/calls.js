/** What is called inside a step in which people work together: when they change over, and when a turn is over. */

import { changeovers } from "./groups.js";
import { _ } from "../markup/words.js";

/** @typedef {import("../papers/guide.js").Step} Step */
/** @typedef {{at: number, words: string}} Call in seconds from the step's beginning */

const MINUTE = 60;
const SIZES = { alone: 0, everyone: 0, pairs: 2, trios: 3 };

/**
 * Return what is called in a step, in its order.
 *
 * @param {readonly Step[]} steps
 * @param {number} at which of them
 * @returns {Call[]}
 */
export function callsIn(steps, at) {
  const step = steps[at];
  if (!step?.turn) return [];
  const begin = Math.round((step.settle ?? 0) * MINUTE);
  const later = (/** @type {Call} */ call) => ({ ...call, at: begin + call.at });
  return (step.one_turn ? inOneTurn(step, step.turn, steps.slice(0, at)) : inTurns(step, step.turn)).map(later);
}

/**
 * @param {Step} step in which everybody has a turn
 * @param {number} turn minutes
 */
function inTurns({ grouping }, turn) {
  const seconds = turn * MINUTE * SIZES[grouping];
  const pairs = grouping === "pairs" ? called(seconds, 2, _("Pairs change over.")) : [];
  return [...pairs, ...called(seconds, 3, threesChange())].sort((one, other) => one.at - other.at);
}

/**
 * Of pairs one half has had a turn before: in a group of three the two others share this one.
 *
 * @param {Step} step
 * @param {number} turn minutes
 * @param {readonly Step[]} before
 */
function inOneTurn({ grouping }, turn, before) {
  const isShared = grouping === "pairs" && before.some((step) => step.one_turn);
  const change = isShared ? called(turn * MINUTE, 2, threesChange()) : [];
  return [...change, { at: turn * MINUTE, words: _("A hand: this turn is over.") }];
}

function threesChange() {
  return _("Threes change over.");
}

/**
 * @param {number} seconds
 * @param {number} size of the group
 * @param {string} words
 */
function called(seconds, size, words) {
  return changeovers(seconds, size).map((at) => ({ at, words }));
}

/** How evenly a group was heard: by turns, and told without a name. */

import { _ } from "../markup/words.js";

// Who has twice as many turns as the others, and two more at least, was heard much more.
const MUCH = { times: 2, turns: 2 };
// Half as many again is about as many, and so is one turn more.
const ABOUT = { times: 1.5, turns: 1 };

/**
 * Return how many turns each has had.
 *
 * @param {readonly string[]} names all different
 * @param {readonly string[]} spoken who has spoken, a name for each turn
 */
export function turnsOf(names, spoken) {
  return names.map((name) => spoken.filter((speaker) => speaker === name).length);
}

/**
 * Return how evenly so many turns were spread, in words, and how many people had none.
 *
 * @param {readonly number[]} counts
 */
export function evenness(counts) {
  const sorted = [...counts].sort((one, other) => other - one);
  return { words: wordsFor(sorted), unheard: counts.filter((count) => count === 0).length };
}

/** @param {number[]} sorted the greatest first */
function wordsFor(sorted) {
  const [most = 0, least = 0] = [sorted[0], sorted.at(-1)];
  if (most === 0) return _("No turns were counted.");
  const areAbout = most <= least * ABOUT.times || most <= least + ABOUT.turns;
  if (least > 0 && areAbout) return _("Everyone was heard about equally.");
  if (standOut(sorted, 1) || standOut(sorted, 2)) return _("One or two were heard much more than others.");
  return _("Some were heard more than others.");
}

/**
 * Whether so many were heard much more than the others are on average, and nobody else was.
 *
 * @param {number[]} sorted the greatest first
 * @param {number} count
 */
function standOut(sorted, count) {
  const others = sorted.slice(count);
  const mean = others.reduce((sum, each) => sum + each, 0) / others.length;
  const isMuch = (/** @type {number} */ turns) => turns >= mean * MUCH.times && turns >= mean + MUCH.turns;
  return others.length > 0 && sorted.slice(0, count).every(isMuch) && !others.some(isMuch);
}

/** Chance that can be had again, and whether what was drawn is as likely as it should be. */

/**
 * Return a source of numbers that is the same for the same seed (mulberry32).
 *
 * @param {number} seed
 * @returns {(below: number) => number}
 */
export function seeded(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/**
 * Return how far what was drawn is from being evenly spread over `kinds`, as standard deviations of chi-square.
 *
 * @param {string[]} draws
 * @param {number} kinds how many there can be
 */
export function unevenness(draws, kinds) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const draw of draws) counts.set(draw, (counts.get(draw) ?? 0) + 1);
  const expected = draws.length / kinds;
  const missing = (kinds - counts.size) * expected;
  const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, missing);
  return (chiSquare - (kinds - 1)) / Math.sqrt(2 * (kinds - 1));
}

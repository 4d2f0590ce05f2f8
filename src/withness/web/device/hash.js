/** A short name for some words: the same words always give the same. */

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Return a whole number below 2 to the power of 32 (FNV-1a).
 *
 * @param {string} words
 * @param {number} [start] another one gives another number
 */
export function hashOf(words, start = OFFSET) {
  let hash = start;
  for (const byte of new TextEncoder().encode(words)) hash = Math.imul(hash ^ byte, PRIME);
  return hash >>> 0;
}

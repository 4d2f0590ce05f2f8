/** A short sign of what is asked, kept with an answer: it tells later whether the same is still asked. */

/** @typedef {{id: string, stem: string, options: number}} Item one statement, and which set of options it has */
/** @typedef {{items: Item[], options: {value: number, label: string}[][]}} Questions what is asked, of an instrument */

/**
 * Return the sign of every item by its id.
 *
 * @param {Questions} questions
 * @returns {Map<string, string>}
 */
export function signsOf({ items, options }) {
  return new Map(items.map((item) => [item.id, signOf([item.stem, ...(options[item.options] ?? []).map(pair)])]));
}

/** @param {{value: number, label: string}} option */
function pair({ value, label }) {
  return [value, label];
}

/**
 * Return the sign of some words (FNV-1a, 32 bits).
 *
 * @param {unknown} words
 */
function signOf(words) {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(JSON.stringify(words))) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
}

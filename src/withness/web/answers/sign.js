/** A short sign of what is asked, kept with an answer: it tells later whether the same is still asked. */

import { hashOf } from "../device/hash.js";

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
 * Return the sign of some words.
 *
 * @param {unknown} words
 */
function signOf(words) {
  return hashOf(JSON.stringify(words)).toString(36);
}

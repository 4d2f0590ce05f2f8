/** The pages that hold what a reader looks for, found in the index, and a true sentence about them. */

import { _, ngettext } from "../markup/words.js";
import { comesNear } from "./terms.js";

/** @typedef {{url: string, excerpt: string, meta: {title?: string}}} Found */
/** @typedef {{id: string, data: () => Promise<Found>}} Result */
/** @typedef {{search: (words: string) => Promise<{results: Result[]}>}} Index as Pagefind is asked */

const MOST = 20;

/**
 * Return which pages hold all the words, and a true sentence about them; where there is none, what comes nearest.
 *
 * Asked for a word that it does not have, Pagefind shortens it until something fits: “coach” becomes the initial “C.”.
 * In quotation marks it finds the word or another with the same stem, or nothing, and counts without loading a page.
 *
 * @param {Index} index
 * @param {string[]} terms
 * @returns {Promise<{said: string, found: Found[]}>}
 */
export async function lookUp(index, terms) {
  const [ranked = [], ...held] = await Promise.all(
    [terms.join(" "), ...terms.map((term) => `"${term}"`)].map(async (asked) => (await index.search(asked)).results),
  );
  const pages = new Map([...held.flat(), ...ranked].map((result) => [result.id, result]));
  const { all, some, any } = inOrder(ranked.map(({ id }) => id), held.map((results) => results.map(({ id }) => id)));
  const shown = await load((all.length ? all : some.length ? some : any).slice(0, MOST), pages);
  const words = terms.join(" ");
  if (all.length) return { said: count(all.length, words), found: shown };
  if (some.length) return { said: countSome(some.length), found: shown };
  const near = shown.filter(({ excerpt }) => comesNear(excerpt, terms));
  const nothing = _("No results for “{words}”.", { words });
  const instead = near.length ? _("This comes nearest.") : _("Try other words, or the lists of articles and tools.");
  return { said: `${nothing} ${instead}`, found: near };
}

/**
 * Return the pages that hold all of the words in the order of their rank, those that hold some with the fullest first,
 * and any that were found.
 *
 * @param {string[]} ranked the ids of pages that are near to all words together, the best first
 * @param {string[][]} held for each word, the ids of the pages that hold it
 */
function inOrder(ranked, held) {
  const holds = (/** @type {string} */ id) => held.filter((ids) => ids.includes(id)).length;
  const any = [...new Set([...ranked, ...held.flat()])];
  const all = any.filter((id) => held.length > 0 && holds(id) === held.length);
  const some = any.filter((id) => holds(id) > 0).sort((one, other) => holds(other) - holds(one));
  return { all, some, any };
}

/**
 * @param {string[]} ids
 * @param {Map<string, Result>} pages
 */
async function load(ids, pages) {
  const found = await Promise.all(ids.map((id) => pages.get(id)?.data()));
  return found.filter((page) => page !== undefined);
}

/**
 * @param {number} pages
 * @param {string} words
 */
function count(pages, words) {
  const found = ngettext("{n} page mentions “{words}”.", "{n} pages mention “{words}”.", pages, { words });
  const best = _("Here are the {most} that fit best.", { most: MOST });
  return pages > MOST ? `${found} ${best}` : found;
}

/** @param {number} pages */
function countSome(pages) {
  const have =
    pages > MOST
      ? ngettext("{n} page has some of them; here are {most}.", "{n} pages have some of them; here are {most}.", pages, { most: MOST })
      : ngettext("One page has some of them.", "{n} pages have some of them.", pages);
  const none = _("No page has all of these words.");
  return `${none} ${have}`;
}

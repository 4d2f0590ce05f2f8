/** What a reader looks for: its words and phrases, and how near a page comes to them. */

/**
 * Return what the reader looks for, as the address of the page says it: after `#` by the entry module, after `?` from a
 * link or an older browser's form.
 *
 * @param {{hash: string, search: string}} address
 */
export function askedIn({ hash, search }) {
  const asked = (/** @type {string} */ part) => new URLSearchParams(part.slice(1)).get("q")?.trim();
  return asked(hash) || asked(search) || "";
}

/**
 * Return the words that are looked for, and the phrases in quotation marks, without the marks; each once.
 *
 * @param {string} asked
 */
export function termsOf(asked) {
  const found = asked.match(/["“”„«»][^"“”„«»]*["“”«»]|[^\s"“”„«»]+/g) ?? [];
  return [...new Set(found.map((term) => term.replace(/["“”„«»]/g, "").trim()))].filter(Boolean);
}

/**
 * Say whether a word that is marked on a page begins as one of those looked for does, for half its length at least.
 *
 * @param {string} excerpt
 * @param {string[]} terms
 */
export function comesNear(excerpt, terms) {
  const marks = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/gs)].map(([, word]) => lettersOf(word ?? ""));
  return terms.map(lettersOf).some((term) => {
    const start = term.slice(0, Math.max(3, Math.ceil(term.length / 2)));
    return start.length >= 3 && marks.some((word) => word.startsWith(start));
  });
}

/** @param {string} words */
function lettersOf(words) {
  return words.normalize("NFD").replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}

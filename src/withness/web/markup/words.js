/**
 * The kit's own words in the language of the site: each is said in English where it stands, and looked up here. The twin
 * of `words/words.py`.
 */

/** @typedef {Record<string, string | number>} Gaps what stands in the gaps of a message, by their names */

/** The forms of each message of another language: `withness vendor` writes them here. @type {Record<string, string[]>} */
const MESSAGES = {};
/** Which form goes with 0 to 199, from where on that repeats every hundred. */
const FORMS = "";
/** How days and numbers are written. */
export const LOCALE = "en-US";

/**
 * Return a message in the language of the site, with what stands in its gaps.
 *
 * @param {string} message
 * @param {Gaps} [gaps]
 */
export function _(message, gaps) {
  return filled(MESSAGES[message]?.[0] ?? message, gaps);
}

/**
 * Return the form of a message that goes with a whole number.
 *
 * @param {string} one
 * @param {string} many
 * @param {number} number
 * @param {Gaps} [gaps] besides `n`, which is the number
 */
export function ngettext(one, many, number, gaps) {
  const form = Number(FORMS[number < 100 ? number : 100 + (number % 100)]);
  return filled(MESSAGES[one]?.[form] ?? (number === 1 ? one : many), { n: number, ...gaps });
}

/**
 * Return a sentence with an element in its gap: what stands before it, the element, and what stands after it.
 *
 * @param {string} words in the language of the site
 * @param {Node} node
 */
export function around(words, node) {
  const [before = "", after = ""] = words.split(/\{\w+\}/);
  return [before, node, after];
}

/**
 * @param {string} message
 * @param {Gaps} [gaps]
 */
function filled(message, gaps) {
  return gaps ? message.replace(/\{(\w+)\}/g, (gap, name) => String(gaps[name] ?? gap)) : message;
}

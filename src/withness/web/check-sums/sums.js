/** Sums set beside what they must be, and what is said of them. */

import { _, LOCALE, ngettext } from "../markup/words.js";

/** @typedef {{agree: number, all: number}} Tally how many sums agree, of how many */

// A number given as text is rounded half up by its decimal digits, as Python does it, and not by its binary fraction.
const PLAIN = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 4, useGrouping: false });

/**
 * Say whether two scores are the same, but for what binary fractions cannot hold.
 *
 * @param {number | null} found
 * @param {number | null} expected
 */
export function isSame(found, expected) {
  if (found === null || expected === null) return found === expected;
  return Math.abs(found - expected) < 1e-9;
}

/**
 * Return a score as the page writes it, and says of it where there is none.
 *
 * @param {number | null} number
 */
export function inWords(number) {
  if (number === null) return _("no score");
  // TypeScript does not know yet that text is taken.
  return PLAIN.format(/** @type {any} */ (String(number))).replace(/^-(0$)?/, (_, zero) => zero ?? "\u2212");
}

/** @param {Tally} tally */
export function verdict({ agree, all }) {
  if (agree === all) return _("All {all} of {all} sums agree. They were done just now, on your device.", { all });
  return ngettext(
    "{n} of {all} sums do not agree; they are marked below. Please rely on no profile here until they do.",
    "{n} of {all} sums do not agree; they are marked below. Please rely on no profile here until they do.",
    all - agree,
    { all },
  );
}

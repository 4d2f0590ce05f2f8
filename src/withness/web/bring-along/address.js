/** The address of a booking page, or of an e-mail, with a reader's own words in it: exactly what a link would open. */

/**
 * An address without words, the field in it that takes them, and how many letters that takes, where it says.
 *
 * @typedef {{address: string, field: string, longest?: number | undefined}} Way
 */

// Chromium on Windows hands a mail program no address of more than 2,046 letters, and says nothing of it (its
// platform_util_win.cc); many hosts and what stands before them stop at 2,048 as well.
export const LONGEST = 2000;

/**
 * Return an address with words in its field. What stands in it already stays as it is.
 *
 * @param {Way} way
 * @param {string} words
 */
export function filled({ address, field }, words) {
  const [start = "", ...place] = address.split("#");
  const joint = start.includes("?") ? "&" : "?";
  return [`${start}${joint}${field}=${encoded(words, address.startsWith("mailto:"))}`, ...place].join("#");
}

/**
 * Say what is too long for these words to travel so: they for their field, or the address with them.
 *
 * @param {Way} way
 * @param {string} words
 */
export function tooLong(way, words) {
  if (way.longest && words.length > way.longest) return "field";
  return filled(way, words).length > LONGEST ? "address" : undefined;
}

/**
 * @param {string} words
 * @param {boolean} isMail where a line ends with two letters (RFC 6068)
 */
function encoded(words, isMail) {
  // Half of a pair, as a damaged file may have it, is no letter and cannot be encoded.
  const whole = words.replace(/\p{Surrogate}/gu, "\u{FFFD}");
  return encodeURIComponent(isMail ? whole.replace(/\r?\n/g, "\r\n") : whole);
}

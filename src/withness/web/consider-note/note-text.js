/** The words of a private note, when more than one tab has written some. */

/**
 * Return what to keep when another tab has written words that this one does not know of: theirs, and below them what was
 * added here. Nothing where there are no such words.
 *
 * @param {string} words what stands here now
 * @param {string} known what was kept when this tab last looked
 * @param {string} elsewhere what is kept now
 */
export function withElsewhere(words, known, elsewhere) {
  if (elsewhere === "" || elsewhere === known || words === elsewhere) return undefined;
  return `${elsewhere}\n\n${words.startsWith(known) ? words.slice(known.length).trim() : words}`;
}

/**
 * Return what stood for a question when notes were kept by its words.
 *
 * @param {string} question
 */
export function slugOf(question) {
  const words = question.toLowerCase().match(/[\p{Letter}\p{Number}]+/gu) ?? [];
  return words.slice(0, 8).join("-");
}

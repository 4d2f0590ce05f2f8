/** Which tools fit so many people, so many minutes and a subject. */

/**
 * Say whether a tool fits; what is not known keeps none away.
 *
 * @param {{low: number, high: number, minutes: number, subjects?: string[]}} tool
 * @param {{people: number, minutes: number, subject?: string}} wanted 0, or no words, for what is not known
 */
export function fits({ low, high, minutes, subjects = [] }, wanted) {
  const isSize = wanted.people === 0 || (low <= wanted.people && wanted.people <= high);
  const isOn = !wanted.subject || subjects.includes(wanted.subject);
  return isSize && isOn && (wanted.minutes === 0 || minutes <= wanted.minutes);
}

/**
 * Return a whole number above nothing, or 0 for anything else.
 *
 * @param {string} text
 */
export function countIn(text) {
  const number = Math.floor(Number(text));
  return number > 0 ? number : 0;
}

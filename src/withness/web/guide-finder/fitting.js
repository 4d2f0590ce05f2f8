/** Which guides fit so many people and so many minutes. */

/**
 * Say whether a guide fits; what is not known keeps none away.
 *
 * @param {{low: number, high: number, minutes: number}} guide
 * @param {{people: number, minutes: number}} wanted 0 for what is not known
 */
export function fits({ low, high, minutes }, wanted) {
  const isSize = wanted.people === 0 || (low <= wanted.people && wanted.people <= high);
  return isSize && (wanted.minutes === 0 || minutes <= wanted.minutes);
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

/** What may stand in the fields of things. */

/** @typedef {Record<string, number | null>} Responses item ids and option values, as Python reads them */

/** @param {unknown} value @returns {value is Record<string, any>} */
export function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** @param {unknown} value @returns {value is string} */
export function isText(value) {
  return typeof value === "string";
}

/** @param {unknown} value */
export function isNumber(value) {
  return Number.isFinite(value);
}

/** @param {unknown} value */
export function isDay(value) {
  const noon = new Date(`${value}T12:00Z`);
  return !Number.isNaN(noon.getTime()) && noon.toISOString().startsWith(`${value}T`);
}

/** @param {unknown} value */
export function isResponses(value) {
  return isObject(value) && Object.values(value).every((answer) => answer === null || isNumber(answer));
}

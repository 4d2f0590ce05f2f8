/** What a host has written into fields: names, and a time of day that is still to come. */

const HOUR = 3_600_000;

/**
 * Return the names in a text: each once, in their order.
 *
 * @param {string} text
 */
export function namesIn(text) {
  const names = text.split(/[\n,;]/).map((name) => name.trim().replace(/\s+/g, " "));
  return [...new Set(names.filter(Boolean))].slice(0, 100);
}

/**
 * Return the next moment at which the clock says `value`; after midnight too, and in an hour that comes twice when it
 * comes again. Where it says nothing: when so many milliseconds are over.
 *
 * @param {string} value `HH:MM`
 * @param {number} now
 * @param {number} otherwise
 */
export function momentOf(value, now, otherwise) {
  const [hours, minutes] = value.split(":").map(Number);
  if (hours === undefined || minutes === undefined || Number.isNaN(hours + minutes)) return now + otherwise;
  // Whoever leaves the field as it is means all of the meeting, seconds too.
  if (value === clockValue(now + otherwise)) return now + otherwise;
  const at = new Date(now);
  const on = (/** @type {number} */ later) =>
    new Date(at.getFullYear(), at.getMonth(), at.getDate() + later, hours, minutes).getTime();
  const [today, again] = [on(0), on(0) + HOUR];
  if (today > now) return today;
  return again > now && clockValue(again) === clockValue(today) ? again : on(1);
}

/**
 * Return a moment as a time field has it: `23:50`.
 *
 * @param {number} moment
 */
export function clockValue(moment) {
  const at = new Date(moment);
  return [at.getHours(), at.getMinutes()].map(two).join(":");
}

/**
 * Return a moment's day as a date field has it: `2026-11-09`.
 *
 * @param {number} moment
 */
export function dateValue(moment) {
  const at = new Date(moment);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map(two).join("-");
}

/** @param {number} part */
function two(part) {
  return String(part).padStart(2, "0");
}

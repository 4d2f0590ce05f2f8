/** The time of day at which a step of a meeting begins. */

const DAY = 24 * 60;

/**
 * Return the time of day so many minutes after `start`, past midnight if need be, in the reader's own way of writing
 * times, as the browser's time field does it.
 *
 * @param {string} start as `HH:MM`
 * @param {number} minutes
 * @param {Intl.LocalesArgument} locales
 */
export function clockTime(start, minutes, locales = []) {
  const [hour = 0, minute = 0] = start.split(":").map(Number);
  const clock = new Intl.DateTimeFormat(locales, { hour: "numeric", minute: "2-digit", timeZone: "UTC" });
  return clock.format(((hour * 60 + minute + minutes) % DAY) * 60_000);
}

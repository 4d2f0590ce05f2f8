/** How a length of time is written, and how it is said. */

import { _, ngettext } from "../markup/words.js";

const MINUTE = 60;

/**
 * Return whole seconds as minutes and seconds: `4:05`, and `−0:07` for what is over.
 *
 * @param {number} seconds
 */
export function minutesAndSeconds(seconds) {
  const length = Math.abs(seconds);
  const rest = String(length % MINUTE).padStart(2, "0");
  return `${seconds < 0 ? "−" : ""}${Math.floor(length / MINUTE)}:${rest}`;
}

/**
 * Return the time that is left, or that something is over, in words: “about 4 minutes”, “2 minutes over”.
 *
 * @param {number} seconds
 */
export function inWords(seconds) {
  const minutes = Math.round(Math.abs(seconds) / MINUTE);
  if (seconds <= -MINUTE) return ngettext("{n} minute over", "{n} minutes over", minutes);
  if (seconds < 0) return _("less than a minute over");
  if (seconds < MINUTE) return _("less than a minute");
  return ngettext("about {n} minute", "about {n} minutes", minutes);
}

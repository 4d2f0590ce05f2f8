/** One day's answers, as they are kept to compare the next ones with: how they are read and told apart. */

import { isDay, isResponses, isText } from "./values.js";

/** @typedef {import("./values.js").Responses} Responses */
/** @typedef {{date: string, responses: Responses, id?: string}} Taking one day's answers, and the result they gave */
/** @typedef {{shown?: Taking, before?: Taking}} Takings those of the profile shown, and of the one to compare with */

/**
 * Return what is kept, if all of it can be read.
 *
 * @param {string} text
 * @returns {Takings | undefined}
 */
export function read(text) {
  try {
    const { shown, before } = JSON.parse(text);
    const isSound = [shown, before].every((taking) => taking === undefined || isTaking(taking));
    return isSound ? { ...(shown && { shown }), ...(before && { before }) } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Say whether the same items have the same answers.
 *
 * @param {Responses} one
 * @param {Responses} other
 */
export function areSame(one, other) {
  const ids = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...ids].every((id) => one[id] === other[id]);
}

/** @param {any} taking */
function isTaking(taking) {
  const { date, responses, id = "" } = taking ?? {};
  return isDay(date) && isResponses(responses) && isText(id);
}

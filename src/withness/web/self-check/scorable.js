/** Whether answers can be scored as they are: Python says in the instrument how many it needs. */

/** @typedef {import("../answers/answers.js").Responses} Responses */
/** @typedef {{items: {id: string, subscale: string}[], needed: Record<string, number>}} Instrument */

/**
 * Say whether at least one subscale has as many answers as its score needs. Those that count as a blank do not help.
 *
 * @param {Instrument} instrument `needed` is how many each subscale needs, by its id
 * @param {Responses} responses
 */
export function isScorable({ items, needed }, responses) {
  return Object.entries(needed).some(([subscale, fewest]) => {
    const answered = items.filter((item) => item.subscale === subscale && typeof responses[item.id] === "number");
    return answered.length >= fewest;
  });
}

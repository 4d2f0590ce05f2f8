/** What the page carries of its guide, as `strict_json` wrote it. */

/**
 * @typedef {object} Step
 * @property {string} title
 * @property {number} timebox minutes
 * @property {"alone" | "pairs" | "trios" | "everyone"} grouping
 * @property {string[]} say
 * @property {string} [note]
 * @property {number} [shortest] minutes
 * @property {string} [show]
 * @property {boolean} [silent]
 * @property {string} [apart]
 * @property {"draw" | "volunteers" | "newest-first" | "senior-last"} [order]
 * @property {number} [turn] minutes that each of a pair has
 * @property {number} [settle] minutes before the first turn
 * @property {boolean} [one_turn] whether only one of each pair has a turn
 */

/**
 * @typedef {object} Guide
 * @property {string} name
 * @property {string} title
 * @property {number} minutes
 * @property {{low: number, high: number}} group_size
 * @property {Step[]} steps
 * @property {string[]} ground_rules
 * @property {string[]} [handout]
 * @property {{days: number, minutes: number, ask: string[]}} [follow_up]
 */

/**
 * Return the steps as the plan of a meeting counts them.
 *
 * @param {Guide} guide
 */
export function stepsOf(guide) {
  return guide.steps.map(({ timebox, shortest }) => ({ minutes: timebox, ...(shortest && { shortest }) }));
}

/**
 * Return a moment as the device writes times of day.
 *
 * @param {number} moment milliseconds since 1970
 */
export function timeOfDay(moment) {
  return new Intl.DateTimeFormat([], { hour: "numeric", minute: "2-digit" }).format(moment);
}

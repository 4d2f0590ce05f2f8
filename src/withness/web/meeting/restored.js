/** A meeting that was kept as text and is to go on. */

/** @typedef {import("./meeting.js").Meeting} Meeting */

/**
 * Return the meeting in a text; nothing for a text that is damaged, or of something else, or of a guide with another
 * number of steps, or in which anything is later than it can be.
 *
 * @param {string} text
 * @param {readonly import("./meeting.js").Step[]} steps of the guide
 * @param {number} [now] where it is given, a meeting that has not begun by then is none
 * @returns {Meeting | undefined}
 */
export function restored(text, steps, now = Infinity) {
  const data = dataOf(text);
  return hasShape(data, steps.length) && isPossible(data) && data.began <= now ? data : undefined;
}

/**
 * @param {string} text
 * @returns {any}
 */
function dataOf(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * @param {any} data
 * @param {number} count of steps
 * @returns {data is Meeting}
 */
function hasShape(data, count) {
  if (data?.version !== 1 || typeof data.guide !== "string") return false;
  const lists = [data.since, data.seconds, data.skipped];
  return (
    lists.every((list) => Array.isArray(list) && list.length === count) &&
    [data.began, data.end, data.seen, data.since[data.at]].every(Number.isFinite) &&
    [data.paused, data.over, ...data.since].every((moment) => moment === null || Number.isFinite(moment)) &&
    data.seconds.every((/** @type {unknown} */ each) => Number.isSafeInteger(each) && Number(each) >= 0) &&
    data.skipped.every((/** @type {unknown} */ each) => typeof each === "boolean")
  );
}

/**
 * Whether all moments are in their order, and no step has begun after the one under way.
 *
 * @param {Meeting} meeting
 */
function isPossible({ began, at, since, paused, seen, over, skipped }) {
  const begun = since.filter((moment) => moment !== null);
  const moments = [began, ...begun, paused ?? over ?? seen, seen];
  const isInOrder = moments.every((moment, place) => moment >= (moments[place - 1] ?? moment));
  const isUnderWay = since.lastIndexOf(begun.at(-1) ?? null) === at && (over !== null || !skipped[at]);
  return isInOrder && isUnderWay && (paused === null || over === null);
}

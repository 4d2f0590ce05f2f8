/** A meeting that is under way, as it is kept, and what every question about it asks first. */

const SECOND = 1000;
// What a device corrects by itself is less: more than this, and somebody has set its clock.
const SET_BACK = 2 * SECOND;

/**
 * A step of the guide; without `shortest` it gives nothing of its minutes.
 *
 * @typedef {{minutes: number, shortest?: number | null | undefined}} Step
 */

/**
 * A meeting, as it is kept: moments in milliseconds, lengths in seconds. `at` is the step under way, `since` when each
 * step began (later by the pauses after that, `null` before it), `seconds` how long each is to take, `paused` when the
 * pause began, `seen` the last moment known of, `over` when the meeting ended.
 *
 * @typedef {{
 *   version: 1, guide: string, began: number, end: number, at: number, since: (number | null)[], seconds: number[],
 *   paused: number | null, seen: number, skipped: boolean[], over: number | null,
 * }} Meeting
 */

/**
 * Return a moment that never goes back: the last one known of, where the clock is behind it.
 *
 * @param {Meeting} meeting
 * @param {number} now
 */
export function moment({ seen }, now) {
  return Math.max(now, seen);
}

/**
 * @param {Meeting} meeting
 * @param {number} now
 */
export function isSetBack({ seen }, now) {
  return now < seen - SET_BACK;
}

/**
 * Return the milliseconds that the step under way has taken, without pauses.
 *
 * @param {Meeting} meeting
 * @param {number} now
 */
export function spent(meeting, now) {
  return (meeting.over ?? meeting.paused ?? moment(meeting, now)) - (meeting.since[meeting.at] ?? 0);
}

/**
 * Return the steps after the one under way that are not left out.
 *
 * @param {Meeting} meeting
 */
export function toCome({ at, skipped }) {
  return [...skipped.keys()].filter((step) => step > at && !skipped[step]);
}

/** @param {Meeting} meeting */
export function stepsLeft(meeting) {
  return meeting.over === null ? [meeting.at, ...toCome(meeting)] : [];
}

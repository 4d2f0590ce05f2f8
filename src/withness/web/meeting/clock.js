/** What becomes of a meeting: it is worked out from when each step began, so that a sleep or a reload loses nothing. */

import { isSetBack, stepsLeft, toCome } from "./meeting.js";
import { read } from "./reading.js";
import { sum } from "./sum.js";

export { available, read, slotsOf } from "./reading.js";
export { restored } from "./restored.js";

/** @typedef {import("./meeting.js").Meeting} Meeting */
/** @typedef {import("./meeting.js").Step} Step */

const SECOND = 1000;
const MINUTE = 60;

/**
 * Return a meeting that begins now with its first step, each step as long as the guide has it.
 *
 * @param {string} guide its name
 * @param {readonly Step[]} steps
 * @param {number} now
 * @param {number} [end] when it must end; by default when the steps are over
 * @returns {Meeting}
 */
export function begin(guide, steps, now, end) {
  const seconds = steps.map(({ minutes }) => minutes * MINUTE);
  const since = steps.map((_, step) => (step === 0 ? now : null));
  const skipped = steps.map(() => false);
  const moments = { began: now, end: end ?? now + sum(seconds) * SECOND, seen: now, paused: null, over: null };
  return { version: 1, guide, ...moments, at: 0, since, seconds, skipped };
}

/**
 * Return the meeting as it is known of now: to be kept from time to time, so that a clock that was set back is noticed.
 * Then all its moments are set back as far, and it counts on from where it was.
 *
 * @param {Meeting} meeting
 * @param {number} now
 * @returns {Meeting}
 */
export function seenAt(meeting, now) {
  const back = isSetBack(meeting, now) ? now - meeting.seen : 0;
  return { ...shifted(meeting, back), seen: Math.max(now, meeting.seen + back) };
}

/**
 * Return the meeting in its next step, after the last one over; a pause ends.
 *
 * @param {Meeting} meeting
 * @param {number} now
 */
export function next(meeting, now) {
  const running = goOn(meeting, now);
  return running.over === null ? entered(running, toCome(running)[0]) : running;
}

/**
 * Return the meeting in the step before, which goes on as if it had never ended; a pause ends. The last step is the one
 * before the end, and before the first there is none.
 *
 * @param {Meeting} meeting
 * @param {number} now
 * @returns {Meeting}
 */
export function back(meeting, now) {
  const running = goOn(meeting, now);
  const { at, since, skipped, over } = running;
  const before = [...since.keys()].filter((step) => since[step] !== null && (step < at || over !== null));
  const to = before.at(-1) ?? at;
  return {
    ...running,
    at: to,
    since: since.map((moment, step) => (step > to ? null : moment)),
    skipped: skipped.map((was, step) => was && step !== to),
    over: null,
  };
}

/**
 * Return the meeting without the step under way, in the next one.
 *
 * @param {Meeting} meeting
 * @param {number} now
 */
export function skip(meeting, now) {
  return leaveOut(meeting, [0], now);
}

/**
 * Return the meeting without some of the slots that `slotsOf` has, by their indices, as `planAnew` names them.
 *
 * @param {Meeting} meeting
 * @param {readonly number[]} indices
 * @param {number} now
 */
export function leaveOut(meeting, indices, now) {
  const steps = stepsLeft(meeting);
  const gone = indices.map((index) => steps[index]);
  const skipped = meeting.skipped.map((was, step) => was || gone.includes(step));
  const without = { ...seenAt(meeting, now), skipped };
  return gone.includes(meeting.at) ? next(without, now) : without;
}

/**
 * Return the meeting with its clock standing still.
 *
 * @param {Meeting} meeting
 * @param {number} now
 * @returns {Meeting}
 */
export function pause(meeting, now) {
  const current = seenAt(meeting, now);
  return { ...current, paused: current.over === null ? (current.paused ?? current.seen) : null };
}

/**
 * Return the meeting with its clock going. What has begun counts as begun later by the pause, which so costs no step
 * anything; not even one that is gone back to.
 *
 * @param {Meeting} meeting
 * @param {number} now
 * @returns {Meeting}
 */
export function goOn(meeting, now) {
  const current = seenAt(meeting, now);
  const stood = current.seen - (current.paused ?? current.seen);
  return { ...current, since: later(current.since, stood), paused: null };
}

/**
 * Return the meeting with more time for the step under way, counted from now where its time was over. The end stays.
 *
 * @param {Meeting} meeting
 * @param {number} seconds
 * @param {number} [now] by default when it was last seen
 */
export function more(meeting, seconds, now = meeting.seen) {
  const current = seenAt(meeting, now);
  const { left } = read(current, now);
  return timed(current, [Math.max(left, 0) + seconds]);
}

/**
 * Return the meeting by a new plan: seconds for each slot that `slotsOf` has, the first for what remains of its step.
 *
 * @param {Meeting} meeting
 * @param {readonly number[]} seconds
 * @param {number} now
 */
export function planned(meeting, seconds, now) {
  return timed(seenAt(meeting, now), seconds);
}

/**
 * Return the meeting with another moment at which it must end.
 *
 * @param {Meeting} meeting
 * @param {number} end
 * @returns {Meeting}
 */
export function endAt(meeting, end) {
  return { ...meeting, end };
}

/**
 * Return the meeting as the step begins, or at its end.
 *
 * @param {Meeting} meeting
 * @param {number | undefined} step
 * @returns {Meeting}
 */
function entered(meeting, step) {
  if (step === undefined) return { ...meeting, over: meeting.seen };
  const since = meeting.since.map((moment, other) => (other === step ? meeting.seen : moment));
  return { ...meeting, at: step, since };
}

/**
 * Return the meeting with so many seconds for what is left of the step under way and for those to come.
 *
 * @param {Meeting} meeting
 * @param {readonly number[]} lefts
 * @returns {Meeting}
 */
function timed(meeting, lefts) {
  const { used } = read(meeting, meeting.seen);
  const seconds = [...meeting.seconds];
  stepsLeft(meeting).forEach((step, slot) => {
    const own = lefts[slot];
    if (own !== undefined) seconds[step] = Math.max(0, own + (slot === 0 ? used : 0));
  });
  return { ...meeting, seconds };
}

/**
 * @param {Meeting} meeting
 * @param {number} by milliseconds
 * @returns {Meeting}
 */
function shifted(meeting, by) {
  const [paused = null, over = null] = later([meeting.paused, meeting.over], by);
  const { began, end, since } = meeting;
  return { ...meeting, began: began + by, end: end + by, since: later(since, by), paused, over };
}

/**
 * @param {(number | null)[]} moments
 * @param {number} by milliseconds
 */
function later(moments, by) {
  return moments.map((each) => (each === null ? null : each + by));
}

/** What is to be told of a meeting under way: what is left of its step, when it will end, what can be planned anew. */

import { isSetBack, moment, spent, stepsLeft, toCome } from "./meeting.js";
import { sum } from "./sum.js";

const SECOND = 1000;
const MINUTE = 60;

/** @typedef {import("./meeting.js").Meeting} Meeting */
/** @typedef {import("./meeting.js").Step} Step */

/**
 * What is to be told of a meeting: seconds of the step under way that are `left` (negative when it is over) and `used`;
 * the share of it that is left; when it will end if every step to come takes its plan, and how many seconds after its
 * end that is; whether its clock stands still, and whether the device's was set back.
 *
 * @typedef {{
 *   left: number, used: number, share: number, forecast: number, late: number, isPaused: boolean, isClockBack: boolean,
 * }} Reading
 */

/**
 * @param {Meeting} meeting
 * @param {number} now
 * @returns {Reading}
 */
export function read(meeting, now) {
  const planned = (meeting.seconds[meeting.at] ?? 0) * SECOND;
  const left = planned - spent(meeting, now);
  const used = Math.floor((planned - left) / SECOND);
  const forecast = forecastOf(meeting, left, now);
  return {
    left: planned / SECOND - used,
    used,
    share: planned > 0 ? Math.min(Math.max(left / planned, 0), 1) : 0,
    forecast,
    late: Math.max(0, Math.floor((forecast - meeting.end) / SECOND)),
    isPaused: meeting.paused !== null,
    isClockBack: isSetBack(meeting, now),
  };
}

/**
 * Return what is left of the meeting, as `planAnew` takes it: what remains of the step under way and must, then each
 * step to come; and which step of the guide each is.
 *
 * @param {Meeting} meeting
 * @param {readonly Step[]} steps
 * @param {number} now
 */
export function slotsOf(meeting, steps, now) {
  const { left, used } = read(meeting, now);
  return stepsLeft(meeting).map((step) => {
    const { minutes = 0, shortest } = steps[step] ?? {};
    const [seconds = 0, least] = [meeting.seconds[step], (shortest ?? minutes) * MINUTE];
    if (step !== meeting.at) return { step, seconds, shortest: least };
    return { step, seconds: Math.max(left, 0), shortest: Math.max(least - used, 0) };
  });
}

/**
 * Return the whole seconds until the meeting must end, as `planAnew` takes them; negative when that is past.
 *
 * @param {Meeting} meeting
 * @param {number} now
 */
export function available(meeting, now) {
  // From the step's last whole second, as what is left of it is counted: so the new plan ends within the last second.
  const tick = moment(meeting, now) - (spent(meeting, now) % SECOND);
  return Math.floor((meeting.end - tick) / SECOND);
}

/**
 * @param {Meeting} meeting
 * @param {number} left of the step under way, in milliseconds
 * @param {number} now
 */
function forecastOf(meeting, left, now) {
  const rest = sum(toCome(meeting).map((step) => meeting.seconds[step] ?? 0));
  return meeting.over ?? moment(meeting, now) + Math.max(left, 0) + rest * SECOND;
}

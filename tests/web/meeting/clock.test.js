/** What becomes of a meeting, whatever is done to it, and whatever the device's clock does meanwhile. */

import test from "node:test";
import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import {
  available, back, begin, endAt, goOn, leaveOut, more, next, pause, planned, read, restored, seenAt, skip, slotsOf,
} from "../../../src/withness/web/meeting/clock.js";
import { planAnew } from "../../../src/withness/web/meeting/plan.js";

/** @typedef {import("../../../src/withness/web/meeting/meeting.js").Meeting} Meeting */
/** @typedef {import("../../../src/withness/web/meeting/meeting.js").Step} Step */

const NOON = Date.UTC(2026, 10, 28, 12);
const MINUTE = 60_000;
/** @type {Step[]} */
const STEPS = [
  { minutes: 3, shortest: 2 },
  { minutes: 1 },
  { minutes: 4, shortest: 3 },
  { minutes: 2, shortest: null },
];

/** @type {fc.Arbitrary<Step[]>} */
const ANY_STEPS = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 1, max: 15 }), fc.boolean()).map(([one, other, says]) =>
    says ? { minutes: Math.max(one, other), shortest: Math.min(one, other) } : { minutes: one },
  ),
  { minLength: 1, maxLength: 6 },
);

/** One thing that is done to a meeting. @typedef {(meeting: Meeting, now: number, steps: Step[]) => Meeting} Deed */
/** @type {Record<string, Deed>} */
const DEEDS = {
  next, back, skip, pause, goOn, seenAt,
  more: (meeting, now) => more(meeting, 60, now),
  moreAsLastSeen: (meeting) => more(meeting, 60),
  endAt: (meeting, now) => endAt(meeting, now + 10 * MINUTE),
  leaveOut: (meeting, now, steps) => leaveOut(meeting, [slotsOf(meeting, steps, now).length - 1], now),
  planAnew: (meeting, now, steps) => replanned(meeting, steps, now),
};
/** A deed, and the milliseconds that pass before it; the clock may be set back meanwhile. */
const DONE = fc.tuple(
  fc.constantFrom(...Object.keys(DEEDS)),
  fc.oneof(
    { weight: 6, arbitrary: fc.nat(9 * MINUTE) },
    { weight: 1, arbitrary: fc.integer({ min: -70 * MINUTE, max: 0 }) },
  ),
);
const MEETINGS = fc.record({ steps: ANY_STEPS, done: fc.array(DONE, { maxLength: 15 }) });
const MANY = { numRuns: 500 };

/**
 * Return every state of the meeting to which all that was done, and when; frozen, so that nothing changes an old one.
 *
 * @param {Step[]} steps
 * @param {[string, number][]} done
 */
function historyOf(steps, done) {
  let now = NOON;
  let meeting = frozen(begin("round", steps, now));
  const history = [{ meeting, now, deed: "begin" }];
  for (const [deed, passed] of done) {
    now += passed;
    meeting = frozen(DEEDS[deed]?.(meeting, now, steps) ?? meeting);
    history.push({ meeting, now, deed });
  }
  return history;
}

/**
 * @param {Step[]} steps
 * @param {[string, number][]} done
 */
function lastOf(steps, done) {
  return historyOf(steps, done).at(-1) ?? { meeting: begin("round", steps, NOON), now: NOON };
}

/** @param {Meeting} meeting */
function frozen(meeting) {
  for (const list of [meeting.since, meeting.seconds, meeting.skipped]) Object.freeze(list);
  return Object.freeze(meeting);
}

/**
 * @param {Meeting} meeting
 * @param {Step[]} steps
 * @param {number} now
 */
function replanned(meeting, steps, now) {
  if (meeting.over !== null) return meeting;
  const plan = planAnew(slotsOf(meeting, steps, now), available(meeting, now));
  return "seconds" in plan ? planned(meeting, plan.seconds, now) : meeting;
}

/** @returns {Meeting} */
function begun() {
  return begin("round", STEPS, NOON);
}

test("a meeting begins with its first step, and ends when its steps are over unless it must end earlier", () => {
  deepEqual(begun(), {
    version: 1,
    guide: "round",
    began: NOON,
    end: NOON + 10 * MINUTE,
    seen: NOON,
    paused: null,
    over: null,
    at: 0,
    since: [NOON, null, null, null],
    seconds: [180, 60, 240, 120],
    skipped: [false, false, false, false],
  });
  equal(begin("round", STEPS, NOON, NOON + 8 * MINUTE).end, NOON + 8 * MINUTE);
});

test("what is left of a step goes from all of it to nothing, and on below", () => {
  const at = (/** @type {number} */ seconds) => read(begun(), NOON + seconds * 1000);
  deepEqual(at(0), {
    left: 180, used: 0, share: 1, forecast: NOON + 10 * MINUTE, late: 0, isPaused: false, isClockBack: false,
  });
  const moments = [0.999, 1, 179.999, 180, 180.999, 181];
  deepEqual(moments.map((seconds) => at(seconds).left), [180, 179, 1, 0, 0, -1]);
  deepEqual([at(90).share, at(180).share, at(300).share], [0.5, 0, 0]);
  deepEqual([at(180).late, at(181).late, at(300).late], [0, 1, 120]);
  equal(at(300).forecast, NOON + 12 * MINUTE);
});

test("a meeting that keeps to its plan ends on the second", () => {
  const holds = fc.property(ANY_STEPS, (steps) => {
    let [meeting, now] = [begin("round", steps, NOON), NOON];
    for (const { minutes } of steps) meeting = next(meeting, (now += minutes * MINUTE));
    equal(meeting.over, meeting.end);
    deepEqual(read(meeting, now + MINUTE).forecast, meeting.end);
    equal(read(meeting, now + MINUTE).late, 0);
  });
  fc.assert(holds);
});

test("what was kept is what goes on, whatever was done", () => {
  const holds = fc.property(MEETINGS, ({ steps, done }) => {
    for (const { meeting } of historyOf(steps, done)) {
      deepEqual(restored(JSON.stringify(meeting), steps), meeting);
      deepEqual(restored(JSON.stringify(meeting), steps, meeting.seen), meeting);
    }
  });
  fc.assert(holds, MANY);
});

test("a reading makes sense, whatever was done", () => {
  const holds = fc.property(MEETINGS, ({ steps, done }) => {
    for (const { meeting, now } of historyOf(steps, done)) {
      const { left, used, share, forecast, late, isPaused } = read(meeting, now);
      equal(left + used, meeting.seconds[meeting.at]);
      ok(used >= 0 && share >= 0 && share <= 1);
      equal(late, Math.max(0, Math.floor((forecast - meeting.end) / 1000)));
      ok([left, used, late].every(Number.isInteger));
      equal(isPaused, meeting.paused !== null);
      if (meeting.over === null) ok(forecast >= now);
    }
  });
  fc.assert(holds, MANY);
});

test("nothing left out is under way, and one step is under way until the meeting is over", () => {
  const holds = fc.property(MEETINGS, ({ steps, done }) => {
    for (const { meeting, now } of historyOf(steps, done)) {
      const slots = slotsOf(meeting, steps, now);
      if (meeting.over !== null) return deepEqual(slots, []);
      equal(slots[0]?.step, meeting.at);
      deepEqual(slots.filter(({ step }) => meeting.skipped[step]), []);
      ok(slots.every(({ seconds, shortest }) => seconds >= 0 && shortest >= 0));
    }
  });
  fc.assert(holds, MANY);
});

test("never is more left than before, unless time was added, whatever the device's clock does", () => {
  const ticks = fc.array(fc.oneof(fc.nat(5000), fc.integer({ min: -4_000_000, max: 0 })), { maxLength: 30 });
  const holds = fc.property(MEETINGS, ticks, ({ steps, done }, passed) => {
    let { meeting, now } = lastOf(steps, done);
    meeting = seenAt(meeting, now);
    let { left } = read(meeting, now);
    for (const each of passed) {
      now += each;
      const reading = read(meeting, now);
      ok(reading.left <= left);
      left = reading.left;
      meeting = seenAt(meeting, now);
      equal(read(meeting, now).left, left);
    }
  });
  fc.assert(holds, MANY);
});

test("a clock that is set back is noticed, and the meeting counts on from where it was", () => {
  const set = seenAt(next(begun(), NOON + MINUTE), NOON + 90_000);
  const before = NOON - 60 * MINUTE;
  equal(read(set, NOON + 88_000).isClockBack, false);
  equal(read(set, NOON + 87_999).isClockBack, true);
  equal(read(set, before).left, read(set, NOON + 90_000).left);
  const on = seenAt(set, before);
  const { forecast, ...reading } = read(set, NOON + 100_000);
  deepEqual(read(on, before + 10_000), { ...reading, forecast: forecast - (set.seen - before) });
});

test("set back during a pause or after the end, the clock costs nothing either", () => {
  const set = fc.integer({ min: 2001, max: 9_000_000 });
  const holds = fc.property(MEETINGS, set, fc.nat(600_000), ({ steps, done }, by, passed) => {
    const { meeting } = lastOf(steps, done);
    const then = meeting.seen + passed;
    const { forecast, ...reading } = read(meeting, then);
    const moved = read(seenAt(meeting, meeting.seen - by), then - by);
    deepEqual(moved, { ...reading, forecast: forecast - by });
  });
  fc.assert(holds, MANY);
});

test("a sleep of the machine, or a reload, loses nothing", () => {
  const holds = fc.property(MEETINGS, fc.nat(20_000_000), ({ steps, done }, slept) => {
    const { meeting } = lastOf(steps, done);
    const then = meeting.seen + slept;
    const woken = seenAt(meeting, then);
    deepEqual(read(restored(JSON.stringify(meeting), steps, then) ?? meeting, then), read(woken, then));
  });
  fc.assert(holds, MANY);
});

test("a pause costs the step nothing", () => {
  const passing = fc.tuple(fc.nat(600_000), fc.nat(6_000_000), fc.nat(600_000));
  const holds = fc.property(MEETINGS, passing, ({ steps, done }, [before, stood, after]) => {
    const { meeting: last, now } = lastOf(steps, done);
    const meeting = goOn(last, now);
    const [from, until] = [meeting.seen + before, meeting.seen + before + stood];
    const without = read(meeting, from + after);
    const withIt = read(goOn(pause(meeting, from), until), until + after);
    const moved = meeting.over === null ? stood : 0;
    deepEqual({ ...withIt, late: 0 }, { ...without, forecast: without.forecast + moved, late: 0 });
  });
  fc.assert(holds, MANY);
});

test("while the clock stands still, the step does, and the end moves away", () => {
  const paused = pause(begun(), NOON + MINUTE);
  deepEqual(read(paused, NOON + 6 * MINUTE), {
    left: 120, used: 60, share: 2 / 3, forecast: NOON + 15 * MINUTE, late: 300, isPaused: true, isClockBack: false,
  });
  deepEqual(pause(paused, NOON + 2 * MINUTE).paused, NOON + MINUTE);
});

test("back goes on with the step before as if it had never ended, through pauses and the end of the meeting", () => {
  const passing = fc.tuple(fc.nat(600_000), fc.nat(600_000), fc.boolean());
  const holds = fc.property(MEETINGS, passing, ({ steps, done }, [first, then, stood]) => {
    const { meeting } = lastOf(steps, done);
    if (meeting.over !== null) return;
    const [one, two, three] = [meeting.seen + first, meeting.seen + first + then, meeting.seen + first + 2 * then];
    const on = next(meeting, one);
    // A meeting that is over is not paused.
    const isPaused = stood && on.over === null;
    const rest = (/** @type {Meeting} */ now) => (isPaused ? goOn(pause(now, two), three) : seenAt(now, three));
    deepEqual(back(rest(on), three), rest(goOn(meeting, one)));
  });
  fc.assert(holds, MANY);
});

test("before the first step there is none", () => {
  deepEqual(back(begun(), NOON + MINUTE), seenAt(begun(), NOON + MINUTE));
});

test("a step that was skipped is left out, and back takes it in again", () => {
  const skipped = skip(begun(), NOON + MINUTE);
  deepEqual([skipped.at, skipped.skipped, skipped.since[1]], [1, [true, false, false, false], NOON + MINUTE]);
  const again = back(skipped, NOON + 2 * MINUTE);
  deepEqual([again.at, again.skipped, again.since], [0, [false, false, false, false], [NOON, null, null, null]]);
});

test("back passes over a step that was left out before it began", () => {
  const meeting = next(leaveOut(begun(), [1], NOON), NOON + MINUTE);
  equal(meeting.at, 2);
  equal(back(meeting, NOON + 2 * MINUTE).at, 0);
});

test("after the last step the meeting is over, and nothing more is done to it", () => {
  let meeting = begun();
  for (const minute of [3, 4, 8]) meeting = next(meeting, NOON + minute * MINUTE);
  const over = skip(meeting, NOON + 9 * MINUTE);
  equal(over.over, NOON + 9 * MINUTE);
  const later = NOON + 20 * MINUTE;
  for (const deed of [next, pause, goOn, skip]) deepEqual(deed(over, later), seenAt(over, later));
  deepEqual(more(over, 60, later), seenAt(over, later));
  deepEqual(back(over, later), { ...seenAt(over, later), over: null, skipped: [false, false, false, false] });
});

test("indices are those of the slots: what was left out before does not count", () => {
  const meeting = leaveOut(next(begun(), NOON + MINUTE), [1], NOON + MINUTE);
  deepEqual(meeting.skipped, [false, false, true, false]);
  const steps = slotsOf(meeting, STEPS, NOON + MINUTE).map(({ step }) => step);
  deepEqual(steps, [1, 3]);
  deepEqual(leaveOut(meeting, [1], NOON + MINUTE).skipped, [false, false, true, true]);
  const both = leaveOut(meeting, [0, 1], NOON + 2 * MINUTE);
  deepEqual([both.skipped, both.over], [[false, true, true, true], NOON + 2 * MINUTE]);
});

test("a minute more is a minute more, and counts from now where the time was over", () => {
  equal(read(more(begun(), 60), NOON + 30_000).left, 210);
  equal(read(more(begun(), 60, NOON + 30_000), NOON + 30_000).left, 210);
  const over = NOON + 5 * MINUTE;
  equal(read(more(begun(), 60, over), over).left, 60);
  equal(read(more(begun(), -300, NOON + 30_000), NOON + 30_000).left, -30);
  equal(more(begun(), 60).end, begun().end);
});

test("what is left: of the step under way what it has, and what it must still have", () => {
  const at = (/** @type {number} */ seconds) => slotsOf(begun(), STEPS, NOON + seconds * 1000);
  deepEqual(at(0), [
    { step: 0, seconds: 180, shortest: 120 },
    { step: 1, seconds: 60, shortest: 60 },
    { step: 2, seconds: 240, shortest: 180 },
    { step: 3, seconds: 120, shortest: 120 },
  ]);
  deepEqual(at(100)[0], { step: 0, seconds: 80, shortest: 20 });
  deepEqual(at(170)[0], { step: 0, seconds: 10, shortest: 0 });
  deepEqual(at(400)[0], { step: 0, seconds: 0, shortest: 0 });
});

test("by a new plan the meeting ends within the last second before its end, whatever was done", () => {
  const passing = fc.tuple(fc.nat(600_000), fc.nat(3_600_000));
  const holds = fc.property(MEETINGS, passing, ({ steps, done }, [passed, end]) => {
    const { meeting } = lastOf(steps, done);
    const now = meeting.seen + passed;
    const late = endAt(meeting, now + end);
    const anew = replanned(late, steps, now);
    if (anew === late) return;
    const { forecast, late: seconds } = read(anew, now);
    ok(forecast <= anew.end + 999 && forecast > anew.end - 1000);
    equal(seconds, 0);
    slotsOf(anew, steps, now).forEach((slot) => ok(slot.seconds >= slot.shortest));
  });
  fc.assert(holds, MANY);
});

test("a plan is taken over for what is left, and what was used stays used", () => {
  const meeting = planned(begun(), [30, 60, 180, 120], NOON + 100_000);
  deepEqual(meeting.seconds, [130, 60, 180, 120]);
  equal(read(meeting, NOON + 100_000).left, 30);
});

test("nothing is made of what is damaged, foreign, or later than it can be", () => {
  const sound = next(begun(), NOON + MINUTE);
  const wrong = {
    version: [0, 2, "1"],
    guide: [null, 3],
    began: [null, "now", NOON + 1],
    end: [null, []],
    at: [-1, 0, 2, 4, 0.5, "1", null],
    since: [
      [], null, [NOON, NOON + MINUTE, null], [NOON, "x", null, null], [NOON, NOON - 1, null, null],
      [NOON, 9e15, null, null],
    ],
    seconds: [[180, 60, 240], [180, -60, 240, 120], [180, 0.5, 240, 120], [180, "60", 240, 120], {}],
    paused: ["now", NOON, 9e15, true],
    seen: [null, NOON],
    skipped: [[false, false, false], [0, 0, 0, 0], [false, true, false, false], "1234"],
    over: ["now", NOON, 9e15],
  };
  ok(restored(JSON.stringify(sound), STEPS));
  for (const [key, values] of Object.entries(wrong)) {
    for (const value of values) {
      equal(restored(JSON.stringify({ ...sound, [key]: value }), STEPS), undefined, `${key}: ${JSON.stringify(value)}`);
    }
    equal(restored(JSON.stringify({ ...sound, [key]: undefined }), STEPS), undefined, key);
  }
  equal(restored(JSON.stringify({ ...sound, paused: NOON + MINUTE, over: NOON + MINUTE }), STEPS), undefined);
  equal(restored(JSON.stringify(sound), STEPS.slice(1)), undefined);
  equal(restored(JSON.stringify(sound), STEPS, NOON - 1), undefined);
  for (const text of ["", "{", "null", "3", "[]", '"a"', "{}"]) equal(restored(text, STEPS), undefined);
});

test("no text whatever makes it fail, and what comes of any can be read", () => {
  const sound = JSON.stringify(next(begun(), NOON + MINUTE));
  const damaged = fc.tuple(fc.nat(sound.length), fc.nat(20), fc.string({ maxLength: 3 })).map(
    ([from, length, put]) => sound.slice(0, from) + put + sound.slice(from + length),
  );
  const foreign = fc.record(Object.fromEntries(Object.keys(begun()).map((key) => [key, fc.jsonValue()])));
  const any = fc.oneof(damaged, foreign.map((data) => JSON.stringify(data)), fc.json(), fc.string());
  const holds = fc.property(any, (text) => {
    const meeting = restored(text, STEPS);
    if (!meeting) return;
    const { left, used, share, forecast } = read(meeting, meeting.seen);
    ok([left, used, share, forecast].every(Number.isFinite));
    ok(slotsOf(meeting, STEPS, meeting.seen).every(({ seconds }) => Number.isFinite(seconds)));
  });
  fc.assert(holds, { numRuns: 3000 });
});

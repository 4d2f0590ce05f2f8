/** Answers of several tabs become one set, the newest winning, whatever clocks and stores have done. */

import test from "node:test";
import { deepEqual, equal, ok } from "node:assert/strict";
import { lastGiven, merge, newer, read, renew, write } from "../../../src/withness/web/answers/newest.js";

/** @typedef {import("../../../src/withness/web/answers/newest.js").Answer} Answer */

/** Every kind of answer at each of three moments, to the same words or to others. @type {Answer[]} */
const ANSWERS = [0, 9, 10].flatMap((at) =>
  [{}, { of: "x1" }, { of: "y2" }].flatMap((of) =>
    [{}, { value: null }, { value: 0 }, { value: 1 }, { value: 10 }].map((value) => ({ at, ...of, ...value })),
  ),
);

/** @param {Answer} answer */
const given = (answer) => new Map([["item", answer]]);

test("it is the same whichever tab takes in the other", () => {
  for (const one of ANSWERS) {
    for (const other of ANSWERS) deepEqual(merge(given(one), given(other)), merge(given(other), given(one)));
  }
});

test("it is the same whichever of three tabs are merged first", () => {
  for (const one of ANSWERS) {
    for (const other of ANSWERS) {
      for (const third of ANSWERS) {
        const early = merge(merge(given(one), given(other)), given(third));
        deepEqual(early, merge(given(one), merge(given(other), given(third))));
      }
    }
  }
});

test("taking in the same answers again changes nothing", () => {
  for (const one of ANSWERS) {
    deepEqual(merge(given(one), given(one)), given(one));
    for (const other of ANSWERS) {
      const both = merge(given(one), given(other));
      deepEqual(merge(both, given(other)), both);
    }
  }
});

test("of two answers the later one is taken, also one that was taken back", () => {
  for (const one of ANSWERS) {
    for (const other of ANSWERS.filter(({ at }) => at > one.at)) {
      deepEqual(merge(given(one), given(other)), given(other));
      deepEqual(merge(given(other), given(one)), given(other));
    }
  }
});

test("what only one tab knows stays, and neither tab's own set is changed", () => {
  const one = new Map([["a", { at: 1, value: 1 }]]);
  const other = new Map([["b", { at: 2, value: 2 }], ["a", { at: 3, value: 3 }]]);
  deepEqual([...merge(one, other)], [["a", { at: 3, value: 3 }], ["b", { at: 2, value: 2 }]]);
  deepEqual([...one], [["a", { at: 1, value: 1 }]]);
  equal(other.size, 2);
});

test("the answer that is kept already is the one that comes back, so that a page can tell it is kept", () => {
  const kept = { at: 1, value: 1 };
  equal(merge(given({ at: 1, value: 1 }), given(kept)).get("item"), kept);
});

test("an answer has the moment at which it is given", () => {
  deepEqual(newer(3, "x1", 1000, undefined), { at: 1000, of: "x1", value: 3 });
  deepEqual(newer(3, undefined, 1000, { at: 999, value: 1 }), { at: 1000, value: 3 });
});

test("an answer that counts as a blank is an answer, and one taken back has no value", () => {
  deepEqual(newer(null, "x1", 1000, undefined), { at: 1000, of: "x1", value: null });
  deepEqual(newer(undefined, "x1", 1000, undefined), { at: 1000, of: "x1" });
  deepEqual(newer(0, "x1", 1000, undefined), { at: 1000, of: "x1", value: 0 });
});

test("what is given now wins over what was given before, though the clock was set back meanwhile", () => {
  for (const former of ANSWERS.map((answer) => ({ ...answer, at: answer.at + 1000 }))) {
    for (const now of [0, 999, 1000, 1001, 1009, 1010, 1011]) {
      const answer = newer(5, "x1", now, former);
      ok(answer.at > former.at);
      deepEqual(merge(given(former), given(answer)), given(answer));
      deepEqual(merge(given(answer), given(former)), given(answer));
    }
  }
});

test("what is written is read as it was", () => {
  const all = new Map(ANSWERS.map((answer, number) => [`item-${number}`, answer]));
  deepEqual(read(write(all)), { given: all, isSound: true });
  deepEqual(read(write(new Map())), { given: new Map(), isSound: true });
});

test("of a damaged text as much is read as can be, and the damage is told", () => {
  const sound = { a: { at: 1, value: 2 } };
  for (const wrong of [null, 3, "x", [], {}, { at: "1" }, { at: null, value: 1 }, { at: 1, value: "2" }]) {
    deepEqual(read(JSON.stringify({ ...sound, b: wrong })), { given: new Map(Object.entries(sound)), isSound: false });
  }
  const others = ["\0\ufffe", '{"":{}}', '{"shown":1}'];
  for (const text of ["", "{", "[]", "null", "3", '"a"', '{"a":{"at":1e999}}', ...others]) {
    deepEqual(read(text), { given: new Map(), isSound: false });
  }
});

test("answers of old get the earliest of moments, so that whatever is kept in the new way is newer", () => {
  equal(renew('{"a":1,"b":2}', null), '{"a":{"at":0,"value":1},"b":{"at":0,"value":2}}');
  equal(renew('{"a":1,"b":2}', '{"b":{"at":5}}'), '{"a":{"at":0,"value":1},"b":{"at":5}}');
  equal(renew('{"a":1,"b":"x","c":null}', "{"), '{"a":{"at":0,"value":1}}');
});

test("answers of old that cannot be read are not renewed", () => {
  for (const text of ["", "{", "[1]", "null", "1"]) equal(renew(text, '{"a":{"at":1,"value":1}}'), undefined);
});

test("of the sets of several versions that one counts in which the last answer was given", () => {
  const [early, late] = [new Map([["a", { at: 9 }]]), new Map([["a", { at: 1 }], ["b", { at: 10 }]])];
  const sets = [early, new Map(), late];
  equal(lastGiven(sets), late);
  equal(lastGiven([late, early]), late);
  equal(sets[0], early);
  deepEqual(lastGiven([]), new Map());
});

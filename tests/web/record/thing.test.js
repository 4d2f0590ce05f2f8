/** Two states of one thing become one by the newest of every field, in whatever order and however often they meet. */

import test from "node:test";
import { deepEqual, equal } from "node:assert/strict";
import fc from "fast-check";
import { deleted, fieldsOf, isThing, merge, written } from "../../../src/withness/web/record/thing.js";
import { moment, name, thing, value } from "./samples.js";

test("the order of two does not matter, nor how three are put together, nor how often", () => {
  fc.assert(fc.property(thing, thing, (one, other) => deepEqual(merge(one, other), merge(other, one))));
  fc.assert(
    fc.property(thing, thing, thing, (one, two, three) =>
      deepEqual(merge(merge(one, two), three), merge(one, merge(two, three))),
    ),
  );
  fc.assert(fc.property(thing, (one) => deepEqual(merge(one, one), one)));
  fc.assert(fc.property(thing, thing, (one, two) => deepEqual(merge(merge(one, two), two), merge(one, two))));
});

test("what is written is there, whatever the clock says, and every other field stays", () => {
  fc.assert(
    fc.property(thing, name, value, moment, (one, field, held, now) => {
      const after = written(one, { [field]: held }, now);
      deepEqual(fieldsOf(after)?.[field], held);
      const { [field]: _before, ...rest } = fieldsOf(one) ?? {};
      const { [field]: _after, ...others } = fieldsOf(after) ?? {};
      deepEqual(others, rest);
      deepEqual(merge(after, one), after);
    }),
  );
});

test("what is deleted stays so, until it is written anew", () => {
  fc.assert(
    fc.property(thing, moment, (one, now) => {
      const none = deleted(one, now);
      equal(fieldsOf(merge(none, one)), undefined);
      deepEqual(Object.keys(none), ["gone"]);
      deepEqual(fieldsOf(merge(written(none, { when: "again" }, 0), one)), { when: "again" });
    }),
  );
});

test("what is no thing is known", () => {
  for (const sound of [{}, { gone: 5 }, { when: "now" }, { when: "now", changed: { when: 7 } }]) equal(isThing(sound), true);
  const unsound = [null, [], "words", 17, { gone: "soon" }, { gone: -1 }, { changed: [] }, { changed: { when: "soon" } }, { gone: 9e15 }];
  for (const other of unsound) equal(isThing(other), false);
});

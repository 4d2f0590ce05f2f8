/** Two states of a record become one thing by thing; what a file would change is told before it is taken in. */

import test from "node:test";
import { deepEqual, equal } from "node:assert/strict";
import fc from "fast-check";
import { amounts, countsOf, isEmpty, mergeRecords } from "../../../src/withness/web/record/record.js";
import { fieldsOf } from "../../../src/withness/web/record/thing.js";
import { record } from "./samples.js";

/** @typedef {import("../../../src/withness/web/record/record.js").Record} Record */

test("the order of two does not matter, nor how three are put together, nor how often", () => {
  fc.assert(fc.property(record, record, (one, other) => deepEqual(mergeRecords(one, other), mergeRecords(other, one))));
  fc.assert(
    fc.property(record, record, record, (one, two, three) => {
      deepEqual(mergeRecords(mergeRecords(one, two), three), mergeRecords(one, mergeRecords(two, three)));
    }),
  );
  fc.assert(
    fc.property(record, record, (one, two) => {
      const both = mergeRecords(one, two);
      deepEqual(mergeRecords(both, two), both);
      deepEqual(mergeRecords(both, both), both);
    }),
  );
});

test("two devices give the union, and what is taken in twice changes nothing", () => {
  fc.assert(
    fc.property(record, record, (here, there) => {
      const both = mergeRecords(here, there);
      deepEqual(new Set(idsOf(both)), new Set([...idsOf(here), ...idsOf(there)]));
      const { added, changed, deleted } = countsOf(both, there);
      deepEqual([added, changed, deleted], [0, 0, 0]);
    }),
  );
});

test("what a record would change is told by what it changes", () => {
  fc.assert(
    fc.property(record, record, (here, there) => {
      const { added, deleted, changed, same } = countsOf(here, there);
      const both = mergeRecords(here, there);
      equal(alive(both) - alive(here), added - deleted);
      equal(changed + same + added <= alive(both), true);
    }),
  );
});

test("what is there is counted by its kind, without what was deleted", () => {
  const notes = new Map(Object.entries({ a: { text: "x" }, b: { gone: 5 } }));
  const only = new Map([["notes", notes]]);
  deepEqual(amounts(only).filter(({ amount }) => amount > 0), [{ kind: "note", amount: 1 }]);
  equal(isEmpty(only), false);
  equal(isEmpty(new Map([["notes", new Map([["b", { gone: 5 }]])]])), true);
});

/** @param {Record} of */
function idsOf(of) {
  return [...of].flatMap(([name, list]) => [...list.keys()].map((id) => `${name} ${id}`));
}

/** @param {Record} of */
function alive(of) {
  return [...of.values()].flatMap((list) => [...list.values()]).filter(fieldsOf).length;
}

import assert from "node:assert/strict";
import test from "node:test";

import fc from "fast-check";

import { bySelfCheck } from "../../../src/withness/web/answers/by-self-check.js";

const day = fc.constantFrom("2026-10-05", "2026-11-02", "2026-11-09", "");
const result = fc.record({
  id: fc.uuid(),
  date: day,
  at: fc.integer({ min: 0, max: 3 }),
  self_check: fc.constantFrom("empathy", "listening", "empathy:2", ""),
  version: fc.constantFrom("1", "2", ""),
  responses: fc.constant({}),
});
const some = fc.uniqueArray(result, { selector: ({ id }) => id, maxLength: 20 });

test("every result is there once, with those of its self-check and version", () => {
  fc.assert(
    fc.property(some, (all) => {
      const groups = bySelfCheck(all);
      assert.deepEqual(groups.flatMap(({ results }) => results).map(({ id }) => id).sort(), all.map(({ id }) => id).sort());
      for (const { name, version, results } of groups) {
        assert.ok(results.every((one) => one.self_check === name && one.version === version));
      }
      assert.equal(new Set(groups.map(({ key }) => key)).size, groups.length);
    }),
  );
});

test("the newest stands first, whatever their order was, and with it its self-check", () => {
  fc.assert(
    fc.property(some, (all) => {
      const groups = bySelfCheck(all);
      assert.deepEqual(bySelfCheck([...all].reverse()), groups);
      const falls = (/** @type {{date: string, at: number}[]} */ list) =>
        list.every(({ date, at }, place) => {
          const next = list[place + 1];
          return !next || date > next.date || (date === next.date && at >= next.at);
        });
      assert.ok(groups.every(({ results }) => falls(results)));
      assert.ok(falls(groups.map(({ results }) => results[0] ?? { date: "", at: 0 })));
    }),
  );
});

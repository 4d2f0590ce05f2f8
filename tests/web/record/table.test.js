/** A record as a table: one line for each field, nothing that a spreadsheet would work out. */

import test from "node:test";
import { equal } from "node:assert/strict";
import { writeTable } from "../../../src/withness/web/record/table.js";

test("every field has its line, down to each answer, and what was deleted has none", () => {
  /** @type {import("../../../src/withness/web/record/thing.js").Thing} */
  const result = { self_check: "empathy", responses: { ask: 3, tell: null, say: -2 }, changed: { responses: 0, self_check: 5000 } };
  /** @type {import("../../../src/withness/web/record/thing.js").Thing} */
  const plan = { days_off: [5], planned: [{ day: "2026-11-09" }] };
  const table = writeTable(
    new Map([
      ["results", new Map([["a", result], ["b", { gone: 5 }]])],
      ["check_ins", new Map([["c", plan]])],
    ]),
  );
  const lines = [
    "\ufeffwhat it is,id,field,value,last changed",
    "result,a,self_check,empathy,1970-01-01T00:00:05.000Z",
    "result,a,responses.ask,3,",
    "result,a,responses.tell,,",
    "result,a,responses.say,-2,",
    "check-ins,c,days_off.1,5,",
    "check-ins,c,planned.1.day,2026-11-09,",
  ];
  equal(table, lines.join("\r\n") + "\r\n");
});

test("words stay one cell, and are no formula", () => {
  const words = { a: '=1+1', b: 'He said, "no:\nnot now"', c: "x;=2", d: "-", e: "fine = good" };
  const table = writeTable(new Map([["letters", new Map([["1", words]])]]));
  equal(
    table.slice(table.indexOf("\n") + 1),
    [
      "letters,1,a,'=1+1,",
      'letters,1,b,"He said, ""no:\nnot now""",',
      `letters,1,c,"x;'=2",`,
      "letters,1,d,'-,",
      "letters,1,e,fine = good,",
    ].join("\r\n") + "\r\n",
  );
});

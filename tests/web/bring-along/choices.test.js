/** The lines that a reader may bring, and the chosen ones as one text. */

import assert from "node:assert/strict";
import test from "node:test";

import fc from "fast-check";

import { byHeading, ofIntentions, ofNotes, ofResults, wordsOf } from "../../../src/withness/web/bring-along/choices.js";

const TOLD = [
  { id: "b", day: "November 9, 2026", lines: ["Listening: growing", "Asking: in reach"] },
  { id: "a", day: "October 5, 2026", lines: ["Listening: growing"] },
  { id: "x", day: "A result that can’t be read", lines: [] },
];
const NOTE = { id: "#noticed", page: "a/", title: "A page", question: "What have you noticed?", text: " That I fix.\n" };
const INTENTION = { id: "i", when: "I hang up", will: "ask one thing" };

test("each line of a result stands under its self-check and day", () => {
  const lines = ofResults("Empathy at work", TOLD);
  assert.deepEqual(
    lines.map(({ heading, text }) => `${heading} | ${text}`),
    [
      "Empathy at work, November 9, 2026 | Listening: growing",
      "Empathy at work, November 9, 2026 | Asking: in reach",
      "Empathy at work, October 5, 2026 | Listening: growing",
    ],
  );
  assert.equal(new Set(lines.map(({ key }) => key)).size, 3);
});

test("a note stands under its question, or its page; an empty one is none", () => {
  const notes = [NOTE, { ...NOTE, question: "" }, { ...NOTE, text: " \n" }];
  assert.deepEqual(
    ofNotes(notes).map(({ heading }) => heading),
    ["What have you noticed?", "A page"],
  );
});

test("what is chosen is one text, each heading once", () => {
  const [first, , third] = ofResults("Empathy at work", TOLD);
  assert.ok(first && third);
  assert.equal(
    wordsOf([first, third, ...ofNotes([NOTE]), ...ofIntentions([INTENTION])]),
    [
      "Empathy at work, November 9, 2026\nListening: growing",
      "Empathy at work, October 5, 2026\nListening: growing",
      "What have you noticed?\nThat I fix.",
      "When I hang up, I will ask one thing.",
    ].join("\n\n"),
  );
  assert.equal(wordsOf([]), "");
});

test("no line is lost, doubled or moved when lines are brought under their headings", () => {
  const choice = fc.record({ key: fc.uuid(), heading: fc.constantFrom("", "a", "b"), text: fc.string() });
  fc.assert(
    fc.property(fc.array(choice), (all) => {
      const lists = byHeading(all);
      assert.deepEqual(lists.flatMap(({ choices }) => choices), all);
      assert.ok(lists.every((list, at) => list.heading !== lists[at + 1]?.heading));
    }),
  );
});

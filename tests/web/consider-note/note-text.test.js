/** A note that was written in two tabs keeps the words of both. */

import test from "node:test";
import { equal } from "node:assert/strict";
import { slugOf, withElsewhere } from "../../../src/withness/web/consider-note/note-text.js";

test("where no other tab has written there is nothing to add", () => {
  equal(withElsewhere("mine", "", ""), undefined);
  equal(withElsewhere("mine and more", "mine", ""), undefined);
  equal(withElsewhere("mine and more", "mine", "mine"), undefined);
  equal(withElsewhere("", "mine", "mine"), undefined);
  equal(withElsewhere("the same", "old", "the same"), undefined);
});

test("theirs stands first, and only what was added here comes below it", () => {
  equal(withElsewhere("old and mine", "old", "old and theirs"), "old and theirs\n\nand mine");
  equal(withElsewhere("mine", "", "theirs"), "theirs\n\nmine");
});

test("what was changed here in another way stays whole", () => {
  equal(withElsewhere("anew", "old", "theirs"), "theirs\n\nanew");
});

test("once both are kept nothing is added again", () => {
  const both = withElsewhere("mine", "", "theirs") ?? "";
  equal(withElsewhere(both, both, both), undefined);
  equal(withElsewhere(both, "theirs", both), undefined);
});

test("notes of old are found by the first eight words of their question", () => {
  equal(slugOf("What have you noticed, this week?"), "what-have-you-noticed-this-week");
  equal(slugOf("One two three four five six seven eight nine"), "one-two-three-four-five-six-seven-eight");
  equal(slugOf("Was hörst du – wirklich? 2 Mal!"), "was-hörst-du-wirklich-2-mal");
  equal(slugOf("?!"), "");
});

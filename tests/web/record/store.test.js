/** What is kept on the device: through damage, a full disk, another tab's writing, and files of other devices. */

import test from "node:test";
import { deepEqual, equal, ok } from "node:assert/strict";
import { browser } from "./a-browser.js";

const { eraseEverything, keyOf } = await import("../../../src/withness/web/device/kept.js");
const { carryOverNotes, noteIdOf } = await import("../../../src/withness/web/record/former-notes.js");
const { change, remove, thing, things, whenThingsChange } = await import("../../../src/withness/web/record/store.js");
const { takeIn, wholeRecord } = await import("../../../src/withness/web/record/whole.js");

const { readFile, writeFile } = await import("../../../src/withness/web/record/record-file.js");

/** @param {import("../../../src/withness/web/record/record.js").Record} record */
const idsIn = (record) => [...record.values()].flatMap((list) => [...list.keys()]);
const signal = new AbortController().signal;
const aLot = "x".repeat(1000);

/** @param {() => void} body on a new device */
const anew = (body) => () => {
  eraseEverything();
  browser.use();
  browser.room = Infinity;
  body();
};

/** How much room what is kept takes. */
const taken = () => Object.entries(localStorage).reduce((sum, [key, text]) => sum + key.length + text.length, 0);

test(
  "what cannot be written is there for the visit, is written when there is room, and goes with everything",
  anew(() => {
    browser.room = 500;
    equal(change("intention", "a", { when: "I hang up", will: aLot }), false);
    deepEqual(things("intention").get("a")?.["when"], "I hang up");
    deepEqual(Object.keys(localStorage), []);
    browser.room = Infinity;
    equal(change("intention", "a", { will: "ask" }), true);
    deepEqual(thing("intention", "a"), { when: "I hang up", will: "ask" });
    browser.room = 0;
    /** @type {number[]} */
    const seen = [];
    whenThingsChange("intention", () => seen.push(things("intention").size), signal);
    change("intention", "b", { when: "it rains" });
    eraseEverything();
    deepEqual(seen, [0]);
    deepEqual([...things("intention")], []);
  }),
);

test(
  "what cannot be read is set aside, what is of another shape is left alone and not shown",
  anew(() => {
    localStorage.setItem(keyOf("intention", "a"), "{");
    localStorage.setItem(keyOf("intention", "b"), '{"when": 5}');
    localStorage.setItem(keyOf("intention", "c"), '{"when": "it rains", "new": 5}');
    deepEqual([...things("intention").keys()], ["c"]);
    equal(localStorage.getItem(keyOf("damaged", "intention", "a")), "{");
    equal(localStorage.getItem(keyOf("intention", "b")), '{"when": 5}');
    // Nor is it in a file, which could not be brought in with it.
    localStorage.setItem(keyOf("day", "no day"), '{"line": "x"}');
    localStorage.setItem(keyOf("list", "NO LIST", "x"), '{"line": "x"}');
    const whole = wholeRecord();
    deepEqual(idsIn(whole), ["c"]);
    deepEqual(idsIn(readFile(writeFile(whole, "/", new Date()), "/").record), ["c"]);
  }),
);

test(
  "what had no room is kept with the next that has, and goes with everything that is erased",
  anew(() => {
    browser.room = taken();
    equal(change("note", "a#1", { text: "Mine." }), false);
    deepEqual([...things("note").values()], [{ text: "Mine." }]);
    browser.room = Infinity;
    equal(change("day", "2026-11-09", { line: "Listen" }), true);
    equal(JSON.parse(localStorage.getItem(keyOf("note", "a#1")) ?? "{}").text, "Mine.");
    browser.room = taken();
    change("note", "b#1", { text: "Held." });
    eraseEverything();
    browser.room = Infinity;
    change("day", "2026-11-09", { line: "Listen" });
    equal(things("note").size, 0);
  }),
);

test(
  "a file is taken in as a whole, and told to whoever shows what was in it",
  anew(() => {
    const here = browser.use();
    change("note", "x#1", { text: "Mine." });
    change("day", "2026-11-09", { line: "Listen" });
    browser.use();
    change("note", "x#1", { text: "Theirs, later." });
    change("note", "x#2", { text: "Another." });
    remove("intention", "gone");
    const there = wholeRecord().set("letters", new Map([["1", { words: "x", changed: { words: 5 } }]]));
    browser.use(here);
    let told = 0;
    whenThingsChange("note", () => (told += 1), signal);
    equal(takeIn(there), true);
    equal(told, 1);
    deepEqual([...things("note").values()], [{ text: "Theirs, later." }, { text: "Another." }]);
    ok(wholeRecord().get("intentions")?.get("gone")?.gone);
    equal(things("day").size, 1);
    const all = wholeRecord();
    deepEqual(all.get("letters")?.get("1"), { words: "x", changed: { words: 5 } });
    equal(takeIn(all), true);
    deepEqual(wholeRecord(), all);
  }),
);

test(
  "for a file that has no room everything stays as it was",
  anew(() => {
    change("note", "a#1", { text: "Mine." });
    browser.room = taken() + 500;
    const before = JSON.stringify(localStorage);
    const small = { text: "Theirs.", changed: { text: Date.now() + 5000 } };
    const list = new Map([
      ["a#1", small],
      ["b#1", small],
      ["c#1", { text: aLot, changed: { text: 5 } }],
    ]);
    equal(takeIn(new Map([["notes", list]])), false);
    equal(JSON.stringify(localStorage), before);
    deepEqual([...things("note").values()], [{ text: "Mine." }]);
  }),
);

test(
  "a note of old becomes a thing, and so does what a page of old has written since, the next time",
  anew(() => {
    const old = keyOf("note", "articles/x", "1");
    localStorage.setItem(old, "Mine.");
    localStorage.setItem(keyOf("note", "noticed"), '{"text": "looks like one"}');
    carryOverNotes();
    deepEqual([...things("note").entries()].sort(), [
      ["#noticed", { text: '{"text": "looks like one"}' }],
      ["articles/x#1", { page: "articles/x/", text: "Mine." }],
    ]);
    equal(localStorage.getItem(old), null);
    for (const [written, kept] of [
      ["Mine. More.", "Mine. More."],
      ["More.", "Mine. More.\n\nMore."],
      ["Else.", "Mine. More.\n\nMore.\n\nElse."],
    ]) {
      localStorage.setItem(old, written ?? "");
      carryOverNotes();
      equal(things("note").get("articles/x#1")?.["text"], kept);
    }
    remove("note", noteIdOf("articles/x:1"));
    equal(things("note").has("articles/x#1"), false);
    localStorage.setItem(old, "Again.");
    equal(things("note").has("articles/x#1"), false);
    carryOverNotes();
    equal(things("note").get("articles/x#1")?.["text"], "Again.");
  }),
);

test(
  "a note that another version has written without words is no note of old",
  anew(() => {
    const key = keyOf("note", "articles/x", "9");
    localStorage.setItem(key, '{"mood": 3, "changed": {"mood": 5}}');
    carryOverNotes();
    deepEqual([...things("note").entries()], [["articles/x:9", { mood: 3 }]]);
  }),
);

test(
  "a note of old for which there is no room stays where it is",
  anew(() => {
    localStorage.setItem(keyOf("note", "articles/x", "1"), "Mine.");
    const before = JSON.stringify(localStorage);
    browser.room = taken();
    carryOverNotes();
    equal(things("note").size, 0);
    equal(JSON.stringify(localStorage), before);
  }),
);

test(
  "the answers of earlier profiles become results once, and those that were erased stay so",
  anew(() => {
    const key = keyOf("earlier", "empathy", "2");
    const shown = { date: "2026-11-09", responses: { ask: 3, tell: null } };
    const before = { date: "2026-10-05", responses: { ask: 1 } };
    const old = JSON.stringify({ shown, before });
    localStorage.setItem(key, old);
    localStorage.setItem(keyOf("earlier", "damaged", "1"), "{");
    const results = things("result");
    const of = { self_check: "empathy", version: 2 };
    deepEqual([...results.values()].sort((one, other) => (one["date"] < other["date"] ? 1 : -1)), [
      { ...of, ...shown },
      { ...of, ...before },
    ]);
    const known = JSON.parse(localStorage.getItem(key) ?? "");
    deepEqual([known.shown.id, known.before.id].sort(), [...results.keys()]);
    const kept = JSON.stringify(wholeRecord().get("results"));
    // A page of old that is still open writes them again, and so does another device.
    localStorage.setItem(key, old);
    deepEqual(things("result"), results);
    remove("result", known.before.id);
    localStorage.setItem(key, old);
    deepEqual([...things("result").keys()], [known.shown.id]);
    browser.use();
    localStorage.setItem(key, old);
    equal(JSON.stringify(wholeRecord().get("results")), kept);
    ok(/^[0-9a-f]{32}$/.test(known.shown.id));
  }),
);

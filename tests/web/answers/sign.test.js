/** The sign by which a kept answer knows whether the same is still asked. */

import test from "node:test";
import { deepEqual, equal, notEqual } from "node:assert/strict";
import { signsOf } from "../../../src/withness/web/answers/sign.js";

const OPTIONS = [
  { value: 1, label: "Never" },
  { value: 2, label: "Often" },
];
const QUESTIONS = { items: [{ id: "ask", stem: "I ask.", options: 0 }], options: [OPTIONS] };

test("it is that of the hash's authors, over the words as JSON", () => {
  // The offsets and primes of http://www.isthe.com/chongo/tech/comp/fnv/, in whole numbers without a limit.
  const fnv = (/** @type {string} */ text) =>
    [...new TextEncoder().encode(text)].reduce((hash, byte) => ((hash ^ BigInt(byte)) * 16777619n) % 2n ** 32n, 2166136261n);
  for (const stem of ["", "a", "I ask.", "Zuhören …", "😀".repeat(50)]) {
    const { items, options } = { items: [{ id: "ask", stem, options: 0 }], options: [OPTIONS] };
    equal(signsOf({ items, options }).get("ask"), fnv(JSON.stringify([stem, [1, "Never"], [2, "Often"]])).toString(36));
  }
});

test("it is what devices keep: with another one no answer would fit any more", () => {
  deepEqual([...signsOf(QUESTIONS)], [["ask", "1f9ccoy"]]);
});

test("it changes with the statement and with each of its options, and with nothing else", () => {
  const sign = signsOf(QUESTIONS).get("ask");
  const options = (/** @type {typeof OPTIONS} */ ...options) => ({ ...QUESTIONS, options: [options] });
  const [first, second] = OPTIONS;
  if (!first || !second) throw new Error();
  for (const changed of [
    { ...QUESTIONS, items: [{ id: "ask", stem: "I asked.", options: 0 }] },
    options(first),
    options(second, first),
    options({ ...first, value: 3 }, second),
    options(first, { ...second, label: "Always" }),
  ]) {
    notEqual(signsOf(changed).get("ask"), sign);
  }
  equal(signsOf({ items: [{ id: "told", stem: "I ask.", options: 1 }], options: [[], OPTIONS] }).get("told"), sign);
});

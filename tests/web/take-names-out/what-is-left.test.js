/** What is left to look at is said in whole sentences. */

import assert from "node:assert/strict";
import test from "node:test";

import { whatIsLeft } from "../../../src/withness/web/take-names-out/what-is-left.js";

test("a case in which nothing was found says nothing of what is left", () => {
  assert.equal(whatIsLeft(0, 0), "");
});

test("what is left is counted until nothing is", () => {
  assert.equal(whatIsLeft(2, 3), "2 marked places are left.");
  assert.equal(whatIsLeft(1, 3), "1 marked place is left.");
  assert.equal(whatIsLeft(0, 3), "Nothing marked is left.");
});

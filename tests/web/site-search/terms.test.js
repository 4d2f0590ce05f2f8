/** What a reader looks for, taken from an address and told from what is only like it. */

import test from "node:test";
import { deepEqual, equal, ok } from "node:assert/strict";
import { askedIn, comesNear, termsOf } from "../../../src/withness/web/site-search/terms.js";

test("the words stand behind the # of the address, or else behind its ?", () => {
  equal(askedIn({ hash: "#q=two+words", search: "" }), "two words");
  equal(askedIn({ hash: "", search: "?q=older" }), "older");
  equal(askedIn({ hash: "#q=new", search: "?q=older" }), "new");
  equal(askedIn({ hash: "#q=+", search: "?q=older" }), "older");
  equal(askedIn({ hash: "#content", search: "" }), "");
});

test("words are taken one by one, phrases whole, and each only once", () => {
  deepEqual(termsOf("listen to  people"), ["listen", "to", "people"]);
  deepEqual(termsOf('listen "to people" listen'), ["listen", "to people"]);
  deepEqual(termsOf("„ganz Ohr“ und «tout ouïe»"), ["ganz Ohr", "und", "tout ouïe"]);
  deepEqual(termsOf('"left open'), ["left", "open"]);
  deepEqual(termsOf(' "" “ ” '), []);
});

test("a page comes near when a marked word begins as the word does, for half its length", () => {
  ok(comesNear("We <mark>coached</mark> them", ["coaching"]));
  ok(comesNear("<mark>Réunion</mark>", ["reunite"]));
  ok(comesNear("one <mark>rain</mark> two <mark>listen</mark>", ["listener"]));
});

test("an initial, another word and words without a mark are not near", () => {
  ok(!comesNear("Balint, <mark>C.</mark>", ["coach"]));
  ok(!comesNear("<mark>coal</mark>", ["coalition"]));
  ok(!comesNear("coach", ["coach"]));
  ok(!comesNear("<mark>an</mark>", ["an"]));
  ok(!comesNear("", []));
});

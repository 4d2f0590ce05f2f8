/** A round travels in a link, behind its `#`, and comes out of it as it went in. */

import test from "node:test";
import { deepEqual, equal } from "node:assert/strict";
import fc from "fast-check";

import { linkWith, roundHere } from "../../../src/withness/web/team/round.js";

/** @param {string} hash */
function at(hash) {
  Object.defineProperty(globalThis, "location", { value: { hash, href: "https://a.example/b/" }, configurable: true });
}

const days = fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });

test("what a link carries is what a page reads from it, in every script", () => {
  const words = fc.string({ minLength: 1, unit: "grapheme" });
  fc.assert(
    fc.property(words, days, (word, moment) => {
      const round = { word, day: moment.toISOString().slice(0, 10) };
      at("");
      const link = new URL(linkWith("tools/team/", round));
      equal(link.search, "");
      at(link.hash);
      deepEqual(roundHere(), round);
    }),
  );
});

test("an address without a round, or with half of one, is no round", () => {
  for (const hash of ["", "#your-profile", "#round=", "#round=oak", "#round=oak.tomorrow", "#round=.2026-11-30"]) {
    at(hash);
    deepEqual(roundHere(), { word: "", day: "" });
  }
  at("#round=%E0%A4%A.2026-11-30");
  deepEqual(roundHere(), { word: "", day: "2026-11-30" });
});

/** What stands in a script is English, and is said in the language that was written into the module, as far as it goes. */

import test from "node:test";
import { deepEqual, equal } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { _, around, LOCALE, ngettext } from "../../../src/withness/web/markup/words.js";

const FILE = new URL("../../../src/withness/web/markup/words.js", import.meta.url);

/**
 * Return the module as `withness vendor` delivers it on a site in another language.
 *
 * @param {Record<string, string[]>} messages
 * @param {string} forms
 * @returns {Promise<typeof import("../../../src/withness/web/markup/words.js")>}
 */
function inAnother(messages, forms) {
  const text = readFileSync(FILE, "utf8")
    .replace("const MESSAGES = {};", `const MESSAGES = ${JSON.stringify(messages)};`)
    .replace('const FORMS = "";', `const FORMS = "${forms}";`);
  return import(`data:text/javascript,${encodeURIComponent(text)}`);
}

test("with no other language all is said as it stands, with its gaps filled", () => {
  equal(_("The link is copied."), "The link is copied.");
  equal(_("{agree} of {all} agree", { agree: 0, all: 9 }), "0 of 9 agree");
  equal(_("{words} and {words}, {gone}", { words: "$&" }), "$& and $&, {gone}");
  equal(LOCALE, "en-US");
});

test("one has a form of its own in English, and every other number the second", () => {
  const said = [0, 1, 2, 21].map((number) => ngettext("{n} page", "{n} pages of {all}", number, { all: 30 }));
  deepEqual(said, ["0 pages of 30", "1 page", "2 pages of 30", "21 pages of 30"]);
});

test("a language says what it has, in the form that goes with the number", async () => {
  // Polish: one, then two to four, then the rest; twelve to fourteen are of the rest.
  const form = (/** @type {number} */ n) =>
    n === 1 ? 0 : n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14) ? 1 : 2;
  const forms = Array.from({ length: 200 }, (_, number) => form(number)).join("");
  const polish = await inAnother({ Clear: ["Wyczyść"], "{n} page": ["{n} strona", "{n} strony", "{n} stron"] }, forms);
  equal(polish._("Clear"), "Wyczyść");
  equal(polish._("Share"), "Share");
  const said = [1, 3, 5, 12, 101, 122, 1000].map((number) => polish.ngettext("{n} page", "{n} pages", number));
  deepEqual(said, ["1 strona", "3 strony", "5 stron", "12 stron", "101 stron", "122 strony", "1000 stron"]);
});

test("an element stands where its gap is, also at an end", () => {
  const node = /** @type {any} */ ({});
  deepEqual(around("Try again, or {link}.", node), ["Try again, or ", node, "."]);
  deepEqual(around("{link}", node), ["", node, ""]);
});

/** A link in somebody's file leads to a page of this site, or nowhere. */

import test from "node:test";
import { equal } from "node:assert/strict";
import fc from "fast-check";
import { addressOf } from "../../../src/withness/web/my-record/address.js";

const root = new URL("https://site.example/kit/");

test("a path below the root leads to its page", () => {
  equal(addressOf("articles/one/", root), "https://site.example/kit/articles/one/");
});

test("whatever leads elsewhere is no link", () => {
  const elsewhere = ["", "javascript:alert(1)", "data:text/html,x", "//other.example/", "https://other.example/kit/"];
  for (const page of [...elsewhere, "/", "../", "/kit", "\\\\other.example", "\tjavascript:alert(1)", "http://"]) {
    equal(addressOf(page, root), undefined, page);
  }
});

test("no text at all leads off the site", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.string().map((text) => `../${text}`)), (page) => {
      const address = addressOf(page, root);
      equal(address === undefined || address.startsWith(root.href), true);
    }),
  );
});

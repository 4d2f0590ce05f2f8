/** Two sites of one origin keep their things apart, and neither counts or erases what is the other's. */

import test from "node:test";
import { equal, ok } from "node:assert/strict";
import { formerKeyOf, isOfSite, pageOf, startOf } from "../../../src/withness/web/device/keys.js";

const ROOTS = ["/", "/one/", "/one/more/", "/two:more/", "/two/", "/o/"];

test("what one site keeps is its own, and no other site's", () => {
  for (const root of ROOTS) {
    for (const other of ROOTS) equal(isOfSite(`${startOf(root)}answers:trust:1`, other), root === other);
  }
});

test("the path stands for itself, and a colon in it ends no part of a key", () => {
  equal(startOf("/one/"), "withness:/one/:");
  equal(startOf("/a:b:c/"), "withness:/a%3Ab%3Ac/:");
});

test("what was kept before keys had a path is anybody's here; a note had its page's path", () => {
  for (const key of ["answers", "earlier", "start"]) ok(isOfSite(formerKeyOf(key, "trust", "1"), "/one/"));
  ok(isOfSite(formerKeyOf("theme"), "/one/"));
  ok(isOfSite(formerKeyOf("note", "/one/articles/rain/", "what-falls"), "/one/"));
  ok(!isOfSite(formerKeyOf("note", "/two/articles/rain/", "what-falls"), "/one/"));
});

test("what somebody else keeps at the same origin is not touched", () => {
  for (const key of ["theme", "withness", "withness:", "withness:themes", "other:answers:trust:1", "note:/one/"]) {
    ok(!isOfSite(key, "/one/"), key);
  }
});

test("a page has one name, however its address is written", () => {
  for (const written of ["articles/rain", "articles/rain/", "articles/rain.html", "articles/rain/index.html"]) {
    for (const root of ["/", "/one/"]) equal(pageOf(root + written, root), "articles/rain");
  }
});

test("the page at a site's root is called home", () => {
  for (const written of ["", "index.html"]) {
    for (const root of ["/", "/one/"]) equal(pageOf(root + written, root), "home");
  }
});

test("a name that only looks like an ending stays whole", () => {
  equal(pageOf("/one/articles/my-index.html", "/one/"), "articles/my-index");
  equal(pageOf("/one/html/", "/one/"), "html");
});

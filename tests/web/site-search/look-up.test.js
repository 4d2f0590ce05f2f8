/** The pages that hold all the words come first, and what is said of them is true. */

import test from "node:test";
import { deepEqual, equal } from "node:assert/strict";
import { lookUp } from "../../../src/withness/web/site-search/look-up.js";

/**
 * Return an index of pages that finds those with a word as Pagefind does: near ones too, but in quotation marks only
 * such as hold it.
 *
 * @param {Record<string, string>} pages
 */
function indexOf(pages) {
  const results = Object.entries(pages).map(([id, text]) => ({
    id,
    text,
    data: async () => ({ url: `/${id}/`, excerpt: `<mark>${text.split(" ")[0]}</mark>`, meta: {} }),
  }));
  return {
    search: async (/** @type {string} */ asked) => {
      const exact = asked.startsWith('"');
      const words = asked.replaceAll('"', "").split(" ");
      const holds = (/** @type {string} */ text) =>
        exact ? ` ${text} `.includes(` ${words.join(" ")} `) : words.some((word) => text.includes(word.slice(0, 3)));
      return { results: results.filter(({ text }) => holds(text)) };
    },
  };
}

/**
 * @param {Record<string, string>} pages
 * @param {string[]} terms
 */
async function said(pages, terms) {
  const answer = await lookUp(indexOf(pages), terms);
  return [answer.said, answer.found.map(({ url }) => url)];
}

const PAGES = { one: "listen to people", two: "people ask", three: "listening" };

test("pages with all the words are counted", async () => {
  deepEqual(await said(PAGES, ["people"]), ["2 pages mention “people”.", ["/one/", "/two/"]]);
  deepEqual(await said(PAGES, ["listen", "people"]), ["1 page mentions “listen people”.", ["/one/"]]);
});

test("pages that hold all words stand in the order of their rank for all of them together", async () => {
  const index = indexOf({ a: "listen to people", b: "people", c: "people who listen" });
  const ranked = {
    search: async (/** @type {string} */ asked) => {
      const { results } = await index.search(asked);
      return { results: asked.startsWith('"') ? results : results.reverse() };
    },
  };
  const { found } = await lookUp(ranked, ["listen", "people"]);
  deepEqual(found.map(({ url }) => url), ["/c/", "/a/"]);
});

test("a page that holds all words counts though it has no rank for all of them together", async () => {
  const index = indexOf({ a: "listen to people" });
  const unranked = {
    search: async (/** @type {string} */ asked) => (asked.startsWith('"') ? index.search(asked) : { results: [] }),
  };
  deepEqual((await lookUp(unranked, ["listen", "people"])).said, "1 page mentions “listen people”.");
});

test("of pages that hold some of the words the fullest comes first, whatever its rank", async () => {
  deepEqual(await said({ one: "ask", two: "ask people" }, ["ask", "people", "rain"]), [
    "No page has all of these words. 2 pages have some of them.",
    ["/two/", "/one/"],
  ]);
});

test("where no page has all of them, those with some are said to be that", async () => {
  deepEqual(await said(PAGES, ["ask", "listening"]), [
    "No page has all of these words. 2 pages have some of them.",
    ["/two/", "/three/"],
  ]);
  deepEqual(await said({ one: "ask" }, ["ask", "rain"]), [
    "No page has all of these words. One page has some of them.",
    ["/one/"],
  ]);
});

test("where no page has any, what comes near is said to be only near, and what does not is left out", async () => {
  deepEqual(await said(PAGES, ["listener"]), [
    "No results for “listener”. This comes nearest.",
    ["/one/", "/three/"],
  ]);
  deepEqual(await said({ one: "peony ask" }, ["askance"]), [
    "No results for “askance”. Try other words, or the lists of articles and tools.",
    [],
  ]);
});

test("of very many pages twenty are shown, and all are counted", async () => {
  const many = Object.fromEntries(Array.from({ length: 21 }, (_, number) => [`page-${number}`, "rain"]));
  const [words, found] = await said(many, ["rain"]);
  equal(words, "21 pages mention “rain”. Here are the 20 that fit best.");
  equal(found?.length, 20);
  const [some] = await said(many, ["rain", "snow"]);
  equal(some, "No page has all of these words. 21 pages have some of them; here are 20.");
});

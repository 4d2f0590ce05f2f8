/** What was asked for is told by who asked, whom, and whether anything came. */

import { deepEqual, equal } from "node:assert/strict";
import test from "node:test";

import { account, requestsIn } from "../../../src/withness/web/wire-watch/requests.js";

const OWN = "https://site.example";
const page = requestsIn(
  [
    { name: `${OWN}/page/`, startTime: 0, transferSize: 900 },
    { name: `${OWN}/kept.js`, startTime: 5, transferSize: 0 },
    { name: "blob:https://site.example/1", startTime: 6, transferSize: 0 },
    { name: "data:text/css,", startTime: 7 },
  ],
  "page",
  1000,
  1000,
  OWN,
);

test("a blob and a data address ask nobody", () => {
  deepEqual(page.map(({ address }) => address), [`${OWN}/page/`, `${OWN}/kept.js`]);
});

test("what the browser had kept is no request", () => {
  const { sent, still, hosts } = account(page);
  deepEqual([sent, still, hosts], [1, 1, ["site.example"]]);
});

test("a request to another host is told, although the browser tells no size of it", () => {
  const [foreign] = requestsIn([{ name: "https://other.example/x", startTime: 1, transferSize: 0 }], "page", 0, 0, OWN);
  equal(foreign?.isStill, false);
  deepEqual(account([...page, .../** @type {typeof page} */ ([foreign])]).hosts, ["site.example", "other.example"]);
});

test("a host whose name begins like ours is another", () => {
  const [foreign] = requestsIn([{ name: `${OWN}.evil.example/`, startTime: 1, transferSize: 0 }], "page", 0, 0, OWN);
  equal(foreign?.isStill, false);
});

test("what a worker did before the page was opened is counted apart", () => {
  const entries = [
    { name: `${OWN}/before.wasm`, startTime: 10, transferSize: 5 },
    { name: `${OWN}/after.js`, startTime: 700, transferSize: 5 },
  ];
  const { worker, before, since } = account([...page, ...requestsIn(entries, "worker", 500, 1000, OWN)]);
  deepEqual([worker, before], [1, 1]);
  deepEqual(since.map(({ address }) => address), [`${OWN}/page/`, `${OWN}/kept.js`, `${OWN}/after.js`]);
});

test("where a browser tells no size of anything, all of it is counted, and that is said", () => {
  const entries = [{ name: `${OWN}/one.js`, startTime: 1, transferSize: 0, decodedBodySize: 0 }];
  const { worker, unsure } = account(requestsIn(entries, "worker", 0, 0, OWN));
  deepEqual([worker, unsure, account(page).unsure], [1, true, false]);
});

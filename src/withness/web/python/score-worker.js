/**
 * What runs in the worker: Python, one for all pages of a visit where browsers share workers. Only strings and an id
 * come in and go out. Every failure is said aloud, and so is every stage of the start: slow and dead can then be told
 * apart. The worker itself comes from a blob that imports this file (`hiring.js` says why).
 */

import { startPython } from "./python.js";

/** @typedef {import("./hiring.js").Question} Question */
/** @typedef {Map<string, (...given: string[]) => string>} Functions */
/** @typedef {{stage: string} | {error: string} | {lock: string}} News */

const LINGERS = 1000;
// What a page may ask for, of all that `browser.py` has.
const PAPERS = ["meeting_paper", "week_paper", "team_paper"];
const NAMES = ["score_form", "record_of", "laid_side_by_side", "lines_of", ...PAPERS, "marked_case"];
// What the worker itself is asked, also while Python is on its way.
const REQUESTS = "requests";
const SCRIPT = new URL(import.meta.url);
// Whoever waits for this lock learns at once that the worker is gone, and whoever opens a page sees by it that there is
// a worker to be joined, and where.
const LOCK = `${"onconnect" in globalThis ? "" : "own "}${SCRIPT.pathname} ${location.href}`;

/** @type {MessagePort[]} */
const pages = [];
/** @type {News | undefined} */
let holds;
/** @type {(value?: unknown) => void} */
let release;

/** @type {Promise<Functions>} */
const ready = start();
ready.catch(retire);
addEventListener("unhandledrejection", (event) => {
  tellAll({ error: String(event.reason) });
  retire();
});
navigator.locks?.request(LOCK, () => {
  tellAll((holds = { lock: LOCK }));
  return new Promise((resolve) => (release = resolve));
});

async function start() {
  const python = await startPython((stage) => tellAll({ stage }), SCRIPT.searchParams.has("again"));
  tellAll({ stage: "python" });
  const browser = python.pyimport("withness.browser");
  return new Map(NAMES.map((name) => [name, browser[name]]));
}

/**
 * Answer the questions of one page.
 *
 * @param {MessagePort} page
 */
export function serve(page) {
  pages.push(page);
  if (holds) page.postMessage(holds);
  page.onmessage = ({ data }) => (data.name === REQUESTS ? page.postMessage(requests()) : answer(data, page));
  ready.catch((problem) => page.postMessage({ error: String(problem) }));
}

/**
 * @param {Question} question
 * @param {MessagePort} page
 */
async function answer({ id, name, given }, page) {
  try {
    const answerTo = (await ready).get(name);
    if (!answerTo) throw new Error(`A page may not ask for ${name}.`);
    page.postMessage({ id, result: answerTo(...given) });
  } catch (problem) {
    page.postMessage({ id, error: String(problem) });
  }
}

/** What the browser has noted of this worker's requests, which no page can see. */
function requests() {
  const entries = performance.getEntriesByType("resource");
  return { requests: JSON.stringify({ origin: performance.timeOrigin, entries }) };
}

/** Let nobody join a worker that has failed. Who is just arriving must still be told, so it goes a little later. */
function retire() {
  release?.();
  setTimeout(close, LINGERS);
}

/** @param {News} news */
function tellAll(news) {
  for (const page of pages) page.postMessage(news);
}

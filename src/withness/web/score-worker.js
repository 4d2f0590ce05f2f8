/**
 * The worker in which Python runs, one for all pages of a visit where browsers share workers. Only strings and an id
 * come in and go out. Every failure is said aloud, and so is every stage of the start: slow and dead can then be told
 * apart.
 */

import { startPython } from "./python.js";

/** @typedef {{id: number, instrument: string, responses: string, before: string}} Question */
/** @typedef {Pick<MessagePort, "postMessage">} Page */
/** @typedef {(instrument: string, responses: string, before: string) => string} ScoreForm */

/** @type {Page[]} */
const pages = [];

/** @type {Promise<ScoreForm>} */
const ready = startPython((stage) => tellAll({ stage }), location.search.startsWith("?again")).then((python) => {
  tellAll({ stage: "python" });
  return python.pyimport("withness.browser").score_form;
});
ready.catch(fail);
addEventListener("unhandledrejection", (event) => fail(event.reason));

// As long as this lock is held, a page that opens can tell that there is a Python to be joined.
navigator.locks?.request(location.pathname, () => new Promise(() => {}));

if ("onconnect" in globalThis) {
  addEventListener("connect", (event) => {
    const [port] = /** @type {MessageEvent} */ (event).ports;
    if (!port) return;
    serve(port, port);
    port.start();
  });
} else {
  serve(globalThis, { postMessage: (message) => postMessage(message) });
}

/**
 * @param {EventTarget} questions
 * @param {Page} page
 */
function serve(questions, page) {
  pages.push(page);
  questions.addEventListener("message", (event) => answer(/** @type {MessageEvent} */ (event).data, page));
}

/**
 * @param {Question} question
 * @param {Page} page
 */
async function answer({ id, instrument, responses, before }, page) {
  try {
    const scoreForm = await ready;
    page.postMessage({ id, result: scoreForm(instrument, responses, before) });
  } catch (problem) {
    page.postMessage({ id, error: String(problem) });
  }
}

/** @param {unknown} problem */
function fail(problem) {
  tellAll({ error: String(problem) });
  // Nobody is to join a worker that has failed.
  close();
}

/** @param {{stage: string} | {error: string}} message */
function tellAll(message) {
  for (const page of pages) page.postMessage(message);
}

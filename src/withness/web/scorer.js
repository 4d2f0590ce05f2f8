/**
 * The page's one way to Python: a single worker, started early, asked as often as needed, replaced when it fails, and
 * shared with the other pages of the visit where the browser can do that.
 */

/** @typedef {{score: number | null, answered: number, items: number, band: string | null}} Score */
/** @typedef {{subscales: Record<string, Score>, total: Score | null}} Profile */
/** @typedef {{profile: Profile, html: string}} Result what `browser.score_form` returns */
/** @typedef {{id?: number, result?: string, error?: string}} Reply with no id it tells how the worker itself fares */
/** @typedef {{resolve: (result: Result) => void, reject: (reason: Error) => void}} Question */

/** @typedef {{ask(question: object): void, dismiss(): void}} Employee */

const TOUCHES = ["pointerdown", "keydown", "focusin", "change"];
const WORKER = new URL("./score-worker.js", import.meta.url);

/** @type {Map<number, Question>} */
const open = new Map();
/** @type {Employee | undefined} */
let worker;
/** @type {number | undefined} */
let clock;
let asked = 0;
// So many milliseconds of silence are a hang. Counted only while somebody waits: behind a reader who is still answering,
// a download may take its time.
let patience = 30_000;
// What stands behind the next worker's address: what became of the one before it, and how many have failed. Each has
// an address of its own, because no page can end a shared worker that hangs, and a broken script is kept as well.
let address = "";
let failed = 0;

/**
 * Start Python at the first touch of the form, so that it is ready by the time a score is wanted; or at once, where
 * another page of this visit has started it already.
 *
 * @param {HTMLFormElement} form
 * @param {AbortSignal} signal
 */
export async function startEarly(form, signal) {
  // Whoever asked for less data, has a slow line, or saw it fail is sent Python only once they want a profile.
  const touched = () => failed > 0 || savesData() || start();
  for (const type of TOUCHES) form.addEventListener(type, touched, { signal });
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  if (held.some((lock) => lock.name === WORKER.pathname)) start();
}

function start() {
  try {
    worker ??= employ();
  } catch {
    // Nobody waits for it yet; `score` tries again and says what is wrong.
  }
}

function savesData() {
  /** @type {{saveData?: boolean, effectiveType?: string} | undefined} */
  const connection = Reflect.get(navigator, "connection");
  return connection?.saveData === true || /2g$/.test(connection?.effectiveType ?? "");
}

/** Whether the site has been published anew since this page was opened, without the files this page would need. */
export async function isOutdated() {
  const { status } = await fetch(WORKER, { method: "HEAD", cache: "no-store" }).catch(() => ({ status: 0 }));
  return status === 404;
}

/**
 * Return the result of one set of answers. Rejects when Python fails or takes too long; the next call starts it anew.
 *
 * @param {string} instrument JSON
 * @param {string} responses JSON
 * @param {string} before JSON of the earlier answers to compare with, or nothing
 * @returns {Promise<Result>}
 */
export function score(instrument, responses, before) {
  return new Promise((resolve, reject) => {
    worker ??= employ();
    const id = ++asked;
    open.set(id, { resolve, reject });
    worker.ask({ id, instrument, responses, before });
    waitOn();
  });
}

// A page in the back-forward cache must not keep a worker: Chromium 156 crashed when the reader came back to it.
addEventListener("pagehide", () => worker && dismiss("The page was left."));

/** @returns {Employee} */
function employ() {
  const script = new URL(address, WORKER);
  return typeof SharedWorker === "undefined" ? employAlone(script) : employShared(script);
}

/**
 * @param {URL} script
 * @returns {Employee}
 */
function employAlone(script) {
  const own = new Worker(script, { type: "module" });
  /** @type {Employee} */
  const employee = { ask: (question) => own.postMessage(question), dismiss: () => own.terminate() };
  listen(employee, own, own);
  return employee;
}

/**
 * @param {URL} script
 * @returns {Employee}
 */
function employShared(script) {
  // Chromium keeps it for a while after the last page that knew it is gone, so that the next one can join it.
  const options = { type: "module", extendedLifetime: true };
  const shared = new SharedWorker(script, /** @type {WorkerOptions} */ (options));
  const { port } = shared;
  /** @type {Employee} */
  const employee = { ask: (question) => port.postMessage(question), dismiss: () => port.close() };
  listen(employee, port, shared);
  port.start();
  return employee;
}

/**
 * @param {Employee} employee
 * @param {EventTarget} replies
 * @param {EventTarget} failures
 */
function listen(employee, replies, failures) {
  /** @param {() => void} act */
  const whileHired = (act) => employee === worker && act();
  replies.addEventListener("message", (event) => {
    whileHired(() => settle(/** @type {MessageEvent<Reply>} */ (event).data));
  });
  replies.addEventListener("messageerror", () => whileHired(() => replace("A reply could not be read.")));
  failures.addEventListener("error", (event) => {
    event.preventDefault();
    const { message } = /** @type {ErrorEvent} */ (event);
    whileHired(() => replace(message || "The worker could not be loaded."));
  });
}

/** @param {Reply} reply */
function settle({ id, result, error }) {
  if (error !== undefined) return replace(error);
  if (id !== undefined && result !== undefined) {
    open.get(id)?.resolve(JSON.parse(result));
    open.delete(id);
  }
  waitOn();
}

function waitOn() {
  clearTimeout(clock);
  if (open.size > 0) clock = setTimeout(giveUp, patience);
}

function giveUp() {
  // On a slow line what has arrived must count: only an error is a reason to fetch everything anew.
  replace(`Python was silent for ${patience / 1000} s.`, "hung");
  // On a very slow device, trying again helps only with more time.
  patience *= 2;
}

/**
 * @param {string} reason
 * @param {string} next what the worker after this one is told
 */
function replace(reason, next = "again") {
  address = `?${next}=${++failed}`;
  dismiss(reason);
}

/** @param {string} reason */
function dismiss(reason) {
  worker?.dismiss();
  worker = undefined;
  clearTimeout(clock);
  for (const { reject } of open.values()) reject(new Error(reason));
  open.clear();
}

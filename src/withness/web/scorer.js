/** The page's one way to Python: a single worker, started early, asked as often as needed, replaced when it fails. */

/** @typedef {{score: number | null, answered: number, items: number, band: string | null}} Score */
/** @typedef {{subscales: Record<string, Score>, total: Score | null}} Profile */
/** @typedef {{profile: Profile, html: string}} Result what `browser.score_form` returns */
/** @typedef {{id?: number, result?: string, error?: string}} Reply with no id it tells how the worker itself fares */
/** @typedef {{resolve: (result: Result) => void, reject: (reason: Error) => void}} Question */

/** @type {Map<number, Question>} */
const open = new Map();
/** @type {Worker | undefined} */
let worker;
/** @type {number | undefined} */
let clock;
let asked = 0;
// So many milliseconds of silence are a hang. Counted only while somebody waits: behind a reader who is still answering,
// a download may take its time.
let patience = 30_000;
// Tells a worker that the one before it failed.
let again = "";

/** Start Python, so that it is ready by the time a score is wanted. */
export function start() {
  try {
    worker ??= employ();
  } catch {
    // Nobody waits for it yet; `score` tries again and says what is wrong.
  }
}

/**
 * Return the result of one set of answers. Rejects when Python fails or takes too long; the next call starts it anew.
 *
 * @param {string} instrument JSON
 * @param {string} responses JSON
 * @returns {Promise<Result>}
 */
export function score(instrument, responses) {
  return new Promise((resolve, reject) => {
    worker ??= employ();
    const id = ++asked;
    open.set(id, { resolve, reject });
    worker.postMessage({ id, instrument, responses });
    waitOn();
  });
}

// A page in the back-forward cache must not keep a worker: Chromium 156 crashed when the reader came back to it.
addEventListener("pagehide", () => worker && dismiss("The page was left.", again));

/** @returns {Worker} */
function employ() {
  const hired = new Worker(new URL(`./score-worker.js${again}`, import.meta.url), { type: "module" });
  /** @param {() => void} act */
  const whileHired = (act) => hired === worker && act();
  hired.addEventListener("message", ({ data }) => whileHired(() => settle(data)));
  hired.addEventListener("messageerror", () => whileHired(() => dismiss("A reply could not be read.")));
  hired.addEventListener("error", (event) => {
    event.preventDefault();
    whileHired(() => dismiss(event.message || "The worker could not be loaded."));
  });
  return hired;
}

/** @param {Reply} reply */
function settle({ id, result, error }) {
  if (error !== undefined) return dismiss(error);
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
  dismiss(`Python was silent for ${patience / 1000} s.`, again);
  // On a very slow device, trying again helps only with more time.
  patience *= 2;
}

/**
 * @param {string} reason
 * @param {string} next what the worker after this one is told
 */
function dismiss(reason, next = "?again") {
  worker?.terminate();
  worker = undefined;
  again = next;
  clearTimeout(clock);
  for (const { reject } of open.values()) reject(new Error(reason));
  open.clear();
}

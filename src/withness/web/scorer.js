/** The page's one way to Python: a single worker, started early, asked as often as needed, replaced when it fails. */

/** @typedef {{score: number | null, answered: number, items: number, band: string | null}} Score */
/** @typedef {{subscales: Record<string, Score>, total: Score | null}} Profile */
/** @typedef {{profile: Profile, html: string}} Result what `browser.score_form` returns */
/** @typedef {{id?: number, result?: string, error?: string}} Reply a reply with no id speaks for the worker itself */
/** @typedef {{resolve: (result: Result) => void, reject: (reason: Error) => void, clock: number}} Question */

// Counted only while somebody waits: on a slow line the download may take longer, behind a reader who is still answering.
const PATIENCE = 30_000;

/** @type {Map<number, Question>} */
const open = new Map();
/** @type {Worker | undefined} */
let worker;
let asked = 0;

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
    const clock = setTimeout(() => dismiss(`Python did not answer within ${PATIENCE / 1000} s.`), PATIENCE);
    open.set(id, { resolve, reject, clock });
    worker.postMessage({ id, instrument, responses });
  });
}

/** @returns {Worker} */
function employ() {
  const hired = new Worker(new URL("./score-worker.js", import.meta.url), { type: "module" });
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
  if (error !== undefined || id === undefined || result === undefined) return dismiss(error ?? "An empty reply came.");
  const question = open.get(id);
  open.delete(id);
  clearTimeout(question?.clock);
  question?.resolve(JSON.parse(result));
}

/** @param {string} reason */
function dismiss(reason) {
  worker?.terminate();
  worker = undefined;
  const questions = [...open.values()];
  open.clear();
  for (const { reject, clock } of questions) {
    clearTimeout(clock);
    reject(new Error(reason));
  }
}

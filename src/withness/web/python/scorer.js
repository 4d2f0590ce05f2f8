/** The page's one way to Python: a single worker, started early, asked as often as needed, replaced when it fails. */

import { TOUCHES } from "../markup/html.js";
import { ALONE, Employee, JOIN, lockOfAnother, SHARE } from "./hiring.js";

/** @typedef {{score: number | null, answered: number, items: number, band: string | null}} Score */
/** @typedef {{subscales: Record<string, Score>, total: Score | null}} Profile */
/** @typedef {{profile: Profile, html: string}} Result what `browser.score_form` returns */
/** @typedef {import("./hiring.js").Question} Question */
/** @typedef {{question: Question, resolve: (result: string) => void, reject: (reason: Error) => void}} Asked */

const WORKER = new URL("./score-worker.js", import.meta.url);

// So many milliseconds are waited for Python to set out.
const AT_MOST = 1000;

/** @type {Map<number, Asked>} */
const open = new Map();
/** @type {Set<(told: string) => void>} */
const listeners = new Set();
/** @type {Employee | undefined} */
let worker;
/** @type {import("./hiring.js").Way} */
let way = JOIN;
/** @type {number | undefined} */
let clock;
let asked = 0;
// Whether Python has started in the worker there is.
let isUp = false;
// So many milliseconds of silence are a hang. Counted only while somebody waits: behind a reader who is still answering,
// a download may take its time.
let patience = 30_000;
// What stands behind the address of the next worker's script: what became of the one before it, and how many have
// failed. Each has an address of its own, because a browser keeps a broken script as well.
let address = "";
let failed = 0;

/**
 * Start Python at the first touch of the form, so that it is ready by the time a score is wanted; or at once, where
 * another page of this visit has started it already.
 *
 * @param {HTMLElement} form
 * @param {AbortSignal} signal
 */
export async function startEarly(form, signal) {
  for (const type of TOUCHES) form.addEventListener(type, startSoon, { signal });
  if (await lockOfAnother()) start();
}

/** Start Python, because it may be asked soon. */
export function startSoon() {
  // Whoever asked for less data, has a slow line, or saw it fail is sent Python only once they want what it gives.
  if (failed === 0 && !savesData()) start();
}

function start() {
  worker ??= employ();
}

/** Resolves once Python, if it was started, is on its way; for what can wait, and would keep it. */
export async function hasSetOut() {
  await Promise.race([worker?.arrival, new Promise((resolve) => setTimeout(resolve, AT_MOST))]);
}

function savesData() {
  /** @type {{saveData?: boolean, effectiveType?: string} | undefined} */
  const connection = Reflect.get(navigator, "connection");
  return connection?.saveData === true || /2g$/.test(connection?.effectiveType ?? "");
}

/** Whether the site has been published anew since this page was opened, without the files this page would need. */
export async function isOutdated() {
  const { status } = await fetch(WORKER, { method: "HEAD", cache: "no-store" }).catch(() => ({ status: 0 }));
  // With no network there is only what the browser has kept, under the addresses it was fetched from.
  if (status === 0) address = "";
  return status === 404;
}

/**
 * Return the result of one set of answers. Rejects as `ask` does.
 *
 * @param {string} instrument JSON
 * @param {string} responses JSON
 * @param {string} before JSON of the earlier answers to compare with, or nothing
 * @returns {Promise<Result>}
 */
export async function score(instrument, responses, before) {
  return JSON.parse(await ask("score_form", instrument, responses, before));
}

/**
 * Return what a function of `browser.py` answers. Rejects when Python fails or takes too long; the next call starts it
 * anew. What a reader may get wrong is no failure: the answer then says so.
 *
 * @param {string} name one of the names in `score-worker.js`
 * @param {string[]} given
 * @returns {Promise<string>}
 */
export function ask(name, ...given) {
  return new Promise((resolve, reject) => {
    start();
    const question = { id: ++asked, name, given };
    open.set(question.id, { question, resolve, reject });
    worker?.ask(question);
    waitOn();
  });
}

/** Whether Python would answer at once. */
export const isAtHand = () => isUp;

// A page in the back-forward cache must not keep a worker: Chromium 156 crashed when the reader came back to it.
addEventListener("pagehide", () => worker && dismiss("The page was left."));

function employ() {
  return new Employee(way, address, settle, lose);
}

/**
 * Have `hear` told, JSON, what the worker has asked hosts for whenever somebody asks; nothing when a worker is gone.
 *
 * @param {(told: string) => void} hear
 * @param {AbortSignal} signal
 */
export function hearRequests(hear, signal) {
  listeners.add(hear);
  signal.addEventListener("abort", () => listeners.delete(hear));
}

/** Ask the worker, if there is one, what it has asked hosts for. It starts no Python, and nobody waits for it. */
export function askForRequests() {
  worker?.ask({ id: 0, name: "requests", given: [] });
}

/** @param {import("./hiring.js").Reply} reply */
function settle({ id, result, error, stage, requests }) {
  // No sign of life of Python.
  if (requests !== undefined) return listeners.forEach((hear) => hear(requests));
  if (error !== undefined) return lose(error);
  isUp ||= result !== undefined || stage === "python";
  if (id !== undefined && result !== undefined) {
    open.get(id)?.resolve(result);
    open.delete(id);
  }
  waitOn();
}

/** @param {string} reason */
function lose(reason) {
  if (!worker?.isStranger) return replace(reason);
  // What became of another page's worker, or whether this browser shares any, is nothing to tell a reader.
  way = worker.way === JOIN ? SHARE : ALONE;
  worker.dismiss();
  worker = employ();
  isUp = false;
  for (const { question } of open.values()) worker.ask(question);
  waitOn();
}

function waitOn() {
  clearTimeout(clock);
  if (open.size > 0) clock = setTimeout(giveUp, patience);
}

function giveUp() {
  worker?.disown();
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
  way = ALONE;
  dismiss(reason);
}

/** @param {string} reason */
function dismiss(reason) {
  worker?.dismiss();
  listeners.forEach((hear) => hear(""));
  worker = undefined;
  isUp = false;
  clearTimeout(clock);
  for (const { reject } of open.values()) reject(new Error(reason));
  open.clear();
}

/**
 * How a page comes by the worker in which Python runs: it joins that of another page, or shares one of its own with the
 * pages to come, or has one for itself alone.
 *
 * A worker comes from a blob of a few lines, because such a worker obeys the policy of the page that made it. One that
 * comes from an address obeys what its host sends with it, and many hosts send nothing: it could send answers anywhere.
 * Pages allow no other (`worker-src blob:`). Only its maker knows a blob's address, so a worker holds a lock named by it.
 */

/** @typedef {0 | 1 | 2} Way */
/** @typedef {{id?: number, result?: string, error?: string, lock?: string, stage?: string, requests?: string}} Reply with no id: news */
/** @typedef {{id: number, name: string, given: string[]}} Question the name of a function of `browser.py`, and what for */

export const JOIN = 0;
export const SHARE = 1;
export const ALONE = 2;

const SCRIPT = new URL("./score-worker.js", import.meta.url);
const LOCKS = `${SCRIPT.pathname} `;

/** @param {string} script */
const firstLines = (script) => `
const work = import(${JSON.stringify(script)});
const take = async ({ ports: [page] }) => {
  try {
    (await work).serve(page);
  } catch (problem) {
    page.postMessage({ error: String(problem) });
  }
};
self.onmessage = take;
self.onconnect = ({ ports: [port] }) => (port.onmessage = take);
`;

let sought = seek();
addEventListener("focus", () => (sought = seek()));

/** Return the lock of a worker that a page of this visit has started, if there was one when a reader came to this page. */
export function lockOfAnother() {
  return sought;
}

/** Asked at the first touch, the browser would answer only after all that this touch sets off. */
async function seek() {
  try {
    const { held = [] } = (await navigator.locks?.query()) ?? {};
    return held.find(({ name }) => name?.startsWith(LOCKS))?.name;
  } catch {
    // A browser that keeps nothing for this site may refuse to say.
    return undefined;
  }
}

/** A worker at this page's service. What it is asked before it is there waits for it. */
export class Employee {
  /** Resolves when it has shown any sign of life, or will not. @type {Promise<void>} */
  arrival;
  #arrived = () => {};
  #ending = new AbortController();
  #channel = new MessageChannel();
  #lock = "";

  /**
   * @param {Way} way what to begin with
   * @param {string} query what stands behind the address of its script
   * @param {(reply: Reply) => void} hear
   * @param {(reason: string) => void} lose is called when it is gone, or never came
   */
  constructor(way, query, hear, lose) {
    this.way = typeof SharedWorker === "undefined" ? ALONE : way;
    // It may go, or never come, for reasons that are not Python's.
    this.isStranger = this.way !== ALONE;
    const { signal } = this.#ending;
    this.hear = hear;
    this.arrival = new Promise((resolve) => (this.#arrived = resolve));
    signal.addEventListener("abort", () => this.#arrived());
    this.lose = (/** @type {string} */ reason) => signal.aborted || lose(reason);
    const { port1: port } = this.#channel;
    port.addEventListener("message", ({ data }) => this.#said(data), { signal });
    port.addEventListener("messageerror", () => this.lose("A reply could not be read."), { signal });
    port.start();
    this.#begin(new URL(query, SCRIPT)).catch((problem) => this.lose(String(problem)));
  }

  /** @param {Question} question */
  ask(question) {
    this.#channel.port1.postMessage(question);
  }

  dismiss() {
    this.#ending.abort();
    this.#channel.port1.close();
  }

  /** Let nobody join it: no page can end a shared worker that hangs. */
  disown() {
    if (this.#lock) navigator.locks.request(this.#lock, { steal: true }, () => {});
  }

  /** @param {URL} script */
  async #begin(script) {
    const another = this.way === JOIN ? await lockOfAnother() : undefined;
    if (this.way === JOIN && !another) this.way = SHARE;
    if (this.#ending.signal.aborted) return;
    if (another) this.#watch(another);
    const lines = [firstLines(script.href)];
    const address = another?.slice(LOCKS.length) ?? URL.createObjectURL(new Blob(lines, { type: "text/javascript" }));
    const worker = this.way === ALONE ? this.#alone(address) : this.#shared(address);
    worker.postMessage("", [this.#channel.port2]);
  }

  /** @param {string} address */
  #alone(address) {
    const own = new Worker(address, { type: "module" });
    this.#heed(own);
    this.#ending.signal.addEventListener("abort", () => own.terminate());
    return own;
  }

  /** @param {string} address */
  #shared(address) {
    // Chromium keeps it for a while after the last page that knew it is gone, so that the next one can join it.
    const options = { type: "module", extendedLifetime: true };
    const shared = new SharedWorker(address, /** @type {WorkerOptions} */ (options));
    this.#heed(shared);
    this.#ending.signal.addEventListener("abort", () => shared.port.close());
    return shared.port;
  }

  /** @param {EventTarget} worker */
  #heed(worker) {
    const heed = (/** @type {Event} */ event) => {
      event.preventDefault();
      this.lose(/** @type {ErrorEvent} */ (event).message || "The worker could not be loaded.");
    };
    worker.addEventListener("error", heed, { signal: this.#ending.signal });
  }

  /** @param {Reply} reply */
  #said(reply) {
    this.#arrived();
    if (this.way === SHARE || reply.result !== undefined) this.isStranger = false;
    if (reply.lock) this.#watch(reply.lock);
    this.hear(reply);
  }

  /**
   * A lock comes free when its holder is gone, however that came about.
   *
   * @param {string} lock
   */
  #watch(lock) {
    if (this.#lock) return;
    this.#lock = lock;
    const { signal } = this.#ending;
    navigator.locks.request(lock, { mode: "shared", signal }, () => this.lose("The worker is gone.")).catch(() => {});
  }
}

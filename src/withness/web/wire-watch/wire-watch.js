/** `<wire-watch>`: tells, as it happens, what this page and its worker have asked hosts for; folded, it asks nothing. */

import { element } from "../markup/html.js";
import { _, LOCALE, ngettext } from "../markup/words.js";
import { askForRequests, hearRequests, isAtHand } from "../python/scorer.js";
import { account, requestsIn } from "./requests.js";

/** @typedef {import("./requests.js").Request} Request */

const EVERY = 1000;
const NOTHING_OF_YOURS = _(
  "Each is for a file and is told whole by its address, which you can read below. Nothing you answered or wrote is in it.",
);
const NOT_TOLD = _(
  "Your browser may also ask this site for its small icon: it does so by itself, and tells no page. What it sends along with each address (its own name, its languages) it doesn’t tell a page either; its developer tools do.",
);
const UNSURE = _("Of the worker’s files this browser doesn’t say which it had kept already, so all of them are counted.");
const LEFT_OUT = _("A worker that was here before is gone, and can’t be asked any more what it fetched.");
const FINISH = _("Everything this page needs is here now. Switch your network off and finish: it all works the same.");

class WireWatch extends HTMLElement {
  #ending = new AbortController();
  /** By who asked, when and for what: a worker may go, and what it has told stays. @type {Map<string, Request>} */
  #known = new Map();
  #told = element("div", { class: "told" });
  #list = element("ol", { class: "requests" });
  #lost = false;
  #said = "";
  /** @type {ReturnType<typeof setInterval> | undefined} */
  #clock;

  connectedCallback() {
    const { signal } = (this.#ending = new AbortController());
    const fold = this.closest("details");
    this.append(this.#told, this.#list);
    hearRequests((told) => this.#hear(told), signal);
    fold?.addEventListener("toggle", () => this.#turn(fold.open), { signal });
    this.#turn(fold?.open ?? true);
  }

  disconnectedCallback() {
    this.#ending.abort();
    this.#turn(false);
    this.#told.remove();
    this.#list.remove();
  }

  /** @param {boolean} isOpen */
  #turn(isOpen) {
    clearInterval(this.#clock);
    if (!isOpen) return;
    this.#clock = setInterval(() => this.#look(), EVERY);
    this.#look();
  }

  #look() {
    const { timeOrigin } = performance;
    const entries = ["navigation", "resource"].flatMap((type) => performance.getEntriesByType(type));
    this.#learn(requestsIn(/** @type {PerformanceResourceTiming[]} */ (entries), "page", timeOrigin, timeOrigin, location.origin));
    askForRequests();
    this.#show();
  }

  /** @param {string} told JSON: when the worker began, and what it has noted since; nothing where it has gone */
  #hear(told) {
    if (!told) {
      this.#lost = true;
      return;
    }
    const { origin, entries } = JSON.parse(told);
    this.#learn(requestsIn(entries, "worker", origin, performance.timeOrigin, location.origin));
    this.#show();
  }

  /** @param {Request[]} requests */
  #learn(requests) {
    for (const each of requests) this.#known.set(`${each.by} ${each.when} ${each.address}`, each);
  }

  #show() {
    const told = account([...this.#known.values()]);
    const lines = [count(told), ...this.#notes(told)];
    // What is being read or selected is left alone where nothing is new.
    if (lines.join() === this.#said) return;
    this.#said = lines.join();
    this.#told.replaceChildren(...lines.map((line) => element("p", {}, line)));
    this.#list.replaceChildren(...told.since.map(row));
  }

  /** @param {ReturnType<typeof account>} told */
  #notes({ hosts, still, unsure, before, sent }) {
    const own = hosts.every((host) => host === location.host);
    const whom = own
      ? _("All of them went to this site’s own address, {host}.", { host: location.host })
      : _("They went to {hosts}.", { hosts: hosts.join(", ") });
    return [
      ...(sent > 0 ? [whom, NOTHING_OF_YOURS] : []),
      ...(still > 0 ? [nothingCame(still)] : []),
      ...(unsure ? [UNSURE] : []),
      ...(before > 0 ? [earlier(before)] : []),
      ...(this.#lost ? [LEFT_OUT] : []),
      ...(isAtHand() ? [FINISH] : []),
      NOT_TOLD,
    ];
  }
}

/** @param {ReturnType<typeof account>} told */
function count({ sent: n, page, worker }) {
  const all = ngettext(
    "Since you opened this page it has made {n} request",
    "Since you opened this page it has made {n} requests",
    n,
  );
  return [all, _("{page} by the page itself, {worker} by the worker in which Python runs.", { page, worker })].join(": ");
}

/** @param {number} n */
const nothingCame = (n) =>
  ngettext(
    "For {n} more file nothing came from a host: your browser had kept it from before, or there was no network.",
    "For {n} more files nothing came from a host: your browser had kept them from before, or there was no network.",
    n,
  );

/** @param {number} n */
const earlier = (n) =>
  ngettext(
    "The worker was here before this page, and had made {n} request for another one.",
    "The worker was here before this page, and had made {n} requests for another one.",
    n,
  );

/** @param {Request} request */
function row({ address, by, when, isStill }) {
  const seconds = (when / 1000).toLocaleString(LOCALE, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const after = by === "page" ? _("the page, {seconds} s", { seconds }) : _("the worker, {seconds} s", { seconds });
  const told = element("span", { class: "when" }, isStill ? [after, _("nothing came")].join("; ") : after);
  return element("li", { "data-by": by, "data-still": isStill }, element("code", {}, address), " ", told);
}

customElements.define("wire-watch", WireWatch);

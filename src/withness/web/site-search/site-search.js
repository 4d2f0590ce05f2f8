/** `<site-search>`: answers the `#q=` of its address from the index that Pagefind made of the finished site. */

import { element } from "../markup/html.js";
import { _ } from "../markup/words.js";
import { lookUp } from "./look-up.js";
import { askedIn, termsOf } from "./terms.js";

/**
 * @typedef {import("./look-up.js").Index & {
 *   options: (how: {noWorker: true}) => Promise<void>,
 *   mergeIndex: (address: string) => Promise<void>,
 * }} Pagefind
 */

const PAGEFIND = new URL("../../../pagefind/pagefind.js", import.meta.url).href;
const PARTS = new URL("parts.js", PAGEFIND).href;
const KINDS = { "/articles/": _("Article"), "/tools/self-checks/": _("Self-check"), "/tools/guides/": _("Guide") };

/** @type {Promise<Pagefind> | undefined} */
let index;

class SiteSearch extends HTMLElement {
  #ending = new AbortController();

  connectedCallback() {
    const { signal } = (this.#ending = new AbortController());
    addEventListener("hashchange", () => this.#asked(), { signal });
    this.#asked();
  }

  disconnectedCallback() {
    this.#ending.abort();
  }

  #asked() {
    const words = askedIn(location);
    const inputs = /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll("input[name=q]"));
    for (const input of inputs) input.value = words;
    const status = element("p", { role: "status" });
    this.replaceChildren(status);
    if (words) this.#answer(words, status);
  }

  /**
   * @param {string} words
   * @param {Element} status
   */
  async #answer(words, status) {
    try {
      const { said, found } = await lookUp(await (index ??= wholeIndex()), termsOf(words));
      status.textContent = said;
      if (found.length === 0) return;
      // Translators: the heading over the pages that a search has found.
      status.after(element("h2", {}, _("Found")), element("ul", { class: "entries" }, ...found.map(entry)));
    } catch (problem) {
      console.warn("The search index did not load.", problem);
      index = undefined;
      status.textContent = isPreview()
        ? "A preview has no search. The built site has it: run make serve."
        : _("Search isn’t working right now. Browse the lists of articles and tools instead.");
    }
  }
}

/** Return the index with all its parts, of which a large site has several. */
async function wholeIndex() {
  /** @type {[Pagefind, {OTHERS: string[]}]} */
  const [pagefind, { OTHERS }] = await Promise.all([import(PAGEFIND), import(PARTS)]);
  // A worker with an address of its own is under no policy where the host sends none.
  await pagefind.options({ noWorker: true });
  await Promise.all(OTHERS.map((part) => pagefind.mergeIndex(new URL(part, PAGEFIND).href)));
  return pagefind;
}

/** Only a site that was built has the index, and only its author reads a preview, on a machine of their own. */
function isPreview() {
  return /^(localhost|127\.[\d.]+|\[::1\])$/.test(location.hostname);
}

/** @param {import("./look-up.js").Found} found */
function entry({ url, excerpt, meta }) {
  // The list of a kind, where the address ends with its path, is a page.
  const is = (/** @type {string} */ path) => !/^(index\.html)?$/.test(url.split(path)[1] ?? "");
  const kind = Object.entries(KINDS).find(([path]) => is(path))?.[1] ?? _("Page");
  return element(
    "li",
    { class: "entry" },
    element("p", { class: "kicker" }, kind),
    element("h3", {}, element("a", { href: url }, meta.title ?? url)),
    element("p", {}, ...marked(excerpt)),
  );
}

/**
 * Return an excerpt's text and its marked words. Nothing else of its markup is taken over.
 *
 * @param {string} excerpt
 */
function marked(excerpt) {
  const { body } = new DOMParser().parseFromString(excerpt, "text/html");
  return [...body.childNodes].map((node) => {
    const text = node.textContent ?? "";
    return node.nodeName === "MARK" ? element("mark", {}, text) : text;
  });
}

customElements.define("site-search", SiteSearch);

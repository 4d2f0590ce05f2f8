/** `<site-search>`: answers the `#q=` of its address from the index that Pagefind made of the finished site. */

import { element } from "../markup/html.js";

/** @typedef {{url: string, excerpt: string, meta: {title?: string}}} Found */
/** @typedef {{id: string, data: () => Promise<Found>}} Result */
/** @typedef {{results: Result[]}} Results */
/** @typedef {{options: (how: {noWorker: true}) => Promise<void>, search: (words: string) => Promise<Results>}} Pagefind */

const PAGEFIND = new URL("../../../pagefind/pagefind.js", import.meta.url).href;
const MOST = 20;
const INSTEAD = "Try other words, or the lists of articles and tools.";
const KINDS = { "/articles/": "Article", "/tools/self-checks/": "Self-check", "/tools/guides/": "Guide" };

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
    const words = wanted();
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
      /** @type {Pagefind} */
      const pagefind = await import(PAGEFIND);
      // A worker with an address of its own is under no policy where the host sends none.
      await pagefind.options({ noWorker: true });
      const { said, found } = await lookUp(pagefind, termsOf(words));
      status.textContent = said;
      if (found.length === 0) return;
      status.after(element("h2", {}, "Found"), element("ul", { class: "entries" }, ...found.map(entry)));
    } catch (problem) {
      console.warn("The search index did not load.", problem);
      status.textContent = isPreview()
        ? "A preview has no search. The built site has it: run make serve."
        : "Search is out of reach just now. The lists of articles and tools hold everything.";
    }
  }
}

/** What the reader looks for: after `#` by the entry module, after `?` from a link or an older browser's form. */
function wanted() {
  const asked = (/** @type {string} */ part) => new URLSearchParams(part.slice(1)).get("q")?.trim();
  return asked(location.hash) || asked(location.search) || "";
}

/** Return the words that are looked for, and the phrases in quotation marks, without the marks. @param {string} asked */
export function termsOf(asked) {
  const found = asked.match(/["“”„«»][^"“”„«»]*["“”«»]|[^\s"“”„«»]+/g) ?? [];
  return [...new Set(found.map((term) => term.replace(/["“”„«»]/g, "").trim()))].filter(Boolean);
}

/**
 * Return which pages hold all the words, and a true sentence about them; where there is none, what comes nearest.
 *
 * Asked for a word that it does not have, Pagefind shortens it until something fits: “coach” becomes the initial “C.”.
 * In quotation marks it finds the word or another with the same stem, or nothing, and counts without loading a page.
 *
 * @param {Pagefind} pagefind
 * @param {string[]} terms
 */
async function lookUp(pagefind, terms) {
  const [ranked = [], ...held] = await Promise.all(
    [terms.join(" "), ...terms.map((term) => `"${term}"`)].map(async (asked) => (await pagefind.search(asked)).results),
  );
  const pages = new Map([...held.flat(), ...ranked].map((result) => [result.id, result]));
  const holds = (/** @type {string} */ id) => held.filter((results) => results.some((result) => result.id === id)).length;
  const inOrder = [...new Set([...ranked.map(({ id }) => id), ...pages.keys()])];
  const all = inOrder.filter((id) => terms.length > 0 && holds(id) === terms.length);
  const some = inOrder.filter((id) => holds(id) > 0).sort((one, other) => holds(other) - holds(one));
  const shown = await load((all.length ? all : some.length ? some : inOrder).slice(0, MOST), pages);
  const words = terms.join(" ");
  if (all.length) return { said: count(all.length, words), found: shown };
  if (some.length) return { said: countSome(some.length), found: shown };
  const near = shown.filter((page) => comesNear(page, terms));
  const nothing = `Nothing here speaks of “${words}”.`;
  return { said: near.length ? `${nothing} This comes nearest.` : `${nothing} ${INSTEAD}`, found: near };
}

/**
 * @param {string[]} ids
 * @param {Map<string, Result>} pages
 */
async function load(ids, pages) {
  const found = await Promise.all(ids.map((id) => pages.get(id)?.data()));
  return found.filter((page) => page !== undefined);
}

/**
 * Say whether a word that is marked on the page begins as one of those looked for does, for half its length at least.
 *
 * @param {Found} page
 * @param {string[]} terms
 */
function comesNear({ excerpt }, terms) {
  const marks = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/gs)].map(([, word]) => lettersOf(word ?? ""));
  return terms.map(lettersOf).some((term) => {
    const start = term.slice(0, Math.max(3, Math.ceil(term.length / 2)));
    return start.length >= 3 && marks.some((word) => word.startsWith(start));
  });
}

/** @param {string} words */
function lettersOf(words) {
  return words.normalize("NFD").replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}

/**
 * @param {number} pages
 * @param {string} words
 */
function count(pages, words) {
  if (pages > MOST) return `${pages} pages speak of “${words}”. Here are the ${MOST} that fit best.`;
  return pages === 1 ? `One page speaks of “${words}”.` : `${pages} pages speak of “${words}”.`;
}

/** @param {number} pages */
function countSome(pages) {
  const have = pages === 1 ? "One page has" : `${pages} pages have`;
  return `No page has all of these words. ${have} some of them${pages > MOST ? `; here are ${MOST}` : ""}.`;
}

/** Only a site that was built has the index, and only its author reads a preview, on a machine of their own. */
function isPreview() {
  return /^(localhost|127\.[\d.]+|\[::1\])$/.test(location.hostname);
}

/** @param {Found} found */
function entry({ url, excerpt, meta }) {
  const kind = Object.entries(KINDS).find(([path]) => url.includes(path))?.[1] ?? "Page";
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

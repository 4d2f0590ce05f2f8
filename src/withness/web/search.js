/** `<site-search>`: answers the `#q=` of its address from the index that Pagefind made of the finished site. */

import { element } from "./html.js";

/** @typedef {{url: string, excerpt: string, meta: {title?: string}}} Found */
/** @typedef {{search: (words: string) => Promise<{results: {data: () => Promise<Found>}[]}>}} Pagefind */

const PAGEFIND = new URL("../../pagefind/pagefind.js", import.meta.url).href;
const MOST = 20;
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
      const { results } = await pagefind.search(words);
      const found = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
      status.textContent = count(results.length, words);
      if (found.length === 0) return;
      status.after(element("h2", {}, "Found"), element("ul", { class: "entries" }, ...found.map(entry)));
    } catch (problem) {
      console.warn("The search index did not load.", problem);
      status.textContent = "Search is out of reach just now. The lists of articles and tools hold everything.";
    }
  }
}

/** What the reader looks for: after `#` by the entry module, after `?` from a link or an older browser's form. */
function wanted() {
  const asked = (/** @type {string} */ part) => new URLSearchParams(part.slice(1)).get("q")?.trim();
  return asked(location.hash) || asked(location.search) || "";
}

/**
 * @param {number} results
 * @param {string} words
 */
function count(results, words) {
  if (results === 0) return `Nothing here speaks of “${words}”. Try other words, or the lists of articles and tools.`;
  if (results > MOST) return `${results} pages speak of “${words}”. Here are the ${MOST} that fit best.`;
  return results === 1 ? `One page speaks of “${words}”.` : `${results} pages speak of “${words}”.`;
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

/**
 * The one script of every page, asked for after the first frame: it fetches a part where the page has use for it, also
 * where that arrives later, as with themes that change pages without loading them.
 */

/** @type {Map<string, () => Promise<unknown>>} */
const parts = new Map(
  Object.entries({
    ".theme-toggle": () => import("./theme-toggle/theme-toggle.js"),
    "self-check": () => import("./self-check/self-check.js"),
    "check-sums": () => import("./check-sums/check-sums.js"),
    "run-sheet": () => import("./run-sheet/run-sheet.js"),
    "consider-note": () => import("./consider-note/consider-note.js"),
    "share-links": () => import("./share-links/share-links.js"),
    "site-search": () => import("./site-search/site-search.js"),
    "erase-all": () => import("./erase-all/erase-all.js"),
  }),
);
/** @type {Set<string>} */
const missing = new Set();

addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.matches("[role=search]")) return;
  event.preventDefault();
  // What stands after `#` stays in the browser: no server's log learns what a reader looks for.
  location.assign(`${form.action}#${new URLSearchParams({ q: String(new FormData(form).get("q")) })}`);
});

new MutationObserver(look).observe(document, { childList: true, subtree: true });
look();
// The page's own few lines look for this.
document.documentElement.classList.add("has-started");

function look() {
  missing.forEach(tell);
  for (const [name, fetchPart] of parts) {
    if (!document.querySelector(name)) continue;
    parts.delete(name);
    fetchPart().catch((problem) => {
      console.warn("A part of this page did not start.", problem);
      missing.add(name);
      tell(name);
    });
  }
}

/**
 * Say so where a part did not arrive, or is written in a newer language than this browser knows.
 *
 * @param {string} name
 */
function tell(name) {
  for (const part of document.querySelectorAll(name)) {
    part.querySelector("[data-when-not-started]")?.removeAttribute("hidden");
    part.querySelector("details.paper-key")?.setAttribute("open", "");
  }
}

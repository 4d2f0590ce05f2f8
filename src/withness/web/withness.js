/** The one script of every page, asked for after the first frame: it fetches a part where the page has use for it. */

/** @type {Record<string, () => Promise<unknown>>} */
const PARTS = {
  ".theme-toggle": () => import("./theme.js"),
  "self-check": () => import("./self-check.js"),
  "check-sums": () => import("./check-sums.js"),
  "run-sheet": () => import("./run-sheet.js"),
  "consider-note": () => import("./note.js"),
  "share-links": () => import("./share.js"),
  "site-search": () => import("./search.js"),
  "erase-all": () => import("./erase.js"),
};

addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.matches("[role=search]")) return;
  event.preventDefault();
  // What stands after `#` stays in the browser: no server's log learns what a reader looks for.
  location.assign(`${form.action}#${new URLSearchParams({ q: String(new FormData(form).get("q")) })}`);
});

for (const [name, fetchPart] of Object.entries(PARTS)) {
  if (document.querySelector(name)) fetchPart().catch(tell);
}

/**
 * Say so where a part did not arrive, or is written in a newer language than this browser knows.
 *
 * @param {unknown} problem
 */
function tell(problem) {
  console.warn("A part of this page did not start.", problem);
  for (const notice of document.querySelectorAll("[data-when-not-started]")) notice.removeAttribute("hidden");
}

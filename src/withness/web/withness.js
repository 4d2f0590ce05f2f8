/**
 * The one script of every page, asked for after the first frame: it fetches the script of each part that the page marks
 * with `data-part`, also where that arrives later, as with themes that change pages without loading them. A part is a
 * custom element, whose script has its name, or names its script in the attribute. Foreign elements are left alone. One
 * that says `data-when-near` instead lies further down: it is a part once it comes near the view, or at the first touch of
 * the page, since there may be no network later on.
 */

const NAME = /^[a-z]+(?:-[a-z]+)+$/;
// What tells that a reader has taken hold of the page.
const TOUCHES = ["pointerdown", "keydown", "focusin", "change", "wheel"];
// Somebody who scrolls is not to wait for what is just below.
const NEAR = "300px";
/** What each part imports: `withness vendor` writes it here. @type {Record<string, string[]>} */
const IMPORTS = {};

/** @type {Set<string>} */
const asked = new Set();
/** @type {Set<string>} */
const missing = new Set();
let isTouched = false;

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) begin(target);
  },
  { rootMargin: NEAR },
);
for (const type of TOUCHES) addEventListener(type, touched, { once: true });

addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.matches("[role=search]")) return;
  event.preventDefault();
  // What stands after `#` stays in the browser: no server's log learns what a reader looks for.
  location.assign(`${form.action}#${new URLSearchParams({ q: String(new FormData(form).get("q")) })}`);
});

new MutationObserver(look).observe(document, { childList: true, subtree: true, attributeFilter: ["data-part"] });
look();
// The page's own few lines look for this.
document.documentElement.classList.add("has-started");

function look() {
  for (const part of document.querySelectorAll("[data-when-near]")) isTouched ? begin(part) : near.observe(part);
  for (const part of document.querySelectorAll("[data-part]")) {
    const name = part.getAttribute("data-part") || part.localName;
    if (missing.has(name)) tell(part);
    if (!asked.has(name) && NAME.test(name)) fetchPart(name);
  }
}

function touched() {
  isTouched = true;
  look();
}

/** @param {Element} part */
function begin(part) {
  near.unobserve(part);
  part.removeAttribute("data-when-near");
  part.setAttribute("data-part", "");
}

/** @param {string} name */
async function fetchPart(name) {
  asked.add(name);
  const arrival = import(`./${name}/${name}.js`);
  // All at once: found one after the other, they would take a way to the host and back for each step between them.
  (IMPORTS[name] ?? []).forEach(preload);
  // What a link led to stays in view, whatever this part makes of the page above it.
  const place = document.querySelector(":target");
  const wasSeen = isSeen(place);
  try {
    await arrival;
    if (wasSeen && !isTouched && !isSeen(place)) place?.scrollIntoView();
  } catch (problem) {
    console.warn("A part of this page did not start.", problem);
    missing.add(name);
    look();
  }
}

/** @param {Element | null} place */
function isSeen(place) {
  const { top, bottom } = place?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
  return bottom > 0 && top < innerHeight;
}

/** @param {string} script */
function preload(script) {
  const link = document.createElement("link");
  link.rel = "modulepreload";
  link.href = new URL(script, import.meta.url).href;
  document.head.append(link);
}

/**
 * Say so where a part did not arrive, or is written in a newer language than this browser knows.
 *
 * @param {Element} part
 */
function tell(part) {
  part.querySelector("[data-when-not-started]")?.removeAttribute("hidden");
  part.querySelector("details.paper-key")?.setAttribute("open", "");
}

/**
 * Material's own script, where a page has something for it: it gives code its button, tabs their keys and annotations
 * their marks. It weighs as much as half a page, so for the rest, such as the mark beside the section that is being
 * read, it is asked for when the reader first moves.
 */

import { _ } from "../markup/words.js";

const AT_ONCE = ".highlight, .tabbed-set, .annotate";
const MOVES = ["scroll", "pointerover", "pointerdown", "keydown", "focusin"];

if (document.querySelector(AT_ONCE)) whenLoaded();
else for (const move of MOVES) addEventListener(move, whenLoaded, { passive: true });

function whenLoaded() {
  for (const move of MOVES) removeEventListener(move, whenLoaded);
  if (document.readyState === "complete") start();
  else addEventListener("load", start, { once: true });
}

async function start() {
  new MutationObserver(name).observe(document.body, { childList: true, subtree: true });
  // Material's pages set these in a script of their own. What it would keep on the device it may not.
  Object.assign(window, { __md_scope: new URL("/", location.href), __md_hash: () => 0, __md_get: none, __md_set: none });
  // It would ask for the sitemap beside every other form of the page: beside feeds, and on other hosts.
  for (const link of document.querySelectorAll("link[rel=alternate]")) {
    if (link.hasAttribute("type") || !sameHost(link.getAttribute("href"))) link.setAttribute("rel", "alternate ");
  }
  try {
    await import(new URL("../material.js", import.meta.url).href);
    // It waits for the page to be there, and comes too late to hear of it.
    Reflect.get(window, "document$").next(document);
  } catch (problem) {
    console.warn("Material's script did not start.", problem);
  }
}

/** @param {string | null} address */
function sameHost(address) {
  return new URL(address ?? "", location.href).origin === location.origin;
}

/** Give what Material's script adds the roles and names without which some readers could not tell it apart. */
function name() {
  for (const buttons of document.querySelectorAll("nav.md-code__nav:not([role])")) buttons.setAttribute("role", "none");
  for (const mark of document.querySelectorAll(".md-annotation__index:not([aria-label])")) {
    const number = mark.firstElementChild?.getAttribute("data-md-annotation-id") ?? "";
    mark.setAttribute("aria-label", _("Remark {number}", { number }));
  }
}

function none() {
  return null;
}

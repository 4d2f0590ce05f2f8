/** Light or dark: the reader's choice, kept on this device. The page's own script has shown it before the first frame. */

import { formerKeyOf } from "../device/keys.js";
import { carryOver, forget, keep, kept, keyOf, whenChangedElsewhere } from "../device/kept.js";

const KEY = keyOf("theme");
const GROUND = { light: "#fbf7ee", dark: "#121915" };
const root = document.documentElement;
const prefersDark = matchMedia("(prefers-color-scheme: dark)");
// The site may begin in one of the two whatever the device asks for.
const first = document.querySelector("meta[name='color-scheme']")?.getAttribute("content");

/** @returns {"light" | "dark"} what the site or else the device asks for */
function asked() {
  if (first === "light" || first === "dark") return first;
  return prefersDark.matches ? "dark" : "light";
}

/** @returns {"light" | "dark"} what the page shows now */
function shown() {
  const theme = root.dataset.theme;
  return theme === "dark" || theme === "light" ? theme : asked();
}

/** @param {string | null | undefined} theme what to show; nothing follows the device */
function show(theme) {
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  else delete root.dataset.theme;
  for (const meta of document.querySelectorAll("meta[name='theme-color']")) {
    const own = meta.getAttribute("media")?.includes("dark") ? "dark" : "light";
    meta.setAttribute("content", GROUND[root.dataset.theme || !meta.hasAttribute("media") ? shown() : own]);
  }
  for (const toggle of document.querySelectorAll(".theme-toggle")) {
    toggle.removeAttribute("hidden");
    toggle.setAttribute("aria-pressed", String(shown() === "dark"));
  }
}

carryOver(formerKeyOf("theme"), KEY);
show(kept(KEY));
whenChangedElsewhere(KEY, () => show(kept(KEY)), new AbortController().signal);
prefersDark.addEventListener("change", () => show(kept(KEY)));
document.addEventListener("click", (event) => {
  if (!(event.target instanceof Element) || !event.target.closest(".theme-toggle")) return;
  const theme = shown() === "dark" ? "light" : "dark";
  // What would be shown anyway needs no keeping. Where nothing is kept, the choice holds for this page.
  if (theme === asked()) forget(KEY);
  else keep(KEY, theme);
  show(theme);
});

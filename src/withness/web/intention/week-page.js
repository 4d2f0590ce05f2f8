/** The page that keeps a reader's week, as far as a site has one; and whether a page is to leave room for an intention. */

import { ROOT, forget, keep, keyOf } from "../device/kept.js";
import { current } from "./current.js";

/**
 * Return the address of the page that keeps a week, which the page says on an element or around it.
 *
 * @param {Element} near
 */
export function weekPage(near) {
  const week = near.closest("[data-week]")?.getAttribute("data-week");
  return week === null || week === undefined ? undefined : new URL(week, new URL(ROOT, location.href)).href;
}

/** Tell the first lines of the next page, which run before anything is painted, whether there is an intention. */
export function tellNextPage() {
  const key = keyOf("has-intention");
  if (current().length > 0) keep(key, "1");
  else forget(key);
}

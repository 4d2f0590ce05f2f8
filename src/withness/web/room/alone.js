/** One element that stands alone on the page, for as long as it is asked to. */

/**
 * Hide everything on the page beside an element, and return what brings it back.
 *
 * @param {Element} element a child of the body
 */
export function standAlone(element) {
  const others = [...document.body.children].filter((child) => child !== element && !child.hasAttribute("hidden"));
  others.forEach((other) => other.setAttribute("hidden", ""));
  scrollTo(0, 0);
  return () => others.forEach((other) => other.removeAttribute("hidden"));
}

/** One element that stands alone on the page, for as long as it is asked to. */

/**
 * Put an element on the page and hide everything beside it, until the signal.
 *
 * @param {Element} element
 * @param {AbortSignal} signal
 */
export function standAlone(element, signal) {
  const others = [...document.body.children].filter((child) => !child.hasAttribute("hidden"));
  others.forEach((other) => other.setAttribute("hidden", ""));
  document.body.append(element);
  scrollTo(0, 0);
  signal.addEventListener("abort", () => {
    others.forEach((other) => other.removeAttribute("hidden"));
    element.remove();
  });
}

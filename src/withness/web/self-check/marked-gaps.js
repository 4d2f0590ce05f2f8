/** Items that are marked as left blank: what takes the marks away again. What marks them comes with the first touch. */

/**
 * Take the mark off an item that is blank no more, and the whole summary away with the last one.
 *
 * @param {HTMLFormElement} form
 * @param {Element} item
 */
export function closeGap(form, item) {
  if (!item.matches(".is-blank")) return;
  unmark(item);
  form.querySelector(`.error-summary a[href="#${CSS.escape(item.id)}"]`)?.closest("li")?.remove();
  if (!form.querySelector(".is-blank")) hideGaps(form);
}

/**
 * Take the summary and every mark away.
 *
 * @param {HTMLFormElement} form
 */
export function hideGaps(form) {
  form.querySelector(".error-summary")?.remove();
  form.querySelectorAll(".is-blank").forEach(unmark);
}

/** @param {Element} item */
function unmark(item) {
  item.classList.remove("is-blank");
  item.removeAttribute("aria-describedby");
  item.querySelector(".item-error")?.remove();
}

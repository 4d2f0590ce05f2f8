/** Items left blank: the summary that says so, after the GOV.UK Design System, and a mark on each of them. */

import { element } from "../markup/html.js";
import { _, ngettext } from "../markup/words.js";
import { hideGaps } from "./marked-gaps.js";

// A scene is longer than a link should be.
const MOST_LETTERS = 140;

/**
 * Show which items are blank above the form, move the focus there, and mark each of them.
 *
 * @param {HTMLFormElement} form
 * @param {HTMLElement[]} blanks
 * @param {boolean} mayScore whether what is there can be scored as it is
 */
export function showGaps(form, blanks, mayScore) {
  hideGaps(form);
  blanks.forEach(mark);
  const title = ngettext("You left one blank", "You left {n} blank", blanks.length);
  const summary = element(
    "div",
    { class: "error-summary", tabindex: "-1", role: "alert", "aria-labelledby": "error-summary-title" },
    element("h2", { id: "error-summary-title" }, title),
    element("p", {}, _("That’s fine if it never came up. You can also answer now: nothing you gave is lost.")),
    // Before the list: that may be as long as the form.
    ...(mayScore ? scoreAnyway() : []),
    element("ul", {}, ...blanks.map(linkTo)),
  );
  form.insertAdjacentElement("afterbegin", summary);
  summary.focus();
}

/**
 * Follow a link of the summary to its item: its words in view, the focus on its first radio.
 *
 * @param {Event} event
 */
export function followGap(event) {
  const link = event.target instanceof Element ? event.target.closest(".error-summary a") : null;
  const item = link && document.getElementById(link.getAttribute("href")?.slice(1) ?? "");
  if (!item) return;
  event.preventDefault();
  item.scrollIntoView();
  item.querySelector("input")?.focus({ preventScroll: true });
}

/** @param {Element} item */
function mark(item) {
  const id = `${item.id}-error`;
  item.classList.add("is-blank");
  item.setAttribute("aria-describedby", id);
  item.querySelector("legend")?.after(element("p", { class: "item-error", id }, _("Not answered yet")));
}

/** @param {HTMLElement} item */
function linkTo(item) {
  const [number, ...stem] = [...(item.querySelector("legend")?.childNodes ?? [])].map((node) => node.textContent ?? "");
  const words = stem.join("").trim();
  const short = words.length > MOST_LETTERS ? `${words.slice(0, MOST_LETTERS).replace(/\s+\S*$/, "")} …` : words;
  return element("li", {}, element("a", { href: `#${item.id}` }, `${number}: ${short}`));
}

function scoreAnyway() {
  const words = _("A part with too many blanks gets no score.");
  const anyway = element("button", { type: "button", class: "button", "data-action": "score-anyway" });
  anyway.append(_("See my result"));
  return [element("p", {}, words), anyway];
}

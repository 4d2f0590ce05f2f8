/** Notes as they are kept on this device, by the page on which they were written. */

import { ROOT } from "../device/kept.js";
import { button, element } from "../markup/html.js";
import { _ } from "../markup/words.js";
import { things } from "../record/store.js";
import { addressOf } from "./address.js";

/** @typedef {{id: string, page: string, title: string, question: string, text: string}} Note */

/** Return the notes that are kept on this device, those of one page together. @returns {Note[]} */
export function notes() {
  const all = [...things("note")].map(([id, { page, title, question, text }]) => {
    const words = [page, title, question, text].map((part) => (typeof part === "string" ? part : ""));
    const [ofPage = "", ofTitle = "", ofQuestion = "", own = ""] = words;
    return { id, page: ofPage, title: ofTitle, question: ofQuestion, text: own };
  });
  const placeOf = (/** @type {Note} */ { page, id }) => `${page} ${id}`;
  return all.sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
}

/**
 * Return all notes, each under its question, with the way to where it was written and the way to erase it.
 *
 * @param {Note[]} notes
 */
export function drawNotes(notes) {
  const id = "notes-of-my-record";
  const list = element("ul", { class: "kept-notes" }, ...notes.map(drawNote));
  return element("section", { "aria-labelledby": id }, element("h3", { id }, _("Notes")), list);
}

/** @param {Note} note */
function drawNote({ id, page, title, question, text }) {
  const erase = button(_("Erase"), "erase-note");
  const about = question || title || text.slice(0, 40);
  erase.setAttribute("aria-label", _("Erase: {result}", { result: about }));
  return element(
    "li",
    { "data-note": id },
    ...(question ? [element("h4", {}, question)] : []),
    element("p", { class: "note" }, text),
    element("p", { class: "about" }, whereWritten(page, title)),
    element("p", { class: "actions" }, erase),
  );
}

/**
 * @param {string} page
 * @param {string} title
 */
function whereWritten(page, title) {
  const href = addressOf(page, new URL(ROOT, location.href));
  return href ? element("a", { href }, title || _("The page where you wrote it")) : title;
}

/** Notes as a reader is shown them: each with the way to where it was written, and the way to erase it. */

import { ROOT } from "../device/kept.js";
import { button, element } from "../markup/html.js";
import { _ } from "../markup/words.js";
import { addressOf } from "./address.js";

/** @typedef {import("../record/notes.js").Note} Note */

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

/** Notes as they are kept on this device, by the page on which they were written. */

import { things } from "./store.js";

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

/** `<consider-note>`: room under a question for a private note, kept on the device as it is written. */

import { button, element, find } from "../markup/html.js";
import { canKeep, carryOver, forget, formerKeyOf, keep, kept, keyOf, pageOf, whenChangedElsewhere } from "../device/kept.js";

const KEPT = "What you write here is kept on this device only.";
const NOT_KEPT = "Your browser keeps nothing more of this note: copy it before you close the page.";
const BOTH = "You have written here in another tab as well. Both are kept, one below the other.";

class ConsiderNote extends HTMLElement {
  #ending = new AbortController();
  /** @type {HTMLElement | undefined} */
  #tools;

  connectedCallback() {
    this.#ending = new AbortController();
    const question = find(this, ".question", HTMLElement);
    const { note: own } = this.dataset;
    const id = own ? [own] : [pageOf(location.pathname), String(placeOf(this))];
    const key = keyOf("note", ...id);
    carryOver(formerKeyOf("note", location.pathname, slugOf(question.textContent ?? "")), key);
    question.id ||= `question-${id.at(-1)}`;
    const note = element("textarea", { rows: "4", "aria-labelledby": question.id, autocomplete: "off" });
    this.#tools = element("div", { class: "note-tools" }, note);
    this.append(this.#tools);
    this.#watch(note, key);
  }

  disconnectedCallback() {
    this.#ending.abort();
    this.#tools?.remove();
  }

  /**
   * @param {HTMLTextAreaElement} note
   * @param {string} key
   */
  #watch(note, key) {
    const { signal } = this.#ending;
    const status = element("p", { class: "kept", role: "status" });
    const erase = button("Erase this note", "erase-note");
    this.#tools?.append(status, erase);
    // What the reader has written, and how much of it is kept. Browsers empty and fill fields by themselves.
    let [words, known] = ["", ""];
    /** @param {string} news */
    const show = (news) => {
      if (note.value !== words) note.value = words;
      status.textContent = news;
      erase.hidden = words === "";
    };
    const write = () => {
      const elsewhere = kept(key) ?? "";
      const isBoth = elsewhere !== "" && elsewhere !== known && words !== elsewhere;
      if (isBoth) words = `${elsewhere}\n\n${added(known, words)}`;
      if (words === "") forget(key);
      const isKept = words === "" || keep(key, words);
      if (isKept) known = words;
      show(isKept ? (isBoth ? BOTH : KEPT) : NOT_KEPT);
    };
    const written = () => {
      // A restored session fills in fields that nobody is in.
      if (document.activeElement === note) words = note.value;
      write();
    };
    const restore = (isErased = false) => {
      // What could not be kept is not to give way to what was kept before; there may be room by now.
      if (words !== known && !isErased) return write();
      words = known = kept(key) ?? "";
      show(canKeep() ? KEPT : NOT_KEPT);
    };
    restore();
    note.addEventListener("input", written, { signal });
    erase.addEventListener(
      "click",
      () => {
        words = known = "";
        forget(key);
        show("Your note is erased.");
        note.focus();
      },
      { signal },
    );
    whenChangedElsewhere(key, restore, signal);
  }
}

/**
 * Return what was added to a text, or the whole of it if it was changed in another way.
 *
 * @param {string} before
 * @param {string} now
 */
function added(before, now) {
  return now.startsWith(before) ? now.slice(before.length).trim() : now;
}

/**
 * Return which of the questions without a name of their own this is on its page.
 *
 * @param {Element} note
 */
function placeOf(note) {
  return [...document.querySelectorAll("consider-note:not([data-note])")].indexOf(note) + 1;
}

/**
 * Return what stood for a question when notes were kept by its words.
 *
 * @param {string} question
 */
function slugOf(question) {
  const words = question.toLowerCase().match(/[\p{Letter}\p{Number}]+/gu) ?? [];
  return words.slice(0, 8).join("-");
}

customElements.define("consider-note", ConsiderNote);

/** `<consider-note>`: room under a question for a private note, kept on the device as it is written. */

import { button, element, find } from "./html.js";
import { canKeep, forget, keep, kept, whenChangedElsewhere } from "./kept.js";

const KEPT = "What you write here is kept on this device only.";
const NOT_KEPT = "Your browser keeps nothing of this note: copy it before you close the page.";

class ConsiderNote extends HTMLElement {
  #ending = new AbortController();
  /** @type {HTMLElement | undefined} */
  #tools;

  connectedCallback() {
    this.#ending = new AbortController();
    const question = find(this, ".question", HTMLElement);
    const slug = slugOf(question.textContent ?? "");
    question.id ||= `question-${slug}`;
    const note = element("textarea", { rows: "4", "aria-labelledby": question.id, autocomplete: "off" });
    this.#tools = element("div", { class: "note-tools" }, note);
    this.append(this.#tools);
    this.#watch(note, `withness:note:${location.pathname}:${slug}`);
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
    /** @param {string} words */
    const show = (words) => {
      status.textContent = words;
      erase.hidden = note.value === "";
    };
    const write = () => {
      if (note.value === "") forget(key);
      show(note.value === "" || keep(key, note.value) ? KEPT : NOT_KEPT);
    };
    const restore = () => {
      note.value = kept(key) ?? "";
      show(canKeep() ? KEPT : NOT_KEPT);
    };
    restore();
    note.addEventListener("input", write, { signal });
    erase.addEventListener(
      "click",
      () => {
        note.value = "";
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
 * Return the question's words as part of a key: letters and digits of any script, joined by hyphens.
 *
 * @param {string} question
 */
function slugOf(question) {
  const words = question.toLowerCase().match(/[\p{Letter}\p{Number}]+/gu) ?? [];
  return words.slice(0, 8).join("-");
}

customElements.define("consider-note", ConsiderNote);

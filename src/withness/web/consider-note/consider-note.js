/** `<consider-note>`: room under a question for a private note, kept on the device as it is written. */

import { formerKeyOf, pageOf } from "../device/keys.js";
import { canKeep, carryOver, forget, keep, kept, keyOf, ROOT, whenChangedElsewhere } from "../device/kept.js";
import { button, element, find } from "../markup/html.js";
import { _ } from "../markup/words.js";
import { slugOf, withElsewhere } from "./note-text.js";

const KEPT = _("What you write here is kept on this device only.");
const NOT_KEPT = _("This note isn’t being saved. Copy it before you close the page.");
const BOTH = _("You have written here in another tab as well. Both are kept, one below the other.");

class ConsiderNote extends HTMLElement {
  #ending = new AbortController();

  connectedCallback() {
    const { signal } = (this.#ending = new AbortController());
    const question = find(this, ".question", HTMLElement);
    const { note: own } = this.dataset;
    const id = own ? [own] : [pageOf(location.pathname, ROOT), String(placeOf(this))];
    const key = keyOf("note", ...id);
    carryOver(formerKeyOf("note", location.pathname, slugOf(question.textContent ?? "")), key);
    question.id ||= `question-${id.at(-1)}`;
    new Note(this, key, question.id, signal);
  }

  disconnectedCallback() {
    this.#ending.abort();
  }
}

/** One note. Its words are the reader's alone: browsers empty and fill fields by themselves. */
class Note {
  #key;
  #field;
  #status = element("p", { class: "kept", role: "status" });
  #erase = button(_("Erase this note"), "erase-note");
  #words = "";
  /** How much of it is kept. */
  #known = "";

  /**
   * @param {HTMLElement} place what it is written at the foot of
   * @param {string} key
   * @param {string} question the id of what it answers
   * @param {AbortSignal} signal
   */
  constructor(place, key, question, signal) {
    this.#key = key;
    this.#field = element("textarea", { rows: "4", "aria-labelledby": question, autocomplete: "off" });
    const tools = element("div", { class: "note-tools" }, this.#field, this.#status, this.#erase);
    place.append(tools);
    signal.addEventListener("abort", () => tools.remove());
    this.#restore(false);
    this.#field.addEventListener("input", () => this.#written(), { signal });
    this.#erase.addEventListener("click", () => this.#forget(), { signal });
    whenChangedElsewhere(key, (isErased) => this.#restore(isErased), signal);
  }

  #written() {
    // A restored session fills in fields that nobody is in.
    if (document.activeElement === this.#field) this.#words = this.#field.value;
    this.#keep();
  }

  #keep() {
    const both = withElsewhere(this.#words, this.#known, kept(this.#key) ?? "");
    if (both !== undefined) this.#words = both;
    if (this.#words === "") forget(this.#key);
    const isKept = this.#words === "" || keep(this.#key, this.#words);
    if (isKept) this.#known = this.#words;
    this.#show(isKept ? (both === undefined ? KEPT : BOTH) : NOT_KEPT);
  }

  /** @param {boolean} isErased */
  #restore(isErased) {
    // What could not be kept is not to give way to what was kept before; there may be room by now.
    if (this.#words !== this.#known && !isErased) return this.#keep();
    this.#words = this.#known = kept(this.#key) ?? "";
    this.#show(canKeep() ? KEPT : NOT_KEPT);
  }

  #forget() {
    this.#words = this.#known = "";
    forget(this.#key);
    this.#show(_("Your note is erased."));
    this.#field.focus();
  }

  /** @param {string} news */
  #show(news) {
    if (this.#field.value !== this.#words) this.#field.value = this.#words;
    this.#status.textContent = news;
    this.#erase.hidden = this.#words === "";
  }
}

/**
 * Return which of the questions without a name of their own this is on its page.
 *
 * @param {Element} note
 */
function placeOf(note) {
  return [...document.querySelectorAll("consider-note:not([data-note])")].indexOf(note) + 1;
}

customElements.define("consider-note", ConsiderNote);

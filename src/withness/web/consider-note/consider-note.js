/** `<consider-note>`: room under a question for a private note, kept on the device as it is written. */

import { formerKeyOf, pageOf } from "../device/keys.js";
import { canKeep, carryOver, keyOf, ROOT, whenChangedElsewhere } from "../device/kept.js";
import { button, element, find } from "../markup/html.js";
import { _ } from "../markup/words.js";
import { carryOverNote, noteIdOf } from "../record/former-notes.js";
import { erase, keptState, write } from "../record/held.js";
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
    const former = own ? [own] : [pageOf(location.pathname, ROOT), String(placeOf(this))];
    const words = question.textContent?.trim() ?? "";
    carryOver(formerKeyOf("note", location.pathname, slugOf(words)), keyOf("note", ...former));
    question.id ||= `question-${former.at(-1)}`;
    new Note(this, former.join(":"), question, signal);
  }

  disconnectedCallback() {
    this.#ending.abort();
  }
}

/** One note. Its words are the reader's alone: browsers empty and fill fields by themselves. */
class Note {
  #key;
  #where;
  #field;
  #status = element("p", { class: "kept", role: "status" });
  #erase = button(_("Erase this note"), "erase-note");
  #words = "";
  /** How much of it is kept. */
  #known = "";

  /**
   * @param {HTMLElement} place what it is written at the foot of
   * @param {string} former what it was kept under as a plain text
   * @param {HTMLElement} question
   * @param {AbortSignal} signal
   */
  constructor(place, former, question, signal) {
    carryOverNote(former);
    this.#key = keyOf("note", noteIdOf(former));
    this.#where = {
      page: location.pathname.slice(ROOT.length),
      title: document.querySelector("h1")?.textContent?.trim() ?? "",
      question: question.textContent?.trim() ?? "",
    };
    this.#field = element("textarea", { rows: "4", "aria-labelledby": question.id, autocomplete: "off" });
    const tools = element("div", { class: "note-tools" }, this.#field, this.#status, this.#erase);
    place.append(tools);
    signal.addEventListener("abort", () => tools.remove());
    this.#restore(false);
    this.#field.addEventListener("input", () => this.#written(), { signal });
    this.#erase.addEventListener("click", () => this.#forget(), { signal });
    whenChangedElsewhere(this.#key, (isErased) => this.#restore(isErased), signal);
  }

  #written() {
    // A restored session fills in fields that nobody is in.
    if (document.activeElement === this.#field) this.#words = this.#field.value;
    this.#keep();
  }

  #keep() {
    const both = withElsewhere(this.#words, this.#known, this.#kept);
    if (both !== undefined) this.#words = both;
    const isKept = this.#words === "" ? this.#remove() : write(this.#key, { ...this.#where, text: this.#words });
    if (isKept) this.#known = this.#words;
    this.#show(isKept ? (both === undefined ? KEPT : BOTH) : NOT_KEPT);
  }

  /** @param {boolean} isErased */
  #restore(isErased) {
    // What could not be kept is not to give way to what was kept before; there may be room by now.
    if (this.#words !== this.#known && !isErased) return this.#keep();
    this.#words = this.#known = this.#kept;
    this.#show(canKeep() ? KEPT : NOT_KEPT);
  }

  #forget() {
    this.#words = this.#known = "";
    this.#remove();
    this.#show(_("Your note is erased."));
    this.#field.focus();
  }

  get #kept() {
    return String(keptState(this.#key)["text"] ?? "");
  }

  /** Where nothing is kept there is nothing to remember the end of. */
  #remove() {
    return this.#kept === "" || erase(this.#key);
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

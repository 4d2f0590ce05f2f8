/** `<take-names-out>`: a box for a case, in which Python marks what could give somebody away. It keeps nothing. */

import { actionOf, element, find } from "../markup/html.js";
import { _ } from "../markup/words.js";
import { ask, isAtHand, isOutdated, startEarly } from "../python/scorer.js";
import { hideTrouble } from "../python/trouble.js";
import { MarkedCase } from "./marked-case.js";
import { showTrouble } from "./trouble.js";

// Shorter waits are over before words about them are read.
const NOTICEABLE = 200;

class TakeNamesOut extends HTMLElement {
  #ending = new AbortController();

  connectedCallback() {
    this.#ending = new AbortController();
    new Visit(this, this.#ending.signal);
  }

  disconnectedCallback() {
    this.#ending.abort();
  }
}

/** One reader with one case. */
class Visit {
  #root;
  #form;
  #field;
  #checklist;
  #signal;
  #progress = element("p", { class: "progress", role: "status" });
  /** @type {MarkedCase | undefined} */
  #marked;
  #working = false;
  #isWarm = false;

  /**
   * @param {HTMLElement} root
   * @param {AbortSignal} signal
   */
  constructor(root, signal) {
    this.#root = root;
    this.#signal = signal;
    this.#form = find(root, "form.case", HTMLFormElement);
    this.#field = find(root, "textarea", HTMLTextAreaElement);
    // A browser may have filled it in from an earlier visit.
    this.#erase();
    this.#form.append(this.#progress);
    this.#form.hidden = false;
    this.#checklist = find(root, "details", HTMLDetailsElement);
    this.#checklist.open = false;
    startEarly(this.#form, signal);
    this.#form.addEventListener("input", () => this.#warmUp(), { signal });
    this.#form.addEventListener("submit", (event) => this.#submitted(event), { signal });
    root.addEventListener("click", (event) => this.#clicked(event), { signal });
    // A page that is left may lie in the browser's memory until its reader comes back, or somebody else does.
    addEventListener("pagehide", () => this.#erase(), { signal });
    signal.addEventListener("abort", () => this.#progress.remove());
  }

  /** The first case takes Python longest; while one is being written there is time for it. */
  #warmUp() {
    if (this.#isWarm || !isAtHand()) return;
    this.#isWarm = true;
    ask("marked_case", "A case.").catch(() => (this.#isWarm = false));
  }

  /** @param {Event} event */
  #submitted(event) {
    event.preventDefault();
    if (this.#field.value.trim() === "") return this.#field.focus();
    this.#mark();
  }

  /** @param {Event} event */
  #clicked(event) {
    if (event.target instanceof Element && event.target.closest("[href='#by-hand']")) this.#checklist.open = true;
    switch (actionOf(event)) {
      case "replace":
        return this.#marked?.replace(event);
      case "replace-all":
        return this.#marked?.replaceAll();
      case "undo":
        return this.#marked?.undo();
      case "try-again":
        return this.#tryAgain();
      case "erase":
        this.#erase();
        return this.#field.focus();
    }
  }

  async #tryAgain() {
    // The files of this page are gone, and so would be the case with it: let the reader choose.
    if (await isOutdated()) showTrouble(this.#form, true);
    else this.#mark();
  }

  async #mark() {
    if (this.#working) return;
    this.#working = true;
    hideTrouble(this.#root);
    const slow = setTimeout(() => (this.#progress.textContent = _("Reading it on your device…")), NOTICEABLE);
    const text = this.#field.value;
    try {
      const html = await ask("marked_case", text);
      if (text === this.#field.value && !this.#signal.aborted) this.#show(html);
    } catch (problem) {
      console.warn("Python did not answer.", problem);
      if (text === this.#field.value && !this.#signal.aborted) showTrouble(this.#form, false);
    } finally {
      clearTimeout(slow);
      this.#progress.textContent = "";
      this.#working = false;
    }
  }

  /** @param {string} html drawn by Python, where every text is escaped */
  #show(html) {
    this.#marked?.end();
    this.#marked = new MarkedCase(this.#form, html, (text) => (this.#field.value = text));
  }

  #erase() {
    this.#marked?.end();
    this.#marked = undefined;
    hideTrouble(this.#root);
    this.#field.value = "";
  }
}

customElements.define("take-names-out", TakeNamesOut);

/** `<guide-finder>`: says of a list of tools which fit the people who are here, the time there is and a subject. */

import { find } from "../markup/html.js";
import { _, ngettext } from "../markup/words.js";
import { countIn, fits } from "./fitting.js";

class GuideFinder extends HTMLElement {
  #ending = new AbortController();

  connectedCallback() {
    const { signal } = (this.#ending = new AbortController());
    const form = find(this, "form", HTMLFormElement);
    form.addEventListener("submit", (event) => event.preventDefault(), { signal });
    // A menu that was not chosen from by hand may tell of its change alone.
    for (const type of ["input", "change"]) form.addEventListener(type, () => this.#show(), { signal });
    form.hidden = false;
    this.#show();
  }

  disconnectedCallback() {
    this.#ending.abort();
  }

  #show() {
    const subject = this.querySelector("select")?.value ?? "";
    const wanted = { people: this.#asked("people"), minutes: this.#asked("minutes"), subject };
    const entries = /** @type {NodeListOf<HTMLElement>} */ (this.querySelectorAll("li[data-minutes]"));
    for (const entry of entries) {
      const { low, high, minutes, subjects } = entry.dataset;
      const tool = { low: Number(low), high: Number(high), minutes: Number(minutes), subjects: (subjects ?? "").split(" ") };
      entry.hidden = !fits(tool, wanted);
    }
    for (const section of this.querySelectorAll("section")) {
      section.hidden = !section.querySelector("li:not([hidden])");
    }
    const count = [...entries].filter(({ hidden }) => !hidden).length;
    const isAsked = wanted.people > 0 || wanted.minutes > 0 || subject !== "";
    find(this, "[role=status]", HTMLElement).textContent = isAsked ? this.#said(count) : "";
  }

  /** @param {number} count */
  #said(count) {
    // Where people are not asked for, it is a list of self-checks.
    if (!this.querySelector("[name=people]")) {
      return count === 0 ? _("None of them fits.") : ngettext("{n} of them fits.", "{n} of them fit.", count);
    }
    if (count === 0) return _("None of them fits. Try more minutes, or split the group.");
    return ngettext("{n} guide fits.", "{n} guides fit.", count);
  }

  /** @param {string} what */
  #asked(what) {
    const field = /** @type {HTMLInputElement | null} */ (this.querySelector(`input[name=${what}]`));
    return field ? countIn(field.value) : 0;
  }
}

customElements.define("guide-finder", GuideFinder);

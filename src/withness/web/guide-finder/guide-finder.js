/** `<guide-finder>`: says of a list of guides which fit the people who are here and the time there is. */

import { find } from "../markup/html.js";
import { _, ngettext } from "../markup/words.js";
import { countIn, fits } from "./fitting.js";

class GuideFinder extends HTMLElement {
  #ending = new AbortController();

  connectedCallback() {
    const { signal } = (this.#ending = new AbortController());
    const form = find(this, "form", HTMLFormElement);
    form.addEventListener("submit", (event) => event.preventDefault(), { signal });
    form.addEventListener("input", () => this.#show(), { signal });
    form.hidden = false;
    this.#show();
  }

  disconnectedCallback() {
    this.#ending.abort();
  }

  #show() {
    const wanted = { people: this.#asked("people"), minutes: this.#asked("minutes") };
    const entries = /** @type {NodeListOf<HTMLElement>} */ (this.querySelectorAll(".entry"));
    for (const entry of entries) {
      const { low, high, minutes } = entry.dataset;
      entry.hidden = !fits({ low: Number(low), high: Number(high), minutes: Number(minutes) }, wanted);
    }
    const count = [...entries].filter(({ hidden }) => !hidden).length;
    const isAsked = wanted.people > 0 || wanted.minutes > 0;
    find(this, "[role=status]", HTMLElement).textContent = isAsked ? this.#said(count) : "";
  }

  /** @param {number} count */
  #said(count) {
    if (count === 0) return _("None of them fits. Try more minutes, or split the group.");
    return ngettext("{n} guide fits.", "{n} guides fit.", count);
  }

  /** @param {string} what */
  #asked(what) {
    return countIn(find(this, `[name=${what}]`, HTMLInputElement).value);
  }
}

customElements.define("guide-finder", GuideFinder);

/** `<my-intention>`: shows this reader, and nobody else, what they meant to do; where there is nothing, it is not there. */

import { whenThingsChange } from "../record/store.js";
import { element } from "../markup/html.js";
import { _, ngettext } from "../markup/words.js";
import { current, isDue } from "../intention/current.js";
import { today } from "../intention/days.js";
import { sentence } from "../intention/sentence.js";
import { tellNextPage, weekPage } from "../intention/week-page.js";

class MyIntention extends HTMLElement {
  #ending = new AbortController();

  connectedCallback() {
    this.#ending = new AbortController();
    this.#draw();
    whenThingsChange("intention", () => this.#draw(), this.#ending.signal);
  }

  disconnectedCallback() {
    this.#ending.abort();
  }

  #draw() {
    const [first, ...others] = current();
    // The first lines of the page have left room for it.
    document.documentElement.classList.toggle("has-intention", first !== undefined);
    tellNextPage();
    if (!first) return this.replaceChildren();
    const words = isDue(first, today()) ? _("Time to look back") : _("What you mean to do");
    const link = element("a", { href: weekPage(this) }, sentence(first));
    const more = others.length > 0 ? " " + ngettext("and {n} more", "and {n} more", others.length) : "";
    const drawn = [element("p", { class: "kicker" }, words + more), element("p", { class: "said" }, link)];
    if (this.textContent !== drawn.map((part) => part.textContent).join("")) this.replaceChildren(...drawn);
  }
}

customElements.define("my-intention", MyIntention);

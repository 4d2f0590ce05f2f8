/** `<keep-intention>`: what a page suggests for the week, kept as the reader's own intention. */

import { actionOf, button, element } from "../markup/html.js";
import { _ } from "../markup/words.js";

class KeepIntention extends HTMLElement {
  #offer = element("p", { class: "actions" }, button(_("Keep this for my week"), "keep-intention"));

  connectedCallback() {
    // A site without a page of the week has no place where this would be found again.
    if (!this.closest("[data-week]")) return;
    this.replaceChildren(this.#offer);
    this.addEventListener("click", this);
    // Beside a result the network may be switched off by now; what is needed is fetched with it.
    if (this.closest(".result")) Promise.allSettled([kept(), papers()]);
  }

  /** @param {Event} event */
  handleEvent(event) {
    if (actionOf(event) === "keep-intention") this.#open();
    if (actionOf(event) === "not-now") this.#close();
  }

  async #open() {
    try {
      const { KeptHere } = await kept();
      new KeptHere(this);
    } catch (problem) {
      console.warn("The intention did not start.", problem);
      const words = _("This could not start just now. Try again, or write it down on paper.");
      this.replaceChildren(this.#offer, element("p", { class: "status", role: "status" }, words));
    }
  }

  #close() {
    this.replaceChildren(this.#offer);
    this.#offer.querySelector("button")?.focus();
  }
}

function kept() {
  return import("../intention/kept-here.js");
}

async function papers() {
  const { bringPapers } = await import("../intention/week-paper.js");
  return bringPapers();
}

customElements.define("keep-intention", KeepIntention);

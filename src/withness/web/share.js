/** `<share-links>`: copies the page's address, and opens the device's own share sheet where there is one. */

import { actionOf, button, find } from "./html.js";

class ShareLinks extends HTMLElement {
  #ending = new AbortController();

  connectedCallback() {
    this.#ending = new AbortController();
    this.addEventListener("click", (event) => this.#clicked(event), { signal: this.#ending.signal });
    // Without a script this is a link whose address can be copied.
    find(this, "[data-action=copy-link]", HTMLElement).replaceWith(button("Copy the link", "copy-link"));
    find(this, "[data-action=share]", HTMLElement).hidden = !("share" in navigator);
  }

  disconnectedCallback() {
    this.#ending.abort();
  }

  /** @param {Event} event */
  #clicked(event) {
    switch (actionOf(event)) {
      case "copy-link":
        return this.#copy();
      case "share":
        return this.#share();
    }
  }

  async #copy() {
    const status = find(this, "[role=status]", HTMLElement);
    try {
      await navigator.clipboard.writeText(this.#url);
      status.textContent = "The link is copied.";
    } catch {
      status.textContent = `Copying is blocked here. The link is ${this.#url}`;
    }
  }

  async #share() {
    try {
      await navigator.share({ title: this.dataset.title ?? document.title, url: this.#url });
    } catch {
      // The reader changed their mind: there is nothing to say.
    }
  }

  get #url() {
    return this.dataset.url ?? location.href;
  }
}

customElements.define("share-links", ShareLinks);

/** `<share-links>`: copies the page's address, and opens the device's own share sheet where there is one. */

import { actionOf, button, find } from "../markup/html.js";
import { _ } from "../markup/words.js";

// The reader changed their mind, or the sheet is open already.
const NOTHING_TO_SAY = new Set(["AbortError", "InvalidStateError"]);

class ShareLinks extends HTMLElement {
  #ending = new AbortController();

  connectedCallback() {
    this.#ending = new AbortController();
    this.addEventListener("click", (event) => this.#clicked(event), { signal: this.#ending.signal });
    // Without a script this is a link whose address can be copied.
    find(this, "[data-action=copy-link]", HTMLElement).replaceWith(button(_("Copy the link"), "copy-link"));
    find(this, "a[href^='mailto:']", HTMLAnchorElement).href =
      `mailto:?subject=${encodeURIComponent(this.#title)}&body=${encodeURIComponent(this.#url)}`;
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

  /** @param {string[]} before what to say first */
  async #copy(...before) {
    const status = find(this, "[role=status]", HTMLElement);
    try {
      await navigator.clipboard.writeText(this.#url);
      status.textContent = [...before, _("The link is copied.")].join(" ");
    } catch {
      const said = _("Copying is blocked here. The link is {address}", { address: this.#url });
      status.textContent = [...before, said].join(" ");
    }
  }

  async #share() {
    try {
      await navigator.share({ title: this.#title, url: this.#url });
    } catch (problem) {
      const is = problem instanceof DOMException ? problem.name : "";
      if (!NOTHING_TO_SAY.has(is)) await this.#copy(_("Your browser can’t open a share menu."));
    }
  }

  get #title() {
    return this.dataset.title ?? document.title;
  }

  /** Where the page is being read: on a copy of the site, the address that was built into it may lead nowhere. */
  get #url() {
    const { protocol, origin, pathname } = location;
    return protocol.startsWith("http") ? origin + pathname : (this.dataset.url ?? location.href);
  }
}

customElements.define("share-links", ShareLinks);

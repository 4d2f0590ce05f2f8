/** `<erase-all>`: says how much this site keeps on the device, and erases all of it. */

import { button, element } from "../markup/html.js";
import { eraseEverything, everythingKept } from "../device/kept.js";
import { _, ngettext } from "../markup/words.js";

class EraseAll extends HTMLElement {
  connectedCallback() {
    const status = element("p", { class: "kept", role: "status" }, amount());
    const erase = button(_("Erase everything this site keeps on this device"), "erase-all");
    erase.addEventListener("click", () => {
      eraseEverything();
      status.textContent = everythingKept().length === 0 ? _("Erased. Nothing is kept on this device now.") : amount();
    });
    // What stood here told readers without scripts what to do instead.
    this.replaceChildren(status, erase);
  }
}

function amount() {
  const count = everythingKept().length;
  if (count === 0) return _("At the moment nothing is kept on this device.");
  return ngettext(
    "At the moment one thing is kept on this device.",
    "At the moment {n} things are kept on this device.",
    count,
  );
}

customElements.define("erase-all", EraseAll);

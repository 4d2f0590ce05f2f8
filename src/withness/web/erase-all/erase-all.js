/** `<erase-all>`: says how much this site keeps on the device, and erases all of it. */

import { button, element } from "../markup/html.js";
import { eraseEverything, everythingKept } from "../device/kept.js";

class EraseAll extends HTMLElement {
  connectedCallback() {
    const status = element("p", { class: "kept", role: "status" }, amount());
    const erase = button("Erase everything this site keeps on this device", "erase-all");
    erase.addEventListener("click", () => {
      eraseEverything();
      status.textContent = everythingKept().length === 0 ? "Erased. Nothing is kept on this device now." : amount();
    });
    // What stood here told readers without scripts what to do instead.
    this.replaceChildren(status, erase);
  }
}

function amount() {
  const count = everythingKept().length;
  if (count === 0) return "At the moment nothing is kept on this device.";
  return `At the moment ${count === 1 ? "one thing is" : `${count} things are`} kept on this device.`;
}

customElements.define("erase-all", EraseAll);

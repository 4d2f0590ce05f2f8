/** `<my-week>`: a reader's intentions, day and check-ins on one page, kept on the device; the sheet of paper below. */

import { bringPapers, startSoon } from "../intention/week-paper.js";
import { element, find, TOUCHES } from "../markup/html.js";
import { whenThingsChange } from "../record/store.js";
import { CheckIns } from "./check-ins.js";
import { DailyLine } from "./daily-line.js";
import { Intentions } from "./intentions.js";

class MyWeek extends HTMLElement {
  #ending = new AbortController();

  connectedCallback() {
    const { signal } = (this.#ending = new AbortController());
    const parts = [new Intentions(), new DailyLine(), new CheckIns()];
    const kept = element("div", { class: "kept-week" }, ...parts.map(({ drawn }) => drawn));
    for (const part of parts) {
      part.draw();
      whenThingsChange(part.kind, () => part.draw(), signal);
    }
    kept.addEventListener("focusin", startSoon, { signal });
    for (const type of TOUCHES) addEventListener(type, bringTheRest, { signal, once: true });
    signal.addEventListener("abort", () => kept.remove());
    this.#foldPaper(signal).before(kept);
  }

  disconnectedCallback() {
    this.#ending.abort();
  }

  /** @param {AbortSignal} signal */
  #foldPaper(signal) {
    const paper = find(this, "details.on-paper", HTMLDetailsElement);
    const button = find(paper, "[data-action=print-sheet]", HTMLButtonElement);
    paper.open = false;
    button.hidden = false;
    button.addEventListener("click", () => this.#printSheet(), { signal });
    return paper;
  }

  /** Print the empty sheet, and not what is kept. */
  #printSheet() {
    this.classList.add("prints-sheet");
    addEventListener("afterprint", () => this.classList.remove("prints-sheet"), { once: true });
    print();
  }
}

/** At the first touch all is fetched that a reader may open: there may be no network by then. */
function bringTheRest() {
  const rest = [import("../intention/calendar.js"), import("./looking-back.js"), import("./plan-form.js"), bringPapers()];
  Promise.allSettled(rest);
}

customElements.define("my-week", MyWeek);

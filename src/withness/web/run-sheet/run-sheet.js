/** `<run-sheet>`: turns minutes into clock times from the start a reader picks. It never ticks, flashes or beeps. */

import { element, find } from "../markup/html.js";
import { carryOver, forget, formerKeyOf, keep, kept, keyOf, whenChangedElsewhere } from "../device/kept.js";

const DAY = 24 * 60;
// In the reader's own way of writing times, as the browser's time field does it.
const CLOCK = new Intl.DateTimeFormat([], { hour: "numeric", minute: "2-digit", timeZone: "UTC" });

class RunSheet extends HTMLElement {
  #ending = new AbortController();

  connectedCallback() {
    this.#ending = new AbortController();
    const { signal } = this.#ending;
    const key = keyOf("start", this.dataset.name);
    carryOver(formerKeyOf("start", this.dataset.name), key);
    const clock = find(this, "form.clock", HTMLFormElement);
    const input = find(clock, "input", HTMLInputElement);
    clock.addEventListener("submit", (event) => event.preventDefault(), { signal });
    let isKept = true;
    input.addEventListener(
      "input",
      () => {
        isKept = input.value !== "" && keep(key, input.value);
        if (!isKept) forget(key);
        this.#show(input.value);
      },
      { signal },
    );
    const restore = (isErased = false) => {
      // What could not be kept is not to give way to what was kept before.
      if (isKept || isErased) input.value = kept(key) ?? "";
      this.#show(input.value);
    };
    whenChangedElsewhere(key, restore, signal);
    restore();
    clock.hidden = false;
  }

  disconnectedCallback() {
    this.#ending.abort();
  }

  /** @param {string} start as `HH:MM`, or nothing */
  #show(start) {
    const steps = /** @type {NodeListOf<HTMLElement>} */ (this.querySelectorAll(".step"));
    for (const step of steps) {
      const begins = Number(step.dataset.start);
      const ends = begins + Number(step.dataset.minutes);
      const words = start && `${clockTime(start, begins)} to ${clockTime(start, ends)}`;
      find(step, ".clock-time", HTMLElement).textContent = words;
    }
    const clock = find(this, "form.clock", HTMLFormElement);
    const end = clock.querySelector("output") ?? clock.appendChild(element("output"));
    end.textContent = start && ` and end at ${clockTime(start, Number(this.dataset.minutes))}`;
  }
}

/**
 * Return the time of day so many minutes after `start`, past midnight if need be.
 *
 * @param {string} start as `HH:MM`
 * @param {number} minutes
 */
function clockTime(start, minutes) {
  const [hour = 0, minute = 0] = start.split(":").map(Number);
  return CLOCK.format(((hour * 60 + minute + minutes) % DAY) * 60_000);
}

customElements.define("run-sheet", RunSheet);

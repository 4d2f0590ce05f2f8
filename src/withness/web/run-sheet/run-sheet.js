/** `<run-sheet>`: turns minutes into clock times from the start a reader picks, and leads to the views of a meeting. */

import { formerKeyOf } from "../device/keys.js";
import { carryOver, forget, keep, kept, keyOf, whenChangedElsewhere } from "../device/kept.js";
import { actionOf, element, find } from "../markup/html.js";
import { _ } from "../markup/words.js";
import { clockTime } from "../papers/clock-time.js";
import { followAddress, openBefore } from "./views.js";

class RunSheet extends HTMLElement {
  #ending = new AbortController();

  connectedCallback() {
    const { signal } = (this.#ending = new AbortController());
    const key = keyOf("start", this.dataset.name);
    carryOver(formerKeyOf("start", this.dataset.name), key);
    const clock = find(this, "form.clock", HTMLFormElement);
    clock.addEventListener("submit", (event) => event.preventDefault(), { signal });
    this.#follow(find(clock, "input", HTMLInputElement), key, signal);
    clock.hidden = false;
    this.#offerViews(signal);
  }

  disconnectedCallback() {
    this.#ending.abort();
  }

  /** @param {AbortSignal} signal */
  #offerViews(signal) {
    // They stand under the page's title.
    const views = find(document.body, ".views", HTMLElement);
    const run = find(views, "a", HTMLAnchorElement);
    const back = (/** @type {boolean} */ isUnderWay) => {
      run.textContent = isUnderWay ? _("Go on with the meeting") : _("Run it now");
    };
    const failed = (/** @type {unknown} */ problem) => {
      console.warn("A view did not start.", problem);
      find(this, "[data-when-not-started]", HTMLElement).hidden = false;
    };
    views.addEventListener("click", (event) => actionOf(event) === "print" && print(), { signal });
    const guide = JSON.parse(this.dataset.guide ?? "");
    followAddress(guide, back, failed, signal);
    const invite = this.querySelector("[data-action=invite]")?.closest("p");
    invite?.addEventListener("click", () => openBefore(invite, guide, signal).catch(failed), { signal });
    for (const hidden of [views, ...this.querySelectorAll(".view")]) hidden.removeAttribute("hidden");
  }

  /**
   * Show the times from what the reader picks, or has picked before.
   *
   * @param {HTMLInputElement} input
   * @param {string} key under which it is kept
   * @param {AbortSignal} signal
   */
  #follow(input, key, signal) {
    let isKept = true;
    const picked = () => {
      isKept = input.value !== "" && keep(key, input.value);
      if (!isKept) forget(key);
      this.#show(input.value);
    };
    const restore = (isErased = false) => {
      // What could not be kept is not to give way to what was kept before.
      if (isKept || isErased) input.value = kept(key) ?? "";
      this.#show(input.value);
    };
    input.addEventListener("input", picked, { signal });
    whenChangedElsewhere(key, restore, signal);
    restore();
  }

  /** @param {string} start as `HH:MM`, or nothing */
  #show(start) {
    const steps = /** @type {NodeListOf<HTMLElement>} */ (this.querySelectorAll(".step"));
    for (const step of steps) {
      const begins = Number(step.dataset.start);
      const ends = begins + Number(step.dataset.minutes);
      // Translators: the times of day at which a step of a meeting begins and ends.
      const words = start && _("{begin} to {end}", { begin: clockTime(start, begins), end: clockTime(start, ends) });
      find(step, ".clock-time", HTMLElement).textContent = words;
    }
    const clock = find(this, "form.clock", HTMLFormElement);
    const end = clock.querySelector("output") ?? clock.appendChild(element("output"));
    // Translators: stands after "We start at" and a field for the time.
    const words = start && _("and end at {time}", { time: clockTime(start, Number(this.dataset.minutes)) });
    end.textContent = words && ` ${words}`;
  }
}

customElements.define("run-sheet", RunSheet);

/** A case with its marks: neutral words put in their place, one by one or all at once, and taken back again. */

import { element, find } from "../markup/html.js";
import { whatIsLeft } from "./what-is-left.js";

/** @typedef {{place: HTMLElement, told: string}} Change one mark, and what stood there before */

export class MarkedCase {
  #box = element("div");
  #told;
  #changed;
  /** @type {Change[][]} */
  #steps = [];

  /**
   * @param {HTMLElement} form what it stands under
   * @param {string} html drawn by Python, where every text is escaped
   * @param {(text: string) => void} changed is told the whole case, now and after each change
   */
  constructor(form, html, changed) {
    this.#changed = changed;
    this.#box.innerHTML = html;
    form.after(this.#box);
    this.#told = find(this.#box, ".told", HTMLElement);
    this.#tell();
    find(this.#box, ".headline", HTMLElement).focus();
  }

  end() {
    this.#box.remove();
  }

  /** @param {Event} event the press of a row's button */
  replace(event) {
    const row = event.target instanceof Element ? event.target.closest("li") : null;
    if (row) this.#step([row]);
  }

  replaceAll() {
    this.#step(this.#rows.filter((row) => !row.classList.contains("done")));
  }

  undo() {
    const step = this.#steps.pop() ?? [];
    for (const { place, told } of step) {
      place.textContent = told;
      place.classList.remove("replaced");
    }
    this.#tell();
    this.#goOn(this.#rows.find((row) => step.some(({ place }) => placesOf(row).includes(numberOf(place)))));
  }

  /** @param {HTMLElement[]} rows */
  #step(rows) {
    const numbers = new Set(rows.flatMap(placesOf));
    const places = this.#marks.filter((place) => numbers.has(numberOf(place)));
    this.#steps.push(places.map((place) => ({ place, told: place.textContent ?? "" })));
    for (const place of places) {
      place.textContent = place.dataset.instead ?? "";
      place.classList.add("replaced");
    }
    this.#tell();
    this.#goOn(this.#rows.find((row) => !row.classList.contains("done")));
  }

  /** Say how much is left, in words and by the buttons that are still there. */
  #tell() {
    const left = this.#marks.filter((place) => !place.classList.contains("replaced"));
    const open = new Set(left.map(numberOf));
    for (const row of this.#rows) {
      const isDone = !placesOf(row).some((number) => open.has(number));
      row.classList.toggle("done", isDone);
      find(row, "button", HTMLButtonElement).hidden = isDone;
    }
    this.#show("replace-all", left.length > 0);
    this.#show("undo", this.#steps.length > 0);
    find(this.#box, ".left", HTMLElement).textContent = whatIsLeft(left.length, this.#marks.length);
    this.#changed(this.#told.textContent ?? "");
  }

  /**
   * @param {string} action
   * @param {boolean} isOffered
   */
  #show(action, isOffered) {
    this.#box.querySelector(`[data-action=${action}]`)?.toggleAttribute("hidden", !isOffered);
  }

  /**
   * Move the focus to the next thing to do: its button went when it was pressed.
   *
   * @param {HTMLElement | undefined} row
   */
  #goOn(row) {
    const next = row?.querySelector("button") ?? this.#box.querySelector("[data-action=undo]");
    if (next instanceof HTMLElement) next.focus();
  }

  get #marks() {
    return /** @type {HTMLElement[]} */ ([...this.#told.querySelectorAll("mark")]);
  }

  get #rows() {
    return /** @type {HTMLElement[]} */ ([...this.#box.querySelectorAll("li[data-places]")]);
  }
}

/** @param {HTMLElement} row */
const placesOf = (row) => (row.dataset.places ?? "").split(" ").map(Number);

/** @param {HTMLElement} place */
const numberOf = (place) => Number(place.dataset.place);

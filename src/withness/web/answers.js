/** A reader's answers: the radios that are chosen in the form, and the copy of them kept on the device. */

import { canKeep, forget, keep, kept } from "./kept.js";

/** @typedef {Record<string, number>} Responses item ids and option values, as `wire.load_responses` reads them */

export class Answers {
  #form;
  #key;

  /**
   * @param {HTMLFormElement} form
   * @param {string} key
   */
  constructor(form, key) {
    this.#form = form;
    this.#key = key;
  }

  /** What is chosen now. @returns {Responses} */
  get given() {
    const chosen = this.#radios().filter((radio) => radio.checked);
    return Object.fromEntries(chosen.map((radio) => [radio.name, Number(radio.value)]));
  }

  /** The fieldsets with nothing chosen. */
  get blanks() {
    const items = /** @type {NodeListOf<HTMLElement>} */ (this.#form.querySelectorAll(".item"));
    return [...items].filter((item) => !item.querySelector("input:checked"));
  }

  /** Whether this browser lets answers outlive the page. */
  get canBeKept() {
    return canKeep();
  }

  /** Leave it to the browser to fill the form again, as far as it does that by itself. */
  leaveToBrowser() {
    this.#form.removeAttribute("autocomplete");
  }

  /** Keep what is chosen, and say whether that worked. */
  keep() {
    return keep(this.#key, JSON.stringify(this.given));
  }

  /**
   * Choose what is kept, and say whether there was something; what is no longer an item or an option is dropped.
   *
   * @param {Responses} newer what counts more than that, and is kept from now on
   */
  bringBack(newer) {
    const older = read(kept(this.#key));
    this.choose({ ...older, ...newer });
    if (Object.keys(newer).length > 0) this.keep();
    return Object.keys(older).length > 0;
  }

  /**
   * Choose exactly these answers.
   *
   * @param {Responses} responses
   */
  choose(responses) {
    for (const radio of this.#radios()) radio.checked = responses[radio.name] === Number(radio.value);
  }

  /**
   * Return these answers without those that the form no longer has.
   *
   * @param {Responses} responses
   * @returns {Responses}
   */
  possible(responses) {
    const radios = this.#radios().filter((radio) => responses[radio.name] === Number(radio.value));
    return Object.fromEntries(radios.map((radio) => [radio.name, Number(radio.value)]));
  }

  /** Choose nothing and keep nothing. */
  erase() {
    this.choose({});
    forget(this.#key);
  }

  #radios() {
    const radios = /** @type {NodeListOf<HTMLInputElement>} */ (this.#form.querySelectorAll("input[type=radio]"));
    return [...radios];
  }
}

/**
 * @param {string | null} text
 * @returns {Responses}
 */
function read(text) {
  try {
    return JSON.parse(text ?? "{}") ?? {};
  } catch {
    return {};
  }
}

/** A reader's answers in a form: it shows the last one of each item that is known, from any tab, and nothing else. */

import { KeptAnswers } from "./kept-answers.js";
import { signsOf } from "./sign.js";

/** @typedef {Record<string, number | null>} Responses item ids and option values, as Python reads them */

export class Answers {
  #form;
  /** The radios by item and value; `null` is the answer that counts as a blank. */
  #radios;
  #signs;
  #kept;

  /**
   * @param {HTMLFormElement} form
   * @param {import("./sign.js").Questions} questions
   * @param {string | undefined} name the self-check's
   * @param {string | undefined} version
   */
  constructor(form, questions, name, version) {
    this.#form = form;
    this.#radios = radiosOf(form);
    this.#signs = signsOf(questions);
    this.#kept = new KeptAnswers(name, version);
  }

  get key() {
    return this.#kept.key;
  }

  /** What is answered now. @returns {Responses} */
  get given() {
    const values = [...this.#radios.keys()].map((id) => [id, this.#valueOf(id)]);
    return Object.fromEntries(values.filter(([, value]) => value !== undefined));
  }

  /** The fieldsets with no answer. */
  get blanks() {
    const items = /** @type {NodeListOf<HTMLElement>} */ (this.#form.querySelectorAll(".item"));
    return [...items].filter((item) => this.#valueOf(item.querySelector("input")?.name ?? "") === undefined);
  }

  /** Whether every answer outlives the page. */
  get areKept() {
    return this.#kept.areKept;
  }

  /** Take in what is kept, and show the newest of everything; what the browser has filled in by itself goes. */
  bringBack() {
    this.#kept.bringBack();
    this.show();
  }

  /**
   * The reader has answered, or taken the answer back: show and keep that.
   *
   * @param {Iterable<[string, number | null | undefined]>} answers
   */
  give(answers) {
    this.#kept.give(answers, this.#signs);
    this.show();
  }

  /** Choose in the form what is known, and nothing else. */
  show() {
    for (const [id, radios] of this.#radios) {
      const value = this.#valueOf(id);
      for (const [own, radio] of radios) radio.checked = own === value;
    }
  }

  /**
   * Return those of some answers that this form still asks for in the same words, as far as their sign tells.
   *
   * @param {import("./newest.js").Given} answers
   * @returns {[string, number | null][]}
   */
  fitting(answers) {
    /** @type {[string, number | null][]} */
    const fitting = [];
    for (const [id, { of, value }] of answers) {
      const isAsked = of === undefined || of === this.#signs.get(id);
      if (isAsked && value !== undefined && this.#radios.get(id)?.has(value)) fitting.push([id, value]);
    }
    return fitting;
  }

  /**
   * Return these responses without those that the form no longer offers.
   *
   * @param {Responses} responses
   * @returns {Responses}
   */
  possible(responses) {
    return Object.fromEntries(Object.entries(responses).filter(([id, value]) => this.#radios.get(id)?.has(value)));
  }

  /** Choose nothing and keep nothing. */
  erase() {
    this.#kept.erase();
    this.show();
  }

  /** Everything was erased in another tab: what only this one knows goes too. */
  forgetAll() {
    this.#kept.forgetAll();
    this.show();
  }

  /** @param {string} id @returns {number | null | undefined} nothing where there is no answer, or none that is offered */
  #valueOf(id) {
    const value = this.#kept.valueOf(id);
    return value !== undefined && this.#radios.get(id)?.has(value) ? value : undefined;
  }
}

/**
 * @param {HTMLFormElement} form
 * @returns {Map<string, Map<number | null, HTMLInputElement>>}
 */
function radiosOf(form) {
  const found = new Map();
  for (const radio of /** @type {NodeListOf<HTMLInputElement>} */ (form.querySelectorAll("input[type=radio]"))) {
    if (!found.has(radio.name)) found.set(radio.name, new Map());
    found.get(radio.name).set(valueOf(radio), radio);
  }
  return found;
}

/**
 * Return what a radio stands for: a number, or `null` for "It did not come up".
 *
 * @param {HTMLInputElement} radio
 */
export function valueOf(radio) {
  return radio.value === "" ? null : Number(radio.value);
}

/** A reader's answers: what they gave in this form, in any tab, and the copy of it that is kept on the device. */

import { carryOver, forget, formerKeyOf, keep, kept, keyOf, setAside } from "../device/kept.js";
import { later, read, renew, signOf, write } from "./newest.js";

/** @typedef {Record<string, number | null>} Responses item ids and option values, as `wire.load_responses` reads them */
/** @typedef {import("./newest.js").Given} Given */
/** @typedef {{id: string, stem: string, options: number}} Item */
/** @typedef {{items: Item[], options: {value: number, label: string}[][]}} Questions what is asked, of an instrument */

export class Answers {
  #form;
  #key;
  /** The radios by item and value; `null` is the answer that counts as a blank. */
  #radios;
  #signs;
  /** @type {Given} everything that is known, of this tab and of others */
  #known = new Map();
  /** Items whose answer could not be kept yet. What was kept and is there no more was erased, in another tab. */
  #unkept = new Set();

  /**
   * @param {HTMLFormElement} form
   * @param {Questions} questions
   * @param {string | undefined} name the self-check's
   * @param {string | undefined} version
   */
  constructor(form, questions, name, version) {
    this.#form = form;
    this.#key = keyOf("answers", name, version);
    this.#radios = radiosOf(form);
    this.#signs = new Map(questions.items.map((item) => [item.id, signOf(wordsOf(item, questions))]));
    carryOver(formerKeyOf("answers", name, version), this.#key, renew);
  }

  get key() {
    return this.#key;
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
    return this.#unkept.size === 0;
  }

  /** Take in what is kept, and show the newest of everything; what the browser has filled in by itself goes. */
  bringBack() {
    this.#takeIn();
    // There may be room by now.
    if (!this.areKept) this.#keep();
    this.show();
  }

  /**
   * The reader has answered, or taken the answer back: keep that, with what other tabs have kept meanwhile.
   *
   * @param {Iterable<[string, number | null | undefined]>} answers
   */
  give(answers) {
    this.#takeIn();
    for (const [id, value] of answers) {
      // A clock may have been set back; what is given now is the newest all the same.
      const at = Math.max(Date.now(), (this.#known.get(id)?.at ?? 0) + 1);
      const of = this.#signs.get(id);
      this.#known.set(id, { at, ...(of && { of }), ...(value !== undefined && { value }) });
      this.#unkept.add(id);
    }
    this.show();
    this.#keep();
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
   * @param {Given} answers
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
    forget(this.#key);
    this.forgetAll();
  }

  /** Everything was erased in another tab: what only this one knows goes too. */
  forgetAll() {
    this.#known.clear();
    this.#unkept.clear();
    this.show();
  }

  /** @param {string} id @returns {number | null | undefined} nothing where there is no answer, or none that is offered */
  #valueOf(id) {
    const value = this.#known.get(id)?.value;
    return value !== undefined && this.#radios.get(id)?.has(value) ? value : undefined;
  }

  #takeIn() {
    const text = kept(this.#key);
    if (text === undefined) return;
    const { given, isSound } = read(text ?? "{}");
    for (const [id, answer] of given) {
      const newest = later(this.#known.get(id), answer);
      this.#known.set(id, newest);
      if (newest === answer) this.#unkept.delete(id);
    }
    if (isSound) return this.#leaveOutErased(given);
    setAside(this.#key);
    this.#unkept = new Set(this.#known.keys());
    this.#keep();
  }

  /** @param {Given} given what is kept */
  #leaveOutErased(given) {
    for (const id of [...this.#known.keys()]) {
      if (!given.has(id) && !this.#unkept.has(id)) this.#known.delete(id);
    }
  }

  #keep() {
    if (keep(this.#key, write(this.#known))) this.#unkept.clear();
  }
}

/**
 * @param {Item} item
 * @param {Questions} questions
 */
function wordsOf({ stem, options }, questions) {
  return [stem, ...(questions.options[options] ?? []).map(({ value, label }) => [value, label])];
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

/** What is known of the answers to one self-check: those kept on the device by any tab, and what this one could not keep. */

import { formerKeyOf } from "../device/keys.js";
import { carryOver, forget, keep, kept, keyOf, setAside } from "../device/kept.js";
import { merge, newer, read, renew, write } from "./newest.js";

/** @typedef {import("./newest.js").Given} Given */

export class KeptAnswers {
  /** @type {Given} everything that is known, of this tab and of others */
  #known = new Map();
  /** Items whose answer could not be kept yet. What was kept and is there no more was erased, in another tab. */
  #unkept = new Set();

  /**
   * @param {string | undefined} name the self-check's
   * @param {string | undefined} version
   */
  constructor(name, version) {
    this.key = keyOf("answers", name, version);
    carryOver(formerKeyOf("answers", name, version), this.key, renew);
  }

  /** Whether every answer outlives the page. */
  get areKept() {
    return this.#unkept.size === 0;
  }

  /**
   * Return the last answer to an item, nothing where there is none.
   *
   * @param {string} id
   */
  valueOf(id) {
    return this.#known.get(id)?.value;
  }

  /** Take in what is kept; there may be room by now for what could not be. */
  bringBack() {
    this.#takeIn();
    if (!this.areKept) this.#keep();
  }

  /**
   * Keep what the reader has answered or taken back, with what other tabs have kept meanwhile.
   *
   * @param {Iterable<[string, number | null | undefined]>} answers
   * @param {Map<string, string>} signs of what is asked, by the item's id
   */
  give(answers, signs) {
    this.#takeIn();
    for (const [id, value] of answers) {
      this.#known.set(id, newer(value, signs.get(id), Date.now(), this.#known.get(id)));
      this.#unkept.add(id);
    }
    this.#keep();
  }

  /** Keep nothing, and know nothing. */
  erase() {
    forget(this.key);
    this.forgetAll();
  }

  /** Everything was erased in another tab: what only this one knows goes too. */
  forgetAll() {
    this.#known.clear();
    this.#unkept.clear();
  }

  #takeIn() {
    const text = kept(this.key);
    if (text === undefined) return;
    const { given, isSound } = read(text ?? "{}");
    this.#known = merge(this.#known, given);
    for (const [id, answer] of given) {
      if (this.#known.get(id) === answer) this.#unkept.delete(id);
    }
    if (isSound) return this.#leaveOutErased(given);
    setAside(this.key);
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
    if (keep(this.key, write(this.#known))) this.#unkept.clear();
  }
}

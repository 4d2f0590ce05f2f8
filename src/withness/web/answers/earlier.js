/**
 * The answers of a profile that was shown, and of the one before the reader began again, which the next profile is
 * compared with. They are kept on the device, with the day, under the name and version of their self-check.
 */

import { button, element } from "../markup/html.js";
import { carryOver, forget, formerKeyOf, keep, kept, keyOf, setAside, whenChangedElsewhere } from "../device/kept.js";

/** @typedef {import("./answers.js").Responses} Responses */
/** @typedef {{date: string, responses: Responses}} Taking one day's answers */
/** @typedef {{shown?: Taking, before?: Taking}} Record what is kept */

const ERASED = "Your earlier answers are erased.";

export class Earlier {
  #answers;
  #key;
  #notice = element("p", { class: "earlier", tabindex: "-1" });
  /** What was kept when the reader began again, in case they change their mind. @type {string | null} */
  #undone = null;

  /**
   * @param {import("./answers.js").Answers} answers
   * @param {HTMLElement} above what the notice of what is kept stands under
   * @param {(string | undefined)[]} of the self-check's name and version
   * @param {AbortSignal} signal
   */
  constructor(answers, above, of, signal) {
    this.#answers = answers;
    this.#key = keyOf("earlier", ...of);
    carryOver(formerKeyOf("earlier", ...of), this.#key);
    above.after(this.#notice);
    signal.addEventListener("abort", () => this.#notice.remove());
    whenChangedElsewhere(this.#key, () => this.#changedElsewhere(), signal);
    this.#tell();
  }

  /** The answers to compare with, as `browser.score_form` reads them, or nothing. */
  get before() {
    const { before } = this.#record;
    return before ? JSON.stringify({ ...before, responses: this.#answers.possible(before.responses) }) : "";
  }

  /** Keep the answers that a profile is shown of. The same ones keep the day on which they were first shown. */
  profileShown() {
    const { shown, before } = this.#record;
    const responses = this.#answers.given;
    if (shown && same(shown.responses, responses)) return;
    this.#keep({ shown: { date: today(), responses }, ...(before && { before }) });
  }

  /** The reader begins again: set aside the answers of the profile shown, and say whether that was done. */
  setAside() {
    this.#undone = kept(this.#key) ?? null;
    const { shown } = this.#record;
    return shown !== undefined && this.#keep({ before: shown });
  }

  /** The reader would rather not have begun again. */
  restore() {
    if (this.#undone !== null) keep(this.#key, this.#undone);
    this.#tell();
  }

  /**
   * Keep nothing to compare with, and say so where the reader asked for it.
   *
   * @param {HTMLElement} result
   */
  erase(result) {
    const { shown } = this.#record;
    forget(this.#key);
    if (shown) this.#keep({ shown });
    this.#undone = null;
    this.#notice.replaceChildren(ERASED);
    const erased = element("p", { class: "earlier", tabindex: "-1" }, ERASED);
    result.querySelector(".since")?.replaceWith(erased);
    (erased.isConnected ? erased : this.#notice).focus();
  }

  get #record() {
    const record = read(kept(this.#key) ?? "{}");
    if (!record) setAside(this.#key);
    return record ?? {};
  }

  /** @param {Record} record */
  #keep(record) {
    const isKept = keep(this.#key, JSON.stringify(record));
    this.#tell();
    return isKept;
  }

  #changedElsewhere() {
    // What another tab has erased is not to be brought back by this one.
    if (kept(this.#key) === null) this.#undone = null;
    this.#tell();
  }

  /** Say in the form what is kept, with the way to erase it. */
  #tell() {
    const { before } = this.#record;
    this.#notice.replaceChildren();
    if (!before) return;
    const day = inWords(before.date);
    this.#notice.append(`Your answers of ${day} are kept on this device, to compare your next result with. `);
    this.#notice.append(button("Erase them", "erase-earlier"));
  }
}

/**
 * Return what is kept, if all of it can be read.
 *
 * @param {string} text
 * @returns {Record | undefined}
 */
function read(text) {
  try {
    const { shown, before } = JSON.parse(text);
    const isSound = [shown, before].every((taking) => taking === undefined || isTaking(taking));
    return isSound ? { ...(shown && { shown }), ...(before && { before }) } : undefined;
  } catch {
    return undefined;
  }
}

/** @param {any} taking */
function isTaking(taking) {
  const { date, responses } = taking ?? {};
  return responses !== null && typeof responses === "object" && isDay(date);
}

/** @param {unknown} date */
function isDay(date) {
  const noon = new Date(`${date}T12:00Z`);
  return !Number.isNaN(noon.getTime()) && noon.toISOString().startsWith(`${date}T`);
}

/**
 * @param {Responses} one
 * @param {Responses} other
 */
function same(one, other) {
  const ids = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...ids].every((id) => one[id] === other[id]);
}

/** Return the reader's own day, which near midnight is not the day in Greenwich. */
function today() {
  const now = new Date();
  const two = (/** @type {number} */ part) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** @param {string} date */
export function inWords(date) {
  return new Date(`${date}T12:00`).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
}

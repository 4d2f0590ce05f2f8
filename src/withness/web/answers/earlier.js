/**
 * The answers of a profile that was shown, and of the one before the reader began again, which the next profile is
 * compared with. They are kept on the device, with the day, under the name and version of their self-check.
 */

import { button, element } from "../markup/html.js";
import { _ } from "../markup/words.js";
import { formerKeyOf } from "../device/keys.js";
import { carryOver, forget, keep, kept, keyOf, setAside, whenChangedElsewhere } from "../device/kept.js";
import { areSame, dayOf, inWords, read } from "./takings.js";

const ERASED = _("Your earlier answers are erased.");

export class Earlier {
  #answers;
  #key;
  #notice = element("p", { class: "earlier", tabindex: "-1" });
  /** What was kept when the reader began again, in case they change their mind. @type {string | null} */
  #undone = null;
  /** The day of which the notice tells. @type {string | undefined} */
  #told;

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
    if (shown && areSame(shown.responses, responses)) return;
    this.#keep({ shown: { date: dayOf(new Date()), responses }, ...(before && { before }) });
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
    this.#told = undefined;
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

  /** @param {import("./takings.js").Record} record */
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

  /** Say in the form what is kept, with the way to erase it. What is said already stays, and the focus in it. */
  #tell() {
    const { before } = this.#record;
    if (before?.date === this.#told) return;
    this.#told = before?.date;
    this.#notice.replaceChildren();
    if (!before) return;
    const day = inWords(before.date);
    const words = _("Your answers of {day} are kept on this device, to compare your next result with.", { day });
    this.#notice.append(words, " ", button(_("Erase them"), "erase-earlier"));
  }
}

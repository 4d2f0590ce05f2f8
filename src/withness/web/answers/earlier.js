/**
 * The answers of a profile that was shown, and of the one before the reader began again, which the next profile is
 * compared with. They are kept on the device, with the day, under the name and version of their self-check; and each as a
 * result in the reader's record, where it stays.
 */

import { button, element } from "../markup/html.js";
import { _ } from "../markup/words.js";
import { formerKeyOf } from "../device/keys.js";
import { carryOver, forget, keep, kept, keyOf, keysOf, setAside, whenChangedElsewhere } from "../device/kept.js";
import { areSame, read } from "../record/takings.js";
import { dayOf, inWords } from "./takings.js";

const RESULT = keyOf("result", "");
const ERASED = _("Your earlier answers are erased.");

/** @typedef {import("../record/takings.js").Taking} Taking */

export class Earlier {
  #answers;
  #key;
  #of;
  /** The record, once it was brought. @type {import("./results.js").Results | undefined} */
  #results;
  /** @type {Promise<void> | undefined} */
  #bringing;
  #notice = element("p", { class: "earlier", tabindex: "-1" });
  /** What was kept when the reader began again, in case they change their mind. @type {string | null} */
  #undone = null;
  /** The day of which the notice tells. @type {string | undefined} */
  #told;
  /** The answers of the profile shown, where there was no room to keep them. @type {Taking | undefined} */
  #unkept;

  /**
   * @param {import("./answers.js").Answers} answers
   * @param {HTMLElement} above what the notice of what is kept stands under
   * @param {{name?: string, version?: string, instrument?: string}} of the self-check's, the last as JSON
   * @param {AbortSignal} signal
   */
  constructor(answers, above, of, signal) {
    const { name = "", version = "" } = of;
    this.#of = of;
    this.#answers = answers;
    this.#key = keyOf("earlier", name, version);
    carryOver(formerKeyOf("earlier", name, version), this.#key);
    above.after(this.#notice);
    signal.addEventListener("abort", () => this.#notice.remove());
    const isAbout = (/** @type {string} */ key) => key === this.#key || key.startsWith(RESULT);
    whenChangedElsewhere(isAbout, (isErased) => this.#changedElsewhere(isErased), signal);
    this.#tell();
    if (typeof kept(this.#key) === "string" || keysOf(RESULT).length > 0) this.bringRecord();
  }

  /** Bring what keeps results in the record: whoever has none, and touches nothing, has no use for it. */
  bringRecord() {
    return (this.#bringing ??= this.#bringRecord());
  }

  /** The answers to compare with, as `browser.score_form` reads them, or nothing. */
  get before() {
    const { before } = this.#takings;
    if (!before) return "";
    return JSON.stringify({ date: before.date, responses: this.#answers.possible(before.responses) });
  }

  /** Keep the answers that a profile is shown of. The same ones keep the day on which they were first shown. */
  profileShown() {
    const { shown = this.#unkept, before } = this.#takings;
    const responses = this.#answers.given;
    if (shown && shown !== this.#unkept && areSame(shown.responses, responses)) return;
    // Without the record, which could not be brought, they become a result the next time.
    const now = this.#results?.add(responses, shown) ?? { date: dayOf(new Date(Date.now())), responses };
    this.#unkept = this.#keep({ shown: now, ...(before && { before }) }) ? undefined : now;
  }

  /** The reader begins again: set aside the answers of the profile shown, and say whether that was done. */
  setAside() {
    this.#undone = kept(this.#key) ?? null;
    this.#unkept = undefined;
    const { shown } = this.#takings;
    return shown !== undefined && this.#keep({ before: shown });
  }

  /** The reader would rather not have begun again. */
  restore() {
    if (this.#undone !== null) keep(this.#key, this.#undone);
    this.#tell();
  }

  /**
   * Keep nothing to compare with, in the record neither, and say so where the reader asked for it.
   *
   * @param {HTMLElement} result
   */
  erase(result) {
    const { shown, before } = this.#takings;
    this.#results?.erase(before);
    forget(this.#key);
    if (shown) this.#keep({ shown });
    this.#undone = null;
    this.#told = undefined;
    this.#notice.replaceChildren(ERASED);
    const erased = element("p", { class: "earlier", tabindex: "-1" }, ERASED);
    result.querySelector(".since")?.replaceWith(erased);
    (erased.isConnected ? erased : this.#notice).focus();
  }

  get #takings() {
    const takings = read(kept(this.#key) ?? "{}");
    if (!takings) setAside(this.#key);
    const { shown, before } = takings ?? {};
    // What was erased from the record is not to be compared with.
    return { ...(shown && { shown }), ...(before && !this.#results?.isErased(before) && { before }) };
  }

  async #bringRecord() {
    const { name = "", version = "", instrument = "" } = this.#of;
    try {
      const { Results } = await import("./results.js");
      this.#results = new Results(name, version, instrument);
      this.#tell();
    } catch (problem) {
      console.warn("The record did not come.", problem);
      this.#bringing = undefined;
    }
  }

  /** @param {import("../record/takings.js").Takings} takings */
  #keep(takings) {
    const isKept = keep(this.#key, JSON.stringify(takings));
    this.#tell();
    return isKept;
  }

  /** @param {boolean} isErased */
  #changedElsewhere(isErased) {
    if (isErased) this.#unkept = undefined;
    // What another tab has erased is not to be brought back by this one.
    if (kept(this.#key) === null) this.#undone = null;
    this.#tell();
  }

  /** Say in the form what is kept, with the way to erase it. What is said already stays, and the focus in it. */
  #tell() {
    const { before } = this.#takings;
    if (before?.date === this.#told) return;
    this.#told = before?.date;
    this.#notice.replaceChildren();
    if (!before) return;
    const day = inWords(before.date);
    const words = _("Your answers of {day} are kept on this device, to compare your next result with.", { day });
    this.#notice.append(words, " ", button(_("Erase them"), "erase-earlier"));
  }
}

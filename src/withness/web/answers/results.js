/** The results of one self-check in a reader's record, and with them the self-check itself, to work them out again. */

import { forget, keep, kept, keyOf, keysOf } from "../device/kept.js";
import { newId } from "../device/new-id.js";
import { erase, keysOfThings, stateOf, write } from "../record/held.js";
import { read } from "../record/takings.js";
import { fieldsOf } from "../record/thing.js";
import { dayOf } from "./takings.js";

/** @typedef {import("../record/takings.js").Taking} Taking */

export class Results {
  #of;
  #instrument;

  /**
   * @param {string} name the self-check's
   * @param {string} version
   * @param {string} instrument JSON
   */
  constructor(name, version, instrument) {
    this.#of = { self_check: name, version: Number(version) };
    this.#instrument = instrument;
    this.#open();
  }

  /**
   * Keep the answers of a profile that is shown today, and return what was kept. Those of the same day and the same
   * sitting take the place of one another.
   *
   * @param {import("../record/values.js").Responses} responses
   * @param {Taking | undefined} former of the same sitting
   * @returns {Taking}
   */
  add(responses, former) {
    const date = dayOf(new Date(Date.now()));
    const isSame = former?.id && former.date === date && fieldsOf(stateOf(keyOf("result", former.id)));
    const id = isSame && former?.id ? former.id : newId();
    // All of it each time: another device may have erased it meanwhile, and is not to get answers without a name.
    write(keyOf("result", id), { ...this.#of, date, responses });
    this.#keepInstrument();
    return { id, date, responses };
  }

  /**
   * Erase the result of some answers, and the self-check with the last one, since that says what somebody has taken.
   *
   * @param {Taking | undefined} taking
   */
  erase(taking) {
    if (taking?.id) erase(keyOf("result", taking.id));
    if (!this.#areThere) forget(this.#instrumentKey);
  }

  /**
   * Say whether the result of some answers was erased from the record.
   *
   * @param {Taking} taking
   */
  isErased({ id }) {
    const state = id ? stateOf(keyOf("result", id)) : {};
    return state.gone !== undefined && !fieldsOf(state);
  }

  async #open() {
    if (areOfOld()) await carryOver();
    // A result that came in a file, or from before, has not been here with its self-check.
    if (this.#areThere) this.#keepInstrument();
  }

  get #areThere() {
    return versionsOf(this.#of.self_check).includes(this.#of.version);
  }

  get #instrumentKey() {
    return keyOf("instrument", this.#of.self_check, String(this.#of.version));
  }

  #keepInstrument() {
    keep(this.#instrumentKey, this.#instrument);
  }
}

/**
 * Return of which versions of a self-check there are results.
 *
 * @param {string | undefined} name
 * @returns {number[]}
 */
export function versionsOf(name) {
  const results = keysOfThings(keyOf("result", "")).map(stateOf);
  return results.filter(({ self_check }) => self_check === name).map(({ version }) => version);
}

/** Whether answers are kept from before there were results. */
function areOfOld() {
  const takings = keysOf(keyOf("earlier", "")).map((key) => read(kept(key) ?? "{}") ?? {});
  return takings.some((both) => Object.values(both).some(({ id }) => !id));
}

async function carryOver() {
  try {
    (await import("../record/former-results.js")).carryOverResults();
  } catch (problem) {
    // They stay as they are, and there is another time.
    console.warn("Earlier results were not carried over.", problem);
  }
}

/** Answers with the moment each was given: how they are read and written, and how those of two tabs become one. */

/**
 * One answer: when it was given, in milliseconds, and to which words. `value` is `null` for an answer that counts as a
 * blank ("It did not come up"), and absent for one that was taken back.
 *
 * @typedef {{at: number, of?: string, value?: number | null}} Answer
 */
/** @typedef {Map<string, Answer>} Given answers by the id of their item */

/**
 * Return the answers in a text, as far as it can be read, and whether all of it could.
 *
 * @param {string} text
 * @returns {{given: Given, isSound: boolean}}
 */
export function read(text) {
  const entries = entriesOf(text);
  const sound = (entries ?? []).filter(([, answer]) => isAnswer(answer));
  return { given: new Map(sound), isSound: sound.length === entries?.length };
}

/** @param {Given} given */
export function write(given) {
  return JSON.stringify(Object.fromEntries(given));
}

/**
 * Return answers that were kept as bare values, before they had a moment, as they are kept now, if they can be read.
 * Whatever is kept in the new way is newer.
 *
 * @param {string} text
 * @param {string | null} now
 */
export function renew(text, now) {
  const entries = entriesOf(text)?.filter(([, value]) => typeof value === "number");
  return entries && write(new Map([...entries.map(asOld), ...read(now ?? "{}").given]));
}

/**
 * Return an answer that is given now. It is the newest whatever the clock says, which may have been set back.
 *
 * @param {number | null | undefined} value what was chosen; nothing takes the answer back
 * @param {string | undefined} of the sign of what is asked
 * @param {number} now
 * @param {Answer | undefined} former the answer it takes the place of
 * @returns {Answer}
 */
export function newer(value, of, now, former) {
  const at = Math.max(now, (former?.at ?? 0) + 1);
  return { at, ...(of && { of }), ...(value !== undefined && { value }) };
}

/**
 * Return the answers of two tabs as one: of two to one item the later, and of two from the same moment always the same.
 *
 * @param {Given} one
 * @param {Given} other
 * @returns {Given}
 */
export function merge(one, other) {
  const both = new Map(one);
  for (const [id, answer] of other) both.set(id, later(both.get(id), answer));
  return both;
}

/**
 * Return those of several sets of answers that were given last.
 *
 * @param {Given[]} sets
 * @returns {Given}
 */
export function lastGiven(sets) {
  const lastAt = (/** @type {Given} */ given) => Math.max(0, ...[...given.values()].map(({ at }) => at));
  return [...sets].sort((one, other) => lastAt(other) - lastAt(one))[0] ?? new Map();
}

/**
 * @param {Answer | undefined} one
 * @param {Answer} other
 */
function later(one, other) {
  if (!one) return other;
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return JSON.stringify(one) > JSON.stringify(other) ? one : other;
}

/**
 * @param {[string, number]} entry
 * @returns {[string, Answer]}
 */
function asOld([id, value]) {
  return [id, { at: 0, value }];
}

/**
 * @param {string} text
 * @returns {[string, any][] | undefined}
 */
function entriesOf(text) {
  try {
    const data = JSON.parse(text);
    return data && typeof data === "object" && !Array.isArray(data) ? Object.entries(data) : undefined;
  } catch {
    return undefined;
  }
}

/** @param {any} answer */
function isAnswer(answer) {
  const { at, value = null } = answer ?? {};
  return Number.isFinite(at) && (value === null || Number.isFinite(value));
}

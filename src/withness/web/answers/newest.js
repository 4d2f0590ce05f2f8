/** Answers with the moment each was given: how they are read, and how those of two tabs become one. */

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
 * @param {[string, number]} entry
 * @returns {[string, Answer]}
 */
function asOld([id, value]) {
  return [id, { at: 0, value }];
}

/**
 * Return which of two answers to one item is the later; of two from the same moment always the same one.
 *
 * @param {Answer | undefined} one
 * @param {Answer} other
 */
export function later(one, other) {
  if (!one) return other;
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return JSON.stringify(one) > JSON.stringify(other) ? one : other;
}

/**
 * Return a short sign of some words, to tell later whether they are still the same ones (FNV-1a, 32 bits).
 *
 * @param {unknown} words
 */
export function signOf(words) {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(JSON.stringify(words))) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
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

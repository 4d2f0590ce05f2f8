/**
 * A thing that a reader keeps: its fields, and in `changed` the moment at which each was written, in milliseconds. When
 * it is deleted nothing is left of it but the moment, `gone`, so that another device may hear of that. Two of one thing,
 * from two tabs or devices, become one by the newest of every field, in whatever order and however often they meet.
 */

import { isObject } from "./values.js";

// The last one that a date can hold.
const LAST = 8_640_000_000_000_000;

/** @typedef {Record<string, any>} Fields */
/** @typedef {Record<string, any> & {changed?: Record<string, number>, gone?: number}} Thing */

/**
 * Return two states of one thing as one. A field that this version does not know is kept like any other.
 *
 * @param {Thing} one
 * @param {Thing} other
 * @returns {Thing}
 */
export function merge(one, other) {
  const gone = Math.max(one.gone ?? -1, other.gone ?? -1);
  const names = [...new Set([...namesOf(one), ...namesOf(other)])].sort();
  const fields = names.map((name) => later(fieldOf(one, name), fieldOf(other, name))).filter(({ at }) => at > gone);
  return made(fields, gone);
}

/**
 * Return a thing with these fields written now. They are the newest whatever the clock says, which may have been set
 * back.
 *
 * @param {Thing} thing
 * @param {Fields} fields
 * @param {number} now
 */
export function written(thing, fields, now) {
  const moments = Object.keys(fields).map((name) => {
    return [name, Math.max(now, fieldOf(thing, name).at + 1, (thing.gone ?? -1) + 1)];
  });
  return merge(thing, { ...fields, changed: Object.fromEntries(moments) });
}

/**
 * Return what is left of a thing that is deleted now.
 *
 * @param {Thing} thing
 * @param {number} now
 * @returns {Thing}
 */
export function deleted(thing, now) {
  return { gone: Math.max(now, thing.gone ?? -1, ...namesOf(thing).map((name) => fieldOf(thing, name).at)) };
}

/**
 * Return the fields of a thing, or nothing where it was deleted.
 *
 * @param {Thing} thing
 * @returns {Fields | undefined}
 */
export function fieldsOf(thing) {
  const names = namesOf(thing);
  return names.length > 0 ? Object.fromEntries(names.map((name) => [name, thing[name]])) : undefined;
}

/**
 * Say whether something that was read is a thing.
 *
 * @param {any} thing
 * @returns {thing is Thing}
 */
export function isThing(thing) {
  return isObject(thing) && isObject(thing["changed"] === undefined ? {} : thing["changed"]) && momentsOf(thing).every(isMoment);
}

/**
 * Return the thing in a text, if there is one.
 *
 * @param {string} text
 * @returns {Thing | undefined}
 */
export function thingIn(text) {
  try {
    const thing = JSON.parse(text);
    return isThing(thing) ? thing : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Return every moment that a thing tells of.
 *
 * @param {Thing} thing
 */
export function momentsOf({ changed = {}, gone = 0 }) {
  return [gone, ...Object.values(changed)];
}

/** @param {Thing} thing */
function namesOf(thing) {
  return Object.keys(thing).filter((name) => name !== "changed" && name !== "gone");
}

/** @typedef {{name: string, value: any, at: number}} Field */

/**
 * @param {Thing} thing
 * @param {string} name
 * @returns {Field} one that is not there is older than any other
 */
function fieldOf({ changed = {}, ...fields }, name) {
  const isThere = Object.hasOwn(fields, name);
  return { name, value: fields[name], at: isThere ? (Object.hasOwn(changed, name) ? (changed[name] ?? 0) : 0) : -2 };
}

/**
 * @param {Field} one
 * @param {Field} other
 */
function later(one, other) {
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return JSON.stringify(one.value) >= JSON.stringify(other.value) ? one : other;
}

/**
 * @param {Field[]} fields
 * @param {number} gone
 * @returns {Thing}
 */
function made(fields, gone) {
  const thing = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
  const changed = Object.fromEntries(fields.map(({ name, at }) => [name, at]));
  return { ...thing, ...(fields.length > 0 && { changed }), ...(gone >= 0 && { gone }) };
}

/** @param {unknown} moment */
function isMoment(moment) {
  return Number.isInteger(moment) && Number(moment) >= 0 && Number(moment) <= LAST;
}

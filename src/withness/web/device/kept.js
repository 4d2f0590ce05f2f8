/**
 * What is kept on this device. A browser may forbid it or be full: then nothing more is kept, what is kept can still be
 * read, and nothing breaks.
 */

import { isOfSite, startOf } from "./keys.js";

/** The site's own path. */
export const ROOT = new URL("../../../", import.meta.url).pathname;
const OURS = startOf(ROOT);
const ERASED = `${OURS}erased`;

/**
 * Return the key of one thing that this site keeps.
 *
 * @param {(string | undefined)[]} parts what it is, and of what
 */
export function keyOf(...parts) {
  return OURS + parts.join(":");
}

/** Whether this browser keeps anything for us at all, or anything more. */
export function canKeep() {
  const kept = keep(`${OURS}try`, "1");
  forget(`${OURS}try`);
  return kept;
}

/**
 * Return what is kept under `key`, `null` for nothing, or `undefined` where that cannot be told.
 *
 * @param {string} key
 */
export function kept(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return undefined;
  }
}

/**
 * Keep `text` under `key`, and say whether that worked.
 *
 * @param {string} key
 * @param {string} text
 */
export function keep(key, text) {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} key */
export function forget(key) {
  try {
    localStorage.removeItem(key);
  } catch {
    // What cannot be reached was never kept.
  }
}

/**
 * Carry what is kept under a key of old over to its new one, once. Where there is no room for that, it stays.
 *
 * @param {string} former
 * @param {string} key
 * @param {(text: string, now: string | null) => string | undefined} renew makes of it, and of what is kept now, what
 *   is to be kept; nothing if it cannot be read
 */
export function carryOver(former, key, renew = (text, now) => now ?? text) {
  const text = kept(former);
  if (typeof text !== "string") return;
  const renewed = renew(text, kept(key) ?? null);
  if (renewed === undefined) return setAside(former);
  // First make room: on a full disk the two would not fit beside each other.
  forget(former);
  if (!keep(key, renewed)) keep(former, text);
}

/**
 * Put what is kept under `key` and cannot be read where it does no harm, and can still be found.
 *
 * @param {string} key
 */
export function setAside(key) {
  const text = kept(key);
  forget(key);
  if (typeof text === "string") keep(keyOf("damaged", key.replace(OURS, "")), text);
}

/**
 * Return the keys of what this site keeps that begin with `start`.
 *
 * @param {string} start
 */
export function keysOf(start) {
  return allKeys().filter((key) => key.startsWith(start));
}

/** Return the keys of everything this site keeps, those of old among them; others may share its origin. */
export function everythingKept() {
  return allKeys().filter((key) => isOfSite(key, ROOT));
}

function allKeys() {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}

/** Erase everything this site keeps, and tell all of this page and its other open tabs. */
export function eraseEverything() {
  everythingKept().forEach(forget);
  // A browser tells only the others.
  dispatchEvent(new StorageEvent("storage"));
  // A tab that could not keep what it was given hears of it only so.
  keep(ERASED, "1");
  forget(ERASED);
}

/**
 * Call `changed` whenever what is kept under `key` may have changed outside this page: in another tab, or while this
 * one lay in the history or asleep. It is told whether everything was erased.
 *
 * @param {string | ((key: string) => boolean)} key or what says whether a key is meant
 * @param {(isErased: boolean) => void} changed
 * @param {AbortSignal} signal
 */
export function whenChangedElsewhere(key, changed, signal) {
  const heard = (/** @type {StorageEvent} */ { key: about }) => {
    const isErased = about === ERASED || about === null;
    if (isErased || (typeof key === "string" ? about === key : key(about))) changed(isErased);
  };
  addEventListener("storage", heard, { signal });
  // A page that lay in the back-forward cache was not told of the changes made meanwhile. In a moment, because WebKit
  // empties fields with `autocomplete="off"` just after it has brought the page back.
  addEventListener("pageshow", (event) => event.persisted && setTimeout(changed, 0, false), { signal });
  const awake = () => document.visibilityState === "visible" && changed(false);
  document.addEventListener("visibilitychange", awake, { signal });
}

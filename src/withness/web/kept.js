/** What is kept on this device. A browser may forbid it or be full: then nothing is kept, and nothing breaks. */

const OURS = "withness:";

/** Whether this browser keeps anything for us at all. */
export function canKeep() {
  const kept = keep(`${OURS}try`, "1");
  forget(`${OURS}try`);
  return kept;
}

/**
 * Return what is kept under `key`, or `null`.
 *
 * @param {string} key
 */
export function kept(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
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

/** Return the keys of everything this site keeps; others may share its origin. */
export function everythingKept() {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(OURS));
  } catch {
    return [];
  }
}

/**
 * Call `changed` whenever another tab changes what is kept under `key`, or the page comes back from the history.
 *
 * @param {string} key
 * @param {() => void} changed
 * @param {AbortSignal} signal
 */
export function whenChangedElsewhere(key, changed, signal) {
  addEventListener("storage", (event) => (event.key === key || event.key === null) && changed(), { signal });
  // A page that lay in the back-forward cache was not told of the changes made meanwhile. In a moment, because WebKit
  // empties fields with `autocomplete="off"` just after it has brought the page back.
  addEventListener("pageshow", (event) => event.persisted && setTimeout(changed), { signal });
}

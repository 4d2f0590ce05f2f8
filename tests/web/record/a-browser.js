/** As much of a browser as keeping things needs, under Node: what it keeps can be looked at, and it can be full. */

class Kept {
  /** @param {string} key */
  getItem(key) {
    return Object.hasOwn(this, key) ? /** @type {any} */ (this)[key] : null;
  }

  /** @param {string} key @param {string} text */
  setItem(key, text) {
    const rest = Object.entries(this).filter(([other]) => other !== key);
    const size = rest.reduce((sum, [other, words]) => sum + other.length + words.length, key.length + text.length);
    if (size > browser.room) throw new Error("full");
    /** @type {any} */ (this)[key] = text;
  }

  /** @param {string} key */
  removeItem(key) {
    delete (/** @type {any} */ (this)[key]);
  }
}

const page = new EventTarget();
class StorageEvent extends Event {
  key = null;
}

export const browser = {
  /** How many letters it keeps. */
  room: Infinity,
  /** Go to a device on which nothing is kept, or back to one. */
  use(kept = new Kept()) {
    Object.assign(globalThis, { localStorage: kept });
    return kept;
  },
};

Object.assign(globalThis, {
  StorageEvent,
  document: page,
  addEventListener: page.addEventListener.bind(page),
  dispatchEvent: page.dispatchEvent.bind(page),
});
browser.use();

/** The screen is kept on while a meeting runs, where the browser can; where it cannot, the host is told. */

import { _ } from "../markup/words.js";

const ON = _("Your screen stays on.");
const MAY_SLEEP = _("Your screen may go dark. The clock goes on all the same.");

export class Awake {
  /** @type {WakeLockSentinel | undefined} */
  #held;
  #tell;
  #told = "";

  /**
   * @param {(words: string) => void} tell
   * @param {AbortSignal} signal lets the screen sleep again
   */
  constructor(tell, signal) {
    this.#tell = tell;
    const ask = () => this.#ask();
    document.addEventListener("visibilitychange", ask, { signal });
    // Some browsers give it only to somebody who has just touched the page.
    for (const touch of ["pointerdown", "keydown"]) addEventListener(touch, ask, { signal });
    signal.addEventListener("abort", () => this.#held?.release());
    ask();
  }

  async #ask() {
    if (document.visibilityState !== "visible" || this.#held) return;
    try {
      this.#held = await navigator.wakeLock.request("screen");
      this.#held.addEventListener("release", () => (this.#held = undefined));
      this.#say(ON);
    } catch {
      this.#say(MAY_SLEEP);
    }
  }

  /** @param {string} news told once: it is asked for at every touch, and other news stands in the same place */
  #say(news) {
    if (news !== this.#told) this.#tell(news);
    this.#told = news;
  }
}

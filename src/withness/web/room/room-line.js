/** What the host's window says to the room's, and nothing else: whole every time, so that either may come and go. */

import { keyOf } from "../device/kept.js";

/**
 * @typedef {object} Shown what the room may see
 * @property {string} meeting the guide's title
 * @property {string} title of the step
 * @property {string} show
 * @property {string} who
 * @property {string} apart
 * @property {number} chairs
 * @property {string[]} order
 * @property {string[][]} groups
 * @property {number} ends when its time is over, in milliseconds since 1970
 * @property {number} seconds how long it takes in all
 * @property {string} change a word to change over, or nothing
 * @property {boolean} isPaused
 */

export class RoomLine {
  #channel;

  /**
   * @param {string} guide its name
   * @param {(said: any) => void} hear
   * @param {AbortSignal} signal
   */
  constructor(guide, hear, signal) {
    this.#channel = new BroadcastChannel(keyOf("room", guide));
    this.#channel.addEventListener("message", ({ data }) => hear(data), { signal });
    signal.addEventListener("abort", () => this.#channel.close());
  }

  /** @param {Shown | "over" | "asks"} words */
  say(words) {
    this.#channel.postMessage(words);
  }
}

/** What is called inside a step and at its end: shown, and sounded where that was asked for; in a silent step never. */

import { callsIn } from "../together/calls.js";

// How long a call to change over stands there, in seconds.
const STANDS = 20;

/** @type {AudioContext | undefined} */
let audio;

/** Make ready to sound. Browsers allow it only to somebody who has just touched the page. */
export function tuneUp() {
  audio ??= typeof AudioContext === "undefined" ? undefined : new AudioContext();
  audio?.resume();
}

export class Caller {
  /** What is called now, or nothing. */
  words = "";
  /** What only the host is to see: what would be called now, were the step not silent. */
  hint = "";
  #isOver = false;
  #isSilent = false;
  /** @type {import("../together/calls.js").Call[]} */
  #calls = [];

  /**
   * Another step is under way.
   *
   * @param {import("../papers/guide.js").Step[]} steps
   * @param {number} at
   */
  enter(steps, at) {
    this.words = this.hint = "";
    this.#isOver = false;
    this.#isSilent = steps[at]?.silent ?? false;
    this.#calls = callsIn(steps, at);
  }

  /**
   * Call what is due, and say whether something else is called than before.
   *
   * @param {{used: number, left: number}} reading
   * @param {boolean} sounds whether that was asked for
   */
  call({ used, left }, sounds) {
    const due = this.#calls.filter(({ at }) => at <= used && used < at + STANDS).at(-1)?.words ?? "";
    const words = this.#isSilent ? "" : due;
    const isNew = words !== this.words;
    const isNewEnd = left <= 0 && !this.#isOver;
    this.#isOver = left <= 0;
    this.words = words;
    this.hint = this.#isSilent ? due : "";
    if (sounds && !this.#isSilent && ((isNew && words) || isNewEnd)) sound();
    return isNew;
  }
}

/** A soft tone: it swells and goes in two seconds, so that nobody starts. */
function sound() {
  if (!audio) return;
  const volume = audio.createGain();
  const note = audio.createOscillator();
  const now = audio.currentTime;
  note.frequency.value = 396;
  volume.gain.setValueAtTime(0, now);
  volume.gain.linearRampToValueAtTime(0.2, now + 0.4);
  volume.gain.linearRampToValueAtTime(0, now + 2);
  note.connect(volume).connect(audio.destination);
  note.start(now);
  note.stop(now + 2);
}

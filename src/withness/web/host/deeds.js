/** What is done to the clock of a meeting: by which button, and by which key. */

import { back, goOn, leaveOut, more, next, pause, skip, slotsOf } from "../meeting/clock.js";

/** @typedef {import("../meeting/meeting.js").Meeting} Meeting */
/** @typedef {import("../meeting/meeting.js").Step} Step */

/** @typedef {(meeting: Meeting, now: number, steps: Step[]) => Meeting} Deed */

/** By the action of its button. */
export const DEEDS = new Map(/** @type {[string, Deed][]} */ ([
  ["next", next],
  ["back", back],
  ["skip", skip],
  ["pause", pause],
  ["go-on", goOn],
  ["more", (meeting, now) => more(meeting, 60, now)],
  ["end", (meeting, now, steps) => leaveOut(meeting, [...slotsOf(meeting, steps, now).keys()], now)],
]));

/** What the keys of a keyboard and of a clicker do; none of them is a letter, which people dictate and type. */
const KEYS = new Map([
  ["PageDown", "next"],
  ["ArrowRight", "next"],
  ["PageUp", "back"],
  ["ArrowLeft", "back"],
]);

/**
 * Return the action of a key; none where somebody types, or where the browser has its own use for it.
 *
 * @param {KeyboardEvent} event
 */
export function actionOfKey({ key, target, altKey, ctrlKey, metaKey }) {
  const isTyping = target instanceof Element && target.closest("input, textarea, select, summary");
  return isTyping || altKey || ctrlKey || metaKey ? undefined : KEYS.get(key);
}

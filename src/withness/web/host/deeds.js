/** What a host asks for by buttons and keys, and what that does to the clock of a meeting. */

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
 * Have `does` told of every button that is pressed in a view, every form that is sent, and, while a meeting runs, every
 * key that has an action.
 *
 * @param {HTMLElement} view
 * @param {(action: string, data: DOMStringMap) => void} does
 * @param {() => boolean} isRunning
 * @param {AbortSignal} signal
 */
export function whenAsked(view, does, isRunning, signal) {
  const clicked = (/** @type {Event} */ event) => {
    const target = event.target instanceof Element ? event.target.closest("[data-action]") : null;
    if (target instanceof HTMLElement) does(target.dataset.action ?? "", target.dataset);
  };
  const sent = (/** @type {Event} */ event) => {
    event.preventDefault();
    does(event.target instanceof Element && event.target.matches(".start") ? "begin" : "agree", {});
  };
  const pressed = (/** @type {KeyboardEvent} */ event) => {
    const action = actionOfKey(event);
    if (!action || !isRunning()) return;
    event.preventDefault();
    does(action, {});
  };
  view.addEventListener("click", clicked, { signal });
  view.addEventListener("submit", sent, { signal });
  addEventListener("keydown", pressed, { signal });
  // Leaving by mistake asks.
  addEventListener("beforeunload", (event) => isRunning() && event.preventDefault(), { signal });
}

/**
 * Return the action of a key; none where somebody types, or where the browser has its own use for it.
 *
 * @param {KeyboardEvent} event
 */
function actionOfKey({ key, target, altKey, ctrlKey, metaKey }) {
  const isTyping = target instanceof Element && target.closest("input, textarea, select, summary");
  return isTyping || altKey || ctrlKey || metaKey ? undefined : KEYS.get(key);
}

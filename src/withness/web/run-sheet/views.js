/** Views of a guide that stand alone, each at an address of its own: the host's, the room's, the handout. */

import { kept, keyOf } from "../device/kept.js";

/** @typedef {import("../papers/guide.js").Guide} Guide */

// Asked for only when somebody wants to see them.
const VIEWS = /** @type {Record<string, (guide: Guide, signal: AbortSignal) => Promise<void>>} */ ({
  "#host": async (guide, signal) => void new (await import("../host/host.js")).Host(guide, leave, signal),
  "#room": async (guide, signal) => (await import("../room/room.js")).openRoom(guide, signal),
  "#handout-alone": async (guide, signal) => (await import("../room/handout.js")).openHandout(guide, signal),
});

/** Go back to the page itself. */
function leave() {
  history.replaceState(null, "", location.pathname + location.search);
  dispatchEvent(new HashChangeEvent("hashchange"));
}

/**
 * Show what the address asks for, now and whenever it changes.
 *
 * @param {Guide} guide
 * @param {(isUnderWay: boolean) => void} back is told whether a meeting goes on, when the page itself is there again
 * @param {(problem: unknown) => void} failed
 * @param {AbortSignal} signal
 */
export function followAddress(guide, back, failed, signal) {
  let view = new AbortController();
  let shown = "";
  const show = async () => {
    if (location.hash === shown) return;
    view.abort();
    view = new AbortController();
    shown = location.hash;
    try {
      await VIEWS[shown]?.(guide, view.signal);
    } catch (problem) {
      failed(problem);
    }
    if (!(shown in VIEWS)) back(typeof kept(keyOf("meeting", guide.name)) === "string");
  };
  addEventListener("hashchange", show, { signal });
  signal.addEventListener("abort", () => view.abort());
  back(typeof kept(keyOf("meeting", guide.name)) === "string");
  show();
}

/**
 * Open what is of use before a meeting, in place of the button that asked for it.
 *
 * @param {Element} place
 * @param {Guide} guide
 * @param {AbortSignal} signal
 */
export async function openBefore(place, guide, signal) {
  (await import("../papers/before.js")).openBefore(place, guide, signal);
}

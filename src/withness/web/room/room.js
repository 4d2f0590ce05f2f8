/** The room's view, in a window of its own: what everybody may see of a meeting, in step with its host's window. */

import { element } from "../markup/html.js";
import { _ } from "../markup/words.js";
import { standAlone } from "./alone.js";
import { RoomLine } from "./room-line.js";
import { whatTheRoomSees } from "./room-view.js";

/** @typedef {import("./room-line.js").Shown} Shown */

const WAITING = _("This window waits for the host’s. Open the guide there, and begin the meeting.");
const OVER = _("The meeting is over. Thank you.");

/**
 * Turn this window into the room's, until the signal.
 *
 * @param {import("../papers/guide.js").Guide} guide
 * @param {AbortSignal} signal
 */
export function openRoom(guide, signal) {
  const view = element("main", { class: "meeting-room" });
  standAlone(view, signal);
  /** @type {Shown | undefined} */
  let shown;
  const line = new RoomLine(guide.name, hear, signal);
  // A window that comes back out of the history has missed what was said meanwhile.
  addEventListener("pageshow", () => line.say("asks"), { signal });
  const ticking = setInterval(sink, 1000);
  signal.addEventListener("abort", () => clearInterval(ticking));
  tell(WAITING);
  line.say("asks");

  /** @param {Shown | string} said */
  function hear(said) {
    if (said === "over") tell(OVER);
    if (typeof said !== "object" || JSON.stringify(said) === JSON.stringify(shown)) return;
    shown = said;
    view.replaceChildren(...whatTheRoomSees(said));
    sink();
  }

  /** @param {string} words */
  function tell(words) {
    shown = undefined;
    view.replaceChildren(element("h1", {}, guide.title), element("p", { role: "status" }, words));
  }

  function sink() {
    const ground = view.querySelector(".ground");
    if (!shown || shown.isPaused || !(ground instanceof HTMLElement)) return;
    const share = (shown.ends - Date.now()) / 1000 / shown.seconds;
    ground.style.setProperty("--left", String(Math.min(Math.max(share, 0), 1)));
  }
}

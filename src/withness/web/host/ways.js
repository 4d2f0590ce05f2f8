/** Where else a host may go from a step: to the room's view, away for a while, to the end. */

import { button, element } from "../markup/html.js";
import { _ } from "../markup/words.js";

/** @param {import("../papers/guide.js").Guide} guide */
export function ways({ name }) {
  return element(
    "p",
    { class: "keys" },
    element("a", { href: "#room", target: `room-${name}` }, _("Open the room’s view in a window")),
    button(_("Only what the room may see"), "room-here"),
    button(_("Leave this view"), "leave"),
    button(_("End the meeting now"), "end"),
  );
}

/** The handout by itself: what participants may see, to open by a link, to show, and to print. */

import { button, element } from "../markup/html.js";
import { _ } from "../markup/words.js";
import { standAlone } from "./alone.js";

/**
 * Show the handout alone, until the signal.
 *
 * @param {import("../papers/guide.js").Guide} guide
 * @param {AbortSignal} signal
 */
export function openHandout(guide, signal) {
  const print = button(_("Print this"), "print");
  const view = element(
    "main",
    { class: "meeting-room handout-alone" },
    element("h1", {}, guide.title),
    element("ul", {}, ...(guide.handout ?? guide.ground_rules).map((line) => element("li", {}, line))),
    element("p", { class: "keys" }, print, element("a", { href: "#handout" }, _("The whole guide"))),
  );
  print.addEventListener("click", () => globalThis.print(), { signal });
  standAlone(view, signal);
}

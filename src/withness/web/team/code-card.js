/** One code that leaves the page by hand: read aloud, copied, or as a picture on this screen. */

import { actionOf, button, element } from "../markup/html.js";
import { _ } from "../markup/words.js";
import { copy } from "../papers/papers.js";
import { drawnCode } from "./qr-drawing.js";

/**
 * Return a code with its title, what to do with it, and the ways to take it along.
 *
 * @param {string} title
 * @param {string} code
 * @param {string} advice
 */
export function codeCard(title, code, advice) {
  const status = element("p", { class: "status", role: "status" });
  const picture = element("div");
  const card = element(
    "section",
    { class: "code-card" },
    element("h3", {}, title),
    element("p", { class: "code" }, element("code", { translate: "no" }, code)),
    element("p", {}, advice),
    element("p", { class: "keys" }, button(_("Copy it"), "copy-code"), button(_("Show it as a QR code"), "show-code")),
    status,
    picture,
  );
  const [copies, shows] = card.querySelectorAll("button");
  for (const own of [copies, shows]) own?.setAttribute("aria-label", `${own.textContent}: ${title}`);
  card.addEventListener("click", async (event) => {
    if (actionOf(event) === "copy-code") status.textContent = await copy(code);
    if (actionOf(event) !== "show-code") return;
    try {
      picture.replaceChildren(await drawnCode(code, _("{title} as a QR code", { title })));
    } catch (problem) {
      console.warn("The library of pictures did not arrive.", problem);
      status.textContent = _("The picture could not be drawn just now. The code itself does as well.");
    }
  });
  return card;
}

/** The picture of a team, shown with the ways to keep it. */

import { actionOf, button, element } from "../markup/html.js";
import { ROOT } from "../device/kept.js";
import { _ } from "../markup/words.js";
import { save } from "../papers/save.js";

/** @typedef {import("./asked.js").Counts} Counts */

/**
 * Return the picture, and below it how to print it and to save its totals.
 *
 * @param {HTMLElement} root says where the self-check is, which the picture's links start from
 * @param {string} html drawn by Python, where every text is escaped
 * @param {Counts} counts
 */
export function teamPicture(root, html, counts) {
  const picture = element("div", { class: "look", tabindex: "-1" });
  picture.innerHTML = html;
  const { check = "", name = "team" } = root.dataset;
  const start = new URL(check, new URL(ROOT, location.href));
  for (const link of picture.querySelectorAll("a")) link.href = new URL(link.getAttribute("href") ?? "", start).href;
  const file = `${name}-total.json`;
  const status = element("p", { class: "status", role: "status" });
  const keys = element(
    "p",
    { class: "keys" },
    button(_("Print the picture"), "print-picture"),
    button(_("Save it as a total"), "save-total"),
  );
  keys.addEventListener("click", (event) => {
    if (actionOf(event) === "print-picture") printAlone(root);
    if (actionOf(event) !== "save-total") return;
    save(file, JSON.stringify(counts, null, 2), "application/json");
    status.textContent = _("Saved as {file}.", { file });
  });
  return element("div", { class: "looked-at" }, picture, keys, status);
}

/**
 * Print the picture and no sheet of paper.
 *
 * @param {HTMLElement} root
 */
function printAlone(root) {
  root.classList.add("prints-picture");
  addEventListener("afterprint", () => root.classList.remove("prints-picture"), { once: true });
  print();
}

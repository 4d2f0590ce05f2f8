/** How a team's parts look, where the page did not know beforehand that it would have any. */

import { element } from "../markup/html.js";

const SHEET = new URL("../tools.css", import.meta.url).href;

/** Ask for the stylesheet, unless the page has. */
export function dress() {
  const sheets = [...document.querySelectorAll("link")].map(({ href }) => href);
  if (!sheets.includes(SHEET)) document.head.append(element("link", { rel: "stylesheet", href: SHEET }));
}

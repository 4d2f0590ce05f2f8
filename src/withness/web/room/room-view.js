/** A step as everybody in the room may see it: never what only the host needs. */

import { element } from "../markup/html.js";
import { LOCALE, _ } from "../markup/words.js";
import { chairs } from "./chairs.js";

/**
 * Return what is shown of a step.
 *
 * @param {import("./room-line.js").Shown} shown
 */
export function whatTheRoomSees(shown) {
  return [
    element("div", { class: "ground", "aria-hidden": "true" }),
    element("p", { class: "kicker" }, shown.meeting),
    ...(shown.isPaused ? [element("p", { class: "change" }, _("We pause."))] : []),
    element("h1", {}, shown.title),
    ...(shown.show ? [element("p", { class: "show" }, shown.show)] : []),
    ...(shown.change ? [element("p", { class: "change", role: "status" }, shown.change)] : []),
    ...(shown.who ? [element("p", { class: "who" }, shown.who)] : []),
    ...whoWithWhom(shown),
    ...(shown.apart ? [chairs(shown.chairs, shown.apart)] : []),
  ];
}

/**
 * Return the order in which people speak, and who works with whom.
 *
 * @param {{order: string[], groups: string[][]}} drawn
 */
export function whoWithWhom({ order, groups }) {
  const item = (/** @type {string} */ words) => element("li", {}, words);
  return [
    ...(order.length > 0 ? [element("ol", { class: "order" }, ...order.map(item))] : []),
    ...(groups.length > 0
      ? [element("ul", { class: "groups" }, ...groups.map((group) => item(listed(group))))]
      : []),
  ];
}

/** @param {string[]} names */
function listed(names) {
  return new Intl.ListFormat(LOCALE).format(names);
}

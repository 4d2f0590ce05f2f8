/** A circle of chairs from above, one of them turned away: everyone sees who only listens. */

import { _ } from "../markup/words.js";

const SVG = "http://www.w3.org/2000/svg";
const CHAIR = "M-7 5 V-3 A4 4 0 0 1 -3 -7 H3 A4 4 0 0 1 7 -3 V5";

/**
 * Return the picture of a circle of `count` chairs, the lowest of which is turned away.
 *
 * @param {number} count
 * @param {string} role whose chair that is
 */
export function chairs(count, role) {
  const picture = svg("svg", { class: "chairs", viewBox: "0 0 120 120", role: "img" });
  const title = svg("title");
  title.textContent = _("A circle of chairs. The {role}’s chair is turned away: they only listen.", { role });
  picture.append(title);
  for (let place = 0; place < count; place += 1) {
    const angle = (360 * place) / count + 180;
    const turn = place === 0 ? 180 : 0;
    const move = `translate(60 60) rotate(${angle}) translate(0 -44) rotate(${turn})`;
    picture.append(svg("path", { d: CHAIR, transform: move, ...(turn && { class: "turned" }) }));
  }
  return picture;
}

/**
 * @param {string} name
 * @param {Record<string, string>} attributes
 */
function svg(name, attributes = {}) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

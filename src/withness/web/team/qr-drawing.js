/** A code as a picture that a camera can read. Its library is fetched once somebody asks for one. */

const SVG = "http://www.w3.org/2000/svg";
// Cameras want four modules of white around a code (ISO/IEC 18004).
const QUIET = 4;

/**
 * Return a text as a picture: black on white in either scheme, since not every reader takes it the other way round.
 *
 * @param {string} text
 * @param {string} label what it is, for those who do not see it
 */
export async function drawnCode(text, label) {
  const { encodeQR } = await import("../qr/index.js");
  const modules = encodeQR(text, "raw", { ecc: "medium", border: QUIET });
  const size = String(modules.length);
  const picture = document.createElementNS(SVG, "svg");
  for (const [name, value] of [["viewBox", `0 0 ${size} ${size}`], ["class", "qr"], ["role", "img"], ["aria-label", label]]) {
    picture.setAttribute(name ?? "", value ?? "");
  }
  picture.append(shape("rect", { width: size, height: size, class: "ground" }), shape("path", { d: pathOf(modules) }));
  return picture;
}

/** @param {boolean[][]} modules */
function pathOf(modules) {
  return modules.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x},${y}h1v1h-1z`] : []))).join("");
}

/**
 * @param {string} name
 * @param {Record<string, string>} attributes
 */
function shape(name, attributes) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

/** A field for codes, a line each: typed, pasted, or read from a picture or by a camera. */

import { actionOf, button, element } from "../markup/html.js";
import { _, ngettext } from "../markup/words.js";
import { field } from "./field.js";
import { Camera, hasCamera, textsInFile } from "./qr-reading.js";

export class CodesField {
  #field;
  #files;
  #status = element("p", { class: "status", role: "status" });
  #screen = element("div");
  #live = button(_("Read them with the camera"), "live");
  /** @type {Camera | undefined} */
  #camera;

  /**
   * @param {string} name of the part it stands in
   * @param {string} label
   * @param {AbortSignal} signal
   */
  constructor(name, label, signal) {
    const attributes = { rows: "5", autocomplete: "off", spellcheck: "false", autocapitalize: "characters" };
    this.#field = element("textarea", { id: `${name}-codes`, ...attributes });
    this.#field.value = "";
    // Without `capture`, a phone offers both its camera and the pictures that it has.
    this.#files = element("input", { type: "file", id: `${name}-pictures`, accept: "image/*", multiple: true });
    this.#live.hidden = !hasCamera();
    this.drawn = element(
      "div",
      { class: "codes" },
      element("label", { for: this.#field.id }, label),
      this.#field,
      element("p", { class: "row" }, field(_("Pictures of codes"), this.#files)),
      element("p", { class: "keys" }, this.#live),
      this.#screen,
      this.#status,
    );
    this.#files.addEventListener("change", () => this.#readPictures(), { signal });
    this.drawn.addEventListener("click", (event) => actionOf(event) === "live" && this.#turnCamera(), { signal });
    signal.addEventListener("abort", () => this.#endCamera());
    // A page that is left may lie in the browser's memory until somebody else comes back to it.
    addEventListener("pagehide", () => this.clear(), { signal });
  }

  get text() {
    return this.#field.value;
  }

  clear() {
    this.#field.value = "";
    this.#status.textContent = "";
    this.#endCamera();
  }

  async #readPictures() {
    const pictures = [...(this.#files.files ?? [])];
    const texts = await Promise.all(pictures.map((picture) => textsInFile(picture).catch(() => [])));
    const found = texts.flat();
    found.forEach((text) => this.#take(text));
    const words = ngettext("One code was read.", "{n} codes were read.", found.length);
    this.#say(found.length > 0 ? words : _("No code could be read in that. Try with more light, from straight above."));
    this.#files.value = "";
  }

  async #turnCamera() {
    if (this.#camera) return this.#endCamera();
    this.#camera = new Camera((text) => this.#heard(text));
    this.#live.textContent = _("Stop the camera");
    try {
      this.#screen.replaceChildren(await this.#camera.start());
    } catch (problem) {
      console.warn("There is no camera.", problem);
      this.#endCamera();
      this.#say(_("The camera could not be used here. A picture of the code does as well, and so does typing."));
    }
  }

  #endCamera() {
    this.#camera?.end();
    this.#camera = undefined;
    this.#live.textContent = _("Read them with the camera");
  }

  /** @param {string} text */
  #heard(text) {
    if (!this.#take(text)) return;
    const lines = this.#field.value.split("\n").filter((line) => line.trim() !== "");
    this.#say(ngettext("One line is there now.", "{n} lines are there now.", lines.length));
  }

  /**
   * Add a line, unless it is there, and say whether it was added.
   *
   * @param {string} text
   */
  #take(text) {
    const lines = this.#field.value.split("\n").filter((line) => line.trim() !== "");
    const [line = ""] = text.trim().split("\n");
    if (line === "" || lines.includes(line)) return false;
    this.#field.value = [...lines, line, ""].join("\n");
    return true;
  }

  /** @param {string} words */
  #say(words) {
    this.#status.textContent = words;
  }
}

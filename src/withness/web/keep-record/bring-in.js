/** A file that a reader brings in: what it would change is told first, and nothing is changed before they say so. */

import { inWords } from "../answers/takings.js";
import { ROOT } from "../device/kept.js";
import { actionOf, button, element } from "../markup/html.js";
import { _ } from "../markup/words.js";
import { countsOf } from "../record/record.js";
import { MOST_LETTERS, readFile, tooLarge } from "../record/record-file.js";
import { takeIn, wholeRecord } from "../record/whole.js";
import { changesInWords } from "./in-words.js";

/** @typedef {import("../record/record.js").Record} Record */

// No letter takes more in a file.
const BYTES = 3;

export class BringIn {
  #file = element("input", { type: "file", accept: ".json,application/json", autocomplete: "off", id: "record-file" });
  #found = element("div", { class: "found", role: "status" });
  /** @type {Record} */
  #record = new Map();
  #tookIn;

  /** @param {(words: string) => void} tookIn */
  constructor(tookIn) {
    this.#tookIn = tookIn;
    const label = element("label", { for: this.#file.id }, _("Bring in a copy that was saved here"));
    this.drawn = element("div", { class: "bring-in" }, label, this.#file, this.#found);
    this.#file.addEventListener("change", () => this.#chosen());
    this.drawn.addEventListener("click", (event) => this.#does(actionOf(event)));
  }

  async #chosen() {
    const [file] = this.#file.files ?? [];
    this.#found.replaceChildren();
    if (!file) return;
    try {
      const text = await textOf(file);
      // Another file was chosen meanwhile.
      if (file !== this.#file.files?.[0]) return;
      const { record, made } = readFile(text, ROOT);
      this.#record = record;
      this.#show(made);
    } catch (problem) {
      this.#found.replaceChildren(element("p", {}, sentenceOf(problem)));
    }
  }

  /** @param {string} made */
  #show(made) {
    const { added, changed, deleted, same } = countsOf(wholeRecord(), this.#record);
    const words = [_("This file was saved on {day}.", { day: inWords(made.slice(0, 10)) })];
    const isNews = added + changed + deleted > 0;
    if (isNews) words.push(...changesInWords({ added, changed, deleted, same }), _("Nothing has been changed so far."));
    else words.push(_("Everything in it is here already, so there is nothing to do."));
    // What was deleted there and never stood here: it is not to come back with a file from before.
    if (!isNews) takeIn(this.#record);
    this.#found.replaceChildren(element("p", {}, words.join(" ")));
    if (!isNews) return;
    const actions = [button(_("Bring it in"), "bring-in"), button(_("Leave it"), "leave-it")];
    this.#found.append(element("p", { class: "actions" }, ...actions));
  }

  /** @param {string | undefined} action */
  #does(action) {
    if (action === "leave-it") this.#end(_("Left as it was."));
    if (action !== "bring-in") return;
    const isIn = takeIn(this.#record);
    this.#end(isIn ? _("Brought in.") : _("Your browser has no room for it, so nothing was changed."));
  }

  /** @param {string} words */
  #end(words) {
    this.#file.value = "";
    this.#found.replaceChildren();
    this.#file.focus();
    this.#tookIn(words);
  }
}

/** @param {File} file */
async function textOf(file) {
  if (file.size > MOST_LETTERS * BYTES) throw new Error(tooLarge());
  return file.text().catch(() => {
    throw new Error(_("This file could not be read, so nothing was changed."));
  });
}

/** @param {unknown} problem */
function sentenceOf(problem) {
  return problem instanceof Error ? problem.message : String(problem);
}

/** The results of one version of a self-check: Python says their lines once somebody looks for them. */

import { inWords } from "../answers/takings.js";
import { instrumentOf, titleOf } from "../answers/by-self-check.js";
import { element } from "../markup/html.js";
import { _ } from "../markup/words.js";
import { ask } from "../python/scorer.js";
import { ofResults } from "./choices.js";
import { Group } from "./group.js";

/** @typedef {import("../answers/by-self-check.js").OfSelfCheck} OfSelfCheck */

export class ResultGroup extends Group {
  #title;
  #instrument;
  #told;
  #takings = "";
  /** What Python was asked last. */
  #asked = "";

  /**
   * @param {OfSelfCheck} of
   * @param {boolean} isOne whether there are results of no other version
   * @param {Set<string>} chosen
   * @param {() => void} told once the lines are there
   */
  constructor(of, isOne, chosen, told) {
    const instrument = instrumentOf(of);
    const title = titleOf(instrument) ?? (of.name || _("A self-check without a name"));
    super(isOne ? title : _("{title}, version {n}", { title, n: of.version }), chosen);
    this.#title = title;
    this.#instrument = instrument;
    this.#told = told;
    this.update(of);
    this.drawn.addEventListener("toggle", () => this.#look());
  }

  /**
   * Take in what is kept now.
   *
   * @param {OfSelfCheck} of
   */
  update({ results }) {
    this.#takings = JSON.stringify(results.map(({ id, date, responses }) => ({ id, date, responses })));
    if (this.#instrument === undefined) {
      const days = results.filter(({ date }) => date).map(({ date }) => inWords(date));
      const words = _("Open this self-check once, and its lines can be worked out here.");
      this.box.replaceChildren(element("p", {}, words), element("p", {}, days.join("; ")));
    } else if (this.#asked) {
      this.#look();
    }
  }

  async #look() {
    const takings = this.#takings;
    if (this.#instrument === undefined || takings === this.#asked) return;
    this.#asked = takings;
    if (this.choices.length === 0) this.box.replaceChildren(said(_("Working it out on your device…")));
    try {
      const told = JSON.parse(await ask("lines_of", this.#instrument, takings));
      if (takings !== this.#asked) return;
      const choices = ofResults(this.#title, told);
      if (choices.length === 0) this.box.replaceChildren(said(_("No line of this can be worked out.")));
      this.show(choices);
    } catch (problem) {
      console.warn("Python did not answer.", problem);
      this.#asked = "";
      this.show([]);
      this.box.replaceChildren(said(_("These could not be worked out here just now. Close this and open it again.")));
    }
    this.#told();
  }
}

/** @param {string} words */
function said(words) {
  return element("p", { role: "status" }, words);
}

/** The results of one version of a self-check: Python draws them once they come into view, and any two side by side. */

import { instrumentOf, titleOf } from "../answers/by-self-check.js";
import { inWords } from "../answers/takings.js";
import { button, element } from "../markup/html.js";
import { _, around } from "../markup/words.js";
import { ask } from "../python/scorer.js";

/** @typedef {import("../answers/by-self-check.js").OfSelfCheck} OfSelfCheck */

// Somebody who scrolls is not to wait for what is just below.
const NEAR = "300px";

export class SelfCheckRecord {
  #say;
  #instrument;
  #takings;
  #place = element("div");
  /** @type {IntersectionObserver | undefined} */
  #watch;

  /**
   * @param {OfSelfCheck} of
   * @param {HTMLAnchorElement | undefined} link to the self-check, where this site has it
   * @param {boolean} hasOthers whether there are results of another version
   * @param {(words: string) => void} say
   */
  constructor(of, link, hasOthers, say) {
    this.#say = say;
    this.#instrument = instrumentOf(of);
    this.#takings = JSON.stringify(of.results.map(({ id, date, responses }) => ({ id, date, responses })));
    const title = titleOf(this.#instrument) ?? link?.textContent ?? (of.name || _("A self-check without a name"));
    const words = hasOthers ? _("{title}, version {n}", { title, n: of.version }) : title;
    const id = `record-of-${of.name}-${of.version}`;
    this.#place.append(plainList(of), ...(this.#instrument ? [] : [whereToBegin(link)]));
    const heading = element("h3", { id }, words);
    this.drawn = element("section", { class: "record-of", "aria-labelledby": id }, heading, this.#place);
    this.drawn.addEventListener("change", () => this.#layTwo());
    if (this.#instrument) this.#drawInView();
  }

  /** Ask nothing more of Python. */
  end() {
    this.#watch?.disconnect();
  }

  #drawInView() {
    this.#watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.end();
        this.draw();
      },
      { rootMargin: NEAR },
    );
    this.#watch.observe(this.drawn);
  }

  async draw() {
    this.#place.querySelector(".trouble")?.remove();
    try {
      this.#show(await ask("record_of", this.#instrument ?? "", this.#takings));
    } catch (problem) {
      console.warn("Python did not answer.", problem);
      const words = _("These could not be worked out here just now.");
      this.#place.append(element("p", { class: "trouble" }, words, " ", button(_("Try again"), "draw-again")));
    }
  }

  /** @param {string} html drawn by Python, where every text is escaped */
  #show(html) {
    const focused = document.activeElement?.closest("[data-result]");
    const id = this.#place.contains(focused ?? null) ? focused?.getAttribute("data-result") : undefined;
    this.#place.innerHTML = html;
    // Whoever is about to erase one finds it drawn, and the focus still on its button.
    for (const entry of this.#place.querySelectorAll("[data-result]")) {
      if (entry.getAttribute("data-result") === id) entry.querySelector("button")?.focus({ preventScroll: true });
    }
  }

  /** The ids of the two results that are to stand side by side, JSON. */
  get #chosen() {
    return JSON.stringify([...this.drawn.querySelectorAll("select")].map(({ value }) => value));
  }

  async #layTwo() {
    const chosen = this.#chosen;
    const laid = this.drawn.querySelector(".laid");
    if (!laid) return;
    try {
      const html = await ask("laid_side_by_side", this.#instrument ?? "", this.#takings, chosen);
      if (chosen !== this.#chosen) return;
      laid.innerHTML = html;
      this.#say(laid.querySelector(".since > h4, :scope > p")?.textContent ?? "");
    } catch (problem) {
      console.warn("Python did not answer.", problem);
      this.#say(_("These could not be worked out here just now."));
    }
  }
}

/**
 * Return the days alone, each with the way to erase it: what is shown until Python has drawn them, or where it cannot.
 *
 * @param {OfSelfCheck} of
 */
function plainList({ results }) {
  const days = results.map(({ id, date }) => {
    const day = date ? inWords(date) : _("A result that can’t be read");
    const erase = button(_("Erase"), "erase-result");
    erase.setAttribute("aria-label", _("Erase: {result}", { result: day }));
    const title = element("div", { class: "kept-result" }, element("h4", {}, day));
    return element("li", { "data-result": id }, title, element("p", { class: "actions" }, erase));
  });
  return element("ul", { class: "kept-results" }, ...days);
}

/** @param {HTMLAnchorElement | undefined} link */
function whereToBegin(link) {
  const gone = _("This site no longer has the self-check, so its results cannot be worked out here.");
  if (!link) return element("p", {}, gone);
  const words = _("Open {page} once, and these can be worked out here.");
  return element("p", {}, ...around(words, element("a", { href: link.href }, link.textContent ?? "")));
}

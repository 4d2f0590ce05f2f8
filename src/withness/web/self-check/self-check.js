/** `<self-check>`: keeps the answers of a form the server drew, and shows the profile that Python works out of them. */

import { Answers } from "../answers/answers.js";
import { Earlier } from "../answers/earlier.js";
import { keyOf, keysOf, whenChangedElsewhere } from "../device/kept.js";
import { formerKeyOf } from "../device/keys.js";
import { actionOf, button, find, TOUCHES } from "../markup/html.js";
import { _ } from "../markup/words.js";
import { hasSetOut, startEarly } from "../python/scorer.js";
import { hideTrouble } from "../python/trouble.js";
import { hideGaps } from "./marked-gaps.js";
import { Result } from "./result.js";
import { Sitting } from "./sitting.js";

class SelfCheck extends HTMLElement {
  #ending = new AbortController();

  connectedCallback() {
    this.#ending = new AbortController();
    new Visit(this, this.#ending.signal);
  }

  /** Let go of everything outside the element, and of what was added to it. */
  disconnectedCallback() {
    this.#ending.abort();
  }
}

/** One reader at one self-check: whatever they do leads from here to their answers or to their result. */
class Visit {
  #root;
  #form;
  #sitting;
  #earlier;
  #result;
  /** Answers to an earlier version. @type {import("../answers/former-version.js").FormerVersion | undefined} */
  #former;
  #isTouched = false;
  /** What shows which items are blank, once it was brought. @type {typeof import("./gaps.js") | undefined} */
  #gaps;

  /**
   * @param {HTMLElement} root
   * @param {AbortSignal} signal
   */
  constructor(root, signal) {
    const { name, version, instrument = "" } = root.dataset;
    this.#root = root;
    this.#form = find(root, "form.items", HTMLFormElement);
    const answers = new Answers(this.#form, JSON.parse(instrument), name, version);
    this.#sitting = new Sitting(root, answers, signal);
    const { status } = this.#sitting;
    this.#earlier = new Earlier(answers, status, root.dataset, signal);
    this.#result = new Result(root, instrument, answers, this.#earlier, signal);
    startEarly(this.#form, signal);
    for (const type of TOUCHES) root.addEventListener(type, () => this.#bringTheRest(), { signal });
    this.#form.addEventListener("submit", (event) => this.#submitted(event), { signal });
    root.addEventListener("click", (event) => this.#clicked(event), { signal });
    whenChangedElsewhere(answers.key, (isErased) => this.#changedElsewhere(isErased), signal);
    this.#offerToGive(signal);
    this.#sitting.open();
    if (location.hash === "#paper-key") this.#openPaperKey();
    this.#result.arrived();
    if (hasOtherVersions(name, version)) this.#bringFormer(signal);
  }

  /** @param {AbortSignal} signal */
  async #bringFormer(signal) {
    try {
      const { FormerVersion } = await import("../answers/former-version.js");
      const { answers, status } = this.#sitting;
      const { name, version } = this.#root.dataset;
      if (signal.aborted) return;
      this.#former = new FormerVersion(answers, status, name, version);
      signal.addEventListener("abort", () => this.#former?.end());
    } catch (problem) {
      console.warn("Answers to an earlier version stay as they are.", problem);
    }
  }

  /** At the first touch all is fetched that may be wanted: there may be no network by then. */
  async #bringTheRest() {
    if (this.#isTouched) return;
    this.#isTouched = true;
    // Python has the longest way.
    await hasSetOut();
    this.#earlier.bringRecord();
    this.#bringGaps();
    for (const part of this.#root.querySelectorAll("[data-later]")) {
      part.setAttribute("data-part", part.getAttribute("data-later") ?? "");
      part.removeAttribute("data-later");
    }
  }

  /** What a team asks for is fetched when somebody opens it, or came by a team's link. @param {AbortSignal} signal */
  #offerToGive(signal) {
    const give = this.#root.querySelector("team-give");
    const fetches = () => give?.setAttribute("data-part", "");
    // It does not bubble.
    give?.addEventListener("toggle", fetches, { capture: true, signal });
    if (location.hash.startsWith("#round=")) fetches();
  }

  /** @param {Event} event */
  #submitted(event) {
    event.preventDefault();
    const { answers } = this.#sitting;
    answers.show();
    if (answers.blanks.length === 0) return this.#result.ask();
    hideTrouble(this.#root);
    this.#showGaps();
  }

  async #showGaps() {
    const { blanks } = this.#sitting.answers;
    await this.#bringGaps();
    // Where that could not be brought, its reader is at least led to the first one.
    if (this.#gaps) this.#gaps.showGaps(this.#form, blanks, this.#result.isPossible);
    else blanks[0]?.querySelector("input")?.focus();
  }

  async #bringGaps() {
    try {
      this.#gaps ??= await import("./gaps.js");
    } catch (problem) {
      console.warn("What shows the blanks did not come.", problem);
    }
  }

  /** @param {Event} event */
  #clicked(event) {
    this.#gaps?.followGap(event);
    if (event.target instanceof HTMLInputElement) this.#result.workAhead();
    if (event.target instanceof Element && event.target.closest("[href='#paper-key']")) this.#openPaperKey();
    switch (actionOf(event)) {
      case "take-back":
        return this.#sitting.takeBack(event);
      case "bring-over":
        return this.#bringOver();
      case "let-go":
        return this.#letGo();
      case "score-anyway":
        return this.#result.ask();
      case "try-again":
        return this.#result.askAgain();
      case "print":
        return print();
      case "change":
        return this.#result.backToAnswers();
      case "begin-again":
        return this.#beginAgain();
      case "undo":
        return this.#undo();
      case "erase-earlier":
        return this.#result.eraseEarlier();
    }
  }

  /** @param {boolean} isErased */
  #changedElsewhere(isErased) {
    if (!this.#sitting.changedElsewhere(isErased)) return;
    this.#former?.end();
    // Nothing is left of what the result was worked out from.
    if (this.#result.isShown) this.#result.backToAnswers();
    this.#result.forget();
  }

  #bringOver() {
    const { answers } = this.#sitting;
    this.#sitting.give(this.#former?.fitting.filter(([id]) => !(id in answers.given)) ?? []);
    if (answers.areKept) this.#former?.forget();
    this.#toFirstItem();
  }

  async #letGo() {
    this.#former?.forget();
    this.#toFirstItem();
    const erased = _("The old answers are erased.");
    const isInRecord = await this.#former?.isInRecord().catch(() => false);
    this.#sitting.say(isInRecord ? _("{erased} Your results stay in your record.", { erased }) : erased);
  }

  #beginAgain() {
    const isSetAside = this.#earlier.setAside();
    this.#sitting.erase();
    hideGaps(this.#form);
    hideTrouble(this.#root);
    this.#result.forget();
    this.#result.backToAnswers();
    const words = isSetAside ? _("Your answers are set aside.") : _("Your answers are erased.");
    this.#sitting.say(words, " ", button(_("Bring them back"), "undo"));
  }

  #undo() {
    this.#earlier.restore();
    this.#sitting.undo();
    this.#toFirstItem();
  }

  #toFirstItem() {
    this.#form.querySelector("input")?.focus();
  }

  #openPaperKey() {
    find(this.#root, "details.paper-key", HTMLDetailsElement).open = true;
  }
}

/**
 * Say whether anything is kept of another version of a self-check, in today's way or in that of old.
 *
 * @param {string | undefined} name
 * @param {string | undefined} version
 */
function hasOtherVersions(name, version) {
  const kinds = ["answers", "earlier"];
  const starts = [...kinds.map((kind) => keyOf(kind, name)), ...kinds.map((kind) => formerKeyOf(kind, name))];
  return starts.some((start) => keysOf(`${start}:`).some((key) => key !== `${start}:${version}`));
}

customElements.define("self-check", SelfCheck);

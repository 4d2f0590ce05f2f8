/** `<self-check>`: keeps the answers of a form the server drew, and shows the profile that Python works out of them. */

import { Answers } from "../answers/answers.js";
import { Earlier } from "../answers/earlier.js";
import { FormerVersion } from "../answers/former-version.js";
import { whenChangedElsewhere } from "../device/kept.js";
import { actionOf, button, find } from "../markup/html.js";
import { _ } from "../markup/words.js";
import { startEarly, TOUCHES } from "../python/scorer.js";
import { hideTrouble } from "../python/trouble.js";
import { followGap, hideGaps, showGaps } from "./gaps.js";
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
  #former;

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
    this.#sitting.open();
    if (location.hash === "#paper-key") this.#openPaperKey();
    this.#result.arrived();
    this.#former = new FormerVersion(answers, status, name, version);
    signal.addEventListener("abort", () => this.#former.end());
  }

  /** At the first touch all is fetched that may be wanted: there may be no network by then. */
  #bringTheRest() {
    for (const part of this.#root.querySelectorAll("[data-later]")) {
      part.setAttribute("data-part", part.getAttribute("data-later") ?? "");
      part.removeAttribute("data-later");
    }
  }

  /** @param {Event} event */
  #submitted(event) {
    event.preventDefault();
    const { answers } = this.#sitting;
    answers.show();
    if (answers.blanks.length === 0) return this.#result.ask();
    hideTrouble(this.#root);
    showGaps(this.#form, answers.blanks, this.#result.isPossible);
  }

  /** @param {Event} event */
  #clicked(event) {
    followGap(event);
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
    this.#former.end();
    // Nothing is left of what the result was worked out from.
    if (this.#result.isShown) this.#result.backToAnswers();
    this.#result.forget();
  }

  #bringOver() {
    const { answers } = this.#sitting;
    this.#sitting.give(this.#former.fitting.filter(([id]) => !(id in answers.given)));
    if (answers.areKept) this.#former.forget();
    this.#toFirstItem();
  }

  #letGo() {
    this.#former.forget();
    const erased = _("The old answers are erased.");
    this.#sitting.say(this.#former.isInRecord ? _("{erased} Your results stay in your record.", { erased }) : erased);
    this.#toFirstItem();
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

customElements.define("self-check", SelfCheck);

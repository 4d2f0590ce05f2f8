/** `<self-check>`: keeps the answers of a form the server drew, and shows the profile that Python works out of them. */

import { Answers } from "./answers.js";
import { Earlier } from "./earlier.js";
import { closeGap, followGap, hideGaps, scorable, showGaps } from "./gaps.js";
import { actionOf, button, element, find } from "./html.js";
import { whenChangedElsewhere } from "./kept.js";
import { isOutdated, score, startEarly } from "./scorer.js";
import { hideTrouble, showTrouble } from "./trouble.js";

const PROFILE = "your-profile";
// Shorter waits are over before words about them are read.
const NOTICEABLE = 200;

const KEPT = "Your answers are kept on this device only.";
const NOT_KEPT = "Your browser lets this page keep nothing: your answers last only as long as this page is open.";
const BACK = "Your answers from last time are back. They are kept on this device only.";

class SelfCheck extends HTMLElement {
  /** @type {Sitting | undefined} */
  #sitting;

  connectedCallback() {
    this.#sitting = new Sitting(this);
  }

  disconnectedCallback() {
    this.#sitting?.end();
  }
}

/**
 * One reader at one self-check. Only camel-cased members of the form are used here: an item whose id is `title`,
 * `hidden` or `reset` replaces the form's own member of that name.
 */
class Sitting {
  #ending = new AbortController();
  /** @type {import("./answers.js").Responses} */
  #erased = {};
  #working = false;
  #before = "";

  /** @param {HTMLElement} root */
  constructor(root) {
    const { name, version, instrument } = root.dataset;
    const key = `withness:answers:${name}:${version}`;
    this.root = root;
    this.instrument = instrument ?? "";
    this.form = find(root, "form.items", HTMLFormElement);
    this.kept = find(root, ".kept", HTMLElement);
    this.actions = find(root, "form > .actions", HTMLElement);
    this.beginAgain = find(root, "[data-action=begin-again]", HTMLButtonElement);
    this.result = find(root, ".result", HTMLElement);
    this.result.setAttribute("id", PROFILE);
    this.progress = element("p", { class: "progress", role: "status" });
    this.actions.after(this.progress);
    this.answers = new Answers(this.form, key);
    this.earlier = new Earlier(this.answers, this.kept, `withness:earlier:${name}:${version}`, this.#ending.signal);
    this.#listen(key);
    this.#open();
  }

  /** Let go of everything outside the element. */
  end() {
    this.#ending.abort();
    this.progress.remove();
  }

  /** @param {string} key */
  #listen(key) {
    const { signal } = this.#ending;
    startEarly(this.form, signal);
    this.form.addEventListener("change", (event) => this.#answered(event), { signal });
    this.form.addEventListener("submit", (event) => this.#submitted(event), { signal });
    this.root.addEventListener("click", (event) => this.#clicked(event), { signal });
    addEventListener("popstate", () => this.#arrived(), { signal });
    whenChangedElsewhere(key, () => this.#restore(KEPT), signal);
  }

  #open() {
    find(this.root, "form [type=submit]", HTMLButtonElement).hidden = false;
    // Whoever was quicker than this script has answers that are not kept yet.
    this.#restore(BACK, this.answers.given);
    if (location.hash === "#paper-key") this.#openPaperKey();
    this.#arrived();
  }

  /**
   * @param {string} news what to say when answers were there
   * @param {import("./answers.js").Responses} newer answers that count more than those kept
   */
  #restore(news, newer = {}) {
    if (!this.answers.canBeKept) this.answers.leaveToBrowser();
    else if (!this.answers.bringBack(newer)) news = KEPT;
    const some = Object.keys(this.answers.given).length > 0;
    this.beginAgain.hidden = !some;
    // Whoever comes back finds the one button to begin again beside the news, not at the end of the form.
    if (some && news === BACK) this.kept.after(this.beginAgain);
    this.#say(this.answers.canBeKept ? (some ? news : KEPT) : NOT_KEPT);
  }

  /** @param {Event} event */
  #answered(event) {
    this.beginAgain.hidden = false;
    this.#say(this.answers.keep() ? KEPT : NOT_KEPT);
    const item = event.target instanceof Element ? event.target.closest(".item") : null;
    if (item) closeGap(this.form, item);
  }

  /** @param {Event} event */
  #submitted(event) {
    event.preventDefault();
    const { blanks, given } = this.answers;
    if (blanks.length === 0) return this.#ask();
    hideTrouble(this.root);
    showGaps(this.form, blanks, scorable(JSON.parse(this.instrument), given));
  }

  /** @param {Event} event */
  #clicked(event) {
    followGap(event);
    if (event.target instanceof Element && event.target.closest("[href='#paper-key']")) this.#openPaperKey();
    switch (actionOf(event)) {
      case "score-anyway":
        return this.#ask();
      case "try-again":
        return this.#tryAgain();
      case "print":
        return print();
      case "change":
        return this.#backToAnswers();
      case "begin-again":
        return this.#eraseAnswers();
      case "undo":
        return this.#undo();
      case "erase-earlier":
        return this.earlier.erase(this.result);
    }
  }

  #ask() {
    if (location.hash !== `#${PROFILE}`) {
      this.#before = location.hash;
      // So that the browser's own Back leads from the profile to the answers. Now, not once the profile is there:
      // WebKit's Back skips what a script adds to the history when no click is under way.
      history.pushState(null, "", `#${PROFILE}`);
    }
    this.#score();
  }

  async #tryAgain() {
    // The address says that a profile is wanted, so the new page works it out of the answers kept.
    if (this.answers.canBeKept && (await isOutdated())) location.reload();
    else this.#ask();
  }

  async #score() {
    if (this.#working) return;
    this.#working = true;
    hideGaps(this.form);
    hideTrouble(this.root);
    const slow = setTimeout(() => (this.progress.textContent = "Working it out on your device…"), NOTICEABLE);
    try {
      const html = await this.#workOut();
      if (html && this.#isAwaited) this.#show(html);
    } catch (problem) {
      console.warn("Python did not answer.", problem);
      if (this.#isAwaited) showTrouble(this.actions, this.answers.canBeKept);
    } finally {
      clearTimeout(slow);
      this.progress.textContent = "";
      this.#working = false;
    }
  }

  /** Whether the reader is still there and has not gone back to the answers meanwhile. */
  get #isAwaited() {
    return !this.#ending.signal.aborted && location.hash !== this.#before;
  }

  /** Return the result of the answers as they stand when it arrives, or nothing when they were erased meanwhile. */
  async #workOut() {
    for (;;) {
      const responses = JSON.stringify(this.answers.given);
      if (responses === "{}") return "";
      const { html } = await score(this.instrument, responses, this.earlier.before);
      if (responses === JSON.stringify(this.answers.given)) return html;
    }
  }

  /** @param {string} html drawn by `withness.report`, where every text is escaped */
  #show(html) {
    this.earlier.profileShown();
    this.result.innerHTML = html;
    this.#turnTo(this.result);
    find(this.result, ".headline", HTMLElement).focus();
  }

  #arrived() {
    if (location.hash === `#${PROFILE}`) {
      const { given } = this.answers;
      if (!this.form.hasAttribute("hidden") && scorable(JSON.parse(this.instrument), given)) this.#score();
    } else if (location.hash === this.#before && this.form.hasAttribute("hidden")) {
      this.#turnTo(this.form);
    }
  }

  #backToAnswers() {
    this.#turnTo(this.form);
    if (location.hash === `#${PROFILE}`) history.replaceState(null, "", location.pathname + location.search);
    this.form.querySelector("input")?.focus();
  }

  #eraseAnswers() {
    this.#erased = this.answers.given;
    const isSetAside = this.earlier.setAside();
    this.answers.erase();
    hideGaps(this.form);
    hideTrouble(this.root);
    this.result.replaceChildren();
    this.actions.append(this.beginAgain);
    this.beginAgain.hidden = true;
    this.#backToAnswers();
    this.#say(isSetAside ? "Your answers are set aside. " : "Your answers are erased. ", button("Bring them back", "undo"));
  }

  #undo() {
    this.answers.choose(this.#erased);
    this.earlier.restore();
    this.beginAgain.hidden = false;
    this.#say(this.answers.keep() ? KEPT : NOT_KEPT);
    this.form.querySelector("input")?.focus();
  }

  /** @param {HTMLElement} side the form or the result */
  #turnTo(side) {
    for (const each of [this.form, this.result]) each.toggleAttribute("hidden", each !== side);
  }

  /** @param {(string | Node)[]} words */
  #say(...words) {
    if (this.kept.textContent !== words.join("")) this.kept.replaceChildren(...words);
  }

  #openPaperKey() {
    find(this.root, "details.paper-key", HTMLDetailsElement).open = true;
  }
}

customElements.define("self-check", SelfCheck);

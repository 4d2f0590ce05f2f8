/** `<self-check>`: keeps the answers of a form the server drew, and shows the profile that Python works out of them. */

import { Answers, valueOf } from "../answers/answers.js";
import { Earlier } from "../answers/earlier.js";
import { FormerVersion } from "../answers/former-version.js";
import { closeGap, followGap, hideGaps, scorable, showGaps } from "./gaps.js";
import { actionOf, button, element, find } from "../markup/html.js";
import { canKeep, whenChangedElsewhere } from "../device/kept.js";
import { isOutdated, score, startEarly } from "../python/scorer.js";
import { hideTrouble, showTrouble } from "./trouble.js";

const PROFILE = "your-profile";
// Shorter waits are over before words about them are read.
const NOTICEABLE = 200;

const KEPT = "Your answers are kept on this device only.";
const NOT_KEPT = "Your browser cannot keep what you answer now: it lasts only as long as this page is open.";
const BACK = "Your answers from last time are back. They are kept on this device only.";
const BACK_ONLY = "Your answers from last time are back. Your browser cannot keep more: what you answer now lasts only as long as this page is open.";

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
  /** @type {import("../answers/answers.js").Responses} */
  #erased = {};
  #working = false;
  #before = "";

  /** @param {HTMLElement} root */
  constructor(root) {
    const { name, version, instrument } = root.dataset;
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
    this.answers = new Answers(this.form, JSON.parse(this.instrument), name, version);
    this.takeBack = takeBackButtons(this.form);
    this.earlier = new Earlier(this.answers, this.kept, [name, version], this.#ending.signal);
    this.#listen();
    this.#open();
    this.former = new FormerVersion(this.answers, this.kept, name, version);
  }

  /** Let go of everything outside the element, and of what was added to it. */
  end() {
    this.#ending.abort();
    this.former?.end();
    this.progress.remove();
    for (const each of this.takeBack.values()) each.remove();
  }

  #listen() {
    const { signal } = this.#ending;
    startEarly(this.form, signal);
    // Not `change`: browsers send it for what they fill in themselves, but a click only for what a reader does.
    this.form.addEventListener("click", (event) => this.#chosen(event), { signal });
    this.form.addEventListener("change", () => this.answers.show(), { signal });
    this.form.addEventListener("keydown", (event) => this.#pressed(event), { signal });
    this.form.addEventListener("submit", (event) => this.#submitted(event), { signal });
    this.root.addEventListener("click", (event) => this.#clicked(event), { signal });
    addEventListener("popstate", () => this.#arrived(), { signal });
    whenChangedElsewhere(this.answers.key, (isErased) => this.#changedElsewhere(isErased), signal);
  }

  #open() {
    find(this.root, "form [type=submit]", HTMLButtonElement).hidden = false;
    // Whoever was quicker than this script has answers that are not kept yet; the page's first script marked them. Of
    // two for one item the one that is chosen counts, so they are looked for before the form shows what is kept.
    const quick = /** @type {NodeListOf<HTMLInputElement>} */ (this.form.querySelectorAll("input[data-given]:checked"));
    this.answers.bringBack();
    const wereKept = Object.keys(this.answers.given).length > 0;
    if (quick.length > 0) this.#give([...quick].map((radio) => [radio.name, valueOf(radio)]));
    this.#refresh();
    // Whoever comes back finds the one button to begin again beside the news, not at the end of the form.
    if (wereKept) this.kept.after(this.beginAgain);
    if (canKeep()) this.#say(wereKept ? BACK : KEPT);
    else this.#say(wereKept ? BACK_ONLY : NOT_KEPT);
    if (location.hash === "#paper-key") this.#openPaperKey();
    this.#arrived();
  }

  /** @param {boolean} isErased */
  #changedElsewhere(isErased) {
    const before = JSON.stringify(this.answers.given);
    if (isErased) this.answers.forgetAll();
    this.answers.bringBack();
    const now = JSON.stringify(this.answers.given);
    if (now === before && !isErased) return;
    this.#refresh();
    if (now !== "{}") return this.#sayWhetherKept();
    this.#erased = {};
    this.former?.end();
    this.#say(KEPT);
    // Nothing is left of what the result was worked out from.
    if (this.form.hasAttribute("hidden")) this.#backToAnswers();
    this.result.replaceChildren();
  }

  /** @param {Event} event */
  #chosen({ target }) {
    if (target instanceof HTMLInputElement && target.type === "radio") this.#give([[target.name, valueOf(target)]]);
  }

  /** @param {KeyboardEvent} event */
  #pressed({ key, target }) {
    if (!(target instanceof HTMLInputElement) || !["Delete", "Backspace"].includes(key)) return;
    this.#takeItBack(target.name);
  }

  /** @param {Event} event */
  #takeBack(event) {
    const own = event.target instanceof Element ? event.target.closest("[data-action=take-back]") : null;
    const item = own?.closest(".item")?.querySelector("input");
    if (!item) return;
    this.#takeItBack(item.name);
    item.focus();
  }

  /** @param {string} id */
  #takeItBack(id) {
    if (!(id in this.answers.given)) return;
    this.#give([[id, undefined]]);
    if (this.answers.areKept) this.#say("That answer is cleared.");
  }

  /** @param {[string, number | null | undefined][]} answers */
  #give(answers) {
    this.answers.give(answers);
    for (const radio of this.form.querySelectorAll("input[data-given]")) radio.removeAttribute("data-given");
    this.#refresh();
    this.#sayWhetherKept();
  }

  #sayWhetherKept() {
    this.#say(this.answers.areKept ? KEPT : NOT_KEPT);
  }

  /** Show the buttons for which there is something to do, and no mark on what is answered. */
  #refresh() {
    const { given } = this.answers;
    this.beginAgain.hidden = Object.keys(given).length === 0;
    for (const [id, own] of this.takeBack) {
      own.hidden = !(id in given);
      const item = own.closest(".item");
      if (item && id in given) closeGap(this.form, item);
    }
  }

  /** @param {Event} event */
  #submitted(event) {
    event.preventDefault();
    this.answers.show();
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
      case "take-back":
        return this.#takeBack(event);
      case "bring-over":
        return this.#bringOver();
      case "let-go":
        return this.#letGo();
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

  #bringOver() {
    const { given } = this.answers;
    this.#give(this.former.fitting.filter(([id]) => !(id in given)));
    if (this.answers.areKept) this.former.forget();
    this.form.querySelector("input")?.focus();
  }

  #letGo() {
    this.former.forget();
    this.#say("The old answers are erased.");
    this.form.querySelector("input")?.focus();
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
    if (this.answers.areKept && (await isOutdated())) location.reload();
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
      if (this.#isAwaited) showTrouble(this.actions, this.answers.areKept);
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
    this.#refresh();
    hideGaps(this.form);
    hideTrouble(this.root);
    this.result.replaceChildren();
    this.actions.append(this.beginAgain);
    this.#backToAnswers();
    this.#say(isSetAside ? "Your answers are set aside. " : "Your answers are erased. ", button("Bring them back", "undo"));
  }

  #undo() {
    this.earlier.restore();
    this.#give(Object.entries(this.#erased));
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

/**
 * Give every item a button that takes its answer back, and return them by the item's id.
 *
 * @param {HTMLFormElement} form
 */
function takeBackButtons(form) {
  /** @type {Map<string, HTMLButtonElement>} */
  const buttons = new Map();
  form.querySelectorAll(".item").forEach((item, at) => {
    const own = button("Clear", "take-back");
    // A button is often read out on its own, and there is one for every item.
    own.setAttribute("aria-label", `Clear answer ${at + 1}`);
    own.hidden = true;
    item.append(own);
    buttons.set(item.querySelector("input")?.name ?? "", own);
  });
  return buttons;
}

customElements.define("self-check", SelfCheck);

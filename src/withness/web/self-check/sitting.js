/** One reader at one form: what they answer and take back, and what they are told of its keeping. */

import { valueOf } from "../answers/answers.js";
import { canKeep } from "../device/kept.js";
import { button, find } from "../markup/html.js";
import { _ } from "../markup/words.js";
import { closeGap } from "./marked-gaps.js";

const KEPT = _("Your answers are kept on this device only.");
const NOT_KEPT = _("Your browser isn’t saving your answers, so they will be lost when you close this page.");
const BACK = _("Your answers from last time are back. They are kept on this device only.");
const BACK_ONLY = _(
  "Your answers from last time are back. Your browser isn’t saving new ones, so those will be lost when you close this page.",
);

/**
 * Only camel-cased members of the form are used here: an item whose id is `title`, `hidden` or `reset` replaces the
 * form's own member of that name.
 */
export class Sitting {
  #form;
  #actions;
  #beginAgain;
  #takeBack;
  /** @type {import("../answers/answers.js").Responses} */
  #erased = {};

  /**
   * @param {HTMLElement} root
   * @param {import("../answers/answers.js").Answers} answers
   * @param {AbortSignal} signal
   */
  constructor(root, answers, signal) {
    this.#form = find(root, "form.items", HTMLFormElement);
    this.status = find(root, ".kept", HTMLElement);
    this.answers = answers;
    this.#actions = find(root, "form > .actions", HTMLElement);
    this.#beginAgain = find(root, "[data-action=begin-again]", HTMLButtonElement);
    this.#takeBack = takeBackButtons(this.#form);
    signal.addEventListener("abort", () => this.#takeBack.forEach((own) => own.remove()));
    // Not `change`: browsers send it for what they fill in themselves, but a click only for what a reader does.
    this.#form.addEventListener("click", (event) => this.#chosen(event), { signal });
    this.#form.addEventListener("change", () => this.answers.show(), { signal });
    this.#form.addEventListener("keydown", (event) => this.#pressed(event), { signal });
  }

  open() {
    find(this.#form, "[type=submit]", HTMLButtonElement).hidden = false;
    // Whoever was quicker than this script has answers that are not kept yet; the page's first script marked them. Of
    // two for one item the one that is chosen counts, so they are looked for before the form shows what is kept.
    const quick = /** @type {NodeListOf<HTMLInputElement>} */ (this.#form.querySelectorAll("input[data-given]:checked"));
    this.answers.bringBack();
    const wereKept = Object.keys(this.answers.given).length > 0;
    if (quick.length > 0) this.give([...quick].map((radio) => [radio.name, valueOf(radio)]));
    this.#refresh();
    // Whoever comes back finds the one button to begin again beside the news, not at the end of the form.
    if (wereKept) this.status.after(this.#beginAgain);
    if (canKeep()) this.say(wereKept ? BACK : KEPT);
    else this.say(wereKept ? BACK_ONLY : NOT_KEPT);
  }

  /**
   * Take in what another tab has done, and say whether no answer is left because of that.
   *
   * @param {boolean} isErased
   */
  changedElsewhere(isErased) {
    const before = JSON.stringify(this.answers.given);
    if (isErased) this.answers.forgetAll();
    this.answers.bringBack();
    const now = JSON.stringify(this.answers.given);
    if (now === before && !isErased) return false;
    this.#refresh();
    const isEmpty = now === "{}";
    if (isEmpty) this.#erased = {};
    if (isEmpty) this.say(KEPT);
    else this.#sayWhetherKept();
    return isEmpty;
  }

  /** @param {[string, number | null | undefined][]} answers */
  give(answers) {
    this.answers.give(answers);
    for (const radio of this.#form.querySelectorAll("input[data-given]")) radio.removeAttribute("data-given");
    this.#refresh();
    this.#sayWhetherKept();
  }

  /** @param {Event} event on the button of an item */
  takeBack({ target }) {
    const item = target instanceof Element ? target.closest(".item")?.querySelector("input") : null;
    if (!item) return;
    this.#takeItBack(item.name);
    item.focus();
  }

  erase() {
    this.#erased = this.answers.given;
    this.answers.erase();
    this.#refresh();
    this.#actions.append(this.#beginAgain);
  }

  /** The reader would rather not have begun again. */
  undo() {
    this.give(Object.entries(this.#erased));
  }

  /** @param {(string | Node)[]} words */
  say(...words) {
    if (this.status.textContent !== words.join("")) this.status.replaceChildren(...words);
  }

  #sayWhetherKept() {
    this.say(this.answers.areKept ? KEPT : NOT_KEPT);
  }

  /** @param {Event} event */
  #chosen({ target }) {
    if (target instanceof HTMLInputElement && target.type === "radio") this.give([[target.name, valueOf(target)]]);
  }

  /** @param {KeyboardEvent} event */
  #pressed({ key, target }) {
    if (target instanceof HTMLInputElement && ["Delete", "Backspace"].includes(key)) this.#takeItBack(target.name);
  }

  /** @param {string} id */
  #takeItBack(id) {
    if (!(id in this.answers.given)) return;
    this.give([[id, undefined]]);
    if (this.answers.areKept) this.say(_("That answer is cleared."));
  }

  /** Show the buttons for which there is something to do, and no mark on what is answered. */
  #refresh() {
    const { given } = this.answers;
    this.#beginAgain.hidden = Object.keys(given).length === 0;
    for (const [id, own] of this.#takeBack) {
      own.hidden = !(id in given);
      const item = own.closest(".item");
      if (item && id in given) closeGap(this.#form, item);
    }
  }
}

/**
 * Give every item such a button, hidden as yet, and return them by the item's id.
 *
 * @param {HTMLFormElement} form
 */
function takeBackButtons(form) {
  /** @type {Map<string, HTMLButtonElement>} */
  const buttons = new Map();
  form.querySelectorAll(".item").forEach((item, at) => {
    // Translators: a button that takes back the answer beside it.
    const own = button(_("Clear"), "take-back");
    // A button is often read out on its own, and there is one for every item.
    own.setAttribute("aria-label", _("Clear answer {number}", { number: at + 1 }));
    own.hidden = true;
    item.append(own);
    buttons.set(item.querySelector("input")?.name ?? "", own);
  });
  return buttons;
}

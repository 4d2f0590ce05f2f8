/** "When …, I will …", with questions that help it to be concrete, what comes afterwards, and a day to look back. */

import { newId } from "../device/new-id.js";
import { button, element } from "../markup/html.js";
import { _ } from "../markup/words.js";
import { change } from "../record/store.js";
import { daysAfter, today } from "./days.js";
import { sentence } from "./sentence.js";
import { tellNextPage } from "./week-page.js";
import { isAtHand, startSoon, weekPaper } from "./week-paper.js";

/** @typedef {{id?: string, when?: string, will?: string, afterwards?: string, look_back?: string, from?: string}} Begun */

const WEEK = 7;
// Whoever stops typing for that long may be asked something.
const PAUSE = 700;
const LONGEST = "300";

export class IntentionForm {
  #begun;
  #done;
  // Both go on in the middle of a sentence, where a phone would begin with a capital.
  #when = element("textarea", { rows: "2", maxlength: LONGEST, autocomplete: "off", autocapitalize: "none", required: true });
  #will = element("textarea", { rows: "2", maxlength: LONGEST, autocomplete: "off", autocapitalize: "none", required: true });
  #afterwards = element("textarea", { rows: "1", maxlength: LONGEST, autocomplete: "off" });
  #back = element("input", { type: "date", autocomplete: "off" });
  #asks = element("ul", { class: "asks" });
  #status = element("p", { class: "status", role: "status" });
  /** @type {number | undefined} */
  #pause;

  /**
   * @param {Begun} begun what stands in it at first; with an id, the intention that it changes
   * @param {(id: string, isKept: boolean) => void} done is told what was kept, and whether it outlives the page
   * @param {boolean} [isAlone] whether there is nothing to go back to
   */
  constructor(begun, done, isAlone = false) {
    this.#begun = begun;
    this.#done = done;
    const id = begun.id ?? "new";
    const fields = { when: this.#when, will: this.#will, afterwards: this.#afterwards, back: this.#back };
    for (const [name, field] of Object.entries(fields)) field.id = `intention-${name}-${id}`;
    this.#when.value = begun.when ?? "";
    this.#will.value = begun.will ?? "";
    this.#afterwards.value = begun.afterwards ?? "";
    this.#back.value = begun.look_back || daysAfter(today(), WEEK);
    this.drawn = this.#draw(isAlone);
  }

  /** Where a reader goes on writing; where all is written, no keyboard is to cover it on a phone. */
  focus() {
    const open = [this.#when, this.#will].find(({ value }) => value === "");
    (open ?? this.drawn).focus();
  }

  /** @param {boolean} isAlone */
  #draw(isAlone) {
    const { when, will } = this.#begun;
    // Whoever comes to it by ear hears what stands in it.
    const said = when && will ? sentence({ when, will }) : undefined;
    const form = element(
      "form",
      { class: "intention-form", autocomplete: "off", novalidate: true, tabindex: "-1", "aria-label": said },
      // Translators: "When …, I will …": an intention with its moment. Two fields with these words before them.
      ...labeled(this.#when, _("When")),
      element("p", { class: "hint" }, _("A moment that will come by itself: “the Monday call ends,” “I reach the parking lot.”")),
      ...labeled(this.#will, _("I will")),
      element("p", { class: "hint" }, _("One thing that somebody could see you do.")),
      this.#asks,
      // Only a page that suggests something knows of a second half: a blank sheet has enough fields.
      ...(this.#begun.afterwards ? labeled(this.#afterwards, _("And afterwards")) : []),
      element("p", { class: "row" }, ...labeled(this.#back, _("I look back on"))),
      element(
        "p",
        { class: "actions" },
        element("button", { type: "submit", class: "button" }, _("Keep it")),
        ...(isAlone ? [] : [button(_("Not now"), "not-now")]),
      ),
      this.#status,
    );
    form.addEventListener("submit", (event) => this.#submitted(event));
    form.addEventListener("focusin", startSoon);
    form.addEventListener("input", () => this.#written());
    return form;
  }

  #written() {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => isAtHand() && this.#helped(), PAUSE);
  }

  /** Ask what may help. Whoever would rather not be asked just goes on. */
  async #helped() {
    const [when, will] = [this.#when.value, this.#will.value];
    if (when.trim() === "" || will.trim() === "") return this.#asks.replaceChildren();
    try {
      const { questions = [] } = await weekPaper("intention", { when, will });
      const asked = questions.map(({ asks }) => asks);
      if (when !== this.#when.value || will !== this.#will.value) return;
      if (this.#asks.innerText !== asked.join("\n")) this.#asks.replaceChildren(...asked.map(line));
    } catch {
      // It is as good an intention without.
      this.#asks.replaceChildren();
    }
  }

  /** @param {Event} event */
  #submitted(event) {
    event.preventDefault();
    const missing = [this.#when, this.#will].find(({ value }) => value.trim() === "");
    if (missing) {
      this.#status.textContent =
        missing === this.#when ? _("Write down a moment first.") : _("Write down what you will do first.");
      return missing.focus();
    }
    clearTimeout(this.#pause);
    const id = this.#begun.id ?? newId();
    const isKept = change("intention", id, this.#fields());
    tellNextPage();
    this.#done(id, isKept);
  }

  #fields() {
    const { id, from } = this.#begun;
    return {
      when: tidy(this.#when.value, _("When")),
      will: tidy(this.#will.value, _("I will")),
      ...(this.#begun.afterwards && { afterwards: tidy(this.#afterwards.value, "") }),
      look_back: this.#back.value,
      ...(id ? {} : { since: today(), ended: "" }),
      ...(from && !id ? { from } : {}),
    };
  }
}

/**
 * @param {HTMLElement} field
 * @param {string} words
 */
function labeled(field, words) {
  return [element("label", { for: field.id }, words), field];
}

/** @param {string} asks */
function line(asks) {
  return element("li", {}, asks);
}

/**
 * Return what was written behind some words without these words, and without what ends a sentence.
 *
 * @param {string} text
 * @param {string} lead
 */
function tidy(text, lead) {
  const words = text.trim().replace(/\s+/g, " ").replace(/[,.;]+$/, "");
  return words.toLowerCase().startsWith(`${lead.toLowerCase()} `) ? words.slice(lead.length).trim() : words;
}

/** `<bring-along>`: a reader's own lines, of which they choose what to bring to a talk; none is chosen beforehand. */

import { bySelfCheck, results } from "../answers/by-self-check.js";
import { current } from "../intention/current.js";
import { actionOf, element, find } from "../markup/html.js";
import { _ } from "../markup/words.js";
import { noteIdOf } from "../record/former-notes.js";
import { WRITTEN } from "../record/held.js";
import { notes } from "../record/notes.js";
import { whenThingsChange } from "../record/store.js";
import { Brought } from "./brought.js";
import { ofIntentions, ofNotes } from "./choices.js";
import { Group } from "./group.js";
import { ResultGroup } from "./result-group.js";

/** @type {import("../record/store.js").Kind[]} */
const KINDS = ["result", "note", "intention"];
const NOTHING = _("Nothing that you could bring is kept on this device. You can still write down a question.");

class BringAlong extends HTMLElement {
  #ending = new AbortController();
  /** The keys of the lines that are ticked. It is kept nowhere. @type {Set<string>} */
  #chosen = new Set();
  /** By self-check and version. @type {Map<string, ResultGroup>} */
  #results = new Map();
  #notes = new Group(_("Notes"), this.#chosen);
  #question = new Group("", this.#chosen);
  #intentions = new Group(_("Intentions"), this.#chosen);
  #list = element("div", { class: "to-bring" });
  /** @type {Group[]} */
  #shown = [];
  #brought = new Brought(undefined);

  connectedCallback() {
    const { signal } = (this.#ending = new AbortController());
    this.#brought = new Brought(this.#booking);
    const id = "what-i-could-bring";
    const list = element("section", { "aria-labelledby": id, class: "what-there-is" });
    list.append(element("h2", { id }, _("What you could bring")), this.#list);
    this.prepend(list);
    const own = [this.#question.box, this.#brought.drawn];
    find(this, "consider-note", HTMLElement).after(...own);
    this.#foldPaper(signal);
    this.addEventListener("click", (event) => this.#does(event), { signal });
    this.addEventListener("change", (event) => this.#tick(event.target), { signal });
    addEventListener(WRITTEN, () => this.#draw(), { signal });
    for (const kind of KINDS) whenThingsChange(kind, () => this.#draw(), signal);
    signal.addEventListener("abort", () => [list, ...own].forEach((part) => part.remove()));
    this.#draw();
  }

  disconnectedCallback() {
    this.#ending.abort();
  }

  get #booking() {
    const { address, field, longest, opens = "" } = this.dataset;
    if (!address) return undefined;
    const way = { address, field: field ?? "", longest: longest ? Number(longest) : undefined };
    return { way, opens, canCarry: field !== undefined };
  }

  #draw() {
    const isOwn = (/** @type {{id: string}} */ { id }) => id === this.#ownQuestion;
    this.#question.show(ofNotes(notes().filter(isOwn)));
    this.#notes.show(ofNotes(notes().filter((note) => !isOwn(note))));
    this.#intentions.show(ofIntentions(current()));
    const others = [this.#notes, this.#intentions].filter(({ choices }) => choices.length > 0);
    const shown = [...this.#resultGroups(), ...others];
    // What is there already stays where it is, and with it the focus.
    if (shown.length !== this.#shown.length || shown.some((group, at) => group !== this.#shown[at])) {
      this.#list.replaceChildren(...(shown.length > 0 ? shown.map(({ drawn }) => drawn) : [nothing()]));
    } else if (shown.length === 0) {
      this.#list.replaceChildren(nothing());
    }
    this.#shown = shown;
    this.#showChosen();
  }

  /** The id of the note that is written on this page. */
  get #ownQuestion() {
    return noteIdOf(find(this, "consider-note", HTMLElement).dataset["note"] ?? "");
  }

  #resultGroups() {
    const groups = bySelfCheck(results());
    const isOne = (/** @type {string} */ name) => groups.filter((of) => of.name === name).length === 1;
    const before = this.#results;
    this.#results = new Map(
      groups.map((of) => {
        const known = before.get(of.key);
        known?.update(of);
        return [of.key, known ?? new ResultGroup(of, isOne(of.name), this.#chosen, () => this.#showChosen())];
      }),
    );
    return [...this.#results.values()];
  }

  #showChosen() {
    const lines = [...this.#shown, this.#question].flatMap(({ choices }) => choices);
    const there = new Set(lines.map(({ key }) => key));
    // What is gone is chosen no longer, should it ever come back.
    for (const key of this.#chosen) if (!there.has(key)) this.#chosen.delete(key);
    const chosen = lines.filter(({ key }) => this.#chosen.has(key));
    this.classList.toggle("has-lines", chosen.length > 0);
    this.#brought.show(chosen);
  }

  /** @param {EventTarget | null} box */
  #tick(box) {
    const key = box instanceof HTMLInputElement ? box.dataset.line : undefined;
    if (!(box instanceof HTMLInputElement) || key === undefined) return;
    if (box.checked) this.#chosen.add(key);
    else this.#chosen.delete(key);
    this.#showChosen();
  }

  /** @param {Event} event */
  #does(event) {
    switch (actionOf(event)) {
      case "copy-words":
        return this.#brought.copy();
      case "print-words":
        return print();
      case "print-sheet":
        return this.#printSheet();
    }
  }

  /** @param {AbortSignal} signal */
  #foldPaper(signal) {
    const paper = find(this, "details.on-paper", HTMLDetailsElement);
    paper.open = false;
    find(paper, "[data-action=print-sheet]", HTMLButtonElement).hidden = false;
    signal.addEventListener("abort", () => (paper.open = true));
  }

  /** Print the empty sheet, and not what is chosen. */
  #printSheet() {
    this.classList.add("prints-sheet");
    addEventListener("afterprint", () => this.classList.remove("prints-sheet"), { once: true });
    print();
  }
}

function nothing() {
  return element("p", {}, NOTHING);
}

customElements.define("bring-along", BringAlong);

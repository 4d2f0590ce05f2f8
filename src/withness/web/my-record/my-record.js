/** `<my-record>`: a reader's results, side by side, and notes, read from this device; each can be erased, or all. */

import { forget, keyOf } from "../device/kept.js";
import { actionOf, button, element, find } from "../markup/html.js";
import { _ } from "../markup/words.js";
import { notes } from "../record/notes.js";
import { remove, things, whenThingsChange } from "../record/store.js";
import { drawNotes } from "./notes.js";
import { bySelfCheck, results } from "../answers/by-self-check.js";
import { SelfCheckRecord } from "./self-check-record.js";

/** @typedef {import("../answers/by-self-check.js").OfSelfCheck} OfSelfCheck */

const NOTHING = _(
  "No result and no note is kept on this device yet. Results will stand here with their days, notes with their pages.",
);

/** @type {("result" | "note")[]} */
const KINDS = ["result", "note"];

class MyRecord extends HTMLElement {
  #ending = new AbortController();
  #list = element("div", { class: "record-list" });
  #status = element("p", { class: "status", role: "status", tabindex: "-1" });
  #eraseAll = element("p", { class: "actions" });
  /** What is shown, by self-check and version. @type {Map<string, {told: string, record: SelfCheckRecord}>} */
  #shown = new Map();
  /** The notes that are shown. */
  #notes = { told: "", drawn: element("section") };

  connectedCallback() {
    const { signal } = (this.#ending = new AbortController());
    const kept = element("div", { class: "kept-record" }, this.#list, this.#eraseAll, this.#status);
    find(this, ".place", HTMLElement).hidden = true;
    const paper = find(this, "details.on-paper", HTMLDetailsElement);
    paper.open = false;
    paper.before(kept);
    kept.addEventListener("click", (event) => this.#does(event), { signal });
    for (const kind of KINDS) whenThingsChange(kind, () => this.#draw(), signal);
    signal.addEventListener("abort", () => kept.remove());
    this.#draw();
  }

  disconnectedCallback() {
    this.#ending.abort();
    for (const { record } of this.#shown.values()) record.end();
    this.#shown.clear();
  }

  #draw() {
    const groups = bySelfCheck(results());
    const before = this.#shown;
    this.#shown = new Map(groups.map((group) => [group.key, this.#shownOf(group, groups, before.get(group.key))]));
    for (const [key, { record }] of before) if (this.#shown.get(key)?.record !== record) record.end();
    const drawn = [...[...this.#shown.values()].map(({ record }) => record.drawn), ...this.#drawnNotes()];
    const now = drawn.length > 0 ? drawn : [element("p", {}, NOTHING)];
    // What is there already stays where it is, and with it the focus.
    const isShown = [...this.#list.children].every((part, at) => part === now[at]);
    if (!isShown || now.length !== this.#list.children.length) this.#list.replaceChildren(...now);
    this.#offer(drawn.length > 0);
  }

  /** @returns {HTMLElement[]} */
  #drawnNotes() {
    const kept = notes();
    const told = JSON.stringify(kept);
    if (told !== this.#notes.told) this.#notes = { told, drawn: drawNotes(kept) };
    return kept.length > 0 ? [this.#notes.drawn] : [];
  }

  /**
   * @param {OfSelfCheck} group
   * @param {OfSelfCheck[]} groups
   * @param {{told: string, record: SelfCheckRecord} | undefined} before
   */
  #shownOf(group, groups, before) {
    const hasOthers = groups.filter(({ name }) => name === group.name).length > 1;
    const told = JSON.stringify([group, hasOthers]);
    if (before?.told === told) return before;
    const links = [...this.querySelectorAll("a")];
    const link = links.find(({ dataset }) => dataset.selfCheck === group.name);
    return { told, record: new SelfCheckRecord(group, link, hasOthers, (words) => this.#say(words)) };
  }

  /** @param {Event} event */
  #does(event) {
    switch (actionOf(event)) {
      case "erase-result":
        return this.#erase(event.target, "result");
      case "erase-note":
        return this.#erase(event.target, "note");
      case "draw-again":
        return this.#drawAgain(event.target);
      case "erase-record":
        return this.#askAgain();
      case "keep-record":
        this.#offer(true);
        return this.#eraseAll.querySelector("button")?.focus();
      case "erase-record-now":
        return this.#eraseEvery();
    }
  }

  /**
   * @param {EventTarget | null} pressed
   * @param {"result" | "note"} kind
   */
  #erase(pressed, kind) {
    const entry = pressed instanceof Element ? pressed.closest(`[data-${kind}]`) : null;
    const id = entry?.getAttribute(`data-${kind}`);
    if (id) this.#eraseThese([[kind, id]], _("Erased."));
  }

  #eraseEvery() {
    const every = KINDS.flatMap((kind) => [...things(kind).keys()].map((id) => /** @type {const} */ ([kind, id])));
    this.#eraseThese(every, _("Erased. No result and no note is kept on this device now."));
  }

  /**
   * @param {(readonly ["result" | "note", string])[]} these by their kind and id
   * @param {string} words
   */
  #eraseThese(these, words) {
    const before = bySelfCheck(results());
    const areErased = these.map(([kind, id]) => remove(kind, id)).every(Boolean);
    const left = new Set(bySelfCheck(results()).map(({ key }) => key));
    // Which self-checks somebody has taken is told by these as well.
    for (const { key, name, version } of before) {
      if (!left.has(key)) forget(keyOf("instrument", name, version));
    }
    this.#draw();
    const comesBack = _("Your browser couldn’t save that, so it will be back when you open this page again.");
    this.#say(areErased ? words : comesBack);
    this.#status.focus();
  }

  /** @param {EventTarget | null} pressed */
  #drawAgain(pressed) {
    for (const { record } of this.#shown.values()) {
      if (pressed instanceof Node && record.drawn.contains(pressed)) record.draw();
    }
  }

  /** @param {boolean} isKept whether there is something to erase */
  #offer(isKept) {
    this.#eraseAll.replaceChildren(...(isKept ? [button(_("Erase all results and notes"), "erase-record")] : []));
  }

  #askAgain() {
    const keep = button(_("Keep them"), "keep-record");
    const words = _("All results and notes shown here will be gone from this device.");
    this.#eraseAll.replaceChildren(words, " ", button(_("Erase them"), "erase-record-now"), " ", keep);
    keep.focus();
  }

  /** @param {string} words */
  #say(words) {
    this.#status.textContent = words;
  }
}

customElements.define("my-record", MyRecord);

/** Agreements taken down as the meeting goes: what, who, and by which day. */

import { button, element } from "../markup/html.js";
import { LOCALE, _ } from "../markup/words.js";
import { field } from "../papers/field.js";

/** @typedef {import("./record.js").Agreement} Agreement */

export class Agreements {
  #what = element("input", { id: "agreed-what", autocomplete: "off", maxlength: "300" });
  #who = element("input", { id: "agreed-who", autocomplete: "off", maxlength: "80" });
  #by = element("input", { id: "agreed-by", type: "date", autocomplete: "off" });
  #list = element("ul", { class: "agreed" });
  #all;
  #changed;

  /**
   * @param {Agreement[]} all added to and taken from in place
   * @param {() => void} changed
   */
  constructor(all, changed) {
    this.#all = all;
    this.#changed = changed;
  }

  /** @param {boolean} isOpen */
  drawn(isOpen = false) {
    this.draw();
    return element(
      "details",
      { class: "panel agreements", open: isOpen },
      element("summary", {}, _("Agreements")),
      this.#list,
      element(
        "form",
        { class: "agree" },
        field(this.#what, _("What")),
        field(this.#who, _("Who")),
        field(this.#by, _("By which day")),
        element("button", { type: "submit", class: "quiet-button" }, _("Add it")),
      ),
      element("p", { class: "kept" }, _("Kept on this device until you erase the meeting.")),
    );
  }

  /** Take down what the fields hold. */
  #add() {
    const what = this.#what.value.trim();
    if (!what) return this.#what.focus();
    this.#all.push({ what, who: this.#who.value.trim(), by: this.#by.value });
    for (const input of [this.#what, this.#who, this.#by]) input.value = "";
    this.draw();
    this.#changed();
    this.#what.focus();
  }

  /**
   * @param {string} action
   * @param {DOMStringMap} data
   */
  does(action, { place }) {
    if (action === "agree") this.#add();
    if (action === "take-out") this.#takeOut(Number(place));
  }

  /** @param {number} place */
  #takeOut(place) {
    this.#all.splice(place, 1);
    this.draw();
    this.#changed();
    this.#what.focus();
  }

  /** Show them as they are now. */
  draw() {
    this.#list.replaceChildren(
      ...this.#all.map((agreement, place) => {
        const out = button(_("Remove"), "take-out");
        out.dataset.place = String(place);
        out.setAttribute("aria-label", _("Remove: {what}", { what: agreement.what }));
        return element("li", {}, inASentence(agreement), " ", out);
      }),
    );
  }
}

/** @param {Agreement} agreement */
function inASentence({ what, who, by }) {
  const day = by && new Intl.DateTimeFormat(LOCALE, { month: "long", day: "numeric" }).format(new Date(`${by}T12:00`));
  const gaps = { who, what, day };
  if (who && day) return _("{who}: {what}, by {day}", gaps);
  if (who) return _("{who}: {what}", gaps);
  return day ? _("{what}, by {day}", gaps) : what;
}

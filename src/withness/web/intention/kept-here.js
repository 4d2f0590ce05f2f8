/** An intention made where something was suggested: the form, and then what was kept, with the way to the calendar. */

import { actionOf, button, element } from "../markup/html.js";
import { _, around } from "../markup/words.js";
import { openCalendar } from "./calendar.js";
import { current } from "./current.js";
import { IntentionForm } from "./intention-form.js";
import { afterwardsOf, sentence } from "./sentence.js";
import { weekPage } from "./week-page.js";

export class KeptHere {
  #place;

  /** @param {HTMLElement} place with what is suggested on it: `data-when`, `data-will` and `data-afterwards` */
  constructor(place) {
    this.#place = place;
    const { when = "", will = "", afterwards = "" } = place.dataset;
    const from = document.querySelector("h1")?.textContent?.trim() ?? "";
    // Whoever comes back to what they have kept finds it, and not a second one like it.
    const same = current().find((one) => from !== "" && one.from === from && (one.will === will || !place.closest(".result")));
    if (same) {
      this.#kept(same.id, true);
      return;
    }
    const form = new IntentionForm({ when, will, afterwards, from }, (id, isKept) => this.#kept(id, isKept));
    place.replaceChildren(form.drawn);
    form.focus();
  }

  /**
   * @param {string} id
   * @param {boolean} isKept
   */
  #kept(id, isKept) {
    const intention = current().find((one) => one.id === id);
    if (!intention) return;
    const said = element("p", { class: "kept-sentence", tabindex: "-1" }, sentence(intention));
    const afterwards = afterwardsOf(intention);
    const offer = element("p", { class: "actions" }, button(_("Into my calendar"), "to-calendar"));
    offer.addEventListener("click", (event) => actionOf(event) === "to-calendar" && openCalendar(offer, intention));
    const more = afterwards ? [element("p", {}, afterwards)] : [];
    this.#place.replaceChildren(said, ...more, element("p", { class: "kept" }, ...this.#where(isKept)), offer);
    said.focus();
  }

  /** @param {boolean} isKept */
  #where(isKept) {
    if (!isKept) return [_("Your browser isn’t saving it, so write it down before you close this page.")];
    const link = element("a", { href: weekPage(this.#place) ?? "" }, _("My week"));
    return around(_("It is kept on this device only. You find it again on {page}."), link);
  }
}

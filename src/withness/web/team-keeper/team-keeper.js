/** `<team-keeper>`: one keeper's codes, added up. Every bad one is named, and none hinders the good ones. */

import { element } from "../markup/html.js";
import { _ } from "../markup/words.js";
import { askTeam, instrumentOf, sentenceOf } from "../team/asked.js";
import { codeCard } from "../team/code-card.js";
import { CodesField } from "../team/codes-field.js";
import { RoundFields } from "../team/round.js";

/** @typedef {{line: number, code: string, says: string}} Refused */
/** @typedef {{kind: string, people: number, subtotal: string, says: string, refused: Refused[]}} Added */

class TeamKeeper extends HTMLElement {
  #ending = new AbortController();

  connectedCallback() {
    const { signal } = (this.#ending = new AbortController());
    const fields = new RoundFields("keeper");
    const codes = new CodesField("keeper", _("The codes that were sent to you, a line each"), signal);
    const added = element("div", { class: "added", role: "status" });
    const form = element(
      "form",
      { autocomplete: "off" },
      fields.drawn,
      codes.drawn,
      element("p", { class: "actions" }, element("button", { class: "button" }, _("Add them up"))),
      added,
    );
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      try {
        const asked = { instrument: instrumentOf(this), round: fields.round, codes: codes.text };
        added.replaceChildren(...drawn(await askTeam("add", asked)));
      } catch (problem) {
        added.textContent = sentenceOf(problem);
      }
    });
    this.append(form);
    addEventListener("pagehide", () => added.replaceChildren(), { signal });
    signal.addEventListener("abort", () => form.remove());
  }

  disconnectedCallback() {
    this.#ending.abort();
  }
}

/** @param {Added} added */
function drawn({ kind, subtotal, says, refused }) {
  const words = [element("p", { class: "says" }, says)];
  const advice = _("Give it to whoever lays the two subtotals together, and erase the single codes.");
  const title = _("Subtotal {kind}", { kind });
  return [...words, ...(subtotal ? [codeCard(title, subtotal, advice)] : []), ...refusals(refused)];
}

/** @param {Refused[]} refused */
function refusals(refused) {
  if (refused.length === 0) return [];
  const rows = refused.map(({ line, code, says }) =>
    element("li", {}, element("strong", {}, _("Line {line}:", { line })), " ", element("code", {}, code), " ", says),
  );
  return [element("h4", {}, _("Not counted")), element("ul", { class: "refused" }, ...rows)];
}

customElements.define("team-keeper", TeamKeeper);

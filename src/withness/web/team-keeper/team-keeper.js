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
    const says = element("p", { class: "says", role: "status" });
    const added = element("div", { class: "added" });
    const form = element(
      "form",
      { autocomplete: "off" },
      fields.drawn,
      codes.drawn,
      element("p", { class: "actions" }, element("button", { class: "button" }, _("Add them up"))),
      says,
      added,
    );
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      added.replaceChildren();
      try {
        const asked = { instrument: instrumentOf(this), round: fields.round, codes: codes.text };
        const sums = await askTeam("add", asked);
        says.textContent = sums.says;
        added.replaceChildren(...drawn(sums));
      } catch (problem) {
        says.textContent = sentenceOf(problem);
      }
    });
    this.append(form);
    const forget = () => [says, added].forEach((own) => own.replaceChildren());
    addEventListener("pagehide", forget, { signal });
    signal.addEventListener("abort", () => form.remove());
  }

  disconnectedCallback() {
    this.#ending.abort();
  }
}

/** @param {Added} added */
function drawn({ kind, subtotal, refused }) {
  const advice = _("Give it to whoever lays the two subtotals together, and erase the single codes.");
  const title = _("Subtotal {kind}", { kind });
  return [...(subtotal ? [codeCard(title, subtotal, advice)] : []), ...refusals(refused)];
}

/** @param {Refused[]} refused */
function refusals(refused) {
  if (refused.length === 0) return [];
  const rows = refused.map(({ line, code, says }) =>
    element("li", {}, element("strong", {}, _("Line {line}:", { line })), " ", element("code", {}, code), " ", says),
  );
  return [element("h3", {}, _("Not counted")), element("ul", { class: "refused" }, ...rows)];
}

customElements.define("team-keeper", TeamKeeper);

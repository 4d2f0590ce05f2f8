/** `<keep-record>`: a reader's record as a file of their own, to save and to bring back; how long a browser keeps it. */

import { tellNextPage } from "../intention/week-page.js";
import { canKeep, ROOT } from "../device/kept.js";
import { dayOf } from "../answers/takings.js";
import { actionOf, button, element } from "../markup/html.js";
import { _ } from "../markup/words.js";
import { save } from "../papers/save.js";
import { isEmpty } from "../record/record.js";
import { writeFile } from "../record/record-file.js";
import { whenRecordChanges, wholeRecord } from "../record/whole.js";
import { writeTable } from "../record/table.js";
import { BringIn } from "./bring-in.js";
import { askToKeep, isPromised } from "./promise.js";
import { amountsInWords } from "./in-words.js";

const NOTHING = _("Nothing is kept here yet, so there is nothing to save.");
const NOT_SAVING = _(
  "Your browser isn’t saving anything for this site, so there is nothing to save here and no room to bring in a file.",
);
const SAVED = _("Saved as a file, most likely among your downloads. You can bring it in here again, on any device.");
const TABLE = _("Saved as a table for a spreadsheet. It is to look at: only the file can be brought in again.");

class KeepRecord extends HTMLElement {
  #ending = new AbortController();
  #amount = element("p", { class: "amount" });
  #leaving = element(
    "p",
    { class: "actions" },
    button(_("Save a copy as a file"), "save-record"),
    button(_("Save a table to look at"), "save-table"),
    button(_("Ask this browser to keep it"), "ask-to-keep"),
  );
  #status = element("p", { class: "status", role: "status" });
  #bringIn = new BringIn((words) => this.#tookIn(words));

  connectedCallback() {
    const { signal } = (this.#ending = new AbortController());
    const tools = element("div", { class: "record-tools" });
    tools.append(this.#amount, this.#leaving, this.#status, this.#bringIn.drawn);
    this.prepend(tools);
    signal.addEventListener("abort", () => tools.remove());
    tools.addEventListener("click", (event) => this.#does(actionOf(event)), { signal });
    whenRecordChanges(() => this.#show(), signal);
    this.#show();
    isPromised().then((is) => is && this.#say(_("This browser has promised not to clear it for want of room.")));
  }

  disconnectedCallback() {
    this.#ending.abort();
  }

  #show() {
    const record = wholeRecord();
    const isNothing = isEmpty(record);
    this.#leaving.hidden = isNothing;
    const here = _("Kept on this device: {things}. A file of it is yours, whatever becomes of this browser.", {
      things: amountsInWords(record),
    });
    const nothing = canKeep() ? NOTHING : NOT_SAVING;
    this.#bringIn.drawn.hidden = isNothing && nothing === NOT_SAVING;
    const words = isNothing ? nothing : here;
    if (this.#amount.textContent !== words) this.#amount.textContent = words;
  }

  /** @param {string | undefined} action */
  async #does(action) {
    const now = new Date();
    switch (action) {
      case "save-record":
        save(`my-record-${dayOf(now)}.json`, writeFile(wholeRecord(), ROOT, now), "application/json");
        return this.#say(SAVED);
      case "save-table":
        save(`my-record-${dayOf(now)}.csv`, writeTable(wholeRecord()), "text/csv");
        return this.#say(TABLE);
      case "ask-to-keep":
        return this.#say(await askToKeep());
    }
  }

  /** @param {string} words */
  #tookIn(words) {
    tellNextPage();
    this.#show();
    this.#say(words);
  }

  /** @param {string} words */
  #say(words) {
    this.#status.textContent = words;
  }
}

customElements.define("keep-record", KeepRecord);

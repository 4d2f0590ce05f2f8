/** What a reader brings: the chosen lines as they are, and the ways in which the reader takes them out of the page. */

import { button, element } from "../markup/html.js";
import { _, ngettext } from "../markup/words.js";
import { copy } from "../papers/papers.js";
import { wordsOf } from "./choices.js";
import { WayOut } from "./way.js";

/** @typedef {import("./choices.js").Choice} Choice */
/** @typedef {import("./address.js").Way} Way */
/** @typedef {{way: Way, opens: string, canCarry: boolean}} Booking where a consult is booked; `opens` is empty for e-mail */

const NOTHING = _("Nothing is chosen. What you tick stands here, word for word, and you see it all before it goes anywhere.");
const BY_MAIL = _(
  "It opens your mail program with these words in a message. Nothing goes out before you send it there. Your browser may remember the address.",
);

export class Brought {
  #words = "";
  #text = element("p", { class: "brought" });
  #status = element("p", { class: "status", role: "status" });
  #ways;

  /** @param {Booking | undefined} booking */
  constructor(booking) {
    const id = "what-you-bring";
    // Translators: the subject of an e-mail.
    const subject = encodeURIComponent(_("What I bring"));
    const mail = { address: `mailto:?subject=${subject}`, field: "body" };
    const byMail = new WayOut(_("By e-mail, to whom you like"), _("Open an e-mail with these words"), BY_MAIL, mail);
    this.#ways = [...(booking?.canCarry ? [toBooking(booking)] : []), byMail];
    const actions = [button(_("Copy these words"), "copy-words"), button(_("Print these words"), "print-words")];
    const cannot = booking && !booking.canCarry ? [withoutWords(booking)] : [];
    this.ways = element(
      "div",
      { class: "ways-out", hidden: true },
      element("p", { class: "actions" }, ...actions),
      ...this.#ways.map(({ drawn }) => drawn),
      ...cannot,
    );
    const title = element("h2", { id }, _("What you bring"));
    const parts = [title, this.#text, this.#status, this.ways];
    this.drawn = element("section", { "aria-labelledby": id, class: "what-you-bring" }, ...parts);
    this.#text.textContent = NOTHING;
  }

  /** @param {Choice[]} choices */
  show(choices) {
    const words = wordsOf(choices);
    if (words === this.#words) return;
    this.#words = words;
    this.#text.textContent = words || NOTHING;
    this.ways.hidden = words === "";
    for (const way of this.#ways) way.show(words);
    this.#status.textContent = words ? countOf(choices) : _("Nothing is chosen now.");
  }

  async copy() {
    this.#status.textContent = await copy(this.#words);
  }
}

/** @param {Choice[]} choices */
function countOf({ length }) {
  return ngettext("{n} line is chosen.", "{n} lines are chosen.", length);
}

/** @param {Booking} booking */
function toBooking({ way, opens }) {
  if (!opens) {
    return new WayOut(_("By e-mail, to ask for the consult"), _("Write the e-mail with these words"), BY_MAIL, way);
  }
  const then = _(
    "It opens {host} at this address, and {host} has these words from then on, before you have booked anything. Your browser remembers the address.",
    { host: opens },
  );
  return new WayOut(_("Into the booking link"), _("Open {host} with these words", { host: opens }), then, way);
}

/** @param {Booking} booking */
function withoutWords({ way, opens }) {
  const words = _(
    "The link to {host} has no place for words of your own. Copy them, and paste them there if you are asked what the call is about.",
    { host: opens },
  );
  const href = way.address;
  const link = element("a", { href, class: "quiet-button", rel: "noopener noreferrer" }, _("Open {host}", { host: opens }));
  const address = element("p", { class: "address" }, element("code", {}, href));
  const parts = [element("p", {}, words), address, element("p", { class: "actions" }, link)];
  return element("details", { class: "way" }, element("summary", {}, _("The booking link")), ...parts);
}

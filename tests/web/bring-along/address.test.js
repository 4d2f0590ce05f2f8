/** What a link would open: each provider's address, with the words whole in its field and nothing else changed. */

import assert from "node:assert/strict";
import test from "node:test";

import fc from "fast-check";

import { filled, LONGEST, tooLong } from "../../../src/withness/web/bring-along/address.js";

// As Python draws them for each provider: `booking_link` in `catalog/consult.py`.
const CALENDLY = { address: "https://calendly.com/somebody/15-minute-consult?utm_content=bring-only-this", field: "a2" };
const CAL_COM = { address: "https://cal.com/me/intro?month=2026-12&utm_content=x#times", field: "notes", longest: 1000 };
const MAILTO = { address: "mailto:me%23b@example.org?subject=A%2030-minute%20consult", field: "body" };
const TO_NOBODY = { address: "mailto:?subject=What%20I%20bring", field: "body" };
const WORDS = "Empathy & me, 100%\nListening: “growing” #1";

test("Calendly gets the words as the answer to the question that its owner has set", () => {
  assert.equal(
    filled(CALENDLY, WORDS),
    "https://calendly.com/somebody/15-minute-consult?utm_content=bring-only-this" +
      "&a2=Empathy%20%26%20me%2C%20100%25%0AListening%3A%20%E2%80%9Cgrowing%E2%80%9D%20%231",
  );
});

test("Cal.com gets them as notes, before the place on the page", () => {
  assert.equal(
    filled(CAL_COM, "Ask first"),
    "https://cal.com/me/intro?month=2026-12&utm_content=x&notes=Ask%20first#times",
  );
});

test("an e-mail gets them as its body, with the ends of lines that e-mail has", () => {
  assert.equal(filled(MAILTO, "a\nb\r\nc"), `${MAILTO.address}&body=a%0D%0Ab%0D%0Ac`);
  assert.equal(filled(TO_NOBODY, "?&="), "mailto:?subject=What%20I%20bring&body=%3F%26%3D");
});

test("an address with nothing behind a question mark gets one", () => {
  assert.equal(filled({ address: "https://cal.com/me/intro", field: "notes" }, "a"), "https://cal.com/me/intro?notes=a");
});

test("whatever the words are, they arrive, and the owner's address stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom(CALENDLY, CAL_COM, MAILTO, TO_NOBODY), (words, way) => {
      const [there, here] = [new URL(filled(way, words)), new URL(way.address)];
      assert.equal(there.origin + there.pathname + there.hash, here.origin + here.pathname + here.hash);
      const fields = [...there.searchParams];
      const ends = way.field === "body" ? words.replace(/\r?\n/g, "\r\n") : words;
      assert.deepEqual(fields, [...here.searchParams, [way.field, ends]]);
    }),
  );
});

test("half of a letter, as a damaged file may hold it, keeps nothing from being written", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) }), (words) => {
      const whole = new TextDecoder("utf-8", { ignoreBOM: true }).decode(new TextEncoder().encode(words));
      assert.equal(new URL(filled(CALENDLY, words)).searchParams.get("a2"), whole);
    }),
  );
});

test("what is too long is known: for its field, and for the address as it will be", () => {
  assert.equal(tooLong(CAL_COM, "a".repeat(1000)), undefined);
  assert.equal(tooLong(CAL_COM, "a".repeat(1001)), "field");
  const room = LONGEST - filled(CALENDLY, "").length;
  assert.equal(tooLong(CALENDLY, "a".repeat(room)), undefined);
  assert.equal(tooLong(CALENDLY, "a".repeat(room + 1)), "address");
  // A letter of another script takes nine of the address.
  assert.equal(tooLong(CALENDLY, "共".repeat(Math.floor(room / 9))), undefined);
  assert.equal(tooLong(CALENDLY, "共".repeat(Math.floor(room / 9) + 1)), "address");
});

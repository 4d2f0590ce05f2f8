/** Orders that are drawn are fair. */

import test from "node:test";
import { deepEqual, equal, ok } from "node:assert/strict";
import { drawn, newestFirst, secureBelow, seniorLast } from "../../../src/withness/web/together/order.js";
import { seeded, unevenness } from "./chance.js";

const NAMES = ["Ana", "Ben", "Chloe", "Dana"];
const DRAWS = Array.from({ length: 10_000 });

/**
 * Give what the device draws, one after the other, while `body` runs.
 *
 * @param {number[]} draws
 * @param {() => void} body
 */
function withDraws(draws, body) {
  const real = crypto.getRandomValues;
  crypto.getRandomValues = (array) => {
    if (array instanceof Uint32Array) array[0] = draws.shift() ?? 0;
    return array;
  };
  try {
    body();
  } finally {
    crypto.getRandomValues = real;
  }
}

test("each order is as likely as any other, over 10,000 draws", () => {
  const random = seeded(15);
  const orders = DRAWS.map(() => drawn(NAMES, random).join());
  ok(Math.abs(unevenness(orders, 24)) < 3);
});

test("a shuffle that is not fair is found out", () => {
  const random = seeded(15);
  const unfair = () => [...NAMES].sort(() => random(2) - 0.5);
  ok(unevenness(DRAWS.map(() => unfair().join()), 24) > 100);
  ok(unevenness(DRAWS.map(() => "always"), 24) > 100);
});

test("each is as likely to speak first, and to speak last", () => {
  const random = seeded(16);
  const orders = DRAWS.map(() => drawn(NAMES, random));
  for (const place of [0, 3]) ok(Math.abs(unevenness(orders.map((order) => order[place] ?? ""), 4)) < 3);
});

test("everyone is in the order once, and the names as they were are not changed", () => {
  for (let count = 0; count <= 30; count += 1) {
    const names = Object.freeze(Array.from({ length: count }, (_, at) => `${at}`));
    deepEqual([...drawn(names, seeded(count))].sort(), [...names].sort());
  }
});

test("names come newest first, as they are", () => {
  deepEqual(newestFirst(NAMES), NAMES);
  notTheSame(newestFirst(NAMES), NAMES);
});

/**
 * @param {unknown} one
 * @param {unknown} other
 */
function notTheSame(one, other) {
  equal(one === other, false);
}

test("the senior one speaks last, and the others in an order that is drawn", () => {
  const random = seeded(17);
  const orders = DRAWS.map(() => seniorLast(NAMES, "Ben", random));
  ok(orders.every((order) => order.length === 4 && order[3] === "Ben"));
  ok(Math.abs(unevenness(orders.map(String), 6)) < 3);
});

test("where the senior one is not there, all are drawn; where two have that name, both speak", () => {
  deepEqual(seniorLast(NAMES, "Eve", seeded(1)).sort(), NAMES);
  deepEqual(seniorLast(["Ben", "Ana", "Ben"], "Ben", seeded(1)).sort(), ["Ana", "Ben", "Ben"]);
  equal(seniorLast(["Ben", "Ana", "Ben"], "Ben", seeded(1))[2], "Ben");
});

test("a number that the device draws is every one below with the same chance, and none above", () => {
  for (const below of [1, 2, 3, 6, 7]) {
    const numbers = Array.from({ length: 1000 }, () => secureBelow(below));
    ok(numbers.every((number) => Number.isInteger(number) && number >= 0 && number < below));
    equal(new Set(numbers).size, below);
  }
});

test("what would favor small numbers is drawn again", () => {
  const last = 2 ** 32 - 1;
  // 2 ** 32 is one more than a multiple of three, and four more than one of six.
  withDraws([last, last, 5], () => equal(secureBelow(3), 2));
  withDraws([last - 1], () => equal(secureBelow(3), 2));
  withDraws([last - 3, last - 2, last - 1, last, 13], () => equal(secureBelow(6), 1));
  withDraws([last - 4], () => equal(secureBelow(6), 5));
  withDraws([last], () => equal(secureBelow(2), 1));
  withDraws([last], () => equal(secureBelow(2 ** 32), last));
});

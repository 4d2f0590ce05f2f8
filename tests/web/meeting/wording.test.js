/** How a length of time is written and said. */

import test from "node:test";
import { equal } from "node:assert/strict";
import { inWords, minutesAndSeconds } from "../../../src/withness/web/meeting/wording.js";

test("minutes and seconds are written as clocks write them", () => {
  const written = { 0: "0:00", 7: "0:07", 59: "0:59", 60: "1:00", 245: "4:05", 3600: "60:00" };
  for (const [seconds, words] of Object.entries(written)) equal(minutesAndSeconds(Number(seconds)), words);
});

test("what is over has a minus, from its first second on", () => {
  equal(minutesAndSeconds(-1), "−0:01");
  equal(minutesAndSeconds(-60), "−1:00");
  equal(minutesAndSeconds(-245), "−4:05");
});

test("time that is left is said to the minute", () => {
  const said = {
    0: "less than a minute",
    59: "less than a minute",
    60: "about 1 minute",
    89: "about 1 minute",
    90: "about 2 minutes",
    245: "about 4 minutes",
    5400: "about 90 minutes",
  };
  for (const [seconds, words] of Object.entries(said)) equal(inWords(Number(seconds)), words);
});

test("time that is over is said to the minute, and is over", () => {
  equal(inWords(-1), "less than a minute over");
  equal(inWords(-59), "less than a minute over");
  equal(inWords(-60), "1 minute over");
  equal(inWords(-125), "2 minutes over");
});

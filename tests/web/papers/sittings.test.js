/** Days and hours become moments where the reader is, whatever happens to the clock in between. */

import test from "node:test";
import { deepEqual, equal, ok } from "node:assert/strict";
import { clockTimes, momentOn, sittings } from "../../../src/withness/web/papers/sittings.js";

/** @param {string[]} texts some versions of the Unicode data have a narrow space before AM and PM */
const plain = (texts) => texts.map((text) => text.replace(/\s/gu, " "));

test("a meeting stays at its hour when summer time begins or ends", () => {
  process.env.TZ = "America/New_York";
  const found = sittings("2026-10-20", "10:00", 2, 3, "en-US");
  deepEqual(found.map(({ day }) => day), ["Tuesday, October 20", "Tuesday, November 3", "Tuesday, November 17"]);
  deepEqual(plain(found.map(({ time }) => time)), ["10:00 AM", "10:00 AM", "10:00 AM"]);
  deepEqual(
    found.map(({ begins }) => new Date(begins).toISOString()),
    ["2026-10-20T14:00:00.000Z", "2026-11-03T15:00:00.000Z", "2026-11-17T15:00:00.000Z"],
  );
});

test("an hour that is left out is an hour later, and of one that comes twice it is the first", () => {
  process.env.TZ = "Europe/Berlin";
  equal(new Date(momentOn("2026-03-29", "02:30")).toISOString(), "2026-03-29T01:30:00.000Z");
  equal(new Date(momentOn("2026-10-25", "02:30")).toISOString(), "2026-10-25T00:30:00.000Z");
});

test("days are counted past the end of a month and of a year, and by the reader's own midnight", () => {
  for (const zone of ["Pacific/Auckland", "UTC", "America/Los_Angeles", "Asia/Kolkata"]) {
    process.env.TZ = zone;
    const later = new Date(momentOn("2027-12-30", "23:30", 61));
    deepEqual(
      [later.getFullYear(), later.getMonth() + 1, later.getDate(), later.getHours(), later.getMinutes()],
      [2028, 2, 29, 23, 30],
    );
  }
});

test("every meeting of years lies on the same weekday at the same hour", () => {
  for (const zone of ["America/New_York", "Europe/Berlin", "Australia/Lord_Howe"]) {
    process.env.TZ = zone;
    const found = sittings("2026-01-05", "09:15", 1, 300, "en-US");
    equal(new Set(found.map(({ begins }) => begins)).size, 300);
    ok(found.every(({ begins }) => new Date(begins).getDay() === 1 && new Date(begins).getHours() === 9));
    ok(found.every(({ day }) => day.startsWith("Monday, ")));
  }
});

test("what is no day or no time is no moment", () => {
  for (const [day, time] of [["", "10:00"], ["2026-12-01", ""], ["soon", "later"]]) {
    ok(Number.isNaN(momentOn(day ?? "", time ?? "")));
  }
});

test("a clock has the beginning of each step and the end of the last, past midnight too", () => {
  const steps = [{ timebox: 4 }, { timebox: 16 }, { timebox: 30 }];
  deepEqual(plain(clockTimes("10:00", steps, "en-US")), ["10:00 AM", "10:04 AM", "10:20 AM", "10:50 AM"]);
  deepEqual(plain(clockTimes("23:50", steps, "en-US")), ["11:50 PM", "11:54 PM", "12:10 AM", "12:40 AM"]);
});

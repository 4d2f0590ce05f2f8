/** Imports lead one way, from folder to folder as ARCHITECTURE.md has them; and nothing lies about unused. */

import test from "node:test";
import { deepEqual, ok } from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";

const WEB = new URL("../../src/withness/web/", import.meta.url);
/** @type {string[][]} each row may import from those above it, and from its own folder */
const ORDER = orderOf(readFileSync(new URL("../../ARCHITECTURE.md", import.meta.url), "utf8"));
// Written by `withness vendor`; and what is called by name from Python's side or from a blob, or waits for the page that
// offers invitations and rotas.
const MADE = ["material.js", "qr/index.js", "qr/decode.js"];
const CALLED = {
  "python/score-worker.js": ["serve"],
  "python/snapshot.js": ["unpack"],
};

const FILES = new Map(
  readdirSync(WEB, { recursive: true })
    .filter((name) => name.endsWith(".js"))
    .map((name) => [name, readFileSync(new URL(name, WEB), "utf8")]),
);

/** @param {string} text with a line `web: markup < device, ... < withness.js` */
function orderOf(text) {
  const [, line = ""] = text.match(/^web: (.*)$/m) ?? [];
  return line.split(" < ").map((row) => row.split(", ").map((folder) => (folder === "withness.js" ? "." : folder)));
}

/** @param {string} file */
function folderOf(file) {
  return file.includes("/") ? file.slice(0, file.indexOf("/")) : ".";
}

/**
 * Return the files that one file imports, at its head, later on, as types or as a worker.
 *
 * @param {string} file
 * @param {string} text
 */
function importsOf(file, text) {
  const found = [...text.matchAll(/(?:\bfrom |\bimport\(|\bimport |\bnew URL\()"(\.[^"]+\.js)"/g)];
  return found.map(([, address = ""]) => new URL(address, new URL(file, WEB)).href.replace(WEB.href, ""));
}

/** @param {Map<string, string>} files */
function wrongWays(files) {
  const row = (/** @type {string} */ file) => ORDER.findIndex((folders) => folders.includes(folderOf(file)));
  return [...files].flatMap(([file, text]) =>
    importsOf(file, text)
      .filter((other) => files.has(other) && folderOf(other) !== folderOf(file) && row(other) >= row(file))
      .map((other) => `${file} imports ${other}`),
  );
}

/** @param {Map<string, string>} files */
function lost(files) {
  return [...files].flatMap(([file, text]) =>
    importsOf(file, text)
      .filter((other) => !files.has(other) && !MADE.includes(other) && !other.startsWith("file:"))
      .map((other) => `${file} imports ${other}, which is not there`),
  );
}

/** @param {Map<string, string>} files */
function unused(files) {
  return [...files].flatMap(([file, text]) => {
    const others = [...files].filter((other) => importsOf(...other).includes(file)).map(([, words]) => words);
    const exported = [...text.matchAll(/^export (?:async )?(?:function|class|const|let) (\w+)/gm)];
    return exported
      .map(([, name = ""]) => name)
      .filter((name) => !(/** @type {Record<string, string[]>} */ (CALLED)[file]?.includes(name)))
      .filter((name) => !others.some((other) => new RegExp(`\\b${name}\\b`).test(other)))
      .map((name) => `${file} exports ${name}, which nothing uses`);
  });
}

test("every folder has its place in the order", () => {
  const folders = [...new Set([...FILES.keys()].map(folderOf))].sort();
  deepEqual(folders, ORDER.flat().sort());
});

test("no file imports from a folder that stands beside its own or below it", () => {
  ok([...FILES].flatMap(([file, text]) => importsOf(file, text)).length > 40);
  deepEqual(wrongWays(FILES), []);
});

test("a planted import the wrong way is found, however it is written", () => {
  for (const written of [
    'import { find } from "../self-check/gaps.js";',
    'import "../self-check/gaps.js";',
    'const late = await import("../self-check/gaps.js");',
    '/** @type {import("../self-check/gaps.js").Gap} */',
    'const address = new URL("../self-check/gaps.js", import.meta.url);',
  ]) {
    const planted = new Map([...FILES, ["run-sheet/planted.js", written]]);
    deepEqual(wrongWays(planted), ["run-sheet/planted.js imports self-check/gaps.js"]);
  }
});

test("every import leads to a file", () => {
  deepEqual(lost(FILES), []);
  const planted = new Map([...FILES, ["answers/planted.js", 'import { now } from "./gone.js";']]);
  deepEqual(lost(planted), ["answers/planted.js imports answers/gone.js, which is not there"]);
});

test("every export has its use", () => {
  deepEqual(unused(FILES), []);
  const planted = new Map([...FILES, ["answers/planted.js", "export function plantedForNobody() {}"]]);
  deepEqual(unused(planted), ["answers/planted.js exports plantedForNobody, which nothing uses"]);
});

test("a custom element is defined in the file that has its name", () => {
  const defined = [...FILES].flatMap(([file, text]) =>
    [...text.matchAll(/customElements\.define\("([^"]+)"/g)].map(([, name]) => [file, `${name}/${name}.js`]),
  );
  ok(defined.length > 5);
  for (const [file, expected] of defined) deepEqual(file, expected);
});

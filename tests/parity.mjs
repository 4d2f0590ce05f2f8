// Scores cases in Pyodide: one JSON array [instrument, responses] a line in, one result a line out.
// usage: node parity.mjs NODE_MODULES WHEEL
import { createInterface } from "node:readline";
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

const [, , nodeModules, wheel] = process.argv;
const { loadPyodide } = await import(pathToFileURL(`${nodeModules}/pyodide/pyodide.mjs`).href);
const pyodide = await loadPyodide();
// Pyodide knows typed arrays by their name, and "Buffer" is not one it knows.
pyodide.unpackArchive(new Uint8Array(await readFile(wheel)), "wheel");
const { score_form: scoreForm } = pyodide.pyimport("withness.browser");

for await (const line of createInterface({ input: process.stdin })) {
  const [instrument, responses] = JSON.parse(line);
  process.stdout.write(scoreForm(instrument, responses) + "\n");
}

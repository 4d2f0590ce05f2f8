// Asks the published wheel in Pyodide: one JSON array of strings a line in, one result a line out.
// usage: node parity.mjs NODE_MODULES WHEEL ASKED FUNCTION, where ASKED is a Python file that has the function
import { createInterface } from "node:readline";
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

const [, , nodeModules, wheel, asked, name] = process.argv;
const { loadPyodide } = await import(pathToFileURL(`${nodeModules}/pyodide/pyodide.mjs`).href);
const pyodide = await loadPyodide();
// Pyodide knows typed arrays by their name, and "Buffer" is not one it knows.
pyodide.unpackArchive(new Uint8Array(await readFile(wheel)), "wheel");
pyodide.FS.writeFile("asked.py", await readFile(asked, "utf8"));
const { [name]: ask } = pyodide.pyimport("asked");

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(ask(...JSON.parse(line)) + "\n");
}

// Asks the published wheel in Pyodide: one JSON array of strings a line in, one result a line out.
// usage: node parity.mjs NODE_MODULES WHEEL ROOMS ASKED FUNCTION, where ROOMS is a zip with what the wheel leaves out,
// and ASKED is a Python file that has the function
import { createInterface } from "node:readline";
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

const [, , nodeModules, wheel, rooms, asked, name] = process.argv;
const { loadPyodide } = await import(pathToFileURL(`${nodeModules}/pyodide/pyodide.mjs`).href);
const pyodide = await loadPyodide();
// Pyodide knows typed arrays by their name, and "Buffer" is not one it knows.
pyodide.unpackArchive(new Uint8Array(await readFile(wheel)), "wheel");
// Many people's answers are analysed in a shell only, and to be the same in both Pythons all the same.
pyodide.unpackArchive(new Uint8Array(await readFile(rooms)), "zip", { extractDir: pyodide.runPython("import withness, os; os.path.dirname(withness.__path__[0])") });
pyodide.FS.writeFile("asked.py", await readFile(asked, "utf8"));
const { [name]: ask } = pyodide.pyimport("asked");

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(ask(...JSON.parse(line)) + "\n");
}

// Starts Python as a page does that has no snapshot, and puts questions to it. A line in is a JSON array: the name of a
// function of ASKED, and a list of what it is called with, an array of strings for each call; a line out is what it gave.
// usage: node parity.mjs PYODIDE RELEASE ROOMS ASKED, where ROOMS is a zip with what the wheel leaves out
import { createInterface } from "node:readline";
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

const [, , indexURL, release, rooms, asked] = process.argv;
const { loadPyodide } = await import(pathToFileURL(`${indexURL}/pyodide.mjs`).href);
const python = await loadPyodide({
  indexURL,
  lockFileURL: `${release}/pyodide-lock.json`,
  stdLibURL: `${release}/python_stdlib.zip`,
  packageBaseUrl: `${release}/`,
});
// All but problems would go among the answers.
await python.loadPackage("withness", { messageCallback: () => {} });
// Many people's answers are analysed in a shell only, and to be the same in both Pythons all the same.
const extractDir = python.runPython("import withness, os; os.path.dirname(withness.__path__[0])");
// Pyodide knows typed arrays by their name, and "Buffer" is not one it knows.
python.unpackArchive(new Uint8Array(await readFile(rooms)), "zip", { extractDir });
python.FS.writeFile("asked.py", await readFile(asked, "utf8"));
const functions = python.pyimport("asked");

for await (const line of createInterface({ input: process.stdin })) {
  const [name, calls] = JSON.parse(line);
  process.stdout.write(`${JSON.stringify(calls.map((strings) => functions[name](...strings)))}\n`);
}

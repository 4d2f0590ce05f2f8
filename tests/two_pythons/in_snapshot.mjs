// Starts Python from a published snapshot, as the page does, and puts one question to a function of a Python file.
// usage: node in_snapshot.mjs NODE_MODULES WEB RELEASE FILE FUNCTION <QUESTION >ANSWER
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";

const [, , nodeModules, web, release, file, name] = process.argv;
const { loadPyodide } = await import(pathToFileURL(`${nodeModules}/pyodide/pyodide.mjs`).href);
const { default: createPyodideModule } = await import(pathToFileURL(`${nodeModules}/pyodide/pyodide.asm.mjs`).href);
const { startFromSnapshot } = await import(pathToFileURL(`${web}/python/snapshot.js`).href);
const options = { createPyodideModule, indexURL: `${nodeModules}/pyodide/`, stdLibURL: `${release}/no-stdlib.zip` };
const frame = readFile(`${release}/snapshot.bin`).then((bytes) => new Blob([bytes]).stream());
const python = await startFromSnapshot(loadPyodide, options, basename(release), frame);
python.runPython(await readFile(file, "utf8"));
process.stdout.write(python.globals.get(name)(await text(process.stdin)));

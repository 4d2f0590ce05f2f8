// Runs pytest in a stock Pyodide that has loaded the published wheel by its lock; what pytest says goes out as it comes.
// usage: node in_pyodide.mjs PYODIDE RELEASE RUNNER FOUND ROOT PACKAGES ARGUMENT..., where RUNNER is a Python file whose
// function `run` gets all that follow FOUND, and what it returns is written into FOUND
import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

const [, , indexURL, release, runner, found, ...given] = process.argv;
const { loadPyodide } = await import(pathToFileURL(`${indexURL}/pyodide.mjs`).href);
// Node itself would show the whole line in which it happened, which has a million letters.
process.on("uncaughtException", (error) => {
  console.error(String(error));
  process.exitCode = 1;
});
const python = await loadPyodide({
  indexURL,
  lockFileURL: `${release}/pyodide-lock.json`,
  packageBaseUrl: `${release}/`,
  packages: ["withness"],
});
// Under their own names, so that what pytest says of a file leads to it.
for (const folder of given.slice(0, 2)) {
  python.FS.mkdirTree(folder);
  python.mountNodeFS(folder, folder);
}
python.runPython(await readFile(runner, "utf8"));
await writeFile(found, python.globals.get("run")(...given));

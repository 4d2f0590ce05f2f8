// Runs pytest in a stock Pyodide that has loaded the published wheel by its lock; what pytest says goes out as it comes.
// usage: node in_pyodide.mjs PYODIDE RELEASE RUNNER FOUND ROOT PACKAGES READ ARGUMENT..., where RUNNER is a Python file
// whose function `run` gets ROOT, PACKAGES, the text of the file READ and the arguments; what it returns goes to FOUND
import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

const [, , indexURL, release, runner, found, root, packages, read, ...given] = process.argv;
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
for (const folder of [root, packages]) {
  python.FS.mkdirTree(folder);
  python.mountNodeFS(folder, folder);
}
python.runPython(await readFile(runner, "utf8"));
await writeFile(found, python.globals.get("run")(root, packages, await readFile(read, "utf8"), ...given));

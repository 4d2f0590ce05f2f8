/**
 * Joins the kit's modules to files that a page fetches in few requests, and Python's worker fetches in one.
 *
 * usage: node scripts.mjs FOLDER, that of the modules; writes to standard output, JSON, the code of each file by its name.
 * A file has the name of the element in it, or else of its largest module.
 */

import { readdirSync, statSync } from "node:fs";
import { relative } from "node:path";
import { rollup } from "rollup";

const web = process.argv[2];
// What is shorter is joined with what the same parts want: each request costs a way to the host and back.
const SHORT = 1500;
const SHARED = "shared/shared.js";

const folders = readdirSync(web).filter((folder) => folder.includes("-"));
const elements = folders.map((folder) => `${folder}/${folder}.js`);
// The site's other scripts come to Python by the last.
const pages = await joined(["withness.js", ...elements, "python/scorer.js"], { experimentalMinChunkSize: SHORT, manualChunks });
// Firefox takes what a worker imports at its head for another worker, and the policy of pages allows none.
const worker = await joined(["python/score-worker.js"], { inlineDynamicImports: true });
process.stdout.write(JSON.stringify(Object.fromEntries([...pages, ...worker])));

/**
 * @param {string[]} entries
 * @param {import("rollup").OutputOptions} options
 */
async function joined(entries, options) {
  const bundle = await rollup({
    input: Object.fromEntries(entries.map((name) => [name, `${web}/${name}`])),
    external: /\/qr\//,
    preserveEntrySignatures: "allow-extension",
    // `vendor` fills in constants afterwards, which look empty to a search for code without effect.
    treeshake: false,
    onLog(level, log) {
      if (level === "warn") throw log;
    },
  });
  const { output } = await bundle.generate({
    entryFileNames: "[name]",
    chunkFileNames: ({ name, moduleIds }) => (name === SHARED ? SHARED : relative(web, largest(moduleIds))),
    hoistTransitiveImports: false,
    minifyInternalExports: false,
    ...options,
  });
  return output.map(({ fileName, code }) => [fileName, code]);
}

/** What more than half of the elements import lies in one file. */
function manualChunks(module, { getModuleInfo }) {
  const wanting = elements.filter((name) => imports(`${web}/${name}`, getModuleInfo).has(module));
  return wanting.length > elements.length / 2 ? SHARED : null;
}

/** Return a module with all that it imports, and what that imports in turn. */
function imports(module, getModuleInfo) {
  const found = new Set([module]);
  for (const name of found) for (const other of getModuleInfo(name)?.importedIds ?? []) found.add(other);
  return found;
}

/** @param {string[]} modules */
function largest(modules) {
  const size = (module) => statSync(module).size;
  return modules.reduce((one, other) => (size(other) > size(one) ? other : one));
}

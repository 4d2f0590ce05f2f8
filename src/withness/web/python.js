/** How Python is started: from its snapshot within moments, or the long way where the snapshot does not serve. */

import { FILES, PYODIDE, RELEASE } from "./release.js";
import { startFromSnapshot } from "./snapshot.js";

/** @typedef {import("pyodide").PyodideAPI} Python */

const INDEX = new URL(PYODIDE, import.meta.url).href;
const OURS = `${INDEX}${RELEASE}/`;
const WASM = `${INDEX}pyodide.asm.wasm`;

/**
 * Start Python with our package at hand. Rejects when neither way leads to one.
 *
 * @param {(stage: string) => void} tell is called whenever something has arrived or been done
 * @param {boolean} again whether the files in the browser's cache are not to be trusted
 * @returns {Promise<Python>}
 */
export async function startPython(tell, again) {
  if (again) await fetchAnew();
  const broken = compileEarly(tell);
  const frame = fetchSnapshot(tell);
  // Both are awaited only later: until then a failure is no news.
  for (const early of [broken, frame]) early.catch(() => {});
  /** @type {[typeof import("pyodide"), unknown]} */
  const [{ loadPyodide }] = await Promise.all([import(`${INDEX}pyodide.mjs`), import(`${INDEX}pyodide.asm.mjs`)]);
  tell("scripts");
  const options = { indexURL: INDEX, stdLibURL: `${OURS}no-stdlib.zip` };
  try {
    return await Promise.race([startFromSnapshot(loadPyodide, options, RELEASE, frame), broken]);
  } catch (problem) {
    console.info("Python is started without its snapshot, which takes longer.", problem);
    tell("long way");
  }
  const lockFileURL = `${OURS}pyodide-lock.json`;
  const loading = loadPyodide({ indexURL: INDEX, lockFileURL, packageBaseUrl: OURS, packages: ["withness"] });
  return Promise.race([loading, broken]);
}

/** Replace what may lie broken in the browser's cache: it was told to keep these files for ever, even a 404. */
async function fetchAnew() {
  await Promise.all(FILES.map(async (name) => (await fetch(INDEX + name, { cache: "reload" })).blob()));
}

/** @param {(stage: string) => void} tell */
async function fetchSnapshot(tell) {
  const response = await fetch(`${OURS}snapshot.bin`);
  if (!response.ok) throw new Error(`There is no snapshot: the host answered ${response.status}.`);
  const frame = await response.arrayBuffer();
  tell("snapshot");
  return frame;
}

/**
 * Compile the wasm file while Pyodide's scripts are still on their way, and hand it to Pyodide, which would begin only
 * after they have run. The promise rejects when the file cannot be used: Pyodide 314.0.7 only warns in the console
 * then, and `loadPyodide` never settles.
 *
 * @param {(stage: string) => void} tell
 * @returns {Promise<never>}
 */
function compileEarly(tell) {
  const { fetch } = globalThis;
  const response = fetch(WASM);
  const compiled = WebAssembly.compileStreaming(response);
  globalThis.fetch = (asked, how) => (String(asked) === WASM ? response : fetch(asked, how));
  return new Promise((_, reject) => {
    compiled.then(() => tell("wasm"), reject);
    WebAssembly.instantiateStreaming = async (_, imports) => {
      const module = await compiled;
      const making = WebAssembly.instantiate(module, imports);
      making.catch(reject);
      return { module, instance: await making };
    };
  });
}

/** How Python is started: from its snapshot within moments, or the long way where the snapshot does not serve. */

/** @typedef {import("pyodide").PyodideAPI} Python */

import { FILES, PYODIDE, RELEASE } from "./release.js";
import { startFromSnapshot } from "./snapshot.js";

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
  const early = compileEarly(tell);
  // One after the other: what is there of the first is made ready while the second is on its way.
  const frame = early.compiled.then(() => fetchSnapshot(tell));
  // Both are awaited only later: until then a failure is no news.
  for (const promise of [early.broken, frame]) promise.catch(() => {});
  try {
    const [{ loadPyodide }, { default: createPyodideModule }] = await Promise.all([
      /** @type {Promise<typeof import("pyodide")>} */ (import(`${INDEX}pyodide.js`)),
      import(`${INDEX}pyodide.asm.js`),
    ]);
    tell("scripts");
    // Otherwise Pyodide looks for its second script under the name that it had.
    const options = { indexURL: INDEX, createPyodideModule };
    return await Promise.race([load(loadPyodide, options, frame, tell), early.broken]);
  } finally {
    early.letGo();
  }
}

/**
 * @param {import("./snapshot.js").LoadPyodide} loadPyodide
 * @param {import("./snapshot.js").Options} options
 * @param {Promise<ReadableStream<Uint8Array>>} frame
 * @param {(stage: string) => void} tell
 */
async function load(loadPyodide, options, frame, tell) {
  try {
    return await startFromSnapshot(loadPyodide, { ...options, stdLibURL: `${OURS}no-stdlib.zip` }, RELEASE, frame);
  } catch (problem) {
    console.info("Python is started without its snapshot, which takes longer.", problem);
    tell("long way");
    const long = { lockFileURL: `${OURS}pyodide-lock.json`, stdLibURL: `${OURS}python_stdlib.zip` };
    return loadPyodide({ ...options, ...long, packageBaseUrl: OURS, packages: ["withness"] });
  }
}

/** Replace what may lie broken in the browser's cache: it was told to keep these files for ever, even a 404. */
async function fetchAnew() {
  await Promise.all(FILES.map(async (name) => (await fetch(INDEX + name, { cache: "reload" })).blob()));
}

/** @param {(stage: string) => void} tell is called whenever a piece of it has arrived */
async function fetchSnapshot(tell) {
  const { ok, status, body } = await fetch(`${OURS}snapshot.bin`);
  if (!ok || !body) throw new Error(`There is no snapshot: the host answered ${status}.`);
  /** @type {Transformer<Uint8Array, Uint8Array>} */
  const telling = {
    transform(piece, onward) {
      tell("snapshot");
      onward.enqueue(piece);
    },
  };
  return body.pipeThrough(new TransformStream(telling));
}

/**
 * Compile the wasm file while Pyodide's scripts are still on their way, which would begin only after they have run.
 * Pyodide 314.0.7 fetches and compiles that file itself, and takes none from elsewhere; so until `letGo` its way to the
 * browser's `fetch` and `instantiateStreaming` leads over ours, whichever way it starts. `broken` rejects when the file
 * cannot be used: Pyodide only warns in the console then, and `loadPyodide` never settles.
 *
 * @param {(stage: string) => void} tell
 * @returns {{compiled: Promise<WebAssembly.Module>, broken: Promise<never>, letGo: () => void}}
 */
function compileEarly(tell) {
  const { fetch } = globalThis;
  const { instantiateStreaming } = WebAssembly;
  const response = fetch(WASM);
  const compiled = response.then(compile);
  globalThis.fetch = (asked, how) => (String(asked) === WASM ? response : fetch(asked, how));
  const broken = new Promise((_, reject) => {
    compiled.then(() => tell("wasm"), reject);
    WebAssembly.instantiateStreaming = async (_, imports) => {
      const module = await compiled;
      const making = WebAssembly.instantiate(module, imports);
      making.catch(reject);
      return { module, instance: await making };
    };
  });
  return {
    compiled,
    broken: /** @type {Promise<never>} */ (broken),
    letGo() {
      globalThis.fetch = fetch;
      WebAssembly.instantiateStreaming = instantiateStreaming;
    },
  };
}

/**
 * Compile the file while it arrives, or once it is there: browsers refuse to do the first where its host calls it by
 * another type.
 *
 * @param {Response} response
 */
async function compile(response) {
  if (!response.ok) throw new Error(`There is no ${WASM}: the host answered ${response.status}.`);
  if (response.headers.get("Content-Type") === "application/wasm") return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

/**
 * Makes the memory snapshot from which the page starts Python; `web/python/snapshot.js` reads it and says what is in it.
 * And for the long way, which a page goes without it: the standard library, compiled, and no more of it than is needed.
 *
 * usage: node snapshot.mjs PYODIDE_FOLDER RELEASE FOLDER COMPILER, where FOLDER has the wheel and the lock that lists it,
 * and gets what is made; COMPILER is the Python file that has `compiled_stdlib`.
 */

import crypto from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { unpack } from "../../web/python/snapshot.js";

// A run goes on over a gap shorter than this: eight bytes tell of each.
const BLOCK = 64;

const [, , folder, release, ours, compiler] = process.argv;
const { loadPyodide } = await import(pathToFileURL(`${folder}/pyodide.mjs`).href);
const { default: createModule } = await import(pathToFileURL(`${folder}/pyodide.asm.mjs`).href);

// Node itself would first show the whole line in which it happened, which has a million letters.
process.on("uncaughtException", (error) => {
  console.error(String(error));
  process.exitCode = 1;
});

makeReproducible();
const python = await startedPython();
const { memory, state } = takeSnapshot(python);
const fresh = await freshMemory(pack(python, memory.subarray(0, BLOCK)));
if (memory.length !== fresh.memory.length) throw new Error("Importing the package made Python's memory grow.");
const snapshot = encoded(memory, fresh, JSON.stringify({ release, pyodide: JSON.parse(state) }));
await writeFile(`${ours}/snapshot.bin`, pack(python, snapshot));
await writeFile(`${ours}/python_stdlib.zip`, await compiledLibrary(python));

/**
 * Stop the clock, take chance away, and hide the machine: its folders, its zone and its language would lie in the
 * snapshot, differ from one to the next, and be sent to every reader.
 */
function makeReproducible() {
  const noon = Date.UTC(2000, 0, 1, 12);
  Date.now = () => noon;
  performance.now = () => 0;
  crypto.randomFillSync = (into) => into.fill(7);
  process.argv.length = 1;
  process.env.TZ = "UTC";
  Object.defineProperty(globalThis, "navigator", { value: { userAgent: "Withness", language: "C" } });
}

/** Return a Python that has imported our package and everything it uses. */
async function startedPython() {
  const lockFileURL = `${ours}/pyodide-lock.json`;
  const where = { indexURL: folder, lockFileURL, packageBaseUrl: `${ours}/` };
  // Without the words that explain code to whoever reads it, which no page shows: a fourteenth of the snapshot.
  const python = await loadPyodide({ _makeSnapshot: true, env: { PYTHONOPTIMIZE: "2", PYTHONNODEBUGRANGES: "1" }, ...where });
  const { packages } = JSON.parse(await readFile(lockFileURL, "utf8"));
  python.unpackArchive(new Uint8Array(await readFile(`${ours}/${packages.withness.file_name}`)), "wheel");
  // The import system remembers what lies in archives; the page has none.
  python.runPython(`
    import gc, linecache, sys, zipimport
    import withness.browser
    linecache.clearcache()
    sys.path_importer_cache.clear()
    zipimport._zip_directory_cache.clear()
    gc.collect()
  `);
  return python;
}

/** Load our package as a page without a snapshot does, and return what Python has imported for all of it, compiled. */
async function compiledLibrary(python) {
  await python.loadPackage("withness", { messageCallback: () => {}, errorCallback: fail });
  python.runPython(await readFile(compiler, "utf8"));
  return python.globals.get("compiled_stdlib")().toJs();
}

/** @param {string} problem */
function fail(problem) {
  throw new Error(problem);
}

/** Return Python's whole memory, zero wherever nothing lives, and what Pyodide must know of it. */
function takeSnapshot(python) {
  const whole = python.makeMemorySnapshot();
  const [, start, length] = new Uint32Array(whole.buffer, 0, 3);
  const memory = whole.subarray(start);
  const module = python._module;
  memory.fill(0, module._emscripten_stack_get_end(), module._emscripten_stack_get_current());
  for (const [from, to] of freeBlocks(module, memory.length)) memory.fill(0, from, to);
  return { memory, state: new TextDecoder().decode(whole.subarray(48, 48 + length)) };
}

/** Yield what of the free memory lies between the links by which the allocator finds it again. */
function* freeBlocks(module, end) {
  const taken = [];
  for (let size = 4 << 20; size >= 160; size = Math.floor(size / 1.25)) {
    for (let at = module._malloc(size); at !== 0; at = module._malloc(size)) {
      taken.push(at);
      if (at + size > end) break;
      yield [at + 48, at + size - 16];
    }
  }
  taken.forEach(module._free);
}

/**
 * Return the memory of a Pyodide in which Python was not started but a frame was unpacked, as the page has it when it
 * puts the snapshot in; and what the wasm file alone had put there.
 */
async function freshMemory(frame) {
  const fresh = {};
  const enough = new Error("Python is not to be started.");
  const createPyodideModule = async (settings) => {
    const { instantiateWasm } = settings;
    settings.instantiateWasm = (imports, receive) =>
      instantiateWasm(imports, (instance, module) => {
        fresh.data = new Uint8Array(instance.exports.memory.buffer).slice();
        receive(instance, module);
      });
    const module = await createModule(settings);
    await unpack(module, new Blob([frame]).stream());
    fresh.memory = module.HEAPU8.slice();
    throw enough;
  };
  await loadPyodide({ _loadSnapshot: new Uint8Array(), createPyodideModule }).catch((error) => {
    if (error !== enough) throw error;
  });
  return fresh;
}

/** Return the file before it is packed. */
function encoded(memory, fresh, state) {
  const table = [];
  const parts = [];
  let end = 0;
  for (const [from, to] of unknownRuns(memory, fresh)) {
    table.push(from - end, to - from);
    parts.push(memory.subarray(from, to));
    end = to;
  }
  const words = new TextEncoder().encode(state.padEnd(Math.ceil(state.length / 4) * 4));
  const head = new Uint32Array([memory.length, parts.length, words.length, ...table]);
  // Pyodide knows typed arrays by their name, and "Buffer" is not one it knows.
  return new Uint8Array(Buffer.concat([new Uint8Array(head.buffer), words, ...parts]));
}

/** Yield the start and end of each stretch of memory that is not what the wasm file puts there, or may not be. */
function* unknownRuns(memory, fresh) {
  let start = -1;
  for (let at = 0; at < memory.length; at += BLOCK) {
    const data = fresh.data.subarray(at, at + BLOCK);
    const known = [memory, fresh.memory].every((other) => Buffer.compare(other.subarray(at, at + BLOCK), data) === 0);
    if (known && start >= 0) yield [start, at];
    if (known) start = -1;
    else if (start < 0) start = at;
  }
  if (start >= 0) yield [start, memory.length];
}

/** Return the bytes in a Zstandard frame that carries its own length and checksum; Node has learnt that only lately. */
function pack(python, bytes) {
  python.globals.set("content", bytes);
  const packed = python.runPython(`
    from compression.zstd import CompressionParameter, compress
    compress(content.to_bytes(), options={CompressionParameter.compression_level: 19, CompressionParameter.checksum_flag: 1})
  `);
  return packed.toJs();
}

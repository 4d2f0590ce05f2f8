/**
 * Python from a memory snapshot: the memory of a Python that has started and imported everything is put into one that
 * has not. `publishing/vendoring/snapshot.mjs` makes the file: one Zstandard frame, which holds, each in whole 32-bit words,
 *
 * - the length of the memory, the number of runs, and the length of the state in bytes;
 * - for each run, how many bytes of memory to pass over since the last one, and how many to write;
 * - the state, JSON: which release this is, and what Pyodide keeps outside the memory;
 * - the bytes of all runs. Whatever is not in a run is what the wasm file itself puts there.
 */

/** @typedef {typeof import("pyodide").loadPyodide} LoadPyodide */
/** @typedef {Record<string, any>} Module Pyodide's own, with the C functions in it */
/** @typedef {NonNullable<NonNullable<Parameters<LoadPyodide>[0]>["createPyodideModule"]>} CreateModule */
/** @typedef {{indexURL: string, createPyodideModule: CreateModule}} Options */

const HEAD = 3;

/**
 * Start the Python that lies in `frame`. Rejects when the frame does not arrive, is damaged, or is of another release.
 *
 * @param {LoadPyodide} loadPyodide
 * @param {Options & {stdLibURL: string}} options
 * @param {string} release
 * @param {Promise<ArrayBuffer>} frame
 */
export function startFromSnapshot(loadPyodide, options, release, frame) {
  /** @type {(contents: {info: {}, packages: {}}) => void} */
  let knowLock;
  const lockFileContents = new Promise((resolve) => (knowLock = resolve));
  return loadPyodide({
    ...options,
    // Pyodide waits for a snapshot before it compiles anything; an empty one lets ours arrive meanwhile.
    _loadSnapshot: new Uint8Array(),
    lockFileContents: /** @type {Promise<any>} */ (lockFileContents),
    createPyodideModule: async (settings) => {
      const { API } = /** @type {Module} */ (settings);
      const module = await options.createPyodideModule(settings);
      knowLock({ info: { abi_version: API.abiVersion }, packages: {} });
      const state = restore(module, new Uint8Array(await frame));
      if (state.release !== release) throw new Error("The snapshot is of another release.");
      API.restoreSnapshot = () => state.pyodide;
      return module;
    },
  });
}

/**
 * Put a snapshot into the memory of a module in which Python has not been started, and return its state.
 *
 * @param {Module} module
 * @param {Uint8Array} frame
 */
function restore(module, frame) {
  const bytes = unpack(module, frame);
  const words = new Uint32Array(bytes.buffer, 0, bytes.length >> 2);
  const [size = 0, runs = 0, stateLength = 0] = words;
  const memory = module.HEAPU8;
  if (memory.length !== size) throw new Error(`The snapshot is of ${size} bytes, and the memory has ${memory.length}.`);
  const state = 4 * (HEAD + 2 * runs);
  let from = state + stateLength;
  let to = 0;
  for (let run = HEAD; run < HEAD + 2 * runs; run += 2) {
    const length = words[run + 1] ?? 0;
    to += words[run] ?? 0;
    memory.set(bytes.subarray(from, from + length), to);
    from += length;
    to += length;
  }
  return JSON.parse(new TextDecoder().decode(bytes.subarray(state, state + stateLength)));
}

/**
 * Return what is packed in a Zstandard frame. Browsers know only gzip, which leaves a snapshot a third larger; Python
 * brings its own copy of the library. All it was lent of the memory is handed back as zeros.
 *
 * @param {Module} module
 * @param {Uint8Array} frame
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function unpack(module, frame) {
  const source = module._malloc(frame.length);
  module.HEAPU8.set(frame, source);
  const size = Number(module._ZSTD_getFrameContentSize(source, frame.length));
  const target = module._malloc(Math.max(size, 0));
  const written = module._ZSTD_decompress(target, size, source, frame.length);
  if (written !== size) throw new Error("The snapshot cannot be unpacked.");
  const bytes = module.HEAPU8.slice(target, target + size);
  module.HEAPU8.fill(0, module._emscripten_stack_get_base(), module._sbrk(0));
  return bytes;
}

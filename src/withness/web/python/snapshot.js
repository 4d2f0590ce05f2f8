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
// So many bytes of a frame are unpacked at a time.
const PIECE = 1 << 17;
// The library's own: the length of an address, a length and a place; and that it need keep no copy of what it has written.
const BUFFER = 12;
const STAYS_IN_PLACE = 1001;

/**
 * Start the Python that lies in `frame`. Rejects when the frame does not arrive, is damaged, or is of another release.
 *
 * @param {LoadPyodide} loadPyodide
 * @param {Options & {stdLibURL: string}} options
 * @param {string} release
 * @param {Promise<ReadableStream<Uint8Array>>} frame
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
      const state = restore(module, await unpack(module, await frame));
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
 * @param {Uint8Array<ArrayBuffer>} bytes
 */
function restore(module, bytes) {
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
 * Return what is packed in a Zstandard frame, unpacked while it arrives. Browsers know only gzip, which leaves a snapshot
 * a third larger; Python brings its own copy of the library. All it was lent of the memory is handed back as zeros.
 *
 * @param {Module} module
 * @param {ReadableStream<Uint8Array>} frame the first piece of which has the whole head of the frame
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
export async function unpack(module, frame) {
  const context = module._ZSTD_createDCtx();
  module._ZSTD_DCtx_setParameter(context, STAYS_IN_PLACE, 1);
  const [source, input, output] = [PIECE, BUFFER, BUFFER].map((length) => module._malloc(length));
  /** @type {(buffer: number, address: number, length: number) => void} */
  const lay = (buffer, address, length) => module.HEAPU32.set([address, length, 0], buffer >> 2);
  let size = 0;
  let target = 0;
  let wanted = 1;
  for await (const piece of pieces(frame)) {
    module.HEAPU8.set(piece, source);
    if (target === 0) {
      size = Number(module._ZSTD_getFrameContentSize(source, piece.length));
      target = module._malloc(Math.max(size, 0));
      lay(output, target, size);
    }
    lay(input, source, piece.length);
    wanted = module._ZSTD_decompressStream(context, output, input);
    if (wanted < 0) break;
  }
  if (wanted !== 0) throw new Error("The snapshot cannot be unpacked.");
  const bytes = module.HEAPU8.slice(target, target + size);
  module.HEAPU8.fill(0, module._emscripten_stack_get_base(), module._sbrk(0));
  return bytes;
}

/**
 * Yield what arrives, cut into pieces; not every browser knows a stream as something to go through.
 *
 * @param {ReadableStream<Uint8Array>} stream
 */
async function* pieces(stream) {
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    for (let at = 0; at < next.value.length; at += PIECE) yield next.value.subarray(at, at + PIECE);
  }
}

/**
 * The worker in which Python runs. Only strings and an id come in and go out. Every failure is said aloud, and so is
 * every stage of the start: slow and dead can then be told apart.
 */

/** @typedef {{id: number, instrument: string, responses: string}} Question */
/** @typedef {(instrument: string, responses: string) => string} ScoreForm */

const PYODIDE = new URL("../pyodide/314.0.7/", import.meta.url).href;
const KEPT_FOR_EVER = ["pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip"];

/** @type {Promise<ScoreForm>} */
const ready = startPython();
ready.catch((problem) => postMessage({ error: String(problem) }));

addEventListener("message", (event) => answer(event.data));
addEventListener("unhandledrejection", (event) => postMessage({ error: String(event.reason) }));

/** @param {Question} question */
async function answer({ id, instrument, responses }) {
  try {
    const scoreForm = await ready;
    postMessage({ id, result: scoreForm(instrument, responses) });
  } catch (problem) {
    postMessage({ id, error: String(problem) });
  }
}

/** @returns {Promise<ScoreForm>} */
async function startPython() {
  if (location.search === "?again") await fetchAnew();
  const broken = brokenWasm();
  /** @type {typeof import("pyodide")} */
  const { loadPyodide } = await import(`${PYODIDE}pyodide.mjs`);
  postMessage({ stage: "loader" });
  const loading = loadPyodide({ indexURL: PYODIDE, packageBaseUrl: PYODIDE, packages: ["withness"] });
  const pyodide = await Promise.race([loading, broken]);
  postMessage({ stage: "python" });
  return pyodide.pyimport("withness.browser").score_form;
}

/** Replace what may lie broken in the browser's cache: it was told to keep these files for ever, even a 404. */
async function fetchAnew() {
  const fetchOne = async (/** @type {string} */ name) => (await fetch(PYODIDE + name, { cache: "reload" })).blob();
  await Promise.all(KEPT_FOR_EVER.map(fetchOne));
  postMessage({ stage: "files" });
}

/**
 * Return a promise that rejects when the wasm file cannot be used.
 *
 * Pyodide 314.0.7 only warns in the console then, and `loadPyodide` never settles.
 *
 * @returns {Promise<never>}
 */
function brokenWasm() {
  const instantiate = WebAssembly.instantiateStreaming;
  return new Promise((_, reject) => {
    WebAssembly.instantiateStreaming = (source, imports) => {
      const made = instantiate(source, imports);
      made.then(() => postMessage({ stage: "wasm" }), reject);
      return made;
    };
  });
}

import { loadPyodide } from "{pyodide}pyodide.mjs";

const scoreForm = loadPyodide({
  indexURL: "{pyodide}",
  lockFileURL: "{release}pyodide-lock.json",
  packageBaseUrl: new URL("{release}", location.href).href,
  packages: ["withness"],
}).then((python) => python.pyimport("withness.browser").score_form);

onmessage = async ({ data }) => postMessage((await scoreForm)(data.instrument, data.responses));

/** Where Python lies: what `release.js` says, which `withness vendor` writes. */

/** The folder of the browser's Python, seen from the folder of that file. */
export const PYODIDE: string;

/** The folder in it, named by its content, of what belongs to this release alone. */
export const RELEASE: string;

/** Every file in both folders. */
export const FILES: string[];

/** Where Python lies: `withness vendor` writes it here. */

/** The folder of the browser's Python, seen from the folder of this file. */
export const PYODIDE = "";
/** The folder in it, named by its content, of what belongs to this release alone. */
export const RELEASE = "";
/** Every file in both folders. @type {string[]} */
export const FILES = [];

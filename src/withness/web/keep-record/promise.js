/** Whether a browser promises not to clear what is kept, which some ask their reader and others decide alone. */

import { _ } from "../markup/words.js";

const PROMISED = _(
  "This browser has promised not to clear it for want of room. Safari’s rule of seven days may hold all the same.",
);
const NOT_PROMISED = _(
  "This browser has not promised it. Some do once you have come here more often. The file is the safe way.",
);

/** Say whether it has promised that already; nobody is asked for it. */
export async function isPromised() {
  try {
    return (await navigator.storage?.persisted?.()) === true;
  } catch {
    return false;
  }
}

/** Ask for it, and return what came of that. */
export async function askToKeep() {
  try {
    const answer = await navigator.storage?.persist?.();
    if (answer === true) return PROMISED;
    if (answer === false) return NOT_PROMISED;
  } catch {
    // It is told like a browser that knows nothing of it.
  }
  return _("This browser can’t promise it. The file is the safe way.");
}

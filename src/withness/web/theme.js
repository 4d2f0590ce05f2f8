// Runs before the first paint, so that a reader who chose light or dark never sees a flash of the other. The page is read
// on meanwhile: its tag holds up the painting alone (`blocking`), and where a browser does not know that, the stylesheet.
// It is a classic script because a module would run too late.
(() => {
  const KEY = "withness:theme";
  const GROUND = { light: "#fbf7ee", dark: "#121915" };
  const root = document.documentElement;
  const prefersDark = matchMedia("(prefers-color-scheme: dark)");

  /** @returns {string | null} the reader's choice, "light" or "dark", if they made one that is kept */
  function chosen() {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  }

  /** @param {string} theme the choice to keep; the one the device asks for anyway needs no keeping */
  function keep(theme) {
    try {
      if (theme === asked()) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, theme);
    } catch {
      // Storage is switched off: the choice holds for this page.
    }
  }

  /** @returns {"light" | "dark"} what the device asks for */
  function asked() {
    return prefersDark.matches ? "dark" : "light";
  }

  /** @returns {"light" | "dark"} what the page shows now */
  function shown() {
    const theme = root.dataset.theme;
    return theme === "dark" || theme === "light" ? theme : asked();
  }

  /** @param {string | null | undefined} theme what to show; nothing follows the device */
  function show(theme) {
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    else delete root.dataset.theme;
    for (const meta of document.querySelectorAll("meta[name='theme-color']")) {
      const own = meta.getAttribute("media")?.includes("dark") ? "dark" : "light";
      meta.setAttribute("content", GROUND[root.dataset.theme ? shown() : own]);
    }
    for (const toggle of document.querySelectorAll("[data-action='theme']")) {
      toggle.setAttribute("aria-pressed", String(shown() === "dark"));
    }
  }

  root.classList.add("has-script");
  show(chosen());
  document.addEventListener("DOMContentLoaded", () => show(chosen()));
  prefersDark.addEventListener("change", () => show(chosen()));
  document.addEventListener("click", (event) => {
    if (!(event.target instanceof Element) || !event.target.closest("[data-action='theme']")) return;
    const theme = shown() === "dark" ? "light" : "dark";
    keep(theme);
    show(theme);
  });
})();

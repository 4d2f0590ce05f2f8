"""A reader's device, whose clock the test turns: it stands still until it is told. What is saved on it can be read."""

from dataclasses import dataclass

from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.remote.webelement import WebElement

from support.browser.host import Host
from support.browser.seeing import waiting

# 20:00 in Greenwich on the 24th of October 2026, a Saturday before the clocks of Europe go back.
BEGINNING = 1_792_872_000_000
# Beside the page's own scripts, so that it is there before them, and outlives a reload as a device's clock does.
_CLOCK = f"""
{{
  const at = () => Number(localStorage.getItem("clock of the test") ?? {BEGINNING});
  Date.now = at;
  globalThis.turnClock = (seconds) => {{
    localStorage.setItem("clock of the test", String(at() + seconds * 1000));
    document.dispatchEvent(new Event("visibilitychange"));
  }};
  // A file that is saved is caught on its way.
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => {{
    const files = JSON.parse(localStorage.getItem("files of the test") ?? "[]");
    const keep = (text) => localStorage.setItem("files of the test", JSON.stringify([...files, [blob.type, text]]));
    if (/calendar|markdown|json|csv/.test(blob.type)) blob.text().then(keep);
    return make.call(URL, blob);
  }};
}}
"""


def with_clock(at: Host) -> Host:
    """Give every page of a host such a clock."""
    at.faults["/withness.js"] = lambda content: _CLOCK.encode() + content
    return at


@dataclass(kw_only=True)
class Device:
    """A browser at a host whose pages have such a clock."""

    browser: WebDriver
    at: Host

    def set(self, css: str, value: str) -> None:
        """Give a field a value, as its own picker would: each engine types times in another way."""
        script = (
            "const [field, value] = arguments; field.value = value;"
            " field.dispatchEvent(new Event('input', {bubbles: true}))"
        )
        self.browser.execute_script(script, self.one(css), value)

    def one(self, css: str) -> WebElement:
        """Return the first element that `css` selects."""
        return self.browser.find_element(By.CSS_SELECTOR, css)

    def wait(self, seconds: float) -> None:
        """Let time go by on the device."""
        self.browser.execute_script("turnClock(arguments[0])", seconds)

    def text(self, css: str) -> str:
        """Return the words of an element."""
        return self.one(css).text

    def wait_for(self, css: str, words: str) -> None:
        """Wait until an element says something."""
        waiting(self.browser).until(lambda _: words in self.text(css), f"{css} never said {words}")

    @property
    def now(self) -> int:
        """The moment at which the device's clock stands, in milliseconds since 1970."""
        script = "return localStorage.getItem('clock of the test')"
        return int(float(self.browser.execute_script(script) or BEGINNING))

    @property
    def saved(self) -> list[tuple[str, str]]:
        """The type and the text of each file that was saved."""
        script = "return JSON.parse(localStorage.getItem('files of the test') ?? '[]')"
        files: list[tuple[str, str]] = self.browser.execute_script(script)
        return files

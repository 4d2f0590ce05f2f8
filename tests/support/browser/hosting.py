"""A meeting as a person hosts it, on a device whose clock the test turns: it stands still until it is told."""

import json
from dataclasses import dataclass
from typing import Any

from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.remote.webelement import WebElement

from support.browser.host import Host
from support.browser.seeing import see, waiting
from withness.meeting.guide import Guide

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
    if (/calendar|markdown/.test(blob.type)) blob.text().then(keep);
    return make.call(URL, blob);
  }};
}}
"""


def with_clock(at: Host) -> Host:
    """Give every page of a host such a clock."""
    at.faults["/withness.js"] = lambda content: _CLOCK.encode() + content
    return at


_THERE = {
    "": ".views a",
    "#host": "main.meeting-host h1",
    "#room": "main.meeting-room h1",
    "#handout-alone": "main.handout-alone h1",
}


@dataclass(kw_only=True)
class Hosting:
    """One guide, open in a browser, and the meeting that it runs."""

    browser: WebDriver
    at: Host
    guide: Guide

    @property
    def url(self) -> str:
        """Where the guide is."""
        return f"{self.at.url}tools/guides/{self.guide.name}/"

    def open(self, view: str = "#host") -> "Hosting":
        """Open a view of the guide."""
        self.browser.get("about:blank")
        self.browser.get(self.url + view)
        see(self.browser, _THERE[view])
        return self

    def ask_for(self, **fields: str) -> None:
        """Fill in the form and ask for the meeting to begin."""
        for id, value in fields.items():
            self.set(f"#meeting-{id}", value)
        self.one(".start button[type=submit]").click()

    def begin(self, names: str = "") -> "Hosting":
        """Begin, with these people."""
        self.ask_for(**({"names": names} if names else {}))
        see(self.browser, ".meeting-host .now h1")
        return self

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

    def do(self, action: str) -> None:
        """Press the button of an action."""
        # Where the panels are folded, a person opens them first.
        self.browser.execute_script("for (const each of document.querySelectorAll('details')) each.open = true")
        self.one(f".meeting-host [data-action={action}]").click()

    def wait(self, seconds: float) -> None:
        """Let time go by on the device."""
        self.browser.execute_script("turnClock(arguments[0])", seconds)

    @property
    def title(self) -> str:
        """The title of the step that is shown large, or of what is shown in its place."""
        return self.one(":is(.meeting-host, .meeting-room) h1").text

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

    @property
    def kept(self) -> dict[str, Any] | None:
        """What is kept of the meeting on the device."""
        script = (
            "const key = Object.keys(localStorage).find(key => key.endsWith(':meeting:' + arguments[0]));"
            " return key ? localStorage.getItem(key) : null"
        )
        text = self.browser.execute_script(script, self.guide.name)
        record: dict[str, Any] | None = json.loads(text) if text else None
        return record

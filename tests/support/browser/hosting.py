"""A meeting as a person hosts it."""

import json
from dataclasses import dataclass
from typing import Any

from selenium.webdriver.remote.webelement import WebElement

from support.browser.device import Device
from support.browser.seeing import see
from withness.meeting.guide import Guide

_THERE = {
    "": ".views a",
    "#host": "main.meeting-host h1",
    "#room": "main.meeting-room h1",
    "#handout-alone": "main.handout-alone h1",
}


@dataclass(kw_only=True)
class Hosting(Device):
    """One guide, open in a browser, and the meeting that it runs."""

    guide: Guide

    def one(self, css: str) -> WebElement:
        """Return an element, away from the edges of the window: at the foot of it stand the buttons."""
        element = super().one(css)
        self.browser.execute_script("arguments[0].scrollIntoView({block: 'center'})", element)
        return element

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

    def do(self, action: str) -> None:
        """Press the button of an action."""
        # Where the panels are folded, a person opens them first.
        self.browser.execute_script("for (const each of document.querySelectorAll('details')) each.open = true")
        self.one(f".meeting-host [data-action={action}]").click()

    @property
    def title(self) -> str:
        """The title of the step that is shown large, or of what is shown in its place."""
        return self.one(":is(.meeting-host, .meeting-room) h1").text

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

"""A team's round as people do it: each in a browser that has nothing in common with the others but codes."""

import base64
from dataclasses import dataclass

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.remote.webelement import WebElement

from support.browser.host import Host
from support.browser.seeing import see, waiting
from support.browser.taking import Answers, SelfCheck
from withness.instrument.instrument import Instrument

NAME = "empathy-at-work"
WORD, DAY = "oak", "2026-11-30"
ROUND = f"#round={WORD}.{DAY}"

# What a paste does, without the clipboard that all tests would share.
_PASTE = "arguments[0].focus(); document.execCommand('insertText', false, arguments[1])"
# As if the reader had chosen the file: drivers differ in how they do that.
_CHOOSE = """
const [field, name, content] = arguments;
const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
const chosen = new DataTransfer();
chosen.items.add(new File([bytes], name, {type: "image/png"}));
field.files = chosen.files;
field.dispatchEvent(new Event("change", {bubbles: true}));
"""


def alike(instrument: Instrument, choice: int) -> Answers:
    """Answer every statement so that each part comes to the same reading; `choice` counts the options from the low."""
    return {item.id: item.options[-1 - choice if item.reverse_keyed else choice].value for item in instrument.items}


@dataclass(kw_only=True)
class Person:
    """Somebody with a browser, at an address where nothing of anybody else is kept."""

    browser: WebDriver
    at: Host

    def take(self, choice: int) -> SelfCheck:
        """Take the self-check by the host's link, with the same reading in every part, to its result."""
        check = SelfCheck(browser=self.browser, at=self.at, name=NAME)
        self.browser.get(check.url + ROUND)
        check.when_ready()
        check.answer(alike(check.instrument, choice))
        check.submit()
        check.result()
        return check

    def give(self, choice: int) -> tuple[str, str]:
        """Take the self-check, and make two codes of its result."""
        self.take(choice)
        see(self.browser, "team-give .guessed h3")
        see(self.browser, "team-give form .button").click()
        return self.codes()

    def codes(self) -> tuple[str, str]:
        """Return the two codes that are shown."""
        see(self.browser, "team-give .code-card code")
        one, other = (code.text for code in self.browser.find_elements(By.CSS_SELECTOR, "team-give .code-card code"))
        return one, other

    def at_the_teams_page(self) -> "Person":
        """Go to the team's page by the host's link, as a keeper does."""
        self.browser.get(f"{self.at.url}tools/team/{NAME}/{ROUND}")
        see(self.browser, "team-total textarea")
        return self

    def lay(self, part: str, codes: list[str]) -> None:
        """Type the first code into a part of the page, paste the others, a line each, and press its button."""
        field = self.one(f"{part} textarea")
        field.clear()
        typed, *pasted = codes
        field.send_keys(typed, Keys.ENTER)
        self.browser.execute_script(_PASTE, field, "\n".join(pasted))
        self.one(f"{part} form:not(.items) .button").click()

    def add(self, codes: list[str]) -> str:
        """Add up codes as a keeper, and return the subtotal."""
        self.at_the_teams_page().lay("team-keeper", codes)
        return see(self.browser, "team-keeper .code-card code").text

    def photograph(self, picture: bytes, part: str) -> list[str]:
        """Have a part of the page read a picture of a code, and return the lines that it has then."""
        field = self.one(f"{part} input[type=file]")
        self.browser.execute_script(_CHOOSE, field, "code.png", base64.b64encode(picture).decode())
        waiting(self.browser).until(lambda _: self.one(f"{part} .codes .status").text, "no picture was read")
        return str(self.one(f"{part} textarea").get_property("value")).split()

    def picture_of(self, part: str, number: int = 0) -> bytes:
        """Return what a camera would see of a code on this screen."""
        card = self.browser.find_elements(By.CSS_SELECTOR, f"{part} .code-card")[number]
        card.find_element(By.CSS_SELECTOR, "[data-action=show-code]").click()
        waiting(self.browser).until(lambda _: card.find_elements(By.CSS_SELECTOR, "svg.qr"), "no code was drawn")
        drawn = card.find_element(By.CSS_SELECTOR, "svg.qr")
        self.browser.execute_script("arguments[0].scrollIntoView({block: 'center'})", drawn)
        return drawn.screenshot_as_png

    def one(self, css: str) -> WebElement:
        """Return the first element that `css` selects."""
        return self.browser.find_element(By.CSS_SELECTOR, css)

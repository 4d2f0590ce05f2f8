"""A self-check as a person takes it: by mouse, by keyboard, and by reading what the page says."""

import json
import subprocess
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from selenium.common.exceptions import TimeoutException
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.remote.webelement import WebElement

from support.browser.host import Host
from support.browser.seeing import see, waiting
from withness.instrument.instrument import Instrument
from withness.instrument.serialization import load_instrument

type Answers = dict[str, int | float]


@dataclass(kw_only=True)
class SelfCheck:
    """One self-check, open in a browser."""

    browser: WebDriver
    at: Host
    name: str

    @property
    def url(self) -> str:
        """Where the page is."""
        return f"{self.at.url}tools/self-checks/{self.name}/"

    def open(self) -> "SelfCheck":
        """Go to the page and wait until its script has taken hold."""
        self.browser.get(self.url)
        return self.when_ready()

    def when_ready(self) -> "SelfCheck":
        """Wait until the form can be sent: a script shows its button once it has brought back what was kept."""
        self.wait_for("form.items button[type=submit]")
        return self

    @cached_property
    def instrument(self) -> Instrument:
        """The instrument that the page carries."""
        return load_instrument(self.one("self-check").get_attribute("data-instrument") or "")

    def one(self, css: str) -> WebElement:
        """Return the only element, or the first, that `css` selects."""
        return self.browser.find_element(By.CSS_SELECTOR, css)

    def all(self, css: str) -> list[WebElement]:
        """Return every element that `css` selects."""
        return self.browser.find_elements(By.CSS_SELECTOR, css)

    def wait_for(self, css: str) -> WebElement:
        """Wait until an element is there to be seen, and return it."""
        return see(self.browser, css)

    def wait_for_focus(self, css: str) -> WebElement:
        """Wait until the focus is on an element that `css` selects, and return it."""
        is_focused = "return document.activeElement.matches(arguments[0])"
        try:
            waiting(self.browser).until(lambda browser: browser.execute_script(is_focused, css))
        except TimeoutException:
            where = "return [document.activeElement.outerHTML, document.visibilityState, document.hasFocus()].join(' ')"
            raise AssertionError(f"no focus on {css}, but {self.browser.execute_script(where)[-1000:]}") from None
        return self.browser.switch_to.active_element

    def answer(self, answers: Answers) -> None:
        """Choose every answer at once; what is tested is what comes after."""
        self.browser.execute_script(
            "for (const [name, value] of Object.entries(arguments[0]))"
            " document.querySelector(`input[name='${name}'][value='${value}']`).click()",
            answers,
        )

    def answer_by_mouse(self, answers: Answers) -> None:
        """Click the words of every answer."""
        for name, value in answers.items():
            self.one(f"label:has(> input[name='{name}'][value='{value}'])").click()

    def answer_by_keyboard(self, answers: Answers) -> None:
        """Tab to every item, take its first option with the space bar, and go on to the answer with the arrow keys."""
        for item in self.instrument.items:
            self.tab_to(f"input[name='{item.id}']")
            values = [option.value for option in item.options]
            steps = values.index(answers[item.id])
            self.press(Keys.SPACE, *[Keys.ARROW_DOWN] * steps)

    def press(self, *keys: str) -> None:
        """Press keys wherever the focus is."""
        ActionChains(self.browser).send_keys(*keys).perform()

    def tab_to(self, css: str, most: int = 60) -> None:
        """Press Tab until the focus is on an element that `css` selects."""
        for _ in range(most):
            self.press(Keys.TAB)
            if self.browser.execute_script("return document.activeElement.matches(arguments[0])", css):
                return
        raise AssertionError(f"{most} presses of Tab did not reach {css}")

    def chosen(self) -> Answers:
        """Return the answers that the form shows now."""
        script = (
            "return Object.fromEntries([...document.querySelectorAll('form.items input:checked')]"
            ".map(radio => [radio.name, Number(radio.value)]))"
        )
        answers: Answers = self.browser.execute_script(script)
        return answers

    def wait_for_chosen(self, answers: Answers) -> None:
        """Wait until the form shows exactly these answers."""
        waiting(self.browser).until(lambda _: self.chosen() == answers, f"these answers never came: {answers}")

    def submit(self) -> None:
        """Ask for the profile."""
        self.one("form.items button[type=submit]").click()

    def back_to_answers(self) -> None:
        """Go back from the result to the form. WebKit holds a page that has just been loaded at the place that its
        address names, whenever a driver, and no person, has scrolled away from there: such a click goes astray.
        """

        def clicked(_: WebDriver) -> bool:
            self.one(".result [data-action=change]").click()
            return self.one("form.items").is_displayed()

        waiting(self.browser).until(clicked)

    def result(self) -> str:
        """Wait for the result and return its text."""
        self.wait_for(".result h2.headline")
        return self.one(".result").text

    def table(self) -> dict[str, tuple[str, str]]:
        """Return the result's table: each subscale's score and reading, as they are shown; advice has no scores."""
        rows = self.all(".result :is(table.scores, table.glance) :is(tbody, tfoot) tr")
        cells = [[cell.text for cell in row.find_elements(By.CSS_SELECTOR, "th, td")] for row in rows]
        return {name: (" ".join(score), reading) for name, *score, reading in cells}


def profile_from_the_shell(file: Path, answers: Answers, folder: Path) -> dict[str, Any]:
    """Return what `withness score` says of the same answers, by subscale."""
    responses = folder / "answers.json"
    responses.write_text(json.dumps(answers))
    command = [sys.executable, "-m", "withness", "score", str(file), str(responses)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    subscales: dict[str, Any] = json.loads(done.stdout)["subscales"]
    return subscales

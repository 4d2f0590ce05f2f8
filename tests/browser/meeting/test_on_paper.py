"""A meeting that is printed as it stands: before it begins, in a step, and when it is over."""

import pytest
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.host import Host
from support.browser.hosting import Hosting
from support.browser.reading import guide_of, letters, printed
from support.published import GUIDES

pytestmark = pytest.mark.by_turns

ROUND = next(guide_of(file) for file in GUIDES if file.stem == "listening-round")
BUTTONS = ("Not now", "A minute more", "Time left", "Plan with that", "Add it", "Remove", "Print this", "Erase this")


def test_its_words_are_on_paper_and_no_button_is(browser: WebDriver, room: Host) -> None:
    meeting = Hosting(browser=browser, at=room, guide=ROUND).open()
    assert letters("We must end at") in on_paper(browser)
    meeting.begin("Ana\nBen\nCleo\n")
    browser.execute_script("for (const each of document.querySelectorAll('details')) each.open = true")
    meeting.one("#agreed-what").send_keys("Ask Dan on Thursday")
    meeting.one(".agree button[type=submit]").click()
    step = on_paper(browser)
    for words in (ROUND.steps[0].title, *ROUND.steps[0].say, "Next: Think", "Later, in pairs", "Ask Dan on Thursday"):
        assert letters(words) in step
    while meeting.title != "What remains":
        meeting.do("next")
    over = on_paper(browser)
    assert ROUND.follow_up
    for words in ("What remains", "You met from", "Ask Dan on Thursday", *ROUND.follow_up.ask):
        assert letters(words) in over


def on_paper(browser: WebDriver) -> str:
    """Return what is printed, which has no button."""
    paper = letters("".join(printed(browser, "A4")))
    assert [words for words in BUTTONS if letters(words) in paper] == []
    return paper

"""Whoever looks again at their result has it at once: Python works it out while they are still at their answers."""

from pathlib import Path

import pytest
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.host import Host
from support.browser.seeing import waiting
from support.browser.taking import SelfCheck, profile_from_the_shell
from support.published import SELF_CHECKS
from withness.markup.numbers import fixed

pytestmark = pytest.mark.by_turns

FILE = next(file for file in SELF_CHECKS if file.stem == "empathy-at-work")
COUNT_QUESTIONS = """
window.questions = 0;
const post = MessagePort.prototype.postMessage;
MessagePort.prototype.postMessage = function (data, ...rest) {
  if (data.name) window.questions += 1;
  return post.call(this, data, ...rest);
};
"""


def test_a_changed_answer_is_worked_out_before_the_result_is_asked_for(
    browser: WebDriver, at: Host, tmp_path: Path
) -> None:
    check = SelfCheck(browser=browser, at=at, name=FILE.stem).open()
    answers = {item.id: item.options[0].value for item in check.instrument.items}
    check.answer(answers)
    check.submit()
    check.result()
    check.back_to_answers()
    browser.execute_script(COUNT_QUESTIONS)
    last = check.instrument.items[-1]
    answers[last.id] = last.options[-1].value
    check.answer({last.id: answers[last.id]})
    waiting(browser).until(lambda _: questions(browser) == 1, "Python was never asked ahead")
    check.submit()
    check.result()
    assert questions(browser) == 1
    waiting(browser).until(lambda _: check.all(".result.is-new") == [], "not all of it was ever laid out")
    expected = profile_from_the_shell(FILE, answers, tmp_path)
    table = check.table()
    for subscale in check.instrument.subscales:
        score, reading = table[subscale.name]
        assert (score.split()[0], reading) == (fixed(expected[subscale.id]["score"], 1), expected[subscale.id]["band"])


def questions(browser: WebDriver) -> int:
    """Return how often the page has asked Python since it is watched."""
    count: int = browser.execute_script("return window.questions")
    return count

"""From the first item to the result, by mouse and by keyboard alone."""

from pathlib import Path

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.remote.webelement import WebElement

from support.browser.host import Host
from support.browser.in_turn import in_turn, one_in_each
from support.browser.reading import instrument_of
from support.browser.taking import Answers, SelfCheck, profile_from_the_shell
from support.published import SELF_CHECKS
from withness.instrument.wording import title_of
from withness.markup.numbers import fixed

# One of each look: a profile, advice, scenes. None is in the engine in which it is taken by mouse.
BY_KEYBOARD = SELF_CHECKS[1:4]
SCENES = [file for file in SELF_CHECKS if any(item.is_scene for item in instrument_of(file).items)]


def one_of_each(check: SelfCheck) -> Answers:
    """Answers that go through the options in turn, so that no two subscales come out the same by accident."""
    return {
        item.id: item.options[(number * number) % len(item.options)].value
        for number, item in enumerate(check.instrument.items)
    }


@one_in_each("file", SELF_CHECKS)
def test_a_reader_takes_it_with_a_mouse(browser: WebDriver, at: Host, file: Path, tmp_path: Path) -> None:
    check = SelfCheck(browser=browser, at=at, name=file.stem).open()
    answers = one_of_each(check)
    check.answer_by_mouse(answers)
    check.submit()
    check.result()
    check.wait_for_focus(".result h2.headline")
    assert_table_is_what_the_shell_says(check, file, answers, tmp_path)
    assert_result_is_whole(check)


@in_turn("file", BY_KEYBOARD)
def test_a_reader_takes_it_with_the_keyboard_alone(browser: WebDriver, at: Host, file: Path, tmp_path: Path) -> None:
    check = SelfCheck(browser=browser, at=at, name=file.stem).open()
    answers = one_of_each(check)
    check.answer_by_keyboard(answers)
    assert check.chosen() == answers
    check.tab_to("form.items button[type=submit]")
    check.press(Keys.ENTER)
    check.wait_for_focus(".result h2.headline")
    assert_table_is_what_the_shell_says(check, file, answers, tmp_path)
    check.tab_to(".result details.working summary, .result details.working summary *")
    check.press(Keys.ENTER)
    check.wait_for(".result details.working table.answers")
    check.tab_to(".result [data-action=change]")
    check.press(Keys.ENTER)
    check.wait_for("form.items")
    assert check.chosen() == answers


def assert_table_is_what_the_shell_says(check: SelfCheck, file: Path, answers: Answers, folder: Path) -> None:
    """Compare the page's own Python with the shell's."""
    expected = profile_from_the_shell(file, answers, folder)
    if check.instrument.kinds:
        rows = [[int(cell.text) for cell in row.find_elements(By.TAG_NAME, "td")] for row in rows_of(check)]
        counts = [tuple(expected[subscale.id]["counts"].values()) for subscale in check.instrument.subscales]
        assert list(zip(*rows, strict=True))[:-1] == counts
        return
    table = check.table()
    for subscale in check.instrument.subscales:
        score, reading = table[subscale.name]
        shows_score = check.instrument.shows == "profile"
        assert score.split()[:1] == [fixed(expected[subscale.id]["score"], 1)] * shows_score
        assert reading == expected[subscale.id]["band"]


def rows_of(check: SelfCheck) -> list[WebElement]:
    """Return the rows of a table that counts replies, one for each kind."""
    return check.all(".result table.tally tbody tr")


def assert_result_is_whole(check: SelfCheck) -> None:
    """The picture, the table, the readings, the limits, the working and the way on are all there."""
    assert [bloom.is_displayed() for bloom in check.all(".result svg.bloom")] == [True] * (
        check.instrument.shows == "profile" and not check.instrument.kinds
    )
    assert not check.one("form.items").is_displayed()
    assert [thing.is_displayed() for thing in check.all(".result .one-thing .to-try")] == [True] * 3
    assert not any(thing.is_displayed() for thing in check.all(".result .reading .to-try"))
    # Advice leads on from its weakest part alone.
    assert len(check.all(".result .reading ul.next a")) >= (
        len(check.instrument.subscales) if check.instrument.shows == "profile" else 1
    )
    assert check.one(".result .is-not").is_displayed()
    assert check.one(".invitation a[href]").is_displayed()
    check.one(".result details.working summary").click()
    working = check.one(".result details.working").text
    for item in check.instrument.items:
        assert title_of(check.instrument, item) in working


def test_there_are_self_checks_of_scenes() -> None:
    assert SCENES


@in_turn("file", SCENES)
def test_every_scene_tells_why_the_readers_reply_lands_as_it_does_and_on_request_every_other(
    browser: WebDriver, at: Host, file: Path
) -> None:
    check = SelfCheck(browser=browser, at=at, name=file.stem).open()
    answers = one_of_each(check)
    check.answer(answers)
    check.submit()
    check.result()
    scenes = [item for item in check.instrument.items if item.is_scene]
    shown_ = check.all(".result .scenes .scene")
    assert len(shown_) == len(scenes)
    for item, scene in zip(scenes, shown_, strict=True):
        own = next(option for option in item.options if option.value == answers[item.id])
        assert scene.find_element(By.CSS_SELECTOR, ".chosen dd").text == own.feedback
        others = scene.find_element(By.CSS_SELECTOR, "details dl")
        assert not others.is_displayed()
        scene.find_element(By.CSS_SELECTOR, "summary").click()
        told = [reply.text for reply in others.find_elements(By.TAG_NAME, "dd")]
        assert told == [option.feedback for option in item.options if option != own]

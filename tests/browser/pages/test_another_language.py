"""What a script says is said in the language of the site: all that it adds to a page has that language's letters."""

import re
from dataclasses import replace
from urllib.request import urlopen

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from support.browser.host import Host
from support.browser.seeing import see, waiting
from support.browser.taking import SelfCheck
from support.pseudo import accented, pseudo, shown_in
from support.published import ARTICLES, GUIDES, PAGES, SELF_CHECKS
from withness.publishing.translating.spoken_in import in_scripts
from withness.publishing.vendoring.scripts import SHARED

# What is the author's or Python's, and the other half of a sentence that is begun on the page.
NOT_A_SCRIPTS = ".result, .error-summary li, site-search .entry > :not(.kicker), head, script, wire-watch code"
# How a browser writes a time of day.
CLOCK = re.compile(r"\b[AP]M\b")


@pytest.fixture
def at(at: Host) -> Host:
    """A host whose scripts speak the made-up language, with days as Russian writes them."""
    spoken = replace(pseudo(), code="ru")
    at.faults[SHARED] = lambda script: in_scripts(script.decode(), spoken).encode()
    return at


def added(browser: Chrome) -> set[str]:
    """Return the texts that scripts have added to the page."""
    with urlopen(browser.current_url.partition("#")[0]) as answer:
        before = {text.strip() for text in shown_in(answer.read().decode())}
    script = (
        "const page = document.documentElement.cloneNode(true);"
        "page.querySelectorAll(arguments[0]).forEach((one) => one.remove());"
        "return page.outerHTML"
    )
    return {text.strip() for text in shown_in(browser.execute_script(script, NOT_A_SCRIPTS))} - before


def hears(browser: Chrome, *said: str) -> None:
    """Wait until scripts have said these messages, and find them to have said nothing in English."""
    start = [accented(message).partition("{")[0].rstrip("~⸣") for message in said]
    waiting(browser).until(
        lambda _: all(any(words in text for text in added(browser)) for words in start),
        f"{said} not in {added(browser)}",
    )
    assert [text for text in added(browser) if re.search("[A-Za-z]", CLOCK.sub("", text))] == []


def test_a_self_check_is_taken_in_another_language(chromium: Chrome, at: Host) -> None:
    check = SelfCheck(browser=chromium, at=at, name=SELF_CHECKS[0].stem).open()
    hears(chromium, "Your answers are kept on this device only.", "Clear")
    check.submit()
    hears(chromium, "Not answered yet", "You left {n} blank")
    answers = {item.id: item.options[0].value for item in check.instrument.items}
    check.answer(answers)
    check.submit()
    check.result()
    check.one(".result [data-action=begin-again]").click()
    hears(chromium, "Your answers are set aside.", "Bring them back", "Your answers of {day} are kept")
    chromium.refresh()
    check.when_ready()
    hears(chromium, "Your answers of {day} are kept", "Erase them")


def test_python_that_does_not_answer_is_told_in_another_language(chromium: Chrome, at: Host) -> None:
    for ending in (".whl", "snapshot.bin", "pyodide.asm.wasm"):
        at.faults[ending] = lambda _: None
    check = SelfCheck(browser=chromium, at=at, name=SELF_CHECKS[0].stem).open()
    check.answer({item.id: item.options[0].value for item in check.instrument.items})
    check.submit()
    see(chromium, ".trouble")
    hears(chromium, "Your result could not be worked out just now, but your answers are safe", "Try again")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("empathy", " pages mention"),
        ("zzyzx", "No results for"),
        ("empathy zzyzx", "No page has all of these words."),
    ],
)
def test_search_answers_in_another_language(chromium: Chrome, at: Host, words: str, said: str) -> None:
    chromium.get(f"{at.url}{PAGES['search']}#q={words.replace(' ', '+')}")
    start = accented(said).strip("⸢⸣~")
    waiting(chromium).until(
        lambda _: any(start in text for text in added(chromium)), f"not said: {said}: {added(chromium)}"
    )
    told = [text.replace(words, "") for text in added(chromium)]
    assert [text for text in told if re.search("[A-Za-z]", text)] == []


def test_notes_links_and_what_is_kept_are_told_in_another_language(chromium: Chrome, at: Host) -> None:
    page = next(file.stem for file in ARTICLES if "::: consider" in file.read_text("utf-8"))
    chromium.get(f"{at.url}articles/{page}/")
    see(chromium, "consider-note textarea").send_keys("1234")
    see(chromium, "[data-action=copy-link]").click()
    hears(chromium, "What you write here is kept on this device only.", "Erase this note", "Copy the link")
    chromium.get(at.url + PAGES["privacy"])
    see(chromium, "erase-all button")
    hears(chromium, "At the moment one thing is kept on this device.")
    chromium.find_element(By.CSS_SELECTOR, "erase-all button").click()
    hears(chromium, "Erased. Nothing is kept on this device now.")


def test_times_and_sums_are_told_in_another_language(chromium: Chrome, at: Host) -> None:
    chromium.get(f"{at.url}tools/guides/{GUIDES[0].stem}/")
    start = see(chromium, "form.clock input[type=time]")
    typed = "arguments[0].value = '23:50'; arguments[0].dispatchEvent(new Event('input', {bubbles: true}))"
    chromium.execute_script(typed, start)
    hears(chromium, "and end at {time}")
    chromium.get(at.url + PAGES["check our sums"])
    see(chromium, "check-sums [data-action=check]").click()
    hears(chromium, "All {all} of {all} sums agree.")

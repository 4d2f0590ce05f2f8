"""What a reader brings to a talk: chosen line by line, none beforehand; it leaves the page only by what they press."""

import json
from typing import Any
from urllib.parse import quote, unquote

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.axe import violations
from support.browser.host import POLICY_REPORT, Host, missing
from support.browser.in_turn import in_turn
from support.browser.layout import assert_fits
from support.browser.network import python_files
from support.browser.reading import instrument_of, letters, printed
from support.browser.seeing import see, texts, waiting
from support.browser.showing import SCREENS, Screen, show_as
from support.published import SELF_CHECKS
from support.stylesheet import PARTS, rules_of
from withness.instrument.serialization import dump_instrument

pytestmark = pytest.mark.by_turns

# The file and not its folder, so that a host can change what stands in it.
PAGE = "tools/bring-only-this/index.html"
CHECK = instrument_of(next(file for file in SELF_CHECKS if file.stem == "empathy-at-work"))
KEEP = "for (const [key, text] of Object.entries(arguments[0])) localStorage.setItem(`withness:/:${key}`, text)"
NOTE = {
    "page": "articles/",
    "title": "An article",
    "question": "What did you see?",
    "text": "A pause & 100% of it.\n共",
}
INTENTION = {"when": "I hang up", "will": "ask one thing", "ended": ""}
SENTENCE = "When I hang up, I will ask one thing."
LINES = ".what-there-is input"


def a_result(day: str, choice: int) -> dict[str, Any]:
    """A result as it is kept: the same choice for every item."""
    responses = {item.id: item.options[choice].value for item in CHECK.items}
    return {"self_check": CHECK.name, "version": CHECK.version, "date": day, "responses": responses}


def opened(browser: WebDriver, at: Host, **more: object) -> None:
    """Open the page with two results, a note and an intention on the device."""
    things = {"result:a": a_result("2026-10-05", 0), "result:b": a_result("2026-11-09", -1)}
    things |= {"note:#n": NOTE, "intention:i": INTENTION}
    kept = {key: json.dumps(thing) for key, thing in {**things, **more}.items()}
    browser.get(f"{at.url}about/")
    browser.execute_script(KEEP, {**kept, f"instrument:{CHECK.name}:{CHECK.version}": dump_instrument(CHECK)})
    browser.get(at.url + PAGE)
    see(browser, ".what-you-bring")


def unfold(browser: WebDriver, title: str) -> None:
    """Open what is folded under a title, and wait for its lines."""
    [fold] = [one for one in browser.find_elements("css selector", ".to-bring summary") if one.text == title]
    fold.click()
    script = "return arguments[0].parentElement.querySelectorAll('input').length"
    waiting(browser).until(lambda _: browser.execute_script(script, fold))


def tick(browser: WebDriver, words: str) -> None:
    """Tick the first line that has these words."""
    lines = browser.find_elements("css selector", "bring-along .tick")
    next(line for line in lines if words in line.text).click()


def brought(browser: WebDriver) -> str:
    """What the reader brings, as it stands there."""
    [text] = texts(browser, ".brought")
    return text


def way_out(browser: WebDriver, title: str) -> tuple[str, str, str | None]:
    """Open one of the ways, and return the address that it shows, what it says of its length, and its link."""
    [way] = [one for one in browser.find_elements("css selector", ".way") if title in one.text]
    if way.get_attribute("open") is None:
        way.find_element("css selector", "summary").click()
    link = way.find_element("css selector", "a")
    address, length = (way.find_element("css selector", css).text for css in (".address code", ".about"))
    return address, length, link.get_dom_attribute("href")


def with_link(at: Host, address: str, opens: str, field: str = "", longest: str = "") -> Host:
    """Give the page of a host another booking link, as the block draws it for another provider."""
    parts = {"data-address": address, "data-opens": opens, "data-field": field, "data-longest": longest}
    drawn = " ".join(f'{name}="{value}"' for name, value in parts.items() if value or name == "data-opens")
    before = b'data-address="https://calendly.com/vivian-blade/15-minute-consult?utm_content=bring-only-this"'

    def other(content: bytes) -> bytes:
        assert content.count(before + b' data-opens="Calendly"') == 1
        return content.replace(before + b' data-opens="Calendly"', drawn.encode())

    at.faults[PAGE] = other
    return at


def test_line_by_line_to_the_booking_link_and_nothing_else_leaves(browser: WebDriver, at: Host) -> None:
    there = f"{at.url}about/?utm_content=bring-only-this"
    opened(browser, with_link(at, there, "a test", "a1"))
    assert texts(browser, LINES) == [""] * 2, "a note and an intention, folded; of a result nothing yet"
    assert "Nothing is chosen." in brought(browser)
    assert not browser.find_element("css selector", ".ways-out").is_displayed()
    assert python_files(at) == []
    unfold(browser, CHECK.title)
    unfold(browser, "Notes")
    unfold(browser, "Intentions")
    assert browser.find_elements("css selector", f"{LINES}:checked") == []
    lines = len(CHECK.subscales) + (1 if CHECK.total else 0)
    assert texts(browser, ".what-there-is legend") == [
        *(f"{CHECK.title}, {day}" for day in ("November 9, 2026", "October 5, 2026")),
        "What did you see?",
    ]
    assert len(texts(browser, LINES)) == 2 * lines + 2
    name = CHECK.subscales[1].name
    tick(browser, f"{name}: ")
    reading = next(line for line in texts(browser, ".tick") if line.startswith(f"{name}: "))
    tick(browser, "A pause")
    question = see(browser, "consider-note textarea")
    question.click()
    question.send_keys("Where would you begin?")
    waiting(browser).until(lambda _: "Where would you begin?" in texts(browser, ".tick"))
    assert "Where would you begin?" not in brought(browser)
    tick(browser, "Where would you begin?")
    expected = f"{CHECK.title}, November 9, 2026\n{reading}\n\nWhat did you see?\nA pause & 100% of it.\n共"
    expected += "\n\nWhat would you like to ask?\nWhere would you begin?"
    assert brought(browser) == expected
    assert "3 lines are chosen." in see(browser, ".what-you-bring .status").text
    address, length, href = way_out(browser, "Into the booking link")
    assert address == href and unquote(address) == f"{there}&a1={expected}"
    assert length == f"{len(address):,} characters long"
    asked = [request for request in at.requests if POLICY_REPORT not in request.path]
    assert {(request.method, request.body) for request in asked} == {("GET", "")}
    assert not any("a1=" in request.path or "pause" in request.path for request in asked)
    see(browser, ".way[open] a").click()
    waiting(browser).until(lambda _: [path for path in at.paths() if "a1=" in path])
    assert [at.url + path[1:] for path in at.paths() if "a1=" in path] == [address]
    browser.get(at.url + PAGE)
    waiting(browser).until(lambda _: "Where would you begin?" in texts(browser, ".tick"))
    assert browser.find_elements("css selector", "bring-along input:checked") == []
    assert "Nothing is chosen." in brought(browser)


PROVIDERS = [
    ("https://calendly.com/me/15min?utm_content=x", "Calendly", "a2", "Into the booking link", "&a2="),
    ("https://cal.com/me/intro?utm_content=x", "Cal.com", "notes", "Into the booking link", "&notes="),
    ("mailto:me@example.org?subject=A%20talk", "", "body", "By e-mail, to ask for the consult", "&body="),
]


@in_turn("address, opens, field, title, added", PROVIDERS)
def test_each_provider_gets_the_words_in_the_field_that_it_has(
    browser: WebDriver, at: Host, address: str, opens: str, field: str, title: str, added: str
) -> None:
    opened(browser, with_link(at, address, opens, field))
    unfold(browser, "Intentions")
    tick(browser, SENTENCE)
    shown, _, href = way_out(browser, title)
    assert shown == href == f"{address}{added}{quote(SENTENCE)}"
    shown, _, href = way_out(browser, "By e-mail, to whom you like")
    assert shown == href == f"mailto:?subject=What%20I%20bring&body={quote(SENTENCE)}"


def test_a_link_without_a_field_says_so_and_opens_as_it_is(chromium: Chrome, at: Host) -> None:
    opened(chromium, at)
    unfold(chromium, "Intentions")
    tick(chromium, SENTENCE)
    [way] = [one for one in chromium.find_elements("css selector", ".way") if "The booking link" in one.text]
    way.find_element("css selector", "summary").click()
    assert "The link to Calendly has no place for words of your own." in way.text
    href = "https://calendly.com/vivian-blade/15-minute-consult?utm_content=bring-only-this"
    assert way.find_element("css selector", "a").get_dom_attribute("href") == href
    assert way.find_element("css selector", "code").text == href


def test_what_is_too_long_is_not_offered_and_can_be_copied(chromium: Chrome, at: Host) -> None:
    long = {**NOTE, "question": "", "title": "", "text": "word " * 210}
    opened(chromium, with_link(at, "https://cal.com/me?x=y", "Cal.com", "notes", "1000"), **{"note:#n": long})
    unfold(chromium, "Notes")
    tick(chromium, "word")
    [way] = [one for one in chromium.find_elements("css selector", ".way") if "Into the booking link" in one.text]
    way.find_element("css selector", "summary").click()
    assert "takes 1,000 characters, and these are 1,049." in way.text
    link = way.find_element("css selector", "a")
    assert not link.is_displayed() and link.get_dom_attribute("href") is None
    address, _, href = way_out(chromium, "By e-mail, to whom you like")
    assert address == href
    longer = {**NOTE, "text": "共" * 220}
    opened(chromium, at, **{"note:#n": longer})
    unfold(chromium, "Notes")
    tick(chromium, "共")
    [mail] = [one for one in chromium.find_elements("css selector", ".way") if "By e-mail" in one.text]
    mail.find_element("css selector", "summary").click()
    assert "Beyond 2,000 it may be cut off on its way, so it isn’t offered." in mail.text
    chromium.execute_script("navigator.clipboard.writeText = async (text) => { globalThis.copied = text; }")
    see(chromium, "[data-action=copy-words]").click()
    waiting(chromium).until(lambda _: see(chromium, ".what-you-bring .status").text == "Copied.")
    assert chromium.execute_script("return copied") == brought(chromium)


def test_what_changes_elsewhere_is_seen_and_what_goes_is_brought_no_longer(chromium: Chrome, at: Host) -> None:
    opened(chromium, at)
    unfold(chromium, "Intentions")
    unfold(chromium, "Notes")
    tick(chromium, SENTENCE)
    tick(chromium, "A pause")
    own = chromium.current_window_handle
    chromium.switch_to.new_window("tab")
    chromium.get(f"{at.url}about/")
    chromium.execute_script(KEEP, {"note:#n": json.dumps({"gone": 2_000_000_000_000})})
    chromium.close()
    chromium.switch_to.window(own)
    waiting(chromium).until(lambda _: brought(chromium) == SENTENCE)
    assert len(texts(chromium, ".to-bring summary")) == 2


@in_turn("page", ["what is chosen", "the empty sheet", "neither"])
def test_on_paper_stands_what_is_chosen_and_nothing_else(browser: WebDriver, at: Host, page: str) -> None:
    at.faults["/withness.js"] = lambda content: b"globalThis.print = () => {};" + content
    opened(browser, at)
    unfold(browser, "Intentions")
    sheet, words = letters("What I want to ask"), letters(SENTENCE)
    if page != "neither":
        tick(browser, SENTENCE)
    if page == "the empty sheet":
        see(browser, ".on-paper summary").click()
        see(browser, "[data-action=print-sheet]").click()
    paper = letters("".join(printed(browser, "A4")))
    assert letters("Bring only this") in paper
    assert (sheet in paper) == (page == "the empty sheet")
    assert (words in paper) == (page != "the empty sheet")
    assert (letters("What each way gives away") in paper) == (page == "neither")
    assert (letters("What did you see?") in paper) == (page == "neither")


@in_turn("page", ["tools/bring-only-this/"])
def test_without_scripts_it_is_a_sheet_of_paper(browser: WebDriver, at: Host, page: str) -> None:
    at.headers["Content-Security-Policy"] = "sandbox allow-same-origin allow-forms allow-popups"
    browser.get(at.url + page)
    assert see(browser, "bring-along .on-paper[open]").text.count("\n") >= 8
    assert not browser.find_element("css selector", "[data-action=print-sheet]").is_displayed()
    assert letters("Put everything else away again") in letters("".join(printed(browser, "A4")))


def test_by_keyboard_alone(chromium: Chrome, at: Host) -> None:
    opened(chromium, at)
    folds = chromium.find_elements("css selector", ".to-bring summary")
    folds[-1].send_keys(Keys.ENTER)
    see(chromium, ".to-bring .tick input")
    chromium.switch_to.active_element.send_keys(Keys.TAB)
    chromium.switch_to.active_element.send_keys(Keys.SPACE)
    waiting(chromium).until(lambda _: brought(chromium) == SENTENCE)
    see(chromium, ".way summary").send_keys(Keys.ENTER)
    chromium.switch_to.active_element.send_keys(Keys.TAB)
    assert chromium.switch_to.active_element.text in {"Open Calendly", "Open an e-mail with these words"}


def test_where_python_fails_the_rest_can_be_brought(chromium: Chrome, at: Host) -> None:
    at.faults["/score-worker.js"] = missing
    opened(chromium, at)
    [fold] = [one for one in chromium.find_elements("css selector", ".to-bring summary") if one.text == CHECK.title]
    fold.click()
    waiting(chromium).until(lambda _: "could not be worked out here just now" in see(chromium, ".to-bring").text)
    unfold(chromium, "Intentions")
    tick(chromium, SENTENCE)
    assert brought(chromium) == SENTENCE
    at.faults.clear()
    fold.click()
    unfold(chromium, CHECK.title)


def test_with_nothing_kept_a_question_can_still_be_brought(chromium: Chrome, at: Host) -> None:
    chromium.get(at.url + PAGE)
    assert "Nothing that you could bring is kept on this device." in see(chromium, ".to-bring").text
    question = see(chromium, "consider-note textarea")
    question.click()
    question.send_keys("Where do I begin?")
    tick(chromium, "Where do I begin?")
    assert brought(chromium) == "What would you like to ask?\nWhere do I begin?"
    assert python_files(at) == []


def test_every_self_check_and_the_page_about_the_consult_lead_there(chromium: Chrome, at: Host) -> None:
    for page in (f"tools/self-checks/{SELF_CHECKS[0].stem}/", "consult/"):
        chromium.get(at.url + page)
        links = [link.get_attribute("href") for link in chromium.find_elements("css selector", "main a")]
        assert f"{at.url}tools/bring-only-this/" in links
    assert not any("bring-along" in path for path in at.paths())


def with_everything(chromium: Chrome, at: Host) -> None:
    """Open everything that opens, with a line of each kind chosen, of which one is too long for the link."""
    long = {**NOTE, "text": "word " * 90 + "o" * 90}
    opened(chromium, with_link(at, "https://cal.com/me?x=y", "Cal.com", "notes", "400"), **{"note:#n": long})
    for title in (CHECK.title, "Notes", "Intentions"):
        unfold(chromium, title)
    tick(chromium, f"{CHECK.subscales[0].name}: ")
    chromium.execute_script("for (const each of document.querySelectorAll('details')) each.open = true")


def test_every_state_has_no_violation_and_fits_a_narrow_phone(chromium: Chrome, at: Host) -> None:
    looks = [(Screen(width=320, height=640, is_touched=True), "light"), (SCREENS["desktop"], "dark")]
    for screen, theme in looks:
        show_as(chromium, screen, theme)
        with_everything(chromium, at)
        for words in ("word", SENTENCE):
            assert violations(chromium) == []
            assert_fits(chromium)
            tick(chromium, words)


def test_every_rule_has_something_to_style(chromium: Chrome, at: Host) -> None:
    with_everything(chromium, at)
    selectors = [
        selector.replace(":empty", "").replace("::after", "") for selector, _ in rules_of(PARTS["bring-along"])
    ]
    script = "return arguments[0].filter(selector => !document.querySelector(selector))"
    idle = set(chromium.execute_script(script, selectors))
    chromium.execute_script("document.querySelector('bring-along').classList.add('prints-sheet')")
    assert idle & set(chromium.execute_script(script, selectors)) == set()

"""What a reader gives is kept through other tabs, a full or blocked or damaged store, and a new version of the page.

And what they have erased, or never gave, does not appear.
"""

import json
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from selenium.webdriver.common.actions.action_builder import ActionBuilder
from selenium.webdriver.common.actions.interaction import POINTER_TOUCH
from selenium.webdriver.common.actions.pointer_input import PointerInput
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.host import Host, host
from support.browser.seeing import leave_by, see, waiting
from support.browser.taking import Answers, SelfCheck
from support.hosts.building import build, copy_of_the_tree
from support.published import ARTICLES, GUIDES, SELF_CHECKS

NAME = SELF_CHECKS[0].stem

FILL = """
let size = 4194304;
const text = "x".repeat(size);
for (let at = 0; size > 0; ) {
  try { localStorage.setItem(`other:${at++}`, text.slice(0, size)); } catch { size >>= 1; }
}
"""
MAKE_ROOM = "for (const key of Object.keys(localStorage)) if (key.startsWith('other:')) localStorage.removeItem(key)"
OURS = "return Object.entries(localStorage).filter(([key]) => key.startsWith('withness:')).map(one => one.join(' '))"


def deaf(content: bytes) -> bytes:
    """Tabs that were frozen or are busy: they hear of no change before they write something themselves."""
    listening = b"for (const type of ['storage', 'visibilitychange'])"
    return content + listening + b" addEventListener(type, event => event.stopImmediatePropagation(), true);"


def opened(browser: WebDriver, at: Host, name: str = NAME) -> SelfCheck:
    """A self-check that can be answered."""
    return SelfCheck(browser=browser, at=at, name=name).open()


def answers_of(check: SelfCheck, first: int, last: int, choice: int = -1) -> Answers:
    """The same choice for some of the items."""
    return {item.id: item.options[choice].value for item in check.instrument.items[first:last]}


def kept(browser: WebDriver) -> list[str]:
    """Every key of ours with what is kept under it."""
    entries: list[str] = browser.execute_script(OURS)
    return entries


@contextmanager
def another_tab(browser: WebDriver) -> Iterator[None]:
    """Work in a tab beside the one that is open, and come back to that."""
    own = browser.current_window_handle
    browser.switch_to.new_window("tab")
    other = browser.current_window_handle
    try:
        yield
    finally:
        browser.switch_to.window(other)
        browser.close()
        browser.switch_to.window(own)


def test_a_stale_tab_loses_nothing(browser: WebDriver, at: Host) -> None:
    at.faults["/kept.js"] = deaf
    check = opened(browser, at)
    first, second, third = answers_of(check, 0, 3), answers_of(check, 3, 5), answers_of(check, 4, 7, 0)
    check.answer(first)
    with another_tab(browser):
        other = opened(browser, at)
        assert other.chosen() == first
        other.answer(second)
    assert check.chosen() == first
    check.answer(third)
    assert check.chosen() == first | second | third
    browser.refresh()
    assert check.when_ready().chosen() == first | second | third


def test_a_busy_tab_loses_nothing(browser: WebDriver, at: Host) -> None:
    check = opened(browser, at)
    own, elsewhere = answers_of(check, 0, 1), answers_of(check, 1, 3)
    [(name, value)] = own.items()
    # The answer is given by the very task in which another tab's answers come, so nothing can be heard of them before.
    browser.execute_script(
        "const [key, text, radio] = arguments; localStorage.setItem(key, text); document.querySelector(radio).click()",
        f"withness:/:answers:{NAME}:{check.instrument.version}",
        json.dumps({id: {"at": 1, "value": value} for id, value in elsewhere.items()}),
        f"input[name='{name}'][value='{value}']",
    )
    assert check.chosen() == own | elsewhere
    browser.refresh()
    assert check.when_ready().chosen() == own | elsewhere


def test_a_duplicated_tab_shows_and_keeps_what_either_is_given(browser: WebDriver, at: Host) -> None:
    check = opened(browser, at)
    first, second = answers_of(check, 0, 3), answers_of(check, 2, 6, 0)
    check.answer(first)
    with another_tab(browser):
        opened(browser, at).answer(second)
    check.wait_for_chosen(first | second)
    [taken_back, *_] = first
    check.one(f"input[name='{taken_back}']:checked").send_keys(Keys.DELETE)
    browser.refresh()
    rest = {id: value for id, value in (first | second).items() if id != taken_back}
    assert check.when_ready().chosen() == rest


def test_a_blank_taken_back_in_one_tab_is_newer_than_the_answer_in_another(browser: WebDriver, at: Host) -> None:
    at.faults["/kept.js"] = deaf
    check = opened(browser, at)
    answers = answers_of(check, 0, 2)
    check.answer(answers)
    first, second = answers
    with another_tab(browser):
        other = opened(browser, at)
        other.one(f"input[name='{first}']:checked").send_keys(Keys.DELETE)
    more = answers_of(check, 2, 3)
    check.answer(more)
    assert check.chosen() == {second: answers[second]} | more


def test_a_clock_set_back_does_not_make_a_new_answer_the_older_one(browser: WebDriver, at: Host) -> None:
    check = opened(browser, at)
    check.answer(answers_of(check, 0, 2))
    browser.refresh()
    check.when_ready()
    browser.execute_script("Date.now = () => 1000")
    newer = answers_of(check, 0, 2, 0)
    check.answer(newer)
    browser.refresh()
    assert check.when_ready().chosen() == newer


def test_a_full_disk_loses_nothing_and_keeps_everything_once_there_is_room(browser: WebDriver, at: Host) -> None:
    check = opened(browser, at)
    before, meanwhile, after = answers_of(check, 0, 10), answers_of(check, 10, 12), answers_of(check, 12, 13)
    check.answer(before)
    browser.execute_script(FILL)
    browser.refresh()
    assert check.when_ready().chosen() == before
    check.answer(meanwhile)
    assert "only as long as this page is open" in check.one(".kept").text
    assert check.chosen() == before | meanwhile
    browser.execute_script(MAKE_ROOM)
    check.answer(after)
    assert "kept on this device" in check.one(".kept").text
    browser.refresh()
    assert check.when_ready().chosen() == before | meanwhile | after


def test_a_note_outlives_a_full_disk(browser: WebDriver, at: Host) -> None:
    browser.get(f"{at.url}articles/{ARTICLES[0].stem}/")
    note = see(browser, "consider-note textarea")
    note.send_keys("What I wrote.")
    browser.execute_script(FILL)
    note.send_keys(" And this.")
    assert "copy it before you close" in see(browser, "consider-note .kept").text
    browser.execute_script(f"{MAKE_ROOM}; document.dispatchEvent(new Event('visibilitychange'))")
    browser.refresh()
    assert see(browser, "consider-note textarea").get_property("value") == "What I wrote. And this."


def blocked(content: bytes) -> bytes:
    """A browser that lets the page have no storage."""
    return content + b"Object.defineProperty(window, 'localStorage', {get() { throw new Error('blocked'); }});"


def test_where_storage_is_blocked_a_result_is_still_worked_out(browser: WebDriver, at: Host) -> None:
    at.faults["/kept.js"] = blocked
    check = opened(browser, at)
    assert "only as long as this page is open" in check.one(".kept").text
    answers = {item.id: item.options[0].value for item in check.instrument.items}
    check.answer(answers)
    assert check.chosen() == answers
    check.submit()
    check.result()
    browser.get(f"{at.url}privacy/")
    see(browser, "[data-action=erase-all]").click()
    assert "nothing is kept" in see(browser, "erase-all .kept").text.lower()


DAMAGES = ["{", "null", "[]", '"words"', "17", "", "\x00\ufffe", '{"": {}}', '{"a": {"at": "soon"}}', '{"shown": 1}']


@pytest.mark.parametrize("kind", ["answers", "earlier"])
def test_a_damaged_store_is_set_aside_and_the_page_goes_on(browser: WebDriver, at: Host, kind: str) -> None:
    check = opened(browser, at)
    key = f"withness:/:{kind}:{NAME}:{check.instrument.version}"
    answers = answers_of(check, 0, 2)
    for damage in DAMAGES:
        browser.execute_script("localStorage.clear(); localStorage.setItem(...arguments)", key, damage)
        browser.refresh()
        assert check.when_ready().chosen() == {}
        check.answer(answers)
        browser.refresh()
        assert check.when_ready().chosen() == answers
    aside = [entry for entry in kept(browser) if f"damaged:{kind}" in entry]
    assert [entry.partition(" ")[2] for entry in aside] == [DAMAGES[-1]]


def test_of_a_store_that_is_damaged_in_part_the_rest_stays(browser: WebDriver, at: Host) -> None:
    check = opened(browser, at)
    (first, value), (second, _) = answers_of(check, 0, 2).items()
    damaged = json.dumps({first: {"at": 5, "value": value}, second: {"at": "soon", "value": value}})
    key = f"withness:/:answers:{NAME}:{check.instrument.version}"
    browser.execute_script("localStorage.setItem(...arguments)", key, damaged)
    browser.refresh()
    assert check.when_ready().chosen() == {first: value}
    assert [entry for entry in kept(browser) if "damaged:answers" in entry and damaged in entry]
    browser.refresh()
    assert check.when_ready().chosen() == {first: value}


def test_damage_elsewhere_breaks_no_page(browser: WebDriver, at: Host) -> None:
    guide = f"{at.url}tools/guides/{GUIDES[0].stem}/"
    for damage in DAMAGES:
        browser.get(guide)
        for key in ("theme", f"start:{GUIDES[0].stem}"):
            browser.execute_script("localStorage.setItem(...arguments)", f"withness:/:{key}", damage)
        browser.refresh()
        start = see(browser, "form.clock input[type=time]")
        assert start.get_property("value") == ""
        assert see(browser, ".theme-toggle").is_enabled()


def erase_everything(browser: WebDriver, at: Host) -> None:
    """Go to the page about privacy and press its button."""
    browser.get(f"{at.url}privacy/")
    see(browser, "[data-action=erase-all]").click()
    assert "Erased." in see(browser, "erase-all .kept").text
    assert kept(browser) == []


@pytest.mark.parametrize("pages_between", [0, 8])
def test_what_was_erased_does_not_come_back_with_the_page(browser: WebDriver, at: Host, pages_between: int) -> None:
    check = opened(browser, at)
    check.answer(answers_of(check, 0, 4))
    erase_everything(browser, at)
    for number in range(pages_between):
        browser.get(f"{at.url}about/?{number}")
    leave_by(browser, f"history.go({-1 - pages_between})")
    waiting(browser).until(lambda _: browser.current_url == check.url)
    check.when_ready()
    assert check.chosen() == {}
    assert kept(browser) == []
    one = answers_of(check, 5, 6)
    check.answer(one)
    browser.refresh()
    assert check.when_ready().chosen() == one


@pytest.mark.parametrize("is_deaf", [False, True])
def test_what_was_erased_stays_erased_in_every_open_tab(browser: WebDriver, at: Host, is_deaf: bool) -> None:
    if is_deaf:
        at.faults["/kept.js"] = deaf
    check = opened(browser, at)
    check.answer(answers_of(check, 0, 4))
    with another_tab(browser):
        erase_everything(browser, at)
    if not is_deaf:
        check.wait_for_chosen({})
    one = answers_of(check, 5, 6)
    check.answer(one)
    assert check.chosen() == one
    browser.refresh()
    assert check.when_ready().chosen() == one


def test_a_result_goes_with_the_answers_it_was_worked_out_from(browser: WebDriver, at: Host) -> None:
    check = opened(browser, at)
    check.answer({item.id: item.options[0].value for item in check.instrument.items})
    check.submit()
    check.result()
    with another_tab(browser):
        erase_everything(browser, at)
    check.wait_for("form.items")
    assert check.all(".result *") == []
    assert check.chosen() == {}


def test_what_the_browser_fills_in_is_not_the_readers_answer(browser: WebDriver, at: Host) -> None:
    """A session that is restored sets radios and sends `change`, without a click."""
    check = opened(browser, at)
    browser.execute_script(
        "const radio = document.querySelector('form.items input'); radio.checked = true;"
        " radio.dispatchEvent(new Event('change', {bubbles: true}))"
    )
    assert check.chosen() == {}
    assert kept(browser) == []


@contextmanager
def two_sites(site: Path, folder: Path) -> Iterator[tuple[Host, Host]]:
    """This site twice, below two paths of one origin."""
    for name in ("one", "two"):
        shutil.copytree(site, folder / name, copy_function=shutil.copyfile)
    with host(folder) as running:
        yield (Host(url=f"{running.url}one/"), Host(url=f"{running.url}two/"))


def test_two_sites_on_one_origin_keep_their_things_apart(browser: WebDriver, site: Path, tmp_path: Path) -> None:
    with two_sites(site, tmp_path) as (one, two):
        check = opened(browser, one)
        answers = answers_of(check, 0, 3)
        check.answer(answers)
        see(browser, "[data-action=theme]").click()
        guide = f"tools/guides/{GUIDES[0].stem}/"
        browser.get(one.url + guide)
        browser.execute_script(
            "const input = document.querySelector('form.clock input'); input.value = '10:30';"
            " input.dispatchEvent(new Event('input'))",
            see(browser, "form.clock input[type=time]"),
        )
        other = opened(browser, two)
        assert other.chosen() == {}
        assert not browser.find_elements(By.CSS_SELECTOR, "html[data-theme]")
        other.answer(answers_of(other, 0, 1, 0))
        browser.get(two.url + guide)
        assert see(browser, "form.clock input[type=time]").get_property("value") == ""
        browser.get(f"{two.url}privacy/")
        see(browser, "[data-action=erase-all]").click()
        assert "Erased." in see(browser, "erase-all .kept").text
        assert opened(browser, one).chosen() == answers
        browser.get(one.url + guide)
        assert see(browser, "form.clock input[type=time]").get_property("value") == "10:30"


def test_what_was_kept_under_the_keys_of_old_is_carried_over_once(browser: WebDriver, at: Host) -> None:
    check = opened(browser, at)
    version, article = check.instrument.version, f"/articles/{ARTICLES[0].stem}/"
    answers = answers_of(check, 0, 3)
    browser.get(at.url + article[1:])
    question = see(browser, "consider-note .question").text
    slug = "-".join(re.findall(r"\w+", question.lower())[:8])
    old = {
        f"withness:answers:{NAME}:{version}": json.dumps(answers),
        f"withness:earlier:{NAME}:{version}": json.dumps({"before": {"date": "2026-10-05", "responses": answers}}),
        f"withness:note:{article}:{slug}": "My note.",
        f"withness:start:{GUIDES[0].stem}": "09:15",
        "withness:theme": "dark",
    }
    browser.execute_script("for (const entry of Object.entries(arguments[0])) localStorage.setItem(...entry)", old)
    assert check.open().chosen() == answers
    assert "5 October 2026" in check.one(".earlier").text
    assert browser.find_elements(By.CSS_SELECTOR, "html[data-theme=dark]")
    browser.get(at.url + article[1:])
    assert see(browser, "consider-note textarea").get_property("value") == "My note."
    browser.get(f"{at.url}tools/guides/{GUIDES[0].stem}/")
    assert see(browser, "form.clock input[type=time]").get_property("value") == "09:15"
    waiting(browser).until(lambda _: all(entry.startswith("withness:/:") for entry in kept(browser)))
    assert len(kept(browser)) == len(old)


def test_a_page_of_old_that_is_still_open_loses_nothing(browser: WebDriver, at: Host) -> None:
    check = opened(browser, at)
    newer, older = answers_of(check, 0, 2), answers_of(check, 1, 4, 0)
    check.answer(newer)
    key = f"withness:answers:{NAME}:{check.instrument.version}"
    browser.execute_script("localStorage.setItem(...arguments)", key, json.dumps(older))
    browser.refresh()
    assert check.when_ready().chosen() == older | newer


def test_everything_includes_what_is_still_under_a_key_of_old(browser: WebDriver, at: Host) -> None:
    browser.get(f"{at.url}about/")
    old = ["answers:gone:1", "earlier:gone:1", "start:gone", "note:/articles/gone/:which-words"]
    browser.execute_script("arguments[0].forEach(key => localStorage.setItem(`withness:${key}`, '{}'))", old)
    browser.execute_script("localStorage.setItem('withness-else', 'somebody else’s')")
    erase_everything(browser, at)
    assert browser.execute_script("return Object.keys(localStorage)") == ["withness-else"]


@pytest.fixture(scope="module")
def changed(tmp_path_factory: pytest.TempPathFactory, site: Path) -> Path:
    """This site with a new version of its first self-check, one item of it worded anew; and two questions more."""
    tree = copy_of_the_tree(tmp_path_factory.mktemp("changed"))
    file = tree / "docs" / "tools" / "self-checks" / f"{NAME}.yml"
    text = file.read_text("utf-8")
    stems = re.findall(r"stem: (.+)", text)
    text = re.sub(r"^version: (\d+)", lambda found: f"version: {int(found[1]) + 1}", text, flags=re.MULTILINE)
    text = text.replace(f"stem: {stems[0]}", "stem: These are other words.")
    file.write_text(text, "utf-8")
    article = tree / "docs" / "articles" / ARTICLES[0].name
    same = "::: consider What did you notice about yourself in the meeting on"
    notes = f"{same} Monday?\n\n{same} Friday?\n\n::: article"
    article.write_text(article.read_text("utf-8").replace("::: article", notes), "utf-8")
    built = build(tree, "mkdocs")
    shutil.copytree(site / "assets" / "pyodide", built / "assets" / "pyodide")
    return built


def test_a_new_version_says_so_and_offers_what_still_fits(browser: WebDriver, at: Host, changed: Path) -> None:
    check = opened(browser, at)
    answers = answers_of(check, 0, 5)
    check.answer(answers)
    with host(changed) as new:
        move_over(browser, new, NAME)
        later = opened(browser, new)
        assert later.chosen() == {}
        said = later.wait_for("self-check .former").text
        assert "This self-check has changed since you answered it." in said
        assert "4 of your 5 answers still fit." in said
        later.one("[data-action=bring-over]").click()
        fitting = {id: answers[id] for id in list(answers)[1:]}
        assert later.chosen() == fitting
        assert later.all(".former") == []
        browser.refresh()
        assert later.when_ready().chosen() == fitting
        assert later.all(".former") == []


def test_old_answers_can_be_let_go(browser: WebDriver, at: Host, changed: Path) -> None:
    check = opened(browser, at)
    check.answer(answers_of(check, 0, 5))
    with host(changed) as new:
        move_over(browser, new, NAME)
        later = opened(browser, new)
        later.wait_for("[data-action=let-go]").click()
        assert later.chosen() == {}
        assert kept(browser) == []


def move_over(browser: WebDriver, new: Host, name: str) -> None:
    """Take everything that is kept along to another origin: a site cannot be published anew at one in a test."""
    entries = browser.execute_script("return Object.entries(localStorage)")
    browser.get(f"{new.url}about/")
    browser.execute_script("arguments[0].forEach(entry => localStorage.setItem(...entry))", entries)


def test_each_question_has_a_note_of_its_own(browser: WebDriver, changed: Path) -> None:
    with host(changed) as at:
        page = f"{at.url}articles/{ARTICLES[0].stem}/"
        browser.get(page)
        see(browser, "consider-note:nth-of-type(2) textarea")
        for note, words in zip(browser.find_elements(By.CSS_SELECTOR, "consider-note textarea"), "abc", strict=True):
            note.send_keys(words)
        for address in (page, f"{page}index.html", f"{page}?from=mail#top"):
            browser.get(address)
            see(browser, "consider-note:nth-of-type(2) textarea")
            notes = browser.find_elements(By.CSS_SELECTOR, "consider-note textarea")
            assert [note.get_property("value") for note in notes] == ["a", "b", "c"]
        ids = [note.get_attribute("aria-labelledby") for note in notes]
        assert len(set(ids)) == 3


def test_a_note_depends_on_no_word_of_the_page(browser: WebDriver, at: Host) -> None:
    """A translation may rewrite the page before our script arrives, and an author mends a question."""
    page = f"{at.url}articles/{ARTICLES[0].stem}/"
    browser.get(page)
    see(browser, "consider-note textarea").send_keys("Mine.")
    question = browser.find_element(By.CSS_SELECTOR, "consider-note .question").text.encode()
    at.faults[f"/articles/{ARTICLES[0].stem}/index.html"] = lambda content: content.replace(question, b"Was dann?")
    browser.get(f"{page}index.html")
    assert see(browser, "consider-note .question").text == "Was dann?"
    assert see(browser, "consider-note textarea").get_property("value") == "Mine."


def test_a_note_waits_while_the_reader_is_on_another_page(browser: WebDriver, at: Host) -> None:
    """WebKit empties such fields as it brings the page back."""
    browser.get(f"{at.url}articles/{ARTICLES[0].stem}/")
    see(browser, "consider-note textarea").send_keys("Mine.")
    browser.find_element(By.CSS_SELECTOR, "header nav a").click()
    see(browser, ".page-index, .entries")
    for go in (browser.back, browser.refresh):
        go()
        waiting(browser).until(lambda _: see(browser, "consider-note textarea").get_property("value") == "Mine.")


def test_a_note_that_the_browser_fills_in_is_not_the_readers(browser: WebDriver, at: Host) -> None:
    browser.get(f"{at.url}articles/{ARTICLES[0].stem}/")
    note = see(browser, "consider-note textarea")
    restored = "arguments[0].value = 'erased'; arguments[0].dispatchEvent(new UIEvent('input', {bubbles: true}))"
    browser.execute_script(restored, note)
    assert note.get_property("value") == ""
    assert kept(browser) == []


def test_a_note_written_in_two_tabs_keeps_both(browser: WebDriver, at: Host) -> None:
    at.faults["/kept.js"] = deaf
    page = f"{at.url}articles/{ARTICLES[0].stem}/"
    browser.get(page)
    see(browser, "consider-note textarea").send_keys("Before.")
    with another_tab(browser):
        browser.get(page)
        see(browser, "consider-note textarea").send_keys(" There.")
    note = see(browser, "consider-note textarea")
    assert note.get_property("value") == "Before."
    note.send_keys("!")
    assert "Both are kept" in see(browser, "consider-note .kept").text
    browser.refresh()
    assert see(browser, "consider-note textarea").get_property("value") == "Before. There.\n\n!"


WAYS = ["mouse", "touch", "keyboard", "button by keyboard"]


@pytest.mark.parametrize("way", WAYS)
def test_an_answer_can_be_taken_back(browser: WebDriver, at: Host, way: str) -> None:
    check = opened(browser, at)
    assert check.all(".item > [data-action=take-back]:not([hidden])") == []
    answers = answers_of(check, 0, 2)
    check.answer(answers)
    [first, second] = answers
    own = check.one(f"fieldset:has([name='{first}']) > [data-action=take-back]")
    assert own.accessible_name == "Clear answer 1"
    match way:
        case "mouse":
            own.click()
        case "touch":
            finger = ActionBuilder(browser, mouse=PointerInput(POINTER_TOUCH, "finger"))  # type: ignore[no-untyped-call]
            finger.pointer_action.move_to(own).pointer_down().pointer_up()  # type: ignore[no-untyped-call]
            finger.perform()
        case "keyboard":
            check.one(f"input[name='{first}']:checked").send_keys(Keys.BACKSPACE)
        case _:
            browser.execute_script("arguments[0].focus()", check.one(f"input[name='{first}']:checked"))
            check.tab_to("[data-action=take-back]", 3)
            check.press(Keys.ENTER)
    assert check.chosen() == {second: answers[second]}
    check.wait_for_focus(f"input[name='{first}']")
    assert not own.is_displayed()
    browser.refresh()
    assert check.when_ready().chosen() == {second: answers[second]}

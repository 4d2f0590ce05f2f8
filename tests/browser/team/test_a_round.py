"""A whole round in browsers with nothing in common but codes: by paste, by keyboard and by pictures of codes."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.host import POLICY_REPORT, Host, host
from support.browser.keeping import kept
from support.browser.rounds import DAY, NAME, ROUND, WORD, Person, alike
from support.browser.seeing import see, texts, waiting
from support.browser.taking import SelfCheck

pytestmark = pytest.mark.by_turns

type Strangers = Callable[[], Person]

LOADED = "return performance.getEntries().map(entry => entry.name).filter(name => /^[a-z]+:/.test(name))"


@pytest.fixture
def hosts() -> list[Host]:
    """Every address at which somebody was."""
    return []


@pytest.fixture
def stranger(browser: WebDriver, site: Path, hosts: list[Host]) -> Iterator[Strangers]:
    """Make somebody whose browser shares nothing with anybody's: each is at an origin of its own."""
    with ExitStack() as stack:

        def made() -> Person:
            hosts.append(stack.enter_context(host(site)))
            return Person(browser=browser, at=hosts[-1])

        yield made


def by_keyboard(person: Person) -> tuple[str, str]:
    """Take part without a mouse."""
    check = SelfCheck(browser=person.browser, at=person.at, name=NAME).open()
    check.answer(alike(check.instrument, 4))
    check.one("form.items button[type=submit]").send_keys(Keys.ENTER)
    check.result()
    check.tab_to("team-give summary", most=120)
    check.press(Keys.ENTER)
    check.wait_for("team-give .guessed h3")
    check.tab_to("#give-word")
    check.press(*WORD)
    # How a day is typed differs with each engine and language.
    person.browser.execute_script("document.querySelector('#give-day').value = arguments[0]", DAY)
    check.tab_to("team-give form .button")
    check.press(Keys.ENTER)
    return person.codes()


def silent(hosts: list[Host], said: list[str]) -> None:
    """Fail where anything was sent, or a host was told of a code, a word or a day."""
    for at in hosts:
        for request in at.requests:
            assert (request.method, urlsplit(request.path).query, request.body) == ("GET", "", "")
            assert POLICY_REPORT not in request.path
            assert [words for words in said if words.lower() in f"{request.path} {request.headers}".lower()] == []


def test_five_strangers_two_keepers_and_a_picture(stranger: Strangers, hosts: list[Host]) -> None:
    pairs = [by_keyboard(stranger()), *(stranger().give(choice) for choice in (0, 0, 2))]
    shown = stranger()
    pairs.append(shown.give(4))
    assert len({code for pair in pairs for code in pair}) == 10
    photographs = [shown.picture_of("team-give", number) for number in (0, 1)]
    assert [entry for entry in kept(shown.browser) if any(code in entry for pair in pairs for code in pair)] == []

    subtotals = []
    for kind, photograph in enumerate(photographs):
        keeper = stranger().at_the_teams_page()
        assert keeper.photograph(photograph, "team-keeper") == [pairs[-1][kind]]
        subtotals.append(keeper.add([pair[kind].lower() for pair in pairs]))
        assert not texts(keeper.browser, "team-keeper .refused li")
    photograph = keeper.picture_of("team-keeper")

    looker = stranger().at_the_teams_page()
    assert looker.photograph(photograph, "team-total") == subtotals[1:]
    looker.lay("team-total", subtotals)
    picture = see(looker.browser, ".team-picture")
    for part in texts(looker.browser, ".tally th"):
        assert part in picture.text
    # Two at the low end, two at the high end, and one between them who is joined to a neighbor.
    rows = [" ".join(row.text.split()) for row in picture.find_elements("css selector", ".team-dots tbody tr")]
    assert sorted({row.rpartition(" ")[2] for row in rows}) == ["0", "2", "3"]
    loaded = looker.browser.execute_script(LOADED)
    assert [address for address in loaded if not address.startswith((looker.at.url, "blob:"))] == []
    silent(hosts, [*(code for pair in pairs for code in pair), *subtotals, DAY, f"={WORD}"])


def test_what_cannot_be_counted_is_named_and_the_rest_is_added_up(chromium: Chrome, at: Host) -> None:
    person = Person(browser=chromium, at=at)
    codes = [person.give(choice)[0] for choice in (0, 0, 1, 2, 3)]
    other = person.give(1)[1]
    damaged = codes[0][:-1] + ("2" if codes[0][-1] != "2" else "3")
    subtotal = person.add([*codes, damaged, codes[1], other])
    assert [line.split(":")[0] for line in texts(chromium, "team-keeper .refused li")] == ["Line 6", "Line 7", "Line 8"]
    assert "5" in person.one("team-keeper .says").text
    person.lay("team-keeper", codes[:4])
    waiting(chromium).until(lambda _: not texts(chromium, "team-keeper .code-card"), "four people had a subtotal")
    person.lay("team-total", [subtotal])
    waiting(chromium).until(lambda _: person.one("team-total .says").text, "half of a picture was not refused")
    assert texts(chromium, ".team-picture") == []


def test_a_message_names_the_round_and_both_ways(browser: WebDriver, at: Host) -> None:
    person = Person(browser=browser, at=at)
    browser.get(f"{at.url}tools/team/{NAME}/")
    see(browser, ".start-a-round form .button").click()
    assert "A round has a word and a day." in see(browser, ".start-a-round .status").text
    person.one("#host-word").send_keys(WORD)
    browser.execute_script("document.querySelector('#host-day').value = arguments[0]", DAY)
    person.one(".start-a-round form .button").click()
    message = see(browser, ".start-a-round pre").text
    for words in (
        "“oak”",
        "November 30, 2026",
        f"{at.url}tools/self-checks/{NAME}/{ROUND}",
        f"{at.url}tools/team/{NAME}/{ROUND}",
    ):
        assert words in message


def test_codes_go_with_the_answers_they_were_made_of_and_with_the_page(browser: WebDriver, at: Host) -> None:
    person = Person(browser=browser, at=at)
    person.give(0)
    see(browser, "[data-action=change]").click()
    see(browser, "form.items label:has(> input)").click()
    assert texts(browser, "team-give .code-card") == []
    person.give(1)
    browser.get(at.url)
    browser.back()
    see(browser, "h1")
    assert texts(browser, "team-give .code-card") == []

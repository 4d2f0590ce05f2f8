"""Every state of a team's round: axe finds nothing, all fits a narrow phone and a sheet, no style is idle."""

import re
from pathlib import Path

from selenium.webdriver import Chrome
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.axe import violations
from support.browser.host import Host
from support.browser.in_turn import in_turn
from support.browser.layout import assert_fits
from support.browser.reading import letters, printed
from support.browser.rounds import NAME, Person
from support.browser.seeing import see, texts
from support.browser.showing import SCREENS, Screen, show_as
from support.published import DOCS
from support.stylesheet import PARTS, rules_of

LOOKS = [(Screen(width=320, height=640, is_touched=True), "light"), (SCREENS["desktop"], "dark")]
ROUNDS = sorted(
    path.stem for path in (DOCS / "tools" / "team").glob("*.md") if "::: team-round" in path.read_text("utf-8")
)
WRITE = "document.querySelector('.start-a-round form .button').click()"


def with_everything(person: Person, codes: list[str]) -> None:
    """Have something in every act of the page."""
    person.add([*codes, "A234"])
    person.picture_of("team-keeper")
    person.browser.execute_script(WRITE)
    see(person.browser, ".start-a-round pre")
    see(person.browser, "team-device [data-action=next]").click()
    see(person.browser, ".passing [data-action=leave-out]").click()
    see(person.browser, ".so-far")


def test_a_round_has_no_violation_and_fits_a_narrow_phone(chromium: Chrome, at: Host) -> None:
    person = Person(browser=chromium, at=at)
    pairs = [person.give(choice) for choice in (0, 0, 2, 4, 4)]
    idle = {selector for selector, _ in rules_of(PARTS["team"])}

    def seen() -> None:
        script = (
            "return arguments[0].filter(one => !document.querySelector(one.replace(/::?(before|after|empty)/g, '')))"
        )
        idle.intersection_update(chromium.execute_script(script, list(idle)))

    subtotals = [person.add([pair[kind] for pair in pairs]) for kind in (0, 1)]
    for screen, theme in LOOKS:
        show_as(chromium, screen, theme)
        person.give(0)
        person.picture_of("team-give")
        seen()
        assert violations(chromium) == []
        assert_fits(chromium)
        with_everything(person, [one for one, _ in pairs])
        person.lay("team-total", subtotals)
        see(chromium, ".team-picture")
        seen()
        see(chromium, "team-device [data-action=next]").click()
        seen()
        assert violations(chromium) == []
        assert_fits(chromium)
    for what in ("prints-message", "prints-picture"):
        chromium.execute_script("document.querySelector('team-round').className = arguments[0]", what)
        seen()
    # What only a camera brings, and what only the moment before the scripts are there.
    assert idle == {"team-round .codes .camera", "team-round .start-a-round:not(:has(form))"}


@in_turn("name", ROUNDS)
def test_without_scripts_the_way_on_paper_is_whole(browser: WebDriver, at: Host, name: str) -> None:
    at.headers["Content-Security-Policy"] = "sandbox allow-same-origin allow-forms allow-popups"
    browser.get(f"{at.url}tools/team/{name}/")
    assert see(browser, "team-round noscript a[href='#team-on-paper']")
    person = Person(browser=browser, at=at)
    for css in ("#team-on-paper", ".on-paper ol", ".letters", ".tally", ".by-hand"):
        assert person.one(css).is_displayed()
    assert not [
        each
        for each in browser.find_elements("css selector", "team-round form, team-round button")
        if each.is_displayed()
    ]


@in_turn("paper", ["A4", "Letter", "A4"])
def test_the_sheets_of_paper_are_the_way_the_slips_and_the_tally(browser: WebDriver, at: Host, paper: str) -> None:
    browser.get(f"{at.url}tools/team/{NAME}/")
    see(browser, "team-total textarea")
    steps = texts(browser, ".on-paper ol li")
    way, slips, tally = (letters(text) for text in printed(browser, paper))
    for step in steps:
        assert letters(step) in way
    parts = texts(browser, ".tally th")
    for part in parts:
        assert slips.count(letters(part)) == len(browser.find_elements("css selector", ".strips table"))
        assert tally.count(letters(part)) == 2
    for words in texts(browser, ".act > p"):
        assert letters(words) not in way + slips + tally


def test_a_picture_is_printed_alone(chromium: Chrome, at: Host) -> None:
    person = Person(browser=chromium, at=at)
    pairs = [person.give(choice) for choice in (0, 0, 2, 4, 4)]
    subtotals = [person.add([pair[kind] for pair in pairs]) for kind in (0, 1)]
    person.lay("team-total", subtotals)
    words = re.sub(r"\W+", "", see(chromium, ".team-picture h3, .team-picture h4").text)
    chromium.execute_script("document.querySelector('team-round').classList.add('prints-picture')")
    sheets = printed(chromium, "A4")
    assert len(sheets) <= 2
    assert words in re.sub(r"\W+", "", "".join(sheets))
    assert "Circle one letter" not in "".join(sheets)


def test_a_page_for_each_self_check_that_a_team_may_use() -> None:
    for_teams = [
        path.stem
        for path in Path(DOCS / "tools" / "self-checks").glob("*.yml")
        if re.search(r"^team: (?:yes|true)\b", path.read_text("utf-8"), re.MULTILINE)
    ]
    assert sorted(for_teams) == ROUNDS
    listed = (DOCS / "tools" / "team" / "index.md").read_text("utf-8")
    assert [name for name in ROUNDS if f"({name}.md)" not in listed] == []

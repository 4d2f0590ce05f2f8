"""Every state of a reader's week: axe finds nothing, all fits a narrow phone, and no rule of its styles is idle."""

from selenium.webdriver import Chrome

from support.browser.axe import violations
from support.browser.device import Device
from support.browser.host import Host
from support.browser.layout import assert_fits
from support.browser.seeing import see, waiting
from support.browser.showing import SCREENS, Screen, show_as
from support.browser.taking import SelfCheck
from support.browser.week import WIPE
from support.published import SELF_CHECKS
from support.stylesheet import PARTS, rules_of

LOOKS = [(Screen(width=320, height=640, is_touched=True), "light"), (SCREENS["desktop"], "dark")]
KEPT = """
const put = (kind, id, fields) => localStorage.setItem(`withness:/:${kind}:${id}`, JSON.stringify(fields));
const one = {when: "I hang up", will: "ask one thing", since: "2026-10-01", look_back: "2026-10-30", ended: ""};
put("intention", "a", {...one, from: "When empathy tires", day: "2026-10-26"});
put("intention", "b", {...one, look_back: "2026-10-20", what_happened: "October 13: it came up."});
put("intention", "c", {...one, ended: "let-go"});
put("intention", "d", {...one, afterwards: "ask what came of it"});
put("day", "2026-10-24", {line: "Listen before lunch", is_put_away: arguments[0]});
put("day", "2026-10-23", {line: "Ask first"});
put("day", "2026-10-20", {line: "Be brief"});
put("check-ins", "p", {who: "M.K.", planned: [{day: "2026-11-02", time: "09:30", about: "Work", prompt: "Ask."}]});
localStorage.setItem("withness:/:has-intention", "1");
"""


def with_everything(chromium: Chrome, room: Host, is_put_away: bool) -> Device:
    """Open the page with something of everything on it, and every panel open."""
    chromium.get(room.url)
    chromium.execute_script("localStorage.clear()")
    chromium.execute_script(KEPT, is_put_away)
    chromium.get(f"{room.url}tools/my-week/")
    see(chromium, "my-week .kept-week")
    chromium.execute_script("for (const each of document.querySelectorAll('details')) each.open = true")
    for id, action in (("a", "to-calendar"), ("b", "look-back"), ("d", "change")):
        chromium.find_element("css selector", f"[data-intention={id}] [data-action={action}]").click()
    for panel in (".to-calendar", ".looking-back", ".intention .intention-form", ".plan-form"):
        see(chromium, f"my-week {panel}")
    return Device(browser=chromium, at=room)


def test_a_week_has_no_violation_and_fits_a_narrow_phone(chromium: Chrome, room: Host) -> None:
    for screen, theme in LOOKS:
        show_as(chromium, screen, theme)
        with_everything(chromium, room, is_put_away=theme == "dark")
        assert violations(chromium) == []
        assert_fits(chromium)
        chromium.execute_script(WIPE)
        chromium.get(f"{room.url}articles/when-empathy-tires/")
        see(chromium, "[data-action=keep-intention]").click()
        see(chromium, ".this-week .intention-form")
        assert violations(chromium) == []
        assert_fits(chromium)


def test_nothing_moves_where_an_intention_is_shown_again(chromium: Chrome, room: Host) -> None:
    with_everything(chromium, room, is_put_away=False)
    chromium.get(room.url)
    before = chromium.execute_script("return document.querySelector('.ways').getBoundingClientRect().top")
    assert see(chromium, "my-intention .said").text.startswith("When I hang up")
    assert chromium.execute_script("return document.querySelector('.ways').getBoundingClientRect().top") == before


def test_every_rule_of_a_week_has_something_to_style(chromium: Chrome, room: Host) -> None:
    rules = [selector for part in ("my-week", "keep-intention") for selector, _ in rules_of(PARTS[part])]
    # What leaves room before the scripts have come is looked at in `test_what_comes_later.py`.
    idle = {selector for selector in rules if ":defined" not in selector}

    def seen() -> None:
        script = """
        const still = (selector) => selector.replace(/:empty|:hover|::after/g, "");
        return arguments[0].filter((selector) => !document.querySelector(still(selector)));
        """
        idle.intersection_update(chromium.execute_script(script, list(idle)))

    for is_put_away in (True, False):
        device = with_everything(chromium, room, is_put_away)
        device.set(".intention-form [id^=intention-will]", "be better")
        seen()
    chromium.execute_script("document.querySelector('my-week').classList.add('prints-sheet')")
    seen()
    chromium.get(room.url)
    see(chromium, "my-intention .said")
    seen()
    # Or else the article shows what was kept from it before.
    chromium.execute_script(WIPE)
    chromium.get(f"{room.url}articles/when-empathy-tires/")
    see(chromium, "[data-action=keep-intention]").click()
    see(chromium, ".this-week [type=submit]").click()
    see(chromium, ".this-week .kept-sentence")
    seen()
    check = SelfCheck(browser=chromium, at=room, name=SELF_CHECKS[0].stem).open()
    check.answer({item.id: item.options[0].value for item in check.instrument.items})
    check.submit()
    check.result()
    waiting(chromium).until(lambda _: check.all(".one-thing [data-action=keep-intention]"))
    seen()
    assert idle == set()

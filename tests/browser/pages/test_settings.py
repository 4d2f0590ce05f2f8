"""What Material's settings do in a browser: a first scheme that no device decides, and nothing asked for beside it."""

import pytest
from selenium.webdriver.chrome.webdriver import WebDriver as Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.host import Host
from support.browser.layout import assert_fits
from support.browser.seeing import see, waiting
from support.browser.showing import Screen, show_as
from support.published import ARTICLES

ARTICLE = f"articles/{ARTICLES[0].stem}/"
PAPER = {"light": "rgb(251, 247, 238)", "dark": "rgb(18, 25, 21)"}


def begin_in_the_dark(at: Host) -> None:
    """Let the host give out pages and styles as they are built with the scheme `slate`."""
    light_dark, dark = b'name="color-scheme" content="light dark"', b'name="color-scheme" content="dark"'
    at.faults["index.html"] = lambda page: page.replace(light_dark, dark)
    at.faults["withness.css"] = lambda styles: styles + b"@layer tokens { :root { color-scheme: dark; } }"


def ground(browser: WebDriver) -> str:
    color: str = browser.execute_script("return getComputedStyle(document.documentElement).backgroundColor")
    return color


def test_a_site_that_begins_in_the_dark_can_be_turned_to_light_and_back(chromium: Chrome, at: Host) -> None:
    chromium.execute_cdp_cmd(
        "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": "light"}]}
    )
    begin_in_the_dark(at)
    chromium.get(f"{at.url}index.html")
    toggle = see(chromium, ".theme-toggle")
    waiting(chromium).until(lambda _: toggle.get_attribute("aria-pressed") == "true")
    assert ground(chromium) == PAPER["dark"]
    toggle.click()
    assert (toggle.get_attribute("aria-pressed"), ground(chromium)) == ("false", PAPER["light"])
    chromium.refresh()
    assert ground(chromium) == PAPER["light"]
    toggle = see(chromium, ".theme-toggle")
    waiting(chromium).until(lambda _: toggle.get_attribute("aria-pressed") == "false")
    toggle.click()
    assert ground(chromium) == PAPER["dark"]
    assert chromium.execute_script("return localStorage.length") == 0, "It is what the site shows anyway."


def test_material_s_script_asks_for_no_sitemap_beside_feeds(chromium: Chrome, at: Host) -> None:
    chromium.get(at.url + ARTICLE)
    see(chromium, ".contents")
    # Whoever scrolls goes on scrolling: a move before the small script is there asks for nothing.
    move = "scrollBy(0, 120); return document.querySelector('.contents .md-nav__link--active')"
    waiting(chromium).until(lambda browser: browser.execute_script(move))
    feeds = chromium.find_elements(By.CSS_SELECTOR, "link[rel~=alternate][type]")
    assert len(feeds) == 2
    assert [path for path in at.paths() if path.endswith("sitemap.xml")] == []


NAMES = [
    "Ana",
    "Ana Lopez with Teams",
    "The Kinder Meetings Workshop",
    "Leadership With A Human Face Collective",
    "Ana Lopez coaching for people in charge!",
    "The Coaching Practice of Ana Maria Lopez and Friends, Lisbon",
    "Führungskräfteentwicklungsgesellschaft Lopez und Partner",
]
OVER_ONE_ANOTHER = """
const boxes = [...document.querySelectorAll('.masthead :is(.name, .sections li, .quick-search, button, .to-consult)')]
  .filter(element => element.checkVisibility() && !element.matches('.quick-search *'))
  .map(element => [element.textContent.trim(), element.getBoundingClientRect()]);
return boxes.flatMap(([one, a], at) => boxes.slice(at + 1)
  .filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
  .map(([other]) => `${one} / ${other}`));
"""
LINES = """
const name = document.querySelector('.name'), words = document.createRange();
words.selectNodeContents(name.lastChild);
const tops = new Set([...words.getClientRects()].filter(box => box.width > 1).map(box => Math.round(box.top)));
const boxes = ['.sections li', '.theme-toggle', '.to-consult'].map(one => document.querySelector(one))
  .map(element => element.getBoundingClientRect()).map(box => box.top + box.height / 2);
return [tops.size, Math.round(Math.max(...boxes) - Math.min(...boxes))];
"""

BESIDE_BOOKING = """
const [toggle, booking] = ['.theme-toggle', '.to-consult']
  .map(one => document.querySelector(one).getBoundingClientRect());
const end = document.querySelector('.masthead').getBoundingClientRect().right - booking.right;
return Math.abs(toggle.top - booking.top) < 1 && booking.left - toggle.right < 20 && end < 20;
"""

BESIDE_LOGO = """
const [mark, name] = ['.mark', '.name'].map(one => document.querySelector(one).getBoundingClientRect());
const words = document.createRange();
words.selectNodeContents(document.querySelector('.sections a'));
const [tab] = words.getClientRects();
return tab.top >= name.bottom ? tab.left - mark.left : 0;
"""


@pytest.mark.parametrize("name", NAMES)
def test_a_name_of_any_length_leaves_the_header_in_order(chromium: Chrome, at: Host, name: str) -> None:
    begun = b'class="md-logo name" '
    long = b'class="md-logo name long" ' if len(name) > 20 else begun
    at.faults["index.html"] = lambda page: page.replace(begun, long).replace(
        b" Withness</a>", f" {name}</a>".encode(), 1
    )
    chromium.get(f"{at.url}index.html")
    see(chromium, ".theme-toggle")
    for width in (320, 360, 390, 430, 500, 768, 1024, 1440):
        show_as(chromium, Screen(width=width, height=800))
        assert see(chromium, ".name").text.replace("\n", " ") == name, width
        assert_fits(chromium)
        assert chromium.execute_script(OVER_ONE_ANOTHER) == [], width
        beside = abs(chromium.execute_script(BESIDE_LOGO))
        assert beside < 1, f"At {width} px, below the logo, the words of the menu begin where it does."
        lines, apart = chromium.execute_script(LINES)
        assert lines <= (2 if 20 < len(name) <= 40 or width > 500 else 4 if width == 320 else 3), width
        if width < 500:
            assert chromium.execute_script(BESIDE_BOOKING), f"At {width} px the button and booking stand together."
        if width >= 1024:
            assert apart <= 1, f"At {width} px menu, button and booking stand on one line."

"""A reader's week and record, as a person goes about them on *My week*."""

import json
from typing import Any

from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.device import Device
from support.browser.host import Host
from support.browser.seeing import see, texts, waiting
from support.browser.taking import SelfCheck
from support.published import ARTICLES

WEEK = "tools/my-week/"
PAGE = f"articles/{ARTICLES[0].stem}/"
DAY = 24 * 60 * 60
WHEN, WILL = "I hang up after the Monday call", "ask Ana how her week is"
OURS = "return Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith('withness:')))"
WIPE = "for (const key of Object.keys(localStorage)) if (key.startsWith('withness:')) localStorage.removeItem(key)"
_BRING = """
const [input, text, name] = arguments;
const chosen = new DataTransfer();
chosen.items.add(new File([text], name, {type: "application/json"}));
input.files = chosen.files;
input.dispatchEvent(new Event("change", {bubbles: true}));
"""


def at_week(browser: WebDriver, room: Host) -> Device:
    """The page, once its scripts have taken hold."""
    browser.get(room.url + WEEK)
    see(browser, "my-week .kept-week")
    touch(browser)
    see(browser, "keep-record .amount")
    return Device(browser=browser, at=room)


def touch(browser: WebDriver) -> None:
    """Touch the page, so that what lies further down comes too."""
    browser.execute_script("document.body.dispatchEvent(new Event('pointerdown', {bubbles: true}))")


def keep_intention(device: Device, when: str = WHEN, will: str = WILL) -> None:
    """Write an intention down on the page."""
    device.browser.execute_script("document.querySelector('.intention-form').closest('details').open = true")
    device.set(".intention-form [id^=intention-when]", when)
    device.set(".intention-form [id^=intention-will]", will)
    device.one(".intention-form [type=submit]").click()
    waiting(device.browser).until(lambda _: f"When {when}, I will {will}." in texts(device.browser, ".kept-sentence"))


def plan_check_ins(device: Device, who: str = "M.K.") -> None:
    """Have a plan of check-ins drawn with somebody."""
    device.browser.execute_script("for (const each of document.querySelectorAll('my-week details')) each.open = true")
    see(device.browser, "#check-in-who")
    device.set("#check-in-who", who)
    see(device.browser, ".plan-form [type=submit]").click()
    see(device.browser, ".plan ol.check-ins")


def press(device: Device, action: str) -> None:
    """Press the first button of this name that is there to be seen."""
    see(device.browser, f"[data-action={action}]").click()


def show_result(check: SelfCheck, choice: int) -> None:
    """Answer everything alike, and look at the result."""
    check.answer({item.id: item.options[choice].value for item in check.instrument.items})
    check.submit()
    check.result()


def write_note(browser: WebDriver, room: Host, words: str) -> None:
    """Write under the first question of an article."""
    browser.get(room.url + PAGE)
    see(browser, "consider-note textarea").send_keys(words)


def things(browser: WebDriver, kind: str) -> dict[str, dict[str, Any]]:
    """Return what is kept of a kind, by its id."""
    start = f"withness:/:{kind}:"
    entries = browser.execute_script(OURS).items()
    return {key.removeprefix(start): json.loads(text) for key, text in entries if key.startswith(start)}


def save_record(device: Device) -> str:
    """Save the record, and return the file."""
    before = len(device.saved)
    see(device.browser, "[data-action=save-record]").click()
    waiting(device.browser).until(lambda _: len(device.saved) > before, "no file was saved")
    kind, text = device.saved[-1]
    assert kind == "application/json"
    return text


def choose_file(device: Device, text: str) -> str:
    """Choose a file, and return what the page tells of it."""
    device.browser.execute_script("document.querySelector('.found').replaceChildren()")
    device.browser.execute_script(_BRING, device.one("#record-file"), text, "record.json")
    waiting(device.browser).until(lambda _: device.text(".found") != "")
    return device.text(".found p")


def bring_in(device: Device, text: str) -> str:
    """Choose a file, take it in, and return what the page told of it before."""
    told = choose_file(device, text)
    press(device, "bring-in")
    device.wait_for("keep-record .status", "Brought in.")
    return told

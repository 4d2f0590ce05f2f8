"""Results and notes of a month are kept, saved as a file, wiped and brought back from it, to the byte."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from selenium.webdriver import Chrome
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.axe import violations
from support.browser.device import Device
from support.browser.host import Host, missing
from support.browser.in_turn import in_turn
from support.browser.keeping import FILL, MAKE_ROOM, another_tab, answers_of, opened
from support.browser.layout import assert_fits
from support.browser.seeing import see, waiting
from support.browser.showing import SCREENS, Screen, show_as
from support.browser.week import (
    DAY,
    OURS,
    PAGE,
    WIPE,
    at_week,
    choose_file,
    save_record,
    show_result,
    things,
    touch,
    write_note,
)
from support.delivered import file_with
from support.published import DOCS
from support.stylesheet import PARTS, rules_of

pytestmark = pytest.mark.by_turns

SCHEMA = Draft202012Validator(json.loads((DOCS / "schemas" / "record.json").read_text("utf-8")))
HINDER = "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); };"


def test_a_month_is_kept_wiped_and_brought_back_to_the_byte(browser: WebDriver, room: Host) -> None:
    check = opened(browser, room)
    device = Device(browser=browser, at=room)
    show_result(check, 1)
    browser.refresh()
    check.result()
    check.back_to_answers()
    show_result(check, 2)
    [first] = things(browser, "result").values()
    assert (first["self_check"], first["version"]) == (check.name, check.instrument.version)
    assert first["date"] == "2026-10-24"
    assert set(first["responses"].values()) == {item.options[2].value for item in check.instrument.items}
    write_note(browser, room, "Mine.")
    device.wait(7 * DAY)
    check.open()
    check.one("form.items [data-action=begin-again]").click()
    show_result(check, 3)
    # Whose clock was set back, and who changed their mind.
    device.wait(-40 * DAY)
    check.back_to_answers()
    show_result(check, 0)
    write_note(browser, room, " And more.")
    results = things(browser, "result")
    assert sorted(one["date"] for one in results.values()) == ["2026-09-21", "2026-10-24", "2026-10-31"]
    assert list(things(browser, "instrument")) == [f"{check.name}:{check.instrument.version}"]
    at_week(browser, room)
    assert "3 results" in device.text(".amount") and "one note" in device.text(".amount")
    file = save_record(device)
    assert [error.message for error in SCHEMA.iter_errors(json.loads(file))] == []
    [note] = json.loads(file)["notes"]
    assert (note["page"], note["text"]) == (PAGE, "Mine. And more.")
    assert note["title"] and note["question"].endswith("?")
    before = things(browser, "result") | things(browser, "note")
    browser.execute_script(WIPE)
    at_week(browser, room)
    assert "nothing to save" in device.text(".amount")
    assert "4 things in it are new here." in choose_file(device, file)
    assert things(browser, "result") == {}
    see(browser, "[data-action=bring-in]").click()
    device.wait_for("keep-record .status", "Brought in.")
    assert things(browser, "result") | things(browser, "note") == before
    browser.refresh()
    see(browser, "my-week .kept-week")
    touch(browser)
    see(browser, "keep-record .bring-in")
    assert without_day(save_record(device)) == without_day(file)
    assert "is here already" in choose_file(device, file)
    browser.get(room.url + PAGE)
    assert see(browser, "consider-note textarea").get_property("value") == "Mine. And more."
    # The self-check comes along as soon as it is opened.
    assert things(browser, "instrument") == {}
    check.open()
    waiting(browser).until(lambda _: things(browser, "instrument") != {})


def without_day(file: str) -> str:
    """Return a file but for the line that says when it was saved."""
    return "\n".join(line for line in file.split("\n") if not line.startswith(' "made"'))


def with_a_little(browser: WebDriver, room: Host) -> tuple[Device, dict[str, Any]]:
    """A reader with one note, and their file."""
    write_note(browser, room, "Mine.")
    device = at_week(browser, room)
    file: dict[str, Any] = json.loads(save_record(device))
    return device, file


REFUSED: dict[str, tuple[dict[str, Any], str]] = {
    "another site": ({"site": "/elsewhere/"}, "from another site (/elsewhere/)"),
    "a later format": ({"format": "withness-record/2"}, "newer version"),
    "no record": ({"format": "something"}, "not the file of a record"),
    "damaged": ({"notes": [{"id": "a", "text": 5}]}, "damaged"),
    "huge": ({"more": "x" * 16_000_000}, "larger than any record"),
}


@in_turn("case", REFUSED)
def test_a_file_that_cannot_be_taken_changes_nothing(browser: WebDriver, room: Host, case: str) -> None:
    fields, says = REFUSED[case]
    device, file = with_a_little(browser, room)
    before = browser.execute_script(OURS)
    words = choose_file(device, json.dumps({**file, **fields}))
    assert says in words and words.endswith(("nothing was changed.", "try once more."))
    assert device.browser.find_elements("css selector", "[data-action=bring-in]") == []
    assert browser.execute_script(OURS) == before


def test_a_file_from_another_device_is_joined_and_a_full_disk_changes_nothing(browser: WebDriver, room: Host) -> None:
    device, file = with_a_little(browser, room)
    [mine] = file["notes"]
    theirs = {**mine, "id": "elsewhere#1", "text": "Theirs."}
    newer = {**mine, "text": "Newer.", "changed": {**mine["changed"], "text": mine["changed"]["text"] + 1}}
    other = json.dumps({**file, "notes": [theirs, newer], "letters": [{"id": "x", "words": "kept"}]})
    browser.execute_script(FILL)
    choose_file(device, other)
    see(browser, "[data-action=bring-in]").click()
    device.wait_for("keep-record .status", "no room for it, so nothing was changed")
    assert [note["text"] for note in things(browser, "note").values()] == ["Mine."]
    browser.execute_script(MAKE_ROOM)
    assert "2 things in it are new here. One thing is newer in it." in choose_file(device, other)
    see(browser, "[data-action=leave-it]").click()
    device.wait_for("keep-record .status", "Left as it was.")
    choose_file(device, other)
    see(browser, "[data-action=bring-in]").click()
    device.wait_for("keep-record .status", "Brought in.")
    again = json.loads(save_record(device))
    assert [note["text"] for note in again["notes"]] == ["Newer.", "Theirs."]
    assert again["letters"] == [{"id": "x", "words": "kept", "changed": {"words": 0}}]


@contextmanager
def hindered(room: Host) -> Iterator[None]:
    """Every page finds that its browser keeps nothing."""
    clock = room.faults["/withness.js"]
    room.faults[file_with("device/kept.js")] = lambda content: HINDER.encode() + content
    yield
    del room.faults[file_with("device/kept.js")]
    assert room.faults["/withness.js"] is clock


def test_a_browser_that_keeps_nothing_is_told_of(chromium: Chrome, room: Host) -> None:
    with hindered(room):
        device = at_week(chromium, room)
        assert "isn’t saving anything" in device.text(".amount")
        assert not device.one("[data-action=save-record]").is_displayed()


def test_only_a_press_asks_the_browser_to_keep_it(chromium: Chrome, room: Host) -> None:
    device, _ = with_a_little(chromium, room)
    promise = "navigator.storage.persist = async () => { window.asked = (window.asked ?? 0) + 1; return arguments[0]; }"
    for answer, says in ((True, "has promised"), (False, "has not promised")):
        chromium.execute_script(promise.replace("arguments[0]", json.dumps(answer)))
        see(chromium, "[data-action=ask-to-keep]").click()
        device.wait_for("keep-record .status", says)
    chromium.execute_script("navigator.storage.persist = undefined")
    see(chromium, "[data-action=ask-to-keep]").click()
    device.wait_for("keep-record .status", "can’t promise")
    assert chromium.execute_script("return window.asked") == 2


def test_a_table_has_a_line_for_every_field(chromium: Chrome, room: Host) -> None:
    device, _ = with_a_little(chromium, room)
    see(chromium, "[data-action=save-table]").click()
    waiting(chromium).until(lambda _: len(device.saved) == 2)
    kind, table = device.saved[-1]
    assert kind == "text/csv"
    assert sum(line.startswith("note,") for line in table.split("\r\n")) == 4


def test_what_is_erased_beside_a_self_check_leaves_the_record(chromium: Chrome, room: Host) -> None:
    check = opened(chromium, room)
    show_result(check, 1)
    check.one(".result [data-action=begin-again]").click()
    check.wait_for("[data-action=undo]").click()
    check.submit()
    check.result()
    assert len(things(chromium, "result")) == 1
    check.one(".result [data-action=begin-again]").click()
    show_result(check, 2)
    assert len(things(chromium, "result")) == 2
    check.one(".since [data-action=erase-earlier]").click()
    check.wait_for_focus(".result .earlier")
    gone, left = sorted(things(chromium, "result").values(), key=len)
    assert list(gone) == ["gone"]
    assert set(left["responses"].values()) == {item.options[2].value for item in check.instrument.items}


def test_a_result_that_left_the_record_is_not_compared_with(chromium: Chrome, room: Host) -> None:
    check = opened(chromium, room)
    show_result(check, 1)
    check.one(".result [data-action=begin-again]").click()
    assert "are kept on this device, to compare" in check.wait_for("form.items .earlier, .earlier").text
    with another_tab(chromium):
        device = at_week(chromium, room)
        file = json.loads(save_record(device))
        file["results"] = [{"id": one["id"], "gone": device.now + 1} for one in file["results"]]
        assert "One thing was deleted there" in choose_file(device, json.dumps(file))
        see(chromium, "[data-action=bring-in]").click()
        device.wait_for("keep-record .status", "Brought in.")
    waiting(chromium).until(lambda _: check.one(".earlier").text == "")
    show_result(check, 2)
    assert check.all(".since") == []


def test_a_page_of_old_that_still_writes_plain_notes_loses_nothing(browser: WebDriver, room: Host) -> None:
    room.faults["/score-worker.js"] = missing
    write_note(browser, room, "Mine.")
    [id] = things(browser, "note")
    page, _, number = id.partition("#")
    old = f"withness:/:note:{page}:{number}" if page else f"withness:/:note:{number}"
    with another_tab(browser):
        browser.get(f"{room.url}about/")
        browser.execute_script("localStorage.setItem(...arguments)", old, "From before.")
    # It is left to that page while it writes: what goes from under its hands, it would take for erased.
    see(browser, "consider-note textarea").send_keys(" Too.")
    assert browser.execute_script("return localStorage.getItem(arguments[0])", old) == "From before."
    browser.refresh()
    note = see(browser, "consider-note textarea")
    waiting(browser).until(lambda _: note.get_property("value") == "Mine. Too.\n\nFrom before.")
    note.send_keys(" More.")
    browser.refresh()
    assert see(browser, "consider-note textarea").get_property("value") == "Mine. Too.\n\nFrom before. More."
    see(browser, "[data-action=erase-note]").click()
    browser.refresh()
    assert see(browser, "consider-note textarea").get_property("value") == ""
    assert "Mine" not in str(browser.execute_script(OURS))


LOOKS = [(Screen(width=320, height=640, is_touched=True), "light"), (SCREENS["desktop"], "dark")]


def test_a_record_has_no_violation_fits_a_narrow_phone_and_no_rule_is_idle(chromium: Chrome, room: Host) -> None:
    idle = {selector for selector, _ in rules_of(PARTS["keep-record"])}
    for screen, theme in LOOKS:
        show_as(chromium, screen, theme)
        chromium.get(room.url)
        chromium.execute_script(WIPE)
        device, file = with_a_little(chromium, room)
        chromium.execute_script("document.querySelector('keep-record details').open = true")
        file["notes"][0]["changed"]["text"] += 1
        choose_file(device, json.dumps({**file, "notes": [*file["notes"], {"id": "x#1", "text": "Another."}]}))
        assert violations(chromium) == []
        assert_fits(chromium)
        seen = "return arguments[0].filter(selector => document.querySelector(selector.replace(/:empty/g, '')))"
        idle.difference_update(chromium.execute_script(seen, list(idle)))
    assert idle == set()


def test_answers_that_give_no_result_are_no_result(chromium: Chrome, room: Host) -> None:
    room.faults["/score-worker.js"] = missing
    check = opened(chromium, room)
    check.answer(answers_of(check, 0, 3))
    assert things(chromium, "result") == things(chromium, "instrument") == {}

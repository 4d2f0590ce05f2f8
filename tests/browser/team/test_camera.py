"""A camera reads a code from a screen, under the page's own policy; and where there is none, the page says so."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from selenium.webdriver import Chrome

from support.browser.engines import chromium as start
from support.browser.host import POLICY_REPORT, Host
from support.browser.rounds import NAME, Person
from support.browser.seeing import see, waiting
from support.browser.showing import read_log

CODE = "A7K2-M9QX-4TRW-8HJ3-VN5C-2BYD-Q6ZE"
MODULES = """
const done = arguments[arguments.length - 1];
const kit = document.querySelector("script[src$='withness.js']").src;
import(new URL("qr/index.js", kit)).then(({encodeQR}) => done(encodeQR(arguments[0], "raw", {border: 4})));
"""
WIDTH, HEIGHT, SCALE = 640, 480, 10


def film(modules: list[list[bool]]) -> bytes:
    """Return a film of one gray frame in which a code is held up."""
    left, top = (WIDTH - len(modules) * SCALE) // 2, (HEIGHT - len(modules) * SCALE) // 2
    frame = bytearray([180]) * (WIDTH * HEIGHT)
    for y, row in enumerate(modules):
        line = b"".join(bytes([20 if is_dark else 230]) * SCALE for is_dark in row)
        for at in range(SCALE):
            begin = (top + y * SCALE + at) * WIDTH + left
            frame[begin : begin + len(line)] = line
    head = f"YUV4MPEG2 W{WIDTH} H{HEIGHT} F10:1 Ip A1:1 C420\n".encode()
    return head + b"FRAME\n" + frame + bytes([128]) * (WIDTH * HEIGHT // 2)


@pytest.fixture
def filming(tmp_path: Path) -> Iterator[Callable[[bytes], Chrome]]:
    """Start a Chromium whose camera shows a film."""
    drivers = []

    def started(shown: bytes) -> Chrome:
        (tmp_path / "film.y4m").write_bytes(shown)
        driver = start(tmp_path / "profile", camera=tmp_path / "film.y4m")
        assert isinstance(driver, Chrome)
        drivers.append(driver)
        return driver

    yield started
    for driver in drivers:
        driver.quit()


def test_a_code_that_is_held_up_is_read_once_and_the_camera_can_be_stopped(
    chromium: Chrome, at: Host, filming: Callable[[bytes], Chrome]
) -> None:
    chromium.get(f"{at.url}tools/team/{NAME}/")
    browser = filming(film(chromium.execute_async_script(MODULES, CODE)))
    person = Person(browser=browser, at=at).at_the_teams_page()
    person.one("team-keeper [data-action=live]").click()
    waiting(browser).until(lambda _: person.one("team-keeper .codes .status").text == "One line is there now.")
    assert str(person.one("team-keeper textarea").get_property("value")).split() == [CODE]
    assert see(browser, "team-keeper video")
    person.one("team-keeper [data-action=live]").click()
    assert browser.find_elements("css selector", "team-keeper video") == []
    assert read_log(browser, "browser") == []
    assert [request.body for request in at.requests if POLICY_REPORT in request.path] == []


def test_without_a_camera_the_other_ways_are_named(chromium: Chrome, at: Host) -> None:
    person = Person(browser=chromium, at=at).at_the_teams_page()
    person.one("team-keeper [data-action=live]").click()
    status = person.one("team-keeper .codes .status")
    waiting(chromium).until(lambda _: status.text.startswith("The camera could not be used here."))
    assert person.one("team-keeper [data-action=live]").text == "Read them with the camera"

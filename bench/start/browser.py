"""A fresh Chromium: one tab at a time, and what the operating system knows of its processes."""

import json
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from selenium import webdriver
from selenium.common.exceptions import WebDriverException

# Without this Selenium asks the network for drivers.
os.environ["SE_OFFLINE"] = "true"

_OPTIONS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    " --disable-component-update --disable-dev-shm-usage --disable-sync"
)
_PROBE = Path(__file__).with_name("probe.js").read_text("utf-8")
_STARTING = 1.0  # seconds in which the browser does what it does after its own start
_PATIENCE = 30.0  # seconds for a worker to end; Chromium itself would keep ours for a while


class Browser:
    """A running browser with an empty profile."""

    def __init__(self, driver: webdriver.Chrome) -> None:
        self.driver = driver
        self.group = int(driver.capabilities["goog:processID"])

    @contextmanager
    def tab(self, **plan: object) -> Iterator[None]:
        """Open a tab whose pages are watched, and close it and every worker it started afterwards."""
        home = self.driver.current_window_handle
        self.driver.switch_to.new_window("tab")
        source = f"window.plan = {json.dumps(plan)};\n{_PROBE}"
        self.driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": source})
        yield
        self.driver.close()
        self.driver.switch_to.window(home)
        for worker in self._workers("shared_worker"):
            with suppress(WebDriverException):  # It may have ended meanwhile.
                self.driver.execute_cdp_cmd("Target.closeTarget", {"targetId": worker})
        _wait(lambda: not self._workers("shared_worker", "worker"))

    def memory(self) -> int:
        """Return the bytes that the processes of all pages and workers hold; what they share counts by its share."""
        return sum(_held(process) for process in self._renderers())

    def _renderers(self) -> list[Path]:
        return [process for process in Path("/proc").glob("[0-9]*") if _is_renderer(process, self.group)]

    def _workers(self, *kinds: str) -> list[str]:
        targets: list[dict[str, Any]] = self.driver.execute_cdp_cmd("Target.getTargets", {})["targetInfos"]
        return [target["targetId"] for target in targets if target["type"] in kinds]


@contextmanager
def browser() -> Iterator[Browser]:
    """Start Chromium in a process group of its own, which can be slowed as a whole."""
    options = webdriver.ChromeOptions()
    options.page_load_strategy = "none"
    for option in _OPTIONS.split():
        options.add_argument(option)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        starter = Path(folder, "chromium")
        starter.write_text(f'#!/bin/sh\nexec setsid {shutil.which("chromium")} "$@"\n', "utf-8")
        starter.chmod(0o755)
        options.binary_location = str(starter)
        options.add_argument(f"--user-data-dir={folder}/profile")
        driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(shutil.which("chromedriver")))
        try:
            driver.get("about:blank")
            time.sleep(_STARTING)
            yield Browser(driver)
        finally:
            driver.quit()


def _wait(until: Callable[[], bool]) -> None:
    end = time.monotonic() + _PATIENCE
    while not until():
        if time.monotonic() > end:
            raise TimeoutError("A worker does not end.")
        time.sleep(0.1)


def _is_renderer(process: Path, group: int) -> bool:
    try:
        return os.getpgid(int(process.name)) == group and b"--type=renderer" in (process / "cmdline").read_bytes()
    except OSError:
        return False


def _held(process: Path) -> int:
    try:
        lines = (process / "smaps_rollup").read_text("utf-8").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:")), 0)

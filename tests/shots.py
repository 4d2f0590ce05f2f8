"""A contact sheet of the site, to be looked at: `make shots` writes it to build/shots/index.html.

It shows every kind of page on a phone, on the narrowest one and on a desk, in light, dark and forced colours, and its
first sheet of paper; a self-check with gaps and with a result; every state of every part; and every plant.
"""

import base64
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Mapping
from itertools import cycle, groupby, islice
from pathlib import Path
from typing import get_args

from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from support.browser.engines import chromium
from support.browser.host import Host, host
from support.browser.page_of_states import open_states
from support.browser.reading import pdf
from support.browser.seeing import see
from support.browser.showing import PHONE, SCREENS, Screen, show_as
from support.browser.taking import SelfCheck
from support.published import PAGES, ROOT, SELF_CHECKS
from support.states import State, states
from withness.markup.html import Html, element, join
from withness.plants.botanical import PlantName, botanical

# Whole pages, which are here as pages.
ELSEWHERE = {"check-sums", "published"}
OUT = ROOT / "build" / "shots"
NARROW, DESK = SCREENS["narrow phone"], SCREENS["desktop"]
LOOKS: Mapping[str, tuple[Screen, dict[str, str]]] = {
    "phone": (PHONE, {}),
    "phone, dark": (PHONE, {"theme": "dark"}),
    "320 px": (NARROW, {}),
    "desk": (DESK, {}),
    "desk, dark": (DESK, {"theme": "dark"}),
    "forced colours": (PHONE, {"forced_colors": "active"}),
}
STYLE = """
body { margin: 1.5rem; background: #777; color: #fff; font: 15px/1.4 system-ui, sans-serif }
section { display: flex; gap: 12px; overflow-x: auto } h2 { margin: 1.5rem 0 .25rem } figure { margin: 0; flex: none }
img { display: block; height: 30rem; max-width: 34rem; object-fit: cover; object-position: top }
"""

type Scene = Callable[[Chrome, Host], None]


def main() -> None:
    """Take every picture, and lay them all on one page."""
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as folder, host(ROOT / "site") as at:
        browser = chromium(Path(folder))
        assert isinstance(browser, Chrome)
        try:
            rows = {name: list(taken(browser, at, name, scene)) for name, scene in scenes().items()}
            for _, part in groupby((s for s in states() if s.part not in ELSEWHERE), lambda state: state.part):
                rows |= taken_of_a_part(browser, at, list(part))
        finally:
            browser.quit()
    (OUT / "index.html").write_text(sheet(rows), "utf-8")
    print(f"{sum(map(len, rows.values()))} pictures: {OUT / 'index.html'}")


def scenes() -> dict[str, Scene]:
    """Return how to come to each thing that is photographed."""
    pages: dict[str, Scene] = {name: going_to(address) for name, address in PAGES.items()}
    return pages | {"gaps": with_gaps, "result": with_result, "plants": showing(plants())}


def taken(browser: Chrome, at: Host, name: str, scene: Scene) -> Iterator[tuple[str, str]]:
    """Photograph one scene in every look and on paper; yield the name of the look and of the file."""
    for look, (screen, wishes) in LOOKS.items():
        show_as(browser, screen, **wishes)
        scene(browser, at)
        yield look, photograph(browser, f"{name} {look}", screen)
    yield "paper", print_out(browser, f"{name} paper")


def taken_of_a_part(browser: Chrome, at: Host, shown: list[State]) -> dict[str, list[tuple[str, str]]]:
    """Photograph every state of one part, and print each on a sheet of its own; return what `taken` yields for each."""
    rows: dict[str, list[tuple[str, str]]] = {f"{state.part}: {state.name}": [] for state in shown}
    for look, (screen, wishes) in LOOKS.items():
        show_as(browser, screen, **wishes)
        unfolded(browser, at, shown)
        for (name, row), state in zip(rows.items(), shown, strict=True):
            row.append((look, photograph(browser, f"{name} {look}", screen, state.id)))
    for (name, row), state in zip(rows.items(), shown, strict=True):
        show_as(browser, DESK)
        unfolded(browser, at, [state])
        row.append(("paper", print_out(browser, f"{name} paper")))
    return rows


def unfolded(browser: Chrome, at: Host, shown: list[State]) -> None:
    """Open a page of these states, with nothing folded away."""
    open_states(browser, at, shown)
    browser.execute_script("document.querySelectorAll('details').forEach((each) => { each.open = true })")
    browser.execute_script("document.activeElement.blur(); scrollTo(0, 0)")


def photograph(browser: Chrome, name: str, screen: Screen, id: str | None = None) -> str:
    """Take the whole page as it is now, or the part of it with this id; return the picture's file."""
    browser.execute_async_script("document.fonts.ready.then(arguments[0])")
    top, high = browser.execute_script(
        "const box = (document.getElementById(arguments[0]) ?? document.documentElement).getBoundingClientRect();"
        "return [box.top + scrollY, box.height]",
        id,
    )
    clip = {"x": 0, "y": top, "width": screen.width, "height": high, "scale": 1}
    wanted = {"format": "png", "captureBeyondViewport": True, "clip": clip}
    file = f"{_file_of(name)}.png"
    (OUT / file).write_bytes(base64.b64decode(browser.execute_cdp_cmd("Page.captureScreenshot", wanted)["data"]))
    return file


def print_out(browser: Chrome, name: str) -> str:
    """Print the page as it is on a desk, and return the file with its first sheet."""
    show_as(browser, DESK)
    file = _file_of(name)
    command = ["pdftoppm", "-png", "-singlefile", "-r", "96", "-", str(OUT / file)]
    subprocess.run(command, input=pdf(browser, "A4"), check=True)
    return f"{file}.png"


def _file_of(name: str) -> str:
    return re.sub(r"[^\w-]+", "-", name)


def going_to(address: str) -> Scene:
    """Return the scene of a page as it opens."""
    return lambda browser, at: browser.get(at.url + address)


def with_gaps(browser: Chrome, at: Host) -> None:
    """Ask for a profile after one answer only."""
    check = opened_afresh(browser, at)
    first = check.instrument.items[0]
    check.answer({first.id: first.options[1].value})
    check.submit()
    check.wait_for(".error-summary")


def with_result(browser: Chrome, at: Host) -> None:
    """Answer everything, each item otherwise than the one before, and ask for the profile."""
    check = opened_afresh(browser, at)
    places = islice(cycle((0, 2, 4, 3, 1, 3, 3)), len(check.instrument.items))
    pairs = zip(check.instrument.items, places, strict=True)
    check.answer({item.id: item.options[min(place, len(item.options) - 1)].value for item, place in pairs})
    check.submit()
    check.result()
    browser.execute_script("document.activeElement.blur(); scrollTo(0, 0)")


def opened_afresh(browser: Chrome, at: Host) -> SelfCheck:
    """Open the first self-check as somebody does who has never been there."""
    check = SelfCheck(browser=browser, at=at, name=SELF_CHECKS[0].stem).open()
    browser.execute_script("localStorage.clear()")
    browser.get("about:blank")
    return check.open()


def showing(markup: Html) -> Scene:
    """Return the scene of a page with this in the place of its words."""

    def scene(browser: Chrome, at: Host) -> None:
        browser.get(f"{at.url}about/")
        see(browser, "article.words")
        words = browser.find_element(By.CSS_SELECTOR, "article.words")
        browser.execute_script("arguments[0].innerHTML = arguments[1]", words, markup)

    return scene


def plants() -> Html:
    """Return every plant, as four articles would have it."""
    drawn = [botanical(f"example-{number}", plant) for plant in get_args(PlantName) for number in range(4)]
    return join(drawn)


def sheet(rows: Mapping[str, list[tuple[str, str]]]) -> Html:
    """Return the page with all the pictures, each of which leads to itself in full."""
    sections = []
    for name, pictures in rows.items():
        figures = [
            element("figure", element("figcaption", look), element("a", element("img", src=file, alt=""), href=file))
            for look, file in pictures
        ]
        sections.append(join(element("h2", name), element("section", figures)))
    head = element("head", element("meta", charset="utf-8"), element("title", "Contact sheet"), element("style", STYLE))
    return element("html", head, element("body", sections), lang="en")


if __name__ == "__main__":
    main()

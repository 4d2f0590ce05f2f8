"""A page of the site with states of its parts in the place of its content: as readers see them, and unpublished."""

import re
from collections.abc import Iterable

from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.host import Host
from support.browser.seeing import waiting
from support.states import State
from withness.markup.html import Html, element, join

# The finished page whose head, header and foot it has.
SHELL = "about/index.html"

# What a state asks for, once the scripts have done their part.
_THEN = {
    "submit": "arguments[0].querySelector('form').requestSubmit()",
    "result": "for (const part of arguments[0].querySelectorAll('.items, .result')) part.toggleAttribute('hidden')",
    "show": "arguments[0].querySelector('[hidden]').hidden = false",
}
_NAMED = re.compile(r' (id|for|aria-labelledby|aria-describedby)="([^"]*)"')


def open_states(browser: WebDriver, at: Host, states: Iterable[State]) -> None:
    """Open the page of these states, with the site's own style and scripts, and bring about what each asks for."""
    shown = list(states)
    at.faults[SHELL] = lambda page: page_of(page.decode(), shown).encode()
    browser.get(at.url + SHELL)
    # What waits for a touch, to come near, or for somebody to open it.
    late = "[data-later], [data-when-near], team-give"
    waiting(browser).until(lambda browser: not browser.find_elements(By.CSS_SELECTOR, f":not(:defined, {late})"))
    for part in browser.find_elements(By.CSS_SELECTOR, "[data-then]"):
        browser.execute_script(_THEN[part.get_attribute("data-then") or ""], part)


def page_of(page: str, states: Iterable[State]) -> str:
    """Return a finished page with these states in the place of its content, each as it stands on its kind of page."""
    # The first link of the page leads to its title.
    [title] = re.findall(r'href="#([\w-]+)" class="md-skip"', page)
    content = join(element("h1", "Every state of every part", id=title), [_shown(state) for state in states])
    return re.sub(r"(<main[^>]*>).*(?=</main>)", lambda main: main[1] + content, page, flags=re.DOTALL)


def _shown(state: State) -> Html:
    words = element("div", _with_ids_of_its_own(state), class_="words")
    return element(
        "section",
        element("h2", f"{state.part}: {state.name}"),
        element("div", words, class_=f"page-{state.keys['page']}"),
        id=state.id,
        data_then=state.keys.get("then"),
    )


def _with_ids_of_its_own(state: State) -> Html:
    """Return a state's markup with its name before each id, since other states on the page have the same."""

    def named(found: re.Match[str]) -> str:
        ids = " ".join(f"{state.id}--{id}" for id in found[2].split())
        return f' {found[1]}="{ids}"'

    return Html(_NAMED.sub(named, state.markup).replace(' href="#', f' href="#{state.id}--'))

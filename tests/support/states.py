"""The named states of everything that Python draws, from the files of `tests/examples`.

    block: guide example.yml      # what is drawn: a block as an author writes it, or `draws: result`
    page: guide                   # the kind of page that it stands on
    states:
      the least there can be:     # a state's name; under it the same keys may be written anew, and
        guide: {minutes: 1}       # what is otherwise than in _guide.yml, in an author's own keys,
        has: [4 people]           # words that are to be in it,
        count: {.step: 1}         # and how many of what, by their selector

As `guide` changes the run sheet, so `given` changes the self-check of `_instrument.yml`; `like: {result: few answers}`
takes over the self-check of another state. `then` says what is still to happen on a page of states: `submit` asks for a
result, `result` turns from the form to the one that is drawn, and `show` brings out what is hidden.
"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from lxml import html

from support.needs import needs
from support.published import DOCS, PAGES, ROOT
from withness.authoring.library.guides import guide_of
from withness.authoring.library.instruments import instrument_of
from withness.authoring.library.published_scales import published_scales
from withness.authoring.pages.page_file import PageFile, read_pages
from withness.authoring.yaml.source import Source
from withness.blocks.block import Contents
from withness.bloom.bloom import Petal, bloom
from withness.browser import laid_side_by_side, record_of
from withness.catalog.article import Article, Author
from withness.catalog.consult import Consult
from withness.catalog.publisher import Publisher
from withness.deidentification.marked_case import marked_case
from withness.form.form import form
from withness.form.notices import not_started, without_script
from withness.form.paper_key import paper_key
from withness.instrument.instrument import Instrument
from withness.instrument.scoring import Responses, score
from withness.instrument.serialization import dump_instrument
from withness.markup.html import Html, element, join
from withness.markup.numbers import fixed
from withness.meeting.guide import Guide
from withness.profile.report import report
from withness.profile.since_last import Earlier
from withness.publishing.drawing.blocks import DrawingError, draw
from withness.team import refused
from withness.team.counts import from_cells
from withness.team.guess import guess
from withness.team.picture import picture
from withness.week.suggestion import Suggestion, keep_intention

EXAMPLES = ROOT / "tests" / "examples"
CALENDLY = {"provider": "calendly", "url": "https://calendly.com/somebody/15-minute-consult", "minutes": 15}
# The page on which each list stands, by the kind of page.
_PLACES = {"home": "index.md", "plain": "ledger.md", "index": "lists/index.md"}


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """One state of one part, with the keys that its file has for it."""

    part: str
    name: str
    keys: Mapping[str, Any]

    @property
    def id(self) -> str:
        """A name for it that no other state has."""
        return re.sub(r"\W+", "-", f"{self.part} {self.name}").strip("-").lower()

    @property
    def markup(self) -> Html:
        """What is drawn."""
        if "draws" in self.keys:
            return _DRAWS[self.keys["draws"]](self)
        name, _, argument = self.keys["block"].partition(" ")
        try:
            drawn, under_title = draw(name, argument, self._contents)
        except DrawingError as error:
            return error.notice
        return under_title or drawn if self.keys.get("under_title") else drawn

    @property
    def instrument(self) -> Instrument:
        """The self-check, read as an author's file is read."""
        data = _with(_common("_instrument"), self.keys.get("given", {}))
        source = Source(path=Path(f"{self.id}.yml"), data=data, lines={})
        instrument, problems = instrument_of(source, "tools/self-checks/example.md", _pages())
        assert instrument is not None, problems
        return instrument

    @property
    def _guide(self) -> Guide:
        data = _with(_common("_guide"), self.keys.get("guide", {}))
        guide, problems = guide_of(Source(path=Path(f"{self.id}-guide.yml"), data=data, lines={}))
        assert guide is not None, problems
        return guide

    @property
    def _contents(self) -> Contents:
        articles, kept_back = (
            {article.path: article for article in (Article(**_article(keys)) for keys in self.keys.get(key, []))}
            for key in ("articles", "kept_back")
        )
        # The first has the name by which blocks ask for it.
        copies = [f"tools/self-checks/example{f'-{n}' if n else ''}.md" for n in range(self.keys.get("copies", 1))]
        tools = dict.fromkeys((*copies, "tools/guides/example.md"), ("team",))
        name, _, argument = self.keys["block"].partition(" ")
        return Contents(
            instruments=dict.fromkeys(copies, self.instrument),
            guides={"tools/guides/example.md": self._guide},
            articles=articles,
            kept_back=kept_back,
            lists={("my-week", ""): "tools/my-week.md", (name, argument): _PLACES.get(self.keys["page"], "")},
            tags=tools | {path: article.tags for path, article in articles.items()},
            consult=Consult(**self.keys.get("consult", CALENDLY)),
            publisher=Publisher(**self.keys.get("publisher", {})),
            published_scales=published_scales,
        )


def states() -> list[State]:
    """Return every state of every file."""
    files = sorted(EXAMPLES.glob("[!_]*.yml"))
    return [
        State(part=file.stem, name=name, keys=_keys(file.stem, name))
        for file in files
        for name in _common(file.stem)["states"]
    ]


@cache
def _common(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load((EXAMPLES / f"{name}.yml").read_text("utf-8"))
    return loaded


def _keys(part: str, name: str) -> dict[str, Any]:
    file = dict(_common(part))
    keys: dict[str, Any] = file | file.pop("states")[name]
    for other, state in keys.get("like", {}).items():
        keys["given"] = _common(other)["states"][state]["given"] | keys.get("given", {})
    return keys


def _with(common: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    """Return the common keys with the changes; one that is changed to nothing is left out."""
    return {key: value for key, value in {**common, **changes}.items() if value is not None}


@cache
def _pages() -> Mapping[str, PageFile]:
    """What a reading's next steps may lead to: the pages of this site."""
    return read_pages(DOCS)


def _article(keys: Mapping[str, Any]) -> dict[str, Any]:
    name, *_ = keys.values()
    rest = {key: value for key, value in keys.items() if key != "name"}
    authors = tuple(Author(**author) for author in keys.get("authors", []))
    return {**rest, "path": f"articles/{name}.md", "tags": tuple(keys["tags"]), "authors": authors}


def responses(instrument: Instrument, answers: str) -> Responses:
    """Return answers written in the order of the items: a value, `-` for a blank, `x` for what does not apply."""
    pairs = zip(instrument.items, answers.split(), strict=True)
    return {item.id: None if given == "x" else json.loads(given) for item, given in pairs if given != "-"}


def _result(state: State) -> Html:
    """Return the whole self-check with its result in it, which a page hides until it is asked for."""
    instrument = state.instrument
    now, before = (
        score(instrument, responses(instrument, str(state.keys[key]))) if key in state.keys else None
        for key in ("answers", "before")
    )
    assert now is not None
    shown = report(instrument, now, Earlier(date="2026-11-09", profile=before) if before else None)
    awaited = keep_intention(Suggestion(), is_awaited=True)
    none, drawn = element("section", awaited, class_="result", hidden=True), form(instrument, "tools/my-week/")
    assert drawn.count(none) == 1
    return Html(drawn.replace(none, element("section", shown, class_="result", hidden=True)))


def _record(state: State) -> Html:
    """Return the results of one self-check, and those two of them that a reader has laid side by side."""
    wired = dump_instrument(state.instrument)
    takings = json.dumps(
        [
            {"id": day, "date": day, "responses": responses(state.instrument, answers)}
            for day, answers in state.keys["takings"].items()
        ]
    )
    drawn = record_of(wired, takings)
    if "laid" in state.keys:
        laid = laid_side_by_side(wired, takings, json.dumps(state.keys["laid"]))
        drawn = re.sub(r'(<div class="laid">).*(?=</div>$)', lambda found: found[1] + laid, drawn)
    title = element("h3", state.instrument.title)
    return element("div", element("section", title, Html(drawn), class_="record-of"), class_="kept-record")


def _bloom(state: State) -> Html:
    borders = tuple(state.keys.get("borders", (2.5, 4)))
    petals = [
        Petal(label, points, borders, None if points is None else fixed(points, 1), *note)
        for label, points, *note in state.keys["petals"]
    ]
    drawn = bloom(petals, state.keys.get("inner", 1), state.keys.get("outer", 5), state.name)
    return element("section", element("figure", drawn, class_="picture"), class_="result")


def _published(state: State) -> Html:
    """Return what the templates draw, from the finished page."""
    page = ROOT / "site" / PAGES[state.keys["from"]] / "index.html"
    needs(page.is_file(), "There is no finished site. Run `make site` first.")
    found = html.parse(str(page)).getroot().cssselect(state.keys["css"])
    return join(*(Html(html.tostring(part, encoding="unicode", with_tail=False)) for part in found))


def _marked_case(state: State) -> Html:
    """Return a case with its marks, and with the first of them as the script leaves it when it is replaced."""
    drawn = marked_case(state.keys["case"])
    if not state.keys.get("replaced"):
        return drawn
    first = drawn.replace("<mark", '<mark class="replaced"', 1).replace("<li", '<li class="done"', 1)
    return Html(first.replace(' role="status" class="left">', ' role="status" class="left">1 marked place is left.'))


def _team_picture(state: State) -> Html:
    return picture(state.instrument, from_cells(state.instrument, state.keys["cells"]))


def _team_refusals(state: State) -> Html:
    """Return every sentence in which a code or a total is refused, as a page shows them below one another."""
    title, part = state.instrument.title, state.instrument.subscales[0].name
    every = (
        *(refused.no_reading(part), refused.not_for_teams(title), refused.no_code(), refused.another_instrument()),
        *(
            refused.strange_sign("@", 2, "7@74"),
            refused.wrong_length(31, 32, None),
            refused.wrong_length(31, 32, (3, "747")),
        ),
        *(refused.wrong_length(3, None, None), refused.damaged(None, "", swapped=False), refused.another_round()),
        *(refused.damaged(2, "7474", swapped=False), refused.damaged(2, "7474", swapped=True), refused.a_subtotal()),
        *(refused.other_envelope("A", "B"), refused.a_person(), refused.twice(4), refused.not_two(3)),
        *(refused.same_keeper("X"), refused.unequal(5, 6), refused.other_people(), refused.too_few(4, 5)),
        *(refused.too_many(255), refused.sums_do_not_fit()),
    )
    return element("ul", [element("li", str(refusal)) for refusal in every], class_="refused")


_DRAWS: dict[str, Callable[[State], Html]] = {
    "result": _result,
    "paper-key": lambda state: paper_key(state.instrument),
    "bloom": _bloom,
    "record": _record,
    "marked case": _marked_case,
    "team picture": _team_picture,
    "team guess": lambda state: guess(state.instrument, state.keys.get("people")),
    "team refusals": _team_refusals,
    "published": _published,
    "without script": lambda _: without_script("score it on paper", "#paper-key"),
    "not started": lambda _: not_started("It could not start in this browser."),
}

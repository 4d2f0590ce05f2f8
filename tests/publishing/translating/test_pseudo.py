"""No word of the kit stands outside its catalog: in a made-up language, all that is drawn is that or the author's."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from support import states
from support.languages import spoken
from support.pseudo import accented, by_a_foreign_author, pseudo, theirs, unsaid
from support.states import State
from withness.authoring.library.published_scales import published_scales
from withness.authoring.pages.page_file import PageFile
from withness.markup.html import element
from withness.words.words import _

# What is drawn of a finished site, by the tests themselves, or for an author alone.
OF_OTHERS = {"published", "notices"}
# The rules by which a case is marked know English alone, and so do the neutral words they offer.
IN_ENGLISH = {"marked case"}
DRAWN = [
    state.id
    for state in states.states()
    if state.part not in OF_OTHERS and "kept_back" not in state.keys and state.keys.get("draws") not in IN_ENGLISH
]
TAGS = ["only", "Only", "rest", "Rest", "team", "Team"]
# By these letters codes begin, in any language.
CODES = ["A", "B", "X"]
# Published scales are called as their authors call them.
NAMES = [*TAGS, *(name for scale in published_scales() for name in (scale.source, scale.instrument.title))]


@pytest.fixture
def foreign(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, State]]:
    """Return every state with its author's words in another alphabet, while the kit speaks the made-up language."""
    common, pages = states._common, states._pages

    def read(name: str) -> dict[str, object]:
        return by_a_foreign_author(common(name))  # type: ignore[no-any-return]

    def linked() -> dict[str, PageFile]:
        return {path: replace(page, title=theirs(page.title)) for path, page in pages().items()}

    monkeypatch.setattr(states, "_common", read)
    monkeypatch.setattr(states, "_pages", linked)
    with spoken(pseudo().language):
        yield {state.id: replace(state, name=theirs(state.name)) for state in states.states()}


@pytest.mark.parametrize("name", DRAWN)
def test_all_that_is_drawn_is_said_in_the_language_of_the_site(foreign: dict[str, State], name: str) -> None:
    state = foreign[name]
    assert unsaid(state.markup, [*NAMES, *(CODES if state.keys.get("draws") == "team refusals" else ())]) == []


def test_a_word_that_escapes_is_found() -> None:
    with spoken(pseudo().language):
        assert unsaid(element("p", _("Begin again"), element("b", theirs("Somebody")), title=_("Earlier"))) == []
        assert unsaid(element("p", "Begin again")) == ["Begin again"]
        assert unsaid(element("p", f"{_('Earlier')} now")) == [f"{accented('Earlier')} now"]
        assert unsaid(element("p", aria_label="Later")) == ["Later"]

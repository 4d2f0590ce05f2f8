"""Every state of every part is drawn: whole, with ids of its own, and with what is to be in it."""

import pytest
from lxml import html

from support.reading_html import tree
from support.states import State, states
from withness.blocks.registry import BLOCKS
from withness.markup.html import Html

STATES = states()

every_state = pytest.mark.parametrize("state", STATES, ids=lambda state: state.id)


@every_state
def test_a_state_is_drawn_whole_and_has_what_is_to_be_in_it(state: State) -> None:
    drawn = Html(f"<div>{state.markup}</div>")
    read = tree(drawn)
    ids = [part.attrib["id"] for part in read.iter() if "id" in part.attrib]
    assert len(ids) == len(set(ids))
    said = " ".join(" ".join("".join(part.itertext()) for part in [read]).split())
    assert [words for words in state.keys.get("has", []) if words not in said] == []
    parts = html.fragment_fromstring(drawn)
    found = {selector: len(parts.cssselect(selector)) for selector in state.keys.get("count", {})}
    assert found == state.keys.get("count", {})


@every_state
def test_a_state_says_what_is_to_be_in_it(state: State) -> None:
    """So that none of them passes by being empty."""
    assert state.keys.get("has") or any(state.keys.get("count", {}).values())


def test_every_state_has_a_name_of_its_own() -> None:
    assert len({state.id for state in STATES}) == len(STATES)


def test_every_block_has_a_state() -> None:
    drawn = {state.keys["block"].partition(" ")[0] for state in STATES if "block" in state.keys}
    assert drawn == set(BLOCKS)

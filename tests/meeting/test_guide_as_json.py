"""A guide comes out of its JSON as it went in."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.examples import GUIDE, guides
from withness.meeting.guide import Guide
from withness.strict_json import JsonError, dump_json, load_json


@given(guides())
def test_every_guide_comes_back_as_it_was(guide: Guide) -> None:
    assert load_json(Guide, dump_json(guide)) == guide


@pytest.mark.parametrize("key", ["name", "steps", "minutes", "ground_rules"])
def test_a_guide_that_lacks_something_is_none(key: str) -> None:
    data = json.loads(dump_json(GUIDE))
    del data[key]
    with pytest.raises(JsonError, match=key):
        load_json(Guide, json.dumps(data))


@given(st.text(max_size=40))
def test_a_text_is_no_guide(text: str) -> None:
    with pytest.raises(JsonError, match=r"JSON|is not what"):
        load_json(Guide, text)


def test_what_an_author_left_out_takes_no_room() -> None:
    assert "null" not in dump_json(GUIDE)
    assert "follow_up" not in dump_json(replace(GUIDE, follow_up=None))

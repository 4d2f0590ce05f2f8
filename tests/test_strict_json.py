"""JSON from a page is read strictly: what does not fit is refused, with its place."""

from dataclasses import dataclass
from typing import Literal

import pytest

from withness.strict_json import JsonError, dump_json, load_json

type Size = Literal[1, 2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    color: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Plant:
    name: str
    leaves: tuple[Leaf, ...] = ()
    size: Size | None = None
    petals: int = 0
    wild: bool = False


FERN = Plant(name="Fern", leaves=(Leaf(color="green"), Leaf(color="“brown”")), size=2, petals=3, wild=True)


@pytest.mark.parametrize("plant", [FERN, Plant(name=""), Plant(name="\n\u2028\N{BLOSSOM}", size=1)])
def test_what_is_written_is_read_again(plant: Plant) -> None:
    assert load_json(Plant, dump_json(plant)) == plant


def test_a_default_is_not_written() -> None:
    assert dump_json(Plant(name="Fern")) == '{"name":"Fern"}'


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "This is not JSON: Expecting value: line 1 column 1 (char 0)."),
        ("[]", "The JSON is not what it should be."),
        ("null", "The JSON is not what it should be."),
        ("{}", "The JSON lacks or should not have name."),
        ('{"name": "Fern", "root": 1}', "The JSON lacks or should not have root."),
        ('{"name": null}', "The JSON.name is not what it should be."),
        ('{"name": 5}', "The JSON.name is not what it should be."),
        ('{"name": "Fern", "petals": true}', "The JSON.petals is not what it should be."),
        ('{"name": "Fern", "petals": 3.0}', "The JSON.petals is not what it should be."),
        ('{"name": "Fern", "petals": NaN}', "The JSON.petals is not what it should be."),
        ('{"name": "Fern", "petals": null}', "The JSON.petals is not what it should be."),
        ('{"name": "Fern", "wild": 1}', "The JSON.wild is not what it should be."),
        ('{"name": "Fern", "size": 3}', "The JSON.size is not what it should be."),
        ('{"name": "Fern", "size": true}', "The JSON.size is not what it should be."),
        ('{"name": "Fern", "size": [1]}', "The JSON.size is not what it should be."),
        ('{"name": "Fern", "leaves": {}}', "The JSON.leaves is not what it should be."),
        ('{"name": "Fern", "leaves": "green"}', "The JSON.leaves is not what it should be."),
        ('{"name": "Fern", "leaves": [{"color": "green"}, {}]}', "The JSON.leaves[1] lacks or should not have color."),
        ('{"name": "Fern", "leaves": [[]]}', "The JSON.leaves[0] is not what it should be."),
    ],
)
def test_what_does_not_fit_is_refused_with_its_place(text: str, says: str) -> None:
    with pytest.raises(JsonError) as refused:
        load_json(Plant, text)
    assert str(refused.value) == says


def test_what_is_nested_too_deep_is_refused() -> None:
    with pytest.raises(JsonError, match="This is not JSON"):
        load_json(Plant, "[" * 200_000)

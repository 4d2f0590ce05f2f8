"""Expressions of other programs are read as plain sums and means, or else not at all."""

from fractions import Fraction

import pytest

from withness.authoring.exchange.draft.draft import Calculation, Dialect
from withness.authoring.exchange.sums.dialects import Sum, answers_named, sum_of
from withness.authoring.exchange.sums.syntax import DEEPEST


def read(expression: str, dialect: Dialect = "surveyjs", variables: dict[str, str] | None = None) -> Sum | None:
    named = answers_named(expression, dialect, variables)
    return sum_of(Calculation(line=1, name="s", title="S", expression=named, dialect=dialect))


def terms(expression: str, dialect: Dialect = "surveyjs", variables: dict[str, str] | None = None) -> dict[str, object]:
    """What an expression comes to, the number beside the answers under no name."""
    found = read(expression, dialect, variables)
    assert found is not None
    return {**found.linear.terms, "": found.linear.constant}


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("{a} + {b}", {"a": 1, "b": 1, "": 0}),
        ("sum({a}, {b})", {"a": 1, "b": 1, "": 0}),
        ("avg({a}, {b}, {c}, {d})", dict.fromkeys("abcd", Fraction(1, 4)) | {"": 0}),
        ("({a} + 6 - {b}) / 2", {"a": Fraction(1, 2), "b": Fraction(-1, 2), "": 3}),
        ("-{a} * 2.5 + 1", {"a": Fraction(-5, 2), "": 1}),
        ("2 - -{a}", {"a": 1, "": 2}),
        ("1 + 2 * 3 - 4 / 2", {"": 5}),
        ("{m.row 1} + {a-b}", {"m.row 1": 1, "a-b": 1, "": 0}),
        ("iif({a} empty, 0, {a}) + iif({b} notempty, {b}, 0)", {"a": 1, "b": 1, "": 0}),
        ("iif({a} notempty and {b} notempty, {a} + {b}, '')", {"a": 1, "b": 1, "": 0}),
        ("iif(1 > 2 or 3 != 3, 0, {a})", {"a": 1, "": 0}),
        ("round({a} / 3, 2)", {"a": Fraction(1, 3), "": 0}),
        ("{a} + {a} - {b} + {b}", {"a": 2, "": 0}),
    ],
)
def test_a_sum_of_surveyjs_is_read(expression: str, expected: dict[str, object]) -> None:
    assert terms(expression) == expected


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("[a] + [b]", {"a": 1, "b": 1, "": 0}),
        ("mean([a],[b])", {"a": Fraction(1, 2), "b": Fraction(1, 2), "": 0}),
        ("round(sum([a], 4-[b]), 0)", {"a": 1, "b": -1, "": 4}),
        ("if(1 = 1, [a], 0)", {"a": 1, "": 0}),
    ],
)
def test_a_sum_of_redcap_is_read(expression: str, expected: dict[str, object]) -> None:
    assert terms(expression, "redcap") == expected


ORDINAL = "extension.where(url='http://hl7.org/fhir/StructureDefinition/ordinalValue').value"


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        (
            "%resource.item.where(linkId='a').answer.value.ordinal() + %resource.item.where(linkId = 'b').answer"
            f".valueCoding.{ORDINAL}Decimal",
            {"a": 1, "b": 1, "": 0},
        ),
        ("%resource.item.where(linkId='g').item.where(linkId='a').answer.value.weight()", {"a": 1, "": 0}),
        ("%resource.descendants().where(linkId='a').answer.value.code.toInteger()", {"a": 1, "": 0}),
        ("(%x).combine(%y).sum()", {"a": 1, "b": 1, "": 0}),
        ("iif(%x.exists(), %x, 0) + iif(%y.empty(), 0, %y)", {"a": 1, "b": 1, "": 0}),
        ("%x.combine(%y).select(5 - $this).avg()", {"a": Fraction(-1, 2), "b": Fraction(-1, 2), "": 5}),
        ("%x.combine(%y).aggregate($total + $this, 0)", {"a": 1, "b": 1, "": 0}),
        ("%both.sum()", {"a": 1, "b": 1, "": 0}),
        ("iif(%x.exists() or %y.exists(), %x + %y, {})", {"a": 1, "b": 1, "": 0}),
    ],
)
def test_a_sum_of_fhirpath_is_read(expression: str, expected: dict[str, object]) -> None:
    variables = {
        "x": "%resource.item.where(linkId='a').answer.value.ordinal()",
        "y": f"%resource.item.where(linkId='b').answer.value.{ORDINAL}",
        "both": "%x.combine(%y)",
    }
    assert terms(expression, "fhirpath", variables) == expected


@pytest.mark.parametrize(
    "expression",
    [
        "",
        "{a} * {b}",
        "{a} / {b}",
        "{a} / 0",
        "{a} > 2",
        "iif({a} > 2, 1, 0)",
        "age({a})",
        "{a} +",
        "({a}",
        "{a})",
        "{a} ? 1 : 0",
        "'text'",
        "iif({a}, 1, 0)",
        "{a} = 'yes'",
        "sum(1 = 1)",
        "$total",
        "{a}.(1)",
        "(" * (DEEPEST + 5) + "{a}" + ")" * (DEEPEST + 5),
        "-" * 500 + "{a}",
        "1 + " * 5000 + "{a}",
        "{a} + " * 30_000 + "{a}",
    ],
)
def test_what_is_no_plain_sum_is_left_alone(expression: str) -> None:
    assert read(expression) is None


def test_variables_that_lead_in_a_circle_or_grow_without_end_are_left_alone() -> None:
    assert read("%x", "fhirpath", {"x": "%y + 1", "y": "%x + 1"}) is None
    assert read("%x", "fhirpath", {"x": "%x + %x + %x + %x"}) is None


def test_how_many_answers_a_score_takes_is_read() -> None:
    found = read("iif(iif({a} empty, 0, 1) + iif({b} empty, 0, 1) + iif({c} empty, 0, 1) >= 2, sum({a}, {b}, {c}), '')")
    assert found is not None and found.may_be_blank == Fraction(1, 3)

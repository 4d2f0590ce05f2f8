"""What stands in the code is English, and is said in the language that is spoken, as far as that has it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.languages import spoken
from withness.words.lists import enumerated, series, set_apart
from withness.words.words import N_, Language, _, counted, ngettext, pgettext


def polish(number: int) -> int:
    """Return which of three forms goes with a whole number, as gettext's rule for Polish has it."""
    if number == 1:
        return 0
    return 1 if 2 <= number % 10 <= 4 and not 12 <= number % 100 <= 14 else 2


POLISH = Language(
    messages={
        "Begin again": ("Zacznij od nowa",),
        "month\4May": ("maj",),
        "{n} minute": ("{n} minuta", "{n} minuty", "{n} minut"),
        "at least {n}": ("co najmniej {n} raz", "co najmniej {n} razy", "co najmniej {n} razy"),
        "between entries\4, ": ("; ",),
        "{others}, and {last}": ("{others} oraz {last}",),
    },
    forms="".join(str(polish(number)) for number in range(200)),
)


def minutes(number: float) -> str:
    return ngettext("{n} minute", "{n} minutes", number)


def test_with_no_other_language_all_is_said_as_it_stands() -> None:
    assert _("Begin again") == N_("Begin again") == "Begin again"
    assert pgettext("month", "May") == "May"
    assert [minutes(number) for number in (0, 1, 2, -1, 1.5)] == ["{n} minutes", "{n} minute", *["{n} minutes"] * 3]
    assert counted("at least {n}", 1) == counted("at least {n}", 2) == "at least {n}"


def test_a_language_says_what_it_has_and_english_the_rest() -> None:
    with spoken(POLISH):
        assert (_("Begin again"), N_("Begin again")) == ("Zacznij od nowa", "Begin again")
        assert (pgettext("month", "May"), _("May"), pgettext("may", "May")) == ("maj", "May", "May")
        assert ngettext("{n} day", "{n} days", 5) == "{n} days"
    assert _("Begin again") == "Begin again"


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "minut"),
        (1, "minuta"),
        (2, "minuty"),
        (12, "minut"),
        (22, "minuty"),
        (112, "minut"),
        (1_000_022, "minuty"),
        (-3, "minuty"),
        (1.5, "minut"),
        (2.0, "minuty"),
    ],
)
def test_the_form_goes_with_the_number(number: float, words: str) -> None:
    with spoken(POLISH):
        assert minutes(number) == f"{{n}} {words}"


@given(st.integers(0, 10_000_000))
def test_a_table_of_two_hundred_tells_every_whole_number_its_form(number: int) -> None:
    with spoken(POLISH):
        assert minutes(number) == POLISH.messages["{n} minute"][polish(number)]


def test_a_form_is_found_where_english_has_one_for_all() -> None:
    with spoken(POLISH):
        assert [counted("at least {n}", number) for number in (1, 2)] == ["co najmniej {n} raz", "co najmniej {n} razy"]


def test_names_stand_as_a_sentence_has_them() -> None:
    assert enumerated(["A", "B", "C"]) == "A, B, C"
    assert set_apart(["A, B", "C"]) == "A, B; C"
    assert [series(names) for names in (["A"], ["A", "B"], ["A", "B", "C", "D"])] == ["A", "A and B", "A, B, C, and D"]
    with spoken(POLISH):
        assert [series(names) for names in (["A"], ["A", "B"], ["A", "B", "C"])] == ["A", "A and B", "A; B oraz C"]

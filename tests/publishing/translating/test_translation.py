"""A catalog is read as its translators keep it, and what is unfit in it is left to English."""

import re
from pathlib import Path

import pytest

from support.pseudo import catalogs_in
from withness.authoring.settings.settings import read_settings
from withness.publishing.translating.translation import (
    ENGLISH_ONLY,
    LOCALE,
    TEMPLATE,
    fits,
    key,
    read_catalog,
    read_translation,
    site_translation,
)

HEADER = """\
msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"
"Language: pl\\n"
"Plural-Forms: nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);\\n"

"""


def messages(tmp_path: Path, *entries: str) -> dict[str, tuple[str, ...]]:
    """Return the messages of a Polish catalog with these entries."""
    file = tmp_path / "pl.po"
    file.write_text(HEADER + "\n\n".join(entries), "utf-8")
    return dict(read_translation(file).language.messages)


COMPLETE = ("es",)


@pytest.mark.parametrize("code", COMPLETE)
def test_a_language_that_is_complete_has_every_word_with_its_gaps(code: str) -> None:
    """After a change of words: `make words`, then say the new ones in each of these languages."""
    wanted = {key(message) for message in read_catalog(TEMPLATE) if message.id}
    catalog = read_catalog(LOCALE / f"{code}.po")
    said = {key(message) for message in catalog if fits(message)}
    assert wanted - said == set()
    assert said - wanted == set()


def test_a_message_is_known_by_its_words_and_its_context(tmp_path: Path) -> None:
    plain = 'msgid "Earlier"\nmsgstr "Wcześniej"'
    button = 'msgctxt "button"\nmsgid "Earlier"\nmsgstr "Wstecz"'
    assert messages(tmp_path, plain, button) == {"Earlier": ("Wcześniej",), "button\4Earlier": ("Wstecz",)}


def test_a_message_has_every_form_and_a_number_its_own(tmp_path: Path) -> None:
    forms = 'msgstr[0] "{n} minuta"\nmsgstr[1] "{n} minuty"\nmsgstr[2] "{n} minut"'
    entry = f'msgid "{{n}} minute"\nmsgid_plural "{{n}} minutes"\n{forms}'
    assert messages(tmp_path, entry) == {"{n} minute": ("{n} minuta", "{n} minuty", "{n} minut")}
    told = read_translation(tmp_path / "pl.po")
    assert (told.code, len(told.language.forms)) == ("pl", 200)
    assert [told.language.forms[number] for number in (0, 1, 2, 5, 12, 22, 101, 112)] == list("20122122")


@pytest.mark.parametrize(
    "entry",
    [
        'msgid "Earlier"\nmsgstr ""',
        '#, fuzzy\nmsgid "Earlier"\nmsgstr "Później"',
        'msgid "By {authors}"\nmsgstr "Napisali {autorzy}"',
        'msgid "By {authors}"\nmsgstr "Napisali"',
        'msgid "{n} of {count}"\nmsgstr "{n} z {count} {n} {more}"',
        'msgid "{n} day"\nmsgid_plural "{n} days"\nmsgstr[0] "{n} dzień"\nmsgstr[1] "{n} dni"',
    ],
    ids=["empty", "fuzzy", "another gap", "no gap", "one gap too many", "a form is missing"],
)
def test_what_is_unfinished_or_unfit_is_left_to_english(tmp_path: Path, entry: str) -> None:
    assert messages(tmp_path, entry) == {}


def test_one_may_be_said_without_its_number(tmp_path: Path) -> None:
    forms = 'msgstr[0] "za dzień"\nmsgstr[1] "za {n} dni"\nmsgstr[2] "za {n} dni"'
    entry = f'msgid "{{n}} day later"\nmsgid_plural "{{n}} days later"\n{forms}'
    assert messages(tmp_path, entry) == {"{n} day later": ("za dzień", "za {n} dni", "za {n} dni")}


@pytest.mark.parametrize(
    ("settings", "code"),
    [
        ("theme: {name: material, language: pl}", "pl"),
        ("theme: {name: material, language: sv}", "en"),
        ("theme: {name: material}", "en"),
        ("theme: material", "en"),
        ("site_name: A", "en"),
    ],
)
def test_a_site_is_said_in_the_language_of_its_theme_where_that_has_a_catalog(
    tmp_path: Path, settings: str, code: str
) -> None:
    (tmp_path / "pl.po").write_text(HEADER + 'msgid "Earlier"\nmsgstr "Wcześniej"', "utf-8")
    (tmp_path / "mkdocs.yml").write_text(settings, "utf-8")
    with catalogs_in(tmp_path):
        told = site_translation(read_settings(tmp_path / "mkdocs.yml"))
    assert told.code == code
    assert (told == ENGLISH_ONLY) == (code == "en")


def test_every_kind_of_file_has_words_in_the_catalog() -> None:
    said = {message.id: message for message in read_catalog(TEMPLATE) if message.id}
    assert len(said) > 250
    files = [file for message in said.values() for file, _ in message.locations]
    for place in ("overrides/", "src/withness/profile/", "src/withness/web/", "src/withness/authoring/library/scales/"):
        assert any(file.startswith(place) for file in files)
    assert "{n} of them reverse-keyed" in " ".join(map(str, said))


def test_a_gap_has_a_name() -> None:
    unnamed = [message.id for message in read_catalog(TEMPLATE) if re.search(r"\{\}|\{\d|%[sd(]", str(message.id))]
    assert unnamed == []


def test_translators_have_filled_every_gap_rightly() -> None:
    for file in LOCALE.glob("*.po"):
        done = [message for message in read_catalog(file) if message.id and message.string and not message.fuzzy]
        assert [message.id for message in done if not fits(message)] == [], file.name

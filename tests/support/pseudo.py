"""A made-up language of the kit, and another alphabet for its authors: so whatever is neither can be told at once."""

import re
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from babel.messages.pofile import write_po
from lxml import html

from withness.publishing.translating import translation
from withness.publishing.translating.translation import TEMPLATE, Translation, key, read_catalog, texts
from withness.words.words import Language

_ACCENTED = dict(zip("abcdefghijklmnopqrstuvwxyz", "ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑ", strict=True))
_CYRILLIC = dict(zip("abcdefghijklmnopqrstuvwxyz", "абцдефгхийклмнопярстувшжыз", strict=True))
_GAP = re.compile(r"(\{\w+\})")
# What an element may say beside its text.
_SAID = ("alt", "aria-label", "data-about", "data-label", "data-title", "placeholder", "title")
# The keys under which authors write words for readers.
_WORDS = re.compile(
    "apart|ask|blank|button|byline|citation|could_be_read_as|describes|description|discuss|does|feedback|ground_rules|handout|headline"
    "|invitation|label|materials|meaning|name|not_for|note|now|petals|picture|population|preamble|prepare|purpose"
    "|relation|role|say|show|source|stem|summary|support|team_because|terms|this_week|title|with_the_team"
)
# What every language and every author writes alike.
_NAMES = re.compile(r"CC-BY(-SA)?-4\.0|CC0-1\.0|Calendly|Cal\.com|[\w.@-]+\.(example|org|com)(/\w*)*")


def accented(words: str) -> str:
    """Return words of the kit in the made-up language: with accents, in brackets, a third longer; gaps stay."""
    if not re.search("[A-Za-z]", words):
        return words
    told = "".join(part if _GAP.fullmatch(part) else _in(_ACCENTED, part) for part in _GAP.split(words))
    return f"⸢{told}{'~' * (len(words) // 3)}⸣"


def theirs(words: str) -> str:
    """Return an author's words in another alphabet."""
    return _in(_CYRILLIC, words)


def _in(letters: Mapping[str, str], words: str) -> str:
    every = [*letters.items(), *((small.upper(), other.upper()) for small, other in letters.items())]
    return words.translate({ord(letter): other for letter, other in every})


def pseudo() -> Translation:
    """Return the made-up language, which has every message of the kit, and plural forms as English has them."""
    messages = {
        key(message): tuple(map(accented, texts(message.id))) for message in read_catalog(TEMPLATE) if message.id
    }
    return Translation(code="en-XA", language=Language(messages=messages, forms="10" + "1" * 198))


def write_catalog(file: Path) -> None:
    """Write the catalog of the made-up language, as a translator would keep it."""
    catalog = read_catalog(TEMPLATE)
    for message in catalog:
        if message.id:
            forms = tuple(map(accented, texts(message.id)))
            message.string = forms if isinstance(message.id, tuple) else forms[0]
    catalog.fuzzy = False
    with file.open("wb") as opened:
        write_po(opened, catalog)


@contextmanager
def catalogs_in(folder: Path) -> Iterator[None]:
    """Let the kit look for its catalogs in a folder."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(translation, "LOCALE", folder)
        translation.translation.cache_clear()
        yield
    translation.translation.cache_clear()


def by_a_foreign_author(keys: Any, inside: str = "") -> Any:
    """Return the keys of an example with all its words for readers in another alphabet."""
    if isinstance(keys, dict):
        if inside == "throughout":
            return {theirs(label): theirs(words) for label, words in keys.items()}
        told = {name: by_a_foreign_author(value, name) for name, value in keys.items()}
        # An article's name is that of its file.
        return told | {"name": keys["name"]} if "date" in keys else told
    if isinstance(keys, list):
        return [by_a_foreign_author(entry, inside) for entry in keys]
    if inside == "block" and (spoken := re.match("(consider|this-week) ", keys)):
        return spoken[0] + re.sub(r"[^{]+", lambda words: theirs(words[0]), keys[spoken.end() :], count=1)
    return theirs(keys) if isinstance(keys, str) and _WORDS.fullmatch(inside) else keys


def unsaid(markup: str, names: Collection[str] = ()) -> list[str]:
    """Return what a reader is shown in letters that neither the language nor the authors have, but for names."""
    shown = list(shown_in(markup))
    for name in sorted(names, key=len, reverse=True):
        shown = [said.replace(name, "") for said in shown]
    return [said for said in shown if re.search("[A-Za-z]", _NAMES.sub("", said))]


def shown_in(markup: str) -> Iterator[str]:
    """Yield every text of some markup that a reader sees or hears, hidden or not."""
    for element in html.fragment_fromstring(f"<div>{markup}</div>").iter("*"):
        if element.tag not in ("script", "style"):
            yield element.text or ""
        yield element.tail or ""
        yield from (element.attrib[name] for name in _SAID if name in element.attrib)

"""The words of a language, read from the catalog that translators keep; without one a site's words are English."""

import re
from dataclasses import dataclass
from functools import cache
from gettext import c2py
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po

import withness
from withness.authoring.settings.settings import Settings
from withness.words.words import ENGLISH, Language

LOCALE = Path(withness.__file__).parent / "locale"
TEMPLATE = LOCALE / "withness.pot"
# So many numbers tell a rule of plural forms: it looks at the last two digits, and at small numbers as a whole.
_NUMBERS = 200
_GAP = re.compile(r"\{\w*\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Translation:
    """A language that the kit speaks, by its code as Material has it: `de`, `pt-BR`."""

    code: str
    language: Language


ENGLISH_ONLY = Translation(code="en", language=ENGLISH)


def site_translation(settings: Settings) -> Translation:
    """Return the words for a site, in the language of its theme if the kit has a catalog of it."""
    return translation(str(settings.value("theme", "language") or "en"))


@cache
def translation(code: str) -> Translation:
    """Return the words of a language, or English where there is no catalog of it."""
    file = LOCALE / f"{code}.po"
    return read_translation(file) if code != "en" and file.is_file() else ENGLISH_ONLY


def unsaid(code: str) -> tuple[int, int]:
    """Return how many of the kit's messages a language leaves to English, and how many there are."""
    wanted = {key(message) for message in read_catalog(TEMPLATE) if message.id}
    return len(wanted - translation(code).language.messages.keys()), len(wanted)


def read_translation(file: Path) -> Translation:
    """Return the words in a catalog named by its language; what is unfinished or unfit in it is left to English."""
    catalog = read_catalog(file)
    messages = {key(message): texts(message.string) for message in catalog if fits(message)}
    rule = c2py(catalog.plural_expr)
    forms = "".join(str(rule(number)) for number in range(_NUMBERS))
    return Translation(code=file.stem, language=Language(messages=messages, forms=forms))


def read_catalog(file: Path) -> Catalog:
    """Return a catalog as Babel reads it."""
    with file.open("rb") as opened:
        return read_po(opened)


def key(message: Message) -> str:
    """Return the key under which `words/words.py` looks a message up."""
    one = texts(message.id)[0]
    return f"{message.context}\4{one}" if message.context else one


def fits(message: Message) -> bool:
    """Say whether a message is translated, in every form and with the gaps that it has in English."""
    if not message.id or message.fuzzy or not all(forms := texts(message.string)):
        return False
    gaps = set(_GAP.findall(" ".join(texts(message.id))))
    # A form for one, or for none, may do without the number.
    return all(set(_GAP.findall(form)) <= gaps for form in forms) and gaps <= set(_GAP.findall(" ".join(forms)))


def texts(text: str | tuple[str, ...] | list[str] | None) -> tuple[str, ...]:
    """Return what Babel has for a message or its translation, one text for each form."""
    return (text or "",) if isinstance(text, str) or text is None else tuple(text)

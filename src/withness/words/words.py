"""Gettext's usual names over the words of one language; English is what stands in the code, and is never looked up.

`gettext` itself would bring a parser of plural rules into the browser. A rule is a table here instead: which form goes
with 0 to 199, from where on it repeats every hundred.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from withness.words import spoken


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """The words of a language: the forms of each message, one where it has no number, and which goes with 0 to 199.

    The key of a message is its English, after its context and the sign `\\4` where it has one.
    """

    messages: Mapping[str, tuple[str, ...]]
    forms: str


ENGLISH = Language(messages={}, forms="")

_messages: Mapping[str, tuple[str, ...]] = spoken.MESSAGES
_forms = spoken.FORMS


def speak(language: Language) -> None:
    """Say everything in this language from now on."""
    global _messages, _forms
    _messages, _forms = language.messages, language.forms


def spoken_now() -> Language:
    """Return the language that is spoken."""
    return Language(messages=_messages, forms=_forms)


def is_english() -> bool:
    """Say whether English is spoken, whose rules some parts know and no other's."""
    return not _messages


def _(message: str) -> str:
    """Return a message in the language that is spoken, in English where it has none."""
    forms = _messages.get(message)
    return forms[0] if forms else message


def pgettext(context: str, message: str) -> str:
    """Return a message whose English alone would not tell what it stands for."""
    forms = _messages.get(f"{context}\4{message}") if _messages else None
    return forms[0] if forms else message


def ngettext(one: str, many: str, number: float) -> str:
    """Return the form of a message that goes with a number."""
    forms = _messages.get(one)
    return forms[_form(number)] if forms else one if number == 1 else many


def counted(message: str, number: float) -> str:
    """Return the form of a message that goes with a number, where English says the same with every one."""
    return ngettext(message, message, number)


def N_(message: str) -> str:
    """Return a message as it stands, to be looked up when it is said."""
    return message


def _form(number: float) -> int:
    """Return which form goes with a number; with what is no whole one goes the last, as CLDR's "other" does."""
    if number != int(number):
        return -1
    whole = abs(int(number))
    return int(_forms[whole if whole < 100 else 100 + whole % 100])

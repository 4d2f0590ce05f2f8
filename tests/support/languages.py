"""Languages for the tests, spoken for as long as a test needs them."""

from collections.abc import Iterator
from contextlib import contextmanager

from withness.words.words import ENGLISH, Language, speak


@contextmanager
def spoken(language: Language) -> Iterator[None]:
    """Say everything in a language, and then in English again."""
    speak(language)
    try:
        yield
    finally:
        speak(ENGLISH)

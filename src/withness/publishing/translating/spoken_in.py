"""The words of a language as each place takes them that has no catalog: the reader's Python, scripts, templates."""

import json
from collections.abc import Collection
from functools import cache

from withness.markup.html import escape
from withness.publishing.constants import filled
from withness.publishing.translating.translation import TEMPLATE, Translation, key, read_catalog
from withness.words.words import Language

_SCRIPTS = "src/withness/web/"
_TEMPLATES = "overrides/"
_PARTIAL = """\
{#- The kit's own words in the language of the site: `withness vendor` writes them here, and none for English. -#}
{%- set spoken = CODE -%}
{%- macro said(words) -%}{{ WORDS[words] | default(words) }}{%- endmacro -%}
"""


def in_python(translation: Translation, folders: Collection[str]) -> str:
    """Return `words/spoken.py` for a Python that has these folders of the kit and no others."""
    own = _said_in(translation.language, tuple(f"src/withness/{folder}/" for folder in folders))
    return (
        f'"""What is said in the language {translation.code}: written by `withness vendor`."""\n\n'
        f"MESSAGES: dict[str, tuple[str, ...]] = {own!r}\n"
        f"FORMS = {translation.language.forms!r}\n"
    )


def in_scripts(script: str, translation: Translation) -> str:
    """Return a script that has `web/markup/words.js` in it with the words of all scripts."""
    script = filled(script, "MESSAGES", "{}", _said_in(translation.language, (_SCRIPTS,)))
    script = filled(script, "FORMS", '""', translation.language.forms)
    return filled(script, "LOCALE", '"en-US"', translation.code)


def in_templates(translation: Translation) -> str:
    """Return `partials/words.html` of a theme, with the words of its templates as they stand in markup."""
    own = {said: escape(forms[0]) for said, forms in _said_in(translation.language, (_TEMPLATES,)).items()}
    return _PARTIAL.replace("CODE", _json(translation.code)).replace("WORDS", _json(own))


def _said_in(language: Language, places: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Return the messages that are said in files below these places."""
    return {said: forms for said, forms in language.messages.items() if _said(said, places)}


def _said(said: str, places: tuple[str, ...]) -> bool:
    return any(file.startswith(place) for file in _files().get(said, ()) for place in places)


@cache
def _files() -> dict[str, tuple[str, ...]]:
    """Return in which files each message is said."""
    return {key(message): tuple(file for file, _ in message.locations) for message in read_catalog(TEMPLATE)}


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False)

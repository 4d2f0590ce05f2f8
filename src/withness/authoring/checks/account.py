"""Whether the ledger can account for a self-check or a guide: a licence that allows its use, claims with a source."""

import re
from collections.abc import Iterator

from withness.authoring.shape.account import LICENCES
from withness.authoring.yaml.source import Source
from withness.problem import Message, Problem, did_you_mean, quoted

NON_COMMERCIAL = Message(
    "The licence {licence} forbids commercial use, and this site invites its readers to book a consult",
    "Use words under a licence such as CC-BY-4.0, or write your own.",
)
LICENCE_UNKNOWN = Message(
    "The licence {licence} is not a short name (see spdx.org/licenses) known to allow commercial use", "{mend}"
)
CLAIM = Message(
    "{key} says that something was validated, and nothing says where that is published",
    'Add "citation": author, year, title, link; or say that it was not validated.',
)

_CLAIMING_KEYS = ("title", "summary", "purpose", "preamble", "source")
_CLAIM = re.compile(r"\bvalidat(?:ed|ions?)\b", re.IGNORECASE)
_DENIAL = re.compile(r"\b(?:not|never|no|nor|neither|nobody|without)\b|n[’']t\b", re.IGNORECASE)


def account_problems(source: Source) -> Iterator[Problem]:
    """Yield what is wrong with a tool's licence, and every claim of a validation that cites nothing."""
    data = source.data or {}
    licence = data.get("licence")
    if isinstance(licence, str) and licence.strip() and licence.strip() not in LICENCES:
        yield _licence(source, licence)
    if data.get("citation") is None:
        for key in _CLAIMING_KEYS:
            if isinstance(words := data.get(key), str) and _claims(words):
                yield source.problem((key,), CLAIM, key=quoted(key))


def _licence(source: Source, licence: str) -> Problem:
    if re.search(r"\bNC\b|non-?\s?commercial", licence, re.IGNORECASE):
        return source.problem(("licence",), NON_COMMERCIAL, licence=quoted(licence))
    mend = did_you_mean(licence, LICENCES)
    return source.problem(("licence",), LICENCE_UNKNOWN, licence=quoted(licence), mend=mend)


def _claims(words: str) -> bool:
    """Say whether a clause speaks of a validation with no word before it that denies it."""
    clauses = re.split(r"[.;:!?]", words)
    return any((found := _CLAIM.search(clause)) and not _DENIAL.search(clause[: found.start()]) for clause in clauses)

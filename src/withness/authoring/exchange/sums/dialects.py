"""The languages of other programs, as far as they differ in how an answer is named."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from withness.authoring.exchange.draft.draft import Calculation
from withness.authoring.exchange.sums.evaluation import Evaluation
from withness.authoring.exchange.sums.linear import Linear
from withness.authoring.exchange.sums.syntax import NotReadError, read_expression

LONGEST = 100_000

_WHERE = r"\.where\(\s*linkId\s*=\s*'(?P<{name}>[^']*)'\s*\)"
_STEP = r"\.(?:item|descendants\(\)|repeat\(item\))"
_ITEM = re.compile(
    rf"%(?:resource|context)(?:{_STEP}(?:{_WHERE.format(name='outer')})?)*?{_STEP}{_WHERE.format(name='link')}"
    rf"(?!{_STEP})"
)
_ORDINAL = re.compile(r"\.extension(?:\.where\(\s*url\s*=\s*'[^']*'\s*\)|\('[^']*'\))\.value(?:Decimal)?\b")
_VARIABLE = re.compile(r"%(?:(\w+)|`([^`]*)`)")
_PATH = re.compile(r"[%\w.]+(?:\([^()]*\)[\w.]*)*")
# {a} = 2, counted as one where it is so: SurveyJS's way, and FHIRPath's.
_CHOSEN = {
    "surveyjs": (r"iif\(\{([^{}]+)\} = \(?(-?[\d.]+)\)?, 1, 0\)", " + ", ""),
    "fhirpath": (r"\{([^{}]+)\}\.answer\.value\.where\(code = '(-?[\d.]+)'\)", ".combine", ".count()"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """What a calculation comes to, whether it is rounded, and the share of answers that may be blank, if it says so."""

    calculation: Calculation
    linear: Linear
    rounds: bool
    may_be_blank: Fraction | None


def answers_named(expression: str, dialect: str, variables: Mapping[str, str] | None = None) -> str:
    """Return an expression in which each answer is written `{name}`, and each variable as what it stands for."""
    if dialect == "redcap":
        return re.sub(r"\[([A-Za-z]\w*)\]", r"{\1}", expression)
    if dialect == "fhirpath":
        for _ in range(10):
            expression = _VARIABLE.sub(lambda found: _unfolded(found, variables or {}), expression)
            if len(expression) > LONGEST:
                return ""
        return _ORDINAL.sub("", _ITEM.sub(lambda found: f"{{{found['link']}}}", expression))
    return expression


def _unfolded(found: re.Match[str], variables: Mapping[str, str]) -> str:
    meant = variables.get(found[1] or found[2] or "")
    if meant is None:
        return found[0]
    return meant if _PATH.fullmatch(meant) else f"({meant})"


def sum_of(calculation: Calculation) -> Sum | None:
    """Return what a calculation comes to, or `None` if it is no plain reckoning with answers."""
    evaluation = Evaluation()
    try:
        if len(calculation.expression) > LONGEST:
            return None
        linear = evaluation.value(read_expression(calculation.expression))
    except (NotReadError, RecursionError):
        return None
    return Sum(calculation=calculation, linear=linear, rounds=evaluation.rounds, may_be_blank=evaluation.may_be_blank)


def chosen_in(calculation: Calculation) -> list[tuple[str, str]] | None:
    """Return the answers that a calculation counts, as names of questions and values; `None` if it is no count."""
    if calculation.dialect not in _CHOSEN:
        return None
    one, joined, end = _CHOSEN[calculation.dialect]
    counted = calculation.expression.removesuffix(end) if end else calculation.expression
    rest = re.sub(one, "#", counted)
    marks = rest.count("#")
    wanted = "#" + (f"{joined}(#)" if end else f"{joined}#") * (marks - 1)
    return re.findall(one, counted) if marks and rest == wanted else None

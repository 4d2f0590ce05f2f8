"""Which sums of another program become subscales and a total here, and by which method all of them are worked out."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from withness.authoring.exchange.carrying.terms import SCORE
from withness.authoring.exchange.draft.draft import Calculation, Question
from withness.authoring.exchange.draft.notes import Notes
from withness.authoring.exchange.sums.dialects import Sum, sum_of
from withness.instrument.instrument import Method
from withness.problem import Message, quoted

NOT_PLAIN = Message(
    "The calculation {name} was not carried: it is no plain sum or mean of answers ({expression})",
    "Work out by hand what it is for, and write it into the self-check if its scoring can say it.",
    minor=True,
)
UNKNOWN_ANSWERS = Message(
    "The calculation {name} was not carried: it counts {answers}, which is no item of the self-check",
    "Add what is missing to the self-check by hand, or live without this score.",
    minor=True,
)
OTHER_METHOD = Message(
    "The calculation {name} was not carried: it is a {own}, and the others are a {method}",
    "Make a self-check of its own of it, since each has one method.",
    minor=True,
)
OVERLAP = Message(
    "The calculation {name} was not carried: it counts answers that another one counts, and not all of them",
    "Make a self-check of its own of it, since each item belongs to one subscale.",
    minor=True,
)
TURNED = Message(
    "The calculation {name} was not carried: it takes other answers the other way round than those that it adds up",
    "Look at the file: one of the two must be wrong.",
    minor=True,
)
ROUNDED = Message(
    "The calculation {name} rounds, which was not carried",
    "Leave it: scores are rounded only where they are shown.",
    minor=True,
)
NOT_COUNTED = Message(
    "Not carried, since no score counts it: {questions}",
    "Add it to the self-check by hand if it is to count, under the subscale that it belongs to.",
    minor=True,
)
_METHODS: tuple[Method, ...] = ("sum", "mean", "pomp")
_IN_WORDS = {"sum": "sum", "mean": "mean", "pomp": "percentage"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Questions that are scored together, by their names, under the name and title that they have in the file."""

    name: str
    title: str
    questions: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """How a questionnaire is scored: the method, parts that share no question, perhaps a total of all, and the rest."""

    method: Method
    missing: Fraction
    parts: tuple[Part, ...]
    total: Part | None = None
    reversed: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Fitting:
    """A sum that one method or another would give, with the questions that it takes the other way round."""

    sum: Sum
    methods: frozenset[Method]

    @property
    def questions(self) -> frozenset[str]:
        return frozenset(self.sum.linear.terms)

    @property
    def reversed(self) -> frozenset[str]:
        return frozenset(name for name, much in self.sum.linear.terms.items() if much < 0)

    @property
    def part(self) -> Part:
        calculation = self.sum.calculation
        return Part(name=calculation.name.removeprefix(SCORE), title=calculation.title, questions=self.questions)


def scores_of(questions: Sequence[Question], calculations: Sequence[Calculation], notes: Notes) -> Scores | None:
    """Return how a questionnaire is scored by its own calculations, or `None` if none of them can be carried."""
    known = {question.name: question for question in questions}
    fitting = [found for calculation in calculations if (found := _fitting(calculation, known, notes))]
    if not fitting:
        return None
    method = max(_METHODS, key=lambda method: sum(method in found.methods for found in fitting))
    for found in fitting:
        if method not in found.methods:
            own = _IN_WORDS[min(found.methods)]
            notes.tell(
                found.sum.calculation.line,
                OTHER_METHOD,
                name=quoted(found.sum.calculation.title),
                own=own,
                method=_IN_WORDS[method],
            )
    return _arranged([found for found in fitting if method in found.methods], method, notes)


def _fitting(calculation: Calculation, known: dict[str, Question], notes: Notes) -> _Fitting | None:
    line, name = calculation.line, quoted(calculation.title)
    found = sum_of(calculation)
    names = list(found.linear.terms) if found else []
    unknown = [answer for answer in names if answer not in known]
    if unknown:
        notes.tell(line, UNKNOWN_ANSWERS, name=name, answers=", ".join(map(quoted, unknown)))
        return None
    methods = _methods(found, [known[name] for name in names]) if found else frozenset()
    if found is None or not methods:
        notes.tell(line, NOT_PLAIN, name=name, expression=quoted(calculation.expression))
        return None
    if found.rounds:
        notes.tell(line, ROUNDED, name=name)
    return _Fitting(sum=found, methods=methods)


def _methods(found: Sum, questions: Sequence[Question]) -> frozenset[Method]:
    """Return the methods that would reckon with these questions just as the sum does."""
    if not questions:
        return frozenset()
    ends = [_ends(question) for question in questions]
    lowest, reach = sum(low for low, _ in ends), sum(high - low for low, high in ends)
    terms = found.linear.terms
    turned = sum(sum(_ends(question)) for question in questions if terms[question.name] < 0)
    # How much each answer counts, and what stands beside them.
    forms: dict[Method, tuple[Fraction, Fraction]] = {
        "sum": (Fraction(1), Fraction(turned)),
        "mean": (Fraction(1, len(questions)), Fraction(turned) / len(questions)),
        "pomp": (Fraction(100) / reach, (turned - lowest) * Fraction(100) / reach),
    }
    return frozenset(
        method
        for method, (much, constant) in forms.items()
        if all(abs(term) == much for term in terms.values()) and found.linear.constant == constant
    )


def _ends(question: Question) -> tuple[Fraction, Fraction]:
    values = [Fraction(str(option.value)) for option in question.options]
    return min(values), max(values)


def _arranged(fitting: list[_Fitting], method: Method, notes: Notes) -> Scores:
    """Return sums that share no question as parts, and the one that counts all of them as the total."""
    widest = max(fitting, key=lambda found: len(found.questions))
    parts = _sharing_nothing([found for found in fitting if found.questions != widest.questions])
    covered = frozenset[str]().union(*(part.questions for part in parts))
    turned = frozenset[str]().union(*(part.reversed for part in parts))
    total = widest if parts and covered <= widest.questions else None
    if total is None:
        # The widest is a part like the others; whatever shares questions with it is none.
        parts = _sharing_nothing([widest, *parts])
    elif total.reversed & covered != turned:
        notes.tell(total.sum.calculation.line, TURNED, name=quoted(total.sum.calculation.title))
        total = None
    taken = [*parts, *([total] if total else [])]
    for found in fitting:
        if found is not widest and not any(found.questions == other.questions for other in taken):
            notes.tell(found.sum.calculation.line, OVERLAP, name=quoted(found.sum.calculation.title))
    return Scores(
        method=method,
        missing=_missing(taken, method),
        parts=(*(found.part for found in fitting if found in parts), *_rest(total, covered)),
        total=total.part if total else None,
        reversed=frozenset[str]().union(*(found.reversed for found in taken)),
    )


def _sharing_nothing(fitting: Sequence[_Fitting]) -> list[_Fitting]:
    found: list[_Fitting] = []
    for candidate in sorted(fitting, key=lambda one: len(one.questions)):
        if not any(candidate.questions & other.questions for other in found):
            found.append(candidate)
    return found


def _missing(taken: Sequence[_Fitting], method: Method) -> Fraction:
    shares = [share for found in taken if (share := found.sum.may_be_blank) is not None]
    return max(shares) if shares else Fraction(0) if method == "sum" else Fraction(1, 2)


def _rest(total: _Fitting | None, covered: frozenset[str]) -> Sequence[Part]:
    """Return a part for what only the total counts."""
    rest = total.questions - covered if total else frozenset[str]()
    return [Part(name="others", title="Others", questions=rest)] if rest else []

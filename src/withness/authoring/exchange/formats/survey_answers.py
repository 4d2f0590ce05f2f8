"""The answers of a question in a SurveyJS survey, and its words in the survey's language."""

from dataclasses import dataclass, field
from typing import Any

from withness.authoring.exchange.draft.draft import Calculation, Question
from withness.authoring.exchange.draft.left import LANGUAGES, MARKUP_LEFT, OUTSIDE
from withness.authoring.exchange.draft.notes import Notes
from withness.authoring.exchange.draft.options import Answers, OptionReader
from withness.authoring.exchange.draft.words import has_markup, number_of, plain_text
from withness.authoring.exchange.formats.placed_json import Keyed


@dataclass(slots=True, kw_only=True)
class Survey:
    """What was read of a survey so far, and the language that it is read in."""

    notes: Notes
    reader: OptionReader
    locale: str
    questions: list[Question] = field(default_factory=list)
    calculations: list[Calculation] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    asked: int = 0
    required: int = 0

    def words(self, line: int, name: str, value: Any) -> str:
        """Return words that may be there in several languages, in that of the survey."""
        if isinstance(value, Keyed):
            if len(value) > 1:
                self.notes.often(line, LANGUAGES, name)
            value = value.get(self.locale) or value.get("default") or value.get("en") or next(iter(value.values()), "")
        if has_markup(value):
            self.notes.often(line, MARKUP_LEFT, name)
        return plain_text(value)


def answers_of(element: Keyed, kind: str, name: str, survey: Survey) -> Answers | None:
    """Return the answers of a question with one choice, or `None` where they are not in the file."""
    if kind == "boolean":
        yes = survey.words(element.line, name, element.get("labelTrue")) or "Yes"
        no = survey.words(element.line, name, element.get("labelFalse")) or "No"
        values = number_of(element.get("valueTrue")), number_of(element.get("valueFalse"))
        return tuple(zip((1, 0) if None in values else values, (yes, no), strict=True))
    if kind == "rating" and not element.get("rateValues"):
        return _rates(element, name, survey)
    if isinstance(element.get("choicesByUrl"), Keyed) and not element.get("choices"):
        survey.notes.often(element.line, OUTSIDE, name, where="choicesByUrl")
        return None
    answers = listed(element, "rateValues" if kind == "rating" else "choices", name, survey)
    if element.get("showNoneItem") is True or element.get("hasNone") is True:
        answers.append((None, survey.words(element.line, name, element.get("noneText")) or "None"))
    return answers


def _rates(element: Keyed, name: str, survey: Survey) -> Answers:
    least, most, step = (
        default if (given := number_of(element.get(key))) is None else given
        for key, default in (("rateMin", 1), ("rateMax", number_of(element.get("rateCount")) or 5), ("rateStep", 1))
    )
    count = int((most - least) / step) + 1 if step > 0 and most >= least else 0
    values = [round(least + step * at, 6) for at in range(min(count, 101))]
    ends = {
        at: survey.words(element.line, name, element.get(f"{key}RateDescription"))
        for at, key in ((0, "min"), (-1, "max"))
    }
    shown = [(value, str(value)) for value in values]
    for at, words in ends.items():
        if words and shown:
            shown[at] = (shown[at][0], f"{shown[at][0]}: {words}")
    return shown


def listed(element: Keyed, key: str, name: str, survey: Survey) -> list[tuple[object, object]]:
    """Return a list of values and their words, written as values alone or as objects with both."""
    found = element.get(key)
    answers: list[tuple[object, object]] = []
    for entry in found if isinstance(found, list) else ():
        if isinstance(entry, Keyed):
            text = survey.words(entry.line, name, entry.get("text"))
            answers.append((entry.get("value"), text or entry.get("value")))
        else:
            answers.append((entry, entry))
    return answers

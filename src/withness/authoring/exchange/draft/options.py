"""The answers of a question in another program, as the options of an item: each with words and a number of its own."""

from collections.abc import Sequence

from withness.authoring.exchange.draft.notes import Notes
from withness.authoring.exchange.draft.words import number_of, plain_text
from withness.instrument.instrument import Number, ResponseOption
from withness.problem import Message, quoted

TOO_FEW = Message(
    "Not carried, since an item needs two answers or more to choose from: {questions}",
    "Give each question such answers in the file, or add it to the self-check by hand.",
    minor=True,
)
NUMBERED = Message(
    "Answers without numbers were numbered from 1 in their order, in {questions}",
    "Look at each value in the self-check, since scores are worked out from them.",
    minor=True,
)
SAME_VALUE = Message(
    "{name} cannot be carried: two of its answers count {value}, and here an answer is known by its number",
    "Give each answer a number of its own in the file, if the sums allow it.",
    minor=True,
)
SAME_LABEL = Message(
    "Two answers of {name} have the words {label}, so their numbers were put behind the words",
    "Give each answer words of its own in the self-check.",
    minor=True,
)
AS_BLANK = Message(
    "{label} has no number where other answers have one, so it was carried as what every item offers a reader to whom"
    " it does not apply",
    'Look at "blank" in the self-check, or delete it there.',
    minor=True,
)
NO_NUMBER = Message(
    "The answer {label} of {name} was not carried: it has no number, and {blank} has taken the place for that",
    "Give it a number in the file if it is to count.",
    minor=True,
)

# A value, or `None` for an answer that has no number, and the words.
type Answers = Sequence[tuple[object, object]]


class OptionReader:
    """Turns the answers of one question after another into options; `blank` are the words of one without a number."""

    def __init__(self, notes: Notes) -> None:
        self.notes = notes
        self.blank: str | None = None

    def options(self, line: int, name: str, answers: Answers) -> tuple[ResponseOption, ...] | None:
        """Return the options of a question, or `None` for one that cannot be carried."""
        numbers = [(number_of(value), _words(value, label)) for value, label in answers]
        if all(number is None for number, _ in numbers):
            numbers = [(at, words) for at, (_, words) in enumerate(numbers, 1)]
            if len(numbers) > 1:
                self.notes.often(line, NUMBERED, name)
        options = [self._option(number, words) for number, words in numbers if number is not None]
        if not self._are_whole(line, name, options):
            return None
        for number, words in numbers:
            if number is None:
                self._set_aside(line, name, words)
        return self._with_unlike_words(line, name, options)

    def _option(self, number: Number, words: str) -> ResponseOption:
        return ResponseOption(value=number, label=words or str(number))

    def _are_whole(self, line: int, name: str, options: list[ResponseOption]) -> bool:
        values = [option.value for option in options]
        if len(values) < 2:
            self.notes.often(line, TOO_FEW, name)
            return False
        again = [value for value in values if values.count(value) > 1]
        if again:
            self.notes.tell(line, SAME_VALUE, name=quoted(name), value=again[0])
        return not again

    def _set_aside(self, line: int, name: str, words: str) -> None:
        if self.blank is None and words:
            self.blank = words
            self.notes.tell(line, AS_BLANK, label=quoted(words))
        elif words != self.blank:
            told = {"label": quoted(words), "name": quoted(name), "blank": quoted(self.blank or "")}
            self.notes.tell(line, NO_NUMBER, **told)

    def _with_unlike_words(self, line: int, name: str, options: list[ResponseOption]) -> tuple[ResponseOption, ...]:
        labels = [option.label for option in options]
        twice = {label for label in labels if labels.count(label) > 1 or label == self.blank}
        for label in sorted(twice):
            self.notes.tell(line, SAME_LABEL, name=quoted(name), label=quoted(label))
        return tuple(
            ResponseOption(value=o.value, label=f"{o.label} ({o.value})" if o.label in twice else o.label)
            for o in options
        )


def _words(value: object, label: object) -> str:
    return plain_text(label) or ("" if number_of(value) is not None else plain_text(value))

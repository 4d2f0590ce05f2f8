"""What other programs have and a self-check has not, as its author is told it."""

from withness.problem import Message

NOT_A_CHOICE = Message(
    "Not carried, since a question of the kind {kind} does not let one answer be chosen from several: {questions}",
    "Leave it out, or write it anew with answers to choose from.",
    minor=True,
)
WHEN_SHOWN = Message(
    "When they are shown was not carried, since a self-check shows every item to everybody: {questions}",
    'Write "blank" into the self-check, such as "It did not come up", if some items do not apply to everybody.',
    minor=True,
)
REQUIRED = Message(
    "That they must be answered was not carried, since a reader may leave any item blank: {questions}",
    'Look at "missing" in the self-check, which says how many may be blank where there is to be a score.',
    minor=True,
)
TEXT_LEFT = Message(
    "Texts between the questions were not carried: {questions}",
    "Write it on the page of the self-check if a reader needs it.",
    minor=True,
)
MARKUP_LEFT = Message(
    "Bold, links and other HTML were not carried, in {questions}", "Leave it: a statement is plain text.", minor=True
)
OTHER_FORM = Message(
    "Other forms were not carried, since a file becomes one self-check and {form} came first: {questions}",
    "Save each form in a file of its own, and bring them one after the other.",
    minor=True,
)
LANGUAGES = Message(
    "Words in other languages were not carried, of {questions}",
    "Make a self-check of its own of each language.",
    minor=True,
)
KEY_LEFT = Message(
    "{key} was not carried, since a self-check has no place for it: {questions}",
    "Live without it, or say it in words.",
    minor=True,
)
OUTSIDE = Message(
    "Not carried, since the answers are kept elsewhere ({where}): {questions}",
    "Write the answers into the question in the other program, and export it once more.",
    minor=True,
)

"""Why a code or a total is refused: each cause with its own sentence, and what to ask for."""

from withness.words.words import _, ngettext


class RefusalError(ValueError):
    """What is wrong with a code or a total, and how it can be mended; `cause` is a word for the kind of it.

    `line` is that of the one code that is to blame, where several are laid together.
    """

    line: int | None = None

    def __init__(self, cause: str, what: str, mend: str) -> None:
        super().__init__(f"{what} {mend}")
        self.cause, self.what, self.mend = cause, what, mend


def no_reading(parts: str) -> RefusalError:
    """Return the refusal of answers that are too few for a reading of these parts."""
    what = _("Too little is answered in {parts} for a reading.").format(parts=parts)
    return RefusalError("blank", what, _("Answer more there, and then give."))


def not_for_teams(title: str) -> RefusalError:
    """Return the refusal of a self-check that a team may not use."""
    what = _("“{title}” is not made for a team’s picture.").format(title=title)
    return RefusalError("not for teams", what, _("The ledger says which self-checks are, and why."))


def strange_sign(sign: str, group: int, typed: str) -> RefusalError:
    """Return the refusal of a code with a sign that no code has, in its group `group`, which was typed so."""
    what = _("No code has the sign “{sign}” in it; it stands in group {group}, “{typed}”.")
    mend = _("Compare that group with what was sent, or ask for the code again.")
    return RefusalError("damaged", what.format(sign=sign, group=group, typed=typed), mend)


def wrong_length(signs: int, wanted: int | None, group: tuple[int, str] | None) -> RefusalError:
    """Return the refusal of a code of the wrong length; `group` is the one that has not four signs, if there is one."""
    # Translators: "signs" are letters and digits.
    has = ngettext("It has {n} sign", "It has {n} signs", signs).format(n=signs)
    # Translators: the first gap is "It has 31 signs".
    instead = _("{has}, where {wanted} are needed.").format(has=has, wanted=wanted)
    # Translators: the gap is "It has 31 signs".
    neither = _("{has}, and no code is so long.").format(has=has)
    look = _("Look at group {group}, “{typed}”, or ask for the code again.")
    again = _("Something is missing, or there twice. Compare it with what was sent, or ask for the code again.")
    mend = again if group is None else look.format(group=group[0], typed=group[1])
    return RefusalError("damaged", instead if wanted else neither, mend)


def damaged(group: int | None, typed: str, *, swapped: bool) -> RefusalError:
    """Return the refusal of a code whose checks do not fit, with the group where the damage most likely is."""
    what = _("Something in it was mistyped: its checks don’t fit.")
    swap = _("Look at group {group} first, “{typed}”: two neighbors may have changed places there.")
    look = _("Look at group {group} first, “{typed}”; if it is as it was sent, ask for the code again.")
    again = _("More than one place is wrong, so ask for the code again.")
    mend = again if group is None else (swap if swapped else look)
    return RefusalError("damaged", what, mend.format(group=group, typed=typed))


def no_code() -> RefusalError:
    """Return the refusal of what is well written and yet no code of a round."""
    what = _("This is no code of a team round.")
    return RefusalError("damaged", what, _("A code begins with A or B, and a subtotal with X or Y. Ask for it again."))


def another_instrument() -> RefusalError:
    """Return the refusal of a code that belongs to another self-check, or to another version of this one."""
    what = _("It belongs to another self-check, or to another version of this one.")
    return RefusalError("instrument", what, _("Ask for a code from the page of this self-check, opened anew."))


def another_round() -> RefusalError:
    """Return the refusal of a code with another word or another day."""
    what = _("It belongs to another round: its word or its day is another.")
    return RefusalError("round", what, _("Ask for a code with the word and the day of this round."))


def other_envelope(kind: str, kept: str) -> RefusalError:
    """Return the refusal of an envelope of the other kind among those that a keeper has."""
    what = _("This is an envelope {kind}, and the others here are {kept}.")
    mend = _(
        "Delete it, and ask for it to go to the other keeper: whoever has both envelopes of one person can work out"
        " what that person answered."
    )
    return RefusalError("kind", what.format(kind=kind, kept=kept), mend)


def a_subtotal() -> RefusalError:
    """Return the refusal of a subtotal among the codes of persons."""
    what = _("This is a keeper’s subtotal, and here the codes of persons are added.")
    return RefusalError("kind", what, _("Lay it together with the other subtotal to see the picture."))


def a_person() -> RefusalError:
    """Return the refusal of a person's code where two subtotals are laid together."""
    what = _("This is the code of one person, and here two subtotals are laid together.")
    mend = _("Delete it, and ask the keepers for their subtotals, which begin with X and with Y.")
    return RefusalError("kind", what, mend)


def twice(line: int) -> RefusalError:
    """Return the refusal of a code that stands in an earlier line already."""
    what = _("It is here twice: line {line} has the same code.").format(line=line)
    return RefusalError("twice", what, _("It is counted once. If two people sent it, ask both for a new one."))


def not_two(count: int) -> RefusalError:
    """Return the refusal of another number of subtotals than two."""
    what = ngettext("Here is {n} code, and it takes two.", "Here are {n} codes, and it takes two.", count)
    mend = _("Write the two keepers’ subtotals, a line each.")
    return RefusalError("two", what.format(n=count), mend)


def same_keeper(kind: str) -> RefusalError:
    """Return the refusal of two subtotals of one kind of envelope."""
    what = _("Both subtotals begin with {kind}, so both are of the same envelopes.").format(kind=kind)
    return RefusalError("kind", what, _("Ask the other keeper for a subtotal: one begins with X, the other with Y."))


def unequal(first: int, second: int) -> RefusalError:
    """Return the refusal of two subtotals of unequal numbers of people."""
    what = _("One subtotal has {first} people in it, the other {second}.").format(first=first, second=second)
    mend = _("Somebody’s code is missing with one keeper. Find out whose, and have both subtotals made again.")
    return RefusalError("unequal", what, mend)


def other_people() -> RefusalError:
    """Return the refusal of two subtotals with as many people, but not with the same ones."""
    what = _("The two subtotals are not of the same people, though there are as many in each.")
    mend = _("Each keeper lacks a code that the other has. Compare who sent one, and have both subtotals made again.")
    return RefusalError("people", what, mend)


def too_few(people: int, fewest: int) -> RefusalError:
    """Return the refusal of a total of too few people."""
    what = ngettext("Only {n} person is in it.", "Only {n} people are in it.", people).format(n=people)
    mend = _("With fewer than {fewest}, a total says too much about each of them, so nothing is shown.")
    return RefusalError("few", what, mend.format(fewest=fewest))


def too_many(most: int) -> RefusalError:
    """Return the refusal of more people than a code can count."""
    what = _("These are more than {most} people, and a code counts no further.").format(most=most)
    return RefusalError("many", what, _("Make two rounds of them, each with a word of its own."))


def sums_do_not_fit() -> RefusalError:
    """Return the refusal of a total whose readings do not add up to its people."""
    what = _("The total doesn’t add up: its readings are not as many as its people.")
    mend = _("A code was damaged or made up on the way, so nothing is shown. Make the round again, with a new word.")
    return RefusalError("sums", what, mend)

"""Answers that contradict one another: the same end of the scale also where it means the opposite."""

from collections.abc import Sequence
from math import prod

from withness.instrument.scoring import Answer, Profile
from withness.markup.html import Html, element
from withness.words.lists import enumerated
from withness.words.words import _, pgettext

# Answers chosen blindly come to this less often than once in a hundred times.
_RARE = 0.01


def contradict(answers: Sequence[Answer]) -> bool:
    """Return whether all given answers are the same end of the scale, although items of both keyings are among them.

    All of them must be their item's highest value as the reader chose it, before mirroring, or all the lowest, and so
    many that blind choice would come to the same in less than one of a hundred cases: four answers where each has five
    options, five where each has three, eight where each has two.
    """
    given = [answer for answer in answers if answer.value is not None]
    if len({answer.item.reverse_keyed for answer in given}) < 2:
        return False
    at_an_end = all(a.value == a.item.highest for a in given) or all(a.value == a.item.lowest for a in given)
    return at_an_end and 2 * prod(1 / len(answer.item.options) for answer in given) < _RARE


def contradiction_remark(profile: Profile) -> Html | None:
    """Return a kind word on answers that contradict one another, in all of a profile or else in single subscales."""
    every = [answer for score in profile.subscales for answer in score.answers]
    if contradict(every):
        return _look_again(every, pgettext("you chose it for …", "every statement"))
    parts = [score for score in profile.subscales if contradict(score.answers)]
    if not parts:
        return None
    answers = [answer for score in parts for answer in score.answers]
    names = enumerated(_("“{name}”").format(name=score.subscale.name) for score in parts)
    return _look_again(answers, pgettext("you chose it for …", "every statement of {parts}").format(parts=names))


def _look_again(answers: Sequence[Answer], where: str) -> Html:
    labels = {option.label for a in answers for option in a.item.options if option.value == a.value}
    same = pgettext("you chose …", "the same end of the scale")
    chosen = _("“{name}”").format(name=labels.pop()) if len(labels) == 1 else same
    # Translators: "chosen" is an answer in quotation marks or "the same end of the scale", "where" is "every statement"
    # or "every statement of “Listening”".
    words = _(
        "You chose {chosen} for {where} that you answered, and some of these point the opposite way, so the answers"
        " speak against one another. Both can be true. If you went through them quickly, “Change my answers” at the end"
        " lets you look once more."
    )
    return element("p", words.format(chosen=chosen, where=where), class_="remark")

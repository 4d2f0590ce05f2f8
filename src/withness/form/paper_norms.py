"""A published group as the paper key has it: the figures to compare a score with by hand."""

from withness.instrument.change import smallest_change
from withness.instrument.instrument import Norm
from withness.markup.html import Html, element
from withness.markup.numbers import hundredths, in_full, plain
from withness.profile.norm_comparison import NOT_A_VERDICT, who_was_asked
from withness.words.lists import set_apart
from withness.words.words import _


def norm_on_paper(norm: Norm) -> Html:
    """Return the figures of a published group as the paper key has them, to compare a score with by hand."""
    if norm.percentiles:
        row = _("{share} of 100 had {score} or less")
        rows = [row.format(share=plain(share), score=in_full(score)) for share, score in norm.percentiles]
        # Translators: "rows" are "25 of 100 had 4.2 or less; 50 of 100 had 4.8 or less".
        published = _("Of these people, in order of their scores, {rows}.").format(rows=set_apart(rows))
    else:
        published = _(
            "Their mean was {mean}. Take it away from your score and divide by {sd}, their standard deviation: that is"
            " how many standard deviations you are above it, or below it with a minus."
        ).format(mean=in_full(norm.mean), sd=in_full(norm.sd))
    return element(
        "section",
        element("h4", _("Beside a published group")),
        element("p", " ".join(filter(None, [published, _too_close_to_call(norm)]))),
        element("p", _(NOT_A_VERDICT)),
        who_was_asked(norm),
        class_="norm",
    )


def _too_close_to_call(norm: Norm) -> str | None:
    if norm.reliability is None:
        return None
    least = smallest_change(norm.sd, norm.reliability)
    return _(
        "Two scores of your own from different days are too close to call unless they lie more than {least} apart."
    ).format(least=hundredths(least))

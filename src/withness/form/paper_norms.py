"""A published group as the paper key has it: the figures to compare a score with by hand."""

from withness.instrument.change import smallest_change
from withness.instrument.instrument import Norm
from withness.markup.html import Html, element
from withness.markup.numbers import hundredths, in_full, plain
from withness.profile.norm_comparison import NOT_A_VERDICT, who_was_asked


def norm_on_paper(norm: Norm) -> Html:
    """Return the figures of a published group as the paper key has them, to compare a score with by hand."""
    if norm.percentiles:
        rows = [f"{plain(share)} of 100 had {in_full(score)} or less" for share, score in norm.percentiles]
        published = f"Of these people, in order of their scores, {'; '.join(rows)}."
    else:
        published = (
            f"Their mean was {in_full(norm.mean)}. Take it away from your score and divide by {in_full(norm.sd)}, their"
            " standard deviation: that is how many standard deviations you are above it, or below it with a minus."
        )
    return element(
        "section",
        element("h4", "Beside a published group"),
        element("p", published, _too_close_to_call(norm)),
        element("p", NOT_A_VERDICT),
        who_was_asked(norm),
        class_="norm",
    )


def _too_close_to_call(norm: Norm) -> str | None:
    if norm.reliability is None:
        return None
    least = smallest_change(norm.sd, norm.reliability)
    return (
        f" Two scores of your own from different days are too close to call unless they lie more than"
        f" {hundredths(least)} apart."
    )

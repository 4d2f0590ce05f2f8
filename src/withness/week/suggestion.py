"""What a page suggests as an intention, and the place where its reader may keep one."""

from dataclasses import dataclass

from withness.markup.html import Html, element


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """An intention as an author begins it: the moment after "When", the act after "I will", what comes afterwards.

    Each may be empty.
    """

    when: str = ""
    will: str = ""
    afterwards: str = ""


def keep_intention(suggestion: Suggestion, week: str | None = None, *, is_awaited: bool = False) -> Html:
    """Return the place where a script offers to keep an intention.

    `week` is the address, from the site's root, of the page that shows it again; where it is `None`, a part around this
    one may say it. One that `is_awaited` comes with the first touch, so that its scripts are there without a network.
    """
    return element(
        "keep-intention",
        data_when=suggestion.when or None,
        data_will=suggestion.will or None,
        data_afterwards=suggestion.afterwards or None,
        data_week=week,
        data_part=not is_awaited,
        data_later=is_awaited,
    )

"""Scene by scene: the reader's own reply, the others, and a word on why each of them lands as it does."""

from withness.instrument.instrument import Instrument, ResponseOption
from withness.instrument.scoring import Answer, Profile
from withness.instrument.wording import title_of
from withness.markup.html import Html, element
from withness.words.words import _


def scene_by_scene(instrument: Instrument, profile: Profile) -> Html | None:
    """Return every scene with the reader's own reply, the others, and the feedback on each of them."""
    answers = {answer.item.id: answer for score in profile.subscales for answer in score.answers}
    scenes = [answers[item.id] for item in instrument.items if item.is_scene]
    if not scenes:
        return None
    return element(
        "section",
        element("h3", _("Scene by scene")),
        [_scene(instrument, answer) for answer in scenes],
        class_="scenes",
    )


def _scene(instrument: Instrument, answer: Answer) -> Html:
    options = answer.item.options
    chosen = [option for option in options if option.value == answer.value]
    others = [option for option in options if option.value != answer.value]
    other = _("The other replies to scene {number}") if chosen else _("The replies to scene {number}")
    return element(
        "section",
        element("h4", title_of(instrument, answer.item)),
        element("p", answer.item.stem, class_="stem"),
        element(
            "p", _("Your reply") if chosen else _no_reply(instrument, answer), class_="kicker" if chosen else "blank"
        ),
        _replies(chosen, "replies chosen") if chosen else None,
        element(
            "details",
            # A button is often read out on its own, and there is one for every scene.
            element("summary", other.format(number=instrument.items.index(answer.item) + 1)),
            _replies(others, "replies"),
        ),
        class_="scene",
    )


def _no_reply(instrument: Instrument, answer: Answer) -> str:
    if instrument.blank and answer.not_applicable:
        return _("You said “{blank}”.").format(blank=instrument.blank)
    return _("You left this one blank.")


def _replies(options: list[ResponseOption], class_: str) -> Html:
    pairs = [element("div", element("dt", option.label), _feedback(option)) for option in options]
    return element("dl", pairs, class_=class_)


def _feedback(option: ResponseOption) -> Html | None:
    return element("dd", option.feedback) if option.feedback else None

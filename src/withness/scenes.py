"""Items that are scenes: replies to choose from, and a word on why each of them lands as it does."""

from withness.html import Html, element
from withness.instrument import Instrument, Item, ResponseOption
from withness.numbers import plain
from withness.scoring import Answer, Profile

# More than so many letters do not stand beside one another.
_LONG = 40


def called(instrument: Instrument) -> str:
    """Return what its items are called: scenes where all of them have replies with feedback, and else statements."""
    return "scene" if all(item.is_scene for item in instrument.items) else "statement"


def one_below_the_other(item: Item) -> bool:
    """Return whether the item's options are whole sentences, which need a line each."""
    return item.is_scene or any(len(option.label) > _LONG for option in item.options)


def title_of(instrument: Instrument, item: Item) -> str:
    """Return how an item is named on paper and in tables: by its number, and by its stem unless that is a scene."""
    number = instrument.items.index(item) + 1
    return f"Scene {number}" if item.is_scene else f"{number}. {item.stem}"


def reply_points(instrument: Instrument, item: Item) -> Html:
    """Return the paper key of one item: its options in the form's order, what each counts as, and its feedback."""
    replies = [
        element(
            "div",
            element("dt", option.label, " ", element("strong", _worth(instrument, item, option), class_="points-of")),
            _feedback(option),
        )
        for option in item.options
    ]
    return element(
        "section", element("h4", title_of(instrument, item)), element("dl", replies, class_="replies"), class_="scene"
    )


def _worth(instrument: Instrument, item: Item, option: ResponseOption) -> str:
    if instrument.kinds:
        return counts_as(instrument, item, option)
    points = item.mirrored(option.value)
    return f"{plain(points)} point" if points == 1 else f"{plain(points)} points"


def counts_as(instrument: Instrument, item: Item, option: ResponseOption) -> str:
    """Return what an option counts as: the name of its kind where replies are counted, and else its points."""
    names = [kind.name for kind in instrument.kinds if kind.id == option.kind]
    return names[0] if names else plain(item.mirrored(option.value))


def _feedback(option: ResponseOption) -> Html | None:
    return element("dd", option.feedback) if option.feedback else None


def scene_by_scene(instrument: Instrument, profile: Profile) -> Html | None:
    """Return every scene with the reader's own reply, the others, and the feedback on each of them."""
    answers = {answer.item.id: answer for score in profile.subscales for answer in score.answers}
    scenes = [answers[item.id] for item in instrument.items if item.is_scene]
    if not scenes:
        return None
    return element(
        "section",
        element("h3", "Scene by scene"),
        [_scene(instrument, answer) for answer in scenes],
        class_="scenes",
    )


def _scene(instrument: Instrument, answer: Answer) -> Html:
    options = answer.item.options
    chosen = [option for option in options if option.value == answer.value]
    others = [option for option in options if option.value != answer.value]
    title = title_of(instrument, answer.item)
    return element(
        "section",
        element("h4", title),
        element("p", answer.item.stem, class_="stem"),
        element("p", "Your reply" if chosen else _no_reply(instrument, answer), class_="kicker" if chosen else "blank"),
        _replies(chosen, "replies chosen") if chosen else None,
        element(
            "details",
            # A button is often read out on its own, and there is one for every scene.
            element("summary", "The other replies" if chosen else "The replies", f" to {title.lower()}"),
            _replies(others, "replies"),
        ),
        class_="scene",
    )


def _no_reply(instrument: Instrument, answer: Answer) -> str:
    if instrument.blank and answer.not_applicable:
        return f"You said “{instrument.blank}”."
    return "You left this one blank."


def _replies(options: list[ResponseOption], class_: str) -> Html:
    pairs = [element("div", element("dt", option.label), _feedback(option)) for option in options]
    return element("dl", pairs, class_=class_)

"""Scenes: what is shown of a reply, and of those that were not chosen."""

from hypothesis import given
from hypothesis import strategies as st

from support.examples import AWKWARD, a_scene, an_instrument, an_item, instruments, responses_to
from support.reading_html import tree, words
from withness.instrument.instrument import Instrument, ResponseOption
from withness.instrument.scoring import Responses, score
from withness.markup.html import Html
from withness.profile.report import report
from withness.profile.scenes import scene_by_scene


def shown(instrument: Instrument, responses: Responses) -> list[str]:
    """Return each scene of a result as a reader would read it."""
    drawn = tree(Html(f"<div>{scene_by_scene(instrument, score(instrument, responses))}</div>"))
    return [" ".join(" ".join(scene.itertext()).split()) for scene in drawn.findall("section/section")]


def test_a_scene_is_shown_with_the_readers_reply_and_then_the_others() -> None:
    assert shown(an_instrument(a_scene("late")), {"late": 3}) == [
        "Scene 1 Somebody says late. Your reply reply 3 It does 3."
        " The other replies to scene 1 reply 1 It does 1. reply 5 It does 5."
    ]


def test_a_blank_scene_is_shown_with_every_reply() -> None:
    assert shown(an_instrument(a_scene("late"), a_scene("more")), {"late": 3})[1] == (
        "Scene 2 Somebody says more. You left this one blank."
        " The replies to scene 2 reply 1 It does 1. reply 3 It does 3. reply 5 It does 5."
    )


def test_scenes_keep_the_order_and_the_numbers_of_the_form() -> None:
    instrument = an_instrument(an_item("ask"), a_scene("late"), an_item("fix"), a_scene("more"))
    assert [scene[:7] for scene in shown(instrument, {})] == ["Scene 2", "Scene 4"]


def test_statements_have_no_scene_by_scene() -> None:
    assert scene_by_scene(an_instrument(), score(an_instrument(), {})) is None


def test_the_working_calls_a_scene_by_its_number() -> None:
    instrument = an_instrument(a_scene("late"))
    drawn = tree(Html(f"<div>{report(instrument, score(instrument, {'late': 3}))}</div>"))
    assert [cell.text for cell in drawn.findall(".//table[@class='answers']//th")] == [
        "Scene",
        "Your answer",
        "Counts as",
        "Why",
        "Scene 1",
    ]


@given(st.data())
def test_every_feedback_is_shown_once_whatever_was_answered(data: st.DataObject) -> None:
    instrument = data.draw(instruments())
    said = shown(instrument, data.draw(responses_to(instrument)))
    scenes = [item for item in instrument.items if item.is_scene]
    assert len(said) == len(scenes)
    for item, words_ in zip(scenes, said, strict=True):
        for option in item.options:
            assert option.feedback is not None
            assert " ".join(option.feedback.split()) in words_


def test_hostile_feedback_stays_text() -> None:
    replies = tuple(ResponseOption(value=value, label=AWKWARD * value, feedback=AWKWARD) for value in (1, 2))
    instrument = an_instrument(a_scene("late", stem=AWKWARD, options=replies))
    said = Html(f"<div>{scene_by_scene(instrument, score(instrument, {'late': 1}))}</div>")
    assert "<script" not in said
    assert " ".join(AWKWARD.split()) in words(said)

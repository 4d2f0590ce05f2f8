"""What could give somebody away is marked, with neutral words; what could not is left alone."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from withness.deidentification.mark import REASONS
from withness.deidentification.marks import marks
from withness.deidentification.rules.found import Kind

# Forms of each kind, each with the sentence around it; what is to be marked stands in brackets.
TELLING: dict[Kind, tuple[str, ...]] = {
    "name": (
        "I told [Maria] about it.",
        "[Kwabena]’s badge stopped working.",
        "[Grace] asked for more time.",
        "So I asked [Dr. Karim Aziz] and [Mrs. de la Cruz] again.",
        "Then [J.R.] laughed, and so did [M.] in the back.",
        "Our nurse, [Ana], had left with [Bernadette O'Neill-Ruiz].",
        "so then [priya] said no and [mark] said nothing",
        "my lead [xiao wei] was there, and [nokuthula] was not",
        "We saw [José García-Núñez] and [Mr. van der Berg].",
        "[Will] is late. [Hope], who cooks, is not.",
        "Nobody told [Big Mike] or [Eun-ji Park].",
        "I met [李雷] once.",
        "I wrote to [Jan Novak], [MARIA], and [Leonard Fitzhugh Jr.] that day.",
    ),
    "contact": (
        "Write to [j.doe+work@mail.example.org] now.",
        "Call [(512) 555-0143] or [512.555.0143] or [+1 512 555 0143 x22].",
        "I am [@jo_smith] there.",
        "It is at [https://tracker.example/T-1?q=2].",
        "See [facebook.com/jo.smith].",
        "She lives at [1420 W. Maple Ave, Apt 3B].",
        "Ask [jo at gmail dot com] about it.",
        "The desk is [ext. 5521].",
        "My discord is [night_owl99].",
    ),
    "date": (
        "It was on [October 12].",
        "It was on [Oct. 12th, 2025].",
        "We met on [6/14] and on [6/14/2025] and on [10-20-2025].",
        "The log says [2024-03-08].",
        "We lost her on [the 3rd of May].",
        "He came [last Tuesday] and left on [Friday].",
        "I have been here since [2016], and since [March].",
        "She had missed [Q3 2024].",
        "It was [Thanksgiving week].",
        "It was [Friday the 13th].",
        "He is from [the class of '04].",
        "She asked about [the week of 5/12].",
        "I left [in the summer of 2022].",
        "He called on [the 6th].",
        "We start in [mid-June].",
        "She began in [May].",
    ),
    "age": (
        "He is a [58-year-old] man.",
        "She is [in her late fifties].",
        "He turned and said: she’s [61].",
        "My boss [turned 60] last week.",
        "Our cook, who is [82], said so.",
        "A trainee [aged 19] began.",
    ),
    "place": (
        "I grew up in [Tulsa].",
        "We moved to [New Mexico].",
        "The [Denver] office is slow.",
        "It is off [County Road 19].",
        "I met him in [Fergus Falls].",
    ),
    "organization": (
        "I work at [Northwind Freight].",
        "She teaches at [St. Brendan's Elementary].",
        "He left for [Hale & Boothby LLP].",
        "I used to work at [Google].",
        "She was at [the Crane Center] then.",
        "We sang at [Grace Lutheran Church].",
    ),
    "title": (
        "I told [the CFO].",
        "Then [our head nurse] came.",
        "[The union rep] knew.",
        "I asked [the vice principal] twice.",
        "He stepped down as [treasurer].",
        "I told [our VP of Sales].",
    ),
    "unique": (
        "She is [the only one who speaks Finnish].",
        "She was [the first woman to run the shop].",
        "He is [our only Finnish engineer].",
        "He is [the oldest nurse on the ward].",
    ),
    "health": (
        "He has [a bad hip].",
        "It was after my [second miscarriage].",
        "She takes [anxiety meds].",
        "He had [a stroke].",
    ),
    "family": (
        "She has [twins].",
        "He talks of his [stepdaughter].",
        "It was the [divorce].",
        "She [won the state teaching award] then.",
    ),
    "number": (
        "He makes [$84,500].",
        "I moved to [room 214].",
        "It was about [case 22-1187].",
        "The check was [#3306].",
        "He has [43 people] under him.",
    ),
}
# Words that look as if they told somebody's name, and do not.
HARMLESS = (
    "I will be frank: I may have made a mark on the wrong chart, and I hope nobody noticed.",
    "May I go? Will you stay? Mark my words. Rose to the occasion. Bill me later. Frank talk helps.",
    "We got an Excel sheet, a Slack channel and three KPIs, and NOBODY reads ANY of it. Now HR wants a chat.",
    "It was the only thing to do, the first time, the last straw, the only reason.",
    "I march on, in good faith and by the grace of my manager; the team is fine, and so is a colleague.",
    "A Korean grandmother and I speak Spanish and English. My coworker will not take a hint. It was 2 people.",
    "do i step in or let it go? i dont know what to say. im tired tbh. hes late again and thats that",
    "He was late nine times. We waited for an hour. 24/7, 50/50, half of it, twice.",
)


def told(text: str) -> list[str]:
    """Return what is marked in a text."""
    return [text[mark.start : mark.end] for mark in marks(text)]


@pytest.mark.parametrize(("kind", "sentence"), [(kind, each) for kind, all in TELLING.items() for each in all])
def test_what_tells_is_marked_whole_and_nothing_else_is(kind: Kind, sentence: str) -> None:
    text = sentence.replace("[", "").replace("]", "")
    wanted = [part.partition("]")[0] for part in sentence.split("[")[1:]]
    assert told(text) == wanted
    assert {mark.kind for mark in marks(text)} == {kind}


@pytest.mark.parametrize("text", HARMLESS)
def test_what_tells_nothing_is_left_alone(text: str) -> None:
    assert told(text) == []


def test_each_mark_says_why_and_offers_other_words() -> None:
    for sentence in (sentence for all in TELLING.values() for sentence in all):
        for mark in marks(sentence.replace("[", "").replace("]", "")):
            assert mark.why == REASONS[mark.kind].why
            assert mark.instead


def replaced(text: str) -> str:
    """Return a text with neutral words in the place of all that is marked."""
    for mark in reversed(marks(text)):
        text = text[: mark.start] + mark.instead + text[mark.end :]
    return text


@pytest.mark.parametrize("sentence", [sentence for all in TELLING.values() for sentence in all])
def test_neutral_words_tell_nothing(sentence: str) -> None:
    assert told(replaced(sentence.replace("[", "").replace("]", ""))) == []


def test_one_person_stays_one_colleague_and_another_is_another() -> None:
    text = "Maria Lopez told Tariq. Maria was tired, and Tariq was not. Bjorn slept."
    words = "a colleague told another colleague. the colleague was tired, and the other colleague was not."
    assert replaced(text) == f"{words} a third colleague slept."


WORDS = sorted(
    {
        word
        for sentence in (*sum(TELLING.values(), ()), *HARMLESS)
        for word in sentence.translate({91: "", 93: ""}).split()
    }
)


@given(
    st.one_of(st.text(), st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=3)), max_size=30).map(" ".join))
)
def test_marks_lie_in_the_text_in_order_and_never_overlap(text: str) -> None:
    end = 0
    for mark in marks(text):
        assert end <= mark.start < mark.end <= len(text)
        assert text[mark.start : mark.end].strip()
        end = mark.end


LONG = ["a", "a.a.", "Sun ", "B ", "rere", "1,", "http://", "zxqv ", "the only ", "A. ", "(555) ", "\u0301", "x'"]


@pytest.mark.parametrize("part", LONG)
def test_no_text_takes_for_ever(part: str) -> None:
    """Some would take minutes if a pattern went over the same letters again and again."""
    text = (part * 20_000)[:20_000]
    before = time.process_time()
    assert len(marks(text)) <= len(text)
    assert time.process_time() - before < 30

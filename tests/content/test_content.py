"""What every article and self-check of this site has, whoever wrote it."""

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from support.published import ARTICLES, DOCS, GUIDES, SELF_CHECKS
from withness.authoring.library.instruments import read_instrument
from withness.authoring.library.library import Library, read_library
from withness.authoring.yaml.reader import read_yaml
from withness.blocks.this_week import this_week_of
from withness.browser import score_form
from withness.catalog.lists import same_subject
from withness.catalog.related import related_pages
from withness.instrument.instrument import Band, Instrument, Item, Kind, Subscale
from withness.instrument.scoring import score
from withness.instrument.serialization import dump_instrument
from withness.profile.headline import headline
from withness.profile.report import report

every_article = pytest.mark.parametrize("file", ARTICLES, ids=lambda file: file.stem)


@pytest.fixture(scope="module")
def library() -> Library:
    """All that this site publishes."""
    return read_library(DOCS)


def sections(article: Path) -> dict[str, str]:
    """Return the text under each heading of the second rank, and before the first of them under no name."""
    parts = re.split(r"^## (.*)\n", article.read_text("utf-8"), flags=re.MULTILINE)
    return {"": parts[0], **dict(zip(parts[1::2], parts[2::2], strict=True))}


@every_article
def test_an_article_rests_on_three_sources_or_more_each_with_a_link(file: Path) -> None:
    sources = re.findall(r"^- (.*)", sections(file)["Sources"], re.MULTILINE)
    assert len(sources) >= 3
    assert [source for source in sources if "](https://" not in source] == []


@every_article
def test_an_article_asks_one_question_and_gives_one_thing_to_do_this_week(file: Path) -> None:
    text = file.read_text("utf-8")
    assert text.count("\n::: consider ") == 1
    assert text.count("\n::: this-week ") == 1


@every_article
def test_the_one_thing_to_do_stands_near_the_top_and_takes_one_breath(file: Path) -> None:
    before, _, rest = file.read_text("utf-8").partition("\n::: this-week ")
    assert len(before.partition("\n# ")[2].split()) <= 160
    words, suggestion = this_week_of(rest.partition("\n")[0])
    assert 10 <= len(words.split()) <= 50
    assert suggestion.will
    assert len(f"When {suggestion.when}, I will {suggestion.will}.".split()) <= 40


@every_article
def test_an_article_names_its_limits_and_does_not_end_on_them(file: Path) -> None:
    text = file.read_text("utf-8").partition("\n## Sources")[0]
    assert text.count("{ #limits }") == 1
    # A heading has its own words after it, and a paragraph must have others.
    assert text.partition("{ #limits }")[2].strip()


@every_article
def test_an_article_leads_to_a_guide_and_a_self_check(file: Path) -> None:
    text = file.read_text("utf-8")
    assert "](../tools/guides/" in text
    assert "](../tools/self-checks/" in text


@every_article
def test_an_article_says_how_it_came_about_and_what_a_team_may_ask(library: Library, file: Path) -> None:
    article = library.contents.articles[f"articles/{file.name}"]
    assert article.byline
    assert len(article.discuss) == 3
    assert [question for question in article.discuss if not question.endswith("?")] == []


def test_no_heading_is_a_mold_for_more_than_half_of_the_articles() -> None:
    headings = Counter(heading for file in ARTICLES for heading in sections(file) if heading not in ("", "Sources"))
    assert [heading for heading, times in headings.items() if times > len(ARTICLES) / 2] == []


def test_there_are_twelve_articles_or_more() -> None:
    assert len(ARTICLES) >= 12


PARTS_OF_A_GUIDE = (
    "When not to run it",
    "More than twelve people",
    "By video, or half and half",
    "Ten minutes less, ten minutes more",
    "If it gets hard",
    "How you know it worked",
    "For the host, afterwards",
)


@pytest.mark.parametrize("file", GUIDES, ids=lambda file: file.stem)
def test_a_guide_has_all_that_its_host_needs(library: Library, file: Path) -> None:
    page = file.with_suffix(".md")
    assert [part for part in PARTS_OF_A_GUIDE if part not in sections(page)] == []
    assert "](../../where-to-turn.md" in sections(page)["If it gets hard"]
    guide = library.contents.guides[f"tools/guides/{page.name}"]
    assert guide.difficulty
    assert guide.invitation
    assert guide.prepare
    assert guide.handout
    assert guide.follow_up


@pytest.mark.parametrize("file", GUIDES, ids=lambda file: file.stem)
def test_what_is_said_aloud_fits_into_its_step_with_time_for_answers(library: Library, file: Path) -> None:
    """Read aloud at 140 words a minute, the host's words take at most half of a step, or a minute of a short one."""
    guide = library.contents.guides[f"tools/guides/{file.stem}.md"]
    said = {step.title: (sum(len(line.split()) for line in step.say) / 140, step.timebox) for step in guide.steps}
    assert {title: took for title, (took, box) in said.items() if took > max(box / 2, 1)} == {}


@pytest.mark.parametrize("file", GUIDES, ids=lambda file: file.stem)
def test_where_people_speak_in_turn_the_sheet_settles_the_order(library: Library, file: Path) -> None:
    guide = library.contents.guides[f"tools/guides/{file.stem}.md"]
    assert any(step.order for step in guide.steps)


IN_WORDS = {
    **{"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9},
    **{"ten": 10, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60},
}
MINUTES = re.compile(r"(\w+)( and a half)? (minutes?)(?P<half> and a half)?( each)?|(?:quarter of an|half an) hour")
# What comes when the meeting is over is not planned anew.
AFTERWARD = "Two of us stay for a quarter of an hour"


@pytest.mark.parametrize("file", GUIDES, ids=lambda file: file.stem)
def test_no_words_of_a_step_tell_minutes_that_a_shorter_plan_changes(library: Library, file: Path) -> None:
    """Turns, silences and follow-ups keep their minutes; how long a step or the meeting is, the page says itself."""
    guide = library.contents.guides[f"tools/guides/{file.stem}.md"]
    fixed = {step.turn for step in guide.steps} | {guide.follow_up.minutes if guide.follow_up else None}
    told: list[str] = []
    for step in guide.steps:
        least = step.shortest or step.timebox
        for found in MINUTES.finditer(" ".join([*step.say, step.show or ""]).replace(AFTERWARD, "")):
            number = IN_WORDS.get(found[1].lower(), 99) if found[1] else 99
            minutes = number + (0.5 if found["half"] or found[2] else 0)
            people = guide.group_size.high if found[5] and step.grouping == "everyone" else 1
            if minutes not in fixed and minutes * people > least:
                told.append(f"{step.title}: {found[0]}")
    assert told == []


NUMBER = re.compile(r"(?<![\d,])(?:\d[ -]?){3,}(?! percent)")
TURN = DOCS / "where-to-turn.md"
CHECKED = re.compile(r"\(\[[^\]]+\]\(https://[^)\s]+\), checked (?:[A-Z][a-z]+ \d{1,2}, \d{4})\)")


def test_every_number_to_call_carries_its_source_and_its_day() -> None:
    """A wrong number does harm, so each was read on a page, on a day, and both stand beside it."""
    lines = TURN.read_text("utf-8").split("\n")
    told = [line for line in lines if NUMBER.search(_visible(line))]
    assert len(told) >= 20
    assert [line for line in told if not (line.startswith("- ") and CHECKED.search(line))] == []


def test_no_other_page_states_a_number_to_call() -> None:
    pages = [page for page in DOCS.rglob("*.md") if page != TURN and page.name != "for-authors.md"]
    files = [*pages, *SELF_CHECKS, *GUIDES]
    called = re.compile(r"\b(?:911|988|116 ?123|741741|85258)\b|\b1[- ]8\d\d[- ]\d{3}[- ]\d{4}\b")
    assert [
        file.name for file in files if called.search(_visible(file.read_text("utf-8").partition("\n## Sources")[0]))
    ] == []


def _visible(text: str) -> str:
    """Return what is read of a line of Markdown, without the addresses of its links and its dates."""
    return re.sub(r"\]\([^)]*\)|checked [A-Z][a-z]+ \d{1,2}, \d{4}|\b(?:19|20)\d\d\b", "", text)


def readings_of(instrument: Instrument) -> list[Band | Kind]:
    """Return every reading that a result may show."""
    return [*(band for part in instrument.parts for band in part.bands), *instrument.kinds]


@pytest.mark.parametrize("file", SELF_CHECKS, ids=lambda file: file.stem)
def test_readings_say_what_to_do_now_this_week_and_with_the_team(file: Path) -> None:
    instrument = instrument_at(file)
    readings = readings_of(instrument)
    said = [words for reading in readings for words in (reading.now, reading.this_week, reading.with_the_team)]
    assert None not in said
    assert len(set(said)) == len(said)


@pytest.mark.parametrize("file", SELF_CHECKS, ids=lambda file: file.stem)
def test_no_two_readings_of_different_meaning_lead_to_the_same_pages(file: Path) -> None:
    instrument = instrument_at(file)
    ways = Counter(frozenset(page.href for page in reading.next) for reading in readings_of(instrument))
    assert [sorted(way) for way, times in ways.items() if times > 1] == []


def test_no_two_pieces_have_one_title(library: Library) -> None:
    """In a list of links, which is how some people read a page, nothing else tells them apart."""
    titles = [
        page.title
        for kind in (library.contents.articles, library.contents.guides, library.contents.instruments)
        for page in kind.values()
    ]
    assert sorted(set(titles)) == sorted(titles)


@pytest.mark.parametrize("kind", ["articles", "guides", "instruments"])
def test_every_piece_has_kin_of_every_kind(library: Library, kind: str) -> None:
    pages = [*library.contents.articles, *library.contents.guides, *library.contents.instruments]
    assert [
        page for page in pages if not related_pages(page, getattr(library.contents, kind), library.contents.tags, 1)
    ] == []


@pytest.mark.parametrize("file", SELF_CHECKS, ids=lambda file: file.stem)
def test_every_reading_of_a_self_check_leads_somewhere(file: Path) -> None:
    instrument, problems = read_instrument(file, DOCS)
    assert instrument is not None, problems
    parts = [*instrument.subscales, *([instrument.total] if instrument.total else [])]
    bands = [(part.name, band) for part in parts for band in part.bands]
    assert [(name, band.label) for name, band in bands if not band.next or not band.this_week] == []
    assert [kind.id for kind in instrument.kinds if not kind.next or not kind.this_week] == []
    assert bands or instrument.kinds


def instrument_at(file: Path) -> Instrument:
    """Return a published self-check."""
    instrument, problems = read_instrument(file, DOCS)
    assert instrument is not None, problems
    return instrument


CHECKS = {file.stem: instrument_at(file) for file in SELF_CHECKS}
HOSTED_HEAVY = ("balint-style-hour", "making-space", "is-a-balint-group-right-for-us")
WORSE = [check for check in CHECKS.values() if check.more_is == "worse"]


def test_some_self_check_has_a_hard_upper_end() -> None:
    assert [check.name for check in WORSE] == ["what-is-draining-you"]


@pytest.mark.parametrize("check", WORSE, ids=lambda check: check.name)
def test_who_carries_much_is_sent_into_no_hosting_and_no_balint_hour(check: Instrument) -> None:
    for part in check.subscales:
        upper = [page for band in part.bands[1:] for page in band.next]
        assert [page.href for page in upper for name in HOSTED_HEAVY if name in page.href] == []
        assert [page.title for page in part.bands[-1].next if page.kind == "guide"] == []
        assert any("five-drivers-of-burnout" in page.href for page in part.bands[-1].next)


@pytest.mark.parametrize("check", WORSE, ids=lambda check: check.name)
def test_who_carries_much_meets_none_of_it_among_the_related_pages(check: Instrument, library: Library) -> None:
    page = f"tools/self-checks/{check.name}.md"
    related = same_subject(
        page,
        list(library.contents.articles.values()),
        library.contents.guides,
        library.contents.instruments,
        library.contents.tags,
    )
    assert related is not None
    assert [name for name in (*HOSTED_HEAVY, "what-a-balint-style-group-is") if f"/{name}/" in related] == []
    assert "/what-drains-us/" in related
    assert "/five-drivers-of-burnout/" in related


@pytest.mark.parametrize("check", WORSE, ids=lambda check: check.name)
@pytest.mark.parametrize("points", [2.5, 3, 3.4, 5])
def test_support_is_shown_from_half_the_time_and_before_the_picture(check: Instrument, points: float) -> None:
    given = {item.id: item.mirrored(int(points) + (n % 4 < 4 * (points % 1))) for n, item in enumerate(check.items)}
    result = report(check, score(check, given))
    [support] = re.findall(r'<aside class="support".*?</aside>', result, re.DOTALL)
    assert support.count("please get help right away") == 1
    assert 'href="../../../where-to-turn/"' in support
    assert result.index(support) < result.index("<figure")


@pytest.mark.parametrize("check", CHECKS.values(), ids=lambda check: check.name)
def test_the_weakest_listening_is_not_sent_to_host_what_takes_holding_back(check: Instrument) -> None:
    if check.more_is == "worse" or check.shows == "advice":
        return
    lowest = [page for part in check.subscales for band in part.bands[:1] for page in band.next]
    steered = [page for kind in check.kinds for page in kind.next]
    assert [page.href for page in (*lowest, *steered) for name in HOSTED_HEAVY if name in page.href] == []


def drained(*loads: float) -> str:
    """Return the headline for a reader with these loads, in the order of the page."""
    check = CHECKS["what-is-draining-you"]
    given: dict[str, float] = {}
    for part, load in zip(check.subscales, loads, strict=True):
        items = check.items_of(part)
        whole, extra = int(load), round((load % 1) * len(items))
        given |= {item.id: item.mirrored(whole + (n < extra)) for n, item in enumerate(items)}
    return headline(check, score(check, given))


@pytest.mark.parametrize(
    ("loads", "says"),
    [
        ((3.5, 4, 3, 3, 2.5), "More and more has landed on you. The pressure has hardly let up."),
        ((5, 5, 1, 1, 1), "The pressure has hardly let up. More and more has landed on you."),
        ((4, 4, 4, 4, 4), "All five have weighed on you at once. That is a great deal for one person to carry."),
        ((5, 5, 5, 5, 5), "All five have weighed on you at once. That is a great deal for one person to carry."),
        ((3, 3, 3, 3, 3), "All five have weighed on you about half the time, and together that is a lot."),
        ((1, 1, 1, 1, 1), "None of the five has weighed on you much in these weeks."),
        ((1, 1, 1, 1, 4), "Work has been coming home with you."),
    ],
)
def test_a_drained_readers_headline_names_what_weighs_and_says_how_high(loads: tuple[float, ...], says: str) -> None:
    assert drained(*loads) == says


def test_the_same_answer_throughout_is_remarked_on() -> None:
    check = CHECKS["what-is-draining-you"]
    assert "speak against one another" in report(check, score(check, {item.id: 5 for item in check.items}))
    assert "speak against one another" not in report(check, score(check, {item.id: 4 for item in check.items}))
    worn = {item.id: item.mirrored(5) for item in check.items}
    assert "speak against one another" not in report(check, score(check, worn))


def best(check: Instrument) -> dict[str, float | None]:
    """Return the answers that speak for a group as far as answers can."""
    return {item.id: item.mirrored(item.highest) for item in check.items}


def advised(changes: dict[str, float | None]) -> str:
    """Return the heading of the advice on a Balint-style group where all but these answers are at their best."""
    check = CHECKS["is-a-balint-group-right-for-us"]
    answers = best(check) | changes
    answer = json.loads(score_form(dump_instrument(check), json.dumps(answers)))
    found = re.search(r'class="headline"[^>]*>(.*?)</h2>', answer["html"])
    assert found
    return found[1]


def test_whoever_does_not_know_can_say_so() -> None:
    assert CHECKS["is-a-balint-group-right-for-us"].blank == "I do not know"


def test_a_group_whose_facts_are_all_known_and_well_may_try_an_hour() -> None:
    assert advised({}) == "Yes: try one hour. As far as you know, it is safe enough to begin."


@pytest.mark.parametrize(
    "unknown",
    [
        ["no-line"],
        ["no-line", "open-dispute"],
        ["own-will", "whole-hour", "no-line", "one-host"],
        *[[item.id] for item in CHECKS["is-a-balint-group-right-for-us"].items],
    ],
    ids=" ".join,
)
def test_no_unknown_fact_ends_in_a_yes(unknown: list[str]) -> None:
    assert advised(dict.fromkeys(unknown)).startswith("There is no advice yet, because not all of it is known: ")


@pytest.mark.parametrize("item", CHECKS["is-a-balint-group-right-for-us"].items, ids=lambda item: item.id)
def test_no_fact_that_is_only_partly_so_ends_in_a_yes(item: Item) -> None:
    for option in item.options:
        if item.mirrored(option.value) < item.highest:
            assert not advised({item.id: option.value}).startswith("Yes")


@pytest.mark.parametrize("check", CHECKS.values(), ids=lambda check: check.name)
def test_every_reading_that_may_be_had_throughout_has_words_of_its_own(check: Instrument) -> None:
    if check.shows == "advice" or check.kinds:
        return
    assert [label for label, _ in check.throughout] == [band.label for band in check.subscales[0].bands]


@pytest.mark.parametrize("file", GUIDES, ids=lambda file: file.stem)
def test_what_is_promised_aloud_has_its_exception_aloud(file: Path) -> None:
    """Whoever hears only what is read out must hear when a word may leave the room."""
    guide = read_yaml(file).data or {}
    aloud = " ".join(words for step in guide["steps"] for words in step.get("say", []))
    if re.search(r"stays (?:here|there|with you)", aloud):
        assert "danger" in aloud


@pytest.mark.parametrize("file", SELF_CHECKS, ids=lambda file: file.stem)
def test_every_line_of_a_result_says_what_it_could_be_taken_for(file: Path) -> None:
    instrument = instrument_at(file)
    parts: list[Kind] | list[Subscale] = list(instrument.kinds) or list(instrument.subscales)
    assert [part.name for part in parts if part.could_be_read_as is None] == []

"""From a folder of files to the model."""

import copy
import datetime
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest
import yaml
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from support.authors.golden_cases import SITE
from support.examples import instruments
from support.published import DOCS, SELF_CHECKS
from withness.authoring.articles.kept_back import today
from withness.authoring.library.guides import guide_of
from withness.authoring.library.instruments import instrument_of, read_instrument
from withness.authoring.library.library import read_library
from withness.authoring.settings.consults import read_consult
from withness.authoring.yaml.reader import read_yaml
from withness.authoring.yaml.source import Place, Source
from withness.catalog.article import Article
from withness.catalog.consult import Consult
from withness.instrument.instrument import Band, Instrument, Norm, Subscale
from withness.markup.links import Link

EXAMPLE = SITE / "docs"
SELF_CHECK = read_yaml(EXAMPLE / "tools/self-checks/listening.yml")
GUIDE = read_yaml(EXAMPLE / "tools/guides/round.yml")
NOTHING_RIGHT: list[Any] = [
    None,
    True,
    -1,
    10**299,
    2.5,
    "",
    " ",
    "yes",
    "-a",
    [],
    {},
    [1],
    [[]],
    [{}],
    {"": []},
    [{"value": 1}],
]


def test_the_published_files_have_nothing_wrong() -> None:
    assert [problem for problem in read_library(DOCS).problems if not problem.is_minor] == []


def test_a_site_may_have_no_plants_but_those_that_are_asked_for(tmp_path: Path) -> None:
    copytree(SITE, tmp_path, dirs_exist_ok=True)
    settings = tmp_path / "mkdocs.yml"
    settings.write_text(settings.read_text("utf-8").replace("extra:\n", "extra:\n  plants: false\n"), "utf-8")
    first, *_ = read_library(tmp_path / "docs").contents.articles.values()
    assert first.plant == "none"
    page = tmp_path / "docs" / first.path
    page.write_text(page.read_text("utf-8").replace("date: ", "plant: fern\ndate: ", 1), "utf-8")
    assert read_library(tmp_path / "docs").contents.articles[first.path].plant == "fern"


@pytest.mark.parametrize("file", SELF_CHECKS, ids=lambda file: file.stem)
def test_a_file_that_another_program_rewrote_says_the_same(file: Path, tmp_path: Path) -> None:
    """Most programs read the YAML of 2005, in which yes and no are true and false, and write it again without style."""
    again = tmp_path / file.name
    again.write_text(
        yaml.safe_dump(yaml.safe_load(file.read_text("utf-8")), allow_unicode=True, sort_keys=False), "utf-8"
    )
    before, after = (read_instrument(each, None) for each in (file, again))
    assert after == before
    assert after[1] == []


def test_tools_and_articles_are_found_by_their_pages() -> None:
    library = read_library(EXAMPLE)
    assert list(library.contents.instruments) == ["tools/self-checks/listening.md"]
    assert list(library.contents.guides) == ["tools/guides/round.md"]
    assert library.contents.articles["articles/first-steps.md"] == Article(
        path="articles/first-steps.md",
        title="First steps",
        description="An article that has nothing wrong.",
        date=datetime.date(2026, 11, 9),
        tags=("empathy", "psychological safety"),
        minutes=1,
    )


def test_an_article_is_kept_back_until_its_day() -> None:
    day = datetime.date(2026, 11, 9)
    before, on = (read_library(EXAMPLE, then).contents for then in (day - datetime.timedelta(days=1), day))
    assert (list(before.articles), list(before.kept_back)) == ([], ["articles/first-steps.md"])
    assert (list(on.articles), list(on.kept_back)) == (["articles/first-steps.md"], [])


def test_the_day_is_that_in_greenwich() -> None:
    assert abs(datetime.datetime.now(datetime.UTC).date() - today()) <= datetime.timedelta(days=1)


def test_a_next_link_becomes_the_way_to_a_page_with_its_kind_and_title() -> None:
    instrument, _ = read_instrument(SELF_CHECK.path, EXAMPLE)
    assert instrument is not None
    assert instrument.name == "listening"
    assert instrument.subscales[0].bands[1].next == (Link(kind="guide", title="A round", href="../../guides/round/"),)


def test_a_self_check_outside_a_site_is_read_without_its_links() -> None:
    instrument, _ = read_instrument(SELF_CHECK.path, None)
    assert instrument is not None
    assert instrument.subscales[0].bands[1].next == ()


def test_a_guide_is_read_whole() -> None:
    guide, problems = guide_of(read_yaml(GUIDE.path))
    assert guide is not None and not problems
    assert [(step.title, step.timebox, step.say) for step in guide.steps] == [
        ("Open", 2, ("We only listen.",)),
        ("The round", 10, ("Please begin.",)),
    ]
    assert (guide.group_size.low, guide.group_size.high, guide.roles, guide.materials) == (3, 5, (), ())


def test_a_consult_is_read_from_the_settings() -> None:
    settings = {"provider": "cal.com", "url": "https://cal.com/someone/15min", "minutes": 15}
    consult = Consult(provider="cal.com", url="https://cal.com/someone/15min", minutes=15)
    assert read_consult(settings) == (consult, [])


class Quoting(yaml.SafeDumper):
    """Quotes every text: what PyYAML takes for one may be a number in YAML 1.2, such as 0E0."""


Quoting.add_representer(str, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"'))


@settings(max_examples=60)
@given(instrument=instruments())
def test_an_instrument_comes_back_as_it_was_written(instrument: Instrument, tmp_path_factory: Any) -> None:
    path = tmp_path_factory.mktemp("docs") / "example.yml"
    path.write_text(yaml.dump(_written(instrument), Dumper=Quoting, allow_unicode=True, sort_keys=False), "utf-8")
    read, problems = read_instrument(path, None)
    # Words drawn at random may be blank, alike, invisible or a claim, which has sentences of its own.
    told = ("no value", "label", "invisible", "validated")
    assume(not any(words in problem.what for words in told for problem in problems))
    assert read is not None, problems
    assert _written(read) == _stripped(_written(instrument))


@settings(max_examples=150)
@given(data=st.data())
def test_whatever_is_wrong_with_a_file_is_told_and_never_raised(data: st.DataObject) -> None:
    for whole, read in ((SELF_CHECK, lambda source: instrument_of(source, "a.md", {})), (GUIDE, guide_of)):
        changed = copy.deepcopy(whole.data)
        for _ in range(data.draw(st.integers(1, 3))):
            *around, last = data.draw(st.sampled_from(list(_places(changed))))
            part: Any = changed
            for step in around:
                part = part[step]
            part[last] = copy.deepcopy(data.draw(st.sampled_from(NOTHING_RIGHT)))
        model, problems = read(Source(path=whole.path, data=changed, lines=whole.lines))
        assert (model is None) == bool(problems)
        assert all(str(problem).startswith(f"{whole.path}:") for problem in problems)


def _places(data: Any, place: Place = ()) -> Iterator[Place]:
    for step in data if isinstance(data, dict) else range(len(data)) if isinstance(data, list) else ():
        yield (*place, step)
        yield from _places(data[step], (*place, step))


def _written(instrument: Instrument) -> dict[str, Any]:
    """Return the instrument as its author would have written it, each item with a set of options of its own."""
    plain = ("title", "summary", "minutes", "version", "licence", "source", "not_for", "preamble")
    return {
        **{key: getattr(instrument, key) for key in plain},
        "options": {item.id: [{"value": o.value, "label": o.label} for o in item.options] for item in instrument.items},
        "scoring": {"method": instrument.scoring.method, "missing": instrument.scoring.missing},
        "items": [
            {"id": item.id, "stem": item.stem, "subscale": item.subscale, "options": item.id}
            | {"reverse_keyed": item.reverse_keyed}
            for item in instrument.items
        ],
        "subscales": [{"id": subscale.id} | _bands(subscale) for subscale in instrument.subscales],
        **({"total": _bands(instrument.total)} if instrument.total else {}),
    }


def _stripped(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: _stripped(value) for key, value in data.items()}
    if isinstance(data, list):
        return [_stripped(value) for value in data]
    return data.strip() if isinstance(data, str) else data


def _bands(subscale: Subscale) -> dict[str, Any]:
    def band(band: Band) -> dict[str, Any]:
        return {"low": band.low, "label": band.label, "meaning": band.meaning}

    norm = {"norm": _norm(subscale.norm)} if subscale.norm else {}
    return {"name": subscale.name, "bands": [band(entry) for entry in subscale.bands], **norm}


def _norm(norm: Norm) -> dict[str, Any]:
    figures = {key: value for key, value in asdict(norm).items() if value not in (None, ())}
    percentiles = {f"{share}": score for share, score in norm.percentiles}
    return figures | ({"percentiles": percentiles} if percentiles else {})

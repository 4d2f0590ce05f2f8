"""From a self-check's file to the instrument, or to every problem in it."""

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from posixpath import dirname, normpath

from withness.authoring.articles.kept_back import LEADS_TO_IT
from withness.authoring.checks.account import account_problems
from withness.authoring.checks.advice import advice_problems
from withness.authoring.checks.bands import band_problems
from withness.authoring.checks.instrument import instrument_problems
from withness.authoring.checks.norms import norm_problems
from withness.authoring.checks.options import option_problems
from withness.authoring.checks.tally import tally_problems
from withness.authoring.checks.team import team_problems
from withness.authoring.pages.page_file import PageFile, nearest_page, read_pages
from withness.authoring.pages.tool_files import kind_of
from withness.authoring.shape.instrument import (
    BandShape,
    InstrumentShape,
    KindShape,
    NormShape,
    OptionShape,
    TotalShape,
)
from withness.authoring.shape.shape import keys_of, shape_problems
from withness.authoring.yaml.reader import read_yaml
from withness.authoring.yaml.source import Place, Source
from withness.authoring.yaml.swallowed import swallowed_problems
from withness.catalog.addresses import relative_address
from withness.instrument.instrument import (
    Band,
    Instrument,
    Item,
    Kind,
    Norm,
    Number,
    ReadAs,
    ResponseOption,
    Scoring,
    Subscale,
)
from withness.markup.links import Link
from withness.problem import Message, Problem, quoted
from withness.words.words import _

NOT_A_PAGE = Message(
    "{link} is not the way to a page of this site",
    "Write the way to an .md file, such as ../guides/first-conversation.md.",
)
A_PAGE = Message(
    "This is a page, and the self-check itself is in the file beside it that ends in .yml", "Name that one: {file}."
)
A_GUIDE = Message("This is a guide, and a self-check is needed", "Name the .yml file of a self-check.")
NO_SUCH_PAGE = Message("{link} leads to no page", "{mend} Or take it out.")


type _Pages = Mapping[str, PageFile]


def read_instrument(path: Path, docs: Path | None) -> tuple[Instrument | None, list[Problem]]:
    """Read one self-check; the instrument is `None` when there is a problem.

    Links to other pages are followed inside the docs folder, and left out when there is none.
    """
    if path.suffix == ".md":
        return None, [A_PAGE.at(path, 1, file=path.with_suffix(".yml").name)]
    if docs is None:
        source = read_yaml(path)
        if kind_of(source, "self-check") == "guide":
            return None, [A_GUIDE.at(path, 1)]
        return instrument_of(source, path.name, None)
    page = path.resolve().relative_to(docs.resolve()).with_suffix(".md").as_posix()
    return instrument_of(read_yaml(path), page, read_pages(docs))


def instrument_of(
    source: Source, page: str, pages: _Pages | None, kept_back: Collection[str] = ()
) -> tuple[Instrument | None, list[Problem]]:
    """Return the instrument that a file's data describes, for the page with this path, or every problem in it.

    No link may lead to one of the pages `kept_back`: its title would be told.
    """
    problems = list[Problem]()
    if source.data is not None:
        problems += shape_problems(InstrumentShape, source)
        problems += account_problems(source)
        problems += instrument_problems(source)
        problems += advice_problems(source)
        problems += option_problems(source)
        problems += tally_problems(source)
        problems += band_problems(source)
        problems += norm_problems(source)
        problems += team_problems(source)
        problems += swallowed_problems(source, keys_of(InstrumentShape))
        problems += _link_problems(source, page, pages, kept_back) if pages is not None else []
    if problems := source.and_more(problems):
        return None, problems
    return _instrument(InstrumentShape.model_validate(source.data), source.path.stem, page, pages or {}), []


def _link_problems(source: Source, page: str, pages: _Pages, kept_back: Collection[str]) -> list[Problem]:
    scales = [place for place, _ in source.entries(("subscales",))] + [("total",)] * ("total" in (source.data or {}))
    lists = [(*place, "bands") for place in scales] + [("kinds",)]
    return [
        problem
        for place in lists
        for at, band in source.entries(place)
        for number, link in enumerate(band["next"] if isinstance(band.get("next"), list) else [])
        if (problem := _link_problem(source, (*at, "next", number), link, page, pages, kept_back))
    ]


def _link_problem(
    source: Source, place: Place, link: object, page: str, pages: _Pages, kept_back: Collection[str]
) -> Problem | None:
    if not isinstance(link, str) or not link.strip():
        return None
    if _target(link, page) in kept_back:
        return source.problem(place, LEADS_TO_IT, link=quoted(link))
    if _target(link, page) in pages:
        return None
    bare = link.partition("#")[0]
    if ":" in bare or bare.startswith("/") or not bare.endswith(".md"):
        return source.problem(place, NOT_A_PAGE, link=quoted(link))
    return source.problem(place, NO_SUCH_PAGE, link=quoted(link), mend=nearest_page(bare, page, pages))


def _target(link: str, page: str) -> str:
    return normpath(f"{dirname(page) or '.'}/{link.strip().partition('#')[0]}")


def _instrument(shape: InstrumentShape, name: str, page: str, pages: _Pages) -> Instrument:
    def subscale(id: str, shape: TotalShape) -> Subscale:
        bands = tuple(_band(band, page, pages) for band in shape.bands)
        return Subscale(id=id, name=shape.name, bands=bands, norm=_norm(shape.norm), could_be_read_as=_read_as(shape))

    # Where replies are counted, a sum over all of them is always there.
    # Translators: the counts of all scenes together.
    total = Subscale(id="total", name=_("All"), bands=()) if shape.kinds else None
    total = subscale("total", shape.total) if shape.total else total
    named = shape.options if isinstance(shape.options, dict) else {None: shape.options or []}
    shared = {name: tuple(map(_option, options)) for name, options in named.items()}
    return Instrument(
        name=name,
        title=shape.title,
        summary=shape.summary,
        minutes=_number(shape.minutes),
        version=shape.version,
        licence=shape.licence,
        source=shape.source,
        citation=shape.citation,
        not_for=shape.not_for,
        preamble=shape.preamble,
        scoring=Scoring(method=shape.scoring.method, missing=_number(shape.scoring.missing)),
        items=tuple(
            Item(
                id=item.id,
                stem=item.stem,
                subscale=item.subscale,
                options=tuple(map(_option, item.options)) if isinstance(item.options, list) else shared[item.options],
                reverse_keyed=item.reverse_keyed,
            )
            for item in shape.items
        ),
        subscales=tuple(subscale(entry.id, entry) for entry in shape.subscales),
        total=total,
        shows=shape.shows,
        blank=shape.blank,
        team=shape.team == "yes",
        team_because=shape.team_because,
        more_is=shape.more_is,
        throughout=tuple(shape.throughout.items()),
        kinds=tuple(_kind(kind, page, pages) for kind in shape.kinds or []),
    )


def _kind(kind: KindShape, page: str, pages: _Pages) -> Kind:
    steps = _next(kind.next, page, pages)
    return Kind(
        id=kind.id,
        name=kind.name,
        meaning=kind.meaning,
        could_be_read_as=kind.could_be_read_as,
        now=kind.now,
        this_week=kind.this_week,
        with_the_team=kind.with_the_team,
        next=steps,
    )


def _read_as(shape: TotalShape) -> ReadAs | None:
    return ReadAs(**shape.could_be_read_as.model_dump()) if shape.could_be_read_as else None


def _next(links: Sequence[str], page: str, pages: _Pages) -> tuple[Link, ...]:
    return tuple(_page(link, page, pages) for link in links if pages)


def _band(band: BandShape, page: str, pages: _Pages) -> Band:
    return Band(
        low=_number(band.low),
        label=band.label,
        meaning=band.meaning,
        headline=band.headline,
        now=band.now,
        this_week=band.this_week,
        with_the_team=band.with_the_team,
        support=band.support,
        next=_next(band.next, page, pages),
    )


def _page(link: str, page: str, pages: _Pages) -> Link:
    there = pages[_target(link, page)]
    _, hash_sign, anchor = link.partition("#")
    return Link(kind=there.kind, title=there.title, href=relative_address(page, there.path) + hash_sign + anchor)


def _norm(norm: NormShape | None) -> Norm | None:
    if norm is None:
        return None
    return Norm(
        population=norm.population,
        n=norm.n,
        mean=_number(norm.mean),
        sd=_number(norm.sd),
        citation=norm.citation,
        percentiles=_percentiles(norm.percentiles or {}),
        reliability=None if norm.reliability is None else _number(norm.reliability),
    )


def _percentiles(published: Mapping[str, float]) -> tuple[tuple[Number, Number], ...]:
    return tuple(sorted((_number(float(share)), _number(score)) for share, score in published.items()))


def _option(option: OptionShape) -> ResponseOption:
    return ResponseOption(value=_number(option.value), label=option.label, feedback=option.feedback, kind=option.kind)


def _number(value: float) -> Number:
    """Return a whole number as the author wrote it, without the `.0` of a float."""
    return int(value) if value == int(value) else value

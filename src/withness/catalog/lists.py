"""What holds the pages together: lists of guides and self-checks, and what is on the same subject."""

from collections.abc import Iterable, Mapping, Sequence

from withness.catalog.addresses import relative_address, tag_anchor
from withness.catalog.article import Article, newest_first
from withness.catalog.related import Kin, Tags
from withness.instrument.instrument import Instrument
from withness.markup.days import day_in_words
from withness.markup.html import Html, element, fill, join
from withness.markup.numbers import plain
from withness.meeting.guide import Guide
from withness.plants.botanical import vignette
from withness.words.words import _

# An entry with its summary takes up to 0.5 kB, and no list more than 60; a line takes 0.2.
_MANY = 60


class Subjects:
    """The pages of a site by their subjects, made once for all the pages that are asked about."""

    def __init__(
        self, articles: Sequence[Article], guides: Mapping[str, Guide], checks: Mapping[str, Instrument], tags: Tags
    ) -> None:
        self._articles = {article.path: article for article in newest_first(articles)}
        self._guides, self._checks = guides, checks
        kinds = self._articles, _shortest_first(guides), _shortest_first(checks)
        self._of_articles, self._of_guides, self._of_checks = (Kin(kind, tags) for kind in kinds)

    def same_as(self, page: str) -> Html | None:
        """Return the pages that share most tags with a Markdown file: two articles, a guide and a self-check."""
        found = [
            *(article_entry(self._articles[other], page) for other in self._of_articles.of(page, 2)),
            *(_guide_entry(other, self._guides[other], page) for other in self._of_guides.of(page, 1)),
            *(_check_entry(other, self._checks[other], page) for other in self._of_checks.of(page, 1)),
        ]
        if not found:
            return None
        return join(element("h2", _("On the same subject"), id="same-subject"), entries(found))


def same_subject(
    page: str,
    articles: Sequence[Article],
    guides: Mapping[str, Guide],
    checks: Mapping[str, Instrument],
    tags: Tags,
) -> Html | None:
    """Return the pages that share most tags with the Markdown file `page`: two articles, a guide and a self-check."""
    return Subjects(articles, guides, checks, tags).same_as(page)


def self_check_index(
    checks: Mapping[str, Instrument], page: str, limit: int | None = None, tags: Tags | None = None
) -> Html:
    """Return the self-checks from the shortest, as a list for the Markdown file `page`; keys are their own pages.

    Many of them stand by subject, each under the first of its `tags`, and can be asked which of them fit.
    """
    listed = _shortest_first(checks)
    if limit is None and len(listed) > _MANY:
        return _by_subject(checks, listed, page, tags or {})
    return entries([_check_entry(path, checks[path], page) for path in listed[:limit]])


def guide_index(guides: Mapping[str, Guide], page: str, limit: int | None = None, tags: Tags | None = None) -> Html:
    """Return the guides from the shortest, as a list for the Markdown file `page`; keys are their own pages.

    A list of them all can be asked which of them fit; many of them stand by subject.
    """
    ordered = _shortest_first(guides)
    if limit is None and len(ordered) > _MANY:
        return _by_subject(guides, ordered, page, tags or {})
    listed = entries([_guide_entry(path, guides[path], page) for path in ordered[:limit]])
    is_whole = limit is None and bool(guides)
    return element("guide-finder", _finder() if is_whole else None, listed, data_part=is_whole)


def _by_subject(
    tools: Mapping[str, Instrument] | Mapping[str, Guide], listed: Sequence[str], page: str, tags: Tags
) -> Html:
    """Return many tools in short, each once, under the first subject that its author names."""
    subjects = sorted({tag for path in listed for tag in tags.get(path, ())})
    groups: dict[str, list[Html]] = {tag: [] for tag in (*subjects, "")}
    for path in listed:
        own = tags.get(path, ())
        groups[own[0] if own else ""].append(_in_short(tools[path], relative_address(page, path), own))
    # Translators: the heading of those that name no subject.
    others = _("Other subjects")
    sections = [
        element("section", element("h3", tag.capitalize() or others), element("ul", found, class_="tagged"))
        for tag, found in groups.items()
        if found
    ]
    finder = _finder(subjects, people=any(isinstance(tool, Guide) for tool in tools.values()))
    return element("guide-finder", finder, element("div", sections, class_="subjects"), data_part=True)


def _in_short(tool: Instrument | Guide, href: str, tags: Sequence[str]) -> Html:
    fits = tool.group_size if isinstance(tool, Guide) else None
    minutes = plain(tool.minutes)
    # Translators: how long a tool takes, and for how many it is: "30 min · 4 to 12 people".
    told = _("{n} min · {people}").format(n=minutes, people=fits.in_words) if fits else _("{n} min").format(n=minutes)
    return element(
        "li",
        element("a", tool.title, href=href),
        " ",
        element("span", told, class_="takes"),
        data_low=fits.low if fits else None,
        data_high=fits.high if fits else None,
        data_minutes=tool.minutes,
        data_subjects=" ".join(map(tag_anchor, tags)),
    )


def _finder(subjects: Sequence[str] = (), *, people: bool = True) -> Html:
    asked = (people, _("How many are you?"), "people"), (True, _("How many minutes?"), "minutes")
    fields = [
        element("label", label, " ", element("input", type="number", name=name, min=1, max=999, inputmode="numeric"))
        for is_asked, label, name in asked
        if is_asked
    ]
    # Translators: no subject in particular, in a list of subjects to choose from.
    options = [element("option", _("Any"), value="")]
    options += [element("option", tag.capitalize(), value=tag_anchor(tag)) for tag in subjects]
    choice = element("label", _("Subject"), " ", element("select", options, name="subject")) if subjects else None
    said = element("span", role="status")
    return element("form", choice, fields, said, hidden=True, data_pagefind_ignore=True)


def _shortest_first(tools: Mapping[str, Instrument] | Mapping[str, Guide]) -> list[str]:
    return sorted(tools, key=lambda path: (tools[path].minutes, tools[path].title))


def _check_entry(path: str, check: Instrument, page: str) -> Html:
    # Translators: what an entry of a list is, and how many minutes it takes.
    kicker = _("Self-check · {n} min").format(n=plain(check.minutes))
    return _entry(kicker, check.title, relative_address(page, path), check.summary)


def _guide_entry(path: str, guide: Guide, page: str) -> Html:
    # Translators: "people" is "4 to 12 people".
    kicker = _("Guide · {n} min · {people}").format(n=guide.minutes, people=guide.group_size.in_words)
    return _entry(kicker, guide.title, relative_address(page, path), guide.summary, fits=guide)


def entries(listed: Iterable[Html]) -> Html:
    """Return the list of some entries, or that there are none yet."""
    shown = list(listed)
    return element("ul", shown, class_="entries") if shown else element("p", _("There is nothing here yet."))


def article_entry(article: Article, page: str, *, picture: bool = True) -> Html:
    """Return an article's entry in a list on the page of the Markdown file `page`, with its plant if asked for."""
    date = article.date.isoformat()
    kicker = fill(_("Article · {day}"), day=element("time", day_in_words(date), datetime=date))
    drawn = vignette(article.name, article.plant) if picture and article.plant != "none" else None
    return _entry(kicker, article.title, relative_address(page, article.path), article.description, drawn)


def _entry(
    kicker: str, title: str, href: str, summary: str, picture: Html | None = None, fits: Guide | None = None
) -> Html:
    return element(
        "li",
        picture,
        element("p", kicker, class_="kicker"),
        element("h3", element("a", title, href=href)),
        element("p", summary),
        class_="entry",
        data_low=fits.group_size.low if fits else None,
        data_high=fits.group_size.high if fits else None,
        data_minutes=fits.minutes if fits else None,
    )

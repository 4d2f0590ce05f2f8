"""What a page's Markdown may name, and which part of the subject draws it."""

from collections.abc import Callable, Mapping
from pathlib import PurePosixPath

from withness.authoring.blocks import question_of
from withness.authoring.library import Library
from withness.authoring.reference import read_reference
from withness.consult import Consult, invitation
from withness.form import form
from withness.html import Html, element, join, parted
from withness.journal import (
    article_head,
    article_index,
    article_neighbours,
    consider,
    guide_index,
    same_subject,
    self_check_index,
)
from withness.ledger import ledger
from withness.page import way_to_root
from withness.reference import check_of_sums
from withness.runsheet import run_sheet


class DrawingError(ValueError):
    """A block that cannot be drawn: the reason, and the notice that stands in its place."""

    @property
    def notice(self) -> Html:
        """What the page shows instead; `finish` refuses a page that holds it."""
        return element("p", str(self), class_="notice trouble", data_problem=True)


def draw(kind: str, words: str, library: Library, consult: Consult | None) -> Html:
    """Return what the block `::: kind words` stands for; raises `DrawingError` when there is no such thing."""
    return parted(KINDS[kind](words, library, consult))


def head(kind: str, words: str, library: Library) -> Html | None:
    """Return what the block draws under the page's title, apart from what stands in its own place."""
    if kind != "article":
        return None
    _, article = _named(words, library.articles, library)
    return article_head(article)


def _self_check(name: str, library: Library, consult: Consult | None) -> Html:
    page, instrument = _named(name, library.instruments, library)
    return form(instrument, f"{way_to_root(page)}assets/")


def _guide(name: str, library: Library, consult: Consult | None) -> Html:
    _, guide = _named(name, library.guides, library)
    return run_sheet(guide)


def _consider(words: str, library: Library, consult: Consult | None) -> Html:
    question, name = question_of(words)
    if not question:
        raise DrawingError("There is no question after ::: consider.")
    return consider(question, name)


def _consult(name: str, library: Library, consult: Consult | None) -> Html:
    if consult is None:
        raise DrawingError("There is no booking link for ::: consult. Set the option `consult` of the extension.")
    tools = (*library.guides, *library.instruments)
    kin = next((_same_subject(page, library) for page in tools if PurePosixPath(page).stem == name), None)
    foot = element("div", kin, class_="kin", data_pagefind_ignore=True) if kin else None
    return join(foot, invitation(consult, name))


def _same_subject(page: str, library: Library) -> Html | None:
    articles = list(library.articles.values())
    return same_subject(page, articles, library.guides, library.instruments, library.tags)


def _articles(limit: str, library: Library, consult: Consult | None) -> Html:
    return article_index(list(library.articles.values()), *_list("articles", limit, library))


def _guides(limit: str, library: Library, consult: Consult | None) -> Html:
    return guide_index(library.guides, *_list("guides", limit, library))


def _self_checks(limit: str, library: Library, consult: Consult | None) -> Html:
    return self_check_index(library.instruments, *_list("self-checks", limit, library))


def _ledger(words: str, library: Library, consult: Consult | None) -> Html:
    page = library.lists.get(("ledger", words))
    if page is None or words:
        raise DrawingError("::: ledger takes nothing. Write ::: ledger.")
    return ledger(library.instruments, library.guides, page)


def _check_sums(words: str, library: Library, consult: Consult | None) -> Html:
    if words:
        raise DrawingError("::: check-sums takes nothing. Write ::: check-sums.")
    return check_of_sums(read_reference())


def _list(kind: str, limit: str, library: Library) -> tuple[str, int | None]:
    """Return the page on which this list stands, and how many entries it is to have."""
    page = library.lists.get((kind, limit))
    if page is None or not (limit.isdecimal() or not limit):
        raise DrawingError(f"::: {kind} takes nothing or a number. Write for example ::: {kind} 2.")
    return page, int(limit) if limit else None


def _article(name: str, library: Library, consult: Consult | None) -> Html:
    _, article = _named(name, library.articles, library)
    kin = _same_subject(article.path, library)
    steps = article_neighbours(article, list(library.articles.values()))
    offer = invitation(consult, PurePosixPath(name).stem) if consult else None
    return element("div", kin, steps, offer, class_="article-foot", data_pagefind_ignore=True)


def _named[T](name: str, things: Mapping[str, T], library: Library) -> tuple[str, T]:
    """Return the one thing with this file name, after its page."""
    file = PurePosixPath(name).with_suffix(".md").name if name else name
    found = next(((page, thing) for page, thing in things.items() if page.rpartition("/")[2] == file), None)
    if found is None:
        wrong = [str(problem) for problem in library.problems if problem.path.name == name]
        raise DrawingError("\n".join(wrong) or f"There is no file {name!r} that this block can draw.")
    return found


KINDS: dict[str, Callable[[str, Library, Consult | None], Html]] = {
    "self-check": _self_check,
    "guide": _guide,
    "consider": _consider,
    "consult": _consult,
    "articles": _articles,
    "guides": _guides,
    "self-checks": _self_checks,
    "ledger": _ledger,
    "check-sums": _check_sums,
    "article": _article,
}

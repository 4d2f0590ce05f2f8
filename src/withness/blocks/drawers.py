"""From a block's argument to its markup: each asks the floors below for what the site holds by that name."""

from pathlib import PurePosixPath

from withness.blocks.block import Contents
from withness.blocks.messages import (
    NO_BOOKING_LINK,
    NO_PUBLISHER,
    NO_SUCH_FILE,
    NO_SUCH_LIST,
    NOT_FOR_TEAMS,
    NotThereError,
)
from withness.blocks.question import question_of
from withness.blocks.this_week import this_week_of
from withness.catalog.addresses import address_of, relative_address
from withness.catalog.article import Article
from withness.catalog.article_index import article_index
from withness.catalog.article_page import (
    article_neighbours,
    article_opening,
    kept_back_notice,
    read_together,
    this_week,
)
from withness.catalog.check_sums import check_of_sums
from withness.catalog.consider import consider
from withness.catalog.consult import booking_link, invitation
from withness.catalog.ledger import ledger
from withness.catalog.lists import guide_index, self_check_index
from withness.catalog.publisher import imprint
from withness.form.form import form
from withness.form.wire_watch import wire_watch
from withness.markup.html import Html, element, join
from withness.markup.links import Link, PageKind
from withness.meeting.guide import Guide
from withness.problem import did_you_mean, quoted
from withness.sheet.bring_along import bring_along
from withness.sheet.keep_record import keep_record
from withness.sheet.record_sheet import record_sheet
from withness.sheet.run_sheet import guide_opening, run_sheet
from withness.sheet.take_names_out import take_names_out
from withness.sheet.team_round import team_round
from withness.sheet.week_sheet import week_sheet
from withness.words.words import _

# The guide of this name, where a site has one, is offered under every article that has questions for a team.
READ_AND_DISCUSS = "read-and-discuss"
# A few of what a site has none of yet: whoever draws it leaves out its heading too.
NOTHING = join()


def draw_self_check(file: str, contents: Contents) -> Html:
    """Return the form of a self-check."""
    return form(contents.instruments[_path_of("self-check", file, contents)], _week(contents))


def draw_guide(file: str, contents: Contents) -> Html:
    """Return the run sheet of a guide."""
    return run_sheet(_guide(file, contents))


def draw_guide_opening(file: str, contents: Contents) -> Html:
    """Return what stands under a guide's title."""
    return guide_opening(_guide(file, contents))


def draw_consider(words: str, contents: Contents) -> Html:
    """Return a question with room for a note."""
    return consider(*question_of(words))


def draw_take_names_out(nothing: str, contents: Contents) -> Html:
    """Return what could give somebody away in a case, to be marked or gone through by hand."""
    return take_names_out()


def draw_wire_watch(nothing: str, contents: Contents) -> Html:
    """Return what the page asks its host for, told as it happens."""
    return wire_watch()


def draw_this_week(words: str, contents: Contents) -> Html:
    """Return the one thing to do this week, with the way to keep it."""
    return this_week(*this_week_of(words), _week(contents))


def draw_my_week(nothing: str, contents: Contents) -> Html:
    """Return a week: on paper, and where scripts run as the page keeps it."""
    return week_sheet()


def draw_keep_record(nothing: str, contents: Contents) -> Html:
    """Return what saves a reader's record and brings it back."""
    return keep_record()


def draw_my_record(nothing: str, contents: Contents) -> Html:
    """Return the place for a reader's results and notes, with the way to every self-check."""
    here = _page_of("my-record", nothing, contents)
    links = {
        check.name: Link(kind="self-check", title=check.title, href=relative_address(here, path))
        for path, check in contents.instruments.items()
    }
    return record_sheet(dict(sorted(links.items(), key=lambda link: link[1].title)))


def draw_my_intention(nothing: str, contents: Contents) -> Html:
    """Return the place where a reader finds an intention of theirs again."""
    return element("my-intention", data_week=_week(contents), data_part=True)


def draw_consult(page: str, contents: Contents) -> Html:
    """Return the invitation to a consult, after the pages on the same subject where the page shows a tool."""
    if contents.consult is None:
        raise NotThereError(NO_BOOKING_LINK.in_words())
    path = contents.pages["self-check"].get(page) or contents.pages["guide"].get(page, "")
    related = contents.subjects.same_as(path) if path else None
    foot = element("div", related, class_="kin", data_pagefind_ignore=True) if related else None
    check = contents.instruments.get(path)
    kind: PageKind = "self-check" if check else "guide" if path else "page"
    bring = contents.lists.get(("bring-along", "")) if check else None
    way = relative_address(path, bring) if bring else None
    quiet = check is not None and check.more_is == "worse"
    return join(foot, invitation(contents.consult, page, kind, quiet=quiet, bring=way))


def draw_bring_along(nothing: str, contents: Contents) -> Html:
    """Return the sheet of what a reader brings to a talk; where scripts run, they choose it line by line."""
    page = PurePosixPath(_page_of("bring-along", nothing, contents)).stem
    # A note under this name is what the reader wants to ask, to be chosen like any other line.
    question = consider(_("What would you like to ask?"), "bring-along-question")
    return bring_along(question, booking_link(contents.consult, page) if contents.consult else None)


def draw_team_round(file: str, contents: Contents) -> Html:
    """Return a round of a team: how it begins, how it is added up, and its picture."""
    path = _path_of("self-check", file, contents)
    if not contents.instruments[path].team:
        raise NotThereError(NOT_FOR_TEAMS.in_words(name=quoted(file)))
    return team_round(contents.instruments[path], address_of(path), address_of(_page_of("team-round", file, contents)))


def draw_publisher(nothing: str, contents: Contents) -> Html:
    """Return who is behind the site."""
    if contents.publisher is None:
        raise NotThereError(NO_PUBLISHER.in_words())
    return imprint(contents.publisher)


def draw_articles(limit: str, contents: Contents) -> Html:
    """Return the list of articles."""
    page = _page_of("articles", limit, contents)
    if limit and not contents.listed:
        return NOTHING
    return article_index(contents.listed, page, _number(limit), whole=contents.is_preview)


def draw_guides(limit: str, contents: Contents) -> Html:
    """Return the list of guides."""
    if limit and not contents.guides:
        return NOTHING
    return guide_index(contents.guides, _page_of("guides", limit, contents), _number(limit), contents.tags)


def draw_self_checks(limit: str, contents: Contents) -> Html:
    """Return the list of self-checks."""
    if limit and not contents.instruments:
        return NOTHING
    page = _page_of("self-checks", limit, contents)
    return self_check_index(contents.instruments, page, _number(limit), contents.tags)


def draw_ledger(nothing: str, contents: Contents) -> Html:
    """Return the ledger."""
    return ledger(contents.instruments, contents.guides, _page_of("ledger", nothing, contents))


def draw_check_sums(nothing: str, contents: Contents) -> Html:
    """Return the sums that anybody can check."""
    return check_of_sums(contents.published_scales())


def draw_article(file: str, contents: Contents) -> Html:
    """Return an article's foot: questions for a team, pages on the same subject, those before and after, an offer."""
    article = _article(file, contents)
    around = contents.neighbours.get(article.path)
    steps = article_neighbours(article, *around) if around else None
    offer = invitation(contents.consult, PurePosixPath(file).stem, "article") if contents.consult else None
    related = contents.subjects.same_as(article.path)
    discussing = contents.pages["guide"].get(READ_AND_DISCUSS)
    return element(
        "div",
        read_together(article, discussing),
        related,
        steps,
        offer,
        class_="article-foot",
        data_pagefind_ignore=True,
        data_kept_back=article.path in contents.kept_back,
    )


def draw_article_opening(file: str, contents: Contents) -> Html:
    """Return what stands under an article's title."""
    article = _article(file, contents)
    notice = kept_back_notice(article) if article.path in contents.kept_back else None
    return join(notice, article_opening(article, contents.lists.get(("articles", ""))))


def _week(contents: Contents) -> str | None:
    """Return the address, from the site's root, of the page that keeps a reader's week, where a site has one."""
    page = contents.lists.get(("my-week", ""))
    return address_of(page) if page else None


def _article(file: str, contents: Contents) -> Article:
    path = _path_of("article", file, contents)
    return contents.articles.get(path) or contents.kept_back[path]


def _guide(file: str, contents: Contents) -> Guide:
    return contents.guides[_path_of("guide", file, contents)]


def _number(limit: str) -> int | None:
    return int(limit) if limit else None


def _page_of(block: str, argument: str, contents: Contents) -> str:
    """Return the page on which a list stands."""
    page = contents.lists.get((block, argument))
    if page is None:
        raise NotThereError(NO_SUCH_LIST.in_words())
    return page


def _path_of(kind: PageKind, file: str, contents: Contents) -> str:
    """Return the page of the one thing of a kind with this file name."""
    pages, wanted = contents.pages[kind], PurePosixPath(file)
    if found := pages.get(wanted.stem):
        return found
    files = [PurePosixPath(page).with_suffix(wanted.suffix).name for page in pages.values()]
    raise NotThereError(NO_SUCH_FILE.in_words(name=quoted(file), mend=did_you_mean(file, files, "The files are")))

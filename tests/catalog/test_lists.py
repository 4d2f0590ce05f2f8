"""The lists that lead a reader through the site."""

import re
from dataclasses import replace

from support.articles import MIDDLE, NEW, OLD, an_article
from support.examples import AWKWARD, GUIDE, an_instrument
from withness.catalog.article_index import article_index
from withness.catalog.article_page import article_neighbours
from withness.catalog.consider import consider
from withness.catalog.lists import guide_index, same_subject, self_check_index

ALL = [OLD, MIDDLE, NEW]


def test_an_article_leads_to_its_neighbours() -> None:
    ways = article_neighbours(MIDDLE, OLD, NEW)
    assert ways is not None
    assert '<p class="earlier"><span class="kicker">Earlier</span> <a href="../old/">old</a></p>' in ways
    assert '<p class="later"><span class="kicker">Later</span> <a href="../new/">new</a></p>' in ways


def test_a_page_leads_to_two_articles_a_guide_and_a_self_check_on_its_subject() -> None:
    here = "tools/self-checks/b.md"
    guides = {
        f"tools/guides/{minutes}.md": replace(GUIDE, minutes=minutes, title=f"{minutes}!") for minutes in (60, 15)
    }
    checks = {"tools/self-checks/a.md": an_instrument()}
    paths = [*(article.path for article in ALL), *guides, *checks, here]
    found = same_subject(here, ALL, guides, checks, dict.fromkeys(paths, ("care",)))
    assert found is not None
    assert re.findall(r'href="([^"]*)"', found) == [
        "../../../articles/new/",
        "../../../articles/middle/",
        "../../guides/15/",
        "../a/",
    ]


def test_a_list_with_nothing_on_it_says_so_and_asks_nothing() -> None:
    for drawn in (guide_index({}, "index.md"), self_check_index({}, "index.md"), article_index([], "index.md")):
        assert "<p>There is nothing here yet.</p>" in drawn
        assert not re.search("<ul|<form|By subject", drawn)


def test_a_page_on_a_subject_of_its_own_has_no_empty_lists() -> None:
    alone = an_article("alone", 1, "care")
    assert article_neighbours(alone, None, None) is None
    assert same_subject(alone.path, [alone], {}, {}, {alone.path: alone.tags}) is None


def test_the_tools_say_how_long_they_take_and_for_how_many() -> None:
    index = self_check_index({"tools/self-checks/a.md": an_instrument()}, "tools/index.md")
    assert '<p class="kicker">Self-check · 2 min</p><h3><a href="self-checks/a/">' in index
    index = guide_index({"tools/guides/b.md": GUIDE}, "tools/index.md")
    assert '<p class="kicker">Guide · 30 min · 3 to 8 people</p><h3><a href="guides/b/">' in index


def test_the_shortest_tools_come_first_and_as_many_as_are_asked_for() -> None:
    guides = {f"{minutes}.md": replace(GUIDE, minutes=minutes, title=f"{minutes}!") for minutes in (60, 15, 30)}
    index = guide_index(guides, "index.md", limit=2)
    assert index.index("15!") < index.index("30!")
    assert "60!" not in index


def test_hostile_text_stays_text() -> None:
    assert "<script" not in consider(AWKWARD)


def test_two_hundred_self_checks_stand_by_subject_each_once_and_in_less_than_60_kb() -> None:
    checks = {f"tools/self-checks/check-{n:03}.md": replace(an_instrument(), title=f"Check {n}") for n in range(200)}
    tags = {path: (f"subject {at % 9}", "care") for at, path in enumerate(checks)} | {next(iter(checks)): ()}
    index = self_check_index(checks, "tools/index.md", tags=tags)
    assert len(index.encode()) < 60_000
    assert len(set(re.findall(r'<li[^>]*><a href="([^"]*)"', index))) == index.count("<li") == 200
    assert re.findall(r"<h3>([^<]*)</h3>", index) == [*(f"Subject {at}" for at in range(9)), "Other subjects"]
    assert '<a href="self-checks/check-007/">Check 7</a> <span class="takes">2 min</span>' in index
    assert 'data-minutes="2" data-subjects="tag-subject-7 tag-care"' in index
    assert re.findall('name="([^"]*)"', index) == ["subject", "minutes"]
    assert index.count("<option") == 1 + 9 + 1


def test_many_guides_can_be_asked_for_people_and_few_stand_as_before() -> None:
    guides = {f"tools/guides/{n:03}.md": replace(GUIDE, title=f"Guide {n}") for n in range(61)}
    index = guide_index(guides, "tools/index.md", tags=dict.fromkeys(guides, ("care",)))
    assert '<span class="takes">30 min · 3 to 8 people</span></li>' in index
    assert re.findall('name="([^"]*)"', index) == ["subject", "people", "minutes"]
    few = dict(list(guides.items())[:60])
    assert "<section" not in guide_index(few, "tools/index.md") and "<section" not in guide_index(guides, "a.md", 9)

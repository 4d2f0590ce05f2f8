"""What an article's page opens with."""

from lxml import html

from support.articles import an_article
from withness.catalog.article_page import article_opening

GROUPS = an_article("groups", 9, "balint groups", "équipe")


def test_an_article_opens_with_what_it_is_about_its_day_and_its_tags() -> None:
    page = html.fragment_fromstring(article_opening(GROUPS, "articles/index.md"), create_parent=True)
    assert page.xpath("string(.//*[@class='standfirst'])") == "About it."
    assert page.xpath("string(.//time)") == "9 November 2026"
    assert page.xpath(".//time/@datetime") == ["2026-11-09"]
    links = {link.text: link.get("href") for link in page.iter("a")}
    assert links == {"balint groups": "../#tag-balint-groups", "équipe": "../#tag-%C3%A9quipe"}


def test_without_a_list_of_articles_tags_lead_nowhere() -> None:
    links = list(html.fragment_fromstring(article_opening(GROUPS, None), create_parent=True).iter("a"))
    assert [(link.text, link.get("href")) for link in links] == [("balint groups", None), ("équipe", None)]

"""Which pages are on the same subject."""

from withness.catalog.related import related_pages

TAGS = {"here": ("care", "team"), "both": ("team", "care"), "one": ("care",), "two": ("team",), "else": ("money",)}


def test_those_that_share_most_tags_come_first_and_equals_keep_their_order() -> None:
    assert related_pages("here", ["two", "one", "both"], TAGS, 9) == ["both", "two", "one"]
    assert related_pages("here", ["one", "two", "both"], TAGS, 2) == ["both", "one"]


def test_no_page_is_its_own_kin_and_none_is_kin_without_a_tag_in_common() -> None:
    assert related_pages("here", ["here", "else", "without"], TAGS, 9) == []
    assert related_pages("without", ["here", "else"], TAGS, 9) == []

"""Text becomes markup by one door, and nothing gets through it raw."""

from html import unescape

from hypothesis import given
from hypothesis import strategies as st

from withness.markup.html import Html, element, escape, fill, join


def test_text_is_escaped_and_markup_is_not_escaped_again() -> None:
    assert element("p", "1 < 2 ", element("b", "& so on")) == "<p>1 &lt; 2 <b>&amp; so on</b></p>"


def test_attributes_are_quoted_and_named_as_html_names_them() -> None:
    assert element("input", class_="a", data_name='"x"', hidden=True, checked=False, id=None) == (
        '<input class="a" data-name="&quot;x&quot;" hidden>'
    )


def test_children_may_be_nested_lists_and_none_is_left_out() -> None:
    assert join("a", [None, ["b", Html("<br>")]]) == "ab<br>"


@given(st.text())
def test_any_text_reads_back_as_itself(text: str) -> None:
    escaped = escape(text)
    assert unescape(escaped) == text
    assert not set("<>\"'") & set(escaped)
    assert escape(escaped) is escaped


def test_words_are_filled_with_markup_and_everything_else_is_escaped() -> None:
    link = element("a", "here", href="#a")
    assert fill("Write {to} & wait: {what}.", to=link, what="<b>") == (
        'Write <a href="#a">here</a> &amp; wait: &lt;b&gt;.'
    )
    assert fill("No gap, {nothing}.", nothing=None) == "No gap, ."

"""Text that a reader takes away as Markdown is read by others as the text it was."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from lxml import html
from markdown import Markdown

from withness.markup.markdown import markdown
from withness.week.content_lines import one_line

SIGNS = "\\`*_{}[]()<>#+-.!|~&:\"'=^@/1a é"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("call Ana, by 3.5 (or so)", "call Ana, by 3.5 (or so)"),
        ("*all* of_it `now` [x](y) # {#id}", r"\*all\* of\_it \`now\` \[x\](y) \# \{\#id\}"),
        ("<b> & ~~no~~", "&lt;b> &amp; &#126;&#126;no&#126;&#126;"),
        ("- one", r"\- one"),
        ("1. one", r"1\. one"),
        ("2) two", r"2\) two"),
        ("> said", r"\> said"),
        ("C:\\new", r"C:\\new"),
    ],
)
def test_only_what_would_be_markup_is_escaped(text: str, written: str) -> None:
    assert markdown(text) == written


@given(
    st.text(st.sampled_from(SIGNS), max_size=30) | st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=30)
)
@example("![a](b)")
@example("<script>")
@example("http://a.example/?a=1&b_c_=2")
def test_an_entry_of_a_list_shows_what_was_written(text: str) -> None:
    line = one_line(text)
    shown = html.fragment_fromstring(Markdown().convert(f"- {markdown(line)}\n- x"), create_parent="div")
    [first, _] = shown.iter("li")
    assert (one_line(first.text_content()), [*first]) == (line, [])

"""A title is in lists what it is on its page."""

import pytest
from lxml import html
from markdown import markdown

from withness.authoring.pages.inline import plain

TITLES = [
    "Caf&eacute; talk &mdash; 10&nbsp;minutes",
    "&#8364; and &#x20AC; and &euro;",
    "&lt;b&gt; is not <b>bold</b>",
    "Write &amp;eacute; or `&eacute;`",
    "`<b>` and ``a ` b`` and ` c `",
    "&CounterClockwiseContourIntegral;",
    "Thin&thinsp;gap and soft&shy;hyphen",
    "AT&T & co, Q&A; R&D",
    'is *less* < more? "Yes" & `no` it\'s',
    "**Strong** and ***both*** and __too__ and _one_",
    "A *star **within** it*",
    "snake_case_name and __init__ and 2 * 3 * 4",
    "five* hotels and a_b",
    r"a\*b\* and \_c\_ and \`d\` and \[e\] and \& and 1\. and \\",
    "A [link](https://example.org/a_b_c) and [*another*](x.md 'With a title')",
    "[Brackets [inside]](x.md) and [alone]",
    "A picture ![of a *daffodil*](x.png) here",
    "<https://example.org/a_b> and <me@example.org>",
    "Raw <em class='x'>words</em> and <br> a break",
    "1 < 2 > 0 and a <- b",
    "Ends with a star*",
]


@pytest.mark.parametrize("title", TITLES)
def test_a_title_is_the_text_that_its_heading_shows(title: str) -> None:
    heading = html.fromstring(markdown(f"# {title}"))
    assert heading.tag == "h1"
    assert plain(title).split() == heading.text_content().split()


def test_a_title_without_an_end_is_read_at_once() -> None:
    for start in ("*", "[", "`", "<a", "_x", "&", "[a](", "![", "**a"):
        assert plain(start * 2000)

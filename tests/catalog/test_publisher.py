"""Who is behind the site, as the pages say it."""

import pytest

from support.reading_html import tree, words
from withness.catalog.publisher import Publisher, imprint


@pytest.mark.parametrize(
    ("publisher", "says"),
    [
        (Publisher(name="<Ana> Ltd"), "Published by <Ana> Ltd."),
        (Publisher(relation="It isn’t her site."), "It isn’t her site."),
        (
            Publisher(name="Ana", relation="She trained us.", contact="ana@example.org"),
            "Published by Ana. She trained us. You can write to ana@example.org .",
        ),
    ],
)
def test_it_says_what_the_owner_says(publisher: Publisher, says: str) -> None:
    assert words(imprint(publisher)) == says


@pytest.mark.parametrize(
    ("contact", "leads_to", "reads"),
    [
        ("ana@example.org", "mailto:ana@example.org", "ana@example.org"),
        ("https://example.org/ana", "https://example.org/ana", "Get in touch"),
    ],
)
def test_the_contact_is_a_link(contact: str, leads_to: str, reads: str) -> None:
    link = tree(imprint(Publisher(contact=contact))).find(".//a")
    assert link is not None
    assert (link.get("href"), link.text) == (leads_to, reads)

"""The way from one page to another, as a reader's browser will follow it."""

from urllib.parse import urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from withness.catalog.addresses import address_of, relative_address

_names = st.sampled_from(["index.md", "a.md", "b/index.md", "b/c.md", "b/d/e.md", "b/d/index.md", "find-index.md"])


@pytest.mark.parametrize(
    ("path", "expected"),
    [("index.md", ""), ("a.md", "a/"), ("a/index.md", "a/"), ("a/b.md", "a/b/"), ("index-of.md", "index-of/")],
)
def test_a_page_is_read_at_its_own_folder(path: str, expected: str) -> None:
    assert address_of(path) == expected


@given(_names, _names)
def test_a_browser_that_follows_the_way_arrives(here: str, there: str) -> None:
    site = "https://withness.example/a/subpath/"
    assert urljoin(site + address_of(here), relative_address(here, there)) == site + address_of(there)

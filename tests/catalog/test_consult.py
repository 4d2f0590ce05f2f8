"""The booking link says where it leads, and carries the name of the page and nothing else."""

import re
from dataclasses import replace
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.reading_html import words
from withness.authoring.settings.consults import read_consult
from withness.catalog.consult import Consult, address, booking_link, consult_link, invitation
from withness.markup.links import PageKind
from withness.sheet.bring_along import BookingLink

CALENDLY = Consult(provider="calendly", url="https://calendly.com/somebody/15-minute-consult", minutes=15)


@pytest.mark.parametrize(
    ("consult", "expected"),
    [
        (CALENDLY, "https://calendly.com/somebody/15-minute-consult?utm_content=my-page"),
        (Consult(provider="cal.com", url="https://cal.com/me/intro?month=2026-12", minutes=20),
         "https://cal.com/me/intro?month=2026-12&utm_content=my-page"),
        (Consult(provider="link", url="https://example.org/book", minutes=30), "https://example.org/book"),
        (Consult(provider="mailto", url="me@example.org", minutes=30),
         "mailto:me@example.org?subject=A%2030-minute%20consult"),
    ],
)  # fmt: skip
def test_each_provider_gets_the_address_it_understands(consult: Consult, expected: str) -> None:
    assert address(consult, "my-page") == expected


EMAILS = [
    "a#b@example.org",
    "50%off@example.org",
    "a?b&c=d/e@example.org",
    "me+you@example.org",
    "jürgen@müller.example",
    "o'neil@example.org",
    "{x}|`~^@example.org",
]
NO_EMAILS = [
    "a,b@example.org",
    "a;b@example.org",
    "a b@example.org",
    "me@example",
    "me@@example.org",
    "<me@example.org>",
    "me@-x.org",
    "me@example..org",
    ".me@example.org",
    "me@example.org?cc=you@example.org",
    "mailto:me@example.org",
    "me@example.org, you@example.org",
]


@pytest.mark.parametrize("email", EMAILS)
def test_an_e_mail_reaches_the_very_address(email: str) -> None:
    link = urlsplit(address(Consult(provider="mailto", url=email, minutes=15), "my-page"))
    assert (link.scheme, unquote(link.path), link.query) == ("mailto", email, "subject=A%2015-minute%20consult")
    assert not set(link.path) & set("#?&=/[]%") - {"%"} and re.sub("%[0-9A-F]{2}", "", link.path).isascii()
    assert read_consult({"provider": "mailto", "url": email, "minutes": 15})[1] == []


@pytest.mark.parametrize("email", NO_EMAILS)
def test_what_is_no_single_e_mail_address_is_refused(email: str) -> None:
    assert len(read_consult({"provider": "mailto", "url": email, "minutes": 15})[1]) == 1


@pytest.mark.parametrize(
    ("consult", "opens", "field", "longest"),
    [
        (CALENDLY, "Calendly", None, None),
        (replace(CALENDLY, question=2), "Calendly", "a2", None),
        (Consult(provider="cal.com", url="https://cal.com/me/intro", minutes=20), "Cal.com", "notes", 1000),
        (Consult(provider="link", url="https://example.org/book", minutes=30), "example.org", None, None),
        (Consult(provider="mailto", url="me@example.org", minutes=30), "", "body", None),
    ],
)
def test_a_readers_own_words_have_a_field_where_the_provider_has_one(
    consult: Consult, opens: str, field: str | None, longest: int | None
) -> None:
    expected = BookingLink(address=address(consult, "my-page"), opens=opens, field=field, longest=longest)
    assert booking_link(consult, "my-page") == expected


def test_spaces_travel_as_percent_twenty() -> None:
    assert address(CALENDLY, "a page").endswith("?utm_content=a%20page")


@given(page=st.text(), month=st.text("abc&=?#% ", max_size=9))
def test_whatever_the_page_is_called_the_address_stays_the_owners(page: str, month: str) -> None:
    url = f"https://cal.com/me/intro?{urlencode({'month': month})}#times"
    there = urlsplit(address(Consult(provider="cal.com", url=url, minutes=15), page))
    assert (there.scheme, there.hostname, there.path, there.fragment) == ("https", "cal.com", "/me/intro", "times")
    assert parse_qsl(there.query, keep_blank_values=True) == [("month", month), ("utm_content", page)]


def test_the_link_says_where_it_goes_and_how_long_the_call_is() -> None:
    link = consult_link(CALENDLY, "home")
    assert ">Book a 15-minute consult (opens Calendly)</a>" in link
    assert 'rel="noopener noreferrer"' in link


def test_a_plain_link_names_its_host() -> None:
    assert "(opens example.org)" in consult_link(Consult(provider="link", url="https://example.org/b", minutes=9), "x")


def test_the_invitation_promises_what_the_link_keeps() -> None:
    assert "the link carries only the name of this page" in invitation(CALENDLY, "home")


def test_under_a_self_check_the_way_to_what_one_could_bring_is_one_line() -> None:
    assert "choose line by line" not in invitation(CALENDLY, "home")
    drawn = invitation(CALENDLY, "home", "self-check", bring="../../bring-only-this/")
    assert '<p class="more"><a href="../../bring-only-this/">Bring only this: choose line by line</a></p>' in drawn


VIVIAN = replace(CALENDLY, name="Vivian Blade", role="leadership coach", free=True)


def test_the_invitation_names_the_person_and_says_what_it_is() -> None:
    assert words(invitation(VIVIAN, "home")).startswith(
        "Talk it over with Vivian Blade Vivian Blade, leadership coach, offers a free 15-minute call, with no"
        " obligation. It’s coaching, not therapy."
    )


def test_what_it_is_may_be_said_in_the_owner_s_own_words() -> None:
    own = replace(VIVIAN, terms="It’s mentoring, and you decide what comes next.")
    assert words(invitation(own, "home")).startswith(
        "Talk it over with Vivian Blade Vivian Blade, leadership coach, offers a 15-minute call. It’s mentoring, and"
        " you decide what comes next. Your answers"
    )
    assert "Book a free 15-minute consult" in words(invitation(own, "home"))
    quiet = words(invitation(own, "what-is-draining-you", "self-check", quiet=True))
    assert "those come first." in quiet and "mentoring" not in quiet and "obligation" not in quiet


@pytest.mark.parametrize(
    ("consult", "says"),
    [
        (CALENDLY, "Book a first talk (opens Calendly)"),
        (Consult(provider="mailto", url="me@example.org", minutes=30), "Book a first talk"),
    ],
)
@pytest.mark.parametrize("quiet", [False, True])
def test_the_button_may_say_the_owner_s_own_words(consult: Consult, says: str, quiet: bool) -> None:
    assert f">{says}</a>" in consult_link(replace(consult, button="Book a first talk"), "home", quiet=quiet)


def test_braces_in_the_owner_s_words_are_words() -> None:
    assert ">{n} {host} &lt;b&gt; (opens Calendly)</a>" in consult_link(replace(CALENDLY, button="{n} {host} <b>"), "x")


def test_without_a_name_it_is_a_person() -> None:
    assert words(invitation(replace(CALENDLY, free=True), "home")).startswith(
        "Talk it over with a person A free 15-minute call, with no obligation. It’s coaching, not therapy."
    )


@pytest.mark.parametrize("name", [None, "Ana"])
@pytest.mark.parametrize("role", [None, "coach"])
@pytest.mark.parametrize("provider", [CALENDLY, Consult(provider="mailto", url="me@example.org", minutes=30)])
def test_nothing_is_called_free_unless_the_owner_says_so(name: str | None, role: str | None, provider: Consult) -> None:
    consult = replace(provider, name=name, role=role)
    assert "free" not in words(invitation(consult, "home"))
    free = words(invitation(replace(consult, free=True), "home"))
    assert f"free {provider.minutes}-minute call, with no obligation." in free
    assert f"free {provider.minutes}-minute consult" in free


@pytest.mark.parametrize(
    ("kind", "says"),
    [
        ("article", "If this is close to something you are living with at work"),
        ("guide", "If you are about to host this"),
        ("self-check", "If your result leaves you with a question"),
    ],
)
def test_the_invitation_fits_the_page_it_stands_on(kind: PageKind, says: str) -> None:
    assert says in words(invitation(VIVIAN, "page", kind))
    assert says not in words(invitation(VIVIAN, "page", kind, quiet=True))


def test_a_quiet_invitation_says_what_comes_first() -> None:
    quiet = invitation(VIVIAN, "what-is-draining-you", "self-check", quiet=True)
    assert 'class="invitation quiet"' in quiet
    assert 'class="quiet-button"' in quiet
    assert "It isn’t therapy or medical help, and when you are worn out or unwell those come first." in words(quiet)

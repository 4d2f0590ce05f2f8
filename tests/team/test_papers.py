"""What a page asks for a team, and what it gets: codes, subtotals, totals, counts, the picture, and what to mind."""

import json
import random
from dataclasses import replace
from typing import Any

import pytest

from support.reading_html import tree, words
from support.team import TEAM_CHECK, answers, asked, counts_as_data, every_team_paper
from withness.browser import team_paper
from withness.instrument.serialization import dump_instrument
from withness.markup.html import Html
from withness.team.envelopes import CHANCE

FULL = counts_as_data(255, *[(255, 0, 0)] * 4)


def paper(name: str, **keys: Any) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(team_paper(name, asked(**keys)))
    return found


def drawn(html: str) -> Html:
    """Return markup as one tree."""
    return Html(f"<div>{html}</div>")


def shared(*readings: int, seed: int = 1) -> dict[str, Any]:
    return paper("share", responses=answers(*readings), random=random.Random(seed).randbytes(CHANCE).hex())


def test_a_round_from_answers_to_the_picture() -> None:
    people = [shared(place % 3, 0, 2 * (place % 2), 1, seed=place) for place in range(8)]
    assert people[1]["parts"] == [
        ["Listen", "At times"],
        ["Check-In", "Seldom"],
        ["Focus", "Often"],
        ["Space", "At times"],
    ]
    first, second = ("\n\n".join(one["codes"][kind].lower() for one in people) for kind in "AB")
    added = paper("add", codes=first)
    assert (added["kind"], added["people"], added["refused"]) == ("A", 8, [])
    assert added["says"].startswith("8 people are in this subtotal.")
    laid = paper("total", codes=f"{added['subtotal']}\n{paper('add', codes=second)['subtotal']}")
    assert laid["people"] == 8
    assert laid["counts"] == counts_as_data(8, (3, 3, 2), (8, 0, 0), (4, 0, 4), (0, 8, 0))
    assert laid["html"] == paper("picture", counts=laid["counts"])["html"]


def test_a_device_passed_round_counts_and_keeps_no_order() -> None:
    counts, again = None, None
    people = [answers(place % 3, 0, 1, 2) for place in range(5)]
    for one, other in zip(people, reversed(people), strict=True):
        counts = paper("count", responses=one, counts=counts)["counts"]
        again = paper("count", responses=other, counts=again)["counts"]
    assert counts == again == counts_as_data(5, (2, 2, 1), (5, 0, 0), (0, 5, 0), (0, 0, 5))


def test_fewer_than_five_are_not_shown() -> None:
    assert paper("picture", counts=counts_as_data(4, *[(2, 1, 1)] * 4)) == {
        "problem": "Only 4 people are in it. With fewer than 5, a total says too much about each of them, so nothing is"
        " shown."
    }
    few = paper("add", codes="\n".join(shared(0, 0, 0, 0, seed=seed)["codes"]["B"] for seed in range(4)))
    assert (few["kind"], few["people"], few["subtotal"]) == ("B", 4, "")
    assert few["says"].startswith("4 people so far. From five on there is a subtotal")


def test_the_picture_begins_with_what_people_differ_in() -> None:
    html = paper("picture", counts=counts_as_data(9, (0, 6, 3), (4, 1, 4), (3, 3, 3), (9, 0, 0)))["html"]
    parts = tree(drawn(html)).findall(".//section")
    assert [part.findtext("h3") for part in parts] == ["Check-In", "Focus", "Listen", "Space"]
    assert [part.get("data-stand") for part in parts] == ["camps", "spread", "close", "hidden"]
    assert parts[3].find("table") is None
    rows = [[("".join(cell.itertext())).split() for cell in row] for row in parts[0].findall(".//tbody/tr")]
    assert rows == [[["Seldom"], ["●●●●", "4"]], [["At", "times"], ["●", "1"]], [["Often"], ["●●●●", "4"]]]


def test_a_part_leads_to_the_guides_of_all_its_readings_and_to_the_hosts_view() -> None:
    html = paper("picture", counts=counts_as_data(9, *[(3, 3, 3)] * 4))["html"]
    for part in tree(drawn(html)).findall(".//section"):
        links = [link.get("href") for link in part.iter("a")]
        # Those of another part, where a part has none of its own.
        assert links == ["../guides/round/", "../guides/round/#host"]


def test_readings_that_one_person_has_are_joined_in_a_small_group() -> None:
    said = words(drawn(paper("picture", counts=counts_as_data(6, *[(1, 2, 3)] * 4))["html"]))
    assert "Seldom or At times ●●● 3" in said
    assert "Often ●●● 3" in said


def test_no_mean_and_no_index_is_shown() -> None:
    html = paper("picture", counts=counts_as_data(8, *[(4, 1, 3)] * 4))["html"]
    assert not any(word in html.lower() for word in ("mean ", "average", "index", "0.", "%"))


@pytest.mark.parametrize(
    ("name", "keys", "problem"),
    [
        ("share", {"responses": {}, "random": "00" * 64}, "Too little is answered in Listen, Check-In,"),
        ("share", {"responses": answers(0, 0, 0, 0), "random": "00"}, "Chance is needed to close the envelopes"),
        ("share", {"responses": answers(0, 0, 0, 0)}, "The JSON lacks 'random'."),
        ("add", {"codes": 5}, "codes is no text."),
        ("add", {"codes": "", "round": {"word": "x", "day": ""}}, "The word of a round has 3 to 20 letters"),
        ("total", {"codes": "Dear Ana\nDear Ben"}, "Line 1: It has 7 signs, where 32 are needed."),
        ("picture", {"counts": {"people": 5, "subscales": {}}}, "These are not the counts of this self-check."),
        ("picture", {"counts": counts_as_data(6, *[(1, 1, 1)] * 4)}, "These counts don’t add up"),
        ("count", {"counts": FULL, "responses": answers(0, 0, 0, 0)}, "These are more than 255 people"),
        ("guess", {"people": 0}, "The number of people is none."),
        ("letter", {}, "There is no paper called letter."),
    ],
)  # fmt: skip
def test_what_cannot_be_is_told_in_a_sentence(name: str, keys: dict[str, Any], problem: str) -> None:
    assert paper(name, **keys)["problem"].startswith(problem)


def test_a_self_check_that_is_not_for_teams_gives_nothing() -> None:
    private = json.loads(dump_instrument(replace(TEAM_CHECK, team=False)))
    for name in ("share", "add", "total", "count", "picture", "guess"):
        assert paper(name, instrument=private)["problem"].startswith("“An example” is not made for a team’s picture.")


def test_what_could_be_guessed_is_told_for_the_size_of_the_group() -> None:
    told = {people: words(drawn(paper("guess", people=people)["html"])) for people in (None, 3, 6, 12)}
    assert "nothing is shown: it takes five" in told[3]
    assert "If the other 5 told one another" in told[6] and "joined with their neighbors" in told[6]
    assert "If the other 11 told one another" in told[12] and "from eight people on" in told[12]
    for said in told.values():
        for promise in (
            "Not taking part is fine.",
            "Whoever manages the others isn’t counted",
            "one person more or one",
        ):
            assert promise in said


def test_every_paper_is_an_answer_or_a_problem() -> None:
    for name, text in every_team_paper():
        found = json.loads(team_paper(name, text))
        assert found.keys() == {"problem"} or "problem" not in found

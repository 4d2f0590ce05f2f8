"""An analysis as an author reads it, and as a program does."""

import json
from dataclasses import replace

from support.answers_of_many import AGREED, AKIN, THREE, people
from support.examples import a_subscale, an_instrument, an_item
from withness.analysis.analysis import Analysis, analyse
from withness.analysis.cautions import cautions
from withness.analysis.findings import HOW_TO_READ, findings, findings_json

SMALL = an_instrument(
    *THREE.items,
    an_item("visit", "check-in"),
    subscales=(a_subscale("listen", "Listen"), a_subscale("check-in", "Check in")),
    total=a_subscale("total", "In all"),
)
MANY = analyse(SMALL, people(SMALL, [(*row, row[2] // 2 + 2) for row in AKIN * 13]))


def an_analysis() -> Analysis:
    return analyse(THREE, people(THREE, [*AGREED, (1, None, None)]))


def test_the_findings_are_a_table_to_read() -> None:
    text = findings(an_analysis())
    assert text.partition("\n\nHow to read this\n")[0] == TABLE.strip("\n")
    assert " ".join(text.split()).count(HOW_TO_READ[-1]) == 1
    assert max(map(len, text.splitlines())) <= 100


TABLE = """
An example, version 1: the answers of 9 people

Listen (3 items)
----------------

  - Answered in full by only 8: below 100 people, alpha, omega, the standard error, the smallest
    change and the figures of single items are a first impression.
  - A score for only 8: below 50 people, the mean, the SD and the shares at the ends are a first
    impression.

  people with a score                     8  of 9
  mean                                 2.88  on a scale from 1 to 5
  SD                                   1.18
  lowest score possible              12.5 %  of those with a score
  highest score possible              0.0 %  of those with a score
  people who answered every item          8  of 9
  Cronbach's alpha                     0.82  95 % interval 0.38 to 0.96
  McDonald's omega                     none
  standard error of a score            0.50
  smallest change that is not noise    1.37

  item                 blank  mean    SD  with the rest  alpha without it
  ask                      0  2.67  1.50           0.82              0.61
  fix (reverse-keyed)      1  3.13  1.25           0.69              0.75
  say                      1  2.63  1.41           0.55              0.88
"""


def test_the_findings_of_many_with_a_total_are_a_table_too() -> None:
    text = findings(MANY)
    assert text.partition("\n\nHow to read this\n")[0] == MANY_TABLE.strip("\n")


def test_nothing_is_told_where_nobody_answered() -> None:
    text = findings(analyse(SMALL, [{}]))
    assert text.startswith("An example, version 1: the answers of 1 person\n")
    assert "lowest score possible              none  of those with a score\n" in text
    assert "  Cronbach's alpha                   none\n" in text


def test_the_id_of_an_item_is_never_broken() -> None:
    long = an_item("-".join(["word"] * 14))
    same = an_instrument(long, an_item("ask"))
    assert f'"{long.id}"' in findings(analyse(same, people(same, [(2, 1), (2, 4)])))


def test_the_findings_as_json_tell_of_the_total_and_keep_every_letter() -> None:
    total = MANY.total
    assert total is not None
    text = findings_json(replace(MANY, instrument=replace(SMALL, name="façade")))
    assert json.loads(text)["total"]["alpha"] == total.alpha
    assert text.startswith('{\n  "instrument": "façade",\n')


MANY_TABLE = """
An example, version 1: the answers of 104 people

Listen (3 items)
----------------

  Nothing to mend or to mind.

  people with a score                  104  of 104
  mean                                2.92  on a scale from 1 to 5
  SD                                  1.24
  lowest score possible              0.0 %  of those with a score
  highest score possible             0.0 %  of those with a score
  people who answered every item       104  of 104
  Cronbach's alpha                    0.87  95 % interval 0.82 to 0.91
  McDonald's omega                    0.89
  standard error of a score           0.44
  smallest change that is not noise   1.22

  item                 blank  mean    SD  with the rest  alpha without it
  ask                      0  2.88  1.37           0.85              0.74
  fix (reverse-keyed)      0  2.88  1.54           0.79              0.80
  say                      0  3.00  1.23           0.66              0.90

Check in (1 item)
-----------------

  - One item alone has no alpha, and so no standard error: nobody can tell how exact its score is.

  people with a score                  104  of 104
  mean                                3.25  on a scale from 1 to 5
  SD                                  0.66
  lowest score possible              0.0 %  of those with a score
  highest score possible             0.0 %  of those with a score
  people who answered every item       104  of 104
  Cronbach's alpha                    none
  McDonald's omega                    none
  standard error of a score           none
  smallest change that is not noise   none

  item   blank  mean    SD  with the rest  alpha without it
  visit      0  3.25  0.66           none              none

In all (4 items)
----------------

  Nothing to mend or to mind.

  people with a score                  104  of 104
  mean                                3.00  on a scale from 1 to 5
  SD                                  1.07
  lowest score possible              0.0 %  of those with a score
  highest score possible             0.0 %  of those with a score
  people who answered every item       104  of 104
  Cronbach's alpha                    0.88  95 % interval 0.83 to 0.91
  McDonald's omega                    0.89
  standard error of a score           0.37
  smallest change that is not noise   1.03

  item                 blank  mean    SD  with the rest  alpha without it
  ask                      0  2.88  1.37           0.85              0.79
  fix (reverse-keyed)      0  2.88  1.54           0.74              0.86
  say                      0  3.00  1.23           0.76              0.83
  visit                    0  3.25  0.66           0.79              0.87
"""


def test_the_findings_as_json_are_unrounded() -> None:
    analysis = an_analysis()
    data = json.loads(findings_json(analysis))
    scale, listen = analysis.subscales[0], data["subscales"]["listen"]
    assert (data["instrument"], data["version"], data["people"], data["total"]) == ("example", 1, 9, None)
    assert (listen["alpha"], listen["interval"]) == (scale.alpha, list(scale.interval or ()))
    assert listen["items"]["fix"]["with_rest"] == scale.items[1].with_rest
    assert listen["items"]["fix"]["reverse_keyed"] is True
    assert listen["cautions"] == cautions(scale)

"""An analysis as an author reads it, and as a program does."""

import json

from test_analysis import AGREED, THREE, people
from withness.analysis import Analysis, analyse
from withness.cautions import cautions
from withness.findings import HOW_TO_READ, findings, findings_json


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
  fix (reverse-keyed)      1  3.12  1.25           0.69              0.75
  say                      1  2.62  1.41           0.55              0.88
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

"""Damaged files are told about, or become a self-check that the check accepts but for what is still to be written."""

import json
import random
from pathlib import Path

import pytest

from support.authors.slips import slipped
from support.published import SELF_CHECKS
from withness.authoring.exchange.bringing.bring import bring
from withness.authoring.exchange.carrying.fhir import as_fhir
from withness.authoring.exchange.carrying.names import FORMATS
from withness.authoring.exchange.carrying.surveyjs import as_surveyjs
from withness.authoring.library.instruments import instrument_of, read_instrument
from withness.authoring.yaml.reader import read_yaml

EXAMPLES = Path(__file__).with_name("examples")
BATCHES, FILES_EACH = 10, 30
LICENCE = 'The licence "unknown" is not a short name (see spdx.org/licenses) known to allow commercial use'


def sources() -> list[str]:
    """Return files as other programs write them: ours, carried out, and the examples."""
    texts = [file.read_text("utf-8") for file in sorted(EXAMPLES.iterdir())]
    for file in SELF_CHECKS:
        instrument, _ = read_instrument(file, None)
        assert instrument is not None
        texts += [json.dumps(carried(instrument), indent=1) for carried in (as_fhir, as_surveyjs)]
    return texts


SOURCES = sources()


@pytest.mark.parametrize("seed", range(BATCHES))
def test_a_damaged_file_is_told_of_or_becomes_a_self_check(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)
    for number in range(FILES_EACH):
        source = tmp_path / f"source-{number}.txt"
        source.write_bytes(_damaged(chance.choice(SOURCES), chance))
        (tmp_path / f"out-{number}").mkdir()
        brought = bring(source, tmp_path / f"out-{number}", "brought", chance.choice([None, None, *FORMATS]))
        told = [problem for problem in brought.problems if not problem.is_minor]
        assert bool(told) != bool(brought.written)
        assert all(1 <= p.line <= source.read_bytes().count(b"\n") + 2 for p in brought.problems if p.path == source)
        if brought.written:
            _, problems = instrument_of(read_yaml(brought.written[0]), "brought.md", None)
            assert {problem.what for problem in problems} <= {LICENCE}, source.read_text("utf-8")


def _damaged(text: str, chance: random.Random) -> bytes:
    match chance.randrange(4):
        case 0:
            return text.encode()[: chance.randrange(len(text))]
        case 1:
            return _with_other_values(text, chance)
        case _:
            return slipped(text, chance)


def _with_other_values(text: str, chance: random.Random) -> bytes:
    """Put something else in the place of a few words, so that JSON stays JSON and a table a table."""
    words = text.split('"')
    for _ in range(5):
        words[chance.randrange(len(words))] = chance.choice(["", "0", "null", "<b>x</b>", "{a}", "1e999", "-", "type"])
    return '"'.join(words).encode()

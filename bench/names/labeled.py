"""Labeled cases, and how much of what is labeled in them somebody finds."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import yaml

_LABEL = re.compile(r"\[\[(\w+):(.*?)\]\]", re.DOTALL)

type Span = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """The plain text of a case, and each bit in it that could identify: where it begins and ends, and its kind."""

    text: str
    bits: tuple[tuple[int, int, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """By kind, how many bits there are, how many were found whole and how many at all; the words, the false marks."""

    bits: Counter[str] = field(default_factory=Counter)
    whole: Counter[str] = field(default_factory=Counter)
    touched: Counter[str] = field(default_factory=Counter)
    words: int
    false: int

    def recall(self, kind: str) -> float:
        """The share of the bits of a kind that were marked whole, by a mark of whatever kind."""
        return self.whole[kind] / self.bits[kind]

    @property
    def false_per_40(self) -> float:
        """Marks that touch no bit, in forty words."""
        return 40 * self.false / self.words


def read_cases(file: Path) -> list[Case]:
    """Return the cases of a file of `- text: "...[[kind:bit]]..."`."""
    return [_case(entry["text"]) for entry in yaml.safe_load(file.read_text("utf-8"))]


def _case(labeled: str) -> Case:
    text, bits, after = "", [], 0
    for label in _LABEL.finditer(labeled):
        text += labeled[after : label.start()]
        bits.append((len(text), len(text) + len(label[2]), label[1]))
        text += label[2]
        after = label.end()
    return Case(text=text + labeled[after:], bits=tuple(bits))


def tally(cases: Sequence[Case], found: Iterable[Sequence[Span]]) -> Tally:
    """Return what was found in each case. A bit is found whole when all of its letters and digits are marked."""
    bits: Counter[str] = Counter()
    whole: Counter[str] = Counter()
    touched: Counter[str] = Counter()
    words = false = 0
    for case, spans in zip(cases, found, strict=True):
        words += len(case.text.split())
        marked = {at for start, end in spans for at in range(start, end)}
        for start, end, kind in case.bits:
            bits[kind] += 1
            whole[kind] += all(at in marked for at in range(start, end) if case.text[at].isalnum())
            touched[kind] += any(at in marked for at in range(start, end))
        false += sum(all(start >= bit[1] or end <= bit[0] for bit in case.bits) for start, end in spans)
    return Tally(bits=bits, whole=whole, touched=touched, words=words, false=false)

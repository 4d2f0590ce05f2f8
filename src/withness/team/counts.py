"""How many people have which reading: all that a team learns of its answers."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from withness.instrument.instrument import Instrument, Subscale, is_number
from withness.instrument.scoring import Responses, score
from withness.team.refused import no_reading
from withness.words.lists import series
from withness.words.words import _

FEWEST, MOST = 5, 255


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How many people, and for each subscale in its order how many of them have each reading, from the lowest up."""

    people: int
    parts: tuple[tuple[int, ...], ...]

    @property
    def fit(self) -> bool:
        """Whether each part has as many readings as there are people."""
        return all(sum(part) == self.people for part in self.parts)


def nobody(instrument: Instrument) -> Counts:
    """Return the counts before anybody has answered."""
    return Counts(people=0, parts=tuple((0,) * len(labels(part)) for part in instrument.subscales))


def labels(part: Subscale) -> tuple[str, ...]:
    """Return the readings of a part from the lowest up; bands with one label are one reading."""
    return tuple(dict.fromkeys(band.label for band in part.bands))


def one_person(instrument: Instrument, responses: Responses) -> Counts:
    """Return the counts of one person; raises `RefusalError` when a part has no reading."""
    read = readings(instrument, responses)
    parts = tuple(tuple(int(label == of_it) for label in labels(part)) for part, of_it in read)
    return Counts(people=1, parts=parts)


def readings(instrument: Instrument, responses: Responses) -> list[tuple[Subscale, str]]:
    """Return each part with the label of its reading; raises `RefusalError` when a part has none."""
    read = [(score.subscale, score.band) for score in score(instrument, responses).subscales]
    if lacking := [part.name for part, band in read if band is None]:
        raise no_reading(series(lacking))
    return [(part, band.label) for part, band in read if band]


def together(first: Counts, second: Counts) -> Counts:
    """Return the counts of two groups as one."""
    pairs = zip(first.parts, second.parts, strict=True)
    parts = tuple(tuple(a + b for a, b in zip(*pair, strict=True)) for pair in pairs)
    return Counts(people=first.people + second.people, parts=parts)


def in_cells(counts: Counts) -> tuple[int, ...]:
    """Return counts in one row: people, then the readings of each part."""
    return (counts.people, *(count for part in counts.parts for count in part))


def from_cells(instrument: Instrument, cells: Sequence[int]) -> Counts:
    """Return the counts that stand in such a row."""
    borders = [1]
    for part in instrument.subscales:
        borders.append(borders[-1] + len(labels(part)))
    return Counts(people=cells[0], parts=tuple(tuple(cells[start:end]) for start, end in pairwise(borders)))


def cells_of(instrument: Instrument) -> int:
    """Return how many cells a row of this self-check has."""
    return 1 + sum(len(labels(part)) for part in instrument.subscales)


def as_data(instrument: Instrument, counts: Counts) -> dict[str, object]:
    """Return counts as they are printed: `people`, and `subscales` with a count for each reading's label."""
    parts = zip(instrument.subscales, counts.parts, strict=True)
    return {
        "people": counts.people,
        "subscales": {part.id: dict(zip(labels(part), row, strict=True)) for part, row in parts},
    }


def read_counts(instrument: Instrument, data: object) -> Counts:
    """Return the counts that `as_data` has written; raises `ValueError` for what they cannot be."""
    try:
        counts = Counts(people=_count(_get(data, "people")), parts=tuple(_parts(instrument, _get(data, "subscales"))))
    except KeyError:
        raise ValueError(_("These are not the counts of this self-check.")) from None
    if not counts.fit:
        raise ValueError(_("These counts don’t add up: a part has more or fewer readings than people."))
    return counts


def _parts(instrument: Instrument, data: object) -> Iterator[tuple[int, ...]]:
    for part in instrument.subscales:
        row = _get(data, part.id)
        yield tuple(_count(_get(row, label)) for label in labels(part))


def _get(data: object, key: str) -> object:
    if not isinstance(data, Mapping):
        raise KeyError(key)
    return data[key]


def _count(value: object) -> int:
    if is_number(value) and isinstance(value, int) and 0 <= value <= MOST:
        return value
    raise KeyError(value)

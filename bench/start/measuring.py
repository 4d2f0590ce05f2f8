"""Every contender in turn, round after round, so that whatever else the machine does meets all of them."""

import json
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from queue import Empty
from statistics import median

from selenium.common.exceptions import WebDriverException

from start.contenders import BARE, CONTENDERS, OURS, STOCK, Contender, stage
from start.visits import Visit, Weight, keeps_early_answers, speed_as_phone, visit_twice, weigh

ROUNDS, SLOW_ROUNDS = 7, 3
_TRIES = 3
_NOTES = Path("build", "bench.jsonl")


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """How a page is visited: as a phone or at full speed, for the first time or for the second."""

    phone: bool
    warm: bool


SETTINGS = [Setting(phone=phone, warm=warm) for phone in (False, True) for warm in (False, True)]
COLD, WARM, PHONE_COLD, PHONE_WARM = SETTINGS


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """All that was seen: visits by contender and setting, one a round; weights by contender, with brotli and gzip."""

    visits: dict[tuple[Contender, Setting], list[Visit]]
    weights: dict[Contender, tuple[Weight, Weight]]
    keeps_early_answers: bool
    speed_as_phone: float

    def middle(self, contender: Contender, setting: Setting, of: Callable[[Visit], float]) -> float:
        """Return the median over a contender's rounds."""
        return median(map(of, self.visits[contender, setting]))

    def ratio(self, setting: Setting, of: Callable[[Visit], float], to: Contender = STOCK) -> float:
        """Return our median by that of another."""
        return self.middle(OURS, setting, of) / self.middle(to, setting, of)

    def spread(self, setting: Setting, of: Callable[[Visit], float], to: Contender = STOCK) -> tuple[float, float]:
        """Return the lowest and the highest ratio within one round."""
        pairs = zip(self.visits[OURS, setting], self.visits[to, setting], strict=True)
        ratios = [of(ours) / of(theirs) for ours, theirs in pairs]
        return min(ratios), max(ratios)


def measure(root: Path, *, quick: bool) -> Measured:
    """Measure all contenders; `quick` only tries whether everything works."""
    tree = root / "build" / "bench"
    stage(root, tree)
    (root / _NOTES).unlink(missing_ok=True)
    visits: dict[tuple[Contender, Setting], list[Visit]] = {
        (contender, setting): [] for contender in CONTENDERS for setting in SETTINGS
    }
    for number in range(1 if quick else ROUNDS):
        for phone in (False, True):
            for contender in CONTENDERS:
                if phone and contender.slow and number >= SLOW_ROUNDS:
                    continue
                cold, warm = _patiently(partial(visit_twice, tree, contender, slow=phone))
                for visit, is_warm in ((cold, False), (warm, True)):
                    setting = Setting(phone=phone, warm=is_warm)
                    visits[contender, setting].append(visit)
                    _note(root, contender, setting, visit)
            # At once: half an hour of measuring should not be lost to it.
            _assert_same_results(visits)
    return Measured(
        visits=visits,
        weights={contender: _weights(tree, contender) for contender in CONTENDERS},
        keeps_early_answers=_patiently(partial(keeps_early_answers, tree, OURS)),
        speed_as_phone=_patiently(speed_as_phone),
    )


def _weights(tree: Path, contender: Contender) -> tuple[Weight, Weight]:
    brotli, gzip = (_patiently(partial(weigh, tree, contender, only_gzip=only_gzip)) for only_gzip in (False, True))
    return brotli, gzip


def _patiently[Found](look: Callable[[], Found]) -> Found:
    """Look again where a browser broke down: half an hour of measuring should not be lost to it."""
    for attempt in range(1, _TRIES):
        try:
            return look()
        except (WebDriverException, TimeoutError, Empty) as problem:
            print(f"Attempt {attempt} failed: {problem!r}", file=sys.stderr)
    return look()


def _assert_same_results(visits: dict[tuple[Contender, Setting], list[Visit]]) -> None:
    said = {visit.says for (contender, _), seen in visits.items() if contender is not BARE for visit in seen}
    assert len(said) == 1 and said != {""}, f"The contenders do not say the same: {said}"


def _note(root: Path, contender: Contender, setting: Setting, visit: Visit) -> None:
    """Say what has been seen, and keep it where it can be looked at later."""
    print(f"{contender.name:9} {_name(setting):11} there {visit.there:6.0f} result {visit.result:6.0f} ms", flush=True)
    with (root / _NOTES).open("a", encoding="utf-8") as file:
        file.write(json.dumps({"contender": contender.name} | asdict(setting) | asdict(visit)) + "\n")


def _name(setting: Setting) -> str:
    return ("phone " if setting.phone else "") + ("warm" if setting.warm else "cold")

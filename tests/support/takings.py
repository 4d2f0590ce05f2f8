"""What a page asks about results of many days."""

import json
from dataclasses import replace
from typing import Any

from support.browser.reading import instrument_of
from support.examples import a_subscale, an_instrument, an_item
from support.published import SELF_CHECKS
from withness.instrument.instrument import Instrument
from withness.instrument.serialization import dump_instrument


def every_record() -> list[tuple[str, ...]]:
    """Return a function and what it is asked, so often that all is said that a record may say."""
    whole = an_instrument(an_item("a"), an_item("b"), total=a_subscale("total", "Overall"))
    instruments = [whole, replace(whole, more_is="worse"), replace(whole, shows="advice"), _tallied()]
    asked: list[tuple[str, ...]] = []
    for instrument in instruments:
        wired, results = dump_instrument(instrument), _results(instrument)
        asked += [("record_of", wired, json.dumps(results[first:])) for first in range(len(results) + 1)]
        asked.append(("lines_of", wired, json.dumps(results)))
        for chosen in (["5", "1"], ["4", "4"]):
            asked.append(("laid_side_by_side", wired, json.dumps(results), json.dumps(chosen)))
    return asked


def _results(instrument: Instrument) -> list[dict[str, Any]]:
    """Return results of four days, two of them on one, one with a blank, and two that cannot be read."""
    all_of_them = {item.id: item.options[0].value for item in instrument.items}
    some = dict(list(all_of_them.items())[1:])
    days = [("2026-11-09", all_of_them), ("2026-11-09", some), ("2026-13-01", some), ("2026-10-05", {"nobody": 1})]
    days += [("2026-10-01", {}), ("2025-10-01", all_of_them)]
    return [{"id": str(5 - at), "date": date, "responses": given} for at, (date, given) in enumerate(days)]


def _tallied() -> Instrument:
    [tallied] = [one for one in map(instrument_of, SELF_CHECKS) if one.scoring.method == "tally"]
    return tallied

"""Measure what the README claims, print it and write it to RESULTS.md, with the date and the versions."""

import datetime
import platform
from importlib.metadata import version
from pathlib import Path

from build_time import build_times
from page_weight import browser_version, page_weights

ROOT = Path(__file__).resolve().parent.parent
RESULTS = Path(__file__).with_name("RESULTS.md")


def main() -> None:
    """Run every measurement once."""
    weights, browser = page_weights(ROOT / "site"), browser_version()
    builds = build_times(ROOT)
    text = "\n".join([_head(browser), *_builds(builds), *_weights(weights), ""])
    RESULTS.write_text(text, "utf-8")
    print(text)


def _head(browser: str) -> str:
    used = f"Python {platform.python_version()}, MkDocs {version('mkdocs')}, {browser}"
    return (
        f"# What was measured\n\n`make bench`, {datetime.date.today().isoformat()}; {used}."
        " Times depend on the machine: read them as ratios.\n"
    )


def _builds(rows: list[tuple[str, float, float]]) -> list[str]:
    lines = [f"| {name} | {bare:.2f} s | {whole:.2f} s | {whole / bare:.2f} |" for name, bare, whole in rows]
    return [
        "## How long a build takes\n",
        "The same pages, built by MkDocs with and without our extension: processor time, median of five.\n",
        "| site | without | with | ratio |\n|---|---|---|---|",
        *lines,
        "",
    ]


def _weights(rows: list[tuple[str, int, int, int, int]]) -> list[str]:
    lines = [
        f"| {name} | {before / 1000:.0f} kB | {asked} | {_after(after)} | {again} |"
        for name, before, asked, after, again in rows
    ]
    return [
        "## What a page weighs\n",
        "What an empty cache downloads, as it travels (brotli where it helps): on arrival, and what the first touch"
        " of a form adds.\n",
        "| page | on arrival | requests | first touch | requests |\n|---|---|---|---|---|",
        *lines,
    ]


def _after(size: int) -> str:
    return f"{size / 1_000_000:.2f} MB" if size else "nothing"


if __name__ == "__main__":
    main()

"""The search index, and what is said where it cannot be made."""

from pathlib import Path

from withness.publishing.finishing.search import index


def test_without_pagefind_one_is_told_how_to_get_it(tmp_path: Path) -> None:
    [problem] = index(tmp_path, tmp_path / "node_modules")
    assert str(problem).removeprefix(f"{tmp_path.as_posix()}/") == (
        "node_modules:1: Pagefind is not installed here. Run npm ci; on a site of your own: npm install pagefind."
    )


def test_where_pagefind_fails_one_is_told_what_it_says(tmp_path: Path) -> None:
    site, program = tmp_path / "site", tmp_path / "node_modules" / ".bin" / "pagefind"
    site.mkdir()
    program.parent.mkdir(parents=True)
    program.write_text("#!/bin/sh\necho 'No room  left' >&2\necho 'on the disk' >&2\nexit 1\n", "utf-8")
    program.chmod(0o755)
    [problem] = index(site, tmp_path / "node_modules")
    assert str(problem).removeprefix(f"{tmp_path.as_posix()}/") == (
        "site:1: Pagefind could not index the site: No room left on the disk. Build the site again."
    )

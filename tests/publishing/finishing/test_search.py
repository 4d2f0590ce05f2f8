"""The search index, and what is said where it cannot be made."""

from pathlib import Path

import pytest

from withness.publishing.finishing import search
from withness.publishing.finishing.search import index


def test_without_pagefind_one_is_told_how_to_get_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "PAGEFIND", "no_pagefind_here")
    [problem] = index(tmp_path / "site")
    assert str(problem).removeprefix(f"{tmp_path.as_posix()}/") == (
        'site:1: Pagefind is not installed here. Run: pip install "pagefind[bin]".'
    )


def test_where_pagefind_fails_one_is_told_what_it_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    code = "import sys\nsys.exit('No room  left\\non the disk')\n"
    (tmp_path / "full_disk.py").write_text(code, "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setattr(search, "PAGEFIND", "full_disk")
    (tmp_path / "site").mkdir()
    [problem] = index(tmp_path / "site")
    assert str(problem).removeprefix(f"{tmp_path.as_posix()}/") == (
        "site:1: Pagefind could not index the site: No room left on the disk. Build the site again."
    )

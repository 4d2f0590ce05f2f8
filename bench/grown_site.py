"""A site grown from this one to any size: copies of its articles and self-checks, each with a name of its own."""

import re
import shutil
from pathlib import Path

WITHOUT = "without.yml"


def grow(root: Path, tree: Path, articles: int, self_checks: int) -> None:
    """Lay a site of so many articles and self-checks into `tree`, with settings with and without our extension."""
    shutil.copytree(root / "docs", tree / "docs")
    shutil.copytree(root / "overrides", tree / "overrides")
    settings = (root / "mkdocs.yml").read_text("utf-8")
    (tree / "mkdocs.yml").write_text(settings, "utf-8")
    bare = [line for line in settings.splitlines() if not line.strip().startswith("- withness:")]
    (tree / WITHOUT).write_text("\n".join(bare), "utf-8")
    pages = sorted(path for path in (tree / "docs" / "articles").glob("*.md") if path.stem != "index")
    checks = sorted((tree / "docs" / "tools" / "self-checks").glob("*.yml"))
    for number in range(articles - len(pages)):
        _copy(pages[number % len(pages)], f"article-{number:04}", number)
    for number in range(self_checks - len(checks)):
        check = checks[number % len(checks)]
        _copy(check, f"check-{number:03}", number)
        _copy(check.with_suffix(".md"), f"check-{number:03}", number)


def _copy(path: Path, name: str, number: int) -> None:
    """Write a copy whose title, day and notes are its own."""
    text = path.read_text("utf-8")
    text = re.sub(rf"(?<![\w/-]){re.escape(path.stem)}(?=\.(?:yml|md)\b|$)", name, text, flags=re.MULTILINE)
    heading = "title: " if path.suffix == ".yml" else "# "
    text = re.sub(rf"^({heading})(.*)", rf"\g<1>\g<2> {number}", text, count=1, flags=re.MULTILINE)
    text = re.sub(r"^(::: consider .*\{#[\w-]+)", rf"\g<1>-{number}", text, flags=re.MULTILINE)
    text = re.sub(r"^date: \d{4}", f"date: {2000 + number % 25}", text, count=1, flags=re.MULTILINE)
    path.with_name(name + path.suffix).write_text(text, "utf-8")

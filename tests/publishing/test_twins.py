"""What a release has packed ahead is taken as it is, and only if it is whole."""

from collections.abc import Callable
from pathlib import Path

import brotli
import pytest

from withness.publishing import twins
from withness.publishing.twins import BEST, LARGE, bring_packed, pack_ahead, packed

WASM = b"a large file" * (LARGE // 12 + 1)
SMALL = b"a small file" * 99


@pytest.fixture
def release(tmp_path: Path) -> Path:
    """A folder with what a release brings along."""
    pack_ahead([WASM, SMALL], tmp_path / "release")
    return tmp_path / "release"


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The sizes of what was packed here and now."""
    sizes: list[int] = []
    pack: Callable[[bytes, int], bytes] = twins._pack

    def noted(content: bytes, quality: int) -> bytes:
        sizes.append(len(content))
        return pack(content, quality)

    monkeypatch.setattr(twins, "_pack", noted)
    return sizes


def test_a_site_made_from_a_release_packs_nothing_large(release: Path, asked: list[int], tmp_path: Path) -> None:
    bring_packed([WASM, SMALL], release, tmp_path / "cache")
    assert brotli.decompress(packed(WASM, BEST, tmp_path / "cache")) == WASM
    assert brotli.decompress(packed(SMALL, BEST, tmp_path / "cache")) == SMALL
    assert asked == [len(SMALL)]


def test_a_checkout_has_nothing_to_bring_and_packs_it_once(asked: list[int], tmp_path: Path) -> None:
    bring_packed([WASM], tmp_path / "nothing", tmp_path / "cache")
    assert packed(WASM, BEST, tmp_path / "cache") == packed(WASM, BEST, tmp_path / "cache")
    assert asked == [len(WASM)]


def test_another_file_of_that_size_is_packed_by_itself(release: Path, asked: list[int], tmp_path: Path) -> None:
    other = WASM[::-1]
    bring_packed([other], release, tmp_path / "cache")
    assert brotli.decompress(packed(other, BEST, tmp_path / "cache")) == other
    assert asked == [len(other)]


def test_what_was_damaged_on_the_way_is_packed_anew(release: Path, asked: list[int], tmp_path: Path) -> None:
    [file] = release.iterdir()
    file.write_bytes(file.read_bytes()[:-1] + b"?")
    bring_packed([WASM], release, tmp_path / "cache")
    assert brotli.decompress(packed(WASM, BEST, tmp_path / "cache")) == WASM
    assert asked == [len(WASM)]

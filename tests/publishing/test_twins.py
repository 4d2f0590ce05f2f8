"""What a release has packed ahead is taken as it is, and only if it is whole."""

from collections.abc import Callable
from pathlib import Path

import brotli
import pytest

from withness.publishing import twins
from withness.publishing.cache import keep, recalled
from withness.publishing.twins import BEST, LARGE, bring_packed, pack_ahead, packed

WASM = b"a large file" * (LARGE // 12 + 1)
SMALL = b"a small file" * 99
FILES = {"python.wasm": WASM, "small.js": SMALL, "memory.bin": WASM[::-1]}


@pytest.fixture
def release(tmp_path: Path) -> Path:
    """A folder with what a release brings along."""
    pack_ahead(FILES, tmp_path / "release")
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
    bring_packed(FILES, release, tmp_path / "cache")
    assert brotli.decompress(packed(WASM, BEST, tmp_path / "cache")) == WASM
    assert brotli.decompress(packed(SMALL, BEST, tmp_path / "cache")) == SMALL
    assert asked == [len(SMALL)]


def test_a_checkout_has_nothing_to_bring_and_packs_it_once(asked: list[int], tmp_path: Path) -> None:
    bring_packed(FILES, tmp_path / "nothing", tmp_path / "cache")
    assert packed(WASM, BEST, tmp_path / "cache") == packed(WASM, BEST, tmp_path / "cache")
    assert asked == [len(WASM)]


def test_another_file_of_that_size_is_packed_by_itself(release: Path, asked: list[int], tmp_path: Path) -> None:
    other = WASM.upper()
    bring_packed({"python.wasm": other}, release, tmp_path / "cache")
    assert brotli.decompress(packed(other, BEST, tmp_path / "cache")) == other
    assert asked == [len(other)]


def test_only_what_a_host_sends_packed_is_packed(release: Path) -> None:
    assert [brotli.decompress(recalled(file) or b"") for file in release.iterdir()] == [WASM]


@pytest.mark.parametrize("foreign", [brotli.compress(b"something else"), b"no brotli at all"])
def test_what_is_whole_and_of_another_file_is_never_taken(
    release: Path, asked: list[int], tmp_path: Path, foreign: bytes
) -> None:
    [file] = release.iterdir()
    keep(file, foreign)
    bring_packed(FILES, release, tmp_path / "cache")
    assert brotli.decompress(packed(WASM, BEST, tmp_path / "cache")) == WASM
    assert asked == [len(WASM)]


def test_what_was_damaged_on_the_way_is_packed_anew(release: Path, asked: list[int], tmp_path: Path) -> None:
    [file] = release.iterdir()
    file.write_bytes(file.read_bytes()[:-1] + b"?")
    bring_packed(FILES, release, tmp_path / "cache")
    assert brotli.decompress(packed(WASM, BEST, tmp_path / "cache")) == WASM
    assert asked == [len(WASM)]

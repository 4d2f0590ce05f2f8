"""What takes long to make and depends on its content alone is kept from one build to the next."""

from collections.abc import Callable
from pathlib import Path


def remembered(kept: Path, content: bytes, pack: Callable[[bytes], bytes]) -> bytes:
    """Return what `kept` holds, or make it from the content and keep it there for the next build."""
    if kept.is_file():
        return kept.read_bytes()
    packed = pack(content)
    kept.parent.mkdir(parents=True, exist_ok=True)
    unfinished = kept.with_suffix(f"{kept.suffix}.part")
    unfinished.write_bytes(packed)
    unfinished.replace(kept)
    return packed

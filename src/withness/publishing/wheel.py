"""The subject as a wheel for the reader's browser: the same bytes from the same sources, on every machine."""

import base64
import hashlib
import io
import zipfile
from pathlib import Path

import withness

_PACKAGE = Path(withness.__file__).parent
_NOT_FOR_THE_BROWSER = frozenset({"__main__.py", "cli.py"})
_DIST_INFO = f"withness-{withness.__version__}.dist-info"
_METADATA = f"Metadata-Version: 2.1\nName: withness\nVersion: {withness.__version__}\n"
_WHEEL = "Wheel-Version: 1.0\nGenerator: withness\nRoot-Is-Purelib: true\nTag: py3-none-any\n"

WHEEL_NAME = f"withness-{withness.__version__}-py3-none-any.whl"


def subject_wheel() -> bytes:
    """Return a wheel of the subject's modules only: no reader has to download `authoring` and `publishing`."""
    files = {
        f"withness/{module.name}": module.read_bytes()
        for module in sorted(_PACKAGE.glob("*.py"))
        if module.name not in _NOT_FOR_THE_BROWSER
    }
    files[f"{_DIST_INFO}/METADATA"] = _METADATA.encode()
    files[f"{_DIST_INFO}/WHEEL"] = _WHEEL.encode()
    files[f"{_DIST_INFO}/RECORD"] = _record(files).encode()
    archive = io.BytesIO()
    # Stored, not deflated: zlib's output differs from one build of Python to another, and hosts compress on the way.
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_STORED) as wheel:
        for name, content in files.items():
            wheel.writestr(zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0)), content)
    return archive.getvalue()


def _record(files: dict[str, bytes]) -> str:
    rows = [f"{name},sha256={_digest(content)},{len(content)}" for name, content in files.items()]
    return "\n".join([*rows, f"{_DIST_INFO}/RECORD,,", ""])


def _digest(content: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()

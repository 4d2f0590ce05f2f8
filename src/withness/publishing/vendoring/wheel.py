"""The subject as a wheel for the reader's browser: the same bytes from the same sources, on every machine."""

import base64
import hashlib
import io
import zipfile
from pathlib import Path

import withness
from withness.publishing.translating.spoken_in import in_python
from withness.publishing.translating.translation import ENGLISH_ONLY, Translation

_PACKAGE = Path(withness.__file__).parent
# What a page may ask of Python, and the folders that it reaches: nothing else is sent to any reader.
_MODULES = ("__init__.py", "strict_json.py", "browser.py")
_FOLDERS = (
    *("words", "markup", "instrument", "bloom", "disclosure", "profile", "record", "week", "team", "meeting"),
    *("deidentification/words", "deidentification/rules", "deidentification"),
)
_SPOKEN = "withness/words/spoken.py"
_DIST_INFO = f"withness-{withness.__version__}.dist-info"
_METADATA = f"Metadata-Version: 2.1\nName: withness\nVersion: {withness.__version__}\n"
_WHEEL = "Wheel-Version: 1.0\nGenerator: withness\nRoot-Is-Purelib: true\nTag: py3-none-any\n"

WHEEL_NAME = f"withness-{withness.__version__}-py3-none-any.whl"


def subject_modules() -> list[Path]:
    """Return the files of the subject's modules, in the order in which the wheel has them."""
    single = [_PACKAGE / name for name in _MODULES]
    return single + [module for folder in _FOLDERS for module in sorted((_PACKAGE / folder).glob("*.py"))]


def subject_wheel(translation: Translation = ENGLISH_ONLY) -> bytes:
    """Return a wheel of what the browser reaches, so that a change elsewhere makes no reader fetch anything again.

    It speaks one language.
    """
    files = {f"withness/{module.relative_to(_PACKAGE).as_posix()}": module.read_bytes() for module in subject_modules()}
    if translation is not ENGLISH_ONLY:
        files[_SPOKEN] = in_python(translation, _FOLDERS).encode()
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

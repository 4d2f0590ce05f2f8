"""Run inside Pyodide: as much of its standard library as it has imported, compiled by this very Python."""

import io
import sys
import zipfile
from pathlib import Path
from py_compile import PycInvalidationMode
from py_compile import compile as compile_file


def compiled_stdlib() -> bytes:
    """Return a zip of code without sources, to stand in the place of Pyodide's own: the same inputs, the same bytes."""
    [stock] = [path for path in sys.path if path.endswith(".zip")]
    archive = io.BytesIO()
    with zipfile.ZipFile(stock) as sources, zipfile.ZipFile(archive, "w") as made:
        for name in imported_from(f"{stock}/"):
            entry = zipfile.ZipInfo(f"{name}c", date_time=(1980, 1, 1, 0, 0, 0))
            code = compiled(sources.read(name), f"{stock}/{name}")
            made.writestr(entry, code, zipfile.ZIP_DEFLATED, 9)
    return archive.getvalue()


def imported_from(folder: str) -> list[str]:
    """Return the files of all modules imported from below a folder, by their paths in it."""
    files = {str(getattr(module, "__file__", "")) for module in list(sys.modules.values())}
    return sorted(file.removeprefix(folder) for file in files if file.startswith(folder))


def compiled(source: bytes, path: str) -> bytes:
    """Return the code of a module that will lie at `path`; no file of sources is looked for beside it."""
    Path("module.py").write_bytes(source)
    mode = PycInvalidationMode.UNCHECKED_HASH
    compile_file("module.py", "module.pyc", dfile=path, doraise=True, invalidation_mode=mode)
    return Path("module.pyc").read_bytes()

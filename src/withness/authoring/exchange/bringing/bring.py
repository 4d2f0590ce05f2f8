"""A file of another program, or a table of items, made into a self-check: both of its files, never over another."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from withness.authoring.exchange.bringing.instrument_file import SCHEMAS, instrument_file, page
from withness.authoring.exchange.bringing.settle import NO_QUESTIONS, settled
from withness.authoring.exchange.carrying.names import Format
from withness.authoring.exchange.draft.draft import Draft
from withness.authoring.exchange.draft.notes import Notes
from withness.authoring.exchange.formats.fhir import is_fhir, read_fhir
from withness.authoring.exchange.formats.item_table import read_item_table, title_of
from withness.authoring.exchange.formats.placed_json import read_json
from withness.authoring.exchange.formats.redcap import is_redcap, read_redcap
from withness.authoring.exchange.formats.surveyjs import is_surveyjs, read_surveyjs
from withness.authoring.exchange.formats.table import first_line
from withness.authoring.pages.file_names import as_a_name
from withness.authoring.pages.new import NOT_A_NAME
from withness.authoring.pages.page_file import NO_FOLDER
from withness.authoring.people.people import WORKBOOK
from withness.authoring.shape.shape import ID_PATTERN
from withness.authoring.yaml.text import HIDDEN, read_text
from withness.instrument.instrument import Instrument
from withness.problem import Message, Problem, quoted

NOT_THIS_JSON = Message(
    "This JSON is neither a FHIR Questionnaire nor a SurveyJS survey",
    'Export the questionnaire itself: it has "resourceType": "Questionnaire", or "pages".',
)
NO_XML = Message("This is XML, and JSON or a table is needed", "Export the questionnaire as JSON.")
TAKEN = Message("There is already a file with this name", 'Choose another with "--name", such as --name {other}.')
OF_THE_FILE = Message(
    "The title {title} is the name of the file that was brought",
    'Write the title that readers are to see here, and behind "# " in {page}.',
    minor=True,
    fill_in=True,
)
RIGHTS = Message(
    "Many published scales may not be copied onto a website, whichever program they come from",
    "Look for the licence of the items on the scale's own page or in the article that published it, or ask its"
    ' authors; then write it at "licence", and where you found it at "source".',
    minor=True,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Brought:
    """What became of a file: the self-check and its files, if it could be carried, and everything there is to say."""

    instrument: Instrument | None
    written: tuple[Path, ...]
    problems: tuple[Problem, ...]


def bring(file: Path, folder: Path, name: str | None = None, format: Format | None = None) -> Brought:
    """Make a self-check of a file, in this folder and with this name, or else that of the file."""
    name = as_a_name(file.stem) if name is None else name
    problems = [*_in_the_way(folder, name)]
    notes = Notes(file)
    instrument = read_brought(file, name, notes, format)
    told = [*problems, *notes.problems()]
    if instrument is None or problems or notes.stops:
        return Brought(instrument=None, written=(), problems=tuple(_in_place_of_files(told)))
    has_schemas = (folder / SCHEMAS).is_dir()
    texts = {".yml": instrument_file(instrument, file.name, has_schemas=has_schemas), ".md": page(instrument)}
    written = tuple(folder / f"{name}{ending}" for ending in texts)
    for path, text in zip(written, texts.values(), strict=True):
        with path.open("x", encoding="utf-8", newline="\n") as new:
            new.write(text)
    told += _to_write(instrument, texts[".yml"], written, file)
    return Brought(instrument=instrument, written=written, problems=tuple(told))


def read_brought(file: Path, name: str, notes: Notes, format: Format | None = None) -> Instrument | None:
    """Return the self-check with this name that a file can become; what is lost, or stands in the way, is noted."""
    if _is_workbook(file):
        notes.tell(1, WORKBOOK)
        return None
    text, problems = read_text(file)
    # What nobody sees is left out of every text, and is no reason to send anybody back to the other program.
    notes.add(problem for problem in problems if problem.message is not HIDDEN)
    draft = _draft(file, text, notes, format) if text else None
    return settled(draft, name, notes) if draft else None


def _in_the_way(folder: Path, name: str) -> list[Problem]:
    if not folder.is_dir():
        return [NO_FOLDER.at(folder, 0)]
    if not re.fullmatch(ID_PATTERN, name):
        return [NOT_A_NAME.at(folder / name, 1)]
    paths = [path for ending in (".yml", ".md") if (path := folder / f"{name}{ending}").exists()]
    return [TAKEN.at(path, 0, other=f"{name}-2") for path in paths]


def _to_write(instrument: Instrument, text: str, written: Sequence[Path], file: Path) -> Iterator[Problem]:
    """Yield what no file says of itself: a title where its name had to do for one, and on what terms it is used."""
    if instrument.title == title_of(file.stem):
        title = quoted(instrument.title)
        yield OF_THE_FILE.at(written[0], _line_of("title:", text), title=title, page=written[1].name)
    yield RIGHTS.at(written[0], _line_of("licence:", text))


def _in_place_of_files(told: Sequence[Problem]) -> Sequence[Problem]:
    """Return what has to be mended; what would be left behind matters only where nothing was left to carry."""
    if any(problem.message is NO_QUESTIONS for problem in told):
        return told
    return [problem for problem in told if not problem.is_minor]


def _is_workbook(file: Path) -> bool:
    try:
        with file.open("rb") as opened:
            return opened.read(4) == b"PK\x03\x04"
    except OSError:
        return False


def _draft(file: Path, text: str, notes: Notes, format: Format | None) -> Draft | None:
    if format in ("surveyjs", "fhir") or (format is None and text.lstrip().startswith(("{", "["))):
        data, problem = read_json(file, text)
        if problem:
            notes.add([problem])
            return None
        return _of_json(file, data, notes, format)
    if format is None and text.lstrip().startswith("<"):
        notes.tell(1, NO_XML)
        return None
    is_dictionary = is_redcap(first_line(text)) if format is None else format == "redcap"
    return (read_redcap if is_dictionary else read_item_table)(file, text, notes)


def _of_json(file: Path, data: Any, notes: Notes, format: Format | None) -> Draft | None:
    if is_fhir(data) and format != "surveyjs":
        return read_fhir(file, data, notes)
    if is_surveyjs(data) and format != "fhir":
        return read_surveyjs(file, data, notes)
    notes.tell(1, NOT_THIS_JSON)
    return None


def _line_of(key: str, text: str) -> int:
    return next(number for number, line in enumerate(text.splitlines(), 1) if line.startswith(key))

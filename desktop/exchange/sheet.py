"""Tables as text: CSV in its dialects, read to the end or refused with advice; nothing is guessed silently."""

from __future__ import annotations

import codecs
import csv
import hashlib
import io
import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop.exchange.errors import BadTable, CannotRead

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DELIMITERS: Final = ",;\t|"
MAX_FILE: Final = 64 << 20
_SAMPLE: Final = 200  # lines by which the delimiter is told
# A quoted cell begins the text, or stands behind a delimiter or a line break; a quotation mark elsewhere is text.
_QUOTED: Final = re.compile(r'(?<![^,;\t|\r\n])"[^"]*+(?:""[^"]*+)*+"')
_LINE_BREAK: Final = re.compile(r"\r\n?|\n")
_AS_UTF8: Final = "Save it again as “CSV UTF-8” (in LibreOffice: character set “Unicode (UTF-8)”) and import that."


@dataclass(frozen=True, slots=True)
class Row:
    """A row: its number as a spreadsheet shows it (the header is 1) and the line of the file in which it begins."""

    number: int
    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table read to its end; rows without any text are left out."""

    name: str
    sha256: str
    header: tuple[str, ...]
    rows: tuple[Row, ...]


def read_table(path: Path) -> Table:
    """Read a CSV file, UTF-8 or UTF-16 with its mark; raises :class:`CannotRead` or :class:`BadTable`."""
    raw = _content(path)
    text = _decoded(path.name, raw)
    header, *rows = _filled(path.name, text) or [Row(0, 0, ())]
    names = tuple(cell.strip() for cell in header.cells)
    if not names:
        raise BadTable(f"{path.name} is empty.", todo="Choose another file.")
    if repeated := [name for name, times in Counter(names).items() if name and times > 1]:
        message = f"The header of {path.name} names “{'”, “'.join(repeated)}” more than once."
        raise BadTable(message, todo="Give each column a name of its own.")
    name = path.name.encode(errors="replace").decode()  # it goes on record, and that is UTF-8
    return Table(name=name, sha256=hashlib.sha256(raw).hexdigest(), header=names, rows=tuple(rows))


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as source:
            raw = source.read(MAX_FILE + 1)
    except OSError as fault:
        raise CannotRead(f"{path} cannot be read ({fault.strerror or fault}).", todo="Check its name.") from fault
    if len(raw) > MAX_FILE:
        message = f"{path.name} is larger than {MAX_FILE >> 20} MiB."
        raise BadTable(message, todo="Part it into several files with the same header.")
    return raw


def _decoded(name: str, raw: bytes) -> str:
    sixteen = raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        text = raw.decode("utf-16" if sixteen else "utf-8-sig")
    except UnicodeDecodeError as fault:
        where = f"line {raw[: fault.start].count(10) + 1}: " if not sixteen else ""
        raise BadTable(f"{name} is not UTF-8 text ({where}{fault.reason}).", todo=_AS_UTF8) from fault
    if "\x00" in text:
        line = text.count("\n", 0, text.index("\x00")) + 1
        raise BadTable(f"{name} is not plain text: line {line} holds a character that no text has.", todo=_AS_UTF8)
    return text


def delimiter_of(text: str) -> str:
    """Return by what cells are parted: of what the header holds, what most lines hold as often as it does.

    What stands in quotation marks does not count, so neither commas nor line breaks in a text mislead.
    """
    lines = [line for line in _LINE_BREAK.split(_QUOTED.sub('""', text)) if line][:_SAMPLE] or [""]

    def fit(delimiter: str) -> tuple[bool, int, int]:
        times = [line.count(delimiter) for line in lines]
        return times[0] > 0, times.count(times[0]), times[0]

    return max(DELIMITERS, key=fit)


def _filled(name: str, text: str) -> list[Row]:
    return [row for row in _records(name, text) if any(cell.strip() for cell in row.cells)]


def _records(name: str, text: str) -> Iterator[Row]:
    csv.field_size_limit(MAX_FILE)  # for the whole process: the default, 128 KiB, is less than a text may have
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter_of(text), strict=True)
    number, line = 1, 1
    try:
        for cells in reader:
            yield Row(number, line, tuple(cells))
            number, line = number + 1, reader.line_num + 1
    except csv.Error as fault:
        message = f"Row {number} of {name}, which begins in line {line}, cannot be read ({fault})."
        raise BadTable(
            message, todo="Look there for a quotation mark that does not close, or is not doubled."
        ) from fault

"""Tables as text: CSV in its dialects and XLSX, read to the end or refused with advice; nothing is guessed silently."""

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
from desktop.exchange.workbook import XLSX_MAGIC, Row, read_sheets

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table read to its end; rows without any text are left out."""

    name: str
    sha256: str
    header: tuple[str, ...]
    rows: tuple[Row, ...]


def read_table(path: Path) -> Table:
    """Read a CSV file, UTF-8 or UTF-16 with its mark, or a workbook's only sheet.

    Raises :class:`CannotRead` or :class:`BadTable`.
    """
    raw = content(path)
    found = read_sheets(path.name, raw) if raw.startswith(XLSX_MAGIC) else {"": _csv_rows(path.name, raw)}
    if len(found) > 1:
        message = f"{path.name} has {len(found)} sheets: {', '.join(found)}."
        raise BadTable(message, todo="Save the one that is meant as a workbook of its own, or as CSV.")
    return table(path.name, raw, next(iter(found.values()), []))


def read_tables(path: Path) -> list[Table]:
    """Read a CSV file as one table, or a workbook as one for each sheet; raises as :func:`read_table` does."""
    raw = content(path)
    if not raw.startswith(XLSX_MAGIC):
        return [table(path.name, raw, _csv_rows(path.name, raw))]
    return [table(f"{path.name} {name}", raw, rows) for name, rows in read_sheets(path.name, raw).items()]


def table(name: str, raw: bytes, rows: list[Row]) -> Table:
    """Return rows as a table, the first of them its header; raises :class:`BadTable` where that is none."""
    header, *rest = rows or [Row(0, 0, ())]
    names = tuple(cell.strip() for cell in header.cells)
    if not names:
        raise BadTable(f"{name} is empty.", todo="Choose another file.")
    if repeated := [name for name, times in Counter(names).items() if name and times > 1]:
        message = f"The header of {name} names “{'”, “'.join(repeated)}” more than once."
        raise BadTable(message, todo="Give each column a name of its own.")
    kept = name.encode(errors="replace").decode()  # it goes on record, and that is UTF-8
    return Table(name=kept, sha256=hashlib.sha256(raw).hexdigest(), header=names, rows=tuple(rest))


def content(path: Path, most: int = 0) -> bytes:
    """Return a file's bytes; raises :class:`CannotRead`, or :class:`BadTable` above ``most``, which is 64 MiB for 0."""
    most = most or MAX_FILE
    try:
        with path.open("rb") as source:
            raw = source.read(most + 1)
    except OSError as fault:
        raise CannotRead(f"{path} cannot be read ({fault.strerror or fault}).", todo="Check its name.") from fault
    if len(raw) > most:
        message = f"{path.name} is larger than {most >> 20} MiB."
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


def _csv_rows(name: str, raw: bytes) -> list[Row]:
    return [row for row in _records(name, _decoded(name, raw)) if any(cell.strip() for cell in row.cells)]


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

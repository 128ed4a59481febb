"""Workbooks (XLSX) as text: numbers and days in the form that fields take, formulas as formulas, nothing computed."""

from __future__ import annotations

import datetime as dt
import io
import re
import warnings
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop.exchange.errors import BadTable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

XLSX_MAGIC: Final = b"PK\x03\x04"
MOST_INSIDE: Final = 512 << 20  # bytes, unpacked
_MOST_COLUMNS: Final = 1_000
_MOST_ROWS: Final = 1 << 20  # that a spreadsheet has; a file may say that it has more, and be small
_MOST_CELLS: Final = 10_000_000  # with the empty ones before the last of each row
_TODO: Final = "Save it again as XLSX or CSV and import that."
_SPELLED: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")


@dataclass(frozen=True, slots=True)
class Row:
    """A row: its number as a spreadsheet shows it (the header is 1) and the line of the file in which it begins."""

    number: int
    line: int
    cells: tuple[str, ...]


def read_sheets(name: str, raw: bytes) -> dict[str, list[Row]]:
    """Return the rows of each sheet that has any, without empty ones; raises :class:`BadTable`.

    Columns are those of the header, which is the first row; cells to the right of it that hold something are kept.
    """
    from lxml.etree import LxmlError  # noqa: PLC0415 - only who has a workbook waits for it
    from openpyxl import load_workbook  # noqa: PLC0415 - as above

    odd = (KeyError, ValueError, TypeError, AttributeError, IndexError, OverflowError, SyntaxError, OSError, EOFError)
    try:
        _require_size(name, raw)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of styles and extensions that make no difference to what cells hold
            book = load_workbook(io.BytesIO(raw), read_only=True, rich_text=False)
            for sheet in book.worksheets:
                sheet.reset_dimensions()  # what the file says of its size may be wrong, and would cut it
            sheets = {sheet.title: list(_rows(name, sheet.iter_rows())) for sheet in book.worksheets}
    except (zipfile.BadZipFile, NotImplementedError, LxmlError, *odd) as fault:
        raise BadTable(f"{name} is not a workbook that can be read ({fault}).", todo=_TODO) from fault
    return {title: rows for title, rows in sheets.items() if rows}


def _require_size(name: str, raw: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(raw)) as packed:
        if sum(one.file_size for one in packed.infolist()) > MOST_INSIDE:
            raise BadTable(f"{name} holds more than {MOST_INSIDE >> 20} MiB.", todo="Part it into several workbooks.")


def _rows(name: str, found: Iterable[Sequence[object]]) -> Iterator[Row]:
    width = count = 0
    for number, cells in enumerate(found, 1):
        count += len(cells)
        if number > _MOST_ROWS or count > _MOST_CELLS:
            raise BadTable(f"{name} says that it has more cells than a table may.", todo=_TODO)
        texts = [_text(getattr(cell, "value", None), getattr(cell, "data_type", "")) for cell in cells]
        while texts and not texts[-1]:
            texts.pop()
        if texts:
            width = width or min(len(texts), _MOST_COLUMNS)
            yield Row(number, number, tuple(texts + [""] * (width - len(texts))))


def _text(value: object, data_type: str) -> str:
    """Return what a cell holds as text; an error, such as #N/A, counts as the formula that it came from."""
    if value is None:
        return ""
    if data_type == "e":
        return f"={value}"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)  # noqa: PLR2004 - digits that a float keeps
    if isinstance(value, dt.datetime):
        return value.date().isoformat() if value.time() == dt.time() else value.isoformat(timespec="seconds")
    text = getattr(value, "text", value)  # of a formula over several cells
    return _SPELLED.sub(_character, str(text))


def _character(found: re.Match[str]) -> str:
    code = int(found[1], 16)
    return found[0] if 0xD800 <= code < 0xE000 else chr(code)  # noqa: PLR2004 - half of a character stays spelled

"""A report's tables as XLSX, one a sheet, and as CSV, one below the other.  Text stays text: nothing is computed."""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font

from desktop.reports.archive import settled
from desktop.reports.outline import Cell, cell_text, is_right_to_left, page_words, plain_text, tables
from desktop.reports.prose import lines
from desktop.reports.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

    from desktop.reports.outline import Outline, Text

_MOST: Final = 32_767  # characters that a spreadsheet's cell holds
_EXACT: Final = 15  # digits that a spreadsheet's number keeps
_SHEET_NAME: Final = 31
_FORBIDDEN: Final = re.compile(r"[\[\]:*?/\\']")
_ESCAPED: Final = re.compile(r"_x(?=[0-9A-Fa-f]{4}_)")  # would be read as a character's number
_ACTIVE: Final = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet would take for a formula
_NUMBER: Final = re.compile(r"[-+]?\d+(\.\d+)?", re.ASCII)
_FIRST_DAY: Final = dt.date(1900, 3, 1)
_WIDTH, _WIDE = 24, 100  # of columns, in characters
_LINE, _HIGHEST = 14.0, 409.0  # of rows, in points
_RECORDS: Final = "Records"


def xlsx(outline: Outline) -> bytes:
    """Return a workbook: a sheet of the report's text, then one of each table, with the ids of its records."""
    book = Workbook(write_only=True)
    names: set[str] = set()
    right = is_right_to_left(outline.language)
    first = _sheet(book, outline.title, names, right=right)
    first.column_dimensions["B"].width = _WIDE
    for number, (side, text) in enumerate(lines(outline), 1):
        first.row_dimensions[number].height = _height((side, _WIDTH), (text, _WIDE))
        first.append([_text_cell(first, side, bold=True), _text_cell(first, text)])
    for table in tables(outline):
        sheet = _sheet(book, table.caption or outline.title, names, right=right)
        sheet.freeze_panes = "A2"
        titles = (*(plain_text(column.title) for column in table.columns), _RECORDS)
        sheet.append([_text_cell(sheet, title, bold=True) for title in titles])
        for number, row in enumerate(table.rows, 2):
            sheet.row_dimensions[number].height = _height(*((plain_text(cell_text(one)), _WIDTH) for one in row))
            sheet.append([*(_cell(sheet, cell) for cell in row), _text_cell(sheet, _records(row))])
        for note in table.notes:
            sheet.append([_text_cell(sheet, plain_text(note))])
    book.properties.title, book.properties.creator = visible(outline.title), "Stocktake"
    target = io.BytesIO()
    book.save(target)
    return settled(target.getvalue(), outline.created)


def _sheet(book: Workbook, title: str, names: set[str], *, right: bool) -> WriteOnlyWorksheet:
    """Return a new sheet whose name is the title's beginning, told apart from the others by a number."""
    plain = _FORBIDDEN.sub(" ", visible(title)).strip() or "Table"
    name, number = plain[:_SHEET_NAME], 1
    while name.casefold() in names:
        number += 1
        end = f" {number}"
        name = plain[: _SHEET_NAME - len(end)] + end
    names.add(name.casefold())
    sheet: WriteOnlyWorksheet = book.create_sheet(name)
    sheet.sheet_view.rightToLeft = right
    for letter in "ABCDEFGH":
        sheet.column_dimensions[letter].width = _WIDTH
    return sheet


def _height(*texts: tuple[str, int]) -> float:
    """Return how high a row is that shows all of some texts, each in a column of that many characters."""
    lines = max(sum(-(-max(len(line), 1) // wide) for line in text.split("\n")) for text, wide in texts)
    return min(_LINE * lines, _HIGHEST)


def _text_cell(sheet: WriteOnlyWorksheet, text: str, *, bold: bool = False) -> WriteOnlyCell:
    cell = WriteOnlyCell(sheet, _ESCAPED.sub("_x005F_x", visible(text))[:_MOST])
    cell.data_type, cell.quotePrefix = "s", True
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    if bold:
        cell.font = Font(bold=True)
    return cell


def _cell(sheet: WriteOnlyWorksheet, cell: Text | Cell) -> WriteOnlyCell:
    value = cell.value if isinstance(cell, Cell) else None
    exact = isinstance(value, int | Decimal) and len(Decimal(value).as_tuple().digits) <= _EXACT
    if plain_text(cell_text(cell)).endswith("]"):  # a mark beside the number: both are kept, as text
        exact = False
    if exact or (isinstance(value, dt.date) and value >= _FIRST_DAY):
        return WriteOnlyCell(sheet, value)
    return _text_cell(sheet, plain_text(cell_text(cell)))


def _records(row: Iterable[Text | Cell]) -> str:
    return " ".join(dict.fromkeys(uid for cell in row if isinstance(cell, Cell) for uid in cell.records))


def as_csv(outline: Outline) -> bytes:
    """Return the tables below each other, each after its title and before an empty line; UTF-8 with a byte order mark.

    A text that a spreadsheet would take for a formula has an apostrophe before it.
    """
    target = io.StringIO(newline="")
    writer = csv.writer(target)
    for table in tables(outline):
        writer.writerow([_safe(table.caption)])
        writer.writerow([*(_safe(plain_text(column.title)) for column in table.columns), _RECORDS])
        for row in table.rows:
            writer.writerow([*map(_plain, row), _records(row)])
        writer.writerows([_safe(plain_text(note))] for note in table.notes)
        writer.writerow([])
    writer.writerow([_safe(page_words(outline.language).this_copy)])
    writer.writerows([_safe(label), _safe(text)] for label, text in outline.provenance)
    return b"\xef\xbb\xbf" + target.getvalue().encode()


def _plain(cell: Text | Cell) -> str:
    value, text = (cell.value, plain_text(cell.text)) if isinstance(cell, Cell) else (None, plain_text(cell))
    return str(value) if value is not None and not text.endswith("]") else _safe(text)


def _safe(text: str) -> str:
    shown = visible(text)
    return f"'{shown}" if shown.startswith(_ACTIVE) and not _NUMBER.fullmatch(shown) else shown

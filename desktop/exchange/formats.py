"""Exported records as files, written and read: CSV, one a type; XLSX, one sheet a type; JSON, all in one."""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
from typing import TYPE_CHECKING, Final

import msgspec

from desktop.exchange.cells import CLEARED, DIFFERS, NUMBER, SCOPE, TAKEN_OUT, cells, guarded, header
from desktop.exchange.errors import BadTable, CannotWrite
from desktop.exchange.folder import write_file
from desktop.exchange.sheet import Table, content, read_tables, table
from desktop.exchange.workbook import Row
from desktop.records.declare import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from openpyxl.cell import Cell
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

    from desktop.exchange.export import Exported, Held, Line, Sheet
    from desktop.records.declare import Field

FILES: Final = "files"
JSON_NAME, XLSX_NAME, CSV_ENDING = "records.json", "records.xlsx", ".csv"
JSON_FORMAT: Final = "stocktake records 1"
_MOST_CELL: Final = 32_767  # characters that a spreadsheet's cell holds: beyond, programs cut
_EXACT: Final = 15  # digits that a spreadsheet's number keeps
_WHICH: Final = "Choose what “stocktake export” wrote, or give a mapping file."
_FIRST_DAY: Final = "1900-03-01"  # the first that all spreadsheet programs count alike
_SHEET_NAME: Final = 31
_ODD: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|_x[0-9A-Fa-f]{4}_")
_SHA256: Final = re.compile(r"[0-9a-f]{64}", re.ASCII)
_EXTENSION: Final = re.compile(r"\.[A-Za-z0-9]{1,8}\Z")


def save(exported: Exported, kind: str, folder: Path) -> list[Path]:
    """Write what was exported into a new or empty folder, with its files beside; returns what was written.

    ``kind`` is ``csv``, ``xlsx`` or ``json``.  Raises :class:`CannotWrite`, also for a text longer than a spreadsheet's
    cell: nothing is cut.
    """
    made = MAKERS[kind](exported)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        message = f"{folder} is there already and not an empty folder."
        raise CannotWrite(message, safe="It was left alone.", todo="Give another one.")
    folder.mkdir(parents=True, exist_ok=True)
    written = [write_file(folder / name, content) for name, content in made.items()]
    if exported.files:
        (folder / FILES).mkdir()
    names = _endings(exported)
    return written + [
        write_file(folder / FILES / f"{sha256}{names.get(sha256, '')}", content)
        for sha256, content in exported.files.items()
    ]


def _endings(exported: Exported) -> dict[str, str]:
    """Return the endings of the files' names, where they are plain, so that a click opens them."""
    held = (one for sheet in exported.sheets for line in sheet.lines for one in line.held.values())
    kept = (value for one in held for value in one.values if isinstance(value, dict))
    found = {str(one.get("sha256")): _EXTENSION.search(str(one.get("name"))) for one in kept}
    return {sha256: match[0].lower() for sha256, match in found.items() if match}


# ---- CSV -------------------------------------------------------------------------------------------------------------


def _csv(exported: Exported) -> dict[str, bytes]:
    return {f"{sheet.kind.id}{CSV_ENDING}": _csv_of(sheet) for sheet in exported.sheets}


def _csv_of(sheet: Sheet) -> bytes:
    """Return a table in UTF-8 with its mark; everything in quotation marks, so that no delimiter parts a text."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL)
    writer.writerow(header(sheet))
    writer.writerows([cell for cell, _ in cells(sheet, line)] for line in sheet.lines)
    return text.getvalue().encode("utf-8-sig")


# ---- XLSX ------------------------------------------------------------------------------------------------------------


def _xlsx(exported: Exported) -> dict[str, bytes]:
    from openpyxl import Workbook  # noqa: PLC0415 - only who exports waits for it

    rows = {sheet.kind.id: [_fitting_row(sheet, line) for line in sheet.lines] for sheet in exported.sheets}
    book = Workbook(write_only=True)  # left open, it complains: what cannot be written was found before
    for sheet in exported.sheets:
        _fill(book.create_sheet(sheet.kind.id[:_SHEET_NAME]), header(sheet), rows[sheet.kind.id])
    if not exported.sheets:
        book.create_sheet("empty")
    content = io.BytesIO()
    book.save(content)
    return {XLSX_NAME: content.getvalue()}


def _fill(target: WriteOnlyWorksheet, header: list[str], rows: list[list[tuple[str, Kind]]]) -> None:
    from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415 - as above
    from openpyxl.styles import Alignment, Font  # noqa: PLC0415 - as above

    bold, wrapped = Font(bold=True), Alignment(wrap_text=True, vertical="top")

    def cell(text: str, kind: Kind) -> Cell:
        value = _typed(text, kind)
        made = WriteOnlyCell(target, "" if isinstance(value, str) else value)
        if isinstance(value, str):
            made._value, made.data_type, made.alignment = value, "s", wrapped  # noqa: SLF001 - its setter would make formulas of texts, and cut them
        elif isinstance(value, dt.date):
            made.number_format = "yyyy-mm-dd"
        return made

    names = [cell(name, Kind.TEXT) for name in header]
    for one in names:
        one.font = bold
    target.freeze_panes = "D2"
    target.append(names)
    for row in rows:
        target.append([cell(text, kind) if text else None for text, kind in row])


def _fitting_row(sheet: Sheet, line: Line) -> list[tuple[str, Kind]]:
    return [(_fitting(text, sheet, line), kind) for text, kind in cells(sheet, line)]


def _fitting(text: str, sheet: Sheet, line: Line) -> str:
    """Return a text as the format spells it; raises :class:`CannotWrite` for one that no cell holds."""
    spelled = _ODD.sub(_spelled, text)
    if len(spelled) > _MOST_CELL:
        message = f"A value of {sheet.kind.label.lower()} {_name(line)} is longer than a spreadsheet's cell holds."
        raise CannotWrite(message, safe="Nothing was written.", todo="Export as CSV or JSON.")
    return spelled


def _name(line: Line) -> str:
    held = line.held.get("ref")
    return str(held.values[0]) if held else line.id


def _spelled(found: re.Match[str]) -> str:
    text = found[0]
    return f"_x005F{text}" if len(text) > 1 else f"_x{ord(text):04X}_"


def _typed(text: str, kind: Kind) -> str | float | dt.date:
    """Return a number or day as such where the program that reads it keeps it exactly, else the text."""
    if kind in {Kind.WHOLE, Kind.DECIMAL} and NUMBER.fullmatch(text) and sum(map(str.isdigit, text)) <= _EXACT:
        return float(text)
    if kind is Kind.DATE and text >= _FIRST_DAY:
        try:
            return dt.date.fromisoformat(text)
        except ValueError:  # what somebody's program wrote there stands as it is
            return text
    return text


# ---- JSON ------------------------------------------------------------------------------------------------------------


def _json(exported: Exported) -> dict[str, bytes]:
    tables = {
        sheet.kind.id: {
            "label": sheet.kind.plural,
            "columns": [_described(one) for one in sheet.fields],
            "records": [_plain(sheet, line) for line in sheet.lines],
        }
        for sheet in exported.sheets
    }
    raw = msgspec.json.encode({"format": JSON_FORMAT, "types": tables})
    return {JSON_NAME: msgspec.json.format(raw, indent=1) + b"\n"}


def _described(field: Field) -> dict[str, object]:
    facts = {"id": field.id, "label": field.label, "kind": str(field.kind), "many": field.many}
    return facts | {name: value for name, value in (("codes", field.codes), ("to", field.to)) if value}


def _plain(sheet: Sheet, line: Line) -> dict[str, object]:
    told = {field.id: _value(field, line.held[field.id]) for field in sheet.fields if field.id in line.held}
    return {"id": line.id, "scope": line.scope, **told}


def _value(field: Field, held: Held) -> object:
    """Return what stands for a field: its value, ``null`` where it was cleared; sets and what differs as objects."""
    if held.differs:
        return {"under_verification": list(held.values)}
    if field.many:
        return {"in": list(held.values), "out": list(held.out)} if held.out else list(held.values)
    (value,) = held.values
    return value


MAKERS: Final[Mapping[str, Callable[[Exported], dict[str, bytes]]]] = {"csv": _csv, "xlsx": _xlsx, "json": _json}


# ---- reading ---------------------------------------------------------------------------------------------------------


def read_exported(path: Path) -> tuple[list[Table], dict[str, Path]]:
    """Read what was exported: a folder, or a file of it; returns its tables, and where its files lie by SHA-256.

    Raises :class:`CannotRead` or :class:`BadTable`.
    """
    folder = path if path.is_dir() else path.parent
    found = sorted(folder.glob(f"*{CSV_ENDING}"))
    found += [one for one in (folder / XLSX_NAME, folder / JSON_NAME) if one.is_file()]
    tables = [one for file in (found if path.is_dir() else [path]) for one in _tables(file)]
    if not tables:
        raise BadTable(f"{path} holds no table.", todo=_WHICH)
    files = folder / FILES
    beside = {one.name[:64]: one for one in (files.iterdir() if files.is_dir() else ()) if _SHA256.match(one.name)}
    return tables, beside


def _tables(file: Path) -> list[Table]:
    return _from_json(file.name, content(file)) if file.suffix.lower() == ".json" else read_tables(file)


def _from_json(name: str, raw: bytes) -> list[Table]:
    """Return the tables of a JSON file in the form of all others; raises :class:`BadTable`."""
    try:
        data = msgspec.json.decode(raw, type=_Json)
    except (msgspec.DecodeError, UnicodeDecodeError) as fault:
        raise BadTable(f"{name} is no export ({fault}).", todo=_WHICH) from fault
    if data.format != JSON_FORMAT:
        raise BadTable(f"{name} is no export that this release reads ({data.format}).", todo=_WHICH)
    made = []
    for type_, one in data.types.items():
        names = ["id", SCOPE, *(column.id for column in one.columns)]
        header = tuple(f"[{type_ if column == 'id' else column}]" for column in names)
        rows = [
            Row(at, at, tuple(_cell(found.get(column, "")) for column in names))
            for at, found in enumerate(one.records, 2)
        ]
        made.append(table(f"{name} {type_}", raw, [Row(1, 1, header), *rows]))
    return made


class _JsonColumn(msgspec.Struct, frozen=True):
    id: str


class _JsonType(msgspec.Struct, frozen=True):
    columns: tuple[_JsonColumn, ...]
    records: tuple[dict[str, object], ...]


class _Json(msgspec.Struct, frozen=True):
    format: str
    types: dict[str, _JsonType]


def _cell(value: object) -> str:
    """Return a value of the JSON form as a cell has it."""
    if isinstance(value, list):
        return "\n".join(guarded(str(one)) for one in value)
    if not isinstance(value, dict):
        return CLEARED if value is None else guarded(value) if isinstance(value, str) else str(value).lower()
    if "under_verification" in value:
        return DIFFERS
    if "in" in value:
        return "\n".join([_cell(value["in"]), *(TAKEN_OUT + str(one) for one in value.get("out", []))]).strip("\n")
    return msgspec.json.encode(value, order="sorted").decode()

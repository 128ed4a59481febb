"""Tables as text: every dialect reads alike, and what cannot be read is refused with advice."""

from __future__ import annotations

import csv
import datetime as dt
import hashlib
import io
from typing import TYPE_CHECKING

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.exchange import sheet
from desktop.exchange import workbook as workbooks
from desktop.exchange.errors import BadTable, CannotRead
from desktop.exchange.sheet import Table, read_table, read_tables
from desktop.exchange.workbook import Row

if TYPE_CHECKING:
    from pathlib import Path

    from hypothesis.strategies import SearchStrategy

HEADER = ("code", "title", "note")
ROWS = [("A", "one, two; three | four", "x"), ("B", 'says "no"\nand goes', "12\t13"), ("C", "", "é، ن")]


def read(folder: Path, raw: bytes) -> Table:
    path = folder / "table.csv"
    path.write_bytes(raw)
    return read_table(path)


def written(delimiter: str, line_break: str = "\r\n", rows: list[tuple[str, ...]] | None = None) -> str:
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator=line_break).writerows([HEADER, *(rows or ROWS)])
    return text.getvalue()


@pytest.mark.parametrize("delimiter", sheet.DELIMITERS)
@pytest.mark.parametrize("line_break", ["\r\n", "\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_every_dialect_reads_alike(tmp_path: Path, delimiter: str, line_break: str, encoding: str) -> None:
    raw = written(delimiter, line_break).encode(encoding)
    table = read(tmp_path, raw)
    assert table.header == HEADER
    assert [row.cells for row in table.rows] == ROWS
    assert (table.name, table.sha256) == ("table.csv", hashlib.sha256(raw).hexdigest())


def test_utf_16_of_the_other_order_reads_too(tmp_path: Path) -> None:
    assert read(tmp_path, b"\xfe\xff" + written(";").encode("utf-16-be")).rows[2].cells == ROWS[2]


def cells() -> SearchStrategy[str]:
    return st.text(st.sampled_from('ab,;\t|" \n'), max_size=12)


@given(st.lists(st.tuples(st.sampled_from("abc"), cells(), cells()), min_size=1), st.sampled_from(sheet.DELIMITERS))
def test_no_text_in_quotation_marks_hides_the_delimiter(rows: list[tuple[str, ...]], delimiter: str) -> None:
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows([HEADER, *rows])
    assert sheet.delimiter_of(text.getvalue()) == delimiter


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("name;amount\nA;1,5\nB;2,5\n", ";"),
        ('number,"a; b; c; d",z\n1,"x; y; z; w",2\n', ","),
        ('name,size\npipe,5" wide\nrod,"7; 8; 9"\n', ","),
        ("title;amount, EUR\na, b;1\nc;2\nd;3\n", ";"),
        ("name\nSmith; John\n", ","),
        ("name\nSmith, John\n", ";"),  # one column: any that leaves the cells whole
        ('"name"\nSmith, John; Ann\nB, C\n', "\t"),
        ("", ","),
    ],
)
def test_the_delimiter_is_told_by_what_stands_outside_quotation_marks(text: str, delimiter: str) -> None:
    assert sheet.delimiter_of(text) == delimiter


def test_rows_are_numbered_as_a_spreadsheet_does_and_lines_as_an_editor_does(tmp_path: Path) -> None:
    table = read(tmp_path, b'a,b\n1,"two\nlines"\n\n , \n2,x\n')
    assert table.rows == (Row(2, 2, ("1", "two\nlines")), Row(5, 6, ("2", "x")))


@pytest.mark.parametrize("raw", [b"", b"\xef\xbb\xbf", b"\n\n", b" , \n"])
def test_an_empty_file_says_so(tmp_path: Path, raw: bytes) -> None:
    with pytest.raises(BadTable, match="is empty"):
        read(tmp_path, raw)


def test_a_header_alone_is_a_table_without_rows(tmp_path: Path) -> None:
    assert read(tmp_path, b" a , b \n").header == ("a", "b")


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ("name\nfine\nOrvané\n".encode("latin-1"), "not UTF-8 text .line 3.*CSV UTF-8"),
        ("name\né".encode("utf-16")[:-1], "not UTF-8 text .truncated"),
        ("name,b\nx,y\n".encode("utf-16-le"), "line 1 holds a character that no text has.*CSV UTF-8"),
        (b"name\nx\x00y\n", "line 2 holds"),
        (b"PK\x03\x04\x14\x00\x06\x00", "not a workbook.*XLSX or CSV"),
        (b'name,b\nx,"y\nz,w\n', "Row 2 of table.csv, which begins in line 2.*quotation mark"),
        (b'name,b\nx,y\n"z"w,v\n', "Row 3 of table.csv, which begins in line 3"),
        (b"a,b,a\n1,2,3\n", "names “a” more than once"),
    ],
)
def test_what_cannot_be_read_is_refused_with_advice(tmp_path: Path, raw: bytes, said: str) -> None:
    with pytest.raises(BadTable, match=said) as caught:
        read(tmp_path, raw)
    assert caught.value.todo


def test_a_cell_of_a_megabyte_is_read_whole(tmp_path: Path) -> None:
    table = read(tmp_path, b'a,b\n1,"' + b"x" * 1_000_001 + b'"\n')
    assert len(table.rows[0].cells[1]) == 1_000_001


def test_a_file_that_is_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheet, "MAX_FILE", 3)
    with pytest.raises(BadTable, match="is larger than"):
        read(tmp_path, b"a,b\n")


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(CannotRead, match=r"gone\.csv cannot be read"):
        read_table(tmp_path / "gone.csv")


def workbook(path: Path, **sheets: list[list[object]]) -> Path:
    """Write a workbook with these sheets, as any program would."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        made = book.create_sheet(title)
        for row in rows:
            made.append(row)
    book.save(path)
    return path


def test_a_workbook_is_read_as_text(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Name", "Sum", "Day", "At", "Yes", "Formula", ""],
        [None, None],
        ["Orvané_x000B_!", 0.1, dt.date(2026, 11, 24), dt.datetime(2026, 11, 24, 9, 30), True, "=1+1", None],  # noqa: DTZ001 - workbooks know no zones
        ["x_xD800_", 1250000, 1e15, 1.5e300, False, "#N/A"],
        ["more", 1, 2, 3, 4, 5, 6, 7],
    ]
    table = read_table(workbook(tmp_path / "a.xlsx", only=rows, empty=[]))
    assert table.header == ("Name", "Sum", "Day", "At", "Yes", "Formula")
    assert [(row.number, row.cells) for row in table.rows] == [
        (3, ("Orvané\x0b!", "0.1", "2026-11-24", "2026-11-24T09:30:00", "yes", "=1+1")),
        (4, ("x_xD800_", "1250000", "1000000000000000", "1.5e+300", "no", "=#N/A")),
        (5, ("more", "1", "2", "3", "4", "5", "6", "7")),
    ]


def test_of_a_workbook_with_several_sheets_none_is_guessed(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", one=[["a"], ["1"]], other=[["b"], ["2"]])
    with pytest.raises(BadTable, match="has 2 sheets: one, other"):
        read_table(path)
    assert [(one.name, one.header) for one in read_tables(path)] == [("a.xlsx one", ("a",)), ("a.xlsx other", ("b",))]
    with pytest.raises(BadTable, match="is empty"):
        read_table(workbook(tmp_path / "b.xlsx", none=[]))


def test_a_workbook_that_unpacks_to_too_much_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbooks, "MOST_INSIDE", 1_000)
    with pytest.raises(BadTable, match="holds more than"):
        read_table(workbook(tmp_path / "a.xlsx", one=[["a"], ["1"]]))

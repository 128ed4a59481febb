"""Files from strangers, and files for strangers: none of them keeps a desk busy, runs anything or is read by others."""

from __future__ import annotations

import io
import stat
import zipfile
from typing import TYPE_CHECKING

import pytest
from openpyxl import Workbook
from pikepdf import Array, Dictionary, Name, Pdf, String

from desktop import wiring
from desktop.exchange import cells, workbook
from desktop.exchange.documents import pdf_notes
from desktop.exchange.errors import BadTable
from desktop.exchange.export import Held
from desktop.records.declare import Kind
from desktop.records.types import CATALOGUE
from desktop.registry.blobs import Blobs
from desktop.registry.database import Database

if TYPE_CHECKING:
    from pathlib import Path

_SHEET = (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{}</sheetData></worksheet>'
)


def doctored(rows: str) -> bytes:
    """Return a workbook whose only sheet has these rows, as they are spelled."""
    plain, made = io.BytesIO(), io.BytesIO()
    book = Workbook()
    book.save(plain)
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        for one in source.infolist():
            is_sheet = one.filename.endswith("sheet1.xml")
            target.writestr(one.filename, _SHEET.format(rows).encode() if is_sheet else source.read(one))
    return made.getvalue()


@pytest.mark.parametrize("rows", [
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="900000000"><c r="A900000000"><v>1</v></c></row>',
    "".join(f'<row r="{at}"><c r="XFD{at}"><v>1</v></c></row>' for at in range(1, 2000)),
], ids=["rows", "columns"])  # fmt: skip
def test_a_small_workbook_that_says_it_is_huge_is_refused(rows: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "_MOST_CELLS", 1_000_000)
    monkeypatch.setattr(workbook, "_MOST_ROWS", 10_000)
    with pytest.raises(BadTable, match="more cells than a table may"):
        workbook.read_sheets("x.xlsx", doctored(rows))


@pytest.mark.parametrize("said", ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", "\r=1+1", "-5 =1+1"])
def test_no_field_of_numbers_is_taken_for_a_formula(said: str) -> None:
    """What stands in a field of numbers is a number where this program put it on record; others may do otherwise."""
    amount = next(one for one in CATALOGUE.type("pledge").fields if one.kind is Kind.DECIMAL)
    shown = cells.shown(amount, Held(values=(said,)))
    assert (shown, cells.unguarded(shown)) == (f"'{said}", said)
    assert cells.shown(amount, Held(values=("-5.5",))) == "-5.5"


def test_what_a_desk_and_a_registry_keep_is_for_their_owner_alone(tmp_path: Path) -> None:
    wiring.new_desk(tmp_path / "its.desk").close()
    Database(f"sqlite:///{tmp_path / 'registry.db'}").close()
    Blobs(tmp_path / "files")
    modes = {one.name: stat.S_IMODE(one.stat().st_mode) for one in tmp_path.iterdir()}
    assert modes == {"its.desk": 0o600, "registry.db": 0o600, "files": 0o700}


def test_nothing_acts_in_a_pdf_that_is_handed_on(tmp_path: Path) -> None:
    """Scripts hide in objects that stand within others, too."""
    script = Dictionary(
        S=Name.JavaScript, JS=String("app.alert(1)"), Next=Array([Dictionary(S=Name.Launch, F="x.exe")])
    )
    given, pdf = tmp_path / "given.pdf", Pdf.new()
    pdf.add_blank_page()
    page = pdf.pages[0].obj
    page.AA = Dictionary(O=Dictionary(S=Name.Launch, F=String("x.exe")))
    link = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([0, 0, 10, 10]), A=script)
    page.Annots = Array([pdf.make_indirect(link)])
    pdf.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array([String("a"), script])))
    pdf.save(given)
    assert pdf_notes.examine(given.read_bytes())["scripts"]
    made = pdf_notes.annotate(given.read_bytes(), [])
    assert not pdf_notes.examine(made)["scripts"]
    with Pdf.open(io.BytesIO(made)) as after:
        written = b"".join(one.unparse(resolved=True) for one in after.objects if isinstance(one, Dictionary))
    assert not any(word in written for word in (b"x.exe", b"alert", b"/Launch", b"/JavaScript", b"/AA"))

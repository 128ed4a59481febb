"""A report as DOCX, XLSX, CSV, JSON and HTML: the same words and figures, and hostile text that stays text."""

from __future__ import annotations

import csv
import io
import json
import re
import subprocess
import unicodedata
import zipfile
from decimal import Decimal
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest
from docx import Document
from openpyxl import load_workbook

from desktop.casework.errors import NotFound
from desktop.reports.forms import made
from desktop.reports.outline import Cell, Column, Heading, Outline, Paragraph, Run, Table, tables
from desktop.reports.request import FORMS
from desktop.reports.visible import visible

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType

FORMULAS = ("=1+1", '=HYPERLINK("http://a.example","x")', "+1+1", "-1+1", "@SUM(A1)", "=cmd|' /C calc'!A0")
HOSTILE = (
    *FORMULAS,
    "<script>alert(1)</script>",
    "\u202eevil\u202c",
    "nul \0 bell \a escape \x1b[31m",
    "lone \ud800",
    "👩\u200d👩 🇺🇳",
    "_x0041_ escaped",
    "]]> & &amp; \"'",
    "x" * 10_000,
    "many\nlines\r\nhere",
)
SHOWN = {"\u202eevil\u202c": "<U+202E>evil<U+202C>", "lone \ud800": "lone <U+D800>"}


def hostile() -> Outline:
    rows = tuple((Cell(text=text), str(n)) for n, text in enumerate(HOSTILE))
    return Outline(
        title=HOSTILE[0], language="en", subtitle=HOSTILE[6], facts=((HOSTILE[1], HOSTILE[2]),),
        blocks=(
            Heading(text=HOSTILE[0]),
            *(Paragraph(text=(Run(text=text, style="mark", footnote=text),)) for text in HOSTILE),
            Table(caption="=1+1", columns=(Column(title="=2+2"), Column(title="Number")), rows=rows, notes=("=3+3",)),
        ),
        provenance=(("=4+4", "=5+5"),),
    )  # fmt: skip


def converted(folder: Path, files: dict[str, bytes], to: str) -> dict[str, bytes]:
    """Return what LibreOffice makes of files, by their endings."""
    for form, raw in files.items():
        (folder / f"{form}-in.{form}").write_bytes(raw)
    home = f"-env:UserInstallation=file://{folder}/home"
    given = [folder / f"{form}-in.{form}" for form in files]
    subprocess.run(
        ["soffice", home, "--headless", "--convert-to", to, "--outdir", folder / "out", *given],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    ending = to.partition(":")[0]
    return {form: next((folder / "out").glob(f"{form}-in*.{ending}")).read_bytes() for form in files}


def words(pdf: bytes) -> str:
    done = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True)
    return " ".join(unicodedata.normalize("NFKC", done.stdout.decode()).split())


@pytest.mark.parametrize("form", FORMS)
def test_the_same_outline_gives_the_same_bytes(samples: ModuleType, form: str) -> None:
    outline = samples.everything()
    assert made(outline, form) == made(outline, form)


def test_there_is_no_other_form(samples: ModuleType) -> None:
    with pytest.raises(NotFound, match="odt"):
        made(samples.everything(), "odt")


# ---- DOCX ----------------------------------------------------------------------------------------------------------


def test_docx_has_real_headings_lists_heads_and_footnotes(samples: ModuleType) -> None:
    raw = made(samples.everything(), "docx")
    document = Document(io.BytesIO(raw))
    styles = {paragraph.text: paragraph.style.name for paragraph in document.paragraphs}
    assert (styles["Figures"], styles["Deep"], styles["one"]) == ("Heading 1", "Heading 3", "List Bullet")
    heads = [len(table._tbl.xpath(".//w:tblHeader")) for table in document.tables]
    assert sorted(set(heads)) == [0, 1]
    with zipfile.ZipFile(io.BytesIO(raw)) as parts:
        assert b"A letter of 2021." in parts.read("word/footnotes.xml")
        assert b"footnoteReference" in parts.read("word/document.xml")
        assert b'w:val="fr"' in parts.read("word/document.xml")


def test_arabic_docx_runs_from_right_to_left(samples: ModuleType) -> None:
    with zipfile.ZipFile(io.BytesIO(made(samples.everything("ar"), "docx"))) as parts:
        document = parts.read("word/document.xml")
    assert document.count(b"<w:bidiVisual/>") > 3
    assert document.count(b"<w:bidi/>") > 10


@pytest.mark.slow
def test_libreoffice_opens_docx_and_xlsx_and_prints_the_same_words_and_figures(
    samples: ModuleType, tmp_path: Path
) -> None:
    outline = samples.everything()
    made_here = {form: made(outline, form) for form in ("docx", "xlsx")}
    said = ["Summary of the second review", "Draft", "Puerto Lirio", "A pledge with a source", "A letter of 2021."]
    said += ["to be confirmed", "A last remark.", "ab" * 32, "Rates of 2025.", "CB-59"]
    for form, pdf in converted(tmp_path, made_here, "pdf").items():
        joined = words(pdf).replace(" ", "")  # a cell's line may break anywhere
        assert [one for one in said if one.replace(" ", "") not in joined] == [], form
        assert "59000" in joined


# ---- XLSX and CSV --------------------------------------------------------------------------------------------------


def test_xlsx_has_a_sheet_of_each_table_with_numbers_days_and_records(samples: ModuleType) -> None:
    outline = samples.everything()
    book = load_workbook(io.BytesIO(made(outline, "xlsx")))
    assert len(book.sheetnames) == 1 + len(list(tables(outline)))
    assert len({name.casefold() for name in book.sheetnames}) == len(book.sheetnames)
    rows = list(book["Amounts"].iter_rows(values_only=True))
    assert rows[0] == ("Reference", "What", "Sum", "Records")
    assert rows[3][0], rows[3][2] == ("CB-2", 2000)
    assert rows[3][3] == samples.RECORD
    assert rows[-1][0] == "Rates of 2025."
    timeline = next(book[name] for name in book.sheetnames if name.startswith("Figure 2"))
    assert timeline["B2"].value.isoformat().startswith("2021-03-01")
    assert timeline["B2"].is_date


def test_numbers_that_a_spreadsheet_would_round_stay_text() -> None:
    big = Decimal("12345678901234567.89")
    table = Table(columns=(Column(title="Sum"),), rows=((Cell(text=str(big), value=big),),))
    book = load_workbook(io.BytesIO(made(Outline(title="T", language="en", blocks=(table,)), "xlsx")))
    assert book.worksheets[1]["A2"].value == str(big)


def test_hostile_text_stays_text_in_xlsx() -> None:
    book = load_workbook(io.BytesIO(made(hostile(), "xlsx")))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    told = {str(cell.value) for cell in cells}
    for text in (*FORMULAS, "<U+202E>evil<U+202C>", "x" * 10_000, "lone <U+D800>"):
        assert text in told


@pytest.mark.slow
@pytest.mark.parametrize("form", ["xlsx", "csv"])
def test_libreoffice_computes_nothing(tmp_path: Path, form: str) -> None:
    filters = {"csv": "xlsx", "xlsx": "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2"}
    told = converted(tmp_path, {form: made(hostile(), form)}, filters[form])[form]
    if form == "xlsx":
        text = told.decode()
        assert [formula for formula in FORMULAS if formula.replace('"', '""') not in text] == []
        return
    cells = [cell for sheet in load_workbook(io.BytesIO(told)) for row in sheet.iter_rows() for cell in row]
    assert "f" not in {cell.data_type for cell in cells if cell.value is not None}
    texts = {str(cell.value) for cell in cells}
    assert [formula for formula in FORMULAS if not {formula, f"'{formula}"} & texts] == []


def test_csv_has_every_table_after_its_title(samples: ModuleType) -> None:
    raw = made(samples.everything(), "csv")
    assert raw.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(raw.decode("utf-8-sig"))))
    first = rows.index(["Amounts"])
    assert rows[first + 1] == ["Reference", "What", "Sum", "Records"]
    assert rows[first + 4][::2] == ["CB-2", "2000"]
    assert ["Desk", "SE"] in rows


def test_hostile_text_stays_text_in_csv() -> None:
    rows = list(csv.reader(io.StringIO(made(hostile(), "csv").decode("utf-8-sig"))))
    cells = {cell for row in rows for cell in row}
    assert not [cell for cell in cells if cell.startswith(("=", "+", "@", "\t"))]
    assert {f"'{text}" for text in FORMULAS} <= cells


# ---- JSON and HTML -------------------------------------------------------------------------------------------------


def test_json_has_every_block_with_the_records_behind_it(samples: ModuleType) -> None:
    told = json.loads(made(samples.everything(), "json"))
    assert told["title"] == "Summary of the second review"
    (table,) = [block for block in told["blocks"] if block.get("caption") == "Amounts"]
    assert table["rows"][2][2]["records"] == [samples.RECORD]
    assert [block["type"] for block in told["blocks"][:3]] == ["Heading", "Note", "Figure"]


class _Page(HTMLParser):
    """The tags and texts of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


@pytest.mark.parametrize(("language", "side"), [("en", "ltr"), ("ar", "rtl")])
def test_html_has_headings_heads_languages_and_nothing_active(samples: ModuleType, language: str, side: str) -> None:
    page = _Page()
    page.feed(made(samples.everything(language), "html").decode())
    names = [tag for tag, _ in page.tags]
    assert dict(page.tags)["html"] == {"lang": language, "dir": side}
    assert {"h1", "h2", "h4", "thead", "figure", "figcaption", "ul"} <= set(names)
    assert {tag for tag, attrs in page.tags if attrs.get("scope")} == {"th"}
    assert ("bdi", {"lang": "fr"}) in page.tags
    assert not {"script", "img", "link", "iframe", "object"} & set(names)


def test_hostile_text_stays_text_in_html() -> None:
    page = _Page()
    page.feed(made(hostile(), "html").decode())
    assert "script" not in {tag for tag, _ in page.tags}
    assert "<script>alert(1)</script>" in "".join(page.texts)


@pytest.mark.parametrize("form", ["pdf", "docx", "json"])
def test_hostile_text_stays_text_in_other_forms(form: str) -> None:
    raw = made(hostile(), form)
    if form == "docx":
        text = "\n".join(paragraph.text for paragraph in Document(io.BytesIO(raw)).paragraphs)
        assert all(part in text for part in (*FORMULAS, "<U+202E>evil", "nul <U+0000> bell"))
    if form == "json":
        assert json.loads(raw)["title"] == "=1+1"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        *SHOWN.items(),
        ("a\0b", "a<U+0000>b"),
        ("a\tb\r\nc", "a b\nc"),
        ("\u0628\u200c\u0628", "\u0628\u200c\u0628"),
        ("x\xady", "x\xady"),
    ],
)
def test_what_hides_is_made_visible(text: str, shown: str) -> None:
    assert visible(text) == shown
    assert not re.search("[\0-\x09\x0b-\x1f\u202a-\u202e\u2066-\u2069]", visible(text))

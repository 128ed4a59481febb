"""A report as DOCX, for those who edit or translate it: real headings, lists, tables with repeated heads, footnotes."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from docx import Document
from docx.enum.text import WD_BREAK
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt, RGBColor
from docx.table import _Cell
from lxml import etree

from desktop.reports import outline as blocks
from desktop.reports.archive import settled
from desktop.reports.outline import Cell, cell_text, is_right_to_left, page_words, run_text
from desktop.reports.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.reports.outline import Block, Outline, Pair, Run, Text

_FOOTNOTES: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_HEAVY: Final = frozenset({"bold", "mark"})
_GRID: Final = "Table Grid"
_SMALL: Final = Pt(8)
_RED: Final = RGBColor(0xB2, 0x1C, 0x1C)


def docx(outline: Outline) -> bytes:
    """Return the document's bytes, the same each time."""
    return _Writer(outline).made()


class _Writer:
    """One document as it grows.  python-docx has no types for what it makes; what it has none of is XML here."""

    def __init__(self, outline: Outline) -> None:
        self._outline, self._right = outline, is_right_to_left(outline.language)
        self._doc: Any = Document()
        self._notes: list[str] = []

    def made(self) -> bytes:
        """Return the document's bytes."""
        outline, words = self._outline, page_words(self._outline.language)
        self._doc.core_properties.title = visible(outline.title)
        self._doc.core_properties.author = visible(outline.author) or "Stocktake"
        self._doc.core_properties.language = outline.language
        self._doc.core_properties.comments = ""
        self._heading(outline.title, 0)
        if outline.subtitle:
            self._paragraph(outline.subtitle, style="Subtitle")
        if outline.standing:
            self._paragraph(outline.standing).runs[0].font.color.rgb = _RED
        self._facts(outline.facts)
        for block in (*outline.blocks, *(blocks.Note(text=note) for note in outline.notes)):
            self._block(block)
        if outline.provenance:
            self._heading(words.this_copy, 1)
            self._facts(outline.provenance)
        if self._notes:
            self._footnotes()
        target = io.BytesIO()
        self._doc.save(target)
        return settled(target.getvalue(), outline.created)

    def _block(self, block: Block) -> None:
        match block:
            case blocks.Heading(text=text, level=level):
                self._heading(text, level)
            case blocks.Paragraph(text=text, number=number):
                self._paragraph(text, before=number and f"{number}\t")
            case blocks.Note(text=text):
                self._paragraph(text, small=True)
            case blocks.Bullets(items=items):
                self._bullets(items)
            case blocks.Facts(rows=rows):
                self._facts(rows)
            case blocks.Table():
                self._table(block)
            case blocks.Figure(title=title, definition=definition, data=data):
                self._table(replace(data, caption=title, notes=(*data.notes, *([definition] if definition else ()))))
            case blocks.PageBreak():
                self._doc.add_paragraph().add_run().add_break(WD_BREAK.PAGE)

    def _bullets(self, items: Iterable[Text]) -> None:
        for item in items:
            self._paragraph(item, style="List Bullet")

    def _heading(self, text: str, level: int) -> None:
        self._fill(self._doc.add_heading(level=level), text)

    def _paragraph(self, text: Text, *, style: str = "", before: str = "", small: bool = False) -> Any:  # noqa: ANN401 - see above
        paragraph = self._doc.add_paragraph(style=style or None)
        self._fill(paragraph, text, before=before, small=small)
        return paragraph

    def _fill(self, paragraph: Any, text: Text, *, before: str = "", small: bool = False) -> None:  # noqa: ANN401 - see above
        """Put runs into a paragraph; what runs from right to left says so, or it would be shown in the wrong order."""
        if self._right:
            paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))  # noqa: SLF001 - python-docx has no word for it
        if before:
            paragraph.add_run(before)
        for run in (blocks.Run(text=text),) if isinstance(text, str) else text:
            self._run(paragraph, run, small=small)

    def _run(self, paragraph: Any, run: Run, *, small: bool) -> None:  # noqa: ANN401 - see above
        made = paragraph.add_run(visible(run_text(run)))
        made.bold, made.underline = run.style in _HEAVY or None, run.style == "emphasis" or None
        if small:
            made.font.size = _SMALL
        language = run.language or self._outline.language
        told = OxmlElement("w:lang")
        told.set(
            qn("w:bidi" if is_right_to_left(language) else "w:eastAsia" if language.startswith("zh") else "w:val"),
            language,
        )
        if is_right_to_left(language):
            made._r.get_or_add_rPr().append(OxmlElement("w:rtl"))  # noqa: SLF001 - as above
        made._r.get_or_add_rPr().append(told)  # noqa: SLF001 - as above
        if run.footnote:
            self._notes.append(run.footnote)
            sign = paragraph.add_run()
            sign.font.superscript = True
            mark = OxmlElement("w:footnoteReference")
            mark.set(qn("w:id"), str(len(self._notes)))
            sign._r.append(mark)  # noqa: SLF001 - as above

    def _facts(self, rows: Iterable[Pair]) -> None:
        self._rows([list(row) for row in rows], heads=0)

    def _table(self, table: blocks.Table) -> None:
        if table.caption:
            self._paragraph(table.caption, style="Caption")
        self._rows([[column.title for column in table.columns], *map(list, table.rows)], heads=1)
        for note in table.notes:
            self._paragraph(note, small=True)

    def _rows(self, rows: Sequence[Sequence[Text | Cell]], *, heads: int) -> None:
        """Add a table whose first rows are repeated on each page it reaches."""
        if not rows:
            return
        made = self._doc.add_table(rows=len(rows), cols=len(rows[0]), style=_GRID)
        if self._right:
            made._tblPr.append(OxmlElement("w:bidiVisual"))  # noqa: SLF001 - as above
        for number, (row, line) in enumerate(zip(rows, made._tbl.tr_lst, strict=True)):  # noqa: SLF001 - rows by place are slow
            if number < heads:
                line.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
            for cell, place in zip(row, line.tc_lst, strict=True):
                self._cell(made, place, cell, bold=number < heads)
        self._doc.add_paragraph()

    def _cell(self, table: Any, place: Any, cell: Text | Cell, *, bold: bool) -> None:  # noqa: ANN401 - see above
        text = cell_text(cell)
        paragraph = _Cell(place, table).paragraphs[0]
        self._fill(paragraph, text)
        if bold:
            for run in paragraph.runs:
                run.bold = True

    def _footnotes(self) -> None:
        """Add the part that holds the footnotes, which python-docx does not know."""
        root = parse_xml(f"<w:footnotes {nsdecls('w')}/>")
        for number, kind in enumerate(("separator", "continuationSeparator"), -1):
            root.append(_element("footnote", _paragraph(_element(kind)), type=kind, id=str(number)))
        for number, text in enumerate(self._notes, 1):
            said = _element("t")
            said.text = visible(text)
            said.set(qn("xml:space"), "preserve")
            root.append(_element("footnote", _paragraph(_element("footnoteRef"), said), id=str(number)))
        raw = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
        part = Part(PackURI("/word/footnotes.xml"), _FOOTNOTES, raw, self._doc.part.package)
        self._doc.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


def _paragraph(*content: Any) -> Any:  # noqa: ANN401 - XML, which has no types here
    return _element("p", *(_element("r", one) for one in content))


def _element(name: str, *kids: Any, **attributes: str) -> Any:  # noqa: ANN401 - as above
    made = OxmlElement(f"w:{name}")
    for attribute, value in attributes.items():
        made.set(qn(f"w:{attribute}"), value)
    made.extend(kids)
    return made

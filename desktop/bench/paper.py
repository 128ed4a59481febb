"""What printing is measured against: the same rows on a hand-written canvas, in fpdf2 and in WeasyPrint.

The canvas is what one would write for this one table: it breaks lines, repeats the head, and does nothing else.
"""

from __future__ import annotations

import random
from html import escape
from importlib.resources import files
from io import BytesIO
from typing import TYPE_CHECKING, Final

from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from desktop.reports.outline import Column, Outline, Table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.reports.fonts import Fonts

Row = tuple[str, ...]
HEADS: Final = ("Reference", "Party", "What is pledged", "Status")
_SHARES: Final = (1.2, 2.0, 5.0, 1.2)
_SIDE, _FOOT, _TOP, _SIZE, _LEADING, _PAD = 62.0, 64.0, 772.0, 8.5, 12.0, 4.0
_TEXT: Final = """the secretariat of the basin reports that children at the border receive protection and care pending
decisions within weeks while partners agree measures under review"""
_WORDS: Final = _TEXT.split()


def rows(count: int) -> list[Row]:
    """Return made-up rows whose longest cell wraps over three to seven lines."""
    chance = random.Random(1)  # noqa: S311 - repeatable, not secret

    def some(least: int, most: int) -> str:
        return " ".join(chance.choices(_WORDS, k=chance.randint(least, most)))

    return [(f"CB-{n:04}", some(3, 3).title(), some(15, 45), some(1, 2)) for n in range(count)]


def outline(data: Sequence[Row]) -> Outline:
    """Return the rows as a report's table."""
    columns = (Column(title=title, width_share=share) for title, share in zip(HEADS, _SHARES, strict=True))
    return Outline(title="Rows", language="en", blocks=(Table(columns=tuple(columns), rows=tuple(data)),))


def by_hand(data: Sequence[Row], fonts: Fonts) -> bytes:
    """Return the rows as one would write them with reportlab alone, in the same fonts and columns."""
    regular, bold, target = fonts.glyphs["x"].font, fonts.bold_glyphs["x"].font, BytesIO()
    canvas = Canvas(target, pagesize=A4, invariant=1, initialFontName=regular)
    width = A4[0] - 2 * _SIDE
    edges = [_SIDE + width * sum(_SHARES[:n]) / sum(_SHARES) for n in range(len(_SHARES) + 1)]

    def head() -> float:
        canvas.setFont(bold, _SIZE)
        for x, title in zip(edges, HEADS, strict=False):
            canvas.drawString(x + 5, _TOP - 9, title)
        canvas.setFont(regular, _SIZE)
        return _TOP - 20

    y = head()
    for row in data:
        cells = [simpleSplit(text, regular, _SIZE, edges[n + 1] - edges[n] - 10) for n, text in enumerate(row)]
        height = _LEADING * max(map(len, cells)) + 2 * _PAD
        if y - height < _FOOT:
            canvas.showPage()
            y = head()
        for x, lines in zip(edges, cells, strict=False):
            for number, line in enumerate(lines):
                canvas.drawString(x + 5, y - _PAD - 9 - _LEADING * number, line)
        y -= height
        canvas.line(_SIDE, y, _SIDE + width, y)
    canvas.save()
    return target.getvalue()


def by_fpdf2(data: Sequence[Row]) -> bytes:
    """Return the rows as a table of fpdf2, with repeated heads; raises ImportError where it is not installed."""
    from fpdf import FPDF  # noqa: PLC0415 - installed for benches alone
    from fpdf.fonts import FontFace  # noqa: PLC0415 - as above

    pdf = FPDF(unit="pt", format="A4")
    pdf.set_margins(_SIDE, 70, _SIDE)
    pdf.set_auto_page_break(auto=True, margin=_FOOT)
    name = files("fontpkg_noto_sans") / "files" / "NotoSans[wdth,wght].ttf"
    pdf.add_font("noto", fname=str(name))
    pdf.set_font("noto", size=_SIZE)
    pdf.add_page()
    plain = FontFace(emphasis=None)
    with pdf.table(headings_style=plain, col_widths=_SHARES, line_height=_LEADING, padding=_PAD) as table:
        for row in (HEADS, *data):
            line = table.row()
            for text in row:
                line.cell(text)
    return bytes(pdf.output())


def by_weasyprint(data: Sequence[Row]) -> bytes:
    """Return the rows as WeasyPrint lays out an HTML table; raises ImportError or OSError where it cannot run."""
    from weasyprint import HTML  # noqa: PLC0415 - as above

    body = "".join(f"<tr>{''.join(f'<td>{escape(text)}</td>' for text in row)}</tr>" for row in data)
    heads = "".join(f"<th>{text}</th>" for text in HEADS)
    style = "@page{size:A4;margin:64pt 62pt}table{width:100%;font:8.5pt/12pt 'Noto Sans',sans-serif}td{padding:4pt}"
    page = f"<style>{style}</style><table><thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table>"
    return bytes(HTML(string=page).write_pdf())

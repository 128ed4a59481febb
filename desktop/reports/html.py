"""A report as one HTML page: real headings, tables with heads, each text's language; no scripts, nothing loaded."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from desktop.reports import outline as blocks
from desktop.reports.outline import Cell, cell_text, is_right_to_left, page_words, run_text
from desktop.reports.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop.reports.outline import Block, Outline, Pair, Text

_STYLE: Final = """
body{font:16px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#1c1f24}
table{border-collapse:collapse;margin:1em 0}th,td{border-bottom:1px solid #ccd;padding:.3em .6em;text-align:start;
vertical-align:top}thead th{background:#ecf1f6}.end{text-align:end}mark{background:#ffedc2;font-weight:bold}
.note,.copy{color:#596370;font-size:.85em}.standing{color:#b21c1c;font-weight:bold}.text{white-space:pre-line}
"""
_DEPTHS: Final = {1: "h2", 2: "h3", 3: "h4"}
_TAGS: Final = {"bold": "b", "emphasis": "u", "mark": "mark"}


def html(outline: Outline) -> bytes:
    """Return the page, UTF-8."""
    return "\n".join(_page(outline)).encode()


def _page(outline: Outline) -> Iterator[str]:
    words, notes = page_words(outline.language), _Notes()
    side = "rtl" if is_right_to_left(outline.language) else "ltr"
    yield f'<!doctype html>\n<html lang="{escape(outline.language)}" dir="{side}"><head><meta charset="utf-8">'
    yield "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
    yield f"<title>{_text(outline.title)}</title><style>{_STYLE}</style></head><body><main>"
    yield f"<h1>{_text(outline.title)}</h1>"
    yield f"<p>{_text(outline.subtitle)}</p>" if outline.subtitle else ""
    yield f'<p class="standing">{_text(outline.standing)}</p>' if outline.standing else ""
    yield from _facts(outline.facts, notes)
    for block in (*outline.blocks, *(blocks.Note(text=note) for note in outline.notes)):
        yield from _block(block, notes)
    yield from notes.told()
    yield f'<section class="copy"><h2>{_text(words.this_copy)}</h2>'
    yield from _facts(outline.provenance, notes)
    yield "</section></main></body></html>"


class _Notes:
    """Footnotes, told at the end."""

    def __init__(self) -> None:
        self._texts: dict[str, int] = {}

    def link(self, text: str) -> str:
        number = self._texts.setdefault(text, len(self._texts) + 1)
        return f'<sup><a href="#note-{number}">{number}</a></sup>'

    def told(self) -> Iterator[str]:
        if self._texts:
            yield '<ol class="note">'
            yield from (f'<li id="note-{number}">{_text(text)}</li>' for text, number in self._texts.items())
            yield "</ol>"


def _text(text: str) -> str:
    return escape(visible(text))


def _runs(text: Text, notes: _Notes) -> str:
    if isinstance(text, str):
        return _text(text)
    parts = []
    for run in text:
        shown = _text(run_text(run))
        shown = f"<{_TAGS[run.style]}>{shown}</{_TAGS[run.style]}>" if run.style in _TAGS else shown
        if run.language:
            shown = f'<bdi lang="{escape(run.language)}">{shown}</bdi>'
        parts.append(shown + (notes.link(run.footnote) if run.footnote else ""))
    return "".join(parts)


def _facts(rows: Iterable[Pair], notes: _Notes) -> Iterator[str]:
    rows = list(rows)
    if rows:
        yield "<table><tbody>"
        for label, text in rows:
            head = f'<th scope="row" class="text">{_runs(label, notes)}</th>'
            yield f'<tr>{head}<td class="text" dir="auto">{_runs(text, notes)}</td></tr>'
        yield "</tbody></table>"


def _block(block: Block, notes: _Notes) -> Iterator[str]:
    match block:
        case blocks.Heading(text=text, level=level):
            yield f"<{_DEPTHS[level]}>{_text(text)}</{_DEPTHS[level]}>"
        case blocks.Paragraph(text=text, number=number):
            yield f'<p class="text" dir="auto">{_text(number)} {_runs(text, notes)}</p>'
        case blocks.Note(text=text):
            yield f'<p class="note text" dir="auto">{_runs(text, notes)}</p>'
        case blocks.Bullets(items=items):
            yield "".join(("<ul>", *(f'<li dir="auto">{_runs(item, notes)}</li>' for item in items), "</ul>"))
        case blocks.Facts(rows=rows):
            yield from _facts(rows, notes)
        case blocks.Table():
            yield from _table(block, notes)
        case blocks.Figure(title=title, definition=definition, data=data):
            yield f"<figure><figcaption>{_text(title)}</figcaption>"
            yield from _table(data, notes)
            yield f'<p class="note">{_runs(definition, notes)}</p></figure>' if definition else "</figure>"
        case blocks.PageBreak():
            yield "<hr>"


def _table(table: blocks.Table, notes: _Notes) -> Iterator[str]:
    yield "<table>"
    yield f"<caption>{_text(table.caption)}</caption>" if table.caption else ""
    heads = "".join(f'<th scope="col" class="{c.align}">{_runs(c.title, notes)}</th>' for c in table.columns)
    yield f"<thead><tr>{heads}</tr></thead><tbody>"
    for row in table.rows:
        cells = []
        for number, (cell, column) in enumerate(zip(row, table.columns, strict=True)):
            kind, scope = ("th", ' scope="row"') if table.heads and number == 0 else ("td", "")
            tint = (
                f' style="background:rgb(28 115 179/{cell.tint * 0.6:.2f})"'
                if isinstance(cell, Cell) and cell.tint
                else ""
            )
            shown = _runs(cell_text(cell), notes)
            cells.append(f'<{kind}{scope} class="text {column.align}" dir="auto"{tint}>{shown}</{kind}>')
        yield f"<tr>{''.join(cells)}</tr>"
    yield "</tbody></table>"
    yield from (f'<p class="note">{_runs(note, notes)}</p>' for note in table.notes)

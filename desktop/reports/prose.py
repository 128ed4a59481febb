"""The whole text of an outline, line by line, for forms that have no pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.reports import outline as blocks
from desktop.reports.outline import page_words, plain_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.reports.outline import Block, Outline, Text


def lines(outline: Outline) -> Iterator[tuple[str, str]]:
    """Yield what stands at the side (a heading, a label, a number) and the text; tables by their titles only."""
    yield outline.title, outline.subtitle
    if outline.standing:
        yield outline.standing, ""
    yield from ((plain_text(label), plain_text(text)) for label, text in outline.facts)
    for block in outline.blocks:
        yield from _of(block)
    for note in outline.notes:
        yield "", plain_text(note)
    yield page_words(outline.language).this_copy, ""
    yield from outline.provenance


def _of(block: Block) -> Iterator[tuple[str, str]]:
    match block:
        case blocks.Heading(text=text):
            yield text, ""
        case blocks.Paragraph(text=text, number=number):
            yield from _noted(number, text)
        case blocks.Note(text=text):
            yield from _noted("", text)
        case blocks.Bullets(items=items):
            yield from (line for item in items for line in _noted("•", item))
        case blocks.Facts(rows=rows):
            yield from (line for label, text in rows for line in _noted(plain_text(label), text))
        case blocks.Table(caption=caption):
            yield from [("", caption)] if caption else []
        case blocks.Figure(title=title, alternative=alternative, definition=definition):
            yield title, alternative
            yield "", plain_text(definition)
        case blocks.PageBreak():
            pass


def _noted(side: str, text: Text) -> Iterator[tuple[str, str]]:
    """Yield a text, and its footnotes after it."""
    yield side, plain_text(text)
    yield from () if isinstance(text, str) else (("", run.footnote) for run in text if run.footnote)

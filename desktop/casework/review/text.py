"""The text of a document as notes refer to it: folded, so that line breaks and typesetting make no difference.

Positions are in code points of the folded text, which is one line: every run of blanks is one blank, compatibility
forms (Arabic presentation forms, ligatures, full-width letters) are the plain ones, and invisible characters are gone.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

MEDIA: Final = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "odt": "application/vnd.oasis.opendocument.text",
    "html": "text/html",
    "htm": "text/html",
    "txt": "text/plain",
}
"""The documents that are read here, by the endings of their names."""
PARAGRAPH_SIGN: Final = "\N{PILCROW SIGN}"
_NUMBERED: Final = re.compile(r"\s*[(\uff08]?(\d{1,3})\s?[.)\uff09\u3001\u2013-](?=\s|\D)")
_FEW: Final = 3  # numbers in order that make a document a numbered one
_GAP: Final = 3  # numbers that may be missing between two paragraphs
_ENDS: Final = ".:;!?\u061f\u3002\uff1a\uff1b"  # signs that end a sentence
_DROPPED: Final = frozenset(
    "\x02\ufffe\ufeff"
)  # PDF readers' signs for a hyphen at a line's end, and a byte order mark


class Paragraph(msgspec.Struct, frozen=True):
    """A paragraph: its number as printed (or ``¶n``, counted, where none are), and where it begins and ends."""

    number: str
    start: int
    end: int


class Words(msgspec.Struct, frozen=True):
    """A document's folded text, where each page begins in it (none where there are no pages), and its paragraphs."""

    text: str
    pages: tuple[int, ...] = ()
    paragraphs: tuple[Paragraph, ...] = ()

    def paragraph_at(self, position: int) -> Paragraph | None:
        """Return the paragraph at a position, None before the first."""
        at = bisect_right([one.start for one in self.paragraphs], position)
        return self.paragraphs[at - 1] if at else None

    def paragraphs_of(self, number: str) -> tuple[int, int] | None:
        """Return where the paragraph of a number begins and ends, None where there is none."""
        found = [one for one in self.paragraphs if one.number == number]
        return (found[0].start, found[-1].end) if found and number else None

    def page_at(self, position: int) -> int:
        """Return the page at a position, from 0; 0 where there are no pages."""
        return max(bisect_right(self.pages, position) - 1, 0)


@dataclass(frozen=True, slots=True)
class Folded:
    """Folded text, and for each of its characters where it came from in the text before."""

    text: str
    origin: Sequence[int]

    def at(self, before: int) -> int:
        """Return the position that a position in the text before has become."""
        return bisect_left(self.origin, before)


def fold(text: str) -> Folded:
    """Fold a text."""
    made: list[str] = []
    origin: list[int] = []
    blank = True
    for at, character in enumerate(text):
        for one in _plain(character):
            if one != " " or not blank:
                made.append(one)
                origin.append(at)
            blank = one == " "
    if made and blank:
        made.pop()
        origin.pop()
    return Folded("".join(made), origin)


@lru_cache(8192)
def _plain(character: str) -> str:
    if character.isspace():
        return " "
    if character in _DROPPED or unicodedata.category(character) == "Cf":
        return ""
    return "".join(" " if one.isspace() else one for one in unicodedata.normalize("NFKC", character))


def compose(pieces: Iterable[str], pages: Iterable[int] = ()) -> Words:
    """Return the words of a document that is given as paragraphs; ``pages``: which of them begin a page."""
    text: list[str] = []
    spans, at = [], 0
    starts, begins = set(pages), []
    for number, piece in enumerate(pieces):
        folded = fold(piece).text
        if number in starts:
            begins.append(at)
        if folded:
            spans.append((at, at + len(folded)))
            text.append(folded)
            at += len(folded) + 1
    whole = " ".join(text)
    return Words(whole, tuple(begins), numbered(whole, spans))


def numbered(text: str, spans: Sequence[tuple[int, int]]) -> tuple[Paragraph, ...]:
    """Give paragraphs their printed numbers where there are such in order, else count them."""
    found = [_NUMBERED.match(text, start, end) for start, end in spans]
    numbers = [(at, int(one.group(1))) for at, one in enumerate(found) if one]
    chains = [_chain(numbers[at:]) for at in range(min(len(numbers), 8))]
    longest = max(map(len, chains), default=0)
    chain = dict(next((one for one in chains if len(one) == longest), ()))
    if len(chain) < _FEW:
        return tuple(Paragraph(f"{PARAGRAPH_SIGN}{at}", *span) for at, span in enumerate(spans, 1))
    made, number = [], ""
    for at, span in enumerate(spans):
        number = str(chain[at]) if at in chain else number
        made.append(Paragraph(number, *span))
    return tuple(made)


def _chain(numbers: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the numbers that go on from the first."""
    kept = list(numbers[:1])
    for at, number in numbers[1:]:
        if kept[-1][1] < number <= kept[-1][1] + _GAP:
            kept.append((at, number))
    return kept


def lines_to_paragraphs(raw: str) -> list[tuple[int, int]]:
    """Return where the paragraphs of a page's text begin and end, whose lines are broken as they are printed."""
    lines = [(one.start(), one.end()) for one in re.finditer(r"[^\r\n]*[^\s][^\r\n]*", raw)]
    usual = sorted(end - start for start, end in lines)[len(lines) * 3 // 4] if lines else 0
    begins = [0] if lines else []
    for at, ((start, end), (after, _)) in enumerate(pairwise(lines), 1):
        blank = raw.count("\n", end, after) > 1
        ended = raw[start:end].rstrip()[-1:] in _ENDS and end - start < usual * 0.8
        if blank or ended or _NUMBERED.match(raw, after):
            begins.append(at)
    ends = [*begins[1:], len(lines)][: len(begins)]
    return [(lines[first][0], lines[last - 1][1]) for first, last in zip(begins, ends, strict=True)]

"""Comments and tracked changes of Word's files, read and written; in the worker process."""

from __future__ import annotations

import copy
import datetime as dt
import io
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

import docx
import msgspec
from docx.opc.exceptions import OpcError
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.run import Run

from desktop.casework.review.anchors import AROUND
from desktop.casework.review.text import fold
from desktop.exchange.documents.marks import Mark
from desktop.exchange.documents.reading import broken, check_parts, locked

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from docx.document import Document

Element = Any  # of lxml, as python-docx makes it
_OLE: Final = b"\xd0\xcf\x11\xe0"  # how a locked file of Word begins
_P, _R, _T, _DELETED = qn("w:p"), qn("w:r"), qn("w:t"), qn("w:delText")
_INS, _DEL, _VAL = qn("w:ins"), qn("w:del"), qn("w:val")
_BREAKS: Final = frozenset({qn("w:tab"), qn("w:br"), qn("w:cr")})
_FALLBACK: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"


@dataclass(slots=True)
class Piece:
    """A paragraph: the number that Word counts for it, and the texts in it with where each begins."""

    element: Element
    label: str = ""
    text: str = ""
    parts: list[tuple[Element, int]] = field(default_factory=list)


def open_word(content: bytes) -> Document:
    """Open a file of Word; raises :class:`CannotRead` and what :mod:`zipfile` and lxml do."""
    if content.startswith(_OLE):
        raise locked()
    check_parts(content)
    try:
        return docx.Document(io.BytesIO(content))
    except OpcError as fault:
        raise broken(fault) from fault


def pieces(document: Document, *, before_changes: bool = False) -> list[Piece]:
    """Return the paragraphs: as tracked changes would leave them, or as they were before these."""
    numbers = _Numbers(document)
    left_out = _INS if before_changes else _DEL
    found = []
    for element in document.element.body.iter(_P):
        if any(up.tag == _FALLBACK for up in element.iterancestors()):
            continue
        piece = Piece(element, numbers.label(element))
        for one in element.iter(_T, _DELETED, *_BREAKS):
            ups = [up.tag for up in _up_to(one, element)]
            if _P not in ups and left_out not in ups and qn("w:pPr") not in ups:
                piece.parts.append((one, len(piece.text)))
                piece.text += " " if one.tag in _BREAKS else one.text or ""
        found.append(piece)
    return found


def _up_to(one: Element, top: Element) -> Iterator[Element]:
    at = one.getparent()
    while at is not None and at is not top:
        yield at
        at = at.getparent()


class _Numbers:
    """Counts the paragraphs of plain numbered lists, as Word does when it shows them."""

    def __init__(self, document: Document) -> None:
        self._counts: dict[str, int] = {}
        self._kinds: dict[str, tuple[str, int]] = {}
        try:
            root = document.part.numbering_part.element
        except (KeyError, NotImplementedError):  # python-docx makes none where there is none
            return
        kinds = {one.get(qn("w:abstractNumId")): one for one in root.iter(qn("w:abstractNum"))}
        for num in root.iter(qn("w:num")):
            kind = num.find(qn("w:abstractNumId"))
            level = _level(kinds.get(kind.get(_VAL))) if kind is not None else None
            if level is not None and _value(level, "w:numFmt") == "decimal":
                start = int(_value(level, "w:start") or 1)
                self._kinds[num.get(qn("w:numId"))] = (_value(level, "w:lvlText"), start)

    def label(self, paragraph: Element) -> str:
        """Return the number before a paragraph of the first level of a list, "" for others."""
        at = paragraph.find(f"{qn('w:pPr')}/{qn('w:numPr')}")
        if at is None or _value(at, "w:ilvl") not in ("", "0"):
            return ""
        number = _value(at, "w:numId")
        if number not in self._kinds:
            return ""
        shape, start = self._kinds[number]
        self._counts[number] = self._counts.get(number, start - 1) + 1
        return f"{shape.replace('%1', str(self._counts[number]))} "


def _level(kind: Element | None) -> Element | None:
    levels = kind.iter(qn("w:lvl")) if kind is not None else ()
    return next((one for one in levels if one.get(qn("w:ilvl")) == "0"), None)


def _value(element: Element, name: str) -> str:
    found = element.find(qn(name))
    return str(found.get(_VAL) or "") if found is not None else ""


# ---- in --------------------------------------------------------------------------------------------------------------


def notes(content: bytes) -> object:
    """Return the comments and tracked changes of a file of Word, as plain values."""
    document = open_word(content)
    texts = _Original(pieces(document, before_changes=True))
    made = [_comment(one, document, texts) for one in document.comments]
    for piece in texts.pieces:
        made += _changes(piece, texts)
    return msgspec.to_builtins(made)


class _Original:
    """The whole text before any tracked change, and where each element begins in it."""

    def __init__(self, found: Sequence[Piece]) -> None:
        self.pieces, self.text, self.begins = found, "", {}
        for piece in found:
            self.begins.update({id(element): len(self.text) + at for element, at in piece.parts})
            self.text += f"{piece.text} "

    def mark(self, start: int, end: int) -> dict[str, Any]:
        around = slice(max(start - AROUND, 0), start), slice(end, end + AROUND)
        quote = fold(self.text[start:end]).text
        return {"quote": quote, "prefix": fold(self.text[around[0]]).text, "suffix": fold(self.text[around[1]]).text}

    def span(self, elements: Sequence[Element]) -> tuple[int, int]:
        """Return where elements begin and end; nowhere for none that has a text."""
        there = [(self.begins[id(one)], len(one.text or " ")) for one in elements if id(one) in self.begins]
        return (there[0][0], there[-1][0] + there[-1][1]) if there else (-1, -1)


def _comment(one: Any, document: Document, texts: _Original) -> Mark:  # noqa: ANN401 - python-docx's
    start, end = texts.span(list(_between(document.element.body, str(one.comment_id))))
    when = one.timestamp.isoformat() if one.timestamp else ""
    place: dict[str, Any] = texts.mark(start, end) if start >= 0 else {}
    return Mark(id=f"comment-{one.comment_id}", text=one.text, author=one.author, created=when, **place)


def _between(body: Element, number: str) -> Iterator[Element]:
    inside = False
    for one in body.iter(_T, _DELETED, qn("w:commentRangeStart"), qn("w:commentRangeEnd")):
        if one.get(qn("w:id")) == number and one.tag not in (_T, _DELETED):
            inside = one.tag == qn("w:commentRangeStart")
        elif inside:
            yield one


def _changes(piece: Piece, texts: _Original) -> Iterator[Mark]:
    """Yield the tracked changes of a paragraph: a deletion with the insertion that follows it is one."""
    changed = [one for one in piece.element.iter(_INS, _DEL) if one.find(f".//{_R}") is not None]
    taken: set[int] = set()
    for one in changed:
        if id(one) in taken:
            continue
        after = one.getnext()
        pair = after if one.tag == _DEL and after is not None and after.tag == _INS else None
        taken.update({id(one), id(pair)})
        gone = list(one.iter(_DELETED)) if one.tag == _DEL else []
        source = pair if one.tag == _DEL else one
        new = "".join(text.text or "" for text in source.iter(_T)) if source is not None else ""
        place = texts.mark(*texts.span(gone)) if gone else _before(one, piece, texts)
        proposed = new if gone else f"{place['quote']}{new}"
        yield Mark(
            id=f"change-{one.get(qn('w:id'))}", kind="correction", author=one.get(qn("w:author")) or "",
            created=one.get(qn("w:date")) or "", changes=True, proposed=proposed, **place,
        )  # fmt: skip


def _before(inserted: Element, piece: Piece, texts: _Original) -> dict[str, Any]:
    """Return the words before an insertion, on which it stands."""
    seen = [element for element, _ in piece.parts]
    order = {id(one): at for at, one in enumerate(piece.element.iter())}
    earlier = [one for one in seen if order[id(one)] < order[id(inserted)]]
    _, end = texts.span(earlier)
    begin = texts.begins[id(seen[0])] if seen else 0
    end = end if end >= 0 else begin
    start = max(texts.text.rfind(" ", begin, max(end - AROUND // 2, begin)) + 1, begin)
    return texts.mark(start, end)


# ---- out -------------------------------------------------------------------------------------------------------------


def of_text(paragraphs: Sequence[str]) -> bytes:
    """Return a file of Word with these paragraphs."""
    made = docx.Document()
    for one in paragraphs:
        made.add_paragraph(one)
    return _saved(made)


def annotate(content: bytes, marks: Sequence[dict[str, Any]]) -> bytes:
    """Return a file of Word with notes as comments, and those that change the wording as tracked changes, too."""
    document = open_word(content)
    for one in msgspec.convert(marks, list[Mark]):
        placed = _Placed(pieces(document))
        runs = placed.runs(one.start, one.end)
        if not runs:
            continue
        author = one.author or "\N{EN DASH}"
        comment = document.add_comment([Run(runs[0], document), Run(runs[-1], document)], one.text, author, "")
        comment._comment_elm.set(qn("w:date"), one.created or _now())  # noqa: SLF001 - python-docx sets today only
        if one.changes and len({id(run.getparent()) for run in runs}) == 1:
            _track(runs, one)
    return _saved(document)


def _saved(document: Document) -> bytes:
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def _now() -> str:
    return dt.datetime.now(dt.UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


class _Placed:
    """Paragraphs by where they stand in the document's words (see :func:`desktop.casework.review.text.compose`)."""

    def __init__(self, found: Sequence[Piece]) -> None:
        self._at: list[tuple[int, int, Piece]] = []
        at = 0
        for piece in found:
            folded = fold(f"{piece.label}{piece.text}")
            if folded.text:
                self._at.append((at, at + len(folded.text), piece))
                at += len(folded.text) + 1

    def runs(self, start: int, end: int) -> list[Element]:
        """Return the runs that hold these words and nothing else; they are divided where that is needed."""
        made = []
        for begin, finish, piece in self._at:
            if start < finish and end > begin:
                folded = fold(f"{piece.label}{piece.text}")
                low = folded.origin[max(start - begin, 0)] - len(piece.label)
                high = folded.origin[min(end, finish) - begin - 1] + 1 - len(piece.label)
                made += _isolated(piece, max(low, 0), high)
        return made


def _isolated(piece: Piece, low: int, high: int) -> list[Element]:
    found = []
    for element, at in piece.parts:
        text = " " if element.tag in _BREAKS else element.text or ""
        first, last = max(low - at, 0), min(high - at, len(text))
        run = element.getparent()
        if first < last and run.tag == _R:
            found.append(_divided(run, element, first, last) if element.tag == _T else run)
    return list({id(one): one for one in found}.values())


def _divided(run: Element, element: Element, first: int, last: int) -> Element:
    """Divide a run so that one holds just these characters of a text in it; returns that one."""
    text = element.text or ""
    if last < len(text) or element.getnext() is not None:
        _cut(run, element, last)
    if first > 0 or any(one.tag != qn("w:rPr") for one in element.itersiblings(preceding=True)):
        return _cut(run, element, first)
    return run


def _cut(run: Element, element: Element, at: int) -> Element:
    """Move what follows a character of a run's text into a run of its own; returns that one."""
    text, place = element.text or "", run.index(element)
    other = copy.deepcopy(run)
    for one in list(other)[:place]:
        if one.tag != qn("w:rPr"):
            other.remove(one)
    for one in list(run)[place + 1 :]:
        run.remove(one)
    rest = next(one for one in other if one.tag == _T)
    for one, words in ((element, text[:at]), (rest, text[at:])):
        one.text = words
        one.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    run.addnext(other)
    return other


def _track(runs: Sequence[Element], one: Mark) -> None:
    """Wrap runs in a deletion, and put the new wording behind it as an insertion."""
    known = {"w:author": one.author or "\N{EN DASH}", "w:date": one.created or _now()}
    used = [int(found) for found in runs[0].xpath("//w:ins/@w:id | //w:del/@w:id") if found.isdigit()]
    deleted, inserted = OxmlElement("w:del"), OxmlElement("w:ins")
    for number, wrap in enumerate((deleted, inserted), max(used, default=9000) + 1):
        wrap.set(qn("w:id"), str(number))
        for name, value in known.items():
            wrap.set(qn(name), value)
    runs[0].addprevious(deleted)
    new = copy.deepcopy(runs[-1])
    for run in runs:
        for text in run.iter(_T):
            text.tag = _DELETED
        deleted.append(run)
    for child in list(new):
        if child.tag != qn("w:rPr"):
            new.remove(child)
    text = OxmlElement("w:t")
    text.text = one.proposed
    text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    new.append(text)
    if one.proposed:
        inserted.append(new)
        deleted.addnext(inserted)

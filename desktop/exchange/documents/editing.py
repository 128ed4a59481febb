"""A document of the meeting as DOCX, to be edited by hand, and back: each change of a paragraph becomes a proposal.

Every paragraph stands in a bookmark that names its record.  What is proposed already is written as tracked changes of
its delegation, and is known again when it comes back.  What somebody changed, tracked or not, becomes a proposal on
the words it concerns; a paragraph that was written in between is proposed behind the one before it.
"""

from __future__ import annotations

import datetime as dt
import difflib
import io
import re
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from lxml import etree

from desktop.casework import capture
from desktop.casework.drafting import proposals
from desktop.casework.drafting.document import read as read_document
from desktop.casework.drafting.document import value
from desktop.casework.look import Look
from desktop.exchange.documents.reading import broken
from desktop.exchange.documents.word_notes import open_word
from desktop.exchange.errors import CannotRead

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.casework.capture import Recorded
    from desktop.casework.drafting.document import Paragraph
    from desktop.casework.ports import Desk, Record, Sitting

Element = Any  # of lxml, as python-docx makes it
_NAME: Final = re.compile(r"stk_([0-9a-f]{32})")
_DATE: Final = "2000-01-01T00:00:00Z"  # of tracked changes written here: when each was proposed, the desk knows
_WORD: Final = re.compile(r"\s*\S+|\s+$")
_TEXTS: Final = (qn("w:t"), qn("w:delText"), qn("w:tab"), qn("w:br"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What came back for a paragraph: a kind of proposal, the words it concerns, and what is to stand there."""

    paragraph: bytes
    kind: str
    words: str
    text: str


# ---- out -------------------------------------------------------------------------------------------------------------


def write(desk: Desk, document: bytes) -> bytes:
    """Return a document as DOCX; raises :class:`NotFound`."""
    whole = read_document(desk, document)
    made: Any = docx.Document()
    made.core_properties.title = value(whole.record, "title")
    made.core_properties.author = "Stocktake"
    made.core_properties.created = made.core_properties.modified = dt.datetime.fromisoformat(_DATE)
    made.add_heading(value(whole.record, "title"), 0)
    count = _Count()
    for one in whole.paragraphs:
        element = made.add_heading("", min(one.level, 9)) if one.level else made.add_paragraph("", style="List Number")
        _bookmark(element._p, one, count)  # noqa: SLF001 - python-docx has no bookmarks
        for part in _parts(desk, one):
            _append(element._p, part, count)  # noqa: SLF001 - nor tracked changes
    raw = io.BytesIO()
    made.save(raw)
    return raw.getvalue()


class _Count:
    def __init__(self) -> None:
        self._last = 0

    def next(self) -> str:
        self._last += 1
        return str(self._last)


@dataclass(frozen=True, slots=True)
class _Part:
    """A stretch of a paragraph: plain, or what somebody would take out or put in."""

    text: str
    change: str = ""  # "", w:ins or w:del
    author: str = ""


def _parts(desk: Desk, one: Paragraph) -> Iterator[_Part]:
    look = Look(desk)
    by_id = {found.id: found for found in proposals.on(desk, one.id)}
    for place in proposals.bracketed(one.text, list(by_id.values())).places:
        if not place.bracketed:
            yield _Part(place.options[0].text)
            continue
        plain = next((option.text for option in place.options if not option.proposals), "")
        asked = [option for option in place.options if option.proposals]
        wanted = [(option.text, _author(look, by_id[option.proposals[0]])) for option in asked]
        if plain:
            yield _Part(plain, "w:del", wanted[0][1])
        yield from (_Part(text, "w:ins", author) for text, author in wanted if text)


def _author(look: Look, proposal: Record) -> str:
    who = look.text(proposal, "actor")
    return f"{who} ({look.reference(proposal)})" if who else look.reference(proposal)


def _bookmark(paragraph: Element, one: Paragraph, count: _Count) -> None:
    number = count.next()
    start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    start.set(qn("w:id"), number)
    start.set(qn("w:name"), f"stk_{one.id.hex()}")
    end.set(qn("w:id"), number)
    paragraph.append(start)
    paragraph.append(end)


def _append(paragraph: Element, part: _Part, count: _Count) -> None:
    run = OxmlElement("w:r")
    text = OxmlElement("w:delText" if part.change == "w:del" else "w:t")
    text.text = part.text
    text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    run.append(text)
    if part.change:
        holder = OxmlElement(part.change)
        holder.set(qn("w:id"), count.next())
        holder.set(qn("w:author"), part.author)
        holder.set(qn("w:date"), _DATE)
        holder.append(run)
        run = holder
    paragraph.append(run)


# ---- back ------------------------------------------------------------------------------------------------------------


def read(desk: Desk, document: bytes, content: bytes) -> list[Change]:
    """Return what was changed in a DOCX of a document, paragraph by paragraph; what is proposed already is left out.

    Raises :class:`CannotRead` for a file that is none of this document.
    """
    whole = read_document(desk, document)
    known = {one.id: one for one in whole.paragraphs}
    found: dict[bytes, tuple[str, str]] = {}
    changes: list[Change] = []
    last: bytes | None = None
    for element in _opened(content).element.body.iter(qn("w:p")):
        name = _named(element, known)
        before, after = _read(element, deleted=True), _read(element, deleted=False)
        if name and name not in found:
            last, found[name] = name, (before, after)
        elif after.strip() and last is not None:
            changes.append(Change(paragraph=last, kind=proposals.ADD, words="", text=f"\n{after.strip()}"))
    if not found:
        raise CannotRead(
            "This file is not an edited copy of the document.",
            todo="Write one with “stocktake text edit”, edit that, and take it back.",
        )
    changes += [Change(paragraph=one.id, kind=proposals.DELETE, words="", text="—")
                for one in whole.paragraphs if one.id not in found and one.text.strip()]  # fmt: skip
    for name, (before, after) in found.items():
        changes += _changes(desk, known[name], before, after)
    return changes


def _opened(content: bytes) -> Any:  # noqa: ANN401 - python-docx's
    try:
        return open_word(content)
    except (zipfile.BadZipFile, etree.LxmlError, KeyError, ValueError) as fault:
        raise broken(fault) from fault


def _named(paragraph: Element, known: Iterable[bytes]) -> bytes | None:
    for one in paragraph.iter(qn("w:bookmarkStart")):
        match = _NAME.fullmatch(one.get(qn("w:name")) or "")
        if match and bytes.fromhex(match[1]) in known:
            return bytes.fromhex(match[1])
    return None


def _read(paragraph: Element, *, deleted: bool) -> str:
    """Return a paragraph's text: as it was before what is tracked (``deleted``), or as that would leave it."""
    out = qn("w:ins") if deleted else qn("w:del")
    text = ""
    for one in paragraph.iter(*_TEXTS):
        if not any(up.tag == out for up in one.iterancestors()):
            text += one.text or "" if one.tag in _TEXTS[:2] else " "
    return text


def _changes(desk: Desk, one: Paragraph, before: str, after: str) -> Iterator[Change]:
    """Yield what somebody changed in a paragraph, tracked or not, without what is proposed already."""
    open_ = {*_between(one.id, one.text, _applied(one.text, proposals.on(desk, one.id)))}
    found = dict.fromkeys((*_between(one.id, one.text, before), *_between(one.id, before, after)))
    yield from (change for change in found if change not in open_)


def _applied(text: str, open_: Sequence[Record]) -> str:
    """Return the text as a reader sees it who accepts every tracked change that this program wrote."""
    places = proposals.bracketed(text, open_).places
    return "".join(
        "".join(option.text for option in place.options if option.proposals) if place.bracketed
        else place.options[0].text for place in places
    )  # fmt: skip


def _between(paragraph: bytes, before: str, after: str) -> Iterator[Change]:
    """Yield the changes that make one text of another, on whole words."""
    old, new = _WORD.findall(before), _WORD.findall(after)
    for tag, a, b, c, d in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        words, text = "".join(old[a:b]), "".join(new[c:d])
        if tag == "insert":
            anchor = _unique(before, old, max(a - 1, 0), a)
            yield Change(paragraph=paragraph, kind=proposals.ADD, words=anchor.strip(), text=text.strip())
        elif tag == "delete":
            yield Change(paragraph=paragraph, kind=proposals.DELETE, words=words.strip(), text="—")
        else:
            yield Change(paragraph=paragraph, kind=proposals.REPLACE, words=words.strip(), text=text.strip())


def _unique(text: str, words: Sequence[str], start: int, end: int) -> str:
    """Return words that end there and stand only once in the text, as few as it takes."""
    while start > 0 and text.count("".join(words[start:end]).strip()) > 1:
        start -= 1
    return "".join(words[start:end])


def propose(desk: Desk, sitting: Sitting, change: Change, *, actor: str = "") -> Recorded:
    """Put a change on record as a proposal of that delegation (the id of its record, "" for none)."""
    values: dict[str, capture.Given] = {
        "paragraph": change.paragraph.hex(), "kind": change.kind, "text": change.text, "status": "proposed",
    }  # fmt: skip
    told = {"words": change.words, "actor": actor}
    return capture.record(desk, sitting, "text_proposal", {**values, **{k: v for k, v in told.items() if v}})

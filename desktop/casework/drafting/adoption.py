"""Adoption: a text frozen as a file, with the cut it rests on; what comes later cites it and never alters it."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

import msgspec
import rfc8785

from desktop.casework import capture
from desktop.casework.drafting import proposals
from desktop.casework.drafting.document import Document, documents, elements, linked, read, value
from desktop.casework.drafting.order import several
from desktop.casework.errors import NotAllowed, NotReady
from desktop.casework.handover import seal
from desktop.casework.look import Look, record_id
from desktop.records.values import decode

if TYPE_CHECKING:
    from desktop.casework.capture import Recorded
    from desktop.casework.drafting.document import Paragraph
    from desktop.casework.ports import Desk, Record, Sitting

FORM: Final = "stocktake-adopted-text-1"
ADOPTED: Final = "adopted"
LATER: Final = ("correction", "addendum", "revision")  # kinds of documents that cite an adopted one
_NAMES: Final = {"correction": "Corrigendum", "addendum": "Addendum", "revision": "Revision"}


class AdoptedParagraph(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A paragraph as it was adopted: ``sources`` are the references of what it rests on."""

    ref: str
    number: str
    text: str
    level: int = 0
    footnote: str = ""
    sources: tuple[str, ...] = ()


class Adopted(msgspec.Struct, frozen=True, kw_only=True):
    """A text as it was adopted, and what it rests on: the hash of the newest header of every signing key."""

    form: str
    ref: str
    title: str
    kind: str
    symbol: str
    language: str
    meeting: str
    body: str
    adopted_on: str
    orally_amended: bool
    entrusted: str
    cut: dict[str, str]
    paragraphs: tuple[AdoptedParagraph, ...]


def adopt(
    desk: Desk, sitting: Sitting, document: bytes, *, on: str, orally_amended: bool = False, entrusted: str = ""
) -> Adopted:
    """Freeze a document as adopted on a day (ISO 8601); what is not sealed yet is sealed first.

    Raises :class:`NotReady` where entries differ or words stand in brackets, and :class:`NotAllowed` for a text that
    is adopted already.
    """
    with desk.transaction():
        text = read(desk, document)
        _require_ready(desk, text)
        seal(desk, sitting)
        adopted = _frozen(desk, text, on, orally_amended=orally_amended, entrusted=entrusted)
        content = rfc8785.dumps(msgspec.to_builtins(adopted))
        described: dict[str, str | int] = {
            "sha256": desk.keep_blob(content),
            "size": len(content),
            "name": f"{adopted.ref}-adopted.json",
            "media": "application/json",
        }
        told = {"entrusted": entrusted} if entrusted else {}
        capture.change(
            desk,
            sitting,
            document,
            {"status": ADOPTED, "adopted_on": on, "baseline": described, "orally_amended": orally_amended, **told},
        )
    return adopted


def read_adopted(desk: Desk, document: bytes) -> Adopted | None:
    """Return the text that was adopted, None where none was or its file is not here; raises :class:`NotReady`.

    It is raised where the file is not what was put on record.
    """
    record = desk.record(document, "meeting_document")
    raw = record.values.get(("meeting_document.baseline", "")) if record else None
    described = decode(raw) if raw else None
    if not isinstance(described, dict):
        return None
    content = desk.blob(str(described["sha256"]))
    if content is None:
        return None
    if hashlib.sha256(content).hexdigest() != described["sha256"]:
        raise NotReady("The file of the adopted text is damaged.", todo="Receive it again from another desk.")
    try:
        return msgspec.json.decode(content, type=Adopted)
    except msgspec.MsgspecError:
        return None  # a text that was adopted elsewhere and attached as a file of another form


def issue(desk: Desk, sitting: Sitting, adopted: bytes, kind: str, paragraphs: dict[bytes, str]) -> Recorded:
    """Issue a numbered corrigendum, addendum or revision to an adopted document.

    ``paragraphs``: ids of the paragraphs that it cites, and what is to be read instead or added.
    """
    if kind not in LATER:
        raise NotAllowed(f"“{kind}” is no document that comes later.", todo=f"Take one of: {', '.join(LATER)}.")
    with desk.transaction():
        whole = read(desk, adopted)
        if value(whole.record, "status") != ADOPTED:
            raise NotReady(
                "Only an adopted document gets a later one.", todo="Change the text itself, or adopt it first."
            )
        before = [one for one in documents(desk) if value(one, "corrects") == adopted.hex()]
        number = 1 + sum(value(one, "kind") == kind for one in before)
        shared = {name: value(whole.record, name) for name in ("meeting", "language")}
        values = {
            "title": f"{_NAMES[kind]} {number}: {value(whole.record, 'title')}",
            "kind": kind,
            "corrects": adopted.hex(),
            "status": "draft",
        }
        made = capture.record(desk, sitting, "meeting_document", values | {k: v for k, v in shared.items() if v})
        cited = [one for one in whole.paragraphs if one.id in paragraphs]
        for one, position in zip(cited, several(len(cited)), strict=True):
            values = {"document": made.id.hex(), "text": paragraphs[one.id], "number": one.number, "position": position}
            capture.record(desk, sitting, "paragraph", {**values, "rests_on": [one.id.hex()]})
    return made


def statements_on(desk: Desk, document: bytes) -> list[Record]:
    """Return reservations, explanations of position and dissociations on a document, oldest first."""
    return [
        one for one in desk.records("text_statement") if not one.withdrawn and value(one, "document") == document.hex()
    ]


def _require_ready(desk: Desk, text: Document) -> None:
    if value(text.record, "status") == ADOPTED:
        raise NotAllowed(
            "This document is adopted already.",
            safe="The adopted text stays as it is.",
            todo="Issue a corrigendum, an addendum or a revision.",
        )
    differing = [one.number or one.text[:40] for one in text.paragraphs if one.differs]
    if differing:
        raise NotReady(
            f"Entries differ in: {', '.join(differing)}.", safe="Nothing was adopted.", todo="Reconcile them first."
        )
    open_ = [one.number or one.text[:40] for one in text.paragraphs if proposals.on(desk, one.id)]
    if open_:
        raise NotReady(
            f"Proposals are on the table for: {', '.join(open_)}.",
            safe="Nothing was adopted.",
            todo="Accept them, or mark them as not agreed or withdrawn.",
        )
    if not text.paragraphs:
        raise NotReady("This document has no paragraphs.", todo="Write or draft it first.")


def _frozen(desk: Desk, text: Document, on: str, *, orally_amended: bool, entrusted: str) -> Adopted:
    look, record = Look(desk), text.record
    meeting = linked(desk, record, "meeting")
    return Adopted(
        form=FORM,
        ref=value(record, "ref"),
        title=value(record, "title"),
        kind=value(record, "kind"),
        symbol=value(record, "symbol"),
        language=value(record, "language"),
        meeting=look.title(meeting) if meeting else "",
        body=look.text(meeting, "body") if meeting else "",
        adopted_on=on,
        orally_amended=orally_amended,
        entrusted=entrusted,
        cut=cut_of(desk),
        paragraphs=tuple(
            AdoptedParagraph(
                ref=one.ref,
                number=one.number,
                text=one.text,
                level=one.level,
                footnote=one.footnote,
                sources=_references(desk, look, one),
            )
            for one in text.paragraphs
        ),
    )


def cut_of(desk: Desk) -> dict[str, str]:
    """Return the hash of the newest believed header of every signing key, which says what a text rests on."""
    return {one.header.key: one.hash for one in desk.segments() if one.verdict.believed}


def _references(desk: Desk, look: Look, paragraph: Paragraph) -> tuple[str, ...]:
    """Return the references of what a paragraph rests on, as far as it is here."""
    found = (desk.record(uid) for one in paragraph.sources if (uid := record_id(one)))
    return tuple(sorted(look.reference(one) for one in found if one))


def cites(record: Record) -> tuple[str, ...]:
    """Return the ids of the paragraphs that a paragraph of a later document cites."""
    return elements(record, "rests_on")

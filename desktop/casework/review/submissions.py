"""Submissions: a document taken in with its hash, its later versions, and its versions in other languages."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

import msgspec

from desktop.casework.capture import MAX_FILE, change, record
from desktop.casework.errors import NotAllowed, NotFound, NotReady
from desktop.casework.identity import now
from desktop.casework.look import record_id
from desktop.casework.review.text import MEDIA
from desktop.casework.rules import values_of
from desktop.journal.clock import as_datetime
from desktop.journal.operations import Cell
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.casework.capture import Given, Recorded
    from desktop.casework.ports import Changes, Desk, HistoryEntry, Record, Sitting

_DOCUMENT: Final = "submission.document"
_WRITERS: Final = "submission.writers"


class Document(msgspec.Struct, frozen=True):
    """A document that stands, or once stood, in a submission; ``taken`` says when it was put on record."""

    sha256: str
    size: int
    name: str
    media: str
    taken: str = ""


def media_of(name: str) -> str:
    """Return the media type of a document by its ending; raises :class:`NotAllowed` for what is none to be read."""
    media = MEDIA.get(name.rpartition(".")[2].lower())
    if media is None:
        known = ", ".join(sorted({one.upper() for one in MEDIA}))
        raise NotAllowed(f"“{name}” is no document that can be read here.", todo=f"Submissions come as {known}.")
    return media


def take_in(
    desk: Desk, sitting: Sitting, content: bytes, *, name: str, values: Mapping[str, Given], original: bytes = b""
) -> Recorded:
    """Put a submission with its document on record; ``original``: it is that one in another language.

    Raises NotAllowed for a document that is too large or none, and what :func:`capture.record` raises.
    """
    with desk.transaction():
        given: dict[str, Given] = {"received": now()[:10], **values, "document": _kept(desk, content, name)}
        if original:
            given["original"] = submission(desk, original).id.hex()
        return record(desk, sitting, "submission", given)


def new_version(
    desk: Desk, sitting: Sitting, record_: bytes, content: bytes, *, name: str, version: str = ""
) -> Changes:
    """Put a newer document in the place of a submission's; notes stay, and the older document is kept."""
    known = submission(desk, record_)
    if (stands := document(known)) and stands.sha256 == hashlib.sha256(content).hexdigest():
        raise NotAllowed("This is the document that stands here already.", todo="Choose the newer one.")
    with desk.transaction():
        given: dict[str, Given] = {"document": _kept(desk, content, name), "received": now()[:10]}
        return change(desk, sitting, record_, {**given, "version": version} if version else given)


def _kept(desk: Desk, content: bytes, name: str) -> dict[str, str | int]:
    media = media_of(name)
    if not content:
        raise NotAllowed(f"“{name}” is empty.", todo="Ask for the document again.")
    if len(content) > MAX_FILE:
        raise NotAllowed(
            f"“{name}” is larger than a desk keeps ({MAX_FILE >> 20} MiB).", todo="Ask for a smaller copy."
        )
    return {"sha256": desk.keep_blob(content), "size": len(content), "name": name, "media": media}


def submission(desk: Desk, record_: bytes) -> Record:
    """Return a submission; raises :class:`NotFound`."""
    found = desk.record(record_, "submission")
    if found is None:
        raise NotFound("There is no such submission here.", todo="Check its reference, or receive it first.")
    return found


def document(found: Record) -> Document | None:
    """Return the document that a submission shows, None where it has none."""
    raw = found.values.get((_DOCUMENT, ""))
    try:
        return msgspec.json.decode(raw, type=Document) if raw else None
    except msgspec.DecodeError:
        return None


def content(desk: Desk, sha256: str) -> bytes:
    """Return a document's bytes; raises :class:`NotReady` where they are not here."""
    found = desk.blob(sha256)
    if found is None:
        raise NotReady("The document itself is not on this desk.", todo="Receive a bundle that carries it.")
    return found


def versions(desk: Desk, record_: bytes) -> list[Document]:
    """Return every document that stood in a submission, oldest first."""
    found: dict[str, Document] = {}
    for one in _effective(desk, record_, _DOCUMENT):
        try:
            known = msgspec.json.decode(one.operation.value, type=Document)
        except msgspec.DecodeError:
            continue
        taken = as_datetime(one.operation.time).isoformat(timespec="seconds")
        found.setdefault(known.sha256, msgspec.structs.replace(known, taken=taken))
    return list(found.values())


def family(desk: Desk, record_: bytes) -> list[Record]:
    """Return a submission and its versions in other languages, the original first."""
    known = submission(desk, record_)
    root = record_id(str(values_of(known).get("original") or "")) or known.id
    others = [one for one in desk.records("submission") if values_of(one).get("original") == root.hex()]
    first = desk.record(root, "submission")
    return [*([first] if first else [known]), *(one for one in others if one.id != root)]


def answering(desk: Desk, record_: bytes) -> frozenset[str]:
    """Return the people who answer for a submission's author.

    They are those whom the submission names, and who put its document on record without being of the secretariat.
    Whom the secretariat named stays named until the secretariat takes them out: nobody leaves by their own word.
    """
    people = {one.origin.person for one in _effective(desk, record_, _DOCUMENT) if not _of_secretariat(one)}
    named: dict[str, bool] = {}
    for one in _effective(desk, record_, _WRITERS):
        person, there = one.operation.cell.element, one.operation.value == b"true"
        if there or _of_secretariat(one):
            named[person] = there
    return frozenset(people | {person for person, there in named.items() if there})


def _of_secretariat(one: HistoryEntry) -> bool:
    return one.origin.role == Role.SECRETARIAT


def _effective(desk: Desk, record_: bytes, field: str) -> list[HistoryEntry]:
    return [one for one in desk.history(record_) if one.effective and one.operation.cell.field == field]


def written_by(desk: Desk, found: Record, field: str) -> tuple[str, str, int]:
    """Return who wrote the value of a field that is shown: person, role, hybrid time; nobody for none."""
    key = f"{found.type}.{field}"
    heads = desk.heads(found.labels[key], Cell(found.id, key, "")) if key in found.labels else ()
    if not heads:
        return "", "", 0
    origin = desk.origin(heads[-1].op)
    return origin.person, origin.role, heads[-1].time

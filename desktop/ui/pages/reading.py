"""What the screen reads of a submission: from the desk in the desk's thread, from the document in its own."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop.casework.review import assessments, notes, submissions
from desktop.exchange.documents.paper import Contents, Paper

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.casework.ports import Desk, Record
    from desktop.casework.review.assessments import Criterion
    from desktop.casework.review.notes import Note, Placed
    from desktop.casework.review.submissions import Document
    from desktop.casework.review.text import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class OnDesk:
    """A submission as the desk has it: its document, its notes, and the older documents that notes were made on."""

    record: Record
    document: Document
    content: bytes
    notes: Sequence[Note]
    older: dict[str, tuple[bytes, str]]
    criteria: Sequence[Criterion]


def from_desk(desk: Desk, record: bytes) -> OnDesk:
    """Read a submission; raises NotFound, or NotReady where its document is not here."""
    found = submissions.submission(desk, record)
    shown = submissions.document(found)
    found_notes = notes.notes_on(desk, record)
    wanted = {one.text("source") for one in found_notes} - {shown.sha256 if shown else ""}
    versions = {one.sha256: one for one in submissions.versions(desk, record)}
    older = {
        sha256: (raw, versions[sha256].media)
        for sha256 in wanted & versions.keys()
        if (raw := desk.blob(sha256)) is not None
    }
    return OnDesk(
        record=found,
        document=shown or submissions.Document("", 0, "", "text/plain"),
        content=submissions.content(desk, shown.sha256) if shown else b"",
        notes=found_notes,
        older=older,
        criteria=assessments.divergence(desk, record),
    )


@dataclass(slots=True)
class Opened:
    """A document that is open: what it holds, its words, its outline, and the words of older documents."""

    paper: Paper
    contents: Contents
    words: Words
    outline: list[tuple[str, int, int]] = field(default_factory=list)
    before: dict[str, Words] = field(default_factory=dict)

    def place(self, at: OnDesk) -> list[Placed]:
        """Return the notes with their places."""
        for sha256, (raw, media) in at.older.items():
            if sha256 not in self.before:
                with Paper(raw, media) as older:
                    self.before[sha256] = older.words()
        return notes.place(at.notes, at.record, self.words, self.before)


def from_document(at: OnDesk) -> Opened:
    """Open a submission's document; raises :class:`CannotRead`, and then no process is left."""
    paper = Paper(at.content, at.document.media)
    try:
        return Opened(paper, paper.examine(), paper.words(), paper.outline())
    except BaseException:
        paper.close()
        raise

"""The dossier of one submission: document, notes in paragraph order, who judged what how, what was recommended."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from desktop.casework.review import assessments, submissions
from desktop.casework.review.notes import notes_on
from desktop.records.types import CATALOGUE
from desktop.reports.body import Body
from desktop.reports.common import bold, listed
from desktop.reports.dossiers import register
from desktop.reports.outline import Facts, Heading, Paragraph, plain_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.casework.ports import Record
    from desktop.casework.review.notes import Note
    from desktop.reports.common import Copy
    from desktop.reports.outline import Block, Pair, Text

_STATE: Final = CATALOGUE.type("annotation").field("state")
_NOTHING: Final = "None has been recorded."
_FACTS: Final = ("actor", "kind", "symbol", "language", "version", "received", "consulted")
_RECOMMENDED: Final = ("cluster", "text", "from", "response", "pending_until", "uptake", "uptake_text")


def dossier(copy: Copy, submission: Record) -> Body:
    """Return what a review made of one submission, as far as this copy may hold it."""
    notes = [one for one in notes_on(copy.desk, submission.id) if copy.find(one.id.hex(), one.record.type)]
    judged = _about(copy, "assessment", submission)
    recommended = _about(copy, "recommendation", submission)
    return Body(
        title=plain_text(copy.title(submission)),
        subtitle=copy.reference(submission),
        facts=tuple(_facts(copy, submission)),
        blocks=(
            *_notes(copy, notes),
            *_judged(copy, submission, judged),
            *register(copy, "Recommendations", recommended, _RECOMMENDED),
        ),
        shown=(submission, *(one.record for one in notes), *judged, *recommended),
    )


def _about(copy: Copy, type_: str, submission: Record) -> list[Record]:
    return [one for one in copy.records(type_) if submission.id.hex() in copy.codes(one, "submission")]


def _facts(copy: Copy, submission: Record) -> Iterator[Pair]:
    for name in _FACTS:
        if text := copy.cell(submission, name):
            yield copy.label("submission", name), text
    if document := submissions.document(submission):
        yield copy.label("submission", "document"), f"{document.name}\nSHA-256 {document.sha256}"


def _notes(copy: Copy, notes: list[Note]) -> Iterator[Block]:
    yield Heading(text=copy.say("Notes in the order of the paragraphs"))
    if not notes:
        yield Paragraph(text=copy.say(_NOTHING))
    for number, group in groupby(sorted(notes, key=_order), key=lambda one: one.text("paragraph")):
        if number:
            yield Heading(text=f"{copy.label('annotation', 'paragraph')} {number}", level=3)
        yield Facts(rows=tuple((_who(copy, one), _said(copy, one)) for one in group))


def _order(one: Note) -> tuple[bool, int, str, int]:
    number = one.text("paragraph").removeprefix("\N{PILCROW SIGN}")
    return not number.isdecimal(), int(number) if number.isdecimal() else 0, number, one.time


def _who(copy: Copy, one: Note) -> Text:
    who = one.text("said_by") or assessments.name_of(copy.desk, one.person)
    state = copy.worded(_STATE, one.state)
    return listed((bold(copy.reference(one.record)), copy.cell(one.record, "kind"), who, state), "\n")


def _said(copy: Copy, one: Note) -> Text:
    quote, proposed = copy.cell(one.record, "quote"), copy.cell(one.record, "proposed")
    answers = (
        listed((bold(assessments.name_of(copy.desk, each.person)), copy.cell(each.record, "text")), ": ")
        for each in one.answers
        if copy.find(each.id.hex(), each.record.type)
    )
    said = copy.cell(one.record, "text")
    return listed(
        (copy.say.quoted(quote) if quote else "", said, proposed and f"→ {plain_text(proposed)}", *answers), "\n"
    )


def _judged(copy: Copy, submission: Record, judged: list[Record]) -> Iterator[Block]:
    """Yield every criterion with the ratings side by side, and where they part."""
    known = {one.id for one in judged}
    rows = []
    for criterion in assessments.divergence(copy.desk, submission.id):
        told = [_rating(copy, one) for one in criterion.answers if one.record.id in known]
        if told:
            name = copy.cell(criterion.answers[0].record, "criterion")
            differs = bold(copy.say("ratings differ")) if criterion.differs else ""
            rows.append((listed((name, differs), "\n"), listed(told, "\n")))
    if rows:
        yield from (Heading(text=copy.say("Assessments")), Facts(rows=tuple(rows)))


def _rating(copy: Copy, one: assessments.Answer) -> Text:
    signed = ", ".join(assessments.name_of(copy.desk, person) for person in one.signed.values())
    parts = (copy.cell(one.record, name) for name in ("mode", "by", "confidence", "reasons"))
    return listed((bold(copy.cell(one.record, "rating")), *parts, signed and f"✓ {signed}"))

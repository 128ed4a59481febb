"""Dossiers and registers made of records: coalition, review, stakeholders, outstanding matters, reconciliations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop.records.order import order_key
from desktop.reports.body import Body
from desktop.reports.common import NONE, bold, joined, listed
from desktop.reports.meeting import statement
from desktop.reports.outline import Cell, Column, Facts, Heading, Paragraph, Table, plain_text
from desktop.reports.pledge import about, sheet

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.casework.ports import Record
    from desktop.reports.common import Copy
    from desktop.reports.outline import Block

_NOTHING: Final = "None has been recorded."
_REVIEWED: Final = ("submission", "annotation", "review_note", "assessment", "safeguard", "mission", "progress_report",
                    "recommendation")  # fmt: skip


def register(copy: Copy, title: str, records: Sequence[Record], names: Sequence[str]) -> Iterator[Block]:
    """Yield records as a table of some of their fields, under a heading; without columns that say nothing."""
    if not records:
        return
    kind = records[0].type
    rows = [[copy.cell(one, name) or NONE for name in names] for one in records]
    kept = [n for n in range(len(names)) if any(row[n] != NONE for row in rows)]
    heads = [copy.label(kind, names[n]) for n in kept]
    yield Heading(text=copy.say(title))
    yield Table(
        columns=tuple(Column(title=head) for head in (copy.say("Reference"), *heads)),
        rows=tuple(
            (copy.reference(one), *(Cell(text=row[n], records=(one.id.hex(),)) for n in kept))
            for one, row in zip(records, rows, strict=True)
        ),
        heads=True,
    )


def coalition(copy: Copy, pledge: Record) -> Body:
    """Return a pledge of several: who takes part in which role with which share, and the pledge's sheet."""
    parts, steps = about(copy, "participation", pledge), about(copy, "milestone", pledge)
    one = sheet(copy, pledge)
    return Body(
        title=one.title,
        subtitle=one.subtitle,
        blocks=(
            *(register(copy, "Participants", parts, ("actor", "role", "share", "joined", "left"))
              or (Heading(text=copy.say("Participants")), Paragraph(text=copy.say(_NOTHING)))),
            *register(copy, "Milestones", steps, ("title", "planned", "due", "reached")),
            *one.blocks,
        ),
        shown=(*one.shown, *parts, *steps),
    )  # fmt: skip


def review(copy: Copy, party: Record | None) -> Body:
    """Return what reviewers have found, on one party or on all."""
    found = {type_: [one for one in copy.records(type_) if _concerns(copy, one, party)] for type_ in _REVIEWED}
    blocks = (
        *register(copy, "Submissions", found["submission"], ("title", "kind", "actor", "received", "consulted")),
        *_notes(copy, "Annotations", found["annotation"]),
        *_notes(copy, "Review notes", found["review_note"]),
        *register(copy, "Assessments", found["assessment"], ("pledge", "mode", "criterion", "rating", "reasons")),
        *register(copy, "Safeguards", found["safeguard"], ("pledge", "question", "answer", "explanation")),
        *register(copy, "Expert missions", found["mission"], ("title", "actor", "start", "end", "gaps", "uptake")),
        *register(copy, "Progress reports", found["progress_report"], ("title", "author", "status", "text")),
        *register(copy, "Recommendations", found["recommendation"], ("text", "from", "to", "response", "uptake")),
    )
    return Body(
        title=plain_text(copy.title(party)) if party else "",
        blocks=blocks or (Paragraph(text=copy.say(_NOTHING)),),
        shown=tuple(one for ones in found.values() for one in ones),
    )


def _concerns(copy: Copy, record: Record, party: Record | None) -> bool:
    """Say whether a record is about a party: it names it, or a pledge or a submission of it."""
    if party is None:
        return True
    key = party.id.hex()
    if any(key in copy.codes(record, name) for name in ("actor", "to", "author") if copy.has(record, name)):
        return True
    for name in ("pledge", "submission"):
        linked = copy.find(copy.code(record, name), name) if copy.has(record, name) else None
        if linked and key in copy.codes(linked, "actor"):
            return True
    return False


def _notes(copy: Copy, title: str, notes: Iterable[Record]) -> Iterator[Block]:
    rows = tuple(
        (
            listed((bold(copy.reference(one)), copy.cell(one, "kind"), *_on(copy, one)), "\n"),
            listed(
                (copy.say.quoted(quote) if (quote := copy.cell(one, "quote")) else "", copy.cell(one, "text")), "\n"
            ),
        )
        for one in notes
    )
    if rows:
        yield from (Heading(text=copy.say(title)), Facts(rows=rows))


def _on(copy: Copy, note: Record) -> list[str]:
    names = [name for name in ("pledge", "submission") if copy.has(note, name)]
    return [plain_text(copy.cell(note, name)) for name in names]


def stakeholders(copy: Copy) -> Body:
    """Return what stakeholders said, by constituency, each as its speaker allows."""
    found = copy.records("stakeholder_input")
    groups: dict[str, list[Record]] = {}
    for one in found:
        groups.setdefault(plain_text(copy.cell(one, "constituency")) or copy.say("Other"), []).append(one)
    blocks: list[Block] = []
    for name in sorted(groups, key=lambda name: order_key(name, copy.say.language)):
        blocks += [Heading(text=name), Facts(rows=tuple(statement(copy, one) for one in groups[name]))]
    return Body(title="", blocks=tuple(blocks) or (Paragraph(text=copy.say(_NOTHING)),), shown=tuple(found))


def outstanding(copy: Copy) -> Body:
    """Return what is left open: each matter with the positions on it, the next step, the forum and the day."""
    matters, positions = copy.records("outstanding_matter"), copy.records("position")
    open_, settled = [one for one in matters if not copy.code(one, "settled_by")], []
    settled = [one for one in matters if one not in open_]
    blocks: list[Block] = []
    for one in open_:
        blocks.append(Heading(text=copy.named(one)))
        blocks.append(Facts(rows=copy.facts(one, skip={"ref", "title"})))
        said = [here for here in positions if one.id.hex() in copy.codes(here, "matter")]
        if said:
            blocks.append(Heading(text=copy.say("Positions"), level=2))
            blocks.append(Facts(rows=tuple((bold(copy.title(here)), copy.cell(here, "text")) for here in said)))
    blocks += register(copy, "Settled", settled, ("title", "settled_by", "carried_from"))
    return Body(title="", blocks=tuple(blocks) or (Paragraph(text=copy.say(_NOTHING)),), shown=(*matters, *positions))


def reconciliations(copy: Copy) -> Body:
    """Return all records of the copy: their frame tells what differs in them and what was reconciled."""
    every = tuple(one for type_ in copy.types() for one in copy.records(type_))
    count = joined(copy.say("Records in this copy"), ": ", str(len(every)))
    return Body(title="", blocks=(Paragraph(text=count),), shown=every)

"""The summary of a meeting: who met, and agenda item by agenda item what was said, reported, decided and left open."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from desktop.reports.common import NONE, Copy, bold, joined, listed
from desktop.reports.outline import Column, Facts, Heading, Note, Outline, Paragraph, Table, plain_text
from desktop.reports.pledge import progress

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
    from datetime import datetime

    from desktop.casework.ports import Desk, Record
    from desktop.records.labels import Audience
    from desktop.reports.outline import Block, Pair, Text

_NO_MEETING, _SUMMARY, _ALSO = "Meeting", "Summary of the meeting", "Also recorded as"
_SESSIONS, _PARTICIPANTS, _OVERVIEW = "Sessions", "Participants", "Agenda"
_NO_ITEM: Final = "Under no agenda item"
_EMPTY: Final = "Nothing is on record under this item."
_ANONYMOUS, _NO_NAME, _ANONYMOUS_CODE = "Anonymous", "Name withheld", "anonymous"
_SPEAKER, _CONSENT, _PROTECTION = "Speaker: ", "Consent: ", "Protection concern: "
_FILES: Final = "Attachments"
_PARTS: Final = {
    "intervention": "Interventions",
    "stakeholder_input": "Stakeholder statements",
    "progress": "Progress updates",
    "decision": "Decisions",
    "outstanding_matter": "Outstanding matters",
}
_COUNTED: Final = {"Interventions": 2.0, "Statements": 1.7, "Updates": 1.4, "Decisions": 1.6, "Outstanding": 1.9}
_SHOWN: Final = ("meeting", "session", "participant", "agenda_item", "actor", "pledge", "target", *_PARTS, "attachment")
_TIME: Final = {"intervention": "said_at", "decision": "decided_on"}
_NUMBERS: Final = re.compile(r"(\d+)")


def meeting_summary(
    desk: Desk,
    *,
    audience: Collection[Audience],
    created: datetime,
    language: str = "en",
    provenance: tuple[tuple[str, str], ...] = (),
) -> Outline:
    """Return the summary of the meeting that a desk's review holds, for these audiences."""
    copy = Copy(desk, audience)
    meetings = copy.records("meeting")
    shown = [one for type_ in _SHOWN for one in copy.records(type_)]
    return Outline(
        title=plain_text(copy.title(meetings[0])) if meetings else _NO_MEETING,
        language=language,
        subtitle=_SUMMARY,
        facts=(*_facts(copy, meetings), copy.standing(shown)),
        blocks=(
            *_sessions(copy),
            *_participants(copy),
            *_agenda(copy),
            *_files(copy),
            *copy.verification(shown),
            *copy.reconciliations(shown),
        ),
        provenance=provenance,
        created=created,
    )


def _facts(copy: Copy, meetings: Sequence[Record]) -> tuple[Pair, ...]:
    """Return the facts of the meeting; where two desks recorded it, the second is named, too."""
    rows = copy.facts(meetings[0], skip={"title"}) if meetings else ()
    return (*rows, *((_ALSO, copy.named(one)) for one in meetings[1:]))


def _sessions(copy: Copy) -> Iterator[Block]:
    shares = {"Session": 2.6, "Room": 1.3, "Begins": 1.5, "Chair": 1.4}
    columns = tuple(Column(title=title, width_share=share) for title, share in shares.items())
    yield from _table(_SESSIONS, columns, _cells(copy, "session", ("title", "room", "start", "chair")))


def _participants(copy: Copy) -> Iterator[Block]:
    names = ("shown_as", "actor", "function", *(("name",) if copy.whole else ()))
    columns = tuple(map(_column, ("Shown as", "Delegation", "Function", "Name")[: len(names)]))
    yield from _table(_PARTICIPANTS, columns, _cells(copy, "participant", names))


def _column(title: str) -> Column:
    return Column(title=title)


def _cells(copy: Copy, type_: str, names: Iterable[str]) -> Iterator[tuple[Text, ...]]:
    names = tuple(names)
    return (tuple(copy.cell(one, name) or NONE for name in names) for one in copy.records(type_))


def _table(title: str, columns: tuple[Column, ...], rows: Iterable[tuple[Text, ...]]) -> Iterator[Block]:
    if there := tuple(rows):
        yield Heading(text=title)
        yield Table(columns=columns, rows=there)


def _agenda(copy: Copy) -> Iterator[Block]:
    """Yield all that was put on record, by agenda item; last, what stands under none."""
    items = sorted(copy.records("agenda_item"), key=lambda one: (_natural(copy.code(one, "number")), one.id))
    known = {one.id.hex() for one in items}
    parts = {type_: _by_item(copy, type_, known) for type_ in _PARTS}
    yield from _overview(copy, items, parts)
    for one in items:
        title = plain_text(copy.title(one))
        yield Heading(text=f"{plain_text(copy.cell(one, 'number'))}. {title}")
        notes = listed((copy.cell(one, "session"), copy.cell(one, "annotation")), "\n")
        yield from (Note(text=notes),) if notes else ()
        found = list(_item(copy, parts, one.id.hex()))
        yield from found or (Paragraph(text=_EMPTY),)
    loose = list(_item(copy, parts, ""))
    yield from (Heading(text=_NO_ITEM), *loose) if loose else ()


def _natural(number: str) -> list[tuple[int, str]]:
    """Return a key that puts 2 before 10, and 2 (a) before 2 (b)."""
    return [(int(part), "") if part.isdecimal() else (0, part) for part in _NUMBERS.split(number)]


def _by_item(copy: Copy, type_: str, known: Collection[str]) -> Mapping[str, list[Record]]:
    """Return the records of a type by the id of their agenda item, "" where that is not in this copy."""
    found = defaultdict(list)
    for one in sorted(copy.records(type_), key=lambda one: (copy.code(one, _TIME.get(type_, "")), one.id)):
        item = copy.code(one, "agenda_item")
        found[item if item in known else ""].append(one)
    return found


def _overview(copy: Copy, items: Iterable[Record], parts: Mapping[str, Mapping[str, list[Record]]]) -> Iterator[Block]:
    """Yield the table of the agenda: how much stands under each item."""
    columns = (
        Column(title="Item", width_share=4),
        *(Column(title=title, width_share=share, align="end") for title, share in _COUNTED.items()),
    )
    counts = (tuple(str(len(found.get(one.id.hex(), ())) or NONE) for found in parts.values()) for one in items)
    titles = (listed((copy.cell(one, "number"), copy.title(one)), ". ") for one in items)
    rows = ((title, *numbers) for title, numbers in zip(titles, counts, strict=True))
    yield from _table(_OVERVIEW, columns, rows)


def _item(copy: Copy, parts: Mapping[str, Mapping[str, list[Record]]], item: str) -> Iterator[Block]:
    for type_, title in _PARTS.items():
        if records := parts[type_].get(item):
            yield Heading(text=title, level=2)
            yield Facts(rows=tuple(_ROWS[type_](copy, one) for one in records))


def _intervention(copy: Copy, one: Record) -> Pair:
    about = [copy.cell(one, name) for name in ("said_at", "capacity", "kind", "language")]
    return _said(copy, one, copy.title(one), about, "text")


def _statement(copy: Copy, one: Record) -> Pair:
    anonymous = _ANONYMOUS if copy.code(one, "attribution") == _ANONYMOUS_CODE else _NO_NAME
    about: list[Text] = [copy.cell(one, name) for name in ("constituency", "language")]
    if copy.whole:
        about += [copy.cell(one, "organisation"), copy.cell(one, "attribution")]
        about += [_after(_CONSENT, copy.cell(one, "consent")), _after(_PROTECTION, copy.cell(one, "protection"))]
    return _said(copy, one, copy.cell(one, "shown_as") or anonymous, about, "statement")


def _said(copy: Copy, one: Record, who: Text, about: Sequence[Text], name: str) -> Pair:
    speaker = _after(_SPEAKER, copy.cell(one, "speaker"))
    lines = (bold(who), speaker, about[0], listed(about[1:]), _differing_item(copy, one))
    return listed(lines, "\n"), copy.cell(one, name)


def _progress(copy: Copy, one: Record) -> Pair:
    pledge = copy.find(copy.code(one, "pledge"), "pledge")
    who = listed((bold(copy.reference(pledge)), copy.title(pledge), copy.cell(pledge, "actor")), "\n") if pledge else ""
    return listed((who or copy.cell(one, "pledge"), _differing_item(copy, one)), "\n"), progress(copy, one)


def _decision(copy: Copy, one: Record) -> Pair:
    about = listed((bold(copy.title(one)), copy.cell(one, "decided_on"), _differing_item(copy, one)), "\n")
    return about, copy.cell(one, "text")


def _matter(copy: Copy, one: Record) -> Pair:
    rows = copy.facts(one, skip={"ref", "title", "agenda_item"})
    told = listed((joined(bold(label), ": ", text) for label, text in rows), "\n")
    return listed((bold(copy.title(one)), _differing_item(copy, one)), "\n"), told


def _after(label: str, text: Text) -> Text:
    return joined(label, text) if text else ""


def _differing_item(copy: Copy, one: Record) -> Text:
    """Return all items that differing entries put a record under: it stands under the last."""
    return copy.cell(one, "agenda_item") if (f"{one.type}.agenda_item", "") in one.differing else ""


_ROWS: Final[Mapping[str, Callable[[Copy, Record], Pair]]] = {
    "intervention": _intervention,
    "stakeholder_input": _statement,
    "progress": _progress,
    "decision": _decision,
    "outstanding_matter": _matter,
}


def _files(copy: Copy) -> Iterator[Block]:
    columns = tuple(map(_column, ("Title", "Belongs to", "File")))
    yield from _table(_FILES, columns, _cells(copy, "attachment", ("title", "record", "content")))

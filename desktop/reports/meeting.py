"""The summary of a meeting, agenda item by agenda item; and the log of one session, as time went by."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from desktop.reports.body import Body
from desktop.reports.common import NONE, bold, joined, listed
from desktop.reports.outline import Column, Facts, Heading, Note, Paragraph, Table, plain_text
from desktop.reports.pledge import progress

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    from desktop.casework.ports import Record
    from desktop.reports.common import Copy
    from desktop.reports.outline import Block, Pair, Text

_EMPTY: Final = "Nothing is on record under this item."
_ANONYMOUS_CODE: Final = "anonymous"
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


def summary(copy: Copy) -> Body:
    """Return the summary of the meeting that a desk's review holds."""
    meetings = copy.records("meeting")
    return Body(
        title=plain_text(copy.title(meetings[0])) if meetings else copy.say("Meeting"),
        facts=_facts(copy, meetings),
        blocks=(*_sessions(copy), *participants(copy), *_agenda(copy), *_files(copy)),
        shown=tuple(one for type_ in _SHOWN for one in copy.records(type_)),
    )


def log(copy: Copy, session: Record) -> Body:
    """Return what is on record in a session, by the time at which it was said; what has no time stands last."""
    key = session.id.hex()
    items = {one.id.hex() for one in copy.records("agenda_item") if key in copy.codes(one, "session")}
    found = [
        one
        for type_ in _PARTS
        for one in copy.records(type_)
        if copy.code(one, "agenda_item") in items or key in copy.session_of(one)
    ]
    found.sort(key=lambda one: (copy.code(one, _TIME.get(one.type, "")) or "~", one.id))
    rows = tuple(_ROWS[one.type](copy, one) for one in found)
    return Body(
        title=plain_text(copy.title(session)),
        facts=copy.facts(session, skip={"title"}),
        blocks=(
            Heading(text=copy.say("As time went by")),
            Facts(rows=rows) if rows else Paragraph(text=copy.say(_EMPTY)),
        ),
        shown=(session, *found),
    )


def _facts(copy: Copy, meetings: Sequence[Record]) -> tuple[Pair, ...]:
    """Return the facts of the meeting; where two desks recorded it, the second is named, too."""
    rows = copy.facts(meetings[0], skip={"title"}) if meetings else ()
    return (*rows, *((copy.say("Also recorded as"), copy.named(one)) for one in meetings[1:]))


def _sessions(copy: Copy) -> Iterator[Block]:
    columns = {"Session": 2.6, "Room": 1.3, "Begins": 1.5, "Chair": 1.4}
    yield from _table(copy, "Sessions", columns, _cells(copy, "session", ("title", "room", "start", "chair")))


def participants(copy: Copy) -> Iterator[Block]:
    """Yield the table of participants."""
    names = ("shown_as", "actor", "function", "office", *(("name",) if copy.whole else ()))
    columns = dict.fromkeys(("Shown as", "Delegation", "Function", "Office in the bureau", "Name")[: len(names)], 1.0)
    yield from _table(copy, "Participants", columns, _cells(copy, "participant", names))


def documents(copy: Copy) -> Iterator[Block]:
    """Yield the table of the documents that were before the meeting."""
    columns = {"Symbol": 1.0, "Title": 2.4, "Party": 1.2, "Language": 0.8}
    yield from _table(copy, "Documents", columns, _cells(copy, "submission", ("symbol", "title", "actor", "language")))


def _cells(copy: Copy, type_: str, names: Iterable[str]) -> Iterator[tuple[Text, ...]]:
    names = tuple(names)
    return (tuple(copy.cell(one, name) or NONE for name in names) for one in copy.records(type_))


def _table(copy: Copy, title: str, columns: Mapping[str, float], rows: Iterable[tuple[Text, ...]]) -> Iterator[Block]:
    """Yield a table with its heading, without columns that say nothing; nothing for no rows."""
    there = tuple(rows)
    kept = [n for n in range(len(columns)) if n == 0 or any(row[n] != NONE for row in there)]
    heads = [Column(title=copy.say(name), width_share=share) for name, share in columns.items()]
    if there:
        yield Heading(text=copy.say(title))
        yield Table(columns=tuple(heads[n] for n in kept), rows=tuple(tuple(row[n] for n in kept) for row in there))


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
        yield from found or (Paragraph(text=copy.say(_EMPTY)),)
    loose = list(_item(copy, parts, ""))
    yield from (Heading(text=copy.say("Under no agenda item")), *loose) if loose else ()


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
    counts = (tuple(str(len(found.get(one.id.hex(), ())) or NONE) for found in parts.values()) for one in items)
    titles = (listed((copy.cell(one, "number"), copy.title(one)), ". ") for one in items)
    rows = tuple((title, *numbers) for title, numbers in zip(titles, counts, strict=True))
    heads = (Column(title=copy.say(title), width_share=share, align="end") for title, share in _COUNTED.items())
    if rows:
        yield Heading(text=copy.say("Agenda"))
        yield Table(columns=(Column(title=copy.say("Item"), width_share=4), *heads), rows=rows)


def _item(copy: Copy, parts: Mapping[str, Mapping[str, list[Record]]], item: str) -> Iterator[Block]:
    for type_, title in _PARTS.items():
        if records := parts[type_].get(item):
            yield Heading(text=copy.say(title), level=2)
            yield Facts(rows=tuple(_ROWS[type_](copy, one) for one in records))


def _intervention(copy: Copy, one: Record) -> Pair:
    about = [copy.cell(one, name) for name in ("said_at", "capacity", "kind", "language")]
    return _said(copy, one, copy.title(one), about, "text")


def statement(copy: Copy, one: Record) -> Pair:
    """Return a stakeholder's statement: who it is from, as the speaker allows, and what was said."""
    anonymous = copy.say("Anonymous" if copy.code(one, "attribution") == _ANONYMOUS_CODE else "Name withheld")
    about: list[Text] = [copy.cell(one, name) for name in ("constituency", "language")]
    if copy.whole:
        about += [copy.cell(one, "organisation"), copy.cell(one, "attribution")]
        about += [
            _after(copy, "Consent", copy.cell(one, "consent")),
            _after(copy, "Protection concern", copy.cell(one, "protection")),
        ]
    hushed = copy.cell(one, "in_confidence")  # in no copy but the secretariat's
    kept = joined(bold(copy.label("stakeholder_input", "in_confidence")), ": ", hushed) if hushed else ""
    about_, said = _said(copy, one, copy.cell(one, "shown_as") or anonymous, about, "statement")
    return about_, listed((said, kept), "\n") if kept else said


def _said(copy: Copy, one: Record, who: Text, about: Sequence[Text], name: str) -> Pair:
    speaker = _after(copy, "Speaker", copy.cell(one, "speaker"))
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


def _after(copy: Copy, label: str, text: Text) -> Text:
    return joined(f"{copy.say(label)}: ", text) if text else ""


def _differing_item(copy: Copy, one: Record) -> Text:
    """Return all items that differing entries put a record under: it stands under the last."""
    return copy.cell(one, "agenda_item") if (f"{one.type}.agenda_item", "") in one.differing else ""


_ROWS: Final[Mapping[str, Callable[[Copy, Record], Pair]]] = {
    "intervention": _intervention,
    "stakeholder_input": statement,
    "progress": _progress,
    "decision": _decision,
    "outstanding_matter": _matter,
}


def _files(copy: Copy) -> Iterator[Block]:
    columns = dict.fromkeys(("Title", "Belongs to", "File"), 1.0)
    yield from _table(copy, "Attachments", columns, _cells(copy, "attachment", ("title", "record", "content")))

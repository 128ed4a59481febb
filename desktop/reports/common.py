"""What printed summaries share: values as far as a copy's readers may see them, who put them on record, what differs.

Every record that is printed comes from :meth:`Copy.records`, and every value from a record that came from there.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Final

import numpy as np
from babel import Locale

from desktop.casework.look import Look, declared
from desktop.journal.clock import as_datetime
from desktop.journal.operations import Cell
from desktop.journal.segments import open_compartment
from desktop.records.declare import Field, Kind
from desktop.records.errors import BadValue
from desktop.records.labels import Audience, Label
from desktop.records.types import CATALOGUE
from desktop.records.values import PRESENT, decode, encode
from desktop.reports.outline import Facts, Heading, Paragraph, Run, plain_text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from desktop.casework.ports import Desk, HistoryEntry, Origin, Record
    from desktop.reports.outline import Block, Pair, Text

MARK, NONE = Run(text="[under verification]", style="mark"), "\u2013"
_NOT_HERE, _NO_VALUE, _OR = "[not in this copy]", "no value", "\n— or —\n"
_IN, _OUT = "in the list", "not in the list"
_DIFFERING, _RECONCILED = "Entries under verification", "Reconciliations"
_NONE_HERE = "None in this copy."
_DIFFERS = "These entries were recorded with different values. All values are shown until a reconciliation is made."
_BEFORE, _STANDS, _BY, _REASON = "Values before", "Value that stands", "Reconciled by", "Reason"
_COPIES = ("Secretariat copy", "Copy for a review team", "Public copy")
_CHANGED, _COPY, _DRAFT = "(changed since)", "Copy", ", draft (entries under verification: {})"

# Codes of the pack's lists *attribution* and *consent* under which a statement is printed outside the secretariat.
_CONSENTED: Final = frozenset({"written", "spoken", "conditional"})
_ORGANISATION, _UNNAMED = "organisation-only", "anonymous"
_PRINTED: Final = frozenset({"named", _ORGANISATION, _UNNAMED})
_STATEMENT, _SHOWN_AS, _SPEAKER = "stakeholder_input", "stakeholder_input.shown_as", "stakeholder_input.speaker"
_LINE, _SHORTEST_NAME = 80, 3  # letters: of a title within a text; of a part of a name that tells whose it is


def limited(record: Record, audience: Collection[Audience], *, without: str = "") -> Record:
    """Return what readers of these audiences may see of a record, and no field ``without``."""
    kept = {field for field, label in record.labels.items() if label.audience in audience and field != without}
    return replace(
        record,
        values={cell: raw for cell, raw in record.values.items() if cell[0] in kept},
        differing=frozenset(cell for cell in record.differing if cell[0] in kept),
        labels={field: label for field, label in record.labels.items() if field in kept},
    )


def joined(*parts: Text) -> tuple[Run, ...]:
    """Return texts as one."""
    runs = (((Run(text=part),) if part else ()) if isinstance(part, str) else part for part in parts)
    return tuple(run for part in runs for run in part)


def listed(parts: Iterable[Text], between: str = " · ") -> Text:
    """Return those texts that are not empty as one, with something between them."""
    return joined(*(piece for part in parts if part for piece in (between, part)))[1:]


def bold(text: Text) -> tuple[Run, ...]:
    """Return a text in bold; marks stay marks."""
    return tuple(run if run.style == "mark" else replace(run, style="bold") for run in joined(text))


class Copy:
    """One desk's records as the readers of a printed copy may see them."""

    def __init__(self, desk: Desk, audience: Collection[Audience]) -> None:
        """Make a copy for these audiences; with the secretariat among them it is ``whole`` and holds all statements."""
        self._desk, self._audience, self._look = desk, frozenset(audience), Look(desk)
        self.whole = Audience.SECRETARIAT in self._audience
        roster = desk.chain().current
        self._people = {one.id: one.name for one in roster.roster.people} if roster else {}
        self._held: dict[str, dict[str, Record]] = {}
        self._languages = Locale("en").languages

    def may_hold(self, audience: Audience) -> bool:
        """Say whether values of that audience are in this copy."""
        return audience in self._audience

    def records(self, type_: str) -> list[Record]:
        """Return the records of a type that this copy may show, with no value that it may not."""
        if type_ not in self._held:
            self._held[type_] = {}  # what is under way holds nothing yet: an attachment to an attachment has no owner
            found = (limited(one, self._audience) for one in self._desk.records(type_, self._audience))
            shown = found if self.whole else map(self._allowed, found)
            self._held[type_] = {one.id.hex(): one for one in shown if one}
        return list(self._held[type_].values())

    def find(self, record_id: str, type_: str = "") -> Record | None:
        """Return the record of an id (32 digits) if it is in this copy; of any type for ""."""
        for name in (names := (type_,) if type_ else tuple(CATALOGUE.types)):
            self.records(name)
        return next((self._held[name][record_id] for name in names if record_id in self._held[name]), None)

    def _allowed(self, record: Record) -> Record | None:
        """Return what may be printed outside the secretariat: an attachment goes with what it belongs to."""
        if record.type == "attachment":
            return record if all(map(self.find, self.codes(record, "record") - {""})) else None
        return self._attributed(record) if record.type == _STATEMENT else record

    def _attributed(self, statement: Record) -> Record | None:
        """Return a statement as far as its speaker allows; where that differs, the narrowest counts."""
        attribution, consent = self.codes(statement, "attribution"), self.codes(statement, "consent")
        if not (attribution and attribution <= _PRINTED and consent and consent <= _CONSENTED):
            return None
        unsure = (_SHOWN_AS, "") in statement.differing or self._names_speaker(statement)
        if _UNNAMED in attribution or (_ORGANISATION in attribution and unsure):
            return limited(statement, self._audience, without=_SHOWN_AS)
        return statement

    def _names_speaker(self, statement: Record) -> bool:
        """Say whether *shown as* has a part of the speaker's name in it, as far as this desk knows the speaker."""
        known = self._desk.record(statement.id, _STATEMENT)
        field, raws = CATALOGUE.type(_STATEMENT).field("speaker"), self._raws(known, _SPEAKER) if known else []
        parts = " ".join(self._look.shown(field, raw) for raw in raws).casefold().split()
        shown = " ".join(self.codes(statement, "shown_as")).casefold()
        return any(part in shown for part in parts if len(part) >= _SHORTEST_NAME)

    def cell(self, record: Record, name: str) -> Text:
        """Return what a field prints: its value, or all differing values and the mark."""
        field = CATALOGUE.type(record.type).field(name)
        key = f"{record.type}.{field.id}"
        if field.many:
            elements = sorted({element for cell, element in record.values if cell == key and element})
            return listed((self._element(record, key, field, element) for element in elements), "; ")
        texts = list(dict.fromkeys(self.shown(field, raw) for raw in self._raws(record, key)))
        if (key, "") not in record.differing:
            return texts[0] if texts else ""
        between = _OR if field.kind is Kind.PROSE else " / "
        return joined(between.join(text or _NO_VALUE for text in texts), " ", (MARK,))

    def _element(self, record: Record, key: str, field: Field, element: str) -> Text:
        if (key, element) in record.differing:
            return joined(self._worded(field, element), " ", (MARK,))
        return self._worded(field, element) if record.values[key, element] == PRESENT else ""

    def code(self, record: Record, name: str) -> str:
        """Return a plain value as it is kept, the one shown first; "" where there is none."""
        return _plain(record.values.get((f"{record.type}.{name}", ""), b""))

    def codes(self, record: Record, name: str) -> set[str]:
        """Return all plain values of a field as they are kept, several where they differ."""
        return {_plain(raw) for raw in self._raws(record, f"{record.type}.{name}")}

    def _raws(self, record: Record, key: str) -> list[bytes]:
        """Return the stored values of a cell, the one shown first at the end."""
        if (key, "") in record.differing:
            return [head.value for head in self._desk.heads(record.labels[key], Cell(record.id, key, ""))]
        return [record.values[key, ""]] if (key, "") in record.values else []

    def facts(self, record: Record, *, skip: Collection[str] = (), empty: str = "") -> tuple[Pair, ...]:
        """Return the fields of a record that this copy may hold, in the order of their declaration."""
        kind = CATALOGUE.type(record.type)
        fields = [one for one in kind.fields if one.id not in skip and self.may_hold(kind.audience_of(one))]
        return tuple((field.label, text) for field in fields if (text := self.cell(record, field.id) or empty))

    def reference(self, record: Record) -> str:
        """Return a record's reference, or the first digits of its id."""
        return self.code(record, "ref") or record.id.hex()[:12]

    def title(self, record: Record) -> Text:
        """Return what a record is called: its title, else its reference."""
        return self.cell(record, CATALOGUE.type(record.type).title) or self.reference(record)

    def named(self, record: Record) -> str:
        """Return a record's reference and the beginning of its title."""
        reference, title = self.reference(record), plain_text(self.title(record)).partition("\n")[0]
        short = title if len(title) <= _LINE else f"{title[:_LINE].rstrip()}…"
        return reference if short == reference else f"{reference} {short}"

    def shown(self, field: Field, raw: bytes) -> str:
        """Return what a stored value prints."""
        if (plain := _plain(raw)) and (field.kind is Kind.LINK or field.codes):
            return self._worded(field, plain)
        text = self._look.shown(field, raw)
        return f"{text[:10]} {text[11:16]} UTC" if field.kind is Kind.INSTANT and text else text

    def _worded(self, field: Field, text: str) -> str:
        if field.kind is Kind.LINK:
            linked = self.find(text, field.to)
            return plain_text(self.title(linked)) if linked else _NOT_HERE
        if field.codes == "bcp47":
            return str(self._languages.get(text.replace("-", "_"), text))
        words = self._look.shown(field, encode(text))
        return f"{text} {words}" if field.codes == "pack:goal" and words != text else words

    def standing(self, records: Iterable[Record]) -> Pair:
        """Return for whom this copy is, and that it is a draft while entries in it differ."""
        copy = _COPIES[0] if self.whole else _COPIES[1] if self.may_hold(Audience.TEAM) else _COPIES[2]
        count = sum(len(record.differing) for record in records)
        return _COPY, copy + (_DRAFT.format(count) if count else "")

    def verification(self, records: Iterable[Record]) -> Iterator[Block]:
        """Yield every difference within these records: each value with who put it on record, and when."""
        cells = [(record, *cell) for record in records for cell in sorted(record.differing)]
        yield Heading(text=_DIFFERING)
        yield Paragraph(text=_DIFFERS if cells else _NONE_HERE)
        for record, key, element in cells:
            yield Heading(text=self._place(record, key, element), level=3)
            heads = self._desk.heads(record.labels[key], Cell(record.id, key, element))
            who = (self._who(self._desk.origin(head.op), head.time) for head in heads)
            values = (joined(self._entry(key, element, head.value), " ", (MARK,)) for head in heads)
            yield Facts(rows=tuple(zip(who, values, strict=True)))

    def reconciliations(self, records: Iterable[Record]) -> Iterator[Block]:
        """Yield every reconciliation within these records: values before, value that stands, by whom, when and why."""
        yield Heading(text=_RECONCILED)
        told = (one for one in records if self.whole or one.type != _STATEMENT)  # what was named before stays there
        found = [one for record in told if record.id in self._candidates for one in self._reconciled(record)]
        yield from () if found else (Paragraph(text=_NONE_HERE),)
        for place, rows in found:
            yield from (Heading(text=place, level=3), Facts(rows=rows))

    def _reconciled(self, record: Record) -> Iterator[tuple[str, tuple[Pair, ...]]]:
        past = self._desk.history(record.id)
        history = [one for one in past if one.effective and record.labels.get(one.operation.cell.field) == one.label]
        by_id = {one.op: one for one in history}
        replaced = {op for one in history for op in one.operation.supersedes}
        for one in history:
            if reason := _reason(one):
                key, element = one.operation.cell.field, one.operation.cell.element
                before = listed((self._before(by_id.get(op)) for op in one.operation.supersedes), "\n")
                entry = self._entry(key, element, one.operation.value)
                stands = joined(bold(entry), f" {_CHANGED}" if one.op in replaced else "")
                by = self._who(one.origin, one.operation.time)
                rows = ((_BEFORE, before), (_STANDS, stands), (_BY, by), (_REASON, reason))
                yield self._place(record, key, element), rows

    def _before(self, one: HistoryEntry | None) -> Text:
        if one is None:
            return _NOT_HERE
        entry = self._entry(one.operation.cell.field, one.operation.cell.element, one.operation.value)
        who = plain_text(self._who(one.origin, one.operation.time)).replace("\n", ", ")
        return f"{entry} ({who})"

    def _place(self, record: Record, key: str, element: str) -> str:
        field = _field(key)
        return f"{self.named(record)}: {field.label}{element and f', {self._worded(field, element)}'}"

    def _entry(self, key: str, element: str, raw: bytes) -> str:
        if element:
            return _IN if raw == PRESENT else _OUT
        return self.shown(_field(key), raw) or _NO_VALUE

    def _who(self, origin: Origin, time: int) -> Text:
        role = origin.role.replace("-", " ").capitalize() + (origin.session and f", session {origin.session}")
        name = bold(self._people.get(origin.person, origin.person))
        return joined(name, f"\n{role}\n{as_datetime(time):%Y-%m-%d %H:%M} UTC")

    @cached_property
    def _candidates(self) -> frozenset[bytes]:
        """Records on which an operation took the place of several, as reconciliations do: few, and quickly found."""
        found: set[bytes] = set()
        held = ((one, entry) for one in self._desk.segments() for entry in one.header.compartments)
        for one, entry in held:
            if entry.label in one.labels and self.may_hold(Label.parse(entry.label).audience):
                columns = open_compartment(one.header, entry, self._desk.compartment(one.hash, entry.label))
                many = np.flatnonzero(np.bincount(columns.parent_of, minlength=1) > 1)
                found.update(columns.records[record] for record in columns.record[many].tolist())
        for key in self._desk.open_keys():
            found.update(op.cell.record for _, op in self._desk.open_operations(key) if len(op.supersedes) > 1)
        return frozenset(found)


def _decoded(raw: bytes) -> object:
    try:
        return decode(raw)
    except BadValue:
        return None


def _plain(raw: bytes) -> str:
    """Return a stored text, such as a code or a record's id; "" for anything else."""
    value = _decoded(raw)
    return value if isinstance(value, str) else ""


def _reason(entry: HistoryEntry) -> str:
    """Return why an operation took the place of several; "" for one that is no reconciliation."""
    basis = _decoded(entry.operation.basis) if len(entry.operation.supersedes) > 1 else None
    return str(basis.get("reason", "")) if isinstance(basis, dict) else ""


def _field(key: str) -> Field:
    known = declared(key)
    return known[1] if known else Field(id=key, kind=Kind.TEXT, label=key)

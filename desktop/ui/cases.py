"""What a desk's entries ask of people, in words: entries that differ, and what else is to be looked at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

from desktop.casework import duplicates, questions
from desktop.casework.concerns import concerns, differences
from desktop.casework.identity import now
from desktop.casework.look import Look, declared, plain
from desktop.casework.proposal import propose
from desktop.journal.clock import as_datetime
from desktop.records.types import CATALOGUE
from desktop.ui.times import moment

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.casework.concerns import Concern
    from desktop.casework.duplicates import Alike
    from desktop.casework.ports import Difference, Head, Origin, Record
    from desktop.casework.proposal import Proposal
    from desktop.casework.questions import Question
    from desktop.store.lists import Lists

translate = QCoreApplication.translate
Kind = Literal["differs", "against", "dangling", "rule", "newer", "alike"]


@dataclass(frozen=True, slots=True)
class Value:
    """A value that stands beside others: as it is stored, in words, and who wrote it when."""

    stored: bytes
    text: str
    origins: tuple[tuple[Origin, str], ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """A record that a case is about: its words, and what of it matters, each with its label."""

    record: bytes
    ref: str
    title: str
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One thing to look at: ``values`` are those that differ, or were written against a withdrawal."""

    kind: Kind
    ref: str = ""
    title: str = ""
    field: str = ""
    waits: bool = False
    values: tuple[Value, ...] = ()
    shown: tuple[Shown, ...] = ()
    difference: Difference | None = None
    concern: Concern | None = None
    alike: Alike | None = None

    @property
    def key(self) -> tuple[object, ...]:
        """What makes it the same case when it is read again."""
        cell = self.difference.cell if self.difference else self.field
        return self.kind, cell, self.ref, tuple(one.record for one in self.shown)


@dataclass(frozen=True, slots=True)
class Beside:
    """What is known of differing entries beyond them: a proposal, questions, whether they were settled before."""

    proposal: Proposal | None
    questions: tuple[Question, ...]
    reopened: bool


def cases(desk: Lists) -> list[Case]:
    """Return what there is to look at, what waits at the end; heads that say the same stand together."""
    if not desk.packs():
        return []
    look, today = Look(desk), now()[:10]
    found = [_differing(desk, look, one, today) for one in differences(desk)]
    found += [_concern(desk, look, one) for one in concerns(desk)]
    return sorted(found, key=lambda one: one.waits)


def alike(desk: Lists) -> list[Case]:
    """Return pairs of records that may be of one thing, which takes a moment on a large desk."""
    look = Look(desk) if desk.packs() else None
    return [_alike(desk, look, one) for one in duplicates.suggest(desk)] if look else []


def beside(desk: Lists, difference: Difference) -> Beside:
    """Return what is known of differing entries beyond them."""
    heads = {head.op for head in difference.heads}
    settled = (len(one.operation.supersedes) > 1 for one in desk.history(difference.cell.record) if one.op in heads)
    return Beside(propose(desk, difference), tuple(questions.about(desk, difference)), reopened=any(settled))


def _differing(desk: Lists, look: Look, one: Difference, today: str) -> Case:
    record = desk.record(one.cell.record)
    return Case(
        kind="differs",
        ref=look.reference(record) if record else "",
        title=look.title(record) if record else "",
        field=_field(one.cell.field),
        waits=questions.waits(questions.about(desk, one), today),
        values=_values(desk, look, one.cell.field, one.heads),
        difference=one,
    )


def _values(desk: Lists, look: Look, field: str, heads: Iterable[Head]) -> tuple[Value, ...]:
    known = declared(field)
    values: dict[bytes, list[tuple[Origin, str]]] = {}
    for head in heads:
        values.setdefault(head.value, []).append((desk.origin(head.op), moment(as_datetime(head.time))))
    return tuple(
        Value(stored, look.shown(known[1], stored) if known else plain(stored), tuple(origins))
        for stored, origins in values.items()
    )


def _concern(desk: Lists, look: Look, one: Concern) -> Case:
    record = desk.record(one.record) if one.record else None
    against = one.withdrawal.unseen if one.withdrawal else ()
    names = [one.field] if one.what != "rule" or record is None else _rule_fields(record.type, one.field)
    found = [record, *(desk.record(uid) for uid in one.others)] if record else []
    return Case(
        kind=one.what,
        ref=look.reference(record) if record else "",
        title=look.title(record) if record else one.field,
        field=", ".join(_field(f"{record.type}.{name}" if record else name) for name in names),
        values=tuple(value for cell, head in against for value in _values(desk, look, cell.field, [head])),
        shown=tuple(_shown(look, each, names) for each in found if each),
        concern=one,
    )


def _alike(desk: Lists, look: Look, one: Alike) -> Case:
    found = [desk.record(uid, one.type) for uid in (one.one, one.other)]
    shown = tuple(_shown(look, each, CATALOGUE.type(one.type).alike) for each in found if each)
    return Case(kind="alike", ref=" · ".join(each.ref for each in shown), title=shown[0].title, shown=shown, alike=one)


def _shown(look: Look, record: Record, names: Iterable[str]) -> Shown:
    known = [name for name in names if declared(f"{record.type}.{name}") and name != "withdrawn"]
    facts = tuple((_field(f"{record.type}.{name}"), look.text(record, name)) for name in known)
    return Shown(record.id, look.reference(record), look.title(record), facts)


def _rule_fields(type_: str, field: str) -> list[str]:
    kind = CATALOGUE.type(type_)
    pairs = [pair for pair in (*kind.orders, *kind.shares) if field in pair]
    return list(dict.fromkeys(name for pair in pairs for name in pair))


def _field(field: str) -> str:
    known = declared(field)
    return translate("records", known[1].label) if known else field

"""Export of records: a table for each type, with the columns of its declaration, as far as somebody may read them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from desktop.casework.errors import NotAllowed
from desktop.casework.identity import group_identity, mandate_of
from desktop.casework.look import Look, record_id
from desktop.casework.lookups import record_type
from desktop.casework.readers import Readers, limited
from desktop.casework.sidecars import behind
from desktop.exchange.cells import has_words
from desktop.journal.operations import Cell
from desktop.records.declare import Field, Kind
from desktop.records.errors import BadValue
from desktop.records.labels import Audience
from desktop.records.types import CATALOGUE
from desktop.records.values import PRESENT, Value, commitment_of, decode, is_sealed
from desktop.trust.errors import SealUnavailable
from desktop.trust.rights import may_hold
from desktop.trust.roster import Role
from desktop.trust.seal import unseal_value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop.casework.ports import Desk, Record, Sitting
    from desktop.records.declare import RecordType

NO_TABLE: Final = frozenset({"admission", "enrolment"})  # acts of trust: no table makes one


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is asked for: types (none: all), audiences, and whether personal and sealed values are to be there."""

    types: tuple[str, ...] = ()
    audience: frozenset[Audience] = frozenset({Audience.SHARED})
    personal: bool = False
    sealed: bool = False


@dataclass(frozen=True, slots=True)
class Held:
    """What a field of a record holds: several ``values`` where entries differ, none where it was cleared.

    The elements of a set that were taken out are in ``out``; ``words`` are those for people.
    """

    values: tuple[Value, ...]
    words: str = ""
    out: tuple[str, ...] = ()
    differs: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A record, as its readers may see it: what is not there was never filled in, or is not meant for them."""

    id: str
    scope: str
    held: Mapping[str, Held]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """The records of a type; ``fields`` are those of its declaration that these readers may see."""

    kind: RecordType
    fields: tuple[Field, ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """What was asked for, and what is not in it: values that are not here, values of fields nobody here knows."""

    sheets: tuple[Sheet, ...]
    files: Mapping[str, bytes]
    not_here: int
    unknown: int


def export(desk: Desk, wish: Wish, moment: str, sitting: Sitting | None = None) -> Exported:
    """Return tables of records; ``sitting`` says who asks, and may be None where only shared values are asked for.

    Raises :class:`NotAllowed` where they ask for more than they may read, :class:`NotFound` for an unknown type.
    """
    identity = _permitted(desk, wish, sitting)
    return _Export(desk, wish, moment, sitting, identity).made()


def _permitted(desk: Desk, wish: Wish, sitting: Sitting | None) -> str:
    """Return what opens sealed values, "" where they are not asked for; raises where somebody may not ask."""
    more = wish.audience - {Audience.SHARED}
    if not (more or wish.personal or wish.sealed):
        return ""
    role = mandate_of(desk, sitting).role if sitting else None
    allowed = {Audience.TEAM: {Role.SECRETARIAT, Role.REVIEWER, Role.EXPERT}}
    for audience in sorted(more):
        if role not in allowed.get(audience, {Role.SECRETARIAT, Role.LEAD}):
            raise _not_yours(f"Values for {audience} readers", role)
    if wish.personal and role is not Role.SECRETARIAT:
        raise _not_yours("Personal values", role)
    if not wish.sealed:
        return ""
    identity = group_identity(desk, sitting) if sitting else ""
    if not identity:
        raise _not_yours("Sealed values", role)
    return identity


def _not_yours(what: str, role: Role | None) -> NotAllowed:
    who = f"As {role} you" if role else "Without saying who you are, you"
    return NotAllowed(f"{who} may not export: {what.lower()}.", todo="Ask the secretariat, or ask for a public copy.")


class _Export:
    def __init__(self, desk: Desk, wish: Wish, moment: str, sitting: Sitting | None, identity: str) -> None:
        self._desk, self._wish, self._identities = desk, wish, identity.split()
        audience = wish.audience | ({Audience.SEALED} if wish.sealed else set())
        self._readers, self._look = Readers(desk, audience, moment), Look(desk)
        self._mandates = [mandate_of(desk, sitting)] if sitting else []
        self._references = desk.references()
        self._files: dict[str, bytes] = {}
        self._met: dict[tuple[str, bytes], Record | None] = {}  # what links lead to, as it may be seen
        self._not_here = self._unknown = 0

    def made(self) -> Exported:
        names = self._wish.types or tuple(name for name in CATALOGUE.types if name not in NO_TABLE)
        sheets = tuple(filter(None, map(self._sheet, names)))
        return Exported(sheets=sheets, files=self._files, not_here=self._not_here, unknown=self._unknown)

    def _sheet(self, type_: str) -> Sheet | None:
        kind = record_type(type_)
        seen = [shown for one in self._desk.records(type_) if (shown := self._seen(one)) and shown.values]
        fields = tuple(one for one in kind.fields if self._asked(kind, one))
        lines = tuple(self._line(kind, fields, record) for record in seen)
        return Sheet(kind=kind, fields=fields, lines=lines) if lines or self._wish.types else None

    def _asked(self, kind: RecordType, field: Field) -> bool:
        return kind.audience_of(field) in self._readers.audience and (self._wish.personal or not field.personal)

    def _seen(self, record: Record) -> Record | None:
        """Return what these readers may see of a record: by audience and embargo, and by the mandate of who asks."""
        shown = self._readers.seen(record)
        if shown is None or self._readers.audience == {Audience.SHARED}:
            return shown
        kept = {name: label for name, label in shown.labels.items() if may_hold(self._mandates, label, "")}
        return limited(replace(shown, labels=kept), self._readers.audience)

    def _line(self, kind: RecordType, fields: Iterable[Field], record: Record) -> Line:
        held = {one.id: found for one in fields if (found := self._held(kind, one, record))}
        self._unknown += sum(CATALOGUE.find(name) is None for name in record.labels)
        return Line(id=record.id.hex(), scope=str(record.scope), held=held)

    def _held(self, kind: RecordType, field: Field, record: Record) -> Held | None:
        key = f"{kind.id}.{field.id}"
        if field.many:
            return self._set(field, record, key)
        if (key, "") not in record.values:
            return None
        if (key, "") in record.differing:
            heads = self._desk.heads(record.labels[key], Cell(record.id, key, ""))
            raws = list(dict.fromkeys(head.value for head in heads))
        else:
            raws = [record.values[key, ""]]
        opened = [one for one in map(self._opened, raws) if one]
        self._not_here += len(raws) - len(opened)
        values = tuple(self._value(field, one) for one in opened)
        return Held(values, self._words(field, opened), differs=len(raws) > 1) if opened else None

    def _set(self, field: Field, record: Record, key: str) -> Held | None:
        cells = {element: raw for (name, element), raw in record.values.items() if name == key and element}
        if not cells:
            return None
        there = sorted(element for element, raw in cells.items() if raw == PRESENT)
        out = tuple(self._plain(field, one) for one in sorted(cells) if one not in there)
        differs = any((key, element) in record.differing for element in cells)
        words = "; ".join(self._worded(field, one) for one in there)
        return Held(tuple(self._plain(field, one) for one in there), words, out, differs)

    def _opened(self, raw: bytes) -> bytes:
        """Return the value that another stands for, b"" where it is not here or cannot be opened."""
        if commitment_of(raw):
            return behind(self._desk, raw) or b""
        if is_sealed(raw):
            return next(filter(None, (_unsealed(raw, one) for one in self._identities)), b"")
        return raw

    def _value(self, field: Field, raw: bytes) -> Value:
        try:
            value = decode(raw)
        except BadValue:
            return raw.decode(errors="replace")
        if isinstance(value, dict):
            sha256 = str(value.get("sha256", ""))
            content = self._desk.blob(sha256)
            if content is not None:
                self._files[sha256] = content
            return value
        return self._plain(field, value) if isinstance(value, str) else value

    def _plain(self, field: Field, text: str) -> str:
        """Return a text as its cell holds it: a link as the reference of its record, where that may be seen."""
        linked = self._linked(field, text)
        return self._references.get(linked.id, text) if linked else text

    def _linked(self, field: Field, text: str) -> Record | None:
        known = record_id(text) if field.kind is Kind.LINK else None
        if known and (field.to, known) not in self._met:
            record = self._desk.record(known, field.to)
            self._met[field.to, known] = self._seen(record) if record and not record.withdrawn else None
        return self._met[field.to, known] if known else None

    def _words(self, field: Field, raws: Iterable[bytes]) -> str:
        texts = (value for raw in raws if isinstance(value := _text(raw), str))
        return "; ".join(self._worded(field, one) for one in texts) if has_words(field) else ""

    def _worded(self, field: Field, text: str) -> str:
        if field.kind is Kind.LINK:
            linked = self._linked(field, text)
            return self._look.title(linked) if linked else ""
        known = {} if field.pack_list or not field.codes else self._look.standard(field.codes)
        return known.get(text, "") or self._look.worded(field, text)


def _text(raw: bytes) -> Value:
    try:
        return decode(raw)
    except BadValue:
        return None


def _unsealed(raw: bytes, identity: str) -> bytes:
    try:
        return unseal_value(raw, identity)
    except SealUnavailable:
        return b""

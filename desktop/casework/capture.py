"""Capture: private notes, and entries put on record as operations."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import msgspec

from desktop.bundles.intake import Sidecar
from desktop.casework.errors import NotAllowed, NotFound, NotReady
from desktop.casework.handover import seal
from desktop.casework.identity import mandate_of
from desktop.casework.lookups import current_pack, field_of, record_type, resolve, scope_of
from desktop.casework.ports import UNSEALED, Changes, Draft, Origin, Sitting
from desktop.casework.references import next_reference
from desktop.casework.sidecars import behind
from desktop.journal.clock import new_record_id
from desktop.journal.columns import MAX_OPERATIONS
from desktop.journal.operations import Cell, OpId
from desktop.records.declare import Field, Kind, RecordType
from desktop.records.errors import BadValue
from desktop.records.labels import Audience, Label, Scope
from desktop.records.rules import defects
from desktop.records.standards import standard_allows
from desktop.records.values import ABSENT, PRESENT, Value, check, encode
from desktop.trust.rights import may_settle, may_touch, may_write
from desktop.trust.seal import commit, commitment, seal_value

if TYPE_CHECKING:
    from desktop.casework.ports import Desk, Head
    from desktop.records.packs import Pack

Given = str | int | bool | Sequence[str] | Mapping[str, str | int] | None
MAX_FILE: Final = 512 << 20


@dataclass(frozen=True, slots=True)
class Recorded:
    """A record that an entry was put into: its id, its reference, hints on rules it does not keep, and what changed."""

    id: bytes
    ref: str
    hints: tuple[str, ...]
    changes: Changes


@dataclass(frozen=True, slots=True, kw_only=True)
class AsItWas:
    """What a record keeps that comes back from a table: its scope, and the elements that were taken out of its sets.

    Its blanks are put on record, and codes of any pack that the desk has are taken.
    """

    scope: Scope
    out: Mapping[str, Sequence[str]] = field(default_factory=dict)


class _Note(msgspec.Struct, frozen=True):
    type: str
    values: dict[str, str | list[str]]
    written: int


def note(desk: Desk, sitting: Sitting, type_: str, values: Mapping[str, str | list[str]]) -> str:
    """Keep a private note, encrypted with its author's own note key: never handed over; returns its id."""
    record_type(type_)
    note_id = new_record_id()
    text = msgspec.json.encode(_Note(type_, dict(values), int.from_bytes(note_id[:6], "big")))
    with desk.transaction():
        desk.keep_note(note_id.hex(), sitting.secrets.public, sitting.secrets.close_note(text))
    return note_id.hex()


def read_note(desk: Desk, sitting: Sitting, note_id: str) -> tuple[str, dict[str, str | list[str]]]:
    """Return type and values of a private note of one's own; raises :class:`NotFound` or :class:`KeyUnavailable`."""
    found = desk.notes()[whole_note_id(desk, note_id)]
    text = msgspec.json.decode(sitting.secrets.open_note(found[1]), type=_Note)
    return text.type, text.values


def whole_note_id(desk: Desk, beginning: str) -> str:
    """Return the id of the one private note that begins so; raises :class:`NotFound` for none and for several."""
    found = [note_id for note_id in desk.notes() if beginning and note_id.startswith(beginning)]
    if len(found) != 1:
        how = "No private note here begins" if not found else "More than one private note begins"
        raise NotFound(f"{how} with “{beginning}”.", todo="Give more digits; what is on record is no note any more.")
    return found[0]


def put_on_record(desk: Desk, sitting: Sitting, note_id: str, more: Mapping[str, Given] | None = None) -> Recorded:
    """Make a private note's first operations, with values added or replaced, and remove the note."""
    with desk.transaction():
        type_, values = read_note(desk, sitting, note_id)
        recorded = record(desk, sitting, type_, {**values, **(more or {})})
        desk.drop_note(whole_note_id(desk, note_id))
    return recorded


def record(desk: Desk, sitting: Sitting, type_: str, values: Mapping[str, Given], *, basis: bytes = b"") -> Recorded:
    """Make a record and put its values on record; raises BadValue, NotAllowed or NotReady."""
    kind = record_type(type_)
    with desk.transaction():
        writer = _Writer(desk, sitting, kind, basis)
        ref = next_reference(desk, sitting)
        record_id = new_record_id()
        changes = writer.write(
            record_id, {"ref": ref, **{name: given for name, given in values.items() if name != "ref"}}
        )
        told = tuple(hints(desk, kind, values))
    return Recorded(record_id, ref, told, changes)


def seen_of(desk: Desk, record_id: bytes) -> frozenset[OpId]:
    """Return the heads of a record that whoever looks at it now has before them."""
    found = desk.record(record_id)
    told = desk.told(record_id, found.type).values() if found else ()
    return frozenset(head.op for cells in told for heads in cells.values() for head in heads)


def change(
    desk: Desk,
    sitting: Sitting,
    record_id: bytes,
    values: Mapping[str, Given],
    *,
    basis: bytes = b"",
    seen: Container[OpId] | None = None,
) -> Changes:
    """Put new values of a record on record; what is as it was already is left alone.

    Where entries differ, the new value replaces only what the same key wrote: the others stand until a reconciliation.
    So does what somebody else wrote that is not among the heads ``seen`` when this was typed (None: all that are here).
    """
    found = desk.record(record_id)
    if found is None:
        raise NotFound("There is no such record here.", todo="Check its reference.")
    if "ref" in values:
        raise NotAllowed("A reference stays as it was given: people quote it.", todo="Leave it out.")
    return write(desk, sitting, found.type, record_id, values, basis=basis, seen=seen)


def write(
    desk: Desk,
    sitting: Sitting,
    type_: str,
    record_id: bytes,
    values: Mapping[str, Given],
    *,
    basis: bytes = b"",
    as_it_was: AsItWas | None = None,
    seen: Container[OpId] | None = None,
) -> Changes:
    """Put values of a record of that id on record, whether or not it is here; it gets no reference."""
    known = desk.record(record_id, type_)
    if known and known.withdrawn:
        raise NotReady("This record is withdrawn.", todo="Reinstate it first, with a reason, if it stands after all.")
    with desk.transaction():
        return _Writer(desk, sitting, record_type(type_), basis, as_it_was, seen).write(record_id, values)


def would_change(
    desk: Desk,
    sitting: Sitting,
    type_: str,
    record_id: bytes | None,
    values: Mapping[str, Given],
    *,
    as_it_was: AsItWas | None = None,
) -> bool:
    """Say whether values would change a record (None: a new one), and write nothing; raises as writing them would."""
    return bool(_Writer(desk, sitting, record_type(type_), b"", as_it_was).drafts(record_id or bytes(16), values))


def attach(
    desk: Desk, sitting: Sitting, content: bytes, *, name: str, media: str, title: str, belongs_to: bytes | None = None
) -> Recorded:
    """Keep a file and put it on record as an attachment; raises :class:`NotAllowed` above 512 MiB."""
    if len(content) > MAX_FILE:
        raise NotAllowed(f"“{name}” is larger than a desk keeps ({MAX_FILE >> 20} MiB).", todo="Attach a smaller copy.")
    with desk.transaction():
        described: dict[str, str | int] = {
            "sha256": desk.keep_blob(content),
            "size": len(content),
            "name": name,
            "media": media,
        }
        given: dict[str, Given] = {"title": title, "content": described}
        if belongs_to:
            given["record"] = belongs_to.hex()
        return record(desk, sitting, "attachment", given)


def hints(desk: Desk, kind: RecordType, values: Mapping[str, Given]) -> list[str]:
    """Return which rules of the pack an entry does not keep: told, never in the way."""
    return [one.text for one in defects(kind, values, current_pack(desk))]


def checked_value(desk: Desk, field: Field, given: Given, *, older: bool = False) -> Value:
    """Return a value as a single field keeps it; raises BadValue, or NotFound for a link that leads nowhere.

    A code is one of the pack that entries are made under; with ``older``, of any that the desk has.
    """
    if field.kind is Kind.LINK and isinstance(given, str) and given:
        given = resolve(desk, field.to, given).hex()
    if isinstance(given, Mapping):
        given = dict(given)
    elif isinstance(given, Sequence) and not isinstance(given, str):
        raise BadValue(f"{field.label} takes one value.", todo="Give one.")
    value = check(field, given)
    if field.kind is Kind.CODE and isinstance(value, str) and field.codes:
        known = older and any(value in one.words.get(field.pack_list, ()) for one in desk.packs().values())
        if not known:
            _require_code(current_pack(desk), field, value)
    return value


def _require_code(pack: Pack, field: Field, code: str) -> None:
    name = field.pack_list
    if not (pack.allows(name, code) if name else standard_allows(field.codes, code)):
        known = ", ".join(one.code for one in pack.codes(name)) if name else field.codes
        raise BadValue(f"“{code}” is not a code for {field.label}.", todo=f"Take one of: {known}.")


def replaceable(desk: Desk, sitting: Sitting, heads: Sequence[Head]) -> list[Head]:
    """Return the heads that one entry of whoever sits here may replace.

    What several keys wrote, even if it is the same, only a reconciler replaces at once; others, what is their own.
    """
    if len({head.op.key for head in heads}) < 2 or may_settle(mandate_of(desk, sitting)):  # noqa: PLR2004 - one key
        return list(heads)
    return [head for head in heads if head.op.key.hex() == sitting.secrets.public]


class _Writer:
    """Turns given values of one record type into operations."""

    def __init__(
        self,
        desk: Desk,
        sitting: Sitting,
        kind: RecordType,
        basis: bytes,
        as_it_was: AsItWas | None = None,
        seen: Container[OpId] | None = None,
    ) -> None:
        self._desk, self._sitting, self._kind, self._basis = desk, sitting, kind, basis
        self._as_it_was, self._seen = as_it_was, seen
        self._mine = bytes.fromhex(sitting.secrets.public)
        self._sidecars: list[Sidecar] = []

    def write(self, record_id: bytes, values: Mapping[str, Given]) -> Changes:
        drafts = self.drafts(record_id, values)
        return append(self._desk, self._sitting, drafts, self._sidecars)

    def drafts(self, record_id: bytes, values: Mapping[str, Given]) -> list[Draft]:
        known = self._desk.record(record_id, self._kind.id)
        scope = known.scope if known else self._scope()
        drafts: list[Draft] = []
        for name, given in values.items():
            field = field_of(self._kind, name)
            label = self._kind.label_of(field, scope)
            self._require_right(record_id, field, label)
            if field.many:
                drafts += self._drafts_of_set(record_id, field, label, given)
            else:
                drafts += self._draft(record_id, field, label, self._checked(field, given))
        return drafts

    def _scope(self) -> Scope:
        return self._as_it_was.scope if self._as_it_was else scope_of(self._desk, self._sitting, self._kind)

    def _checked(self, field: Field, given: Given) -> Value:
        return checked_value(self._desk, field, given, older=self._as_it_was is not None)

    def _require_right(self, record_id: bytes, field: Field, label: Label) -> None:
        mandate, name = mandate_of(self._desk, self._sitting), f"{self._kind.id}.{field.id}"
        if not may_write(mandate, label, name) or not may_touch(mandate, name, record_id):
            where = f" in session “{self._sitting.session}”" if self._sitting.session else ""
            raise NotAllowed(
                f"As {self._sitting.role}{where} you may not write {field.label} of a {self._kind.label.lower()}.",
                todo="Leave it out, sit in a session of your mandate, or ask somebody who may.",
            )

    def _draft(self, record_id: bytes, field: Field, label: Label, value: Value) -> list[Draft]:
        cell = Cell(record_id, f"{self._kind.id}.{field.id}", "")
        heads = self._desk.heads(label, cell)
        plain = encode(value)
        if self._is_said(heads, plain) or (not heads and value is None and self._as_it_was is None):
            return []
        if field.own:
            self._require_author(field, heads)
        return [self._on(label, cell, self._stored(field, label, plain), heads)]

    def _require_author(self, field: Field, heads: Sequence[Head]) -> None:
        if heads and self._sitting.person not in {self._desk.origin(head.op).person for head in heads}:
            raise NotAllowed(f"Only who wrote it may change {field.label}.", todo="Ask them, or write one of your own.")

    def _is_said(self, heads: Sequence[Head], plain: bytes) -> bool:
        """Say whether a value is on record already: in agreement, or as this key's own among differing ones."""
        same = [head.op.key == self._mine for head in heads if self._reads(head.value) == plain]
        return any(same) or len(same) == len(heads) > 0

    def _on(self, label: Label, cell: Cell, stored: bytes, heads: Sequence[Head]) -> Draft:
        differ = len({head.value for head in heads}) > 1
        may = filter(self._was_seen, replaceable(self._desk, self._sitting, heads))
        replaced = tuple(head.op for head in may if not differ or head.op.key == self._mine)
        return Draft(label=label, cell=cell, value=stored, supersedes=replaced, basis=self._basis)

    def _was_seen(self, head: Head) -> bool:
        return self._seen is None or head.op.key == self._mine or head.op in self._seen

    def _reads(self, stored: bytes) -> bytes:
        """Return the plain bytes behind a stored value, where a sidecar has them or whoever sits here sealed it."""
        here = self._sitting.in_hand.get(stored) or behind(self._desk, stored)
        return stored if here is None else here

    def _stored(self, field: Field, label: Label, plain: bytes) -> bytes:
        if plain == ABSENT:
            return plain
        if label.audience is Audience.SEALED:
            roster = self._desk.chain().current
            if roster is None:
                raise NotReady(
                    f"{field.label} can be sealed only once there is a roster.", todo="Receive the kit first."
                )
            sealed = seal_value(plain, roster.roster.group.recipient)
            self._sitting.in_hand[sealed] = plain
            return sealed
        if field.personal:
            stored, salt = commit(plain)
            self._sidecars.append(Sidecar(commitment(salt, plain), salt, plain))
            return stored
        return plain

    def _drafts_of_set(self, record_id: bytes, field: Field, label: Label, given: Given) -> list[Draft]:
        name = f"{self._kind.id}.{field.id}"
        here = self._desk.cells(label, record_id, name)  # may hold codes of an older pack: they stay what they are
        there = {element: heads for element, heads in here.items() if any(map(self._was_seen, heads))}
        checked = [item if item in there else self._checked(field, item) for item in _items(field, given)]
        wanted = {str(value) for value in checked if value is not None}  # a blank is no element
        out = {
            str(self._checked(field, item))
            for item in (self._as_it_was.out if self._as_it_was else {}).get(field.id, ())
        }
        drafts = []
        for element in sorted(wanted | set(there) | out):
            heads, value = here.get(element, ()), PRESENT if element in wanted else ABSENT
            if not heads or heads[-1].value != value:  # what is shown already was not touched
                drafts.append(self._on(label, Cell(record_id, name, element), value, heads))
        return drafts


def _items(field: Field, given: Given) -> list[str]:
    """Return the items of a set as it was given: one text, several, or None to clear it."""
    if given is None or isinstance(given, str):
        return [given] if given else []
    if not isinstance(given, Sequence):
        raise BadValue(f"{field.label} takes several values.", todo="Give them as a list.")
    return list(given)


def append(desk: Desk, sitting: Sitting, drafts: Sequence[Draft], sidecars: Sequence[Sidecar] = ()) -> Changes:
    """Append operations; what was written in another session or role, or is enough for a segment, is sealed before."""
    key, records = sitting.secrets.public, frozenset[bytes]()
    begins = desk.last_header(key)[1] + desk.open_count(key) + 1
    now = Origin(person=sitting.person, role=sitting.role, session=sitting.session, verdict=UNSEALED)
    with desk.transaction():
        for start in range(0, len(drafts), MAX_OPERATIONS):
            some = drafts[start : start + MAX_OPERATIONS]
            waiting = desk.open_count(key)
            if waiting and (desk.open_origin(key) != now or waiting + len(some) > MAX_OPERATIONS):
                seal(desk, sitting)
            desk.set_open_origin(key, now)
            records |= desk.append(key, some, sidecars if start == 0 else ()).records
        if drafts:
            desk.set(last_change(key), str(begins))
    return Changes(records)


def last_change(key: str) -> str:
    """Return the setting that says with which number the last change under a key begins."""
    return f"change.{key}"

"""Capture: private notes, and entries put on record as operations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec

from desktop.bundles.intake import Sidecar
from desktop.casework.errors import NotAllowed, NotFound, NotReady
from desktop.casework.handover import seal
from desktop.casework.identity import mandate_of, marks_of
from desktop.casework.ports import UNSEALED, Changes, Draft, Origin, Sitting
from desktop.casework.references import next_reference
from desktop.journal.clock import new_record_id
from desktop.journal.columns import MAX_OPERATIONS
from desktop.journal.operations import Cell
from desktop.records.declare import Field, Kind, RecordType
from desktop.records.errors import BadValue
from desktop.records.labels import REGISTRY, Audience, Label, Scope, ScopeKind
from desktop.records.packs import standard_allows
from desktop.records.rules import defects
from desktop.records.types import CATALOGUE
from desktop.records.values import ABSENT, PRESENT, Value, check, encode
from desktop.trust.rights import may_write
from desktop.trust.seal import commit, commitment, seal_value

if TYPE_CHECKING:
    from desktop.casework.ports import Desk, Head, Record
    from desktop.records.packs import Pack

Given = str | int | bool | Sequence[str] | Mapping[str, str | int] | None
MAX_FILE: Final = 512 << 20
_ID_LENGTH: Final = 32
_PREFIX: Final = "pack:"


@dataclass(frozen=True, slots=True)
class Recorded:
    """A record that an entry was put into: its id, its reference, hints on rules it does not keep, and what changed."""

    id: bytes
    ref: str
    hints: tuple[str, ...]
    changes: Changes


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


def change(
    desk: Desk, sitting: Sitting, record_id: bytes, values: Mapping[str, Given], *, basis: bytes = b""
) -> Changes:
    """Put new values of a record on record; what is as it was already is left alone.

    Where entries differ, the new value replaces only what the same key wrote: the others stand until a reconciliation.
    """
    found = desk.record(record_id)
    if found is None:
        raise NotFound("There is no such record here.", todo="Check its reference.")
    if "ref" in values:
        raise NotAllowed("A reference stays as it was given: people quote it.", todo="Leave it out.")
    with desk.transaction():
        return _Writer(desk, sitting, record_type(found.type), basis).write(record_id, values)


def would_change(
    desk: Desk, sitting: Sitting, type_: str, record_id: bytes | None, values: Mapping[str, Given]
) -> bool:
    """Say whether values would change a record (None: a new one), and write nothing; raises as writing them would."""
    return bool(_Writer(desk, sitting, record_type(type_), b"").drafts(record_id or bytes(16), values))


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


def record_type(type_: str) -> RecordType:
    """Return a declared type; raises :class:`NotFound` with the names there are."""
    try:
        return CATALOGUE.type(type_)
    except KeyError as fault:
        known = ", ".join(sorted(CATALOGUE.types))
        raise NotFound(f"“{type_}” is not a kind of record.", todo=f"There are: {known}.") from fault


def field_of(kind: RecordType, name: str) -> Field:
    """Return a declared field; raises :class:`NotFound` with the names there are."""
    try:
        return kind.field(name)
    except KeyError as fault:
        known = ", ".join(field.id for field in kind.fields)
        raise NotFound(f"{kind.label} has no field “{name}”.", todo=f"There are: {known}.") from fault


def resolve(desk: Desk, type_: str, text: str) -> bytes:
    """Return the id behind a reference such as ``BK-014`` or an id's 32 digits; raises :class:`NotFound`."""
    if len(text) == _ID_LENGTH and all(char in "0123456789abcdef" for char in text):
        return bytes.fromhex(text)
    called = [desk.record(uid, type_) for uid in desk.find(type_, "ref", text)]
    found = [record for record in called if record and record.values.get((f"{record.type}.ref", "")) == encode(text)]
    if len(found) > 1:  # somebody has given a record of theirs a reference that is not theirs to give
        found = [record for record in found if _was_given_rightly(desk, record, text)]
    if len(found) != 1:
        how = "Nothing here has" if not found else "More than one record has"
        raise NotFound(f"{how} the reference “{text}”.", todo="Check the reference, or receive what is missing first.")
    return found[0].id


def _was_given_rightly(desk: Desk, record: Record, ref: str) -> bool:
    """Say whether a reference begins with the mark of the key that wrote it."""
    field = f"{record.type}.ref"
    heads = desk.heads(record.labels[field], Cell(record.id, field, ""))
    return any(ref.partition("-")[0] in marks_of(desk, head.op.key.hex()) for head in heads)


def current_pack(desk: Desk) -> Pack:
    """Return the framework pack that entries are made under: the one that came last."""
    packs = list(desk.packs().values())
    if not packs:
        raise NotReady("This desk has no framework pack yet.", todo="Receive the meeting kit first.")
    return packs[-1]


def hints(desk: Desk, kind: RecordType, values: Mapping[str, Given]) -> list[str]:
    """Return which rules of the pack an entry does not keep: told, never in the way."""
    return [one.text for one in defects(kind, values, current_pack(desk))]


def scope_of(desk: Desk, sitting: Sitting, kind: RecordType) -> Scope:
    """Return where new records of a type belong; raises :class:`NotReady` where the desk does not know yet."""
    if kind.scope is ScopeKind.REGISTRY:
        return REGISTRY
    place = desk.setting("region" if kind.scope is ScopeKind.REGION else "review")
    if not place:
        raise NotReady(f"This desk does not know its {kind.scope} yet.", todo="Receive the meeting kit first.")
    if kind.scope is not ScopeKind.TEAM:
        return Scope.parse(f"{kind.scope}/{place}")
    teams = mandate_of(desk, sitting).teams
    if not teams:
        raise NotAllowed("Review notes belong to a review team, and you are in none.", todo="Ask the secretariat.")
    return Scope.parse(f"review/{place}/team/{teams[0]}")


def checked_value(desk: Desk, field: Field, given: Given) -> Value:
    """Return a value as a single field keeps it; raises BadValue, or NotFound for a link that leads nowhere."""
    if field.kind is Kind.LINK and isinstance(given, str) and given:
        given = resolve(desk, field.to, given).hex()
    if isinstance(given, Mapping):
        given = dict(given)
    elif isinstance(given, Sequence) and not isinstance(given, str):
        raise BadValue(f"{field.label} takes one value.", todo="Give one.")
    value = check(field, given)
    if field.kind is Kind.CODE and isinstance(value, str) and field.codes:
        _require_code(current_pack(desk), field, value)
    return value


def _require_code(pack: Pack, field: Field, code: str) -> None:
    name = field.codes.removeprefix(_PREFIX)
    in_pack = field.codes.startswith(_PREFIX)
    if not (pack.allows(name, code) if in_pack else standard_allows(name, code)):
        known = ", ".join(one.code for one in pack.codes(name)) if in_pack else name
        raise BadValue(f"“{code}” is not a code for {field.label}.", todo=f"Take one of: {known}.")


class _Writer:
    """Turns given values of one record type into operations."""

    def __init__(self, desk: Desk, sitting: Sitting, kind: RecordType, basis: bytes) -> None:
        self._desk, self._sitting, self._kind, self._basis = desk, sitting, kind, basis
        self._sidecars: list[Sidecar] = []

    def write(self, record_id: bytes, values: Mapping[str, Given]) -> Changes:
        drafts = self.drafts(record_id, values)
        return append(self._desk, self._sitting, drafts, self._sidecars)

    def drafts(self, record_id: bytes, values: Mapping[str, Given]) -> list[Draft]:
        known = self._desk.record(record_id, self._kind.id)
        scope = known.scope if known else scope_of(self._desk, self._sitting, self._kind)
        drafts: list[Draft] = []
        for name, given in values.items():
            field = field_of(self._kind, name)
            label = self._kind.label_of(field, scope)
            self._require_right(field, label)
            if field.many:
                drafts += self._drafts_of_set(record_id, field, label, given)
            else:
                drafts += self._draft(record_id, field, label, checked_value(self._desk, field, given))
        return drafts

    def _require_right(self, field: Field, label: Label) -> None:
        mandate = mandate_of(self._desk, self._sitting)
        if not may_write(mandate, label, f"{self._kind.id}.{field.id}"):
            where = f" in session “{self._sitting.session}”" if self._sitting.session else ""
            raise NotAllowed(
                f"As {self._sitting.role}{where} you may not write {field.label} of a {self._kind.label.lower()}.",
                todo="Leave it out, sit in a session of your mandate, or ask somebody who may.",
            )

    def _draft(self, record_id: bytes, field: Field, label: Label, value: Value) -> list[Draft]:
        cell = Cell(record_id, f"{self._kind.id}.{field.id}", "")
        heads = self._desk.heads(label, cell)
        plain = encode(value)
        if self._is_said(heads, plain) or (not heads and value is None):
            return []
        return [self._on(label, cell, self._stored(field, label, plain), heads)]

    def _is_said(self, heads: Sequence[Head], plain: bytes) -> bool:
        """Say whether a value is on record already: in agreement, or as this key's own among differing ones."""
        mine = bytes.fromhex(self._sitting.secrets.public)
        same = [head.op.key == mine for head in heads if self._reads(head.value) == plain]
        return any(same) or len(same) == len(heads) > 0

    def _on(self, label: Label, cell: Cell, stored: bytes, heads: Sequence[Head]) -> Draft:
        mine = bytes.fromhex(self._sitting.secrets.public)
        differ = len({head.value for head in heads}) > 1
        replaced = tuple(head.op for head in heads if not differ or head.op.key == mine)
        return Draft(label=label, cell=cell, value=stored, supersedes=replaced, basis=self._basis)

    def _reads(self, stored: bytes) -> bytes:
        """Return the plain bytes behind a stored value, where a sidecar here has them."""
        if not stored.startswith(b'{"$commit":"'):
            return stored
        beside = self._desk.sidecar(msgspec.json.decode(stored)["$commit"])
        return beside.value if beside else stored

    def _stored(self, field: Field, label: Label, plain: bytes) -> bytes:
        if plain == ABSENT:
            return plain
        if label.audience is Audience.SEALED:
            roster = self._desk.chain().current
            if roster is None:
                raise NotReady(
                    f"{field.label} can be sealed only once there is a roster.", todo="Receive the kit first."
                )
            return seal_value(plain, roster.roster.group.recipient)
        if field.personal:
            stored, salt = commit(plain)
            self._sidecars.append(Sidecar(commitment(salt, plain), salt, plain))
            return stored
        return plain

    def _drafts_of_set(self, record_id: bytes, field: Field, label: Label, given: Given) -> list[Draft]:
        name = f"{self._kind.id}.{field.id}"
        there = self._desk.cells(label, record_id, name)  # may hold codes of an older pack: they stay what they are
        checked = [item if item in there else checked_value(self._desk, field, item) for item in _items(field, given)]
        wanted = {str(value) for value in checked if value is not None}  # a blank is no element
        drafts = []
        for element in sorted(wanted | set(there)):
            heads, value = there.get(element, ()), PRESENT if element in wanted else ABSENT
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
    now = Origin(person=sitting.person, role=sitting.role, session=sitting.session, verdict=UNSEALED)
    with desk.transaction():
        for start in range(0, len(drafts), MAX_OPERATIONS):
            some = drafts[start : start + MAX_OPERATIONS]
            waiting = desk.open_count(key)
            if waiting and (desk.open_origin(key) != now or waiting + len(some) > MAX_OPERATIONS):
                seal(desk, sitting)
            desk.set_open_origin(key, now)
            records |= desk.append(key, some, sidecars if start == 0 else ()).records
    return Changes(records)

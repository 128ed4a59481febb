"""What names lead to: kinds of record and their fields, references, the pack and the place of new entries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop.casework import settings
from desktop.casework.errors import NotAllowed, NotFound, NotReady
from desktop.casework.identity import mandate_of, marks_of
from desktop.journal.operations import Cell
from desktop.records.labels import REGISTRY, Scope, ScopeKind
from desktop.records.types import CATALOGUE
from desktop.records.values import encode

if TYPE_CHECKING:
    from desktop.casework.ports import Desk, Record, Sitting
    from desktop.records.declare import Field, RecordType
    from desktop.records.packs import Pack

_ID_LENGTH: Final = 32


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


def scope_of(desk: Desk, sitting: Sitting, kind: RecordType) -> Scope:
    """Return where new records of a type belong; raises :class:`NotReady` where the desk does not know yet."""
    if kind.scope is ScopeKind.REGISTRY:
        return REGISTRY
    place = desk.setting(settings.REGION if kind.scope is ScopeKind.REGION else settings.REVIEW)
    if not place:
        raise NotReady(f"This desk does not know its {kind.scope} yet.", todo="Receive the meeting kit first.")
    if kind.scope is not ScopeKind.TEAM:
        return Scope.parse(f"{kind.scope}/{place}")
    teams = mandate_of(desk, sitting).teams
    mine = [team.rpartition("/")[2] for team in teams if team.partition("/")[0] in (place, team)]
    if not mine:
        raise NotAllowed("Review notes belong to a review team, and you are in none.", todo="Ask the secretariat.")
    return Scope.parse(f"review/{place}/team/{mine[0]}")

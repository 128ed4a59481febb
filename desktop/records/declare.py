"""The words in which a record type is declared: one place lists a type's fields, everything else reads it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop.records.labels import Audience, Label, Scope, ScopeKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


_PACK = "pack:"


class Kind(StrEnum):
    """What a field holds, and in which form it is kept."""

    TEXT = "text"  # one line
    PROSE = "prose"  # many lines
    WHOLE = "whole"  # a whole number
    DECIMAL = "decimal"  # a number kept as its decimal text: no binary rounding
    DATE = "date"  # ISO 8601 date
    INSTANT = "instant"  # ISO 8601 date and time, UTC, ending in Z
    FLAG = "flag"  # true or false
    CODE = "code"  # a code of a list that the pack or a standard supplies
    LINK = "link"  # another record's id, 32 hexadecimal digits
    FILE = "file"  # an attached file: {"sha256", "size", "name", "media"}


class Conflict(StrEnum):
    """What becomes of entries that were made without knowing of each other."""

    DIFFER = "differ"  # both stand until a reconciliation
    MERGE = "merge"  # as above, and a text of both is proposed, made from the one that they grew out of
    UNION = "union"  # each element of a set is a cell of its own: what one adds stands beside what another does


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field of a record type.

    ``id`` is permanent: a rename is an entry in ``aliases``, a change of kind a new id.
    ``codes`` names a code list (``pack:NAME`` or a standard's name), ``to`` the type a link leads to, and ``group``
    the heading under which a long form shows the field.  An ``own`` value is changed only by who wrote it.
    ``declared``: a party says it of itself, so that differing entries are reconciled one by one, never many in one act.
    ``conflict`` is named where it is not the usual: union for sets, merge for texts, differ for all else.
    """

    id: str
    kind: Kind
    label: str
    help: str = ""
    required: bool = False
    audience: Audience | None = None
    personal: bool = False
    codes: str = ""
    to: str = ""
    many: bool = False
    aliases: tuple[str, ...] = ()
    group: str = ""
    own: bool = False
    declared: bool = False
    conflict: Conflict | None = None

    @property
    def conflict_rule(self) -> Conflict:
        """What becomes of entries that differ."""
        if self.many:
            return Conflict.UNION
        return self.conflict or (Conflict.MERGE if self.kind in {Kind.TEXT, Kind.PROSE} else Conflict.DIFFER)

    @property
    def pack_list(self) -> str:
        """The name of the pack's list that its codes are of, "" where they are of none."""
        return self.codes.removeprefix(_PACK) if self.codes.startswith(_PACK) else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordType:
    """A kind of record: ``audience`` is that of every field that names none of its own.

    ``alike``: the fields by which two records may be of one thing, first a text.  ``orders``: pairs of days or times of
    which the first is never after the second.  ``shares``: pairs of a field in per cent and of one that says of what;
    all of one whole add up to no more than a hundred.  ``columns``: the fields that a list shows beside reference and
    title; without them the required ones, codes and days come first.
    """

    id: str
    label: str
    plural: str
    scope: ScopeKind
    title: str
    fields: tuple[Field, ...]
    audience: Audience = Audience.SHARED
    alike: tuple[str, ...] = ()
    orders: tuple[tuple[str, str], ...] = ()
    shares: tuple[tuple[str, str], ...] = ()
    columns: tuple[str, ...] = ()

    def field(self, name: str) -> Field:
        """Return the field of that id or alias; raises :class:`KeyError`."""
        for field in self.fields:
            if name == field.id or name in field.aliases:
                return field
        raise KeyError(name)

    def audience_of(self, field: Field) -> Audience:
        """Return who the field's values are meant for."""
        return field.audience or self.audience

    def label_of(self, field: Field, scope: Scope) -> Label:
        """Return the label of the field's cells in a record of that scope (the law of labels)."""
        return Label(self.audience_of(field), scope)


REFERENCE = Field(
    id="ref", kind=Kind.TEXT, label="Reference", help="Short, speakable, unique: the desk's mark and a number.",
    conflict=Conflict.DIFFER,
)  # fmt: skip
WITHDRAWN = Field(id="withdrawn", kind=Kind.FLAG, label="Withdrawn")  # of every record, in each label that speaks of it


class Catalogue:
    """All record types, found by id; a field's global id is ``type.field``."""

    def __init__(self, types: Iterable[RecordType]) -> None:
        """Index the types; every type also has the field ``ref``."""
        self.types: Mapping[str, RecordType] = {kind.id: _with_reference(kind) for kind in types}
        every = ((kind, field) for kind in self.types.values() for field in (*kind.fields, WITHDRAWN))
        self._fields = {f"{kind.id}.{field.id}": (kind, field) for kind, field in every}

    def type(self, type_id: str) -> RecordType:
        """Return the type; raises :class:`KeyError`."""
        return self.types[type_id]

    def find(self, field_id: str) -> tuple[RecordType, Field] | None:
        """Return the declaration behind a global field id, or None where a newer release wrote it."""
        return self._fields.get(field_id)

    def fits(self, field_id: str, label: Label) -> bool:
        """Say whether a field's operations may stand in this label; a field nobody here knows may stand anywhere."""
        found = self.find(field_id)
        if found is None:
            return True
        kind, field = found
        fields = kind.fields if field is WITHDRAWN else (field,)
        return label.scope.kind is kind.scope and any(label.audience is kind.audience_of(one) for one in fields)


def _with_reference(kind: RecordType) -> RecordType:
    return replace(kind, fields=(REFERENCE, *kind.fields))

"""What a list of a record type shows, read from the type's declaration: columns, their widths, filters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop.records.declare import Kind

if TYPE_CHECKING:
    from desktop.records.declare import Field, RecordType

_FILTERS: Final = 3  # offered above a list at first, beside a link's
_COLUMNS: Final = 6  # shown at first beside the reference
_WIDTHS: Final = {Kind.DATE: 112, Kind.INSTANT: 150, Kind.FLAG: 80, Kind.WHOLE: 90, Kind.DECIMAL: 110}
_WIDTH, _REF, _SET = 132, 80, 84


def _shown(kind: RecordType) -> list[Field]:
    """Return the fields that a line of a table has room for, those first that tell most."""
    fields = [one for one in kind.fields if one.id not in {"ref", kind.title} and not one.personal
              and kind.audience_of(one) is kind.audience and one.kind not in {Kind.PROSE, Kind.FILE}]  # fmt: skip
    return sorted(fields, key=lambda one: (not one.required, _RANK.get(one.kind, len(_RANK))))


_RANK: Final = {Kind.CODE: 0, Kind.DATE: 1, Kind.INSTANT: 2, Kind.LINK: 3}


def columns_of(kind: RecordType) -> list[Field]:
    """Return the columns that are shown at first: reference, title, and those the type names or that tell most."""
    beside = [kind.field(name) for name in kind.columns] or _shown(kind)[:_COLUMNS]
    return [kind.field("ref"), kind.field(kind.title), *beside]


def offered(kind: RecordType) -> list[Field]:
    """Return every column that may be shown, those first that are at first."""
    return list(dict.fromkeys([*columns_of(kind), *_shown(kind)]))


def width_of(field: Field) -> int:
    """Return how wide a column is at first, in pixels at 100 % text."""
    if field.id == "ref":
        return _REF
    return _SET if field.many and field.kind is Kind.CODE else _WIDTHS.get(field.kind, _WIDTH)


def first_filters(kind: RecordType) -> list[str]:
    """Return the fields by which a list can be narrowed at once: some codes, and who it is of."""
    beside = columns_of(kind)[2:]
    codes = [one for one in beside if one.kind is Kind.CODE] or [one for one in _shown(kind) if one.kind is Kind.CODE]
    links = [one for one in beside if one.kind is Kind.LINK and not one.many]
    return [one.id for one in (*codes[:_FILTERS], *links[:1])]

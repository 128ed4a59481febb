"""What asks to be looked at on a desk beyond entries that differ: nothing here is wrong with what is kept.

Something was written against a withdrawal; a link leads to what is withdrawn; a rule holds on each side and not in
what the two add up to; or something comes from a newer release, which this one keeps and hands on as it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Final, Literal

from desktop.casework.look import plain, record_id
from desktop.casework.rules import values_of
from desktop.records.declare import Kind
from desktop.records.rules import out_of_order
from desktop.records.types import CATALOGUE, upkeep

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from desktop.casework.ports import Body, Desk, Difference, Record, Withdrawal
    from desktop.records.declare import RecordType

What = Literal["against", "dangling", "rule", "newer"]
_WHOLE: Final = Decimal(100)
_BESIDE: Final = frozenset(kind.id for kind in upkeep.TYPES)  # what speaks of a record goes with it


@dataclass(frozen=True, slots=True, kw_only=True)
class Concern:
    """Something to look at: in words, with the record and field it is found in (none for a newer release's types).

    ``others``: the records that it is found in as well.  ``merged``: no one key wrote what makes it.  ``withdrawal``:
    the one against which something was written.
    """

    what: What
    text: str
    record: bytes = b""
    field: str = ""
    others: tuple[bytes, ...] = ()
    merged: bool = False
    withdrawal: Withdrawal | None = None


def edits_against(desk: Desk) -> list[Withdrawal]:
    """Return the withdrawals against which somebody wrote without knowing of them."""
    return [one for one in desk.withdrawals() if one.unseen]


def concerns(desk: Desk) -> list[Concern]:
    """Return what asks to be looked at, in the order of :data:`What`."""
    return [*_against(desk), *_dangling(desk), *_broken(desk), *_newer(desk)]


def differences(desk: Desk) -> list[Difference]:
    """Return the entries that differ, but for those of records that are withdrawn."""
    gone = _gone(desk)
    return [one for one in desk.differences() if one.cell.record not in gone]


def _gone(desk: Desk) -> set[bytes]:
    return {one.record for one in desk.withdrawals()} - {one.record for one in edits_against(desk)}


def _against(desk: Desk) -> Iterator[Concern]:
    for one in edits_against(desk):
        fields = ", ".join(sorted({_label(cell.field) for cell, _ in one.unseen}))
        text = f"It was withdrawn by somebody who had not seen what others wrote: {fields}."
        yield Concern(what="against", text=text, record=one.record, field="withdrawn", merged=True, withdrawal=one)


def _dangling(desk: Desk) -> Iterator[Concern]:
    gone = _gone(desk)
    for body in desk.bodies() if gone else ():
        kind = CATALOGUE.types.get(body.type)
        if kind is None or body.record in gone or kind.id in _BESIDE:
            continue
        for name, target in _links(kind, body):
            if target in gone:
                text = f"{kind.field(name).label} leads to a record that is withdrawn."
                yield Concern(what="dangling", text=text, record=body.record, field=name, others=(target,))


def _links(kind: RecordType, body: Body) -> Iterator[tuple[str, bytes | None]]:
    for key, raw in body.values.items():
        name, _, element = key.partition("/")
        known = CATALOGUE.find(f"{kind.id}.{name}")
        if known and known[1].kind is Kind.LINK:
            yield name, record_id(element if raw == b"true" else plain(raw))


def _broken(desk: Desk) -> Iterator[Concern]:
    gone = _gone(desk)
    for kind in CATALOGUE.types.values():
        named = {name for pair in (*kind.orders, *kind.shares) for name in pair}
        parts: dict[tuple[str, str, str], list[tuple[bytes, Decimal]]] = {}
        for body in desk.bodies(kind.id) if named else ():
            values = {name: plain(body.values[name]) for name in named & body.values.keys()}
            if body.record not in gone:
                yield from _out_of_order(desk, kind, body.record, values)
                for share, whole in kind.shares:
                    if (part := _per_cent(values.get(share, ""))) and values.get(whole):
                        parts.setdefault((share, whole, values[whole]), []).append((body.record, part))
        for key, some in parts.items():
            yield from _too_much(desk, kind, *key, some)


def out_of_order_in(desk: Desk, record: Record) -> list[Concern]:
    """Return which days or times of a record lie before those that they never may."""
    values = {name: str(value) for name, value in values_of(record).items()}
    return list(_out_of_order(desk, CATALOGUE.type(record.type), record.id, values))


def _out_of_order(desk: Desk, kind: RecordType, record: bytes, values: Mapping[str, str]) -> Iterator[Concern]:
    for defect in out_of_order(kind, values):
        names = {name for pair in kind.orders if pair[1] == defect.field for name in pair}
        merged = len(_writers(desk, kind, [record], names)) > 1
        yield Concern(what="rule", text=defect.text, record=record, field=defect.field, merged=merged)


def _too_much(
    desk: Desk, kind: RecordType, share: str, whole: str, name: str, parts: Sequence[tuple[bytes, Decimal]]
) -> Iterator[Concern]:
    """Yield what has more shares than a whole has."""
    total = sum((part for _, part in parts), Decimal(0))
    if total <= _WHOLE:
        return
    records = [record for record, _ in parts]
    text = f"{kind.field(share).label}: {format(total, 'f')} per cent of “{name}” in {len(parts)} records."
    merged = len(_writers(desk, kind, records, {share, whole})) > 1
    yield Concern(what="rule", text=text, record=records[0], field=share, others=(*records[1:],), merged=merged)


def _per_cent(text: str) -> Decimal | None:
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def _writers(desk: Desk, kind: RecordType, records: Iterable[bytes], names: Collection[str]) -> set[bytes]:
    """Return the keys that wrote the values shown of these fields."""
    return {
        heads[-1].op.key
        for record in records
        for cells in desk.told(record, kind.id).values()
        for cell, heads in cells.items()
        if cell.field.partition(".")[2] in names
    }


def _newer(desk: Desk) -> Iterator[Concern]:
    unknown = [field for field in desk.field_ids() if CATALOGUE.find(field) is None]
    for field in unknown:
        text = f"“{field}” is of a newer release: it is kept, handed on and shown as it is."
        yield Concern(what="newer", text=text, field=field)


def _label(field: str) -> str:
    known = CATALOGUE.find(field)
    return known[1].label if known else field

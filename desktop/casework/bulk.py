"""One value for a field of many records: seen before it is done, done in one act, and undone by one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from desktop.casework import capture
from desktop.casework.acts import one_act
from desktop.casework.errors import NotAllowed, NotReady
from desktop.casework.look import Look
from desktop.casework.lookups import field_of, record_type
from desktop.casework.ports import Changes
from desktop.casework.rules import Rulebook, values_of
from desktop.journal.operations import Cell
from desktop.records.declare import Kind
from desktop.records.errors import StocktakeError
from desktop.records.labels import Audience
from desktop.records.values import ABSENT, encode

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.casework.capture import Given
    from desktop.casework.ports import Desk, Record, Sitting
    from desktop.records.declare import Field, RecordType

MOST: Final = 2_000  # records of one act
Way = Literal["put", "add", "take"]  # in the place of what stands; into a set; out of a set
ALIKE: Final = "It stands so already."
WITHDRAWN: Final = "It is withdrawn."
DIFFERS: Final = "Its entries differ: they are reconciled first."
NOT_HERE: Final = "It is not here."
DECLARED: Final = "{who} declared it of itself."


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What becomes of one record: the field before and after, in words; or, with ``why``, why it stays as it is.

    ``why`` may name the people ``who``, by their ids.  ``hint``: what the rules say of the value: told, never in the
    way.
    """

    record: bytes
    ref: str
    title: str
    before: str
    after: str
    why: str = ""
    who: str = ""
    hint: str = ""

    @property
    def reason(self) -> str:
        """Why it stays as it is, in a sentence; "" where it does not."""
        return self.why.replace("{who}", self.who)


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """One value for a field of records of one type: a code, a day, a text, a record's reference, elements of a set."""

    type: str
    records: Sequence[bytes]
    field: str
    value: str | Sequence[str]
    way: Way = "put"


@dataclass(frozen=True, slots=True)
class Done:
    """What an act did: how many records it changed, and those that it left since something had changed meanwhile."""

    changed: int
    left: tuple[Step, ...]
    changes: Changes


def fields(kind: RecordType) -> list[Field]:
    """Return the fields of a type that many records can take one value for: neither personal nor sealed, nor files."""
    return [
        one
        for one in kind.fields
        if one.id != "ref"
        and one.kind is not Kind.FILE
        and not one.personal
        and kind.audience_of(one) is not Audience.SEALED
    ]


def preview(
    desk: Desk, sitting: Sitting, edit: Edit, reached: Callable[[int, int], None] = lambda _done, _all: None
) -> list[Step]:
    """Return what would become of each record, and write nothing.

    Raises :class:`NotFound` for a field there is none of, :class:`NotAllowed` for one that is no matter of many, and
    for more than :data:`MOST` records.
    """
    kind, field = record_type(edit.type), field_of(record_type(edit.type), edit.field)
    if field not in fields(kind):
        raise NotAllowed(f"{field.label} is written record by record.", todo="Open them one by one.")
    if (edit.way == "put") is field.many:
        raise NotAllowed(f"{field.label} does not take a value that way.", todo="Add to a set, or take out of it.")
    if len(edit.records) > MOST:
        raise NotAllowed(f"These are more than {MOST} records.", todo="Narrow the list, and do it in several acts.")
    seen = _Seen(desk, sitting, edit, field)
    steps = []
    for number, record in enumerate(edit.records, 1):
        steps.append(seen.step(record))
        reached(number, len(edit.records))
    return steps


def apply(
    desk: Desk, sitting: Sitting, edit: Edit, seen: Sequence[Step],
    reached: Callable[[int, int], None] = lambda _done, _all: None,
) -> Done:  # fmt: skip
    """Put the value on record, in one act, for each record of which ``seen`` says what becomes of it and still does.

    Raises as :func:`preview` does, :class:`NotReady` where nothing is left to be done.
    """
    wanted = {one.record: one for one in seen if not one.why}
    changes, left = frozenset[bytes](), []
    with one_act(desk, sitting):
        now = preview(desk, sitting, edit, reached)
        for step in (one for one in now if one.record in wanted):
            if step != wanted[step.record]:
                left.append(step)
                continue
            given = _given(desk.record(step.record, edit.type), edit)
            changes |= capture.write(desk, sitting, edit.type, step.record, {edit.field: given}).records
        if not changes:
            raise NotReady("Nothing of this is left to be done.", todo="Look at the list again.")
    return Done(len(changes), tuple(left), Changes(changes))


class _Seen:
    """Looks at one record after the other."""

    def __init__(self, desk: Desk, sitting: Sitting, edit: Edit, field: Field) -> None:
        self._desk, self._sitting, self._edit, self._field = desk, sitting, edit, field
        self._look = Look(desk)
        self._book = Rulebook(desk, edit.type)

    def step(self, uid: bytes) -> Step:
        record, name = self._desk.record(uid, self._edit.type), self._edit.field
        if record is None:
            return Step(record=uid, ref=uid.hex()[:12], title="", before="", after="", why=NOT_HERE)
        before, given = self._look.text(record, name), _given(record, self._edit)
        who = self._declared_by(record, f"{self._edit.type}.{name}")
        why = self._why(record, given) or (DECLARED if who else "")
        return Step(
            record=uid,
            ref=self._look.reference(record),
            title=self._look.title(record),
            before=before,
            after=before if why else self._after(given),
            why=why,
            who=who,
            hint="" if why else self._hint(record, given),
        )

    def _after(self, given: Given) -> str:
        field = self._field
        if isinstance(given, list):
            return "; ".join(self._look.worded(field, one) for one in self._look.ordered(field, given))
        stored = encode(capture.checked_value(self._desk, field, given))
        return self._look.shown(field, stored) if stored != ABSENT else ""

    def _why(self, record: Record, given: Given) -> str:
        """Return why a record stays as it is; "" where it does not."""
        name, edit = f"{self._edit.type}.{self._edit.field}", self._edit
        if record.withdrawn:
            return WITHDRAWN
        if any(field == name for field, _ in record.differing):
            return DIFFERS
        try:
            changes = capture.would_change(self._desk, self._sitting, edit.type, record.id, {edit.field: given})
        except StocktakeError as fault:
            return fault.happened
        return "" if changes else ALIKE

    def _declared_by(self, record: Record, name: str) -> str:
        """Return who else said of itself what a field says."""
        if not self._field.declared or name not in record.labels:
            return ""
        label = record.labels[name]
        cells = self._desk.cells(label, record.id, name) if self._field.many else {}
        heads = [head for found in cells.values() for head in found]
        heads += self._desk.heads(label, Cell(record.id, name, ""))
        others = {self._desk.origin(head.op).person for head in heads if head.value != ABSENT}
        return ", ".join(sorted(others - {self._sitting.person}))

    def _hint(self, record: Record, given: Given) -> str:
        known = {one.id for one in record_type(record.type).fields}
        values = {name: value for name, value in values_of(record).items() if name in known}
        found = self._book.defects({**values, self._edit.field: given})
        return " ".join(one.text for one in found if one.field == self._edit.field)


def _given(record: Record | None, edit: Edit) -> Given:
    """Return what a record's field is to be."""
    if edit.way == "put" or record is None:
        return edit.value or None
    items = {edit.value} if isinstance(edit.value, str) else set(edit.value)
    there = values_of(record).get(edit.field)
    has = set(there) if isinstance(there, list) else set()
    return sorted(has | items if edit.way == "add" else has - items)

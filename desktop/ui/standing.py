"""How a desk stands: what differs, what waits to be handed over, when it was last."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec

from desktop.casework import settings
from desktop.casework.concerns import differences, edits_against
from desktop.trust.verdicts import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.casework.ports import Desk, Sitting
    from desktop.store.lists import Lists

MOST: Final = 500  # records named of those that wait; how many there are is always told
_SETTING: Final = "window.handed."


class HandedOver(msgspec.Struct, frozen=True, kw_only=True):
    """The last hand-over: the number of the last operation in it, for whom, when (ISO 8601), under which name."""

    last: int
    receiver: str
    when: str
    file: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A desk at a glance; ``waiting`` are the records put on record here since the last hand-over."""

    differing: int
    notes: int
    unsealed: int
    waiting: tuple[bytes, ...]
    verdicts: dict[str, int]
    roster: int
    expires: str
    enrolled: bool
    handed: HandedOver | None

    @property
    def quarantined(self) -> int:
        """How many segments wait and not only for an enrolment."""
        found = ((Verdict(verdict), count) for verdict, count in self.verdicts.items())
        return sum(count for verdict, count in found if not verdict.believed and verdict is not Verdict.AWAITING)


def stand(desk: Lists) -> Standing:
    """Return how a desk stands."""
    me = desk.setting(settings.ME)
    current = desk.chain().current
    handed = last_hand_over(desk)
    return Standing(
        differing=len(differences(desk)) + len(edits_against(desk)),
        notes=sum(author == me for author, _ in desk.notes().values()),
        unsealed=desk.open_count(me) if me else 0,
        waiting=tuple(dict.fromkeys(_written_after(desk, me, handed.last if handed else 0))) if me else (),
        verdicts=desk.verdicts(),
        roster=current.roster.number if current else 0,
        expires=current.roster.expires if current else "",
        enrolled=bool(current and current.roster.entry(me)),
        handed=handed,
    )


def last_hand_over(desk: Desk) -> HandedOver | None:
    """Return what is remembered of the last hand-over from this desk under the key that is used here."""
    raw = desk.setting(_SETTING + desk.setting(settings.ME))
    return msgspec.json.decode(raw, type=HandedOver) if raw else None


def remember_hand_over(desk: Desk, sitting: Sitting, handed: HandedOver) -> None:
    """Remember a hand-over."""
    desk.set(_SETTING + sitting.secrets.public, msgspec.json.encode(handed).decode())


def _written_after(desk: Lists, key: str, number: int) -> Iterator[bytes]:
    """Yield the records of this key's operations after a number."""
    for part in desk.parts_after(key, number):
        columns = desk.columns_of(part)
        yield from (
            columns.records[record]
            for seq, record in zip(columns.seq.tolist(), columns.record.tolist(), strict=True)
            if seq > number
        )
    yield from (op.cell.record for _, op in desk.open_operations(key) if op.seq > number)

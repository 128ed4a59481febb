"""How much longer than reading pledges it takes to hold them against the rules of their pack."""

from __future__ import annotations

import tempfile
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop import wiring
from desktop.bench.rows import Row
from desktop.bench.timing import interleaved, ratio, timed
from desktop.casework import capture, identity, lookups
from desktop.casework.ports import Draft
from desktop.casework.rules import values_of
from desktop.journal.clock import new_record_id
from desktop.journal.operations import Cell
from desktop.records.rules import Checker
from desktop.records.values import PRESENT, Value, encode
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.casework.ports import Desk, Sitting

PLEDGES: Final = 20_000
_TOGETHER: Final = 100  # pledges appended at once
_PASSPHRASE: Final = "bench"  # noqa: S105 - the desk is gone afterwards
_VALUES: Final[dict[str, Value]] = {
    "form": "partnership", "kind": "resources", "description": "x" * 600, "bindingness": "voluntary",
    "made": "2026-01-31", "due": "2027-12-31", "amount": "1250000", "currency": "CHF", "status": "in-progress",
    "language": "en",
}  # fmt: skip


def records(ops: int | None) -> list[Row]:
    """Measure validation against reading; ``ops`` counts pledges."""
    count = ops or PLEDGES
    with tempfile.TemporaryDirectory() as folder:
        pack = wiring.shipped_pack("paper")
        with closing(wiring.new_desk(Path(folder) / "a.desk", pack=pack, region="bench", review="bench")) as desk:
            _fill(desk, count)
            seconds = interleaved({"read": lambda: timed(lambda: _read(desk)), "check": lambda: _checked(desk)})
    shown = f"validating {count:,} pledges / reading them"
    return [
        Row(name="records", value=ratio(seconds["check"], seconds["read"]), unit=shown, better="lower", must=3, aim=2)
    ]


def _read(desk: Desk) -> int:
    return len(desk.records("pledge"))


def _checked(desk: Desk) -> float:
    found, checker = desk.records("pledge"), Checker(lookups.record_type("pledge"), lookups.current_pack(desk))
    return timed(lambda: [checker.defects(values_of(one)) for one in found])


def _fill(desk: Desk, count: int) -> None:
    identity.join(desk, person="b", name="Bench", device="b", role=Role.SECRETARIAT, passphrase=_PASSPHRASE)
    sitting = identity.take_seat(desk, _PASSPHRASE)
    with desk.transaction():
        for start in range(0, count, _TOGETHER):
            drafts = [one for number in range(start, start + _TOGETHER) for one in _drafts(desk, sitting, number)]
            capture.append(desk, sitting, drafts)


def _drafts(desk: Desk, sitting: Sitting, number: int) -> Iterator[Draft]:
    kind = lookups.record_type("pledge")
    record, label = new_record_id(), kind.label_of(kind.field("title"), lookups.scope_of(desk, sitting, kind))
    single: dict[str, Value] = {"ref": f"BE-{number:05d}", "title": f"Pledge {number}", "actor": "0f" * 16, **_VALUES}
    for name, value in single.items():
        yield Draft(label=label, cell=Cell(record, f"pledge.{name}", ""), value=encode(value))
    for goal in ("1A", "3B"):
        yield Draft(label=label, cell=Cell(record, "pledge.goals", goal), value=PRESENT)

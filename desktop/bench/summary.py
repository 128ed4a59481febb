"""``stocktake bench summary``: from a session's last intervention to the printed draft of its report."""

from __future__ import annotations

import datetime as dt
import statistics
import tempfile
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop import wiring
from desktop.bench.rows import Row
from desktop.bench.timing import timed
from desktop.casework import capture, identity
from desktop.casework.drafting import draft
from desktop.reports.request import Request
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from desktop.casework.ports import Sitting
    from desktop.store.desk import DeskFile

INTERVENTIONS: Final = 120
_ITEMS: Final = 6
_ROUNDS: Final = 3
_PASSPHRASE: Final = "bench"  # noqa: S105 - the desk is gone afterwards
_SAID: Final = "The delegation described what it has done since the last review, and what is still in the way. " * 4


def summary(interventions: int | None) -> list[Row]:
    """Measure; ``interventions`` is how many were made in the session."""
    count = interventions or INTERVENTIONS
    drafts, prints, words = [], [], 0
    for _ in range(_ROUNDS):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "a.desk"
            pack = wiring.shipped_pack("paper")
            with closing(wiring.new_desk(path, pack=pack, region="bench", review="bench")) as desk:
                sitting = _session(desk, count)
                made: list[bytes] = []
                drafts.append(timed(lambda desk=desk, made=made, sitting=sitting: made.append(_draft(desk, sitting))))  # type: ignore[misc] # of the loop
                asked = Request(kind="text", copy="public", record=made[0].hex(), created=dt.datetime.now(dt.UTC))
                prints.append(timed(lambda desk=desk, asked=asked: wiring.print_report(desk, asked)))  # type: ignore[misc] # of the loop
                words = sum(len(_SAID.split()) for _ in range(count))
    both = statistics.median(map(sum, zip(drafts, prints, strict=True)))
    return [
        Row(name=f"draft and print {count} interventions", value=both, unit="s", better="lower", must=2.0,
            note=f"{words:,} words"),
        Row(name="of it, drafting", value=statistics.median(drafts), unit="s", better="lower"),
        Row(name="of it, printing", value=statistics.median(prints), unit="s", better="lower"),
    ]  # fmt: skip


def _draft(desk: DeskFile, sitting: Sitting) -> bytes:
    return draft.draft(desk, sitting, kind="procedural-report", title="Report of the session").document


def _session(desk: DeskFile, count: int) -> Sitting:
    identity.join(desk, person="b", name="Bench", device="b", role=Role.SECRETARIAT, passphrase=_PASSPHRASE)
    sitting = identity.take_seat(desk, _PASSPHRASE)
    with desk.transaction():
        titles = [f"Item {number}" for number in range(1, _ITEMS + 1)]
        items = [
            capture.record(desk, sitting, "agenda_item", {"number": str(number), "title": title}).id.hex()
            for number, title in enumerate(titles, 1)
        ]
        for at in range(count):
            values: dict[str, capture.Given] = {
                "shown_as": f"Delegation {at % 40}", "agenda_item": items[at % _ITEMS], "text": _SAID,
                "kind": "statement", "capacity": "national",
                "said_at": f"2026-10-13T{8 + at // 20:02}:{at % 20 * 3:02}:00Z",
            }  # fmt: skip
            capture.record(desk, sitting, "intervention", values)
    return sitting

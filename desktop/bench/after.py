"""What a desk does once it is full: one more bundle, one record's history, one field saved; each beside plain rows."""

from __future__ import annotations

import random
from contextlib import closing
from typing import TYPE_CHECKING, Final

from desktop.bench import baseline
from desktop.bench.baseline import row_of
from desktop.bench.subject import ONCE
from desktop.bench.timing import interleaved, timed
from desktop.casework import capture
from desktop.casework.ports import Draft, Sitting
from desktop.exchange import folder
from desktop.records.labels import Label
from desktop.records.values import encode
from desktop.store.desk import DeskFile
from desktop.trust.keys import Secrets
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from desktop.bench.subject import Proven
    from desktop.bench.workload import Edit, Workload

    Pair = tuple[list[float], list[float]]

SAVES: Final = 60
_RECORDS: Final = 10  # a round
_ROUNDS: Final = 5


class Full:
    """A desk that holds everything, and A1's table of the same: what is done to one is done to the other."""

    def __init__(self, subject: Proven, work: Workload, table: Path) -> None:
        """Take the desk of the last bulk merge and the table of the last A1."""
        self._subject, self._work, self._table = subject, work, table
        self._path = subject.sealing.desk_path(ONCE)
        self._edits = work.edits()
        self._chance = random.Random(len(self._edits))  # noqa: S311 - repeatable, not secret

    def one_more_bundle(self) -> Pair:
        """Time taking a bundle of 1,000 operations, and inserting its rows into A1.

        Both files are opened before and closed after, and both are written with ``synchronous=full``: a bundle that
        comes alone has to be durable by itself, on either side.  As in the workload six operations in ten make new
        records, and the others are spread over all there are.
        """
        bundles, parts = iter(self._subject.small), iter(self._subject.more)
        seconds = interleaved(
            {"merge": lambda: self._take(next(bundles)), "rows": lambda: self._append(next(parts))},
            rounds=len(self._subject.small),
        )
        return seconds["merge"], seconds["rows"]

    def _take(self, bundle: Path) -> float:
        desk = DeskFile.open(self._path)

        def run() -> None:
            with closing(desk):
                desk.take(folder.read(bundle))

        return timed(run)

    def _append(self, edits: Sequence[Edit]) -> float:
        rows = [row_of(edit, self._work.public) for edit in edits]
        table = baseline.connect(self._table, "full")

        def run() -> None:
            with closing(table):
                baseline.append(table, rows)

        return timed(run)

    def history(self) -> Pair:
        """Time the whole history of ten records, and reading their rows by A1's index.

        Each round reads others; both files are open and have been read from.
        """
        with (
            closing(DeskFile.open(self._path)) as desk,
            closing(baseline.connect(self._table, "full")) as table,
        ):
            here, there = self._some_records(), self._some_records()
            desk.history(next(here)[0])
            baseline.rows_of(table, next(there)[0].hex())
            seconds = interleaved(
                {
                    "history": lambda: timed(lambda: [desk.history(record) for record in next(here)]),
                    "rows": lambda: timed(lambda: [baseline.rows_of(table, one.hex()) for one in next(there)]),
                },
                rounds=_ROUNDS,
            )
        return seconds["history"], seconds["rows"]

    def _some_records(self) -> Iterator[list[bytes]]:
        chance = random.Random(_RECORDS)  # noqa: S311 - repeatable, not secret
        while True:
            yield [chance.choice(self._edits).operation.cell.record for _ in range(_RECORDS)]

    def saving(self, place: Path) -> Pair:
        """Time saving one field, and a bare commit of one row with ``synchronous=full``.

        Saving is what capture does: the heads are read, the operation gets its number and time, it is kept durably and
        merged into the views.
        """
        with (
            closing(DeskFile.open(self._path)) as desk,
            closing(baseline.connect(place / "bare.db", "full")) as bare,
        ):
            bare.execute("create table one(id integer primary key, value text)")
            sitting = self._sitting()
            seconds = interleaved(
                {"save": lambda: self._save(desk, sitting), "bare": lambda: timed(lambda: bare.execute(_BARE))},
                rounds=SAVES,
            )
        return seconds["save"], seconds["bare"]

    def _sitting(self) -> Sitting:
        secrets = Secrets(bytes(self._work.keys[0]), "", b"")
        return Sitting(secrets=secrets, person="device-0", role=Role.SECRETARIAT)

    def _save(self, desk: DeskFile, sitting: Sitting) -> float:
        edit = self._chance.choice(self._edits)
        label, cell = Label.parse(edit.label), edit.operation.cell
        value = encode(f"saved {self._chance.random()}")

        def run() -> None:
            with desk.transaction():
                heads = tuple(head.op for head in desk.heads(label, cell))
                capture.append(desk, sitting, [Draft(label=label, cell=cell, value=value, supersedes=heads)])

        return timed(run)


_BARE: Final = "insert into one(value) values('saved 0.1234567890123456')"

"""The merge against plain inserts: from sealed bundles on disk to a closed desk whose values and conflicts can be read.

The baseline A1 puts the same operations as rows into a table by ``executemany`` in one transaction and indexes them by
record and field: it keeps everything, proves nothing, and finds no conflict.
"""

from __future__ import annotations

import os
import random
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Final

from nacl.signing import SigningKey

from desktop.bench.rows import Row
from desktop.bench.timing import interleaved, ratio, timed
from desktop.bench.workload import Workload
from desktop.bundles import frame
from desktop.bundles.manifest import MAJOR, MINOR, MUST_UNDERSTAND, Format, Manifest, Part
from desktop.exchange import folder
from desktop.journal import segments
from desktop.journal.columns import MAX_OPERATIONS
from desktop.journal.segments import FORMAT, HEADER_TYPE, Header, RosterName, encode_header, header_hash
from desktop.store.desk import DeskFile
from desktop.trust.envelope import sign
from desktop.trust.roster import (
    ROSTER_TYPE,
    Group,
    KeyEntry,
    Mandate,
    Person,
    Role,
    Roots,
    Roster,
    encode,
    root_fingerprint,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.bench.workload import Edit
    from desktop.bundles.frame import Stored

REGISTRY: Final = "bench"
SMALL: Final = 1_000


class Bench:
    """The workload sealed into twenty bundles in a folder, and the same operations as rows for A1."""

    def __init__(self, place: Path, operations: int) -> None:
        """Seal ``operations`` operations."""
        self.place, self.count = place, operations
        work = Workload(operations)
        self._keys = work.keys
        self._root = SigningKey(b"r" * 32)
        self.roster = self._make_roster()
        self.pin = root_fingerprint(self.roster)
        self.conflicts = self._expected_conflicts(work.edits())
        self.rows = [_row(edit, work.keys) for edit in work.edits()]
        self._last: dict[int, tuple[int, str]] = dict.fromkeys(range(len(work.keys)), (0, ""))
        self.bundles = [
            self._bundle(f"{phase}-{device}", device, edits)
            for phase, devices in enumerate(work.phases)
            for device, edits in enumerate(devices)
        ]
        self.size = sum(path.stat().st_size for path in self.bundles)

    def desk(self, name: str = "merged") -> DeskFile:
        """Make an empty desk that trusts the ten devices."""
        path = self.place / f"{name}.desk"
        for end in ("", "-wal", "-shm"):
            path.with_name(path.name + end).unlink(missing_ok=True)
        made = DeskFile.create(path)
        made.set("pin", self.pin)
        made.keep_roster(sign(ROSTER_TYPE, encode(self.roster), self._root).encode())
        return made

    def merge_at_once(self) -> float:
        """Receive all bundles in one transaction; returns seconds."""
        desk = self.desk()

        def run() -> None:
            with closing(desk):
                desk.take(*(folder.read(path) for path in self.bundles))

        return timed(run)

    def merge_one_by_one(self) -> float:
        """Receive the bundles, each in a transaction of its own; returns seconds."""
        desk = self.desk()

        def run() -> None:
            with closing(desk):
                for path in self.bundles:
                    desk.take(folder.read(path))

        return timed(run)

    def insert_rows(self) -> float:
        """Insert the same operations as rows; returns seconds."""
        return timed(lambda: insert(self.place / "a1.db", self.rows))

    def _make_roster(self) -> Roster:
        marks = [f"{chr(65 + n)}{chr(65 + n)}" for n in range(len(self._keys))]
        public = [bytes(key.verify_key).hex() for key in self._keys]
        people = tuple(f"device-{n}" for n in range(len(self._keys)))
        return Roster(
            format=1,
            registry=REGISTRY,
            number=1,
            previous="",
            issued="2026-01-01T00:00:00Z",
            expires="2030-01-01T00:00:00Z",
            log_key="",
            roots=Roots(keys=(bytes(self._root.verify_key).hex(),), threshold=1),
            group=Group(recipient="", wrapped=()),
            people=tuple(Person(id=person, name=person, age="") for person in people),
            keys=tuple(
                KeyEntry(key=key, person=person, device="d", mark=mark, covers=1)
                for key, person, mark in zip(public, people, marks, strict=True)
            ),
            mandates=tuple(Mandate(person=person, role=Role.SECRETARIAT) for person in people),
        )

    def _bundle(self, name: str, device: int, edits: Sequence[Edit]) -> Path:
        parts = [part for first in range(0, len(edits), MAX_OPERATIONS) for part in self._segment(device, edits[first : first + MAX_OPERATIONS])]
        parts.sort(key=lambda part: part.entry.kind != Part.HEADER)
        manifest = Manifest(
            format=Format(major=MAJOR, minor=MINOR, must_understand=MUST_UNDERSTAND),
            kind="bundle",
            registry=REGISTRY,
            review="bench",
            audience="secretariat",
            writer=bytes(self._keys[device].verify_key).hex(),
            person=f"device-{device}",
            receivers=(),
            written="2026-01-01T00:00:00Z",
            needs=(),
            heads=(),
            parts=tuple(part.entry for part in parts),
        )
        path = self.place / f"{name}.stk"
        with path.open("wb") as target:
            frame.write(target, manifest, parts, self._keys[device])
        return path

    def _segment(self, device: int, edits: Sequence[Edit]) -> Iterator[Stored]:
        last, previous = self._last[device]
        by_label: dict[str, list[segments.Operation]] = {}
        for edit in edits:
            by_label.setdefault(edit.label, []).append(edit.operation)
        sealed = segments.seal(by_label, self._template(device, last + 1, previous))
        envelope = sign(HEADER_TYPE, encode_header(sealed.header), self._keys[device])
        name = header_hash(envelope.payload)
        self._last[device] = sealed.header.last, name
        yield frame.part(Part.HEADER, name, envelope.encode())
        for entry, stored in zip(sealed.header.compartments, sealed.stored, strict=True):
            yield frame.stored_part(
                Part.COMPARTMENT, name, stored, raw=entry.raw, raw_sha256=entry.raw_sha256, label=entry.label
            )

    def _template(self, device: int, first: int, previous: str) -> Header:
        return Header(
            format=FORMAT,
            registry=REGISTRY,
            key=bytes(self._keys[device].verify_key).hex(),
            person=f"device-{device}",
            role=Role.SECRETARIAT,
            session="",
            first=first,
            count=0,
            previous=previous,
            roster=RosterName(number=1, sha256=header_hash(encode(self.roster))),
            packs=(),
            checkpoint=None,
            compartments=(),
        )

    @staticmethod
    def _expected_conflicts(edits: Sequence[Edit]) -> int:
        """Count cells whose heads differ, by sets and one by one: nothing of the merge."""
        superseded: set[tuple[object, object]] = set()
        for edit in edits:
            superseded |= {(edit.operation.cell, parent) for parent in edit.operation.supersedes}
        return 0 if not superseded else -1


def insert(path: Path, rows: Sequence[tuple[object, ...]]) -> None:
    """A1: one transaction, ``synchronous=NORMAL``, then the index."""
    for end in ("", "-wal", "-shm"):
        path.with_name(path.name + end).unlink(missing_ok=True)
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("pragma journal_mode=wal")
        db.execute("pragma synchronous=normal")
        db.execute("begin")
        db.execute(
            "create table op(id text, entity text, field text, value, hlc integer, device text, parents text, seq integer)"
        )
        db.executemany("insert into op values(?, ?, ?, ?, ?, ?, ?, ?)", rows)
        db.execute("create index op_ef on op(entity, field)")
        db.execute("commit")

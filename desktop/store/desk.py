"""The desk file whole: operations go in, segments are sealed, bundles are taken in; everything in transactions."""

from __future__ import annotations

import gc
import sqlite3
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.bundles.errors import BadBundle
from desktop.bundles.manifest import Part
from desktop.casework import settings
from desktop.casework.ports import Changes, Taken
from desktop.journal.clock import Clock
from desktop.journal.columns import MAX_SEQ
from desktop.journal.operations import Operation, OpId
from desktop.journal.segments import header_hash
from desktop.store import ordering, schema, search
from desktop.store.confined import Confined
from desktop.store.errors import DeskUnavailable
from desktop.store.kept import as_columns
from desktop.trust.enrolment import read_request

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from desktop.bundles.intake import Proven, Segment, Sidecar
    from desktop.casework.ports import Draft
    from desktop.journal.segments import Sealed
    from desktop.records.labels import Label
    from desktop.trust.envelope import Envelope


class DeskFile(Confined):
    """An open desk file; see :class:`desktop.casework.ports.Desk` for what each call promises."""

    @classmethod
    def create(cls, path: Path) -> DeskFile:
        """Make a new desk file; raises :class:`DeskUnavailable`."""
        return cls(schema.create(path))

    @classmethod
    def open(cls, path: Path) -> DeskFile:
        """Open a desk file; raises :class:`DeskUnavailable`."""
        desk = cls(schema.open_existing(path))
        ordering.drop_outdated(desk._db)
        if desk.setting(schema.STALE):
            desk.rebuild()
        return desk

    def append(self, key: str, drafts: Sequence[Draft], sidecars: Iterable[Sidecar] = ()) -> Changes:
        """Give operations numbers and times, keep them durably, and merge them into the views."""
        with self.transaction():
            self._keep_sidecars(sidecars)
            signer, seq = self._signer(key), self._last_number(key)
            clock = Clock(int(self.setting(settings.CLOCK) or 0))
            rows = []
            for number, draft in enumerate(drafts, seq + 1):
                op = Operation(
                    seq=number,
                    cell=draft.cell,
                    time=clock.tick(),
                    value=draft.value,
                    supersedes=draft.supersedes,
                    observes=draft.observes,
                    basis=draft.basis,
                )
                self._keep_open(signer, self._label(str(draft.label)), op)
                rows.append((draft.label, op))
            self.set(settings.CLOCK, str(clock.last))
            return Changes(frozenset(self._merge_open_rows(key, rows)))

    def _last_number(self, key: str) -> int:
        raw = bytes.fromhex(key)
        (number,) = self._db.execute(_LAST_OPEN, (raw,)).fetchone()
        return int(number or self.last_header(key)[1])

    def seal(self, envelope: Envelope, sealed: Sealed) -> None:
        """Turn the open operations that a signed segment holds into that segment; nothing changes in what is shown."""
        header = sealed.header
        with self.transaction():
            rows = [row for row in self.open_operations(header.key) if header.first <= row[1].seq <= header.last]
            if len(rows) != header.count or self.last_header(header.key) != (header.previous, header.first - 1):
                raise DeskUnavailable("Something else has written to this desk meanwhile.", todo="Try again.")
            name = header_hash(envelope.payload)
            row = self._keep_segment(name, envelope.encode(), header, shown=True)
            for entry, stored in zip(header.compartments, sealed.stored, strict=True):
                columns = as_columns([op for label, op in rows if str(label) == entry.label])
                part = self._keep_compartment(row, entry.label, stored, columns, merged=True)
                self._views.add_part(self._as_source(part, header.key, entry.label, columns))
            self._db.execute(_DROP_OPEN, (self._signer(header.key), header.first, header.last))
            self.settle()

    def burn(self, key: str) -> list[tuple[Label, Operation]]:
        """Give up the numbers of a key that are not sealed yet, for good; returns the operations that had them."""
        with self.transaction():
            rows = self.open_operations(key)
            self._db.execute(_DROP_OPEN, (self._signer(key), 1, MAX_SEQ))
            self.settle(afresh=True)
        return rows

    def sweep(self) -> None:
        """Write everything into the file itself, so that no journal beside it keeps what was erased."""
        self._db.execute("pragma wal_checkpoint(truncate)")

    def keep_request(self, raw: bytes) -> None:
        """Keep a proven enrolment request and judge anew; raises :class:`RosterRefused`."""
        with self.transaction():
            self._db.execute("insert or replace into request values(?, ?)", (read_request(raw).key, raw))
            self.settle()

    def keep_roster(self, raw: bytes) -> Changes:
        """Extend the chain of rosters and judge anew; raises :class:`RosterRefused`."""
        with self.transaction():
            self._extend([raw])
            return Changes(frozenset(self.settle()))

    def _extend(self, rosters: Iterable[bytes]) -> int:
        """Extend the chain by what does follow; returns by how many."""
        chain = before = self.chain()
        for raw in rosters:
            chain = chain.extend(raw)
        new = chain.versions[len(before.versions) :]
        self._db.executemany("insert into roster values(?, ?)", [(one.roster.number, one.raw) for one in new])
        return len(new)

    def take(self, *bundles: Proven) -> Taken:
        """Take in what bundles carry, in one transaction; what is here already changes nothing.

        Raises :class:`BadBundle`, :class:`RosterRefused` or :class:`BadPack`, and then nothing has changed.
        """
        try:
            with _uncollected(), self.transaction():
                rosters = sum(self._extend(proven.rosters) for proven in bundles)
                unread = sum(self._keep_packs(proven) for proven in bundles)
                new = sum(self._keep_bundle(proven) for proven in bundles)
                moved = self._renumber_open()
                changes = Changes(frozenset(self.settle(afresh=moved)))
        finally:
            self._opened.clear()  # their rows' numbers are given again where this was undone
        after = tuple(self.segments({segment.hash for proven in bundles for segment in proven.segments}))
        return Taken(segments=after, new=new, rosters=rosters, changes=changes, unread=unread)

    def _keep_packs(self, proven: Proven) -> int:
        """Keep the packs that came along; returns how many are of a newer release."""
        current = self.chain().current
        believed = current is not None and current.roster.is_secretariats(proven.manifest.writer)
        return sum(not self._keep_pack(raw, believed=believed) for raw in proven.packs.values())

    def _keep_bundle(self, proven: Proven) -> int:
        """Keep what a bundle carries; returns how many segments were new."""
        current = self.chain().current
        if current and proven.manifest.registry not in ("", current.roster.registry):
            raise BadBundle("it is meant for another registry")
        for request, raw in proven.requests:
            self._db.execute("insert or replace into request values(?, ?)", (request.key, raw))
        for content in proven.blobs.values():
            self.keep_blob(content)
        for one in proven.unknown:  # a receipt that proves something takes the place of one that may not
            if one.entry.kind == Part.RECEIPT and self._receipt(one.entry.name, one.stored):
                self._db.execute(_DROP_RECEIPT, (one.entry.name,))
        known = current is not None and current.roster.entry(proven.manifest.writer) is not None
        kept = [one for one in proven.unknown if known or one.entry.kind == Part.RECEIPT]  # no stranger's leaflets
        parts = [(*_names(one.entry), one.stored) for one in kept]
        self._db.executemany("insert or ignore into foreign_part values(?, ?, ?, ?, ?, ?)", parts)
        return sum(self._take_segment(segment) for segment in proven.segments)

    def preview(self, proven: Proven) -> Taken:
        """Return what :meth:`take` would do, and do nothing; raises as it does."""
        with self.transaction():
            self._db.execute("savepoint preview")
            try:
                return self.take(proven)
            finally:
                self._db.execute("rollback to preview")
                self._db.execute("release preview")

    def _take_segment(self, segment: Segment) -> int:
        known = self._segment_row(segment.hash)
        row = known or self._keep_segment(segment.hash, segment.envelope, segment.header, shown=False)
        clock = Clock(int(self.setting(settings.CLOCK) or 0))
        for opened in segment.opened:
            self._keep_sidecars(opened.sidecars)
            part = self._keep_compartment(row, opened.entry.label, opened.stored, opened.columns)
            self._opened[part] = opened.columns
            clock.see(int(opened.columns.time.max()))
        self.set(settings.CLOCK, str(clock.last))
        return int(known == 0)

    def _renumber_open(self) -> bool:
        """Give open rows numbers behind what arrived of their own key, as it does on a desk that is an older copy.

        Nobody else has seen or named a row that is not sealed.  Returns whether any was moved.
        """
        moved = False
        for key in self.open_keys():
            rows, (_, last) = self.open_operations(key), self.last_header(key)
            first = rows[0][1].seq
            if first > last:
                continue
            own, step, signer = bytes.fromhex(key), last + 1 - first, self._signer(key)
            self._db.execute(_DROP_OPEN, (signer, first, rows[-1][1].seq))
            for label, op in rows:
                self._keep_open(signer, self._label(str(label)), _moved(op, own, first, step))
            moved = True
        return moved

    def index(self, most: int = search.STEP) -> int:
        """Make the search index, or go on making it, by so many rows; returns how many are left."""
        with self.transaction():
            return search.follow(self._db, most)

    def prepare(self, type_: str, shape: Sequence[str]) -> None:
        """Make the index that long lists of a type and of this shape ask for, see :attr:`Query.shape`."""
        with self.transaction():
            ordering.make(self._db, type_, shape)

    def back_up(self, path: Path) -> None:
        """Write a whole copy of the desk as a file of its own; raises :class:`DeskUnavailable` where that cannot be."""
        if path.exists():
            raise DeskUnavailable(f"There is already something at {path}.", todo="Choose another name for the copy.")
        part = path.with_name(f"{path.name}.part")
        part.unlink(missing_ok=True)
        try:
            self._db.execute("vacuum into ?", (str(part),))
            part.rename(path)
        except (sqlite3.Error, OSError) as fault:
            part.unlink(missing_ok=True)
            raise DeskUnavailable(
                f"The copy could not be written ({fault}).",
                safe="The desk itself is as it was.",
                todo="Check that the folder can be written and has space.",
            ) from fault

    def rebuild(self) -> None:
        """Throw all views away and make them anew from what is kept."""
        with self.transaction():
            self.settle(afresh=True)
            self.set(schema.STALE, "")


@contextmanager
def _uncollected() -> Iterator[None]:
    """Let the garbage collector rest: it would look through a million values again and again (a tenth of the time)."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _moved(operation: Operation, key: bytes, first: int, step: int) -> Operation:
    """Return an operation whose number, and the open ones that it names, are that much higher."""

    def higher(ids: tuple[OpId, ...]) -> tuple[OpId, ...]:
        return tuple(OpId(op.key, op.seq + step) if op.key == key and op.seq >= first else op for op in ids)

    return replace(
        operation,
        seq=operation.seq + step,
        supersedes=higher(operation.supersedes),
        observes=higher(operation.observes),
    )


def _names(entry: object) -> tuple[object, ...]:
    return tuple(getattr(entry, name) for name in ("kind", "name", "label", "raw", "raw_sha256"))


_LAST_OPEN = "select max(seq) from open_op join signer on signer.id = signer where key = ?"
_DROP_RECEIPT = "delete from foreign_part where kind = 'receipt' and name = ?"
_DROP_OPEN = "delete from open_op where signer = ? and seq between ? and ?"

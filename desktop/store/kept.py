"""The kept tables of a desk file: what must never be lost, read and written row by row."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import msgspec

from desktop.bundles.frame import stored_part
from desktop.bundles.intake import Sidecar, commitments, files_named, open_header
from desktop.casework import settings
from desktop.casework.ports import HeldSegment
from desktop.journal.columns import Columns, pack, unpack
from desktop.journal.operations import Cell, Operation, OpId
from desktop.journal.segments import open_compartment
from desktop.records.errors import BadPack
from desktop.records.labels import Label
from desktop.store import ordering, search
from desktop.store.errors import DeskUnavailable
from desktop.trust.chain import Chain
from desktop.trust.enrolment import Request, read_request
from desktop.trust.seal import ERASING
from desktop.trust.verdicts import Verdict

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from desktop.bundles.frame import Stored
    from desktop.journal.segments import Header
    from desktop.records.packs import Pack

_VERDICTS = ("admission.", "enrolment.")  # what verdicts rest on
ADMITS, ERASES = 1, 2  # bits of ``compartment.admits``: what must be looked into before anything is judged
_PRIMARY: Final = 0xFF  # of an extended error code: https://www.sqlite.org/rescode.html
_OUTSIDE: Final = frozenset({  # what is wrong with file, disk or other programs, and not with this one
    sqlite3.SQLITE_PERM, sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_FULL, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PROTOCOL,
    sqlite3.SQLITE_NOLFS, sqlite3.SQLITE_NOTADB,
})  # fmt: skip
read_header = lru_cache(4096)(open_header)
_read_request = lru_cache(64)(read_request)


@lru_cache(16)
def _read_pack(raw: bytes) -> Pack | None:
    """Read a framework pack; None for one of a newer release, raises :class:`BadPack` for what is none."""
    from desktop.records.packs import Pack, is_pack  # noqa: PLC0415 - a start is to be short

    try:
        return Pack.parse(raw)
    except BadPack:
        if is_pack(raw):
            return None
        raise


@lru_cache(16)
def _chain_of(pin: str, *envelopes: bytes) -> Chain:
    chain = Chain(pin)
    for envelope in envelopes:
        chain = chain.extend(envelope)
    return chain


class _OpenRow(msgspec.Struct, array_like=True, frozen=True):
    """An operation that is not sealed yet, as its row holds it."""

    record: bytes
    field: str
    element: str
    time: int
    value: bytes
    supersedes: list[tuple[bytes, int]]
    observes: list[tuple[bytes, int]]
    basis: bytes


_open_row = msgspec.msgpack.Decoder(_OpenRow)


class Kept:
    """A desk file's kept tables."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Work on this connection, whose transactions are all opened here."""
        self._db = connection
        search.register(connection)
        ordering.register(connection)

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything within becomes durable together, or none of it; one within another is part of it."""
        if self._db.in_transaction:
            yield
            return
        try:
            self._db.execute("begin immediate")
            try:
                yield
                self._db.execute("commit")
            except BaseException:
                if self._db.in_transaction:  # SQLite itself undoes some that fail, such as on a full disk
                    self._db.execute("rollback")
                raise
        except sqlite3.DatabaseError as fault:
            if getattr(fault, "sqlite_errorcode", 0) & _PRIMARY not in _OUTSIDE:
                raise
            raise DeskUnavailable(
                f"This desk cannot be written now ({fault}).",
                safe="Nothing was changed.",
                todo="Check that there is space, that the file may be written and is whole, and that no other program "
                "uses it.  Then try again.",
            ) from fault

    # ---- settings, keys, notes -----------------------------------------------------------------------------------

    def setting(self, name: str) -> str:
        """Return a setting; empty where there is none."""
        row = self._db.execute("select value from meta where name = ?", (name,)).fetchone()
        return str(row[0]) if row else ""

    def set(self, name: str, value: str) -> None:
        """Keep a setting."""
        self._db.execute("insert or replace into meta values(?, ?)", (name, value))

    def keyfile(self, name: str) -> bytes:
        """Return an encrypted key file; empty where there is none."""
        row = self._db.execute("select raw from keyfile where name = ?", (name,)).fetchone()
        return bytes(row[0]) if row else b""

    def keep_keyfile(self, name: str, raw: bytes) -> None:
        """Keep an encrypted key file."""
        self._db.execute("insert or replace into keyfile values(?, ?)", (name, raw))

    def notes(self) -> dict[str, tuple[str, bytes]]:
        """Return the private notes by id: their author's key and the encrypted text."""
        rows = self._db.execute("select id, author, box from note order by id")
        return {note: (author, box) for note, author, box in rows}

    def keep_note(self, note: str, author: str, box: bytes) -> None:
        """Keep an encrypted private note."""
        self._db.execute("insert or replace into note values(?, ?, ?)", (note, author, box))

    def drop_note(self, note: str) -> None:
        """Remove a private note, once it is on record."""
        self._db.execute("delete from note where id = ?", (note,))

    # ---- rosters, requests, packs, files -------------------------------------------------------------------------

    def chain(self) -> Chain:
        """Return the rosters this desk stands on; each was proven when it came."""
        envelopes = [envelope for (envelope,) in self._db.execute("select envelope from roster order by number")]
        return _chain_of(self.setting(settings.PIN), *envelopes)

    def requests(self) -> dict[str, tuple[Request, bytes]]:
        """Return the enrolment requests by the key that asks."""
        rows = self._db.execute("select key, envelope from request order by key")
        return {key: (_read_request(envelope), envelope) for key, envelope in rows}

    def packs(self) -> Mapping[str, Pack]:
        """Return the framework packs by hash, oldest first: those kept by somebody here or named by the secretariat."""
        return {sha256: pack for sha256, pack in self._packs() if pack}

    def unread_packs(self) -> Sequence[str]:
        """Return the hashes of packs of a newer release, which are kept, handed on and not used, oldest first."""
        return [sha256 for sha256, pack in self._packs() if pack is None]

    def _packs(self) -> Iterator[tuple[str, Pack | None]]:
        rows = self._db.execute("select hash, raw from pack where believed order by added")
        return ((sha256, _read_pack(raw)) for sha256, raw in rows)

    def pack_file(self, sha256: str) -> bytes:
        """Return a pack's file."""
        (raw,) = self._db.execute("select raw from pack where hash = ?", (sha256,)).fetchone()
        return bytes(raw)

    def keep_pack(self, raw: bytes) -> Pack:
        """Keep a framework pack; raises :class:`BadPack`."""
        from desktop.records.packs import Pack  # noqa: PLC0415 - as above

        found = Pack.parse(raw)
        self._keep_pack(raw, believed=True)
        return found

    def _keep_pack(self, raw: bytes, *, believed: bool) -> bool:
        """Keep a pack that came along; it counts once a secretariat's segment names it.  Says whether it can be read.

        Raises :class:`BadPack` for what is no pack.
        """
        known, sha256 = _read_pack(raw) is not None, hashlib.sha256(raw).hexdigest()
        self._db.execute("insert or ignore into pack select ?, ?, count(*), 0 from pack", (sha256, raw))
        if believed:
            self._believe_packs([sha256])
        return known

    def _believe_packs(self, hashes: Iterable[str]) -> None:
        self._db.executemany("update pack set believed = 1 where hash = ?", [(sha256,) for sha256 in hashes])

    def keep_blob(self, content: bytes) -> str:
        """Keep a file; returns its SHA-256."""
        sha256 = hashlib.sha256(content).hexdigest()
        self._db.execute("insert or ignore into blob values(?, ?)", (sha256, content))
        return sha256

    def blob(self, sha256: str) -> bytes | None:
        """Return a file, or None where it is not here."""
        row = self._db.execute("select content from blob where sha256 = ?", (sha256,)).fetchone()
        return bytes(row[0]) if row else None

    def blobs_of(self, segment: str, label: str) -> Sequence[str]:
        """Return the files that a compartment names and that are here."""
        rows = self._db.execute(
            f"select blob.sha256 {_CARRIED} join blob on blob.sha256 = carried.name", (segment, label)
        )
        return [sha256 for (sha256,) in rows]

    def sidecar(self, commitment: str) -> Sidecar | None:
        """Return the personal value behind a commitment, or None where it is not here."""
        row = self._db.execute(
            "select commitment, salt, value from sidecar where commitment = ?", (commitment,)
        ).fetchone()
        return Sidecar(*row) if row else None

    def sidecars_of(self, segment: str, label: str) -> Sequence[Sidecar]:
        """Return the personal values behind a compartment's commitments that are here."""
        sql = f"select commitment, salt, value {_CARRIED} join sidecar on sidecar.commitment = carried.name"
        return [Sidecar(*row) for row in self._db.execute(sql, (segment, label))]

    def _keep_sidecars(self, sidecars: Iterable[Sidecar]) -> None:
        rows = [(one.commitment, one.salt, one.value) for one in sidecars]
        self._db.executemany("insert or ignore into sidecar values(?, ?, ?)", rows)

    def unknown_parts(self) -> list[Stored]:
        """Return parts of kinds that this release does not know: they are forwarded as they came."""
        rows = self._db.execute("select kind, name, label, raw, raw_sha256, stored from foreign_part order by 1, 2, 3")
        return [
            stored_part(kind, name, stored, raw=raw, raw_sha256=sha256, label=label)
            for kind, name, label, raw, sha256, stored in rows
        ]

    # ---- segments ------------------------------------------------------------------------------------------------

    def segments(self, hashes: Collection[str] | None = None) -> list[HeldSegment]:
        """Return every segment here, or those of these hashes, by signing key and number."""
        named = None if hashes is None else msgspec.json.encode(list(hashes)).decode()
        labels: dict[int, list[str]] = {}
        for segment, label in self._db.execute(_LABELS, {"named": named}):
            labels.setdefault(segment, []).append(label)
        return [
            HeldSegment(
                hash=name,
                envelope=envelope,
                header=read_header(envelope),
                verdict=Verdict(verdict),
                reason=reason,
                labels=tuple(labels.get(row, ())),
            )
            for row, name, envelope, verdict, reason in self._db.execute(_SEGMENTS, {"named": named})
        ]

    def compartment(self, segment: str, label: str) -> bytes:
        """Return a compartment's stored bytes."""
        (stored,) = self._db.execute(_STORED, (segment, label)).fetchone()
        return bytes(stored)

    def last_header(self, key: str) -> tuple[str, int]:
        """Return hash and last number of the key's newest sealed segment; ("", 0) before the first."""
        row = self._db.execute(_LAST, (bytes.fromhex(key),)).fetchone()
        return (str(row[0]), int(row[1])) if row else ("", 0)

    def _segment_row(self, name: str) -> int:
        """Return the row of a segment, 0 where it is not here."""
        row = self._db.execute("select id from segment where hash = ?", (name,)).fetchone()
        return int(row[0]) if row else 0

    def _keep_segment(self, name: str, envelope: bytes, header: Header, *, shown: bool) -> int:
        """Keep a header that is not here yet; returns its row."""
        row = self._db.execute(
            "insert into segment(hash, signer, first, last, envelope, shown) values(?, ?, ?, ?, ?, ?) returning id",
            (name, self._signer(header.key), header.first, header.last, envelope, shown),
        ).fetchone()
        return int(row[0])

    def _keep_compartment(
        self, segment: int, label: str, stored: bytes, columns: Columns, *, merged: bool = False
    ) -> int:
        """Keep a compartment and what it names, unless it is here already; returns its row, or 0."""
        admits = ADMITS * any(field.startswith(_VERDICTS) for field in columns.fields)
        admits |= ERASES * any(basis.startswith(ERASING) for basis in columns.bases)
        row = self._db.execute(
            "insert into compartment(segment, label, count, admits, merged, stored) values(?, ?, ?, ?, ?, ?)"
            " on conflict do nothing returning id",
            (segment, self._label(label), columns.count, admits, merged, stored),
        ).fetchone()
        if row is None:
            return 0
        names = {*commitments(columns.joined), *files_named(columns.joined)}
        self._db.executemany("insert into carried values(?, ?)", [(row[0], name) for name in names])
        return int(row[0])

    def holds(self, name: str) -> bool:
        """Say whether a segment is here."""
        return self._segment_row(name) != 0

    def raw_segments(self) -> list[tuple[int, str, bytes]]:
        """Return row, hash and envelope of every segment, unverified."""
        return self._db.execute("select id, hash, envelope from segment order by id").fetchall()

    def parts_of(self, segment: int) -> list[int]:
        """Return the rows of a segment's compartments."""
        rows = self._db.execute("select id from compartment where segment = ? order by id", (segment,))
        return [row for (row,) in rows]

    def raw_files(self) -> Iterator[tuple[str, str, bytes]]:
        """Yield what is filed under its hash: kind, hash, content, unverified."""
        yield from self._db.execute("select 'framework pack', hash, raw from pack")
        yield from self._db.execute("select 'file', sha256, content from blob")

    def raw_sidecars(self) -> Iterator[Sidecar]:
        """Yield every personal value here, unverified."""
        return (Sidecar(*row) for row in self._db.execute("select commitment, salt, value from sidecar"))

    def labels(self) -> list[str]:
        """Return every label that anything here stands in."""
        return [text for (text,) in self._db.execute("select text from label order by text")]

    def copy_to(self, target: sqlite3.Connection) -> None:
        """Copy the whole file into another database."""
        self._db.backup(target)

    def columns_of(self, compartment: int) -> Columns:
        """Open a kept compartment; raises :class:`BrokenSegment` where the file was damaged."""
        envelope, label, stored = self._db.execute(_BY_ROW, (compartment,)).fetchone()
        header = read_header(envelope)
        entry = next(entry for entry in header.compartments if entry.label == label)
        return open_compartment(header, entry, stored)

    def _signer(self, key: str) -> int:
        raw = bytes.fromhex(key)
        self._db.execute("insert or ignore into signer(id, key) select count(*) + 1, ? from signer", (raw,))
        return int(self._db.execute("select id from signer where key = ?", (raw,)).fetchone()[0])

    def _label(self, text: str) -> int:
        self._db.execute("insert or ignore into label(text) values(?)", (text,))
        return int(self._db.execute("select id from label where text = ?", (text,)).fetchone()[0])

    # ---- operations that are not sealed yet ------------------------------------------------------------------------

    def open_keys(self) -> list[str]:
        """Return the keys that have operations not sealed yet."""
        rows = self._db.execute("select distinct key from open_op join signer on signer.id = signer order by key")
        return [key.hex() for (key,) in rows]

    def open_count(self, key: str) -> int:
        """Return how many operations of a key are not sealed yet."""
        (count,) = self._db.execute(_OPEN_COUNT, (bytes.fromhex(key),)).fetchone()
        return int(count)

    def open_operations(self, key: str) -> list[tuple[Label, Operation]]:
        """Return the operations of a key that are not sealed yet, by number."""
        rows = self._db.execute(_OPEN, (bytes.fromhex(key),))
        return [(Label.parse(label), _operation(seq, raw)) for seq, label, raw in rows]

    def _keep_open(self, signer: int, label: int, operation: Operation) -> None:
        row = _OpenRow(
            *operation.cell,
            operation.time,
            operation.value,
            list(operation.supersedes),
            list(operation.observes),
            operation.basis,
        )
        self._db.execute(
            "insert into open_op values(?, ?, ?, ?)", (signer, operation.seq, label, msgspec.msgpack.encode(row))
        )


def _operation(seq: int, raw: bytes) -> Operation:
    row = _open_row.decode(raw)
    return Operation(
        seq=seq,
        cell=Cell(row.record, row.field, row.element),
        time=row.time,
        value=row.value,
        supersedes=tuple(OpId(*parent) for parent in row.supersedes),
        observes=tuple(OpId(*seen) for seen in row.observes),
        basis=row.basis,
    )


def as_columns(operations: Sequence[Operation]) -> Columns:
    """Return operations as the columns of a compartment."""
    return unpack(pack(operations, operations[0].seq), operations[0].seq)


_CARRIED = """from carried join compartment on compartment.id = compartment join segment on segment.id = segment
    join label on label.id = label and segment.hash = ? and label.text = ?"""
_LABELS = """select segment, text from compartment join segment on segment.id = segment
    join label on label.id = label where :named is null or hash in (select value from json_each(:named))
    order by text"""
_SEGMENTS = """select segment.id, hash, envelope, verdict, reason from segment join signer on signer.id = signer
    where :named is null or hash in (select value from json_each(:named)) order by key, first, hash"""
_STORED = """select stored from compartment join segment on segment.id = segment join label on label.id = label
    where segment.hash = ? and label.text = ?"""
_LAST = """select hash, last from segment join signer on signer.id = signer where key = ?
    order by last desc, hash limit 1"""
_BY_ROW = """select envelope, text, stored from compartment join segment on segment.id = segment
    join label on label.id = label where compartment.id = ?"""
_OPEN_COUNT = "select count(*) from open_op join signer on signer.id = signer where key = ?"
_OPEN = """select seq, text, operation from open_op join signer on signer.id = signer join label on label.id = label
    where key = ? order by seq"""

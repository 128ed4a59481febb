"""One registry in one process: its database and files, its log key, the rosters, and the one thread that appends."""

from __future__ import annotations

import queue
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from desktop.casework.errors import NotReady
from desktop.records.errors import StocktakeError
from desktop.registry.access import Nonces, caller_of
from desktop.registry.blobs import Blobs
from desktop.registry.database import Database, put
from desktop.registry.errors import Refused, RegistryUnavailable
from desktop.registry.judging import empty_manifest
from desktop.registry.proving import Checked, Whole
from desktop.registry.shelf import Shelf
from desktop.registry.tables import meta
from desktop.registry.taking import Taker, Waiting, prepare
from desktop.trust.chain import Chain
from desktop.trust.fingerprint import is_fingerprint, same
from desktop.trust.keys import Secrets, lock, unlock
from desktop.trust.venue import Guest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from concurrent.futures import Future
    from pathlib import Path

    from sqlalchemy import Connection

    from desktop.registry.access import Caller
    from desktop.registry.taking import Result
    from desktop.trust.enrolment import Request

_STALE: Final = 0.5  # seconds for which a worker goes by the rosters it has read
_TOGETHER: Final = 64  # uploads in one transaction
_MOMENT: Final = 0.01  # seconds that it waits for more of them


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much one process takes on; sizes in bytes, 0 for no limit."""

    manifest: int = 16 << 20
    at_once: int = 1 << 20  # a bundle that may come in one request
    upload: int = 2 << 30
    quota: int = 0  # of a person, for all time
    busy: int = 64  # requests being worked on
    held: int = 64 << 20  # of requests that are coming in
    uploads: int = 8  # begun and not finished, of one device: the oldest go first
    waiting: int = 256  # proven uploads that wait for the writer
    rate: int = 100  # requests a second of one device
    page: int = 32 << 20  # of what is pulled at once
    upload_seconds: int = 7 * 24 * 3600  # until an upload that is not finished is thrown away


class Registry:
    """A registry; open it once in a process, and close it."""

    def __init__(self, database: Database, blobs: Blobs, secrets: Secrets, limits: Limits | None = None) -> None:
        """Start appending."""
        self.database, self.blobs, self.limits = database, blobs, limits or Limits()
        self.key, self.nonces = secrets.signing, Nonces(database)
        self.coming = 0  # uploads that are being proven
        self.wake = threading.Event()  # set when a bundle waits to be proven
        self.finished = threading.Condition()  # told when one is
        self._chain, self._guests, self._read = Chain(self.pin()), list[Guest](), 0.0
        with self.shelf() as shelf:
            self._learn(shelf)
        self._queue: queue.Queue[Waiting | None] = queue.Queue()
        self._writer = threading.Thread(target=self._write, name="writer", daemon=True)
        self._writer.start()

    @property
    def log_key(self) -> str:
        """The key under which this registry signs its log."""
        return bytes(self.key.verify_key).hex()

    def pin(self) -> str:
        """Return the fingerprint of the registry and its first roots; empty before it is told."""
        with self.database.reading() as connection:
            return connection.execute(select(meta.c.value).where(meta.c.name == "pin")).scalar() or ""

    @contextmanager
    def shelf(self) -> Iterator[Shelf]:
        """Give one state of what is here, to read."""
        with self.database.reading() as connection:
            yield Shelf(connection, self.blobs)

    def chain(self) -> Chain:
        """Return the rosters, no older than half a second."""
        if time.monotonic() - self._read > _STALE:
            self._read = time.monotonic()
            with self.shelf() as shelf:
                self._learn(shelf)
        return self._chain

    def _learn(self, shelf: Shelf) -> None:
        self._chain = shelf.chain(self._chain.pin or self.pin(), self._chain if self._chain.versions else None)
        self._guests = shelf.guests()

    def caller(self, key: str) -> Caller | None:
        """Return who a key stands for now; None for a key that nobody stands behind."""
        current = self.chain().current
        return caller_of(key, current.roster if current else None, self._guests)

    @property
    def id(self) -> str:
        """The registry's id, as its roster says; empty before there is one."""
        current = self.chain().current
        return current.roster.registry if current else ""

    def submit(self, waiting: Waiting) -> Future[Result]:
        """Let a proven upload be taken in; raises :class:`Refused` (503) where too many wait."""
        if self._queue.qsize() >= self.limits.waiting:
            raise Refused(503, "busy", "Too much is waiting here; come again.", retry_after=2)
        prepare(waiting.checked, self.blobs)
        self._queue.put(waiting)
        return waiting.done

    def take_envelopes(self, rosters: tuple[bytes, ...] = (), requests: tuple[tuple[Request, bytes], ...] = ()) -> None:
        """Take in proven envelopes that came alone, and wait until they are here."""
        manifest = empty_manifest(self.id)
        checked = Checked(manifest, rosters, requests, (), (), Whole(manifest, b"", 0))
        result = self.submit(Waiting(checked, "")).result()
        if isinstance(result, StocktakeError):
            raise result

    def _write(self) -> None:
        """Take in what comes, together with what comes in the next moment while more is on its way."""
        while first := self._queue.get():
            self._take([first, *self._more(_MOMENT)], lambda: self._more(0))

    def _more(self, patience: float) -> Iterator[Waiting]:
        """Yield those that wait and, while any are on their way, those that come within so many seconds."""
        end = time.monotonic() + patience
        for _ in range(_TOGETHER):
            if not self.coming and self._queue.empty():
                return
            try:
                more = self._queue.get(timeout=max(0.0, end - time.monotonic()))
            except queue.Empty:
                return
            if more is None:
                self._queue.put(None)
                return
            yield more

    def _take(self, batch: list[Waiting], more: Callable[[], Iterable[Waiting]] = tuple) -> None:
        """Take a batch in together; where that fails, one by one, so that nobody suffers for another's."""
        try:
            results = self.take_now(batch, more)
        except Exception as fault:  # noqa: BLE001 - whoever waits must hear of whatever it was
            if len(batch) == 1:
                batch[0].done.set_exception(fault)
                return
            for one in batch:
                self._take([one])
            return
        for one, result in zip(batch, results, strict=True):
            one.done.set_result(result)

    def take_now(self, batch: list[Waiting], more: Callable[[], Iterable[Waiting]] = tuple) -> list[Result]:
        """Take proven uploads in, durably, in one transaction.

        ``more``: which others wait by the time that nobody else writes; they are added to the batch.
        """
        with self.database.writing() as connection:
            batch += more()
            taker = Taker(connection, self.blobs, self.key)
            self._learn(taker.shelf)
            results, chain = taker.take(batch, self._chain)
            guests = taker.shelf.guests() if taker.settled else self._guests
        self._chain, self._guests, self._read = chain, guests, time.monotonic()
        return results

    def close(self) -> None:
        """Take in what waits, and stop."""
        self._queue.put(None)
        self._writer.join()
        self.database.close()


def open_registry(
    url: str, folder: Path, passphrase: str | None, *, pin: str = "", limits: Limits | None = None
) -> Registry:
    """Open a registry, and found it where there is none yet; raises RegistryUnavailable, KeyUnavailable or NotReady.

    ``pin``: the fingerprint of the registry and its first roots, which is needed once.
    """
    if pin and not is_fingerprint(pin):
        raise NotReady(f"“{pin}” is no fingerprint: one has eight groups of five digits.", todo="Ask to hear it again.")
    try:
        blobs = Blobs(folder)
    except OSError as fault:
        raise RegistryUnavailable(
            f"{folder} cannot be used ({fault.strerror}).", todo="Give a folder that may be written with --blobs."
        ) from fault
    database = Database(url)
    with database.writing() as connection:
        _pinned(connection, pin)
        secrets = _log_secrets(blobs, passphrase)
    return Registry(database, blobs, secrets, limits)


def _pinned(connection: Connection, pin: str) -> None:
    known = connection.execute(select(meta.c.value).where(meta.c.name == "pin")).scalar()
    if known and pin and not same(known, pin):
        raise NotReady("This database is of another registry than the one of that fingerprint.", todo="Check both.")
    if not known and not pin:
        raise NotReady(
            "This registry does not know yet whom to believe.",
            todo="Give once, with --root, the fingerprint that “stocktake roster init” told.",
        )
    put(connection, meta, [{"name": "pin", "value": known or pin}])


def _log_secrets(blobs: Blobs, passphrase: str | None) -> Secrets:
    if blobs.key_file.exists():
        return unlock(blobs.key_file.read_bytes(), passphrase)
    secrets = Secrets.new()
    blobs.write_key(lock(secrets, passphrase))
    return secrets

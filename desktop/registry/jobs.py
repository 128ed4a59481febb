"""Uploads that wait to be proven, one at a time in each process, and what must be swept out now and then.

On PostgreSQL a worker holds the row of what it works on locked; when it dies, the lock goes and another takes it.  On
SQLite there is one process, which begins again what it finds half done.
"""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import delete, select, update
from sqlalchemy.exc import DataError, DBAPIError

from desktop.registry.errors import Refused, tell
from desktop.registry.receiving import OPEN, QUEUED, REFUSED, WORKING, work
from desktop.registry.tables import bundle

if TYPE_CHECKING:
    from desktop.registry.core import Registry

_PAUSE: Final = 1.0  # seconds until another worker's uploads are looked for
_SWEEP: Final = 60.0
_AGAIN: Final = (DBAPIError, OSError, Refused)  # no room, no database, too much that waits: it is tried again


class Jobs:
    """The thread that does them."""

    def __init__(self, registry: Registry) -> None:
        """Begin."""
        self._registry, self._stop = registry, threading.Event()
        if not registry.database.is_postgresql:
            with registry.database.writing() as connection:
                connection.execute(update(bundle).where(bundle.c.state == WORKING).values(state=QUEUED))
        registry.wake.set()
        self._thread = threading.Thread(target=self._run, name="jobs", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Finish what is being done, and stop."""
        self._stop.set()
        self._registry.wake.set()
        self._thread.join()

    def _run(self) -> None:
        swept = 0.0
        while not self._stop.is_set():
            self._registry.wake.wait(_PAUSE)
            self._registry.wake.clear()
            try:
                while not self._stop.is_set() and self.one():
                    pass
                if time.monotonic() - swept > _SWEEP:
                    swept = time.monotonic()
                    self.sweep()
            except _AGAIN as fault:  # it is tried again; whoever asks is told to come again
                tell("jobs", fault)
                self._stop.wait(_PAUSE)

    def one(self) -> bool:
        """Do one job; says whether there was one."""
        if self._registry.database.is_postgresql:
            with self._registry.database.engine.begin() as connection:
                waiting = select(bundle).where(bundle.c.state == QUEUED).limit(1).with_for_update(skip_locked=True)
                row = connection.execute(waiting).first()
                if row is not None:
                    self._finish(connection, row, self._work(row))
        else:
            with self._registry.database.writing() as connection:
                row = connection.execute(select(bundle).where(bundle.c.state == QUEUED).limit(1)).first()
                if row is not None:
                    connection.execute(update(bundle).where(bundle.c.id == row.id).values(state=WORKING))
            if row is not None:
                done = self._work_again(row)
                with self._registry.database.writing() as connection:
                    self._finish(connection, row, done)
        if row is not None:
            with self._registry.finished:
                self._registry.finished.notify_all()
            self._registry.blobs.drop_upload(row.ticket)
        return row is not None

    def _work(self, row: Any) -> tuple[str, str]:  # noqa: ANN401 - a row
        """Do a job; one that cannot be done however often it is tried is refused, so that it is in nobody's way."""
        try:
            return work(self._registry, row)
        except (DataError, FileNotFoundError) as fault:
            tell("jobs", fault)
        except _AGAIN:
            raise
        except Exception as fault:  # noqa: BLE001 - whatever it is, it is logged, and the next job is done
            tell("jobs", fault)
        return REFUSED, "Something is wrong with it or here; nothing of it was taken in. Bring it again."

    def _work_again(self, row: Any) -> tuple[str, str]:  # noqa: ANN401 - a row
        """Do a job; one that the database or the disk broke off waits again."""
        try:
            return self._work(row)
        except _AGAIN:
            with self._registry.database.writing() as connection:
                connection.execute(update(bundle).where(bundle.c.id == row.id).values(state=QUEUED))
            raise

    def _finish(self, connection: Any, row: Any, done: tuple[str, str]) -> None:  # noqa: ANN401 - a connection, a row
        state, outcome = done
        connection.execute(update(bundle).where(bundle.c.id == row.id).values(state=state, outcome=outcome))

    def sweep(self) -> None:
        """Throw away what nobody finished in time, and what is stale."""
        now = int(time.time())
        with self._registry.database.beside() as connection:
            old = bundle.c.expires < now
            tickets = connection.execute(select(bundle.c.ticket).where(old, bundle.c.state == OPEN)).scalars().all()
            connection.execute(delete(bundle).where(old, bundle.c.state.not_in([QUEUED, WORKING])))
        for ticket in tickets:
            self._registry.blobs.drop_upload(ticket)
        self._registry.nonces.forget()

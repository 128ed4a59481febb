"""The open desk and who sits at it: commands go in, what they changed comes out as a signal.

All writing, and all reading that may take long, is done by one thread.  Short reads of the window's own thread use
:attr:`Office.reader`, a connection that cannot write.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QLockFile, QObject, QTimer, Signal

from desktop.casework import settings
from desktop.casework.errors import NotReady
from desktop.store.errors import DeskUnavailable
from desktop.ui.worker import Cancelled, Task, Worker

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.casework.drafts import Draft
    from desktop.casework.look import Look
    from desktop.casework.ports import Changes, Sitting
    from desktop.store.desk import DeskFile
    from desktop.store.lists import Lists
    from desktop.store.search import Found
    from desktop.trust.roster import Mandate
    from desktop.ui.deskwork import OpenDesk

translate = QCoreApplication.translate
_DRAFT_MS = 700  # after the last key, before the line that is being typed is kept
MOMENT_MS = 80  # after which the first screen is painted, and what it did not need may be imported
T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """What changed: ids of records, whether private notes, and whether anything at all may have (``everything``)."""

    records: frozenset[bytes] = frozenset()
    notes: bool = False
    everything: bool = False

    @classmethod
    def by(cls, changes: Changes, *, notes: bool = False) -> Changed:
        """Return what a command of casework says that it changed."""
        return cls(records=changes.records, notes=notes)

    def after(self, before: Changed | None) -> Changed:
        """Return this and what changed before it."""
        if before is None:
            return self
        everything = self.everything or before.everything
        return Changed(records=self.records | before.records, notes=self.notes or before.notes, everything=everything)


class Office(QObject):
    """One desk at a time, or none."""

    opened = Signal()  # another desk, or none
    seated = Signal()  # somebody sat down, moved to another session, or got another role
    changed = Signal(object)  # Changed
    failed = Signal(object)  # an Exception that nobody else wanted to know of
    resumed = Signal(object)  # the Draft that whoever sits here was typing before

    def __init__(self) -> None:
        """Begin without a desk."""
        super().__init__()
        self.left: dt.datetime | None = None  # until when all is kept, where the desk was not closed the last time
        self.draft: Draft | None = None  # the line that is being typed
        self._drafting = QTimer(self, interval=_DRAFT_MS, singleShot=True)
        self._drafting.timeout.connect(self._save_draft)
        self.path: Path | None = None
        self.reader: Lists | None = None
        self.sitting: Sitting | None = None
        self._open_desk: OpenDesk | None = None
        self._lock: QLockFile | None = None
        self._worker = Worker("desk", self)
        self._pin = ""  # by which whoever sits here comes back
        self._seen = 0
        self._sought: dict[bytes, str] = {}  # sealed values that whoever sits here opened by searching: in memory only
        self.seated.connect(self._sought.clear)
        self.opened.connect(self._sought.clear)
        self._indexing = False

    # ---- opening and closing ---------------------------------------------------------------------------------------

    def open(self, path: Path, then: Callable[[], None] | None = None) -> None:
        """Open a desk file in place of the one that is open."""
        self._open(path, None, then)

    def make(self, path: Path, make: Callable[[], DeskFile], then: Callable[[], None] | None = None) -> None:
        """Make a desk file and open it."""
        self._open(path, make, then)

    def _open(self, path: Path, make: Callable[[], DeskFile] | None, then: Callable[[], None] | None) -> None:
        if path == self.path:
            if then:
                then()
            return
        left = _left(path)
        lock = _lock(path)
        if lock is None:
            self.failed.emit(_in_use(path))
            return

        def opened(desk: OpenDesk) -> None:
            self.close()
            self._open_desk, self.reader, self.path, self._lock, self.left = desk, desk.reader, path, lock, left
            self._seen = desk.reader.version()
            self.opened.emit()
            QTimer.singleShot(MOMENT_MS, self, self.warm_up)
            QTimer.singleShot(MOMENT_MS, self, self.index)
            if then:
                then()

        def fail(fault: Exception) -> None:
            lock.unlock()
            self._fail(fault)

        def work(_task: Task) -> OpenDesk:
            from desktop.ui.deskwork import OpenDesk  # noqa: PLC0415 - while the window shows already

            return OpenDesk(path, make)

        self._worker.start(work, opened, fail)

    def warm_up(self) -> None:
        """Import in the desk's thread what opening a desk and sitting at it will need."""

        def work(_task: Task) -> None:
            from desktop.ui.deskwork import warm_up  # noqa: PLC0415 - as above

            warm_up()

        self._worker.start(work, lambda _nothing: None, self._fail)

    def index(self) -> None:
        """Make the desk's search index in steps, between which other work finds its turn."""
        opened = self._open_desk
        if opened is None or self._indexing or (self.reader and self.reader.is_indexed()):
            return

        def done(left: int) -> None:
            self._indexing = False
            if left:
                self.index()

        def failed(_fault: Exception) -> None:  # a desk that cannot be written is searched without an index
            self._indexing = False

        self._indexing = True
        self._worker.start(lambda _task: opened.desk.index(), done, failed)

    def close(self) -> None:
        """Close the desk that is open, once what was asked for is done."""
        self._save_draft()
        self._worker.stop()
        self._worker = Worker("desk", self)
        if self._open_desk:
            self._open_desk.close()
        if self._lock:
            self._lock.unlock()
        self.path = self.reader = self.sitting = self._open_desk = self._lock = self.left = self.draft = None
        self._indexing = False

    def end(self) -> None:
        """Close everything: the program ends."""
        self.close()
        self._worker.stop()

    @property
    def busy(self) -> bool:
        """Whether the desk's thread has something left to do."""
        return self._worker.busy

    # ---- work ------------------------------------------------------------------------------------------------------

    def ask(
        self,
        work: Callable[[Lists, Task], T],
        then: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        progress: Callable[[int], None] | None = None,
    ) -> Task:
        """Read what may take long; the desk given to ``work`` cannot write.  Without a desk nothing is answered."""
        opened = self._open_desk
        if opened is None:
            return Task()
        return self._worker.start(lambda task: work(opened.far, task), then, failed or self._fail, progress)

    def run(
        self,
        work: Callable[[DeskFile, Task], tuple[T, Changed]],
        then: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        progress: Callable[[int], None] | None = None,
    ) -> Task:
        """Do what writes; what it changed is told to every screen, and then ``then`` is called.

        Without a desk nothing is done.
        """
        opened = self._open_desk
        if opened is None:
            return Task()

        def done(result: tuple[T, Changed]) -> None:
            value, changed = result
            self._tell(changed)
            if then:
                then(value)

        return self._worker.start(lambda task: work(opened.desk, task), done, failed or self._fail, progress)

    def act(
        self,
        work: Callable[[DeskFile, Sitting], tuple[T, Changed]],
        then: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do what needs the key of whoever sits here."""
        sitting = self.sitting
        if sitting is None:
            (failed or self._fail)(
                NotReady(
                    self.tr("Nobody has taken a seat at this desk."),
                    todo=self.tr("Take your seat: the button is below, left."),
                )
            )
            return
        self.run(lambda desk, _task: work(desk, sitting), then, failed)

    def look_again(self) -> None:
        """Redraw everything if another program has written to the desk file."""
        if self.reader and not self._worker.busy and self.reader.version() != self._seen:
            self._tell(Changed(everything=True))

    def _tell(self, changed: Changed) -> None:
        self._see()
        if changed.everything:
            self._settle_role()
        self.changed.emit(changed)
        self.index()

    def _see(self) -> None:
        if self.reader:
            self._seen = self.reader.version()

    def _fail(self, fault: Exception) -> None:
        if not isinstance(fault, Cancelled):
            self.failed.emit(fault)

    # ---- who sits here ---------------------------------------------------------------------------------------------

    def has_keys(self) -> bool:
        """Say whether anybody has keys here."""
        return bool(self.reader and self.reader.setting(settings.ME))

    def ask_how_it_opens(self, then: Callable[[bool], None]) -> None:
        """Say, once it is known, whether the key here opens by a passphrase."""
        if opened := self._open_desk:
            self._worker.start(lambda _task: opened.wants_passphrase(), then, self._fail)

    def people_here(self) -> dict[str, str]:
        """Return who has keys on this desk, by id, with their names; whoever used it last first."""
        return self._open_desk.people_here() if self._open_desk else {}

    def comes_by_pin(self, person: str) -> bool:
        """Say whether a person's key is unlocked and waits for their PIN."""
        return bool(self._open_desk and self._open_desk.waits(person))

    def sit(
        self,
        passphrase: str | None,
        then: Callable[[], object],
        failed: Callable[[Exception], None],
        *,
        person: str = "",
        pin: str = "",
    ) -> None:
        """Unlock the key of whoever used this desk last, or of a person; the window never waits for it.

        Where their key waits, ``passphrase`` is their PIN; ``pin`` is the one by which they come back later.
        """
        opened = self._open_desk
        if opened is None:
            return

        def seated(sitting: Sitting) -> None:
            if self._open_desk is opened:
                self.sitting, self._pin = sitting, pin
                self.run(lambda _desk, _task: (opened.seat(None, sitting), Changed()))
                self._worker.start(lambda _task: opened.draft(sitting), lambda found: self._resume(sitting, found), _no)
                self.seated.emit()
                then()

        def unlock(_task: Task) -> Sitting:
            if opened.waits(person):
                return opened.waiting.back(person, passphrase or "")
            return opened.take_seat(passphrase, person)

        keys = Worker("keys", self)  # a keyring may never answer; then only this thread waits for it
        keys.start(unlock, seated, failed)
        keys.finish()

    def search(self, words: str, limit: int, then: Callable[[list[Found]], None]) -> None:
        """Find records by words; by those of sealed values, too, where whoever sits here can open them."""
        sitting = self.sitting

        def work(desk: Lists, _task: Task) -> list[Found]:
            from desktop.casework.identity import group_identity  # noqa: PLC0415 - a start is to be short
            from desktop.store.sealed import find_sealed  # noqa: PLC0415 - as above

            opening = group_identity(desk, sitting) if sitting else ""
            closed = find_sealed(desk, opening, words, self._sought, limit=limit)
            met = {one.uid for one in closed}
            return [*closed, *(one for one in desk.search(words, limit=limit) if one.uid not in met)][:limit]

        self.ask(work, then)

    def stand_up(self) -> None:
        """Seal what whoever sits here has put on record, and lock the desk; with a PIN, their key waits for them."""
        opened, leaving = self._open_desk, self.sitting
        self._save_draft()
        if opened and leaving:
            self.run(lambda _desk, _task: (opened.seat(leaving, leaving), Changed(everything=True)))
            if self._pin:
                opened.waiting.leave(leaving, self._pin)
        self.sitting, self._pin, self.draft = None, "", None
        self.seated.emit()

    # ---- the line that is being typed ------------------------------------------------------------------------------

    def keep_draft(self, type_: str, text: str) -> None:
        """Keep the line that is being typed, soon and durably; :meth:`drop_draft` once it is kept otherwise."""
        from desktop.casework.drafts import Draft  # noqa: PLC0415 - a start is to be short

        self.draft = Draft(type=type_, text=text)
        self._drafting.start()

    def drop_draft(self) -> None:
        """Keep the line no more: what keeps it otherwise forgets it in the desk, too."""
        self.draft = None
        self._drafting.stop()

    def _save_draft(self) -> None:
        opened, sitting, draft, waits = self._open_desk, self.sitting, self.draft, self._drafting.isActive()
        self._drafting.stop()
        if opened and sitting and draft and (waits or self.sender() is self._drafting):
            self._worker.start(lambda _task: opened.keep_draft(sitting, draft), lambda _none: self._see(), _no)

    def _resume(self, sitting: Sitting, found: Draft | None) -> None:
        if found and self.sitting is sitting and self.draft is None:
            self.draft = found
            self.resumed.emit(found)

    def move_to(self, session: str) -> None:
        """Sit down in another session of the meeting, by its reference."""
        opened = self._open_desk
        if opened is None or self.sitting is None or self.sitting.session == session:
            return

        def remember(desk: DeskFile, _task: Task) -> tuple[None, Changed]:
            with desk.transaction():
                opened.remember_session(session)
            return None, Changed()

        self.sitting = replace(self.sitting, session=session)
        self.run(remember)
        self.seated.emit()

    def mandate(self) -> Mandate | None:
        """Return the mandate of whoever sits here."""
        return self._open_desk.mandate_of(self.sitting) if self._open_desk and self.sitting else None

    def look(self, *, opened: bool = False) -> Look | None:
        """Return the eyes for this desk's values, or None before it has a framework pack.

        ``opened``: sealed values, too, where whoever sits here can open them.
        """
        return self._open_desk.look(self.sitting if opened else None) if self._open_desk else None

    def name_of(self, person: str) -> str:
        """Return the name that the roster, or a request to be enrolled, shows for a person's id."""
        return self._open_desk.name_of(person) if self._open_desk else person

    def _settle_role(self) -> None:
        """Take the role that a new roster gives to whoever sits here."""
        if self._open_desk is None or self.sitting is None:
            return
        person, role = self._open_desk.role_of(self.sitting)
        if (person, role) != (self.sitting.person, self.sitting.role):
            self.sitting = replace(self.sitting, person=person, role=role)
            self.seated.emit()


def _left(path: Path) -> dt.datetime | None:
    """Return until when all is kept, where a window that had the desk open ended without closing it; else None."""
    if not _lock_file(path).exists():
        return None
    files = (one for one in (path, path.with_name(f"{path.name}-wal")) if one.exists())
    newest = max((one.stat().st_mtime for one in files), default=0.0)
    return dt.datetime.fromtimestamp(newest, dt.UTC)


def _lock_file(path: Path) -> Path:
    return path.with_name(f".{path.name}.lock")


def _no(_fault: Exception) -> None:
    """Do without: what could not be kept stands in the line still."""


def _lock(path: Path) -> QLockFile | None:
    """Return a lock on the desk file, or None where another window has it; it ends with the process that took it."""
    lock = QLockFile(str(_lock_file(path)))
    lock.setStaleLockTime(0)
    if lock.tryLock(100) or lock.error() != QLockFile.LockError.LockFailedError:
        return lock
    return None


def _in_use(path: Path) -> DeskUnavailable:
    return DeskUnavailable(
        translate("words", "The desk {file} is open in another window.").format(file=path.name),
        safe=translate("words", "Nothing was changed, and the other window is not disturbed."),
        todo=translate("words", "Go on there, or close it first."),
    )

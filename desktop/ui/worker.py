"""One thread that does one piece of work after another, and answers in the window's thread."""

from __future__ import annotations

import queue
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
_EVERY = 0.05  # seconds between two reports of progress
FULL = 1000  # progress is told in thousandths


class Cancelled(Exception):
    """Work that was ended by whoever asked for it."""


class Task:
    """Work under way: asked by the window to stop, asked by the work how far it is."""

    def __init__(self, tell: Callable[[int], None] = lambda _parts: None) -> None:
        """Report progress to ``tell``, which may be called from any thread."""
        self._tell, self._told = tell, 0.0
        self._stop = threading.Event()

    def cancel(self) -> None:
        """Ask the work to end: it does so where it looks next, and what it did is taken back."""
        self._stop.set()

    def check(self) -> None:
        """End the work here if that was asked for; raises :class:`Cancelled`."""
        if self._stop.is_set():
            raise Cancelled

    def reached(self, done: int, total: int) -> None:
        """Say how far the work is; raises :class:`Cancelled` as :meth:`check` does."""
        self.check()
        now = time.monotonic()
        if total and now - self._told > _EVERY:
            self._told = now
            self._tell(min(FULL, done * FULL // total))


@dataclass(frozen=True, kw_only=True)
class _Job(Generic[T]):
    work: Callable[[Task], T]
    then: Callable[[T], None]
    failed: Callable[[Exception], None]
    task: Task


class Worker(QObject):
    """Does work in a thread of its own, in the order in which it was asked for."""

    _ended = Signal(object, object, object)
    _reached = Signal(object, int)

    def __init__(self, name: str, parent: QObject) -> None:
        """Start the thread; it never keeps the program from ending."""
        super().__init__(parent)
        self._jobs: queue.SimpleQueue[_Job[object] | None] = queue.SimpleQueue()
        self._under_way = 0
        self._ended.connect(self._answer)
        self._reached.connect(lambda tell, parts: tell(parts))
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    @property
    def busy(self) -> bool:
        """Whether any work has not been answered yet."""
        return self._under_way > 0

    def start(
        self,
        work: Callable[[Task], T],
        then: Callable[[T], None],
        failed: Callable[[Exception], None],
        progress: Callable[[int], None] | None = None,
    ) -> Task:
        """Do ``work``; ``then`` or ``failed`` is called in the window's thread when it is done."""
        tell = progress or (lambda _parts: None)
        task = Task(lambda parts: self._reached.emit(tell, parts))
        self._under_way += 1
        self._jobs.put(_Job(work=work, then=then, failed=failed, task=task))  # type: ignore[arg-type] # what it gives, it takes
        return task

    def finish(self) -> None:
        """Take no more work: the thread ends once what was asked for is done and answered."""
        self._jobs.put(None)

    def stop(self, seconds: float = 5) -> None:
        """Finish what was asked for and end the thread; answers that are under way are not given any more."""
        self._jobs.put(None)
        self._thread.join(seconds)
        self._ended.disconnect(self._answer)
        self.deleteLater()

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            value: object = None
            fault: Exception | None = None
            try:
                job.task.check()
                value = job.work(job.task)
            except Exception as raised:  # noqa: BLE001 - told in the window's thread, where a program's fault is logged
                fault = raised
            try:
                self._ended.emit(job, value, fault)
            except RuntimeError:  # the window is gone, and nobody waits for the answer
                return

    def _answer(self, job: _Job[object], value: object, fault: Exception | None) -> None:
        self._under_way -= 1
        if fault is None:
            job.then(value)
        else:
            job.failed(fault)

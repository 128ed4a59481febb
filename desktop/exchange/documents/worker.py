"""Asking a worker process, which is killed when it takes too long, and whose end harms nothing here."""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import threading
from typing import TYPE_CHECKING, Any, Final

import msgspec

from desktop.exchange.documents.serve import read_frame, write_frame
from desktop.exchange.errors import CannotRead

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType
    from typing import Self

WORKER: Final = "--worker"  # how the packaged program is told to be one
DOCUMENTS: Final = "desktop.exchange.documents.child"
SECONDS: Final = 60.0  # for one request
_MEMORY: Final = {  # the allocator keeps what it has: the memory of each page's picture would go back and forth
    "MALLOC_ARENA_MAX": "2", "MALLOC_MMAP_THRESHOLD_": "1073741824", "MALLOC_TRIM_THRESHOLD_": "1073741824",
}  # fmt: skip
_SAFE: Final = "Nothing was changed; the document was read in a process of its own, which has been ended."


class Worker:
    """A process that reads documents; started when first asked, and again after it was killed."""

    def __init__(self, module: str = DOCUMENTS) -> None:
        """Run this module, whose handlers are asked by name."""
        self._module = module
        self._process: subprocess.Popen[bytes] | None = None
        self._answers: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        self._lock = threading.Lock()

    def __enter__(self) -> Self:
        """Return this worker."""
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _fault: BaseException | None, _trace: TracebackType | None
    ) -> None:
        """End the process."""
        self.close()

    @property
    def running(self) -> bool:
        """Whether there is a process."""
        return self._process is not None

    def call(self, name: str, *, seconds: float = SECONDS, **given: object) -> Any:  # noqa: ANN401 - what the handler gives
        """Return what a handler answers.

        Raises :class:`CannotRead` with the handler's advice, or where the process took longer or came to an end.
        """
        with self._lock:
            self._ask(name, given)
            return self._answer(seconds)["value"]

    def several(self, name: str, *, seconds: float = SECONDS, **given: object) -> Iterator[Any]:
        """Yield what a handler answers one by one, each within so many seconds; raises as :meth:`call` does."""
        with self._lock:
            self._ask(name, given)
            while (answer := self._answer(seconds)).get("more"):
                yield answer["value"]

    def _ask(self, name: str, given: dict[str, object]) -> None:
        process = self._process or self._start()
        try:
            write_frame(process.stdin, msgspec.msgpack.encode([name, given]))  # type: ignore[arg-type] # it is a pipe
        except OSError:  # it has ended; its answer says so
            self._answers.put(b"")

    def _answer(self, seconds: float) -> dict[str, Any]:
        try:
            frame = self._answers.get(timeout=seconds)
        except queue.Empty:
            self._kill()
            raise CannotRead(
                f"The document took longer than {seconds:g} seconds to read.", safe=_SAFE,
                todo="Ask for a simpler copy; a document may be made to do this.",
            ) from None  # fmt: skip
        if not frame:
            self._kill()
            raise CannotRead(
                "The document needs more than a document may, or is damaged.", safe=_SAFE,
                todo="Ask for another copy of it.",
            )  # fmt: skip
        answer: dict[str, Any] = msgspec.msgpack.decode(frame)
        if "fault" in answer:
            happened, safe, todo = answer["fault"]
            raise CannotRead(happened, safe=safe, todo=todo)
        return answer

    def close(self) -> None:
        """End the process, if there is one."""
        with self._lock:
            self._kill()

    def _start(self) -> subprocess.Popen[bytes]:
        kept = {
            name: value for name, value in os.environ.items() if not name.startswith(("STOCKTAKE", "PYTHON", "COV"))
        }
        env = {**kept, "PYTHONDONTWRITEBYTECODE": "1", "QT_QPA_PLATFORM": "offscreen", **_MEMORY}
        self._process = subprocess.Popen(  # noqa: S603 - this very program
            command(self._module), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=env
        )
        self._answers = queue.SimpleQueue()
        threading.Thread(target=_listen, args=(self._process, self._answers), daemon=True).start()
        return self._process

    def _kill(self) -> None:
        process, self._process = self._process, None
        if process:
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe:
                    _close(pipe)


def _close(pipe: Any) -> None:  # noqa: ANN401 - one end of it or the other
    try:
        pipe.close()
    except OSError:  # what was still to be written has nobody to read it
        return


def _listen(process: subprocess.Popen[bytes], answers: queue.SimpleQueue[bytes]) -> None:
    frame = b" "
    while frame:
        try:
            frame = read_frame(process.stdout)  # type: ignore[arg-type] # it is a pipe
        except (OSError, ValueError):  # closed meanwhile
            frame = b""
        answers.put(frame)


def command(module: str) -> list[str]:
    """Return how to run a module of this program in a process of its own."""
    if getattr(sys, "frozen", False):
        return [sys.executable, WORKER, module]
    return [sys.executable, "-m", module]

"""What a worker process does: it takes requests on standard input, one by one, and answers on standard output.

A frame is its length (4 bytes, big end first) and MessagePack: a request ``[name, arguments]``, an answer
``{"value": …}`` or ``{"fault": [happened, safe, todo]}``, or several that each say ``"more"``.  What it may use is
limited before it looks at anything.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, BinaryIO, Final

import msgspec

from desktop.records.errors import StocktakeError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

LENGTH: Final = 4
LARGEST: Final = 640 << 20  # bytes of a frame


def read_frame(source: BinaryIO) -> bytes:
    """Return the next frame, b"" at the end."""
    head = source.read(LENGTH)
    size = int.from_bytes(head, "big")
    return source.read(size) if len(head) == LENGTH and size <= LARGEST else b""


def write_frame(target: BinaryIO, frame: bytes) -> None:
    """Write a frame."""
    target.write(len(frame).to_bytes(LENGTH, "big"))
    target.write(frame)
    target.flush()


def serve(handlers: Mapping[str, Callable[..., object]], *, memory: int) -> None:
    """Answer until the end of standard input; ``memory``: bytes of data at most."""
    limit(memory)
    source, target = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints is no answer
    while frame := read_frame(source):
        name, given = msgspec.msgpack.decode(frame)
        for answer in _answers(handlers[name], given):
            write_frame(target, msgspec.msgpack.encode(answer))


def _answers(handler: Callable[..., object], given: dict[str, Any]) -> Iterator[dict[str, object]]:
    """Yield what a handler answers: one value, or several, each said to be followed by another."""
    try:
        value = handler(**given)
        if isinstance(value, Iterator):
            yield from ({"value": one, "more": True} for one in value)
            value = None
        yield {"value": value}
    except StocktakeError as fault:
        yield {"fault": [fault.happened, fault.safe, fault.todo]}


def limit(memory: int) -> None:
    """Limit this process, where the system can: its memory, no files written, no core left behind."""
    try:
        import resource  # noqa: PLC0415 - not on Windows, where only time and what is read are limited
    except ImportError:
        return
    for what, most in ((resource.RLIMIT_DATA, memory), (resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_CORE, 0)):
        _, hard = resource.getrlimit(what)
        resource.setrlimit(what, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))

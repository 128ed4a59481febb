"""The door: what comes before a request is one.  Nobody who sends slowly, or without end, keeps others out by that.

A head and what else is no content is short, and bytes come at more than a trickle while a request is on its way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

if TYPE_CHECKING:
    import asyncio

LONGEST: Final = 64 << 10  # bytes of a request that are not its content
PATIENCE: Final = 60.0  # seconds in which …
TRICKLE: Final = 256  # … at least so many bytes must have come


class Doorway(HttpToolsProtocol):
    """HTTP/1.1 on one connection, which is closed on whoever overdoes it."""

    def __init__(self, *of: Any, **the: Any) -> None:  # noqa: ANN401 - the server's own
        """Expect a request."""
        super().__init__(*of, **the)
        self._beside = self._came = 0
        self._coming = True
        self._watch: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as the server's own
        """Begin to watch."""
        super().connection_made(transport)
        self._watch = self.loop.call_later(PATIENCE, self._look)

    def connection_lost(self, exc: Exception | None) -> None:
        """Watch no more."""
        if self._watch:
            self._watch.cancel()
        super().connection_lost(exc)

    def _look(self) -> None:
        if self._coming and self._came < TRICKLE and not self.flow.read_paused:
            self.transport.close()
            return
        self._came = 0
        self._watch = self.loop.call_later(PATIENCE, self._look)

    def data_received(self, data: bytes) -> None:
        """Take bytes; close where too many of them are no content."""
        self._came += len(data)
        self._beside += len(data)
        super().data_received(data)
        if self._beside > LONGEST:
            self.transport.close()

    def on_message_begin(self) -> None:
        """Begin a request."""
        self._coming = True
        super().on_message_begin()

    def on_body(self, body: bytes) -> None:
        """Take content."""
        self._beside -= len(body)
        super().on_body(body)

    def on_message_complete(self) -> None:
        """End a request: what is waited for now is not its sender's doing."""
        self._coming, self._beside = False, 0
        super().on_message_complete()

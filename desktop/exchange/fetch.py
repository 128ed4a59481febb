"""Getting pages from a registry, each a bundle, over lines that break: what has come is kept and gone on from."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import httpx
import msgspec

from desktop.bundles.errors import BadBundle
from desktop.bundles.manifest import MAX_PART
from desktop.exchange import folder
from desktop.exchange.answers import no_registry, refusal, whole
from desktop.exchange.line import unreachable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from desktop.bundles.intake import Proven
    from desktop.exchange.line import Line
    from desktop.journal.segments import Checkpoint

_SMALLEST, _LARGEST = 64 << 10, 32 << 20  # of a page
_LONGEST: Final = MAX_PART + _LARGEST  # of one that holds one part, and that as large as any may be
_OTHER: Final = 412
_AGAIN: Final = frozenset({408, 425, 429, 500, 502, 503, 504})


class _Begun(msgspec.Struct, frozen=True):
    """A page of which something has come: what was asked, which bytes it has, and up to where it goes."""

    asked: dict[str, int]
    tag: str
    until: int
    more: bool
    length: int


@dataclass(frozen=True, slots=True)
class Page:
    """A proven page; ``done`` says that it was taken in."""

    proven: Proven
    until: int
    more: bool
    spool: Path

    def done(self) -> None:
        """Throw away the file in which it came."""
        _drop(self.spool)


class Fetch:
    """Pages as of one checkpoint."""

    def __init__(self, line: Line, spool: Path, checkpoint: Checkpoint) -> None:
        """Keep what has come in ``spool``, and beside it what it is."""
        self._line, self._spool, self._size = line, spool, checkpoint.size
        self._budget = _SMALLEST * 4

    def page(self, asked: Mapping[str, int]) -> Page:
        """Return the next page; raises RegistryUnreachable, RegistryRefused, Stopped or BadBundle."""
        wanted = {**asked, "size": self._size}
        for pause in self._line.attempts():
            begun = self._begun(wanted)
            try:
                begun = self._come(wanted, begun)
            except httpx.TransportError:
                self._budget = max(_SMALLEST, self._budget // 2)
                self._line.rest(pause)
                continue
            if begun is None:
                self._line.rest(pause)
                continue
            self._budget = min(_LARGEST, self._budget * 8)
            try:
                return Page(folder.read(self._spool), begun.until, begun.more, self._spool)
            except BadBundle:
                _drop(self._spool)
                raise
        raise unreachable("that address")

    def _begun(self, wanted: Mapping[str, int]) -> _Begun | None:
        """Return what has come of the very same page, None where that is nothing."""
        try:
            begun = msgspec.json.decode(_beside(self._spool).read_bytes(), type=_Begun)
        except (OSError, msgspec.DecodeError):
            return None
        return begun if begun.asked == wanted and self._spool.exists() else None

    def _come(self, wanted: Mapping[str, int], begun: _Begun | None) -> _Begun | None:
        """Let bytes come until the page is whole; None where the registry is to be asked again."""
        params: dict[str, str | int] = {**wanted, "budget": self._budget}
        headers = {"accept-encoding": "zstd"}
        offset = self._spool.stat().st_size if begun else 0
        if begun:
            if offset >= begun.length:
                return begun
            params |= {"until": begun.until, "offset": offset}
            headers["if-match"] = begun.tag
        with self._line.stream("v1/pull", params, headers) as (response, pieces):
            if response.status_code == _OTHER:
                _drop(self._spool)
                return None
            if response.status_code in _AGAIN:
                return None
            if not response.is_success:
                raise refusal(whole(response))
            if begun is None:
                begun = self._begin(wanted, response.headers)
            if self._write(pieces, offset, begun.length) != begun.length:
                raise httpx.ReadError("The page did not come whole.")
        return begun

    def _write(self, pieces: Iterator[bytes], offset: int, length: int) -> int:
        """Write a page's bytes from an offset on; returns how many there are, refusing more than there should be."""
        self._spool.touch(0o600)
        with self._spool.open("ab" if offset else "wb") as target:
            for piece in pieces:
                offset += len(piece)
                if offset > length:
                    break
                target.write(piece)
                self._line.control.tell("pull", offset, length)
        if offset > length:
            _drop(self._spool)
            raise no_registry()
        return offset

    def _begin(self, wanted: Mapping[str, int], headers: httpx.Headers) -> _Begun:
        try:
            begun = _Begun(
                dict(wanted), headers["etag"], int(headers["stocktake-until"]), headers["stocktake-more"] == "1",
                int(headers["stocktake-length"]),
            )  # fmt: skip
        except (KeyError, ValueError) as fault:
            raise no_registry() from fault
        if not 0 < begun.length <= _LONGEST:
            raise no_registry()
        _beside(self._spool).write_bytes(msgspec.json.encode(begun))
        return begun


def _beside(spool: Path) -> Path:
    return spool.with_name(f"{spool.name}.json")


def _drop(spool: Path) -> None:
    for path in (_beside(spool), spool):
        with suppress(FileNotFoundError):
            path.unlink()

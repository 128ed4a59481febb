"""What a registry answers, read with care: whoever answers at an address may be anybody.

No answer is larger in memory than it may be, whatever it says of itself or unpacks to, and none is followed elsewhere.
"""

from __future__ import annotations

import io
import re
from typing import IO, TYPE_CHECKING, Annotated, Any, Final, TypeVar, cast

import httpx
import msgspec
import zstandard

from desktop.exchange.errors import RegistryRefused

if TYPE_CHECKING:
    from collections.abc import Iterator

PIECE: Final = 16 << 10
NONCE: Final = re.compile(r"^[0-9a-z-]{0,100}$", re.ASCII)
_LARGEST: Final = 64 << 20  # bytes of an answer that is no page: rosters, proofs
_LONGEST: Final = 500  # code points of what is shown of a registry's words
_WINDOW: Final = 8 << 20  # of what is decompressed
_OF_THE_LINE: Final = frozenset({"content-length", "transfer-encoding", "content-encoding"})


class Hello(msgspec.Struct, frozen=True):
    """Which registry it is, and a nonce to sign with."""

    registry: str
    nonce: Annotated[str, msgspec.Meta(pattern=NONCE.pattern)]


Told = TypeVar("Told")


def read(response: httpx.Response, kind: type[Told]) -> Told:
    """Return what an answer says; raises :class:`RegistryRefused` where no registry says such a thing."""
    try:
        return msgspec.json.decode(response.content, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError) as fault:
        raise no_registry() from fault


def no_registry() -> RegistryRefused:
    """Return what is said of an answer that no registry gives."""
    return RegistryRefused(
        "What answers at that address is no registry, such as the page that a network shows before it is paid for.",
        safe="Everything is kept here.",
        todo="Check the address, and whether the network asks for something in a browser first.",
    )


def whole(response: httpx.Response) -> httpx.Response:
    """Return an answer that has come whole; raises :class:`RegistryRefused` for one that is larger than any is."""
    pieces, size = [], 0
    try:
        for piece in response.iter_raw(PIECE):
            pieces.append(piece)
            size += len(piece)
            if size > _LARGEST:
                raise no_registry()
    finally:
        response.close()
    headers = [one for one in response.headers.multi_items() if one[0] not in _OF_THE_LINE]
    return httpx.Response(response.status_code, headers=headers, content=b"".join(pieces))


def unpacked(response: httpx.Response) -> Iterator[bytes]:
    """Yield an answer's bytes as they come, decompressed piece by piece: none is larger than :data:`PIECE`."""
    packed = response.headers.get("content-encoding", "identity")
    if packed == "identity":
        yield from response.iter_raw(PIECE)
        return
    if packed != "zstd":
        raise no_registry()
    coming = cast("IO[bytes]", _Coming(response.iter_raw()))
    try:
        with zstandard.ZstdDecompressor(max_window_size=_WINDOW).stream_reader(coming) as source:
            while piece := source.read1(PIECE):
                yield piece
    except zstandard.ZstdError as fault:
        raise httpx.ReadError("What came cannot be decompressed.") from fault


class _Coming(io.RawIOBase):
    """Bytes that come in pieces, to be read as a file."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        super().__init__()
        self._pieces, self._rest = pieces, b""

    def read(self, size: int = -1) -> bytes:
        while not self._rest and (piece := next(self._pieces, None)) is not None:
            self._rest = piece
        size = len(self._rest) if size < 0 else size
        piece, self._rest = self._rest[:size], self._rest[size:]
        return piece


def allowed_only(response: httpx.Response, allowed: frozenset[int]) -> httpx.Response:
    """Return an answer whose status is a success or one of these; raises :class:`RegistryRefused`."""
    if response.is_success or response.status_code in allowed:
        return response
    raise refusal(response)


def refusal(response: httpx.Response) -> RegistryRefused:
    """Return what a registry refused, in its own words where it has some."""
    try:
        told: Any = msgspec.json.decode(response.read())
        said = str(told["said"])[:_LONGEST]
    except (msgspec.DecodeError, KeyError, TypeError, httpx.TransportError, httpx.StreamError):
        said = ""
    return RegistryRefused(
        f"The registry refused ({response.status_code}{': ' if said else ''}{said}).",
        safe="Everything is kept here.",
        todo="Ask its operator, or the secretariat, where that is not expected.",
        status=response.status_code,
    )

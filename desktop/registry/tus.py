"""The upload's HTTP side: tus 1.0, core with creation, checksum, expiration and termination.

The address of an upload is the permission to write to it: it was given in the answer to a signed request, nobody can
guess it, and it ends with the upload.  So any client that speaks tus will do.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
import hashlib
from email.utils import formatdate
from http import HTTPStatus
from typing import TYPE_CHECKING, Final

from anyio import to_thread
from sqlalchemy import delete, select
from starlette.responses import Response

from desktop.registry.errors import Refused
from desktop.registry.receiving import OPEN, upload_of
from desktop.registry.tables import bundle

if TYPE_CHECKING:
    from starlette.requests import Request

    from desktop.registry.core import Registry
    from desktop.registry.uploads import Upload

VERSION: Final = "1.0.0"
EXTENSIONS: Final = "creation,checksum,expiration,termination"
CHECKSUMS: Final = ("sha1", "sha256")
MISMATCH: Final = 460
_PIECE: Final = 512 << 10


async def options(registry: Registry, _request: Request) -> Response:
    """Say what of tus is spoken here."""
    return _answer(HTTPStatus.NO_CONTENT, {
        "tus-version": VERSION, "tus-extension": EXTENSIONS, "tus-max-size": str(registry.limits.upload),
        "tus-checksum-algorithm": ",".join(CHECKSUMS),
    })  # fmt: skip


async def create(registry: Registry, request: Request) -> Response:
    """Begin an upload; doing it again changes nothing."""
    _require_version(request)
    upload, expires = await to_thread.run_sync(_find, registry, request)
    if request.headers.get("upload-length") != str(upload.length):
        raise Refused(400, "length", f"This upload has {upload.length} bytes.")
    upload.create()
    location = f"/v1/uploads/{request.path_params['ticket']}/data"
    return _answer(HTTPStatus.CREATED, {"location": location, "upload-expires": expires})


async def head(registry: Registry, request: Request) -> Response:
    """Say how many bytes are here."""
    _require_version(request)
    upload, expires = await to_thread.run_sync(_begun, registry, request)
    return _answer(HTTPStatus.OK, {
        "upload-offset": str(upload.received()), "upload-length": str(upload.length), "upload-expires": expires,
        "cache-control": "no-store",
    })  # fmt: skip


async def patch(registry: Registry, request: Request) -> Response:
    """Take bytes from an offset on, to disk as they come; what a broken request brought stays."""
    _require_version(request)
    if request.headers.get("content-type") != "application/offset+octet-stream":
        raise Refused(415, "media", "Bytes come as application/offset+octet-stream.")
    upload, expires = await to_thread.run_sync(_begun, registry, request)
    start = upload.received()
    if request.headers.get("upload-offset") != str(start):
        raise Refused(409, "offset", f"This upload goes on at {start}.")
    expected = _checksum(request.headers.get("upload-checksum", ""))
    end = await _receive(request, upload, start, expected[0] if expected else None)
    if expected and expected[0].digest() != expected[1]:
        await to_thread.run_sync(upload.cut, start)
        raise Refused(MISMATCH, "checksum", "The bytes are not those of which the checksum was made.")
    return _answer(HTTPStatus.NO_CONTENT, {"upload-offset": str(end), "upload-expires": expires})


async def _receive(request: Request, upload: Upload, offset: int, checksum: hashlib._Hash | None) -> int:
    """Write a body's bytes where they belong, while the next ones come; returns where they end."""
    waiting = bytearray()
    writing: asyncio.Task[None] | None = None

    def write(content: bytes, at: int) -> None:
        if checksum:
            checksum.update(content)
        upload.write(at, content)

    async def flush() -> None:
        nonlocal waiting, writing, offset
        if writing:
            await writing
        content, waiting = bytes(waiting), bytearray()
        writing = asyncio.create_task(to_thread.run_sync(write, content, offset))
        offset += len(content)

    try:
        async for piece in request.stream():
            if offset + len(waiting) + len(piece) > upload.length:
                raise Refused(413, "too-large", f"This upload has {upload.length} bytes.")
            waiting += piece
            if len(waiting) >= _PIECE:
                await flush()
    finally:
        await flush()
        if writing:
            await writing
    return offset


async def terminate(registry: Registry, request: Request) -> Response:
    """Throw an upload away."""
    _require_version(request)
    await to_thread.run_sync(_begun, registry, request)

    def drop() -> None:
        ticket = str(request.path_params["ticket"])
        with registry.database.beside() as connection:
            gone = connection.execute(delete(bundle).where(bundle.c.ticket == ticket, bundle.c.state == OPEN))
        if gone.rowcount:  # else it is being taken in
            registry.blobs.drop_upload(ticket)

    await to_thread.run_sync(drop)
    return _answer(HTTPStatus.NO_CONTENT, {})


def _find(registry: Registry, request: Request) -> tuple[Upload, str]:
    """Return an upload, begun or not, and until when it is kept; raises :class:`Refused` (404)."""
    ticket = str(request.path_params["ticket"])
    with registry.shelf() as shelf:
        row = shelf.db.execute(select(bundle).where(bundle.c.ticket == ticket, bundle.c.state == OPEN)).first()
    if row is None:
        raise Refused(404, "unknown", "There is no such upload.")
    _, upload = upload_of(registry, row)
    return upload, formatdate(row.expires, usegmt=True)


def _begun(registry: Registry, request: Request) -> tuple[Upload, str]:
    upload, expires = _find(registry, request)
    if not upload.exists:
        raise Refused(404, "unknown", "There is no such upload.")
    return upload, expires


def _checksum(given: str) -> tuple[hashlib._Hash, bytes] | None:
    if not given:
        return None
    name, _, text = given.partition(" ")
    try:
        expected = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as fault:
        raise Refused(400, "checksum", "This checksum cannot be read.") from fault
    if name not in CHECKSUMS:
        raise Refused(400, "checksum", f"Checksums here are {' or '.join(CHECKSUMS)}.")
    return hashlib.new(name, usedforsecurity=False), expected


def _require_version(request: Request) -> None:
    if request.headers.get("tus-resumable") != VERSION:
        raise Refused(412, "version", f"Uploads here speak tus {VERSION}.")


def _answer(status: int, headers: dict[str, str]) -> Response:
    return Response(status_code=status, headers={"tus-resumable": VERSION, **headers})

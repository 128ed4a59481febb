"""Requests and answers: who may ask what, within which limits, and how that is told and logged; no rule of the log."""

from __future__ import annotations

import asyncio
import errno
import json
import logging
import re
import time
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final, Literal

import msgspec
from anyio import CapacityLimiter, to_thread
from sqlalchemy.exc import DBAPIError
from starlette.requests import ClientDisconnect
from starlette.responses import Response, StreamingResponse

from desktop.records.errors import StocktakeError
from desktop.registry.access import NOBODY, Caller, prove_request, require_fresh
from desktop.registry.errors import Refused, tell
from desktop.trust.requests import NONCE_HEADER, Message

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator, Mapping
    from concurrent.futures import Future

    from starlette.requests import Request

    from desktop.registry.core import Registry

Access = Literal["open", "device", "member", "ticket"]
JSON: Final = "application/json"
JSONL: Final = "application/jsonl"
BUNDLE: Final = "application/vnd.stocktake.bundle"
_AGAIN: Final = 15  # seconds after which somebody may come again, where the disk or the database is the matter
_BURST: Final = 5.0  # seconds' worth of requests at once
_LEFT, _MANY = 1 / 20, 200 * 20.0  # a second, and seconds' worth at once, of what strangers may leave here
_log = logging.getLogger("stocktake.registry")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """One request: what its path and query name, its body, and who asks (nobody where the access is not by key)."""

    path: Mapping[str, str]
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes
    caller: Caller

    def number(self, name: str, default: int, most: int = 1 << 53) -> int:
        """Return a whole number of the query; raises :class:`Refused` (400)."""
        text = self.query.get(name)
        if text is None:
            return default
        if not re.fullmatch(r"[0-9]{1,16}", text, re.ASCII) or int(text) > most:
            raise Refused(400, "malformed", f"“{name}” must be a whole number up to {most}.")
        return int(text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What is answered; ``stream`` in place of the body where that is long."""

    status: int = 200
    data: object = None
    body: bytes = b""
    media: str = JSON
    headers: Mapping[str, str] = field(default_factory=dict)
    stream: Iterator[bytes] | None = None


@dataclass(frozen=True, slots=True)
class Pending:
    """An answer that waits for the writer; ``then`` is given what became of the upload."""

    future: Future[Any]
    then: Callable[[Any], Answer]


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One thing that can be asked: everything that is said of it, once, for the server and for its description.

    ``query``: name to what it means; ``answers``: status to what that means; ``most``: bytes of a body.
    """

    method: str
    path: str
    name: str
    summary: str
    access: Access
    answers: Mapping[int, str]
    handle: Callable[[Registry, Asking], Answer | Pending] | None = None
    streaming: Callable[[Registry, Request], Awaitable[Response]] | None = None
    query: Mapping[str, str] = field(default_factory=dict)
    takes: str = ""
    most: int = 0
    waits: bool = False  # it may take seconds without doing anything
    appends: bool = False  # the writer waits a moment for those that are on their way to it
    leaves: bool = False  # something stays here, even of a stranger's


class Desk:
    """The counter at which requests are served in one process."""

    def __init__(self, registry: Registry) -> None:
        """Serve this registry."""
        self.registry = registry
        self._busy, self._held, self._tokens = 0, 0, dict[str, tuple[float, float]]()
        self._threads = CapacityLimiter(4)

    def endpoint(self, operation: Operation) -> Callable[[Request], Awaitable[Response]]:
        """Return what serves one operation."""

        async def serve(request: Request) -> Response:
            start, key = time.perf_counter(), ""
            try:
                response, key = await self._serve(operation, request)
            except ClientDisconnect:
                response = Response(status_code=400)
            except Exception as fault:  # noqa: BLE001 - whatever it is, it is answered and logged
                response = self._refusal(operation, fault)
            _tell(operation, response.status_code, key, start)
            return response

        return serve

    def _require_leisure(self) -> None:
        if self._busy >= self.registry.limits.busy:
            raise Refused(503, "busy", "Too much is being done here; come again.", retry_after=1)

    async def _serve(self, operation: Operation, request: Request) -> tuple[Response, str]:
        if operation.streaming:
            return await operation.streaming(self.registry, request), ""
        made, key = await self._worked(operation, request, await self._body(request, operation.most))
        headers = dict(made.headers)
        if operation.access in ("device", "member"):
            headers[NONCE_HEADER] = self.registry.nonces.new()
        if made.stream is not None:
            return StreamingResponse(made.stream, made.status, headers, made.media), key
        content = msgspec.json.encode(made.data) if made.data is not None else made.body
        return Response(content, made.status, headers, made.media if content else None), key

    async def _body(self, request: Request, most: int) -> bytes:
        """Return a request's body; whoever sends theirs slowly is nothing to be busy with."""
        pieces, size = [], 0
        try:
            async for piece in request.stream():
                size += len(piece)
                self._held += len(piece)
                if size > most:
                    raise Refused(413, "too-large", f"A request here has at most {most} bytes.")
                if self._held > self.registry.limits.held:
                    raise Refused(503, "busy", "Too much is coming in here; come again.", retry_after=1)
                pieces.append(piece)
        finally:
            self._held -= size
        return b"".join(pieces)

    async def _worked(self, operation: Operation, request: Request, body: bytes) -> tuple[Answer, str]:
        """Do what is asked, and return the answer and who asked."""
        self._require_leisure()
        self._busy += 1
        try:
            made, key = await self._handled(operation, request, body)
            if isinstance(made, Pending):
                made = made.then(await asyncio.wrap_future(made.future))
        finally:
            self._busy -= 1
        return made, key

    async def _handled(self, operation: Operation, request: Request, body: bytes) -> tuple[Answer | Pending, str]:
        limiter, asked = None if operation.waits else self._threads, _message(request, body)
        self.registry.coming += operation.appends
        try:
            return await to_thread.run_sync(self._handle, operation, request, asked, body, limiter=limiter)
        finally:
            self.registry.coming -= operation.appends

    def _handle(
        self, operation: Operation, request: Request, message: Message, body: bytes
    ) -> tuple[Answer | Pending, str]:
        caller = self._caller(operation, message)
        assert operation.handle  # noqa: S101 - one of the two is declared
        asking = Asking(
            path={name: str(value) for name, value in request.path_params.items()},
            query=dict(request.query_params), headers=request.headers, body=body, caller=caller,
        )  # fmt: skip
        return operation.handle(self.registry, asking), caller.key[:12]

    def _caller(self, operation: Operation, message: Message) -> Caller:
        rate = float(self.registry.limits.rate)
        if operation.access == "open" and operation.leaves:
            self._require_patience(operation.name, min(rate, _LEFT), _MANY)
        if operation.access in ("open", "ticket"):
            return NOBODY
        signed = prove_request(message, self.registry.id)
        caller = self.registry.caller(signed.key)
        if caller is None:  # all strangers are one: a key costs them nothing
            self._require_patience("", rate, _BURST)
        require_fresh(signed, self.registry.nonces)
        if caller is None and operation.leaves:
            self._require_patience(operation.name, min(rate, _LEFT), _MANY)
        if caller is not None:
            self._require_patience(signed.key, rate, _BURST)
        elif operation.access == "member":
            raise Refused(403, "forbidden", "This key may not ask for that.")
        return caller or Caller(signed.key)

    def _require_patience(self, name: str, rate: float, burst: float) -> None:
        """Count a request, of so many a second and so many seconds' worth at once; raises :class:`Refused` (429)."""
        if not rate:
            return
        now = time.monotonic()
        left, at = self._tokens.get(name, (rate * burst, now))
        left = min(rate * burst, left + (now - at) * rate) - 1
        if left < 0:
            raise Refused(429, "patience", "This is asked too often; come again.", retry_after=max(1, round(1 / rate)))
        self._tokens[name] = left, now

    def _refusal(self, operation: Operation, fault: Exception) -> Response:
        """Return how a fault is told: what is the caller's in words, what is ours without any."""
        refused = _refused(fault)
        if refused.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            tell(operation.name, fault)
        headers = {"retry-after": str(refused.retry_after)} if refused.retry_after else {}
        if refused.status == HTTPStatus.UNAUTHORIZED:
            headers |= {NONCE_HEADER: self.registry.nonces.new(), "www-authenticate": "Signature"}
        content = msgspec.json.encode({"error": refused.code, "said": refused.said})
        return Response(content, refused.status, headers, JSON)


def _refused(fault: Exception) -> Refused:
    if isinstance(fault, Refused):
        return fault
    if isinstance(fault, StocktakeError):
        return Refused(422, type(fault).__name__, " ".join(filter(None, (fault.happened, fault.todo))))
    full = isinstance(fault, OSError) and fault.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
    if full or isinstance(fault, DBAPIError):
        return Refused(503, "unavailable", "This cannot be kept now; come again.", retry_after=_AGAIN)
    return Refused(500, "fault", "Something is wrong here; nothing was taken in.")


def _message(request: Request, body: bytes) -> Message:
    """Return a request as it was signed: path and query as they came."""
    target = request.scope["raw_path"].decode("latin-1")
    if query := request.scope["query_string"].decode("latin-1"):
        target += f"?{query}"
    return Message(request.method, f"http://registry{target}", dict(request.headers), body)


def _tell(operation: Operation, status: int, key: str, start: float) -> None:
    took = round(1000 * (time.perf_counter() - start), 1)
    _log.info(json.dumps({"op": operation.name, "status": status, "ms": took, "key": key}))

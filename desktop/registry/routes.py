"""Everything that can be asked of a registry: declared once, for the server and for its description (OpenAPI 3.1)."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, Final

from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route

from desktop import __version__
from desktop.registry import claims, giving, logbook, receiving, service, tus
from desktop.registry.jobs import Jobs
from desktop.registry.web import BUNDLE, JSON, JSONL, Desk, Operation
from desktop.trust.requests import REGISTRY_HEADER

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from starlette.requests import Request
    from starlette.responses import Response

    from desktop.registry.core import Registry

_LINE: Final = 1 << 20
_REQUEST: Final = 16 << 10
_SIGNED: Final = {
    401: "not signed, or with a nonce that is not fresh; a fresh one is in the answer",
    403: "not for this key",
}
_GONE: Final = {404: "there is none"}
_TICKET: Final = "/v1/uploads/{ticket}"
_DATA: Final = "/v1/uploads/{ticket}/data"

OPERATIONS: Final = (
    Operation(method="GET", path="/health", name="health", access="open", handle=service.health,
              summary="Whether this process serves.", answers={200: "it does"}),
    Operation(method="GET", path="/ready", name="ready", access="open", handle=service.ready,
              summary="Whether database, files and a roster are there.",
              answers={200: "they are", 503: "they are not yet"}),
    Operation(method="GET", path="/v1/nonce", name="nonce", access="open", handle=service.nonce,
              summary="A nonce to sign with, and the registry's id.", answers={200: "both"}),
    Operation(method="GET", path="/v1/status", name="status", access="device", handle=service.status,
              summary="How far everything has come, and who the caller is here.", answers={200: "that"}),
    Operation(method="POST", path="/v1/rosters", name="rosters", access="open", handle=service.rosters,
              summary="Rosters, one envelope a line: they prove themselves.", takes=JSONL, most=16 << 20,
              leaves=True,
              answers={204: "they are here", 409: "they do not follow on those that are", 413: "too large"}),
    Operation(method="GET", path="/v1/rosters", name="newer-rosters", access="member", handle=service.newer_rosters,
              summary="Rosters after a number, one envelope a line.", query={"after": "the number"},
              answers={200: "them", 400: "no whole number"}),
    Operation(method="POST", path="/v1/requests", name="request", access="device", handle=service.request,
              summary="An enrolment request, which is kept for approval.", takes=JSON, most=_REQUEST, leaves=True,
              answers={202: "it is kept", 413: "too large", 422: "it is none"}),
    Operation(method="GET", path="/checkpoint", name="checkpoint", access="open", handle=logbook.checkpoint,
              summary="The log's newest checkpoint, a signed note (C2SP).", answers={200: "the note"}),
    Operation(method="GET", path="/tile/{level}/{rest:path}", name="tile", access="open", handle=logbook.tile,
              summary="A tile of the log (C2SP tlog-tiles).", answers={200: "its bytes", **_GONE}),
    Operation(method="GET", path="/v1/consistency", name="consistency", access="open", handle=logbook.consistency,
              summary="The proof that the log of one size begins with that of another.",
              query={"old": "the smaller size", "new": "the larger size"},
              answers={200: "the proof", 400: "no whole numbers", **_GONE}),
    Operation(method="POST", path="/v1/bundles", name="offer", access="member", handle=receiving.offer,
              summary="A bundle's beginning, up to its signed manifest; or, where it is small, the whole.",
              takes=BUNDLE, most=16 << 20, appends=True,
              answers={200: "all of it is here: dispositions and receipts", 202: "what is missing, and where it goes",
                       409: "meant for another registry", 413: "too large", 422: "it is refused"}),
    Operation(method="POST", path="/v1/bundles/{id}", name="commit", access="member", handle=receiving.commit,
              waits=True,
              summary="Take in a bundle whose missing parts have come; may be asked again.",
              answers={200: "dispositions and receipts", 202: "still missing, or being worked on",
                       422: "it is refused", **_GONE}),
    Operation(method="OPTIONS", path=_TICKET, name="tus", access="ticket", streaming=tus.options,
              summary="What of tus is spoken here.", answers={204: "in the headers"}),
    Operation(method="POST", path=_TICKET, name="create", access="ticket", streaming=tus.create,
              summary="Begin an upload (tus).", answers={201: "begun", 400: "another length", 412: "another tus",
                       **_GONE}),
    Operation(method="HEAD", path=_DATA, name="offset", access="ticket", streaming=tus.head,
              summary="How many bytes are here (tus).", answers={200: "in the headers", 412: "another tus", **_GONE}),
    Operation(method="PATCH", path=_DATA, name="upload", access="ticket", streaming=tus.patch,
              summary="Bytes from an offset on (tus).", takes="application/offset+octet-stream",
              answers={204: "they are here", 400: "a bad checksum, or the line broke", 409: "another offset",
                       412: "another tus", 413: "too large", 415: "another media type",
                       tus.MISMATCH: "not the bytes of the checksum", **_GONE}),
    Operation(method="DELETE", path=_DATA, name="terminate", access="ticket", streaming=tus.terminate,
              summary="Throw an upload away (tus).", answers={204: "gone", 412: "another tus", **_GONE}),
    Operation(method="GET", path="/v1/pull", name="pull", access="member", handle=giving.pulled,
              summary="A bundle of what the caller may have, from a position on.",
              query={"after": "the position", "size": "the size of the log that the caller has proven",
                     "until": "up to which position, of a page begun before", "offset": "from which byte on",
                     "budget": "about how many bytes", "had": "a roster under which all of it is there already"},
              answers={200: "the bundle's bytes", 400: "no whole numbers", 412: "it has other bytes now", **_GONE}),
    Operation(method="GET", path="/v1/wanted", name="wanted", access="member", handle=giving.wanted,
              summary="Compartments, files and personal values that are named and not here.",
              answers={200: "header and label of each, and what of it"}),
    Operation(method="GET", path="/v1/claims", name="claims", access="member", handle=claims.claims,
              summary="What others who reconcile are working on.", answers={200: "their claims"}),
    Operation(method="POST", path="/v1/claims", name="claim", access="member", handle=claims.take_claim,
              summary="Claim an entry for a quarter of an hour, or let it go.", takes=JSON, most=_LINE,
              answers={200: "the caller's, or let go", 409: "somebody else's", 413: "too large", 422: "no claim"}),
)  # fmt: skip


def make_app(open_registry: Callable[[], Registry]) -> Starlette:
    """Return the service; the registry is opened when it starts, and closed when it stops."""
    desk: list[Desk] = []

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        registry = open_registry()
        jobs = Jobs(registry)
        desk.append(Desk(registry))
        try:
            yield
        finally:
            jobs.close()
            registry.close()
            desk.clear()

    def route(operation: Operation) -> Route:
        async def endpoint(request: Request) -> Response:
            return await desk[0].endpoint(operation)(request)

        return Route(operation.path, endpoint, methods=[operation.method], name=operation.name)

    async def openapi(_request: Request) -> JSONResponse:
        return JSONResponse(describe())

    described = Route("/openapi.json", openapi, methods=["GET"])
    app = Starlette(routes=[*map(route, OPERATIONS), described], lifespan=lifespan)
    app.state.desk = desk
    return app


def describe() -> dict[str, Any]:
    """Return the OpenAPI description of all operations."""
    paths: dict[str, dict[str, object]] = {}
    for one in OPERATIONS:
        paths.setdefault(one.path.replace(":path", ""), {})[one.method.lower()] = _described(one)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Stocktake registry", "version": __version__, "license": {"name": "Apache-2.0"}},
        "paths": paths,
        "components": {
            "securitySchemes": {
                "device": {
                    "type": "apiKey", "in": "header", "name": "Signature",
                    "description": "HTTP Message Signatures (RFC 9421), Ed25519, by the device's key.",
                }
            }
        },
    }  # fmt: skip


def _described(one: Operation) -> dict[str, object]:
    signed = one.access in ("device", "member")
    busy = {503: "too busy, or no room; when to come again is in the answer", 500: "a fault of the registry's"}
    limits = {429: "too often; when to come again is in the answer"} if signed or one.leaves else {}
    answers = {**one.answers, **(_SIGNED if signed else {}), **limits, **busy}
    made: dict[str, object] = {
        "operationId": one.name,
        "summary": one.summary,
        "parameters": [*_in_path(one), *_in_query(one), *(_in_headers() if signed else ())],
        "responses": {str(status): {"description": said} for status, said in sorted(answers.items())},
    }
    if one.takes:
        schema = {"type": "object"} if one.takes == JSON else {"type": "string", "format": "binary"}
        made["requestBody"] = {"content": {one.takes: {"schema": schema}}}
    if signed:
        made["security"] = [{"device": []}]
    return made


def _in_path(one: Operation) -> list[dict[str, object]]:
    names = [part.strip("{}").partition(":")[0] for part in one.path.split("/") if part.startswith("{")]
    return [{"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in names]


def _in_query(one: Operation) -> list[dict[str, object]]:
    whole = {"type": "integer", "minimum": 0, "maximum": 1 << 53}
    return [{"name": name, "in": "query", "description": said, "schema": whole} for name, said in one.query.items()]


def _in_headers() -> list[dict[str, object]]:
    said = {
        REGISTRY_HEADER: "the registry's id",
        "signature-input": "as RFC 9421 says; its nonce begins with the registry's",
    }
    return [
        {"name": name, "in": "header", "description": text, "schema": {"type": "string"}} for name, text in said.items()
    ]

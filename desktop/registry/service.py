"""What the registry does when it is asked, operation by operation."""

from __future__ import annotations

import hashlib
import io
import json
import secrets
import time
from typing import TYPE_CHECKING, Any, Final

import msgspec
import zstandard
from sqlalchemy import select, update

from desktop.bundles import frame
from desktop.bundles.manifest import END, Part
from desktop.records.errors import StocktakeError
from desktop.registry import offers, pull
from desktop.registry.access import NOBODY, caller_of
from desktop.registry.database import keep
from desktop.registry.errors import Refused
from desktop.registry.log import Log
from desktop.registry.proving import Whole, prove
from desktop.registry.tables import bundle, entry, lacking, part
from desktop.registry.taking import Disposition, Waiting
from desktop.registry.uploads import Upload
from desktop.registry.web import Answer, Asking, Pending
from desktop.trust.errors import BadSignature, RosterRefused
from desktop.trust.roster import read_request

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from desktop.bundles.manifest import Entry, Manifest
    from desktop.registry.access import Caller
    from desktop.registry.core import Registry
    from desktop.registry.taking import Result

BUNDLE: Final = "application/vnd.stocktake.bundle"
JSONL: Final = "application/jsonl"
OPEN, QUEUED, WORKING, DONE, REFUSED = "open", "queued", "working", "done", "refused"
_SLICE: Final = 64 << 10
_PATIENCE, _GLANCE = 25, 0.2  # how often a bundle that is worked on is looked at, and after how many seconds


# ---- standing -------------------------------------------------------------------------------------------------------


def health(_registry: Registry, _asking: Asking) -> Answer:
    """Say that this process serves."""
    return Answer(data={"healthy": True})


def ready(registry: Registry, _asking: Asking) -> Answer:
    """Say whether database and files are within reach, and whether there is a roster."""
    founded = bool(registry.chain().current) and registry.blobs.folder.is_dir()
    return Answer(status=200 if founded else 503, data={"ready": founded})


def nonce(registry: Registry, _asking: Asking) -> Answer:
    """Give a nonce, and the registry's id, without which nothing can be signed."""
    return Answer(data={"nonce": registry.nonces.new(), "registry": registry.id})


def status(registry: Registry, asking: Asking) -> Answer:
    """Say how far everything has come, and who the caller is here."""
    current = registry.chain().current
    with registry.shelf() as shelf:
        asked = (Part.REQUEST, asking.caller.key, "") in shelf.known([asking.caller.key])
        packs = shelf.db.execute(select(part.c.name).where(part.c.kind == Part.PACK)).scalars().all()
        size, position = Log(shelf.db).size, shelf.last_position()
    if not asking.caller.person:
        return Answer(data={"person": "", "asked": asked})
    return Answer(data={
        "person": asking.caller.person, "asked": asked, "roster": current.roster.number if current else 0,
        "size": size, "position": position, "packs": packs,
    })  # fmt: skip


def rosters(registry: Registry, asking: Asking) -> Answer:
    """Take rosters, which prove themselves; so even a registry that knows nobody yet learns whom to believe."""
    chain = registry.chain()
    envelopes = asking.body.splitlines()
    try:
        for raw in envelopes:
            chain = chain.extend(raw)
    except (RosterRefused, BadSignature) as fault:
        raise Refused(409, "roster", "These rosters do not follow on those that are here.") from fault
    if len(chain.versions) > len(registry.chain().versions):
        registry.take_envelopes(rosters=tuple(envelopes))
    return Answer(status=204)


def newer_rosters(registry: Registry, asking: Asking) -> Answer:
    """Give the rosters after a number, one envelope a line: by them a desk learns whose log to believe."""
    versions = registry.chain().versions[asking.number("after", 0) :]
    return Answer(body=b"\n".join(one.raw for one in versions), media=JSONL)


def request(registry: Registry, asking: Asking) -> Answer:
    """Keep an enrolment request for approval, and do nothing else with it."""
    try:
        asked = read_request(asking.body)
    except StocktakeError as fault:
        raise Refused(422, "request", "This is no enrolment request.") from fault
    if asked.key != asking.caller.key:
        raise Refused(403, "forbidden", "A request comes from the key that it asks for.")
    registry.take_envelopes(requests=((asked, asking.body),))
    return Answer(status=202, data={"kept": True})


# ---- bundles that come ----------------------------------------------------------------------------------------------


def offer(registry: Registry, asking: Asking) -> Answer | Pending:
    """Take a bundle's beginning and say what is missing; or take the whole, where it is small and came at once."""
    source = io.BytesIO(asking.body)
    manifest = frame.read_front(source)
    start = source.tell()
    if manifest.writer != asking.caller.key:
        raise Refused(403, "forbidden", "A device offers what it has written itself.")
    if manifest.registry not in ("", registry.id):
        raise Refused(409, "elsewhere", "This bundle is meant for another registry.")
    if start < len(asking.body):
        return _take_whole(registry, asking, manifest, start)
    name = hashlib.sha256(asking.body).hexdigest()
    with registry.shelf() as shelf:
        known = shelf.db.execute(select(bundle).where(bundle.c.id == name)).first()
        missing = [] if known else offers.missing(shelf, asking.caller, manifest)
        if not known and not missing:
            return _all_known(registry, shelf, manifest)
    if not known:
        _remember(registry, asking, name, manifest, missing)
    return _standing(registry, asking.caller, name)


def _take_whole(registry: Registry, asking: Asking, manifest: Manifest, start: int) -> Pending:
    whole = Whole(manifest, asking.body, start)
    if asking.body[whole.end :] != END:
        raise Refused(422, "BadBundle", "The bundle does not end where it says.")
    waiting = Waiting(prove(manifest, whole, _AsNeeded(registry)), asking.caller.person, registry.limits.quota)
    return Pending(registry.submit(waiting), told)


class _AsNeeded:
    """What is here already, looked up only where that is asked, as of a whole bundle it seldom is."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry

    def stored(self, kind: str, name: str, label: str) -> bytes | None:
        with self._registry.shelf() as shelf:
            return shelf.stored(kind, name, label)

    def named(self, files: Collection[str]) -> set[str]:
        with self._registry.shelf() as shelf:
            return shelf.named(files)


def told(result: Result) -> Answer:
    """Return what became of an upload."""
    if isinstance(result, StocktakeError):
        raise result
    return Answer(data={"segments": result})


def _all_known(registry: Registry, shelf: Any, manifest: Manifest) -> Answer:  # noqa: ANN401 - a shelf
    log = Log(shelf.db)
    note = log.checkpoint(registry.id, registry.key)
    names = [one.name for one in manifest.parts if one.kind == Part.HEADER]
    rows = {row.name: row for row in shelf.db.execute(select(entry).where(entry.c.name.in_(names)))}
    return Answer(data={"segments": [
        Disposition(name, rows[name].verdict, rows[name].reason, log.receipt(rows[name].place, note).decode())
        for name in names
    ]})  # fmt: skip


def _remember(registry: Registry, asking: Asking, name: str, manifest: Manifest, missing: list[Entry]) -> None:
    length = sum(one.stored for one in missing)
    if length > registry.limits.upload:
        raise Refused(413, "too-large", f"An upload here has at most {registry.limits.upload} bytes.")
    places = [number for number, one in enumerate(manifest.parts) if one in missing]
    with registry.database.beside() as connection:
        keep(connection, bundle, [{
            "id": name, "key": asking.caller.key, "front": asking.body, "ticket": secrets.token_urlsafe(32),
            "parts": json.dumps(places), "length": length, "state": OPEN, "outcome": "",
            "expires": int(time.time()) + registry.limits.upload_seconds,
        }])  # fmt: skip


def upload_of(registry: Registry, row: Any) -> tuple[Manifest, Upload]:  # noqa: ANN401 - a row
    """Return a bundle's manifest and its upload, by the bundle's row."""
    manifest = frame.read_front(io.BytesIO(row.front))
    return manifest, Upload(registry.blobs, row.ticket, [manifest.parts[place] for place in json.loads(row.parts)])


def commit(registry: Registry, asking: Asking) -> Answer:
    """Take in a bundle whose missing parts have come; asking again does it no second time."""
    with registry.shelf() as shelf:
        row = shelf.db.execute(select(bundle).where(bundle.c.id == asking.path["id"])).first()
    if row is None or row.key != asking.caller.key:
        raise Refused(404, "unknown", "There is no such bundle; offer it again.")
    if row.state == OPEN:
        _, upload = upload_of(registry, row)
        if upload.received() == upload.length:
            with registry.database.beside() as connection:
                where = (bundle.c.id == row.id, bundle.c.state == OPEN)
                connection.execute(update(bundle).where(*where).values(state=QUEUED))
            registry.wake.set()
    for _ in range(_PATIENCE):
        with registry.finished:  # another worker may do it: so it is looked at now and then
            answer = _standing(registry, asking.caller, row.id)
            if not (isinstance(answer.data, dict) and "working" in answer.data):
                break
            registry.finished.wait(_GLANCE)
    return answer


def _standing(registry: Registry, caller: Caller, name: str) -> Answer:
    """Say how far a bundle has come: what is missing, that it is worked on, or what became of it."""
    with registry.shelf() as shelf:
        row = shelf.db.execute(select(bundle).where(bundle.c.id == name)).first()
    if row is None or row.key != caller.key:
        raise Refused(404, "unknown", "There is no such bundle; offer it again.")
    if row.state == DONE:
        return Answer(body=row.outcome.encode())
    if row.state == REFUSED:
        raise Refused(422, "BadBundle", row.outcome)
    if row.state != OPEN:
        return Answer(status=202, data={"bundle": name, "working": True}, headers={"retry-after": "1"})
    return Answer(status=202, data={
        "bundle": name, "missing": json.loads(row.parts), "length": row.length, "upload": f"/v1/uploads/{row.ticket}",
    })  # fmt: skip


def work(registry: Registry, row: Any) -> tuple[str, str]:  # noqa: ANN401 - a row
    """Prove a bundle that has come whole and take it in; returns its state from now on and what to tell."""
    try:
        manifest, upload = upload_of(registry, row)
        with registry.shelf() as shelf:
            checked = prove(manifest, upload, shelf)
        person = registry.caller(row.key) or NOBODY
        result = registry.submit(Waiting(checked, person.person, registry.limits.quota)).result()
        if isinstance(result, StocktakeError):
            raise result
    except StocktakeError as fault:
        return REFUSED, fault.happened
    return DONE, msgspec.json.encode({"segments": result}).decode()


# ---- what is given out ----------------------------------------------------------------------------------------------


def pulled(registry: Registry, asking: Asking) -> Answer:
    """Give a page of what the caller may have, as a bundle, from an offset on, compressed where they take that."""
    had = asking.number("had", 0)
    before = None
    if "had" in asking.query:
        version = registry.chain().numbered(had)
        before = (caller_of(asking.caller.key, version.roster) if version else None) or NOBODY
    with registry.shelf() as shelf:
        log = Log(shelf.db)
        size = asking.number("size", log.size)
        if size > log.size:
            raise Refused(404, "unknown", "The log was never of that size.")
        asked = pull.Asked(
            after=asking.number("after", 0), size=size, until=asking.number("until", 0), before=before,
            budget=min(asking.number("budget", registry.limits.page), registry.limits.page),
        )  # fmt: skip
        page = pull.page(registry, shelf, log, asking.caller, asked)
    if asking.headers.get("if-match", page.tag) != page.tag:
        raise Refused(412, "other", "This page has other bytes now; begin it again.")
    headers = {
        "etag": page.tag, "stocktake-until": str(page.until), "stocktake-more": str(int(page.more)),
        "stocktake-length": str(page.length), "cache-control": "no-store", "vary": "accept-encoding",
    }  # fmt: skip
    stream = page.chunks(registry, asking.number("offset", 0))
    if "zstd" in asking.headers.get("accept-encoding", ""):
        return Answer(stream=_packed(stream), media=BUNDLE, headers=headers | {"content-encoding": "zstd"})
    return Answer(stream=_gathered(stream), media=BUNDLE, headers=headers)


def _gathered(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Yield bytes in pieces that are worth a call each."""
    waiting: list[bytes] = []
    size = 0
    for piece in pieces:
        waiting.append(piece)
        size += len(piece)
        if size >= _SLICE:
            yield b"".join(waiting)
            waiting, size = [], 0
    yield b"".join(waiting)


def _packed(pieces: Iterator[bytes]) -> Iterator[bytes]:
    packer = zstandard.ZstdCompressor(level=1).compressobj()
    for piece in _gathered(pieces):
        yield packer.compress(piece) + packer.flush(zstandard.COMPRESSOBJ_FLUSH_BLOCK)
    yield packer.flush()


def wanted(registry: Registry, asking: Asking) -> Answer:
    """Say which compartments are named and not here, of those that the caller may have."""
    with registry.shelf() as shelf:
        joined = lacking.join(entry, entry.c.name == lacking.c.header)
        rows = shelf.db.execute(select(lacking.c.header, lacking.c.label).select_from(joined).limit(10_000)).all()
        origins = offers.origins(shelf, {row.header for row in rows})
    found = [
        [row.header, row.label]
        for row in rows
        for one in [origins[row.header]]
        if asking.caller.may_read(row.label, one.session, one.key, believed=one.believed)
    ]
    return Answer(data={"lacking": found[:1000]})

"""Bundles that come: what is missing of one is named, and one that is here whole is proven and taken in."""

from __future__ import annotations

import hashlib
import io
import json
import secrets
import time
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import delete, select, update

from desktop.bundles import frame
from desktop.bundles.manifest import END, Part
from desktop.records.errors import StocktakeError
from desktop.registry import offers
from desktop.registry.access import NOBODY
from desktop.registry.database import keep
from desktop.registry.errors import Refused
from desktop.registry.log import Log
from desktop.registry.proving import Whole, prove
from desktop.registry.tables import bundle, entry
from desktop.registry.taking import Disposition, Waiting
from desktop.registry.uploads import Upload
from desktop.registry.web import Answer, Asking, Pending

if TYPE_CHECKING:
    from collections.abc import Collection

    from desktop.bundles.manifest import Entry, Manifest
    from desktop.registry.access import Caller
    from desktop.registry.core import Registry
    from desktop.registry.taking import Result

OPEN, QUEUED, WORKING, DONE, REFUSED = "open", "queued", "working", "done", "refused"
_PATIENCE, _GLANCE = 25, 0.2  # how often a bundle that is worked on is looked at, and after how many seconds


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
    checked = prove(manifest, whole, _AsNeeded(registry, asking.caller))
    return Pending(registry.submit(Waiting(checked, asking.caller.person, registry.limits.quota)), told)


class _AsNeeded:
    """What is here already, looked up only where that is asked, as of a whole bundle it seldom is.

    A file may come after what names it, but only from who may read that: else it would tell them that it is here.
    """

    def __init__(self, registry: Registry, caller: Caller) -> None:
        self._registry, self._caller = registry, caller

    def stored(self, kind: str, name: str, label: str) -> bytes | None:
        with self._registry.shelf() as shelf:
            return shelf.stored(kind, name, label)

    def named(self, files: Collection[str]) -> set[str]:
        with self._registry.shelf() as shelf:
            eyes = offers.Eyes(shelf, self._caller, ((Part.BLOB, one) for one in files))
            return {one for one in files if eyes.may_read(Part.BLOB, one, "")}


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
    wanted = set(missing)
    places = [number for number, one in enumerate(manifest.parts) if one in wanted]
    with registry.database.beside() as connection:
        keep(connection, bundle, [{
            "id": name, "key": asking.caller.key, "front": asking.body, "ticket": secrets.token_urlsafe(32),
            "parts": json.dumps(places), "length": length, "state": OPEN, "outcome": "",
            "expires": int(time.time()) + registry.limits.upload_seconds,
        }])  # fmt: skip
        begun = select(bundle.c.ticket).where(bundle.c.key == asking.caller.key, bundle.c.state == OPEN)
        newest = begun.order_by(bundle.c.id != name, bundle.c.expires.desc()).offset(registry.limits.uploads)
        old = connection.execute(newest).scalars().all()
        connection.execute(delete(bundle).where(bundle.c.ticket.in_(old)))
    for ticket in old:
        registry.blobs.drop_upload(ticket)


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
        caller = registry.caller(row.key) or NOBODY
        checked = prove(manifest, upload, _AsNeeded(registry, caller))
        result = registry.submit(Waiting(checked, caller.person, registry.limits.quota)).result()
        if isinstance(result, StocktakeError):
            raise result
    except StocktakeError as fault:
        return REFUSED, fault.happened
    return DONE, msgspec.json.encode({"segments": result}).decode()

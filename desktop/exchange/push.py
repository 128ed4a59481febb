"""Bringing a desk's segments to a registry: the manifest first, then what is missing of it, as the line allows."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Final

import httpx
import msgspec

from desktop.bundles import frame
from desktop.bundles.frame import stored_part
from desktop.bundles.intake import Proven
from desktop.bundles.manifest import Part
from desktop.bundles.parting import Cut, parted
from desktop.casework import handover
from desktop.exchange.answers import no_registry, read
from desktop.exchange.errors import LogAlarm
from desktop.exchange.line import digest, unreachable
from desktop.trust.log import read_receipt

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from desktop.bundles.frame import Stored
    from desktop.casework.ports import Desk, Sitting
    from desktop.exchange.line import Line

_BUNDLE: Final = "application/vnd.stocktake.bundle"
_WHOLE: Final = 128 << 10  # a bundle up to this size goes at once
_FIRST, _LEAST, _MOST = 64 << 10, 4 << 10, 4 << 20  # bytes in one request
_TUS: Final = {"tus-resumable": "1.0.0"}
_BYTES: Final = "application/offset+octet-stream"
_UNKNOWN: Final = 404
_BELIEVED: Final = frozenset({"trusted", "proven earlier by a receipt", "admitted"})
_TOGETHER: Final = 2000  # segments in one bundle

_TICKET: Final = re.compile(r"/v1/uploads/[A-Za-z0-9_-]{1,100}", re.ASCII)
_OFFSET: Final = re.compile(r"[0-9]{1,12}", re.ASCII)

Told = dict[str, tuple[bool, str]]  # by header: whether it is believed there, and the verdict with its reason


class _Disposition(msgspec.Struct, frozen=True):
    header: str
    verdict: str
    reason: str
    receipt: str


class _Standing(msgspec.Struct, frozen=True):
    """How far a bundle has come: what became of its segments, or what is missing and where that goes."""

    segments: tuple[_Disposition, ...] | None = None
    missing: tuple[int, ...] | None = None
    upload: str = ""


class _Wanted(msgspec.Struct, frozen=True):
    lacking: tuple[tuple[str, str], ...]
    parts: tuple[tuple[str, str, str], ...] = ()


def push(desk: Desk, sitting: Sitting, line: Line, packs: Collection[str]) -> Told:
    """Bring what the registry lacks and keep its receipts; ``packs`` it has.  Returns what it made of each segment.

    Raises as :meth:`Line.ask`, and :class:`LogAlarm` for a receipt that proves nothing.
    """
    wanted = read(line.ask("GET", "v1/wanted"), _Wanted)
    held = {one.hash: set(one.labels) for one in desk.segments()}
    names = held.keys() - desk.receipts().keys()
    names |= {header for header, label in wanted.lacking if label in held.get(header, ())}
    names |= {header for header, label, name in wanted.parts if name in _beside(desk, header, label)}
    lacks = desk.packs().keys() - set(packs)
    told: Told = {}
    ordered = [one.hash for one in desk.segments() if one.hash in names]
    for start in range(0, len(ordered), _TOGETHER):
        told |= _bring(desk, sitting, line, set(ordered[start : start + _TOGETHER]), lacks)
    return told


def _beside(desk: Desk, header: str, label: str) -> set[str]:
    """Return the files and personal values of a compartment that are here."""
    return {*desk.blobs_of(header, label), *(one.commitment for one in desk.sidecars_of(header, label))}


def _bring(desk: Desk, sitting: Sitting, line: Line, names: set[str], packs: Collection[str]) -> Told:
    """Bring segments, in several bundles where one would be more than any may be."""
    told: Told = {}
    for cut in parted(_cut(desk, sitting, names, packs)):
        told |= _keep(desk, cut, _sent(line, cut, sitting))
    return told


def _sent(line: Line, cut: Cut, sitting: Sitting) -> tuple[_Disposition, ...]:
    """Bring a bundle, and return what the registry made of it."""
    front = frame.front(cut.manifest, sitting.secrets.signing)
    if len(front) + sum(one.entry.stored for one in cut.parts) > _WHOLE:
        return _offer(line, front, cut)
    whole = io.BytesIO()
    frame.write(whole, cut.manifest, cut.parts, sitting.secrets.signing)
    told = read(line.ask("POST", "v1/bundles", content=whole.getvalue(), media=_BUNDLE), _Standing).segments
    if told is None:
        raise no_registry()
    return told


def _cut(desk: Desk, sitting: Sitting, names: Collection[str], packs: Collection[str]) -> Cut:
    """Cut a bundle for the registry, without what it has or makes itself."""
    cut = handover.cut(desk, sitting, handover.SECRETARIAT, only=names)
    left_out = {Part.ROSTER, Part.REQUEST, Part.RECEIPT}
    parts = tuple(
        one
        for one in cut.parts
        if one.entry.kind not in left_out and (one.entry.kind != Part.PACK or one.entry.name in packs)
    )
    manifest = msgspec.structs.replace(cut.manifest, parts=tuple(one.entry for one in parts))
    return Cut(manifest, parts)


def _offer(line: Line, front: bytes, cut: Cut) -> tuple[_Disposition, ...]:
    """Offer a bundle and bring what is missing, until the registry has taken it in."""
    name = digest(front)
    answer = line.ask("POST", "v1/bundles", content=front, media=_BUNDLE)
    for pause in line.attempts():
        told = read(answer, _Standing)
        if told.segments is not None:
            return told.segments
        if told.missing is not None:
            places = sorted(set(told.missing))
            known = set(places) <= set(range(len(cut.parts)))
            if not places or not known or not _TICKET.fullmatch(told.upload):
                raise no_registry()
            _upload(line, told.upload.lstrip("/"), b"".join(cut.parts[place].stored for place in places))
        else:
            line.rest(pause)
        line.heard()
        answer = line.ask("POST", f"v1/bundles/{name}", allowed=frozenset({_UNKNOWN}))
        if answer.status_code == _UNKNOWN:
            answer = line.ask("POST", "v1/bundles", content=front, media=_BUNDLE)
    raise unreachable("that address")


def _upload(line: Line, ticket: str, content: bytes) -> None:
    """Bring bytes by tus, from wherever they have come to, in pieces that are as long as the line bears."""
    headers = {**_TUS, "upload-length": str(len(content))}
    line.ask("POST", ticket, headers=headers, signed=False)
    size, offset = _FIRST, _offset(line, ticket, len(content))
    for pause in line.attempts():
        while offset < len(content):
            line.control.tell("push", offset, len(content))
            piece = content[offset : offset + size]
            try:
                answer = line.once(
                    "PATCH", f"{ticket}/data", piece, {**_TUS, "upload-offset": str(offset), "content-type": _BYTES}
                )
            except httpx.TransportError:
                size = max(_LEAST, size // 2)
                break
            if not answer.is_success:
                break
            line.heard()
            offset, size = _told(answer, len(content)), min(_MOST, size * 2)
        else:
            line.control.tell("push", len(content), len(content))
            return
        line.rest(pause)
        before, offset = offset, _offset(line, ticket, len(content))
        if offset > before:
            line.heard()
    raise unreachable("that address")


def _offset(line: Line, ticket: str, length: int) -> int:
    return _told(line.ask("HEAD", f"{ticket}/data", headers=_TUS, signed=False), length)


def _told(answer: httpx.Response, length: int) -> int:
    """Return the offset that an answer names; raises RegistryRefused for one that there is not."""
    offset = answer.headers.get("upload-offset", "")
    if not _OFFSET.fullmatch(offset) or int(offset) > length:
        raise no_registry()
    return int(offset)


def _keep(desk: Desk, cut: Cut, segments: Iterable[_Disposition]) -> Told:
    """Keep the receipts, once they prove what they are to prove."""
    current = desk.chain().current
    assert current  # noqa: S101 - asked at the beginning
    receipts: list[Stored] = []
    for one in segments:
        raw = one.receipt.encode()
        if read_receipt(raw, one.header, current.roster.registry, current.roster.log_key) is None:
            raise LogAlarm(
                "The registry gave a receipt that proves nothing.",
                safe="Everything is kept here.",
                todo="Tell the secretariat.",
            )
        receipts.append(stored_part(Part.RECEIPT, one.header, raw, raw=len(raw), raw_sha256=digest(raw)))
    desk.take(Proven(cut.manifest, (), (), {}, (), {}, tuple(receipts)))
    return {one.header: (one.verdict in _BELIEVED, f"{one.verdict}: {one.reason}") for one in segments}

"""Bringing a desk's segments to a registry: the manifest first, then what is missing of it, as the line allows."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any, Final

import httpx
import msgspec

from desktop.bundles import frame
from desktop.bundles.frame import stored_part
from desktop.bundles.intake import Proven
from desktop.bundles.manifest import Part
from desktop.casework import handover
from desktop.exchange.errors import LogAlarm
from desktop.exchange.line import digest, unreachable
from desktop.trust.log import read_receipt

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from desktop.bundles.frame import Stored
    from desktop.casework.handover import Cut
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

Told = dict[str, tuple[bool, str]]  # by header: whether it is believed there, and the verdict with its reason


def push(desk: Desk, sitting: Sitting, line: Line, status: Mapping[str, Any]) -> Told:
    """Bring what the registry lacks and keep its receipts; returns what it made of each segment.

    Raises as :meth:`Line.ask`, and :class:`LogAlarm` for a receipt that proves nothing.
    """
    lacking = line.ask("GET", "v1/wanted").json()["lacking"]
    held = {one.hash: set(one.labels) for one in desk.segments()}
    names = held.keys() - desk.receipts().keys()
    names |= {header for header, label in lacking if label in held.get(header, ())}
    packs = desk.packs().keys() - set(status["packs"])
    told: Told = {}
    ordered = [one.hash for one in desk.segments() if one.hash in names]
    for start in range(0, len(ordered), _TOGETHER):
        told |= _bring(desk, sitting, line, set(ordered[start : start + _TOGETHER]), packs)
    return told


def _bring(desk: Desk, sitting: Sitting, line: Line, names: set[str], packs: Collection[str]) -> Told:
    cut = _cut(desk, sitting, names, packs)
    front = frame.front(cut.manifest, sitting.secrets.signing)
    if len(front) + sum(one.entry.stored for one in cut.parts) <= _WHOLE:
        whole = io.BytesIO()
        frame.write(whole, cut.manifest, cut.parts, sitting.secrets.signing)
        answer = line.ask("POST", "v1/bundles", content=whole.getvalue(), media=_BUNDLE)
    else:
        answer = _offer(line, front, cut)
    return _keep(desk, cut, answer.json()["segments"])


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
    return handover.Cut(manifest, parts)


def _offer(line: Line, front: bytes, cut: Cut) -> httpx.Response:
    """Offer a bundle and bring what is missing, until the registry has taken it in."""
    name = digest(front)
    answer = line.ask("POST", "v1/bundles", content=front, media=_BUNDLE)
    for pause in line.attempts():
        told = answer.json()
        if "missing" in told:
            missing = b"".join(cut.parts[place].stored for place in told["missing"])
            _upload(line, told["upload"].lstrip("/"), missing)
        elif "segments" in told:
            return answer
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
    size, offset = _FIRST, _offset(line, ticket)
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
            offset, size = int(answer.headers["upload-offset"]), min(_MOST, size * 2)
        else:
            line.control.tell("push", len(content), len(content))
            return
        line.rest(pause)
        before, offset = offset, _offset(line, ticket)
        if offset > before:
            line.heard()
    raise unreachable("that address")


def _offset(line: Line, ticket: str) -> int:
    return int(line.ask("HEAD", f"{ticket}/data", headers=_TUS, signed=False).headers["upload-offset"])


def _keep(desk: Desk, cut: Cut, segments: list[dict[str, str]]) -> Told:
    """Keep the receipts, once they prove what they are to prove."""
    current = desk.chain().current
    assert current  # noqa: S101 - asked at the beginning
    receipts: list[Stored] = []
    for one in segments:
        raw = one["receipt"].encode()
        if read_receipt(raw, one["header"], current.roster.registry, current.roster.log_key) is None:
            raise LogAlarm(
                "The registry gave a receipt that proves nothing.",
                safe="Everything is kept here.",
                todo="Tell the secretariat.",
            )
        receipts.append(stored_part(Part.RECEIPT, one["header"], raw, raw=len(raw), raw_sha256=digest(raw)))
    desk.take(Proven(cut.manifest, (), (), {}, (), {}, tuple(receipts)))
    return {one["header"]: (one["verdict"] in _BELIEVED, f"{one['verdict']}: {one['reason']}") for one in segments}

"""The rooms put together, by hand and once: what commands, demo, benches and the window all call."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from desktop import resources
from desktop.casework import handover, identity
from desktop.casework.errors import NotAllowed
from desktop.casework.look import Look
from desktop.exchange import folder
from desktop.records.labels import Audience, Scope, ScopeKind
from desktop.store.desk import DeskFile
from desktop.store.summary import summarise
from desktop.trust.fingerprint import is_fingerprint

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.casework.handover import Outcome
    from desktop.casework.ports import Sitting
    from desktop.reports.outline import Outline

COPIES = {
    "public": frozenset({Audience.SHARED}),
    "team": frozenset({Audience.SHARED, Audience.TEAM}),
    "secretariat": frozenset({Audience.SHARED, Audience.TEAM, Audience.SECRETARIAT}),
}


def new_desk(path: Path, *, pack: bytes | None = None, pin: str = "", region: str = "", review: str = "") -> DeskFile:
    """Make a desk file.

    ``pack`` is a framework pack's file (a secretariat's desk begins with one); ``pin`` the fingerprint of the
    registry to believe (a laptop's desk begins with one).  Raises DeskUnavailable, BadPack, BadLabel or NotAllowed.
    """
    if pin and not is_fingerprint(pin):
        raise NotAllowed(
            f"“{pin}” is no fingerprint: one has eight groups of five digits.", todo="Ask to hear it again."
        )
    for kind, name in ((ScopeKind.REGION, region), (ScopeKind.REVIEW, review)):
        if name:
            Scope.parse(f"{kind}/{name}")
    desk = DeskFile.create(path)
    with desk.transaction():
        if pack is not None:
            desk.keep_pack(pack)
        for name, value in (("pin", pin), ("region", region), ("review", review)):
            desk.set(name, value)
    return desk


def shipped_pack(name: str) -> bytes:
    """Return the file of a framework pack that comes with the program."""
    return resources.pack(name)


def hand_over(desk: DeskFile, sitting: Sitting, receiver: str, target: Path, *, kind: str = "bundle") -> Path:
    """Seal, cut a bundle for a receiver, and write it into a folder or under a file's name; returns where it lies."""
    return folder.write(target, handover.cut(desk, sitting, receiver, kind=kind), sitting.secrets.signing)


def receive(desk: DeskFile, path: Path) -> Outcome:
    """Read, prove and take in a bundle's file."""
    return handover.receive(desk, folder.read(path))


def inspect(desk: DeskFile, path: Path) -> Outcome:
    """Read and prove a bundle's file, and say what taking it in would do."""
    return handover.inspect(desk, folder.read(path))


def look(desk: DeskFile) -> Look:
    """Return the eyes for one desk's values."""
    return Look(desk)


def print_meeting(desk: DeskFile, copy: str, created: dt.datetime | None = None) -> bytes:
    """Return the summary of the meeting as a PDF; ``copy`` is one of :data:`COPIES`."""
    from desktop.reports.meeting import meeting_summary  # noqa: PLC0415 - fonts and layout are for those who print

    moment = created or now()
    return _render(
        meeting_summary(desk, audience=COPIES[copy], created=moment, provenance=provenance(desk, copy, moment))
    )


def print_pledge(desk: DeskFile, pledge: bytes, copy: str, created: dt.datetime | None = None) -> bytes:
    """Return the sheet of a pledge as a PDF; ``copy`` is one of :data:`COPIES`."""
    from desktop.reports.pledge import pledge_sheet  # noqa: PLC0415 - as above

    moment = created or now()
    copied = provenance(desk, copy, moment)
    return _render(pledge_sheet(desk, pledge, audience=COPIES[copy], created=moment, provenance=copied))


def _render(outline: Outline) -> bytes:
    from desktop.reports.pdf import render  # noqa: PLC0415 - as above

    return render(outline)


def provenance(desk: DeskFile, copy: str, moment: dt.datetime) -> tuple[tuple[str, str], ...]:
    """Return what a printed copy says of itself: registry, roster, time, and the state of the labels it draws on."""
    summary = summarise(desk)
    pairs = [
        ("Copy", copy),
        ("Registry", summary.registry or "none yet"),
        ("Roster", str(summary.roster)),
        ("Printed", moment.isoformat(timespec="minutes").replace("+00:00", "Z")),
    ]
    readable = {str(audience) for audience in COPIES[copy]}
    pairs += [
        (f"State of {label}", one.state)
        for label, one in summary.labels.items()
        if label.partition("@")[0] in readable and one.operations
    ]
    pairs += [("Operations not sealed yet", str(summary.unsealed))] if summary.unsealed else []
    return (*pairs, ("Cut", " ".join(sorted(name[:16] for name in summary.cut.values()))))


def now() -> dt.datetime:
    """Return this moment, UTC, to the second."""
    return dt.datetime.fromisoformat(identity.now())

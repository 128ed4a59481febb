"""The rooms put together, by hand and once: what commands, demo, benches and the window all call."""

from __future__ import annotations

import datetime as dt
import tempfile
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import __version__, resources
from desktop.casework import asof, handover, identity, settings
from desktop.casework.asof import Cut
from desktop.casework.errors import NotAllowed
from desktop.casework.look import Look
from desktop.exchange import folder
from desktop.records.labels import Scope, ScopeKind
from desktop.reports import request as requests
from desktop.reports.request import Request, Stamp
from desktop.store.desk import DeskFile
from desktop.store.summary import summarise
from desktop.trust.fingerprint import is_fingerprint

if TYPE_CHECKING:
    from desktop.casework.handover import Outcome
    from desktop.casework.ports import Sitting
    from desktop.exchange.claims import Claims
    from desktop.exchange.line import Control, Means
    from desktop.exchange.sync import Report
    from desktop.journal.operations import Cell
    from desktop.reports.outline import Outline
    from desktop.reports.verify import Verified

COPIES = requests.COPIES
REGISTRY_ADDRESS = "sync.url"  # a setting of a desk
_MOMENTS = 3.0  # seconds that a courtesy may take


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


def desk_as_of(desk: DeskFile, cut: Cut, path: Path) -> int:
    """Make a desk file of what a cut of another names; returns of how many segments.  It is read as any other."""
    with closing(new_desk(path)) as made:
        return asof.fill(desk, made, cut)


def shipped_pack(name: str) -> bytes:
    """Return the file of a framework pack that comes with the program."""
    return resources.pack(name)


def hand_over(
    desk: DeskFile, sitting: Sitting, receiver: str, target: Path, *, kind: str = "bundle", closed: bool = False
) -> list[Path]:
    """Seal, cut a bundle for a receiver, and write it into a folder or under a file's name; returns where it lies.

    That is one file, or several where one would be more than a bundle may be.  ``closed``: encrypted as a whole to its
    receiver.
    """
    recipients = handover.age_recipients(desk, receiver) if closed else ()
    return folder.write(target, handover.cut(desk, sitting, receiver, kind=kind), sitting.secrets.signing, recipients)


def receive(desk: DeskFile, path: Path, identity: str = "") -> Outcome:
    """Read, prove and take in a bundle's file; ``identity`` opens one that is encrypted."""
    return handover.receive(desk, folder.read(path, identity=identity))


def synchronise(
    desk: DeskFile,
    sitting: Sitting,
    path: Path,
    url: str = "",
    means: Means | None = None,
    control: Control | None = None,
) -> Report:
    """Synchronise with the registry at an address (by default the last one); ``path`` is the desk's own file."""
    from desktop.exchange import line, sync  # noqa: PLC0415 - the network is for those who use it

    address = url or desk.setting(REGISTRY_ADDRESS)
    if not address:
        raise NotAllowed("This desk does not know where the registry is.", todo="Type the address that it shows.")
    with closing(line.Line(address, sitting.secrets.signing, means, control)) as opened:
        report = sync.synchronise(desk, sitting, opened, path.with_name(f"{path.name}.coming"))
    if report.reached:
        desk.set(REGISTRY_ADDRESS, address)
    return report


def claim(address: str, sitting: Sitting, cell: Cell, *, release: bool = False) -> Claims:
    """Tell the registry at an address that somebody here is on an entry, or no longer; returns all claims there.

    Raises RegistryUnreachable, within moments, or RegistryRefused.
    """
    from desktop.exchange import claims, line  # noqa: PLC0415 - as above

    with closing(line.Line(address, sitting.secrets.signing, line.Means(patience=_MOMENTS))) as opened:
        opened.hello()
        return claims.take(opened, claims.name_of(cell), release=release)


def told(report: Report) -> str:
    """Return in a sentence what a synchronisation did."""
    if not report.reached:
        return f"The registry was not reached; {report.waits} segments wait here, and nothing is lost."
    if report.awaiting:
        return "The registry keeps this device's enrolment request until the secretariat grants it."
    return f"{report.went} segments went, {report.came} came, {report.waits} wait."


def inspect(desk: DeskFile, path: Path, identity: str = "") -> Outcome:
    """Read and prove a bundle's file, and say what taking it in would do; ``identity`` opens one that is encrypted."""
    return handover.inspect(desk, folder.read(path, identity=identity))


def look(desk: DeskFile) -> Look:
    """Return the eyes for one desk's values."""
    return Look(desk)


def print_meeting(desk: DeskFile, copy: str, created: dt.datetime | None = None) -> bytes:
    """Return the summary of the meeting as a PDF; ``copy`` is one of :data:`COPIES`."""
    return print_report(desk, Request(kind="meeting", copy=copy, created=created or now()))


def print_pledge(desk: DeskFile, pledge: bytes, copy: str, created: dt.datetime | None = None) -> bytes:
    """Return the sheet of a pledge as a PDF; ``copy`` is one of :data:`COPIES`."""
    return print_report(desk, Request(kind="pledge", record=pledge.hex(), copy=copy, created=created or now()))


def print_report(desk: DeskFile, request: Request, *, form: str = "pdf", final: bool = False) -> bytes:
    """Return a report as a file of one of the forms of :mod:`desktop.reports.forms`.

    Raises NotFound, NotReady, MissingFont, and OnlyADraft where it has to be ``final`` and cannot.
    """
    from desktop.reports.forms import made  # noqa: PLC0415 - fonts and layout are for those who print

    return made(outline(desk, request, final=final), form)


def outline(desk: DeskFile, request: Request, *, final: bool = False, stamp: Stamp | None = None) -> Outline:
    """Return what a report says; ``stamp`` is what it says of itself where that is not of this desk and now."""
    from desktop.reports import kinds  # noqa: PLC0415 - as above

    return kinds.outline(desk, request, stamp=stamp or stamped(desk, request), final=final)


def stamped(desk: DeskFile, request: Request) -> Stamp:
    """Return from what a copy is made: registry, roster, cut, and the state of the labels that it may draw on."""
    summary, me = summarise(desk), desk.setting(settings.ME)
    readable = {str(audience) for audience in request.audience}
    labels = {label: one for label, one in summary.labels.items() if label.partition("@")[0] in readable}
    waiting = (label for key in desk.open_keys() for label, _ in desk.open_operations(key))
    return Stamp(
        request=request,
        desk=identity.mark_of(desk, me) if me else "",
        registry=summary.registry,
        roster=summary.roster,
        checkpoint=desk.log_size(),
        cut=sorted(summary.cut.values()),
        states={label: one.state for label, one in labels.items() if one.operations},
        unsealed=sum(str(label.audience) in readable for label in waiting),
        program=__version__,
    )


def verify(desk: DeskFile, pdf: bytes) -> Verified:
    """Say whether a desk makes a printed copy again, byte for byte, and what has changed since.

    Raises NotAPdf for what is no PDF and NotACopy for one that does not say from what it was made.
    """
    from desktop.reports import kinds, verify  # noqa: PLC0415 - as above
    from desktop.reports.pdf import render  # noqa: PLC0415 - as above

    stamp = verify.stamp_of(pdf)
    if why := verify.cannot(desk, stamp):
        return verify.verified(desk, pdf, stamp, why)
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "then.desk"
        desk_as_of(desk, Cut(heads=tuple(stamp.cut), roster=stamp.roster), path)
        with closing(DeskFile.open(path)) as then:
            labels = summarise(then).labels
            other = [
                label for label, state in stamp.states.items() if label not in labels or labels[label].state != state
            ]
            if other:
                why = f"This desk does not hold all of {', '.join(other)} that it was printed from."
            else:
                why = verify.otherwise(render(kinds.outline(then, stamp.request, stamp=stamp)), pdf, stamp)
    return verify.verified(desk, pdf, stamp, why)


def now() -> dt.datetime:
    """Return this moment, UTC, to the second."""
    return dt.datetime.fromisoformat(identity.now())

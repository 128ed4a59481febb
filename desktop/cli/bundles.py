"""Commands on bundles: ``kit``, ``bundle``."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec

from desktop import wiring
from desktop.casework import handover, protected
from desktop.casework.identity import take_seat
from desktop.cli.common import (
    REFUSED,
    Answer,
    Seat,
    command,
    counted,
    desk_option,
    opened,
    passphrase_option,
    seat_options,
)
from desktop.exchange import folder

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.bundles.intake import Proven
    from desktop.bundles.manifest import Manifest
    from desktop.casework.handover import Outcome
    from desktop.casework.protected import Exposed
    from desktop.store.desk import DeskFile

_FILE = click.Path(path_type=Path)


@click.group()
def kit() -> None:
    """Prepare a meeting."""


@command(kit, "write")
@click.option("--out", type=_FILE, required=True, help="A folder, or the file's name.")
@seat_options
def write_kit(*, out: Path, seat: Seat) -> Answer:
    """Write the meeting kit: what every laptop begins with, and nothing that is not meant for everyone."""
    with seat.taken() as (desk, sitting):
        paths = wiring.hand_over(desk, sitting, handover.EVERYONE, out, kind="kit")
        return _written(paths, protected.exposed(desk), desk.references())


@click.group()
def bundle() -> None:
    """Hand over and receive."""


@command(bundle, "write")
@click.option("--to", "receiver", required=True, help="A person's id, or “secretariat”, or “everyone”.")
@click.option("--out", type=_FILE, required=True, help="A folder (the stick), or the file's name.")
@click.option("--encrypt", is_flag=True, help="Encrypt the whole file to its receiver, whoever carries it.")
@seat_options
def write(*, receiver: str, out: Path, encrypt: bool, seat: Seat) -> Answer:
    """Seal, and write a bundle of everything that its receiver may hold."""
    with seat.taken() as (desk, sitting):
        paths = wiring.hand_over(desk, sitting, receiver, out, closed=encrypt)
        named = [] if receiver == handover.SECRETARIAT else protected.exposed(desk)
        refs = desk.references()
    return _written(paths, named, refs)


def _written(paths: Sequence[Path], named: list[Exposed], refs: Mapping[bytes, str]) -> Answer:
    """Say where a bundle lies, in one file or in several, and warn of names in it that stand protected elsewhere."""
    told = [{**asdict(one), "record": refs.get(one.record, one.record.hex())} for one in named]
    lines = [f"Wrote {path}." for path in paths]
    lines += ["It was too much for one file: these belong together, and may be received in any order."] * (
        len(paths) > 1
    )
    lines += [f"Look at {one['field']} of {one['record']}: it holds what {one['named_in']} keeps back." for one in told]
    lines += ["Shared text names people who stand protected.  Correct it before you give the file away."] * bool(told)
    files, size = [str(path) for path in paths], sum(path.stat().st_size for path in paths)
    return Answer("\n".join(lines), {"file": files[0], "files": files, "bytes": size, "names": told})


@command(bundle, "show")
@click.argument("file", type=_FILE)
def show(*, file: Path) -> Answer:
    """Say what a bundle carries, once it is proven; needs no desk."""
    proven = folder.read(file)
    manifest = proven.manifest
    whom = ", ".join(manifest.receivers) or manifest.audience
    lines = [
        f"{manifest.kind} of {manifest.person} for {whom}{_file(manifest)}",
        f"Written {manifest.written}; registry {manifest.registry or 'none yet'}; review {manifest.review or 'none'}",
        f"{len(proven.rosters)} rosters, {len(proven.requests)} enrolment requests, {len(proven.packs)} packs",
        f"{len(proven.segments)} segments, {len(proven.blobs)} files",
    ]
    lines += [f"enrolment request of {asked.name}: {asked.fingerprint}" for asked, _ in proven.requests]
    data = {"manifest": msgspec.to_builtins(manifest), "segments": _carried(proven)}
    return Answer("\n".join(lines), data)


def _file(manifest: Manifest) -> str:
    """Return which of several files of one hand-over a bundle is; nothing where there is one."""
    return f" (file {manifest.file[0]} of {manifest.file[1]})" if len(manifest.file) > 1 else ""


def _carried(proven: Proven) -> list[dict[str, object]]:
    return [
        {
            "hash": one.hash,
            "key": one.header.key,
            "person": one.header.person,
            "role": one.header.role,
            "session": one.header.session,
            "first": one.header.first,
            "last": one.header.last,
            "labels": [opened.entry.label for opened in one.opened],
            "withheld": list(one.withheld),
        }
        for one in proven.segments
    ]


@command(bundle, "verify")
@click.argument("file", type=_FILE)
@desk_option
@passphrase_option
def verify(*, file: Path, desk_path: Path, passphrase: str | None) -> Answer:
    """Say what a desk would believe of a bundle, and change nothing."""
    with opened(desk_path) as desk:
        return _told(wiring.inspect(desk, file, _identity(desk, [file], passphrase)), "Nothing was changed.")


def _identity(desk: DeskFile, files: Sequence[Path], passphrase: str | None) -> str:
    """Return what opens encrypted bundles, where there are any; empty where nobody's key is asked for."""
    return take_seat(desk, passphrase).secrets.age if any(map(folder.is_closed, files)) else ""


@command(bundle, "take")
@click.argument("files", type=_FILE, nargs=-1, required=True)
@desk_option
@passphrase_option
def take(*, files: tuple[Path, ...], desk_path: Path, passphrase: str | None) -> Answer:
    """Receive bundles: verify, merge what is believed, keep the rest in quarantine; encrypted ones need your key."""
    with opened(desk_path) as desk:
        identity = _identity(desk, files, passphrase)
        answers = [_told(wiring.receive(desk, file, identity), f"Received {file.name}.") for file in files]
        differing = len(desk.differences())
    text = "\n".join(answer.text for answer in answers)
    data = {"bundles": [answer.data for answer in answers], "conflicts": differing}
    return Answer(
        f"{text}\n{counted(differing, 'differing entry', 'differing entries')}.",
        data,
        max(answer.code for answer in answers),
    )


def _told(outcome: Outcome, last: str) -> Answer:
    lines, segments = [], []
    for one in outcome.taken.segments:
        reason = f": {one.reason}" if one.reason else ""
        numbers = f"{one.header.first}-{one.header.last}"
        lines.append(f"{one.hash[:12]} {one.header.person} {numbers}  {one.verdict}{reason}")
        withheld = [entry.label for entry in one.header.compartments if entry.label not in one.labels]
        lines += [f"    withheld ({label})" for label in withheld]
        segments.append(
            {"hash": one.hash, "person": one.header.person, "verdict": str(one.verdict), "reason": one.reason,
             "first": one.header.first, "last": one.header.last, "withheld": withheld}
        )  # fmt: skip
    if outcome.taken.unread:
        lines.append("A framework pack of a newer release is kept and not used.  Install that release to use it.")
    if outcome.awaiting:
        lines.append("What awaits enrolment is kept and counts once the secretariat enrols its writer.")
    if outcome.quarantined:
        lines.append("What is not believed waits in quarantine: it is kept and has no effect.  Ask who wrote it.")
    data = {
        "segments": segments,
        "new": outcome.taken.new,
        "rosters": outcome.taken.rosters,
        "unread_packs": outcome.taken.unread,
    }
    return Answer("\n".join([*lines, last]), data, REFUSED if outcome.quarantined else 0)

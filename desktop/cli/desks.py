"""Commands on desks and people: ``desk``, ``enrol``, ``roster``."""

from __future__ import annotations

from pathlib import Path

import click
import msgspec

from desktop import wiring
from desktop.casework import identity
from desktop.casework.errors import NotAllowed
from desktop.cli.common import REFUSED, Answer, Seat, command, desk_option, opened, passphrase_option, seat_options
from desktop.store.summary import Summary, check, summarise
from desktop.trust.fingerprint import same
from desktop.trust.roster import Role, root_fingerprint

_FILE = click.argument("path", metavar="FILE", type=click.Path(path_type=Path), envvar="STOCKTAKE_DESK")
_ROLES = click.Choice([str(role) for role in Role])


@click.group()
def desk() -> None:
    """Make, describe, check and rebuild a desk file."""


@command(desk, "new")
@_FILE
@click.option("--root", default="", help="Fingerprint of the registry to believe, as read aloud by the secretariat.")
@click.option("--pack", default="", help="Framework pack to begin with: a name that comes with the program, or a file.")
@click.option("--region", default="", help="The region's short name, such as “carda”.")
@click.option("--review", default="", help="The review's short name, such as “carda-2026”.")
def new(*, path: Path, root: str, pack: str, region: str, review: str) -> Answer:
    """Make a desk file.

    A secretariat names a pack, a region and a review; a laptop that will receive a meeting kit gives --root instead.
    """
    raw = None if root and not pack else _pack(pack or "paper")
    wiring.new_desk(path, pack=raw, pin=root, region=region, review=review).close()
    return Answer(f"Made the desk {path}.", {"desk": str(path)})


def _pack(name: str) -> bytes:
    file = Path(name)
    return file.read_bytes() if file.is_file() else wiring.shipped_pack(name)


@command(desk, "info")
@_FILE
def info(*, path: Path) -> Answer:
    """Count what a desk holds, and print for each label the hashes by which desks compare."""
    with opened(path) as one:
        summary = summarise(one)
    return Answer(_described(summary), msgspec.to_builtins(summary))


def _described(summary: Summary) -> str:
    lines = [
        f"Registry {summary.registry or 'none yet'}, roster {summary.roster}",
        f"{sum(summary.records.values())} records: "
        + ", ".join(f"{count} {name}" for name, count in summary.records.items()),
        f"{summary.sealed} operations sealed, {summary.unsealed} not yet; {summary.notes} private notes",
        "Segments: " + (", ".join(f"{count} {verdict}" for verdict, count in summary.segments.items()) or "none"),
        f"{summary.conflicts} differing entries, {summary.incomplete} incomplete",
    ]
    for label, one in summary.labels.items():
        withheld = f", {one.withheld} compartments withheld" if one.withheld else ""
        lines.append(
            f"{label}: state {one.state[:16]}… values {one.values[:16]}… ({one.operations} operations{withheld})"
        )
    return "\n".join(lines)


@command(desk, "check")
@_FILE
def check_desk(*, path: Path) -> Answer:
    """Verify everything a desk keeps and that what it shows follows from it."""
    with opened(path) as one:
        faults = check(one)
    if faults:
        return Answer("\n".join(faults), {"faults": faults}, REFUSED)
    return Answer("Everything that is kept verifies, and what is shown follows from it.", {"faults": []})


@command(desk, "rebuild")
@_FILE
def rebuild(*, path: Path) -> Answer:
    """Throw all views away and make them anew from what is kept."""
    with opened(path) as one:
        before = summarise(one)
        one.rebuild()
        after = summarise(one)
    same_as_before = before == after
    text = "Made all views anew: " + ("the same as before." if same_as_before else "they were wrong before.")
    return Answer(text, {"same": same_as_before, **msgspec.to_builtins(after)})


@click.group()
def enrol() -> None:
    """Ask to be enrolled in a registry."""


@command(enrol, "request")
@desk_option
@passphrase_option
@click.option("--person", required=True, help="A short id, such as “a-okello”: small letters, digits, hyphens.")
@click.option("--name", required=True, help="The name as the roster shows it.")
@click.option("--role", type=_ROLES, required=True)
@click.option("--device", default="", help="A name for this device; random without it.")
@click.option("--out", type=click.Path(path_type=Path), required=True, help="Where to write the request.")
def request(
    *, desk_path: Path, passphrase: str | None, person: str, name: str, role: str, device: str, out: Path
) -> Answer:
    """Draw keys on this desk and write a request to be enrolled; read its fingerprint aloud to the secretariat."""
    with opened(desk_path) as one:
        if not one.setting("me"):
            named = device or identity.new_device_name()
            identity.join(one, person=person, name=name, device=named, role=Role(role), passphrase=passphrase)
        raw = identity.request_file(one)
    asked = identity.read_enrolment(raw)
    if (asked.person, asked.role) != (person, role):
        raise NotAllowed(f"This desk's keys are those of “{asked.person}” as {asked.role}.", todo="Use another desk.")
    out.write_bytes(raw)
    data = {"key": asked.key, "person": asked.person, "fingerprint": asked.fingerprint, "file": str(out)}
    return Answer(f"Wrote {out}.\nRead aloud: {asked.fingerprint}", data)


@click.group()
def roster() -> None:
    """Say who is who: found a registry, enrol people."""


@command(roster, "init")
@desk_option
@passphrase_option
@click.option("--person", default="secretariat", show_default=True, help="Your short id.")
@click.option("--name", default="Secretariat", show_default=True, help="Your name as the roster shows it.")
@click.option("--mark", default="SE", show_default=True, help="Two letters that begin this desk's references.")
def init(*, desk_path: Path, passphrase: str | None, person: str, name: str, mark: str) -> Answer:
    """Found a registry at this desk, with one root key and yourself as its secretariat."""
    with opened(desk_path) as one:
        if not one.setting("me"):
            device = identity.new_device_name()
            identity.join(one, person=person, name=name, device=device, role=Role.SECRETARIAT, passphrase=passphrase)
        made = identity.init_roster(one, identity.take_seat(one, passphrase), passphrase, mark=mark)
    pin = root_fingerprint(made)
    text = (
        f"Founded registry {made.registry}, roster 1.\nRead aloud to those who make desks: {pin}\n"
        "There is one root key, kept in this desk: whoever takes it takes the registry.  Keep a copy of the desk file."
    )
    return Answer(text, {"registry": made.registry, "roster": 1, "fingerprint": pin})


@command(roster, "approve")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@seat_options
@click.option("--fingerprint", default="", help="The request's fingerprint as read aloud by who asks.")
@click.option("--mark", required=True, help="Two letters that begin the new desk's references.")
@click.option("--role", type=_ROLES, default=None, help="The role; by default the one asked for.")
@click.option("--region", "regions", multiple=True, help="Regions of the mandate; none: all.")
@click.option("--at", "sessions", multiple=True, help="Sessions of the mandate; none: all.")
@click.option("--team", "teams", multiple=True, help="Review teams of the mandate.")
def approve(
    *,
    file: Path,
    seat: Seat,
    fingerprint: str,
    mark: str,
    role: str | None,
    regions: tuple[str, ...],
    sessions: tuple[str, ...],
    teams: tuple[str, ...],
) -> Answer:
    """Enrol who asks, once their fingerprint was compared by voice."""
    asked = identity.read_enrolment(file.read_bytes())
    if not same(fingerprint, asked.fingerprint):
        raise NotAllowed(
            f"The request of “{asked.name}” has another fingerprint than the one given.",
            todo="Let them read theirs aloud, and give it with --fingerprint.",
        )
    with seat.taken() as (one, sitting):
        made, changes = identity.approve(
            one,
            sitting,
            seat.passphrase,
            asked,
            mark=mark,
            role=Role(role) if role else None,
            regions=regions,
            sessions=sessions,
            teams=teams,
        )
    text = f"Enrolled {asked.name} ({asked.person}) in roster {made.number}; {len(changes.records)} records admitted."
    return Answer(text, {"roster": made.number, "person": asked.person, "admitted": len(changes.records)})

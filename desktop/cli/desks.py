"""Commands on desks and on asking to be enrolled: ``desk``, ``enrol``."""

from __future__ import annotations

from pathlib import Path

import click
import msgspec

from desktop import wiring
from desktop.casework import identity, key_care
from desktop.casework.errors import NotAllowed
from desktop.cli.common import (
    REFUSED,
    ROLES,
    Answer,
    command,
    counted,
    desk_option,
    opened,
    pack_file,
    passphrase_option,
)
from desktop.exchange.folder import write_file
from desktop.store.summary import Summary, check, summarise
from desktop.trust.roster import Role

_FILE = click.argument("path", metavar="FILE", type=click.Path(path_type=Path), envvar="STOCKTAKE_DESK")


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
    raw = None if root and not pack else pack_file(pack or "paper")
    wiring.new_desk(path, pack=raw, pin=root, region=region, review=review).close()
    return Answer(f"Made the desk {path}.", {"desk": str(path)})


@command(desk, "info")
@_FILE
def info(*, path: Path) -> Answer:
    """Count what a desk holds, and print for each label the hashes by which desks compare."""
    with opened(path) as one:
        summary, current = summarise(one), one.chain().current
    expires = current.roster.expires if current else ""
    expired = bool(current) and expires < identity.now()
    data = {**msgspec.to_builtins(summary), "expires": expires, "expired": expired}
    return Answer(_described(summary, expires if expired else ""), data)


def _described(summary: Summary, expired: str) -> str:
    note = f"; it expired on {expired}: work goes on, ask the root keepers for a new one" if expired else ""
    lines = [
        f"Registry {summary.registry or 'none yet'}, roster {summary.roster}{note}",
        f"{sum(summary.records.values())} records: "
        + ", ".join(f"{count} {name}" for name, count in summary.records.items()),
        f"{summary.sealed} operations sealed, {summary.unsealed} not yet; {summary.notes} private notes",
        "Segments: " + (", ".join(f"{count} {verdict}" for verdict, count in summary.segments.items()) or "none"),
        f"{counted(summary.conflicts, 'differing entry', 'differing entries')}, {summary.incomplete} incomplete",
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
@click.option("--role", type=ROLES, required=True)
@click.option("--device", default="", help="A name for this device; random without it.")
@click.option("--replaces", default="", metavar="KEY", help="Your lost key, as “roster show” names it, in full.")
@click.option("--out", type=click.Path(path_type=Path), required=True, help="Where to write the request.")
def request(
    *,
    desk_path: Path,
    passphrase: str | None,
    person: str,
    name: str,
    role: str,
    device: str,
    replaces: str,
    out: Path,
) -> Answer:
    """Draw keys on this desk and write a request to be enrolled; read its fingerprint aloud to the secretariat."""
    with opened(desk_path) as one:
        if not one.setting("me"):
            named = device or identity.new_device_name()
            identity.join(
                one, person=person, name=name, device=named, role=Role(role), passphrase=passphrase, replaces=replaces
            )
        raw = identity.request_file(one)
    asked = identity.read_enrolment(raw)
    if (asked.person, asked.role) != (person, role):
        raise NotAllowed(f"This desk's keys are those of “{asked.person}” as {asked.role}.", todo="Use another desk.")
    write_file(out, raw)
    data = {"key": asked.key, "person": asked.person, "fingerprint": asked.fingerprint, "file": str(out)}
    return Answer(f"Wrote {out}.\nRead aloud: {asked.fingerprint}", data)


@command(enrol, "status")
@desk_option
def status(*, desk_path: Path) -> Answer:
    """Say whether this desk's key is enrolled, and read its fingerprint once more."""
    with opened(desk_path) as one:
        held, asked = key_care.state(one), identity.read_enrolment(identity.request_file(one))
    lines = [f"{held.person} as {held.role}: {held.standing}.", f"Fingerprint of the request: {asked.fingerprint}"]
    data = {"person": held.person, "role": held.role, "standing": held.standing, "fingerprint": asked.fingerprint}
    return Answer("\n".join(lines), data)

"""Commands on desks and on asking to be enrolled: ``desk``, ``enrol``."""

from __future__ import annotations

import re
from pathlib import Path

import click
import msgspec

from desktop import wiring
from desktop.casework import asof, identity, key_care, seats, settings
from desktop.casework.concerns import concerns
from desktop.casework.errors import NotAllowed
from desktop.cli.common import (
    REFUSED,
    ROLES,
    Answer,
    command,
    counted,
    desk_option,
    opened,
    other_passphrase,
    pack_file,
    passphrase_option,
)
from desktop.cli.conflicts import as_data, told
from desktop.exchange.folder import write_file
from desktop.store.summary import Summary, check, diagnose, summarise
from desktop.trust.roster import Role

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
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


@command(desk, "seat")
@click.argument("person")
@desk_option
@passphrase_option
@other_passphrase(
    "--leaving-passphrase-fd", "leaving", "Read the passphrase of whoever leaves: their entries are sealed."
)
def seat(*, person: str, desk_path: Path, passphrase: str | None, leaving: str | None) -> Answer:
    """Let another person who has keys on this desk take it; what whoever leaves has put on record is sealed.

    Without --leaving-passphrase-fd their entries stay open, and are sealed when they next write or hand over.
    """
    with opened(desk_path) as one:
        before = identity.take_seat(one, leaving) if leaving is not None else None
        held = key_care.state(one)
        sitting = seats.hand_on(one, before, person, passphrase)
        waits = one.open_count(held.key)
    text = f"{sitting.person} sits here as {sitting.role}."
    if waits:
        text += f"\n{counted(waits, 'entry', 'entries')} of {held.person} wait here to be sealed by them."
    return Answer(text, {"person": sitting.person, "role": sitting.role, "open": waits})


@command(desk, "check")
@_FILE
def check_desk(*, path: Path) -> Answer:
    """Verify everything a desk keeps and that what it shows follows from it; then say what asks to be looked at."""
    with opened(path) as one:
        faults = check(one)
        more = [] if faults else [as_data(one, concern) for concern in concerns(one)]
    data: dict[str, object] = {"faults": faults, "concerns": more}
    if faults:
        return Answer("\n".join(faults), data, REFUSED)
    lines = ["Everything that is kept verifies, and what is shown follows from it."]
    lines += ["To look at:", *map(told, more)] if more else []
    return Answer("\n".join(lines), data)


@command(desk, "as-of")
@click.argument("cut", nargs=-1, required=True, metavar="DAY | HEADER…")
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The desk file to make.")
@click.option("--roster", type=click.IntRange(min=0), default=None, help="The roster to judge by; else the newest.")
@desk_option
def as_of(*, cut: tuple[str, ...], out: Path, roster: int | None, desk_path: Path) -> Answer:
    """Make a desk file that shows what this one did as of a cut, to be read, listed and printed as any other.

    The cut is named by the last headers of its chains, as printed copies and “desk info” name it.  A day, such as
    2026-10-14, only finds the headers around its end, by the clocks of those who wrote.
    """
    with opened(desk_path) as one:
        found = asof.bracket(one, cut[0]) if len(cut) == 1 and _DAY.fullmatch(cut[0]) else None
        wanted = (
            found.cut if found and roster is None else asof.read_cut(one, found.cut.heads if found else cut, roster)
        )
        count = wiring.desk_as_of(one, wanted, out)
    lines = [f"Made {out} of {counted(count, 'segment', 'segments')}, under roster {wanted.roster}.",
             f"Cut: {' '.join(name[:16] for name in wanted.heads)}"]  # fmt: skip
    if found:
        lines.append("A day is no cut: clocks are nobody's.  The next headers are said to be later:")
        lines += [f"  {name[:16]}" for name in found.after] or ["  none"]
        lines += [f"  {name[:16]} (nothing of it is here, so nothing says when)" for name in found.unknown]
    data: dict[str, object] = {
        "desk": str(out), "segments": count, "roster": wanted.roster, "cut": list(wanted.heads),
        "after": list(found.after) if found else [], "unknown": list(found.unknown) if found else [],
    }  # fmt: skip
    return Answer("\n".join(lines), data)


@command(desk, "backup")
@_FILE
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The copy.")
def backup(*, path: Path, out: Path) -> Answer:
    """Write a whole copy of a desk.

    What was captured after it was made is not in it: after going back to it, what others hold of you comes back with
    any bundle, and your key goes on behind the last number that anybody has seen.
    """
    with opened(path) as one:
        one.back_up(out)
    return Answer(f"Wrote {out}.", {"file": str(out), "bytes": out.stat().st_size})


@command(desk, "diagnostics")
@_FILE
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The file to send.")
def diagnostics(*, path: Path, out: Path) -> Answer:
    """Write what helps to find a fault: versions, sizes and counts, and nothing that anybody wrote."""
    with opened(path) as one:
        told = diagnose(one, path)
    write_file(out, msgspec.json.format(msgspec.json.encode(told), indent=1))
    return Answer(f"Wrote {out}.  It holds counts and versions, and no content.", {"file": str(out)})


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
@click.option("--shared", is_flag=True, help="This desk is another person's, too: keep keys for both.")
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
    shared: bool,
    replaces: str,
    out: Path,
) -> Answer:
    """Draw keys on this desk and write a request to be enrolled; read its fingerprint aloud to the secretariat."""
    with opened(desk_path) as one:
        mine = {who.person for who in identity.keys_here(one).values()}
        if not one.setting(settings.ME) or (shared and person not in mine):
            named = device or identity.new_device_name()
            identity.join(
                one, person=person, name=name, device=named, role=Role(role), passphrase=passphrase, replaces=replaces
            )
        raw = identity.request_file(one)
    asked = identity.read_enrolment(raw)
    if (asked.person, asked.role) != (person, role):
        raise NotAllowed(
            f"This desk's keys are those of “{asked.person}” as {asked.role}.",
            todo="Use another desk, or give --shared.",
        )
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

"""Commands on who is who: ``roster``."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import click
import msgspec

from desktop.casework import identity, lookups, roster_keeping, venue
from desktop.casework.errors import NotAllowed
from desktop.casework.roster_words import differences, lines_of
from desktop.cli.common import ROLES, Answer, Seat, command, counted, desk_option, opened, seat_options
from desktop.cli.roots import FILE, OUT, answer_of, roster
from desktop.trust.fingerprint import same
from desktop.trust.roster import Role, root_fingerprint

__all__ = ["roster"]  # the group, whole
_HOW = click.Choice(get_args(roster_keeping.How))


@command(roster, "show")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False), required=False)
@desk_option
def show(*, file: Path | None, desk_path: Path) -> Answer:
    """Say who is who at this desk; with a proposal's FILE, what it would change and who has signed it."""
    with opened(desk_path) as one:
        chain, guests = one.chain(), [guest for guest in one.guests() if guest.standing]
    if file:
        made, missing = chain.propose(file.read_bytes())
        changed = differences(chain.current.roster if chain.current else None, made)
        data: dict[str, object] = {"roster": made.number, "missing": missing, "changes": changed}
        return Answer("\n".join([*changed, f"{counted(missing, 'more root key', 'more root keys')} must sign."]), data)
    if chain.current is None:
        return Answer("This desk belongs to no registry yet.", {"roster": 0})
    current = chain.current.roster
    lines = lines_of(current, identity.now())
    pin = root_fingerprint(chain.versions[0].roster)
    lines += [f"{one.person}: {one.name}, {one.mandate.role} for {', '.join(one.mandate.sessions)}" for one in guests]
    data = {"fingerprint": pin, "expired": current.expires < identity.now(), **msgspec.to_builtins(current)}
    data["guests"] = msgspec.to_builtins(guests)
    return Answer("\n".join([f"Registry {current.registry}, founded as {pin}", *lines]), data)


@command(roster, "approve")
@FILE
@seat_options
@OUT
@click.option("--fingerprint", default="", help="The request's fingerprint as read aloud by who asks.")
@click.option("--mark", default="", help="Two letters that begin the new desk's references; at a venue none.")
@click.option("--role", type=ROLES, default=None, help="The role; by default the one asked for.")
@click.option("--region", "regions", multiple=True, help="Regions of the mandate; none: all.")
@click.option("--at", "sessions", multiple=True, help="Sessions of the mandate; none: all.")
@click.option("--team", "teams", multiple=True, help="Review teams of the mandate.")
@click.option("--level", "levels", multiple=True, help="Levels of the mandate, for people to read.")
@click.option("--subject", "subjects", multiple=True, metavar="REF", help="Pledges and actors; of those no others.")
@click.option("--from", "start", default="", metavar="DAY", help="When the mandate begins, for people to read.")
@click.option("--until", default="", metavar="DAY", help="Its last day: rosters issued later do not grant it.")
@click.option("--old", type=_HOW, default=None, help="What became of the key that this one replaces.")
@click.option(
    "--venue", "at_venue", is_flag=True, help="For this meeting only, under a delegation to you; no root key."
)
def approve(
    *,
    file: Path,
    seat: Seat,
    out: Path | None,
    fingerprint: str,
    mark: str,
    role: str | None,
    regions: tuple[str, ...],
    sessions: tuple[str, ...],
    teams: tuple[str, ...],
    levels: tuple[str, ...],
    subjects: tuple[str, ...],
    start: str,
    until: str,
    old: roster_keeping.How | None,
    at_venue: bool,
) -> Answer:
    """Enrol who asks, once their fingerprint was compared by voice.

    With --venue an officer does so under a delegation, for the meeting's sessions only.
    """
    asked = identity.read_enrolment(file.read_bytes())
    if not same(fingerprint, asked.fingerprint):
        how = "has another fingerprint than the one given" if fingerprint else "has a fingerprint that was not compared"
        raise NotAllowed(
            f"The request of “{asked.name}” {how}.",
            todo="Let them read theirs aloud, and give it with --fingerprint.",
        )
    given = Role(role) if role else None
    if at_venue:
        with seat.taken() as (one, sitting):
            guest = venue.enrol(one, sitting, asked, role=given, sessions=sessions, teams=teams)
        where = ", ".join(guest.mandate.sessions)
        text = (
            f"Enrolled {asked.name} ({asked.person}) as {guest.mandate.role} for {where}.  Hand over a bundle to them."
        )
        return Answer(text, {"person": asked.person, "role": guest.mandate.role, "sessions": guest.mandate.sessions})
    if not mark:
        message = "give --mark, two letters, or --venue"
        raise click.UsageError(message)
    with seat.taken() as (one, sitting):
        made = roster_keeping.approve(
            one,
            sitting,
            seat.passphrase,
            asked,
            mark=mark,
            old=old,
            role=given,
            regions=regions,
            levels=levels,
            sessions=sessions,
            teams=teams,
            subjects=tuple(lookups.resolve(one, "", ref).hex() for ref in subjects),
            start=start,
            until=until,
        )
    admitted = len(made.changes.records)
    done = f"Enrolled {asked.name} ({asked.person}) in roster {made.roster.number}; {admitted} records admitted."
    return answer_of(made, seat.path, out, done, {"person": asked.person, "admitted": admitted})


@command(roster, "revoke")
@click.argument("whom", metavar="KEY|PERSON")
@seat_options
@OUT
@click.option("--how", type=_HOW, default=None, help="What became of the key.")
@click.option("--role", type=ROLES, default=None, help="Take this role from the person instead; their keys stay.")
@click.option("--last-header", default="", metavar="HASH", help="The last header still believed; “none” for nothing.")
@click.option("--log-size", type=click.IntRange(min=0), default=None, help="Receipts below this position still prove.")
@click.option("--venue", "at_venue", is_flag=True, help="Take back an enrolment at a venue instead; give a --reason.")
@click.option("--reason", default="", help="Why an enrolment at a venue is taken back; shown to everybody.")
def revoke(
    *,
    whom: str,
    seat: Seat,
    out: Path | None,
    how: roster_keeping.How | None,
    role: str | None,
    last_header: str,
    log_size: int | None,
    at_venue: bool,
    reason: str,
) -> Answer:
    """Revoke a key, or all keys of a person; or take a role from them, or back what an officer granted at a venue."""
    if [bool(how), bool(role), at_venue].count(True) != 1:
        message = "give one of --how, --role and --venue"
        raise click.UsageError(message)
    with seat.taken() as (one, sitting):
        if at_venue:
            guests = venue.take_back(one, sitting, whom, reason)
            keys = [guest.key for guest in guests]
            return Answer("Taken back: what they write from now on goes to quarantine.", {"keys": keys})
        if role:
            made = roster_keeping.end_mandate(one, sitting, seat.passphrase, whom, Role(role))
            return answer_of(made, seat.path, out, f"“{whom}” is {role} no more.", {})
        current = one.chain().current
        known = {entry.key for entry in current.roster.keys if entry.revoked} if current else set()
        made = roster_keeping.revoke(
            one, sitting, seat.passphrase, whom, how=how or "lost", last_header=last_header, log_size=log_size
        )
    new = [entry for entry in made.roster.keys if entry.revoked and entry.key not in known]
    lines = [
        f"Revoked the key {entry.key[:12]} of {entry.person} as {entry.revoked.how}: "
        + (f"believed up to number {entry.revoked.last_number}, header {entry.revoked.last_header[:12]}."
           if entry.revoked.last_header else "nothing it signed is believed.")
        for entry in new if entry.revoked
    ]  # fmt: skip
    lines.append("What it signed beyond that goes to quarantine, whenever it comes.")
    data: dict[str, object] = {"revoked": msgspec.to_builtins(new)}
    return answer_of(made, seat.path, out, "\n".join(lines), data)


@command(roster, "delegate")
@click.argument("officer", metavar="KEY|PERSON")
@seat_options
@OUT
@click.option("--until", default="", metavar="DAY", help="The last day, such as 2026-11-30.")
@click.option("--at", "sessions", multiple=True, help="Sessions of the meeting.")
@click.option("--role", "roles", type=ROLES, multiple=True, help="Roles that may be given.")
@click.option("--region", "regions", multiple=True, help="Regions in which they count; none: all.")
@click.option("--review", "reviews", multiple=True, help="Reviews in which they count; none: all.")
@click.option("--team", "teams", multiple=True, help="Review teams that may be given.")
@click.option("--end", is_flag=True, help="End the officer's delegations instead.")
def delegate(
    *,
    officer: str,
    seat: Seat,
    out: Path | None,
    until: str,
    sessions: tuple[str, ...],
    roles: tuple[str, ...],
    regions: tuple[str, ...],
    reviews: tuple[str, ...],
    teams: tuple[str, ...],
    end: bool,
) -> Answer:
    """Let an officer enrol people at the venue of one meeting, for its sessions only, until a day.

    What the officer enrols needs no root key then; it can never exceed these roles, sessions and teams.
    """
    with seat.taken() as (one, sitting):
        if end:
            made = venue.end(one, sitting, seat.passphrase, officer)
            return answer_of(made, seat.path, out, f"The delegation to {officer} has ended.", {})
        made = venue.delegate(
            one,
            sitting,
            seat.passphrase,
            officer,
            roles=tuple(map(Role, roles)),
            sessions=sessions,
            until=until,
            regions=regions,
            reviews=reviews,
            teams=teams,
        )
    done = f"{officer} may enrol {', '.join(roles)} for {', '.join(sessions)} until {until}."
    return answer_of(made, seat.path, out, done, {"sessions": sessions, "until": until})

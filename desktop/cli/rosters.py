"""Commands on who is who: ``roster``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, get_args

import click
import msgspec

from desktop.casework import identity, roster_keeping
from desktop.casework.errors import NotAllowed
from desktop.casework.roster_words import differences, lines_of
from desktop.cli.common import (
    ROLES,
    Answer,
    Seat,
    command,
    desk_option,
    opened,
    other_passphrase,
    passphrase_option,
    read_passphrase,
    seat_options,
)
from desktop.exchange import folder
from desktop.trust.fingerprint import same
from desktop.trust.keys import Secrets, lock, unlock
from desktop.trust.roster import Role, root_fingerprint

if TYPE_CHECKING:
    from desktop.cli.common import Decorated

_FILE = click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
_OUT = click.option(
    "--out", type=click.Path(path_type=Path), default=None,
    help="Where a proposal goes that more root keepers must sign; by default beside the desk.",
)  # fmt: skip
_HOW = click.Choice(get_args(roster_keeping.How))


def _root_options(function: Decorated) -> Decorated:
    """Add what drawing root keys needs."""
    for option in (
        click.option("--roots", "count", type=click.IntRange(1, 16), default=3, show_default=True, help="Root keys."),
        click.option(
            "--threshold", type=click.IntRange(min=1), default=None, help="How many must sign; else more than half."
        ),
        click.option(
            "--root-out", "root_out", type=click.Path(path_type=Path, file_okay=False), default=None,
            help="A folder for the root keys' files, one for each keeper.",
        ),
        click.option(
            "--root-passphrase-fd", "words", type=int, multiple=True,
            callback=lambda _context, _option, given: [read_passphrase(fd) for fd in given],
            help="A root key's passphrase, once for each key; without any, this computer's keyring.",
        ),
    ):  # fmt: skip
        function = option(function)
    return function


@click.group()
def roster() -> None:
    """Say who is who: found a registry, enrol people, revoke keys, change root keys."""


@command(roster, "init")
@desk_option
@passphrase_option
@_root_options
@click.option("--person", default="secretariat", show_default=True, help="Your short id.")
@click.option("--name", default="Secretariat", show_default=True, help="Your name as the roster shows it.")
@click.option("--mark", default="SE", show_default=True, help="Two letters that begin this desk's references.")
def init(
    *,
    desk_path: Path,
    passphrase: str | None,
    count: int,
    threshold: int | None,
    root_out: Path | None,
    words: list[str | None],
    person: str,
    name: str,
    mark: str,
) -> Answer:
    """Found a registry at this desk, with yourself as its secretariat.

    By default there are three root keys, of which two must sign; --roots 1 keeps one in this desk, for a small meeting.
    """
    with opened(desk_path) as one, one.transaction():
        if not one.setting("me"):
            device = identity.new_device_name()
            identity.join(one, person=person, name=name, device=device, role=Role.SECRETARIAT, passphrase=passphrase)
        sitting = identity.take_seat(one, passphrase)
        if count == 1 and root_out is None:
            made = roster_keeping.found(one, sitting, passphrase, mark=mark)
        else:
            enough = _enough(threshold, count)
            roots = _draw(count, root_out, words)
            made = roster_keeping.found_with(one, sitting, roots, threshold=enough, mark=mark)
    pin = root_fingerprint(made)
    text = f"Founded registry {made.registry}, roster 1.\nRead aloud to those who make desks: {pin}\n"
    text += _kept(count, root_out, made.roots.threshold, words)
    data = {"registry": made.registry, "roster": 1, "fingerprint": pin, "roots": count}
    return Answer(text, {**data, "threshold": made.roots.threshold})


def _enough(threshold: int | None, count: int) -> int:
    """Return how many root keys must sign: more than half where nothing is said."""
    if threshold and threshold > count:
        raise NotAllowed(f"{threshold} of {count} root keys can never sign.", todo="Choose another threshold.")
    return threshold or count // 2 + 1


def _kept(count: int, root_out: Path | None, threshold: int, words: list[str | None]) -> str:
    if root_out is None:
        return (
            "There is one root key, kept in this desk: whoever takes it takes the registry, and who loses it can enrol"
            " nobody.  Keep a copy of the desk file; change to several keys with “stocktake roster rotate”."
        )
    lines = [f"{threshold} of {count} root keys must sign.  Give each file in {root_out} to a keeper, and keep none."]
    if threshold == 1:
        lines.append("One key that signs alone is a weakness.")
    if not words:
        lines.append("They open by this computer's keyring only: give each a passphrase to use it elsewhere.")
    return "\n".join(lines)


def _draw(count: int, root_out: Path | None, words: list[str | None]) -> list[Secrets]:
    """Draw root keys and write their files; nothing is overwritten."""
    if root_out is None:
        raise NotAllowed(
            f"{count} root keys need a folder for their files.",
            todo="Give --root-out FOLDER (a stick), or --roots 1 to keep a single one in this desk.",
        )
    if words and len(words) != count:
        raise NotAllowed(f"{count} root keys need {count} passphrases.", todo="Give --root-passphrase-fd for each.")
    roots = [Secrets.new() for _ in range(count)]
    files = [root_out / f"root-{number}.key" for number in range(1, count + 1)]
    if any(file.exists() for file in files):
        raise NotAllowed(f"There are root keys in {root_out} already.", todo="Choose another folder.")
    root_out.mkdir(parents=True, exist_ok=True)
    for root, file, passphrase in zip(roots, files, words or [None] * count, strict=True):
        folder.write_file(file, lock(root, passphrase))
    return roots


@command(roster, "show")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False), required=False)
@desk_option
def show(*, file: Path | None, desk_path: Path) -> Answer:
    """Say who is who at this desk; with a proposal's FILE, what it would change and who has signed it."""
    with opened(desk_path) as one:
        chain = one.chain()
    if file:
        made, missing = chain.propose(file.read_bytes())
        changed = differences(chain.current.roster if chain.current else None, made)
        data: dict[str, object] = {"roster": made.number, "missing": missing, "changes": changed}
        return Answer("\n".join([*changed, f"{missing} more root keys must sign."]), data)
    if chain.current is None:
        return Answer("This desk belongs to no registry yet.", {"roster": 0})
    current = chain.current.roster
    lines = lines_of(current, identity.now())
    pin = root_fingerprint(chain.versions[0].roster)
    data = {"fingerprint": pin, "expired": current.expires < identity.now(), **msgspec.to_builtins(current)}
    return Answer("\n".join([f"Registry {current.registry}, founded as {pin}", *lines]), data)


@command(roster, "approve")
@_FILE
@seat_options
@_OUT
@click.option("--fingerprint", default="", help="The request's fingerprint as read aloud by who asks.")
@click.option("--mark", required=True, help="Two letters that begin the new desk's references.")
@click.option("--role", type=ROLES, default=None, help="The role; by default the one asked for.")
@click.option("--region", "regions", multiple=True, help="Regions of the mandate; none: all.")
@click.option("--at", "sessions", multiple=True, help="Sessions of the mandate; none: all.")
@click.option("--team", "teams", multiple=True, help="Review teams of the mandate.")
@click.option("--old", type=_HOW, default=None, help="What became of the key that this one replaces.")
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
    old: roster_keeping.How | None,
) -> Answer:
    """Enrol who asks, once their fingerprint was compared by voice."""
    asked = identity.read_enrolment(file.read_bytes())
    if not same(fingerprint, asked.fingerprint):
        raise NotAllowed(
            f"The request of “{asked.name}” has another fingerprint than the one given.",
            todo="Let them read theirs aloud, and give it with --fingerprint.",
        )
    with seat.taken() as (one, sitting):
        made = roster_keeping.approve(
            one,
            sitting,
            seat.passphrase,
            asked,
            mark=mark,
            role=Role(role) if role else None,
            regions=regions,
            sessions=sessions,
            teams=teams,
            old=old,
        )
    admitted = len(made.changes.records)
    done = f"Enrolled {asked.name} ({asked.person}) in roster {made.roster.number}; {admitted} records admitted."
    return _answer(made, seat.path, out, done, {"person": asked.person, "admitted": admitted})


@command(roster, "revoke")
@click.argument("whom", metavar="KEY|PERSON")
@seat_options
@_OUT
@click.option("--how", type=_HOW, default=None, help="What became of the key.")
@click.option("--role", type=ROLES, default=None, help="Take this role from the person instead; their keys stay.")
@click.option("--last-header", default="", metavar="HASH", help="The last header still believed; “none” for nothing.")
@click.option("--log-size", type=click.IntRange(min=0), default=None, help="Receipts below this position still prove.")
def revoke(
    *,
    whom: str,
    seat: Seat,
    out: Path | None,
    how: roster_keeping.How | None,
    role: str | None,
    last_header: str,
    log_size: int | None,
) -> Answer:
    """Revoke a key, or all keys of a person; or take a role from them."""
    if bool(how) == bool(role):
        message = "give one of --how and --role"
        raise click.UsageError(message)
    with seat.taken() as (one, sitting):
        if role:
            made = roster_keeping.end_mandate(one, sitting, seat.passphrase, whom, Role(role))
            return _answer(made, seat.path, out, f"“{whom}” is {role} no more.", {})
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
    return _answer(made, seat.path, out, "\n".join(lines), data)


@command(roster, "rotate")
@seat_options
@_root_options
@_OUT
def rotate(
    *,
    seat: Seat,
    count: int,
    threshold: int | None,
    root_out: Path | None,
    words: list[str | None],
    out: Path | None,
) -> Answer:
    """Put new root keys in the place of the old, of which as many as must sign sign this, too."""
    with seat.taken() as (one, sitting):
        enough = _enough(threshold, count)
        made = roster_keeping.rotate(one, sitting, seat.passphrase, _draw(count, root_out, words), threshold=enough)
    done = _kept(count, root_out, enough, words)
    return _answer(made, seat.path, out, done, {"roots": count, "threshold": made.roster.roots.threshold})


@command(roster, "sign")
@_FILE
@click.option("--root", "root_file", type=click.Path(path_type=Path, exists=True, dir_okay=False), default=None,
              help="The file of your root key; by default the one that the desk keeps.")  # fmt: skip
@other_passphrase("--root-passphrase-fd", "words", "Read the root key's passphrase from this file descriptor.")
@desk_option
def sign(*, file: Path, root_file: Path | None, words: str | None, desk_path: Path) -> Answer:
    """Sign a proposal with your root key, after it has said what it changes; it takes force when enough have signed."""
    with opened(desk_path) as one:
        before = one.chain().current
        root = unlock(root_file.read_bytes(), words) if root_file else roster_keeping.kept_root(one, words)
        if root is None:
            raise NotAllowed("This desk keeps no root key.", todo="Give the file of yours with --root.")
        made = roster_keeping.add_signature(one, file.read_bytes(), root)
    changed = differences(before.roster if before else None, made.roster)
    return _answer(made, desk_path, file, "\n".join(["Signed.  This roster says:", *changed]), {"changes": changed})


@command(roster, "take")
@_FILE
@desk_option
def take(*, file: Path, desk_path: Path) -> Answer:
    """Put a roster in force at this desk that enough root keepers have signed."""
    with opened(desk_path) as one:
        made = roster_keeping.take(one, file.read_bytes())
    return _answer(made, desk_path, file, "Taken.", {})


def _answer(made: roster_keeping.Step, desk: Path, out: Path | None, done: str, data: dict[str, object]) -> Answer:
    """Say whether the next roster is in force, and write it down where others must sign or take it."""
    number = made.roster.number
    data = {"roster": number, "missing": made.missing, **data}
    if not made.missing and out is None:
        return Answer(f"{done}\nRoster {number} is in force.", data)
    path = out or desk.with_name(f"roster-{number}.proposal")
    folder.write_file(path, made.proposal)
    state = f"{made.missing} more root keys must sign it" if made.missing else "it is in force here"
    return Answer(f"{done}\nRoster {number} is in {path}: {state}.", {**data, "file": str(path)})

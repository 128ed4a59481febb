"""Commands on root keys and what only they may change: ``roster init``, ``rotate``, ``sign`` and their like."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from desktop.casework import identity, next_roster, recovery, roster_keeping, settings
from desktop.casework.errors import NotAllowed
from desktop.casework.roster_words import differences
from desktop.cli.common import (
    Answer,
    Seat,
    command,
    counted,
    desk_option,
    opened,
    other_passphrase,
    passphrase_option,
    read_passphrase,
    seat_options,
)
from desktop.exchange import folder
from desktop.trust.errors import KeyUnavailable
from desktop.trust.keys import Secrets, lock, unlock
from desktop.trust.roster import Role, root_fingerprint
from desktop.trust.sheet import from_sheet, to_sheet

if TYPE_CHECKING:
    from desktop.cli.common import Decorated

FILE = click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
OUT = click.option(
    "--out", type=click.Path(path_type=Path), default=None,
    help="Where a proposal goes that more root keepers must sign; by default beside the desk.",
)  # fmt: skip


@click.group()
def roster() -> None:
    """Say who is who: found a registry, enrol people, revoke keys, change root keys."""


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


def answer_of(made: next_roster.Step, desk: Path, out: Path | None, done: str, data: dict[str, object]) -> Answer:
    """Say whether the next roster is in force, and write it down where others must sign or take it."""
    number = made.roster.number
    data = {"roster": number, "missing": made.missing, **data}
    if not made.missing and out is None:
        return Answer(f"{done}\nRoster {number} is in force.", data)
    path = out or folder.unused(desk.with_name(f"roster-{number}.proposal"))
    folder.write_file(path, made.proposal)
    more = counted(made.missing, "more root key", "more root keys")
    state = f"not in force yet, {more} must sign it" if made.missing else "it is in force here"
    return Answer(f"{done}\nRoster {number} is in {path}: {state}.", {**data, "file": str(path)})


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
        if not one.setting(settings.ME):
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
        raise NotAllowed(
            f"{count} root keys need {count} passphrases, and {len(words)} were given.",
            todo="Give --root-passphrase-fd once for each key, or never: then this computer's keyring keeps them.",
        )
    roots = [Secrets.new() for _ in range(count)]
    files = [root_out / f"root-{number}.key" for number in range(1, count + 1)]
    if any(file.exists() for file in files):
        raise NotAllowed(f"There are root keys in {root_out} already.", todo="Choose another folder.")
    root_out.mkdir(parents=True, exist_ok=True)
    try:
        locked = [lock(root, one) for root, one in zip(roots, words or [None] * count, strict=True)]
    except KeyUnavailable as fault:
        todo = f"Give --root-passphrase-fd {count} times, once for each root key."
        raise KeyUnavailable(fault.happened, safe=fault.safe, todo=todo) from fault
    for file, raw in zip(files, locked, strict=True):
        folder.write_file(file, raw, private=True)
    return roots


_RECOVERY = other_passphrase(
    "--recovery-passphrase-fd", "words", "Read the recovery key's own passphrase from this file descriptor.",
    required=True,
)  # fmt: skip


@command(roster, "recovery")
@click.option("--key-out", type=click.Path(path_type=Path, dir_okay=False), required=True, help="Where its file goes.")
@click.option("--sheet", type=click.Path(path_type=Path, dir_okay=False), default=None, help="The same, to print.")
@_RECOVERY
@seat_options
@OUT
def make_recovery(*, key_out: Path, sheet: Path | None, words: str, seat: Seat, out: Path | None) -> Answer:
    """Draw a recovery key, which opens sealed values should every key of the secretariat be lost."""
    made = Secrets.new()
    raw = lock(made, words)
    with seat.taken() as (one, sitting):
        step = recovery.set_recovery(one, sitting, seat.passphrase, made.receiver)
        folder.write_file(key_out, raw, private=True)
    if sheet:
        folder.write_file(sheet, f"Stocktake recovery key\n\n{to_sheet(raw)}\n".encode(), private=True)
    done = (
        f"Wrote {key_out}.  Put it, and apart from it the passphrase, where no member of the secretariat keeps theirs."
    )
    return answer_of(step, seat.path, out, done, {"key_file": str(key_out)})


@command(roster, "recover")
@FILE
@_RECOVERY
@seat_options
@OUT
def recover(*, file: Path, words: str, seat: Seat, out: Path | None) -> Answer:
    """Let the secretariat of today open what was sealed before, by the recovery key's FILE or lines off its sheet."""
    raw = file.read_bytes()
    secrets = unlock(raw if raw.lstrip().startswith(b"{") else from_sheet(raw.decode(errors="replace")), words)
    with seat.taken() as (one, sitting):
        made = recovery.recover(one, sitting, seat.passphrase, secrets)
    return answer_of(made, seat.path, out, "What was sealed before opens for the secretariat again.", {})


@command(roster, "log-key")
@click.argument("key", metavar="KEY")
@seat_options
@OUT
def log_key(*, key: str, seat: Seat, out: Path | None) -> Answer:
    """Name the key, as the registry's service shows it, whose receipts count from the next roster on."""
    with seat.taken() as (one, sitting):
        made = recovery.set_log_key(one, sitting, seat.passphrase, key)
    return answer_of(made, seat.path, out, f"Receipts by {key[:12]} count.", {"log_key": key})


@command(roster, "rotate")
@seat_options
@_root_options
@OUT
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
    return answer_of(made, seat.path, out, done, {"roots": count, "threshold": made.roster.roots.threshold})


@command(roster, "sign")
@FILE
@click.option("--root", "root_file", type=click.Path(path_type=Path, exists=True, dir_okay=False), default=None,
              help="The file of your root key; by default the one that the desk keeps.")  # fmt: skip
@other_passphrase("--root-passphrase-fd", "words", "Read the root key's passphrase from this file descriptor.")
@desk_option
def sign(*, file: Path, root_file: Path | None, words: str | None, desk_path: Path) -> Answer:
    """Sign a proposal with your root key, after it has said what it changes; it takes force when enough have signed."""
    with opened(desk_path) as one:
        before = one.chain().current
        root = unlock(root_file.read_bytes(), words) if root_file else next_roster.kept_root(one, words)
        if root is None:
            raise NotAllowed("This desk keeps no root key.", todo="Give the file of yours with --root.")
        made = roster_keeping.add_signature(one, file.read_bytes(), root)
    changed = differences(before.roster if before else None, made.roster)
    return answer_of(made, desk_path, file, "\n".join(["Signed.  This roster says:", *changed]), {"changes": changed})


@command(roster, "take")
@FILE
@desk_option
def take(*, file: Path, desk_path: Path) -> Answer:
    """Put a roster in force at this desk that enough root keepers have signed."""
    with opened(desk_path) as one:
        made = next_roster.take(one, file.read_bytes())
    return answer_of(made, desk_path, file, "Taken.", {})

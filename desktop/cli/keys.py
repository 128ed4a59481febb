"""Commands on one's own keys: ``keys``."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from desktop.casework import identity, key_care, settings
from desktop.cli.common import (
    Answer,
    Seat,
    command,
    desk_option,
    opened,
    other_passphrase,
    passphrase_option,
    seat_options,
)
from desktop.exchange import folder

_OUT = click.Path(path_type=Path, dir_okay=False)
_BACKUP = other_passphrase(
    "--backup-passphrase-fd", "words", "Read the backup's own passphrase from this file descriptor.", required=True
)


@click.group()
def keys() -> None:
    """Show, back up, restore and replace your key."""


@command(keys, "show")
@desk_option
def show(*, desk_path: Path) -> Answer:
    """Say whose key this desk holds, how it opens, where it stands, and what it signed last."""
    with opened(desk_path) as desk:
        held = key_care.state(desk)
    lines = [
        f"Key {held.key}",
        f"{held.person} as {held.role} on {held.device}: {held.standing}; opens by {held.opens_by}",
        f"Newest header here {held.last_header or 'none'}, number {held.last_number}; {held.unsealed} not sealed yet",
    ]
    return Answer("\n".join(lines), asdict(held))


@command(keys, "backup")
@click.option("--out", type=_OUT, required=True, help="Where to write the backup.")
@click.option("--sheet", type=_OUT, default=None, help="Where to write the same as text to print.")
@_BACKUP
@seat_options
def backup(*, out: Path, sheet: Path | None, words: str, seat: Seat) -> Answer:
    """Write a copy of your key that opens by a passphrase of its own; keep it apart from this computer."""
    with seat.taken() as (desk, sitting):
        raw, lines = key_care.backup(sitting, words)
        held = key_care.state(desk)
    folder.write_file(out, raw, private=True)
    text = f"Wrote {out}.  It is worth as much as its passphrase: keep them apart from each other."
    if sheet:
        head = f"Stocktake key of {held.person} on {held.device}, {identity.now()[:10]}\nKey {held.key}\n"
        folder.write_file(sheet, f"{head}\n{lines}\n".encode(), private=True)
        text += f"\nWrote {sheet}: print it and delete the file."
    return Answer(text, {"file": str(out), "sheet": str(sheet) if sheet else "", "key": held.key})


@command(keys, "restore")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option(
    "--newest-header", "newest", default="", metavar="HASH", help="The last header that this key ever signed."
)
@_BACKUP
@desk_option
@passphrase_option
def restore(*, file: Path, newest: str, words: str, desk_path: Path, passphrase: str | None) -> Answer:
    """Put a key from its backup, or from lines typed off the sheet, into this desk."""
    with opened(desk_path) as desk:
        secrets = key_care.restore(desk, file.read_bytes(), words, passphrase, newest=newest)
        goes_on = desk.setting(settings.ME) == secrets.public
    text = "It goes on where it was." if goes_on else (
        "It is kept to read with.  To write, draw a new one: “stocktake keys replace”; numbers that were not sealed"
        " are given up, so that nothing can stand under one number twice."
    )  # fmt: skip
    return Answer(f"Restored the key {secrets.public}.\n{text}", {"key": secrets.public, "goes_on": goes_on})


@command(keys, "replace")
@click.option("--key", default="", help="The key to replace; by default the one in use.")
@click.option("--device", default="", help="A name for this device; by default the old one's.")
@click.option("--burn", is_flag=True, help="Give up unsealed numbers: this desk was restored, or the key is revoked.")
@click.option("--out", type=_OUT, required=True, help="Where to write the request to be enrolled.")
@desk_option
@passphrase_option
def replace(*, key: str, device: str, burn: bool, out: Path, desk_path: Path, passphrase: str | None) -> Answer:
    """Draw a new key for yourself; the request to enrol it names the old one, which is then revoked."""
    with opened(desk_path) as desk:
        raw = key_care.replace(desk, passphrase, key=key, device=device, burn=burn)
    asked = identity.read_enrolment(raw)
    folder.write_file(out, raw)
    data = {"key": asked.key, "replaces": asked.replaces, "fingerprint": asked.fingerprint, "file": str(out)}
    return Answer(f"Wrote {out}.\nRead aloud: {asked.fingerprint}", data)

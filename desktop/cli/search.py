"""The command ``search``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from desktop.casework import identity
from desktop.casework.errors import NotAllowed
from desktop.casework.lookups import record_type
from desktop.cli.common import Answer, command, desk_option, opened, passphrase_option
from desktop.records.types import CATALOGUE
from desktop.store.sealed import find_sealed

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.store.desk import DeskFile
    from desktop.store.search import Found

_LINE = 100


@click.group()
def search() -> None:
    """Hold the command of this module."""


@command(search, "search")
@click.argument("words", nargs=-1, required=True)
@click.option("--type", "types", multiple=True, help="Only records of this type; may be given several times.")
@click.option("--limit", type=click.IntRange(1), default=20, show_default=True, help="No more records than this.")
@click.option("--sealed", is_flag=True, help="In sealed values instead: for the secretariat's group.")
@desk_option
@passphrase_option
def find(
    *, words: tuple[str, ...], types: tuple[str, ...], limit: int, sealed: bool, desk_path: Path, passphrase: str | None
) -> Answer:
    """Find the records in which all these words, or words that begin so, stand.

    Personal values are not sought, and sealed ones only where that is asked for: they are opened in memory.  What is
    withdrawn comes last and is marked so.
    """
    kinds = [record_type(name).id for name in types]
    with opened(desk_path) as desk:
        if sealed:
            found = _sealed(desk, passphrase, " ".join(words), kinds, limit)
        else:
            while desk.index():
                pass
            found = desk.search(" ".join(words), types=kinds, limit=limit)
        rows = [_row(one) for one in found]
    lines = [f"{row['ref']:<10} {row['label']}: {'[withdrawn] ' * bool(row['withdrawn'])}{row['text']}" for row in rows]
    return Answer("\n".join(lines) or "Nothing here has these words.", {"found": rows})


def _sealed(desk: DeskFile, passphrase: str | None, words: str, kinds: list[str], limit: int) -> list[Found]:
    opening = identity.group_identity(desk, identity.take_seat(desk, passphrase))
    if not opening:
        raise NotAllowed("Sealed values open for the secretariat's group only.", todo="Search without --sealed.")
    return find_sealed(desk, opening, words, {}, kinds, limit)


def _row(found: Found) -> dict[str, str | bool]:
    kind = CATALOGUE.types.get(found.type)
    return {
        "ref": found.ref or found.uid.hex()[:12],
        "type": found.type,
        "label": kind.label if kind else found.type,
        "field": found.field,
        "text": " ".join(found.text.split())[:_LINE],
        "withdrawn": found.withdrawn,
    }

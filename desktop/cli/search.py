"""The command ``search``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from desktop.casework.lookups import record_type
from desktop.cli.common import Answer, command, desk_option, opened
from desktop.records.types import CATALOGUE

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.store.search import Found

_LINE = 100


@click.group()
def search() -> None:
    """Hold the command of this module."""


@command(search, "search")
@click.argument("words", nargs=-1, required=True)
@click.option("--type", "types", multiple=True, help="Only records of this type; may be given several times.")
@click.option("--limit", type=click.IntRange(1), default=20, show_default=True, help="No more records than this.")
@desk_option
def find(*, words: tuple[str, ...], types: tuple[str, ...], limit: int, desk_path: Path) -> Answer:
    """Find the records in which all these words, or words that begin so, stand.

    Sealed values and personal ones are not sought.
    """
    kinds = [record_type(name).id for name in types]
    with opened(desk_path) as desk:
        while desk.index():
            pass
        found = desk.search(" ".join(words), types=kinds, limit=limit)
        rows = [_row(one) for one in found]
    lines = [f"{row['ref']:<10} {row['label']}: {row['text']}" for row in rows]
    return Answer("\n".join(lines) or "Nothing here has these words.", {"found": rows})


def _row(found: Found) -> dict[str, str]:
    kind = CATALOGUE.types.get(found.type)
    return {
        "ref": found.ref or found.uid.hex()[:12],
        "type": found.type,
        "label": kind.label if kind else found.type,
        "field": found.field,
        "text": " ".join(found.text.split())[:_LINE],
    }

"""Commands on records that may be of one thing: ``duplicates``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from desktop.casework import likeness, lookups
from desktop.casework.duplicates import like, suggest
from desktop.casework.look import Look
from desktop.cli.common import Answer, Seat, command, desk_option, opened, seat_options

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.casework.duplicates import Alike
    from desktop.casework.likeness import Verdict


@click.group()
def duplicates() -> None:
    """Look for two records of one thing, and say that they are the same, or distinct; nothing is ever fused."""


@command(duplicates, "list")
@click.option("--type", "types", multiple=True, help="Only records of this type; may be given several times.")
@click.option("--like", "ref", default="", metavar="REF", help="Only what may be the same as this record.")
@desk_option
def list_duplicates(*, types: tuple[str, ...], ref: str, desk_path: Path) -> Answer:
    """List pairs that may be of one thing, the likeliest first, and on which nobody has said anything yet."""
    kinds = [lookups.record_type(name).id for name in types]
    with opened(desk_path) as desk:
        found = like(desk, lookups.resolve(desk, "", ref)) if ref else suggest(desk, kinds)
        look = Look(desk)
        rows = [_row(look, [desk.record(uid, one.type) for uid in (one.one, one.other)], one) for one in found]
    lines = [f"{row['score']:>3}  {row['one']} {row['title']}  |  {row['other']} {row['other_title']}" for row in rows]
    return Answer("\n".join(lines) or "No two records here look like one thing.", {"pairs": rows})


def _row(look: Look, records: list[object], one: Alike) -> dict[str, object]:
    names = [(look.reference(record), look.title(record)) for record in records if record]  # type: ignore[arg-type] # records of the desk
    (ref, title), (other, other_title) = names
    return {
        "type": one.type, "score": one.score, "one": ref, "title": title, "other": other, "other_title": other_title,
    }  # fmt: skip


@command(duplicates, "same")
@click.argument("one")
@click.argument("other")
@click.option("--reason", required=True, help="How you know; everybody can read it.")
@seat_options
def same(*, one: str, other: str, reason: str, seat: Seat) -> Answer:
    """Put on record that two records are of the same thing: each then names the other, and both stay."""
    return _said(seat, one, other, "same", reason)


@command(duplicates, "distinct")
@click.argument("one")
@click.argument("other")
@click.option("--reason", required=True, help="How you know; everybody can read it.")
@seat_options
def distinct(*, one: str, other: str, reason: str, seat: Seat) -> Answer:
    """Put on record that two records are of distinct things: they are not suggested again."""
    return _said(seat, one, other, "distinct", reason)


def _said(seat: Seat, one: str, other: str, verdict: Verdict, reason: str) -> Answer:
    with seat.taken() as (desk, sitting):
        first, second = (lookups.resolve(desk, "", ref) for ref in (one, other))
        changed = bool(likeness.say(desk, sitting, first, second, verdict, reason).records)
    told = "the same" if verdict == "same" else "distinct"
    data = {"one": one, "other": other, "verdict": verdict, "changed": changed}
    return Answer(f"{one} and {other} are {told}.", data)

"""Commands on rules, languages, places and days: ``check``, ``translate``, ``places``, ``calendar``, ``overdue``."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec

from desktop.casework import agenda, capture, duties, identity, lookups, rules, texts
from desktop.casework.errors import NotFound
from desktop.cli.common import (
    REFUSED,
    Answer,
    Seat,
    command,
    counted,
    desk_option,
    given_values,
    opened,
    pack_file,
    passphrase_option,
    seat_options,
)
from desktop.exchange.folder import write_file
from desktop.records.calendar import ics
from desktop.records.packs import Pack
from desktop.wiring import COPIES

if TYPE_CHECKING:
    from collections.abc import Mapping


@click.group()
def days() -> None:
    """Hold the commands that stand alone."""


@command(days, "translate")
@click.argument("ref")
@click.argument("field")
@click.option("--language", required=True, help="The language of the translation, such as “fr”.")
@click.option("--status", default="unofficial", show_default=True, help="official, unofficial or machine.")
@click.option("--text", required=True)
@seat_options
def add_translation(*, ref: str, field: str, language: str, status: str, text: str, seat: Seat) -> Answer:
    """Put a translation of a text on record; it is outdated when the original changes."""
    with seat.taken() as (desk, sitting):
        record = lookups.resolve(desk, "", ref)
        made = texts.add_translation(desk, sitting, record, field, language=language, status=status, text=text)
    return Answer(f"On record as {made.ref}.", {"ref": made.ref, "id": made.id.hex()})


@command(days, "translations")
@click.argument("ref")
@desk_option
def list_translations(*, ref: str, desk_path: Path) -> Answer:
    """List the translations of a record's texts, and which of them are outdated."""
    with opened(desk_path) as desk:
        found = texts.translations_of(desk, lookups.resolve(desk, "", ref))
    lines = [
        f"{one.field} {one.language} ({one.status}{', outdated' if one.outdated else ''}): {one.text}" for one in found
    ]
    data = [{**msgspec.to_builtins(one), "id": one.id.hex()} for one in found]
    return Answer("\n".join(lines) or "There are none.", {"translations": data})


@command(days, "calendar")
@desk_option
@click.option("--copy", type=click.Choice(sorted(COPIES)), default="public", show_default=True, help="For whom it is.")
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The .ics file to write.")
def calendar(*, desk_path: Path, copy: str, out: Path) -> Answer:
    """Write cycles, windows, meetings and what is due as a calendar's file; what is owed, for the secretariat only."""
    with opened(desk_path) as desk:
        found = agenda.events(desk, COPIES[copy])
    write_file(out, ics(found, stamp=identity.now()).encode())
    return Answer(f"Wrote {len(found)} entries to {out}.", {"file": str(out), "events": len(found)})


@command(days, "duties")
@click.argument("cycle", metavar="CYCLE")
@click.option("--of", "who", multiple=True, metavar="CONSTITUENCY", help="Who owes: “state” without it.")
@click.option(
    "--rules", "rulesets", multiple=True, metavar="RULESET", help="Under which rules: all that have a window."
)
@click.option("--dry-run", is_flag=True, help="Say what would be put on record, and do nothing.")
@seat_options
def make_duties(
    *, cycle: str, who: tuple[str, ...], rulesets: tuple[str, ...], dry_run: bool, seat: Seat
) -> Answer:  # fmt: skip
    """Put on record what is owed in a cycle: a reporting duty for each ruleset and actor that has none yet."""
    with seat.taken() as (desk, sitting):
        found = duties.owed(desk, lookups.resolve(desk, "cycle", cycle), who or ("state",), rulesets)
        lines = [f"{one.due}  {one.title}" for one in found]
        refs = [] if dry_run else duties.put_on_record(desk, sitting, found)
    told = f"{counted(len(found), 'duty', 'duties')}, {'none' if dry_run else 'all'} put on record."
    data = {
        "duties": [{"ruleset": one.ruleset, "actor": one.actor.hex(), "due": one.due} for one in found],
        "refs": refs,
    }
    return Answer("\n".join([*lines, told]), data)


@command(days, "overdue")
@desk_option
@click.option("--on", "on", default="", metavar="DATE", help="As seen on this day; today without it.")
def list_overdue(*, desk_path: Path, on: str) -> Answer:
    """List what was due and is not done.  For the secretariat: it is not meant to be handed round."""
    today = on or dt.datetime.now(dt.UTC).date().isoformat()
    with opened(desk_path) as desk:
        found = agenda.overdue(desk, today)
    lines = [f"{one.due}  {one.ref}  {one.title}" + (f"  ({one.party})" if one.party else "") for one in found]
    data = [{**msgspec.to_builtins(one), "record": one.record.hex()} for one in found]
    return Answer("\n".join(lines) or "Nothing is overdue.", {"overdue": data})


@command(days, "places")
@click.argument("region", metavar="[REGION]", required=False)
@click.option("--language", default="en", show_default=True, help="Of names, and of the order in which they stand.")
@click.option("--pack", "pack_name", default="", metavar="PACK", help="With the names, notes and regions of this pack.")
def list_places(*, region: str | None, language: str, pack_name: str) -> Answer:
    """List countries and areas with their codes, or those of a REGION, a commission or a pack's own region.

    A region is named by its M49 code or its short name: 002, 419, eca, escap.
    """
    from desktop.records import places  # noqa: PLC0415 - large tables, which other commands never need

    own = Pack.parse(pack_file(pack_name)) if pack_name else None
    overrides, custom = (own.names, own.regions) if own else ({}, ())
    known = places.names(language, overrides)
    wanted = places.members(region, custom) if region else known
    if not wanted:
        raise NotFound(f"There is no region “{region}”.", todo="Take an M49 code such as 419, or eca, ece, escap …")
    found = places.in_order(wanted, language, overrides)
    notes, facts = places.footnotes(found, own.notes if own else {}), places.places()
    title = places.region_name(region, language, custom) if region else ""
    lines = [title] if title else []
    lines += [f"{places.m49().get(code, '')}  {code}  {known[code]}{' *' if code in notes else ''}" for code in found]
    lines += [f"* {known[code]}: {note}" for code, note in notes.items()]
    lines += ["", facts.disclaimer, f"{facts.source}; as of {facts.dated}."]
    listed = [{"code": code, "m49": places.m49().get(code, ""), "name": known[code]} for code in found]
    return Answer("\n".join(lines), {"title": title, "places": listed, "notes": notes, "disclaimer": facts.disclaimer})


@command(days, "check")
@click.argument("ref", metavar="[REF]", required=False)
@click.option("--from-note", "note_id", default="", help="Look at this private note before it is put on record.")
@click.option("--new", "type_", default="", metavar="TYPE", help="Look at a new entry, given by --set, beforehand.")
@click.option("--set", "pairs", multiple=True, metavar="FIELD=VALUE", help="A value; a field given twice is a set.")
@click.option(
    "--on", "on", default="", metavar="DATE", help="As if it was put on record on this day; today without it."
)
@desk_option
@passphrase_option
def check_entry(
    *,
    ref: str | None,
    note_id: str,
    type_: str,
    pairs: tuple[str, ...],
    on: str,
    desk_path: Path,
    passphrase: str | None,
) -> Answer:
    """List what a record lacks under its rules, or what an entry would lack before it is put on record.

    A record is held against the pack that it was made under, and the rules that held on that day.  Exit code 1 where
    something is missing; nothing is written.
    """
    if sum(map(bool, (ref, note_id, type_))) != 1:
        message = "give one of: a REF, --from-note ID, --new TYPE"
        raise click.UsageError(message)
    values: Mapping[str, object] = given_values(pairs)
    with opened(desk_path) as desk:
        if note_id:
            type_, noted = capture.read_note(desk, identity.take_seat(desk, passphrase), note_id)
            values = {**noted, **values}
        record = desk.record(lookups.resolve(desk, "", ref)) if ref else None
        found = rules.defects_of(desk, record) if record else rules.Rulebook(desk, type_, on=on).defects(values)
    lines = [f"{one.text} {one.hint}".rstrip() for one in found]
    name = ref or "It"
    data = {"ref": ref or "", "defects": msgspec.to_builtins(found)}
    return Answer("\n".join(lines) or f"{name} keeps all rules.", data, REFUSED if found else 0)

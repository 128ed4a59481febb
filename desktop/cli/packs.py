"""Commands on framework packs, rules and days: ``pack``, ``translate``, ``calendar``, ``overdue``."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click
import msgspec

from desktop import resources
from desktop.casework import agenda, capture, identity, rules, texts
from desktop.cli.common import REFUSED, Answer, Seat, command, desk_option, opened, pack_file, seat_options
from desktop.exchange.folder import write_file
from desktop.records.calendar import ics
from desktop.records.errors import BadPack
from desktop.records.packdiff import diff
from desktop.records.packs import Pack, check_pack, mapping, translate

_FILE = click.Path(path_type=Path, exists=True, dir_okay=False)


@click.group()
def pack() -> None:
    """List, show, check, compare and issue framework packs.  A pack is named by a file, or as it comes along."""


def _shipped() -> list[Pack]:
    return [Pack.parse(resources.pack(name)) for name in resources.packs()]


@command(pack, "list")
def list_packs() -> Answer:
    """List the packs that come with the program."""
    found = _shipped()
    lines = [f"{one.id} {one.version}  {one.title}" for one in found]
    data = [{"id": one.id, "version": one.version, "title": one.title, "hash": one.hash} for one in found]
    return Answer("\n".join(lines), {"packs": data})


@command(pack, "show")
@click.argument("name", metavar="PACK")
def show(*, name: str) -> Answer:
    """Show what a pack holds: its goals, and how much there is of everything else."""
    one = Pack.parse(pack_file(name))
    counts = {
        "nodes": len(one.nodes), "elements": len(one.elements), "principles": len(one.principles),
        "indicators": len(one.indicators), "questions": len(one.questions), "cycles": len(one.cycles),
        "rulesets": len(one.rulesets), "rules": len(one.rules), "terms": len(one.terms), "lists": len(one.lists),
        "retention": len(one.retention), "maps": len(one.maps),
    }  # fmt: skip
    lines = [f"{one.title}", f"{one.id} {one.version}, SHA-256 {one.hash}"]
    lines += [f"{'  ' if node.parent else ''}{node.id}  {node.title}" for node in one.nodes]
    lines.append(", ".join(f"{count} {what}" for what, count in counts.items()))
    head = {"id": one.id, "version": one.version, "title": one.title, "source": one.source, "hash": one.hash}
    return Answer("\n".join(lines), {**head, "counts": counts, "nodes": msgspec.to_builtins(one.nodes)})


@command(pack, "check")
@click.argument("file", type=_FILE)
def check(*, file: Path) -> Answer:
    """Name every fault of a pack's file, by its line."""
    faults = check_pack(file.read_bytes(), _shipped())
    data = {"faults": [{"line": one.line, "text": one.text} for one in faults]}
    if faults:
        return Answer("\n".join(f"{file.name}: {one}" for one in faults), data, REFUSED)
    return Answer(f"{file.name} can be used.", data)


@command(pack, "diff")
@click.argument("before", metavar="A")
@click.argument("after", metavar="B")
def differ(*, before: str, after: str) -> Answer:
    """Say what becomes of each part from pack A to pack B."""
    changes = diff(Pack.parse(pack_file(before)), Pack.parse(pack_file(after)))
    lines = [str(one) for one in changes]
    return Answer("\n".join(lines) or "They say the same.", {"changes": msgspec.to_builtins(changes)})


@command(pack, "map")
@click.argument("source", metavar="A")
@click.argument("target", metavar="B")
def show_map(*, source: str, target: str) -> Answer:
    """Show what each goal of pack A is read as under pack B; no record changes."""
    one, other = Pack.parse(pack_file(source)), Pack.parse(pack_file(target))
    readings = mapping(one, other)
    data = {node.id: translate(readings, node.id) for node in one.nodes}
    lines = []
    for node, found in data.items():
        reads = ", ".join(f"{target} {other.label('goal', target)} ({how})" for target, how in found)
        lines.append(f"{node} {one.label('goal', node)}: {reads or 'nothing corresponds'}")
    return Answer("\n".join(lines), {"map": {node: [*map(list, found)] for node, found in data.items()}})


@command(pack, "copy")
@click.argument("name", metavar="PACK")
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The file to write, and then to edit.")
def copy(*, name: str, out: Path) -> Answer:
    """Write a pack's file, to be edited into a version of one's own."""
    write_file(out, pack_file(name))
    return Answer(f"Wrote {out}.", {"file": str(out)})


@command(pack, "issue")
@click.argument("file", type=_FILE)
@desk_option
def issue(*, file: Path, desk_path: Path) -> Answer:
    """Give a desk a pack: entries are made under it from now on, and it goes along with the next kit or bundle."""
    with opened(desk_path) as desk:
        known = {(one.id, one.version): one.hash for one in desk.packs().values()}
        new = Pack.parse(file.read_bytes())
        if known.get((new.id, new.version), new.hash) != new.hash:
            raise BadPack(f"The desk has another “{new.id}” {new.version}.", todo="Give yours a new version.")
        desk.keep_pack(file.read_bytes())
    return Answer(f"Entries are made under {new.id} {new.version}.", {"id": new.id, "hash": new.hash})


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
        record = capture.resolve(desk, "", ref)
        made = texts.add_translation(desk, sitting, record, field, language=language, status=status, text=text)
    return Answer(f"On record as {made.ref}.", {"ref": made.ref, "id": made.id.hex()})


@command(days, "translations")
@click.argument("ref")
@desk_option
def list_translations(*, ref: str, desk_path: Path) -> Answer:
    """List the translations of a record's texts, and which of them are outdated."""
    with opened(desk_path) as desk:
        found = texts.translations_of(desk, capture.resolve(desk, "", ref))
    lines = [
        f"{one.field} {one.language} ({one.status}{', outdated' if one.outdated else ''}): {one.text}" for one in found
    ]
    data = [{**msgspec.to_builtins(one), "id": one.id.hex()} for one in found]
    return Answer("\n".join(lines) or "There are none.", {"translations": data})


@command(days, "calendar")
@desk_option
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The .ics file to write.")
def calendar(*, desk_path: Path, out: Path) -> Answer:
    """Write cycles, windows, meetings and what is due as a calendar's file."""
    with opened(desk_path) as desk:
        found = agenda.events(desk)
    write_file(out, ics(found, stamp=identity.now()).encode())
    return Answer(f"Wrote {len(found)} entries to {out}.", {"file": str(out), "events": len(found)})


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


def check_record(path: Path, ref: str) -> Answer:
    """Return the defects of a record."""
    with opened(path) as desk:
        record = desk.record(capture.resolve(desk, "", ref))
        found = rules.defects_of(desk, record) if record else []
    lines = [f"{one.text} {one.hint}".rstrip() for one in found]
    data = {"ref": ref, "defects": msgspec.to_builtins(found)}
    return Answer("\n".join(lines) or f"{ref} keeps all rules.", data, REFUSED if found else 0)

"""Commands on framework packs: ``pack``."""

from __future__ import annotations

import json
from pathlib import Path

import click
import msgspec

from desktop import resources
from desktop.cli.common import (
    REFUSED,
    Answer,
    command,
    desk_option,
    opened,
    pack_file,
)
from desktop.exchange.folder import write_file
from desktop.records.errors import BadPack
from desktop.records.packdiff import diff
from desktop.records.packfile import File
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


@command(pack, "schema")
def schema() -> Answer:
    """Print the form of a pack's file as JSON Schema, for editors that check while one types."""
    found = msgspec.json.schema(File)
    return Answer(json.dumps(found, ensure_ascii=False, indent=1), found)


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

"""Keeping a registry: copies, moves to another database, what is wrong and what is in it, bundles from sticks."""

from __future__ import annotations

import hashlib
import mmap
import shutil
import uuid
from contextlib import closing
from typing import TYPE_CHECKING, Final

from sqlalchemy import func, select

from desktop.bundles import frame
from desktop.bundles.errors import BadBundle
from desktop.bundles.intake import open_header
from desktop.bundles.manifest import END, Part
from desktop.casework.errors import NotAllowed
from desktop.journal.errors import BrokenSegment
from desktop.journal.segments import HEADER_TYPE, header_hash, prove_compartment
from desktop.records.errors import StocktakeError
from desktop.registry.blobs import Blobs
from desktop.registry.database import Database
from desktop.registry.log import WIDTH, Log
from desktop.registry.proving import Whole, prove
from desktop.registry.shelf import Shelf
from desktop.registry.tables import KEPT, entry, meta, part, roster, sidecar, tile
from desktop.registry.taking import Waiting
from desktop.trust.envelope import parse
from desktop.trust.log import leaf_hash, node_hash

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection

    from desktop.registry.core import Registry
    from desktop.registry.taking import Result

_ROWS: Final = 200
_NAME: Final = "registry.db"


def backup(database: Database, blobs: Blobs, target: Path) -> Path:
    """Copy a registry, while it serves, into a new folder: one state of the database, then the files it names."""
    if target.exists():
        raise NotAllowed(f"There is already something at {target}.", todo="Name a new folder.")
    target.mkdir(parents=True, mode=0o700)
    with closing(Database(f"sqlite:///{target / _NAME}")) as copy, database.reading() as source:
        _copy(source, copy)
    _copy_files(blobs, Blobs(target))
    return target


def restore(source: Path, database: Database, blobs: Blobs) -> None:
    """Put a backup into an empty database and its folder; raises NotAllowed where that is not empty."""
    if not (source / _NAME).is_file():
        raise NotAllowed(f"There is no backup at {source}.", todo="Name the folder that “registry backup” made.")
    with closing(Database(f"sqlite:///{source / _NAME}")) as kept, kept.reading() as rows:
        _copy(rows, database)
    _copy_files(Blobs(source), blobs)


def migrate(source: Database, target: Database) -> None:
    """Copy everything that is kept into another, empty database, such as from SQLite to PostgreSQL; files stay."""
    with source.reading() as rows:
        _copy(rows, target)


def _copy(source: Connection, target: Database) -> None:
    with target.writing() as connection:
        if connection.execute(select(func.count()).select_from(entry)).scalar():
            raise NotAllowed("There is a registry in that database already.", todo="Give an empty one.")
        for table in KEPT:
            connection.execute(table.delete())
            rows = source.execution_options(yield_per=_ROWS).execute(select(table))
            for some in rows.partitions(_ROWS):
                connection.execute(table.insert(), [dict(row._mapping) for row in some])  # noqa: SLF001 - its public name


def _copy_files(source: Blobs, target: Blobs) -> None:
    for path in sorted((source.folder / "content").glob("*/*")):
        if not target.path(path.name).exists():
            spare = target.folder / "uploads" / f"{uuid.uuid4().hex}.part"
            shutil.copyfile(path, spare)
            target.adopt(path.name, spare)
    if source.key_file.exists() and not target.key_file.exists():
        target.write_key(source.key_file.read_bytes())


# ---- what is wrong, what is in it -----------------------------------------------------------------------------------


def check(database: Database, blobs: Blobs) -> list[str]:
    """Verify everything that is kept: rosters, contents, signatures, the log's tree; returns what is wrong."""
    with database.reading() as connection:
        shelf = Shelf(connection, blobs)
        pin = connection.execute(select(meta.c.value).where(meta.c.name == "pin")).scalar() or ""
        return [*_check_rosters(shelf, pin), *_check_parts(shelf), *_check_log(connection)]


def _check_rosters(shelf: Shelf, pin: str) -> Iterator[str]:
    try:
        shelf.chain(pin)
    except StocktakeError as fault:
        yield f"rosters: {fault.happened}"


def _check_parts(shelf: Shelf) -> Iterator[str]:
    names = shelf.db.execute(select(part).order_by(part.c.position).execution_options(yield_per=_ROWS))
    for row in names:
        if row.kind == Part.SIDECAR:
            continue
        try:
            stored = shelf.content(row.content, row.stored_sha256)
        except OSError as fault:
            yield f"{row.kind} {row.name}: its file cannot be read ({fault.strerror})"
            continue
        if hashlib.sha256(stored).hexdigest() != row.stored_sha256:
            yield f"{row.kind} {row.name}: it has another content"
        elif row.kind in (Part.HEADER, Part.COMPARTMENT):
            yield from _check_segment(shelf, row.kind, row.name, row.label, stored)


def _check_segment(shelf: Shelf, kind: str, name: str, label: str, stored: bytes) -> Iterator[str]:
    try:
        envelope = stored if kind == Part.HEADER else shelf.stored(Part.HEADER, name, "") or b""
        header = open_header(envelope)
        if header_hash(parse(envelope, HEADER_TYPE).payload) != name:
            yield f"header {name}: it has another name"
        if kind == Part.COMPARTMENT:
            prove_compartment(next(one for one in header.compartments if one.label == label), stored)
    except (StocktakeError, BrokenSegment, StopIteration) as fault:
        yield f"{kind} {name}: it does not verify ({fault})"


def _check_log(connection: Connection) -> Iterator[str]:
    rows = connection.execute(select(entry.c.place, entry.c.name).order_by(entry.c.place)).all()
    if [row.place for row in rows] != list(range(len(rows))):
        yield "log: a place is missing"
    level, hashes = 0, [leaf_hash(bytes.fromhex(row.name)) for row in rows]
    while hashes:
        for number in range(0, len(hashes), WIDTH):
            kept = select(tile.c.hashes).where(tile.c.level == level, tile.c.number == number // WIDTH)
            if connection.execute(kept).scalar() != b"".join(hashes[number : number + WIDTH]):
                yield f"log: tile {number // WIDTH} of level {level} is another"
        whole = [hashes[at : at + WIDTH] for at in range(0, len(hashes) - WIDTH + 1, WIDTH)]
        level, hashes = level + 1, [_fold(one) for one in whole]


def _fold(hashes: list[bytes]) -> bytes:
    while len(hashes) > 1:
        hashes = [node_hash(hashes[at], hashes[at + 1]) for at in range(0, len(hashes), 2)]
    return hashes[0]


def stats(database: Database, blobs: Blobs) -> dict[str, object]:
    """Return how much of what is here."""
    with database.reading() as connection:
        kinds = select(part.c.kind, func.count(), func.sum(part.c.stored)).group_by(part.c.kind).order_by(part.c.kind)
        verdicts = select(entry.c.verdict, func.count()).group_by(entry.c.verdict).order_by(entry.c.verdict)
        files = [path.stat().st_size for path in (blobs.folder / "content").glob("*/*")]
        return {
            "log": Log(connection).size,
            "rosters": connection.execute(select(func.count()).select_from(roster)).scalar_one(),
            "parts": {kind: {"count": count, "bytes": int(size)} for kind, count, size in connection.execute(kinds)},
            "verdicts": {row[0]: row[1] for row in connection.execute(verdicts)},
            "personal values": connection.execute(select(func.count()).select_from(sidecar)).scalar_one(),
            "files": {"count": len(files), "bytes": sum(files)},
            "uploads": len(list((blobs.folder / "uploads").iterdir())),
        }


# ---- bundles from sticks --------------------------------------------------------------------------------------------


def import_bundle(registry: Registry, path: Path) -> Result:
    """Take in a bundle's file, whoever wrote it, on the operator's word; raises BadBundle or NewerBundle."""
    with path.open("rb") as source:
        manifest = frame.read_front(source)
        start = source.tell()
        with mmap.mmap(source.fileno(), 0, access=mmap.ACCESS_READ) as raw:
            whole = Whole(manifest, raw, start)
            if raw[whole.end :] != END:
                raise BadBundle("it does not end where it says")
            with registry.shelf() as shelf:
                checked = prove(manifest, whole, shelf)
            return registry.submit(Waiting(checked, "", trusted=True)).result()


def import_safely(registry: Registry, path: Path) -> Result:
    """Take in a bundle's file, or return why it is refused."""
    try:
        return import_bundle(registry, path)
    except StocktakeError as fault:
        return fault

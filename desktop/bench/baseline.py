"""What the merge is measured against: the same operations as plain rows of an SQLite table.

A1 puts them in by ``executemany`` in one transaction and indexes them by record and field: it keeps everything, proves
nothing and finds no conflict.  The plain loop does what the merge does, one operation and one text id at a time.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Final

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from desktop.bench.workload import Edit

    Scalar = str | int | None
    OpRow = tuple[str, str, str, Scalar, int, str, str, int]  # id, entity, field, value, hlc, device, parents, seq

_OP: Final = """create table op(
    id text, entity text, field text, value, hlc integer, device text, parents text, seq integer)"""
_INDEX: Final = "create index op_ef on op(entity, field)"
_INSERT: Final = "insert into op values(?, ?, ?, ?, ?, ?, ?, ?)"


def row_of(edit: Edit, public: Sequence[bytes]) -> OpRow:
    """Return an operation as a row: ids of 32 digits, the value as it is."""
    op = edit.operation
    local = op.cell.field.partition(".")[2]
    return (
        _id(public[edit.device], op.seq),
        op.cell.record.hex(),
        f"{local}/{op.cell.element}" if op.cell.element else local,
        msgspec.json.decode(op.value),
        op.time,
        f"d{edit.device:07}",
        " ".join(_id(*parent) for parent in op.supersedes),
        op.seq,
    )


def _id(key: bytes, seq: int) -> str:
    return f"{key[:12].hex()}{seq:08x}"


def remove(path: Path) -> Path:
    """Remove a database with its companions, where it is there; returns its path."""
    for end in ("", "-wal", "-shm"):
        path.with_name(path.name + end).unlink(missing_ok=True)
    return path


def connect(path: Path, synchronous: str) -> sqlite3.Connection:
    """Open a database in write-ahead mode."""
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("pragma journal_mode=wal")
    db.execute(f"pragma synchronous={synchronous}")
    return db


def insert(path: Path, rows: Iterable[OpRow]) -> None:
    """A1: one transaction, ``synchronous=normal``, then the index; closed, which makes it durable."""
    with closing(connect(path, "normal")) as db:
        db.execute("begin")
        db.execute(_OP)
        db.executemany(_INSERT, rows)
        db.execute(_INDEX)
        db.execute("commit")


def append(db: sqlite3.Connection, rows: Iterable[OpRow]) -> None:
    """Insert more rows into A1's table and its index, in one transaction."""
    db.execute("begin")
    db.executemany(_INSERT, rows)
    db.execute("commit")


def rows_of(db: sqlite3.Connection, entity: str) -> int:
    """Read a record's rows by A1's index; returns how many."""
    return len(db.execute("select * from op where entity = ? order by hlc", (entity,)).fetchall())


def loop(path: Path, rows: Iterable[OpRow]) -> int:
    """Merge rows one by one, right in any order; returns how many cells have several heads."""
    with closing(connect(path, "normal")) as db:
        run = db.execute
        run("begin")
        run(_OP)
        run("create table named(id text primary key) without rowid")
        run("create table head(entity text, field text, id text, primary key(entity, field, id)) without rowid")
        for row in rows:
            run(_INSERT, row)
            name, entity, field = row[:3]
            for parent in row[6].split():
                run("insert or ignore into named values(?)", (parent,))
                run("delete from head where entity = ? and field = ? and id = ?", (entity, field, parent))
            if not run("select exists(select 1 from named where id = ?)", (name,)).fetchone()[0]:
                run("insert into head values(?, ?, ?)", (entity, field, name))
        run(_INDEX)
        run("commit")
        (several,) = run(
            "select count(*) from (select 1 from head group by entity, field having count(*) > 1)"
        ).fetchone()
        return int(several)

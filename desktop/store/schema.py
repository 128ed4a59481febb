"""The tables of a desk file, and how one is opened.

*Kept* tables hold what must never be lost; everything else is a *view*, made from them by :mod:`desktop.store.views`
and thrown away and rebuilt at will.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Final

from desktop.store.errors import DeskUnavailable

if TYPE_CHECKING:
    from pathlib import Path

APPLICATION_ID: Final = 0x53544B31  # "STK1"
VERSION: Final = 3
STALE: Final = "views to be made anew"  # the setting that an older form leaves behind
BUSY_SECONDS: Final = 10

_KEPT: Final = """
create table meta(name text primary key, value) without rowid;
create table keyfile(name text primary key, raw blob not null) without rowid;
create table pack(hash text primary key, raw blob not null, added integer not null) without rowid;
create table roster(number integer primary key, envelope blob not null);
create table request(key text primary key, envelope blob not null) without rowid;
create table signer(id integer primary key, key blob not null unique);
create table label(id integer primary key, text text not null unique);
create table segment(
    id integer primary key, hash text not null unique, signer integer not null references signer(id),
    first integer not null, last integer not null, envelope blob not null,
    verdict text not null default 'unknown key', reason text not null default '', shown integer not null default 0);
create index segment_signer on segment(signer, first);
create table compartment(
    id integer primary key, segment integer not null references segment(id),
    label integer not null references label(id), count integer not null,
    admits integer not null, merged integer not null default 0, stored blob not null,
    unique(segment, label));
create index compartment_waiting on compartment(segment) where not merged;
create table carried(compartment integer not null references compartment(id), name text not null,
    primary key(compartment, name)) without rowid;
create table sidecar(commitment text primary key, salt blob not null, value blob not null) without rowid;
create table blob(sha256 text primary key, content blob not null);
create table open_op(
    signer integer not null references signer(id), seq integer not null, label integer not null references label(id),
    operation blob not null, primary key(signer, seq)) without rowid;
create table note(id text primary key, author text not null, box blob not null) without rowid;
create table foreign_part(kind text, name text, label text, raw integer, raw_sha256 text, stored blob not null,
    primary key(kind, name, label)) without rowid;
"""
VIEWS: Final = """
create table slot(id integer primary key, field text not null, element text not null, unique(field, element));
create table doc(
    id integer primary key, uid blob not null, type text not null, label integer not null references label(id),
    body text not null, heads blob not null, past blob not null, unique(uid, type, label));
create index doc_type on doc(type, label);
create table rival(doc integer not null, slot integer not null, op integer not null, time integer not null,
    value text not null, primary key(doc, slot, op)) without rowid;
create table absent(op integer not null, doc integer not null, slot integer not null,
    primary key(op, doc, slot)) without rowid;
create table past(id integer primary key, operations blob not null);
create table apart(part integer not null, uid blob not null, primary key(part, uid)) without rowid;
create index apart_uid on apart(uid);
"""
_SECOND: Final = """
alter table pack add column believed integer not null default 1;
create table carried_part(kind text, name text, label text, raw integer, raw_sha256 text, stored blob not null,
    primary key(kind, name, label, raw_sha256)) without rowid;
insert into carried_part select * from foreign_part;
drop table foreign_part;
alter table carried_part rename to foreign_part
"""
DROP_VIEWS: Final = "".join(
    f"drop table if exists {view};\n" for view in ("apart", "past", "absent", "rival", "doc", "slot")
)
_MARK_STALE: Final = """insert into meta
    select ?, 'yes' where exists(select 1 from segment) or exists(select 1 from open_op)"""


def create(path: Path) -> sqlite3.Connection:
    """Make a new desk file and open it; raises :class:`DeskUnavailable` where that cannot be."""
    if path.exists():
        raise DeskUnavailable(f"There is already something at {path}.", todo="Choose another name for the new desk.")
    try:
        connection = _connect(path)
        _prepare(connection)
        _migrate(connection)
    except sqlite3.Error as fault:
        raise _unavailable(path, fault) from fault
    return connection


def open_existing(path: Path) -> sqlite3.Connection:
    """Open a desk file, bringing an older one up to date; raises :class:`DeskUnavailable`."""
    if not path.is_file():
        raise DeskUnavailable(
            f"There is no desk at {path}.", todo="Make one with “stocktake desk new”, or check the name."
        )
    try:
        connection = _connect(path)
        version = _version_of(connection, path)
        _prepare(connection)
        if version < VERSION:
            _back_up(connection, path.with_name(f"{path.name}.form-{version}"))
            _migrate(connection)
    except sqlite3.Error as fault:
        raise _unavailable(path, fault) from fault
    return connection


def _version_of(connection: sqlite3.Connection, path: Path) -> int:
    """Return the form of a desk file; one that is none, or a newer one, is left as it is."""
    (application,) = connection.execute("pragma application_id").fetchone()
    if application != APPLICATION_ID:
        connection.close()
        raise DeskUnavailable(f"{path} is not a desk.", todo="Choose the file that “stocktake desk new” made.")
    (version,) = connection.execute("pragma user_version").fetchone()
    if version > VERSION:
        connection.close()
        raise DeskUnavailable(
            f"This desk was last used by a newer release (its form is {version}, this release knows {VERSION}).",
            todo="Open it with that release.",
        )
    return int(version)


def _connect(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path, isolation_level=None, timeout=BUSY_SECONDS, check_same_thread=False)


def _prepare(connection: sqlite3.Connection) -> None:
    connection.execute("pragma page_size=16384")  # docs are rewritten: fewer, larger pages merge faster
    connection.execute("pragma journal_mode=wal")
    connection.execute("pragma synchronous=full")  # an fsync before anything is acknowledged
    connection.execute("pragma cache_size=-65536")
    connection.execute("pragma secure_delete=on")  # what is erased is overwritten


def _back_up(connection: sqlite3.Connection, copy: Path) -> None:
    """Copy a desk as it was beside it, before it is brought up to date; a copy that is there already stays."""
    if not copy.exists():
        connection.execute("vacuum into ?", (str(copy),))


def _migrate(connection: sqlite3.Connection) -> None:
    from sqlite_utils import Database, Migrations  # noqa: PLC0415 - needed only when a desk is made or brought up to date

    steps = Migrations("desk")

    @steps()
    def first_version(db: Database) -> None:
        for statement in (_KEPT + VIEWS).split(";\n"):
            db.execute(statement)

    @steps()
    def packs_are_believed_and_unknown_parts_told_apart(db: Database) -> None:
        for statement in _SECOND.split(";\n"):
            db.execute(statement)

    @steps()
    def the_past_stands_by_record(db: Database) -> None:
        for statement in (DROP_VIEWS + VIEWS).split(";\n"):
            db.execute(statement)
        db.execute(_MARK_STALE, [STALE])

    steps.apply(Database(connection))
    connection.execute(f"pragma application_id={APPLICATION_ID}")
    connection.execute(f"pragma user_version={VERSION}")


def _unavailable(path: Path, fault: sqlite3.Error) -> DeskUnavailable:
    return DeskUnavailable(
        f"The desk at {path} cannot be used ({fault}).",
        todo="Check that the folder can be written and has space, and that no other program holds the file.",
    )

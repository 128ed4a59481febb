"""The tables of a desk file, and how one is opened.

*Kept* tables hold what must never be lost; everything else is a *view*, made from them by :mod:`desktop.store.views`
and thrown away and rebuilt at will.
"""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from desktop.store.errors import DeskUnavailable

if TYPE_CHECKING:
    from pathlib import Path

APPLICATION_ID: Final = 0x53544B31  # "STK1"
VERSION: Final = 4
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
DOC_TYPE: Final = "create index doc_type on doc(type, label)"
VIEWS: Final = f"""
create table slot(id integer primary key, field text not null, element text not null, unique(field, element));
create table doc(
    id integer primary key, uid blob not null, type text not null, label integer not null references label(id),
    body text not null, heads blob not null, past blob not null, unique(uid, type, label));
{DOC_TYPE};
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
_FOURTH: Final = "create index compartment_admits on compartment(segment, admits) where admits"
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
    """Open a desk file, bringing an older one up to date; raises :class:`DeskUnavailable`.

    One in a folder that cannot be written is opened all the same, to be read.
    """
    if not path.is_file():
        raise DeskUnavailable(
            f"There is no desk at {path}.", todo="Make one with “stocktake desk new”, or check the name."
        )
    try:
        connection, is_written = _connect_as_can_be(path)
        version = _version_of(connection, path)
        if is_written:
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
    """Connect to a desk file, which is made for its owner's eyes alone, as are the files beside it."""
    if path.name != ":memory:":
        with suppress(OSError):  # SQLite says what stands in the way
            path.touch(0o600, exist_ok=False)
    return sqlite3.connect(path, isolation_level=None, timeout=BUSY_SECONDS, check_same_thread=False)


def _connect_as_can_be(path: Path) -> tuple[sqlite3.Connection, bool]:
    """Connect to a desk file; also returns whether its folder can be written."""
    connection = _connect(path)
    try:
        connection.execute(_ANY)  # makes the files beside it
    except sqlite3.OperationalError as fault:
        connection.close()
        if _reason(fault) not in _UNWRITABLE:
            raise
        return connect_to_read(path), False
    return connection, True


def connect_to_read(path: Path) -> sqlite3.Connection:
    """Connect to a desk file that is not written through this connection; raises :class:`sqlite3.Error`.

    In a folder that cannot be written it is read as it lies there, where all of it is in the file itself.
    """
    try:
        return _connect_by(path, "mode=ro")
    except sqlite3.OperationalError as fault:
        journal = path.with_name(f"{path.name}-wal")
        if _reason(fault) not in _UNWRITABLE or (journal.exists() and journal.stat().st_size):
            raise
    return _connect_by(path, "mode=ro&immutable=1")


def _connect_by(path: Path, how: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?{how}",
        uri=True,
        isolation_level=None,
        timeout=BUSY_SECONDS,
        check_same_thread=False,
    )
    connection.execute(_ANY)
    return connection


def _reason(fault: sqlite3.Error) -> int:
    return int(getattr(fault, "sqlite_errorcode", 0)) & _PRIMARY


_ANY: Final = "select count(*) from sqlite_master"
_PRIMARY: Final = 0xFF  # of an extended error code: https://www.sqlite.org/rescode.html
_UNWRITABLE: Final = frozenset({sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM})


def _prepare(connection: sqlite3.Connection) -> None:
    connection.execute("pragma page_size=8192")
    connection.execute("pragma journal_mode=wal")
    connection.execute("pragma wal_autocheckpoint=4096")  # what bundle after bundle rewrites is moved once
    connection.execute("pragma synchronous=full")  # an fsync before anything is acknowledged
    connection.execute("pragma cache_size=-65536")
    connection.execute("pragma secure_delete=on")  # what is erased is overwritten


def _back_up(connection: sqlite3.Connection, copy: Path) -> None:
    """Copy a desk as it was beside it, before it is brought up to date; a copy that is there already stays."""
    if not copy.exists():
        copy.touch(0o600)
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

    @steps()
    def what_verdicts_rest_on_is_indexed(db: Database) -> None:
        db.execute(_FOURTH)

    steps.apply(Database(connection))
    connection.execute(f"pragma application_id={APPLICATION_ID}")
    connection.execute(f"pragma user_version={VERSION}")


def _unavailable(path: Path, fault: sqlite3.Error) -> DeskUnavailable:
    return DeskUnavailable(
        f"The desk at {path} cannot be used ({fault}).",
        todo="Check that the folder can be written and has space, and that no other program holds the file.",
    )

"""The registry's tables, the same in SQLite and in PostgreSQL, and the steps that bring older ones up to date.

What is kept for good: rosters, the log's entries and tiles, parts, and what belongs to parts.  Bundles on their way,
nonces and claims come and go.  A *position* orders everything that can be pulled; it is given under the writer's lock,
so nobody who has read up to one ever misses what came before it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, LargeBinary, MetaData, Table, Text, UniqueConstraint

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

NO_NULLS: Final = str.maketrans("\0", "\ufffd")  # for texts that anybody may have written: PostgreSQL takes none in one
metadata = MetaData()
meta = Table("meta", metadata, Column("name", Text, primary_key=True), Column("value", Text, nullable=False))
roster = Table(
    "roster", metadata, Column("number", Integer, primary_key=True), Column("envelope", LargeBinary, nullable=False)
)
entry = Table(  # one for each header, at its place in the log
    "entry",
    metadata,
    Column("place", BigInteger, primary_key=True, autoincrement=False),
    Column("name", Text, nullable=False, unique=True),
    Column("key", Text, nullable=False),
    Column("first", BigInteger, nullable=False),
    Column("last", BigInteger, nullable=False),
    Column("session", Text, nullable=False),
    Column("verdict", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("at", Text, nullable=False),
    Index("entry_key", "key", "last"),
)
admitting = Table(  # segments by which others are judged
    "admitting", metadata, Column("name", Text, primary_key=True), Column("key", Text, nullable=False)
)
part = Table(  # content is null where it lies in a file or, of a sidecar, is made anew
    "part",
    metadata,
    Column("position", BigInteger, primary_key=True, autoincrement=False),
    Column("kind", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("raw", BigInteger, nullable=False),
    Column("raw_sha256", Text, nullable=False),
    Column("stored", BigInteger, nullable=False),
    Column("stored_sha256", Text, nullable=False),
    Column("content", LargeBinary),
    UniqueConstraint("name", "kind", "label", "raw_sha256"),
)
carried = Table(  # what values of a compartment name: commitments and, after “file ”, files
    "carried",
    metadata,
    Column("name", Text, primary_key=True),
    Column("header", Text, primary_key=True),
    Column("label", Text, primary_key=True),
    Index("carried_header", "header", "label"),
)
lacking = Table(  # compartments that a header names and that are not here
    "lacking",
    metadata,
    Column("header", Text, primary_key=True),
    Column("label", Text, primary_key=True),
)
sidecar = Table(
    "sidecar",
    metadata,
    Column("commitment", Text, primary_key=True),
    Column("salt", LargeBinary, nullable=False),
    Column("value", LargeBinary, nullable=False),
)
erasure = Table(  # effective once its segment is believed and its writer might
    "erasure",
    metadata,
    Column("commitment", Text, primary_key=True),
    Column("header", Text, primary_key=True),
    Column("label", Text, nullable=False),
    Column("effective", Boolean, nullable=False),
    Column("everywhere", Boolean, nullable=False),
    Index("erasure_header", "header"),
)
tile = Table(  # C2SP: up to 256 hashes of one level
    "tile",
    metadata,
    Column("level", Integer, primary_key=True, autoincrement=False),
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("hashes", LargeBinary, nullable=False),
)
bundle = Table(
    "bundle",
    metadata,
    Column("id", Text, primary_key=True),
    Column("key", Text, nullable=False),
    Column("front", LargeBinary, nullable=False),
    Column("ticket", Text, nullable=False, unique=True),
    Column("parts", Text, nullable=False),
    Column("length", BigInteger, nullable=False),
    Column("state", Text, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("expires", BigInteger, nullable=False),
    Index("bundle_state", "state"),
)
nonce = Table(
    "nonce",
    metadata,
    Column("value", Text, primary_key=True),
    Column("until", BigInteger, nullable=False),
)
claim = Table(
    "claim",
    metadata,
    Column("cell", Text, primary_key=True),
    Column("key", Text, nullable=False),
    Column("person", Text, nullable=False),
    Column("since", BigInteger, nullable=False),
    Column("until", BigInteger, nullable=False),
)
usage = Table("usage", metadata, Column("person", Text, primary_key=True), Column("bytes", BigInteger, nullable=False))

KEPT: Final = (meta, roster, entry, admitting, part, carried, lacking, sidecar, erasure, tile, usage)
_version = Table("alembic_version", MetaData(), Column("version_num", Text, primary_key=True))


def _first(ops: Operations) -> None:
    metadata.create_all(ops.get_bind())


def _claims_since(ops: Operations) -> None:
    """Claims say since when; those that stand are made again soon.  Contents are compressed before they come."""
    claim.drop(ops.get_bind())
    claim.create(ops.get_bind())
    if ops.get_bind().dialect.name == "postgresql":
        ops.execute("alter table part alter column content set storage external")


def _files_apart(ops: Operations) -> None:
    """Names of files are told from commitments."""
    ops.execute("update carried set name = 'file ' || name where name in (select name from part where kind = 'blob')")


STEPS: Final[tuple[tuple[str, Callable[[Operations], None]], ...]] = (
    ("0001", _first), ("0002", _claims_since), ("0003", _files_apart),
)  # fmt: skip


def upgrade(connection: Connection) -> None:
    """Bring the tables up to date; raises :class:`LookupError` for those of a newer release."""
    context = MigrationContext.configure(connection)
    known, done = [name for name, _ in STEPS], context.get_current_revision()
    if done is not None and done not in known:
        raise LookupError(done)
    _version.create(connection, checkfirst=True)
    for name, step in STEPS[known.index(done) + 1 if done else 0 :]:
        step(Operations(context))
        connection.execute(_version.delete())
        connection.execute(_version.insert().values(version_num=name))

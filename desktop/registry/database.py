"""The database behind a registry: reading transactions, and writing ones that follow each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import create_engine, event, make_url, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError

from desktop.registry import tables
from desktop.registry.errors import RegistryUnavailable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sqlalchemy import Column, Connection, Dialect, Engine, Table

_ALONE: Final = text(f"select pg_advisory_xact_lock({0x53544B})")  # the lock under which positions are given
_BUSY_SECONDS: Final = 30
_POOL: Final = 16


class Database:
    """Where a registry keeps what it knows; open it once in a process."""

    def __init__(self, url: str) -> None:
        """Open a database and bring its tables up to date; raises :class:`RegistryUnavailable`."""
        try:
            self.engine = self._light = _engine(url)
            if self.is_postgresql:
                options = {"options": "-c synchronous_commit=off"}
                self._light = create_engine(
                    url, pool_size=4, isolation_level="AUTOCOMMIT", connect_args=options, hide_parameters=True
                )
            with self.writing() as connection:
                tables.upgrade(connection)
        except LookupError as fault:
            raise RegistryUnavailable(
                f"This registry's database was last used by a newer release (its form is {fault}).",
                todo="Start that release.",
            ) from fault
        except ModuleNotFoundError as fault:
            raise RegistryUnavailable(
                f"This program brings no driver for such a database ({fault.name}).",
                todo="Give sqlite:///FILE. For PostgreSQL, run the registry from Stocktake's sources, not its package.",
            ) from fault
        except (DBAPIError, ArgumentError, NoSuchModuleError, ImportError) as fault:
            raise RegistryUnavailable(
                f"The registry's database cannot be used ({str(fault).splitlines()[0]}).",
                todo="Check its URL (sqlite:///FILE or postgresql+psycopg://…), that it runs, and who may write there.",
            ) from fault

    @property
    def is_postgresql(self) -> bool:
        """Whether several workers, on several machines, may share it."""
        return self.engine.dialect.name == "postgresql"

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection that sees one state throughout."""
        with self.engine.connect() as connection:
            if self.is_postgresql:
                connection.execution_options(isolation_level="REPEATABLE READ")
            with connection.begin():
                yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give a connection that no other writer writes beside, on any machine, until all it wrote is durable."""
        with self.engine.connect() as connection:
            connection.execution_options(writes=True)
            with connection.begin():
                if self.is_postgresql:
                    connection.execute(_ALONE)
                yield connection

    @contextmanager
    def beside(self) -> Iterator[Connection]:
        """Give a connection for what comes and goes, such as uploads and claims: rows lock each other, no more."""
        if not self.is_postgresql:
            with self.writing() as connection:
                yield connection
            return
        with self.engine.begin() as connection:
            yield connection

    @contextmanager
    def lightly(self) -> Iterator[Connection]:
        """Give a connection on which each statement is done at once, and may be lost in a crash, such as nonces."""
        with self._light.connect() as connection:
            yield connection

    def close(self) -> None:
        """Close all connections."""
        self.engine.dispose()
        self._light.dispose()


def insert(connection: Connection, table: Table) -> Any:  # noqa: ANN401 - each dialect has a class of its own
    """Return an insert of this database's dialect, which knows what to do on conflict."""
    return (postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert)(table)


Rows = Sequence[Mapping[str, object]]


def keep(connection: Connection, table: Table, rows: Rows) -> int:
    """Insert rows that are not there yet; returns how many that were."""
    return _write(connection, table, rows, "")


def put(connection: Connection, table: Table, rows: Rows) -> None:
    """Insert rows, in place of those with the same primary key."""
    _write(connection, table, rows, 'excluded."{column}"')


def add(connection: Connection, table: Table, rows: Rows) -> None:
    """Insert rows, or add their numbers to those of the rows with the same primary key."""
    _write(connection, table, rows, '"{table}"."{column}" + excluded."{column}"')


def _write(connection: Connection, table: Table, rows: Rows, fresh: str) -> int:
    """Write rows at once, to PostgreSQL as columns: one question, and bytes as they are."""
    if not rows:
        return 0
    given: Any = rows
    if connection.dialect.name == "postgresql":
        given = {name: [row[name] for row in rows] for name in table.columns.keys()}  # noqa: SIM118 - no mapping
    return connection.exec_driver_sql(_statement(table, fresh, connection.dialect), given).rowcount


@cache
def _statement(table: Table, fresh: str, dialect: Dialect) -> str:
    """Return what inserts rows; ``fresh`` is what becomes of a column where there is one already, "": nothing does."""
    columns = list(table.columns)
    if dialect.name == "postgresql":
        typed = (f"%({one.name})b::{one.type.compile(dialect)}[]" for one in columns)
        source = f"select * from unnest({', '.join(typed)})"  # noqa: S608 - names of ours
    else:
        source = f"values ({', '.join(f':{one.name}' for one in columns)})"
    changes = [
        f'"{one.name}" = {fresh.format(table=table.name, column=one.name)}' for one in columns if not one.primary_key
    ]
    conflict = f"({_named(table.primary_key)}) do update set {', '.join(changes)}" if fresh else "do nothing"
    return f'insert into "{table.name}" ({_named(columns)}) {source} on conflict {conflict}'


def _named(columns: Iterable[Column[Any]]) -> str:
    return ", ".join(f'"{one.name}"' for one in columns)


def _engine(url: str) -> Engine:
    """Return what connects; what people wrote stands in no fault of it, and so in no log."""
    if not url.startswith("sqlite"):
        return create_engine(url, pool_size=_POOL, hide_parameters=True)
    name = make_url(url).database or ""
    if not name.startswith((":", "file:")):
        with suppress(OSError):  # it is for its owner's eyes alone; what stands in the way SQLite says
            Path(name).touch(0o600, exist_ok=False)
    options = {"timeout": _BUSY_SECONDS, "check_same_thread": False}
    engine = create_engine(url, pool_size=_POOL, max_overflow=-1, connect_args=options, hide_parameters=True)

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: object) -> None:  # noqa: ANN401 - the driver's own
        connection.isolation_level = None  # transactions are begun below
        for pragma in (
            "journal_mode=wal", "synchronous=full", "secure_delete=on", "cache_size=-16384", "foreign_keys=on",
        ):  # fmt: skip
            connection.execute(f"pragma {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes")
        connection.exec_driver_sql("begin immediate" if writes else "begin")

    return engine

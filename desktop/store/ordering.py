"""By what lists are put in order, narrowed and grouped, in SQL; and the indexes that long lists ask for.

An index is a view like the others: made when somebody first asks for a long list of that shape, kept by SQLite from
then on, thrown away with the docs.  Its keys are computed from what the docs say, texts by their alphabetical order in
a language; one that other rules of order have made is dropped before anything is written.
"""

from __future__ import annotations

import hashlib
import re
import sqlite3
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from desktop.records.declare import Kind
from desktop.records.order import order_key
from desktop.records.types import CATALOGUE

if TYPE_CHECKING:
    from collections.abc import Sequence

LONG: Final = 20_000  # docs of a type from which on its lists ask for indexes
_PRIMARY: Final = 0xFF  # of an extended error code: https://www.sqlite.org/rescode.html
MOST: Final = 8  # indexes kept; the oldest gives way
_RULES: Final = f"1_{unicodedata.unidata_version.replace('.', '_')}"  # the first number with every change of keys
_NUMBERS: Final = frozenset({Kind.DECIMAL, Kind.WHOLE})
_TEXTS: Final = frozenset({Kind.TEXT, Kind.PROSE})
_PERIODS: Final = {Kind.DATE: 4, Kind.INSTANT: 10}  # characters of a period's beginning: a year, a day
_NAME: Final = re.compile(r"[a-z][a-z0-9_]*", re.ASCII)
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}", re.ASCII)


def register(connection: sqlite3.Connection) -> None:
    """Give a connection the function of the indexes; without it, it could not write docs."""
    connection.create_function("alphabetical", 2, _alphabetical, deterministic=True)


@lru_cache(1 << 16)  # a list without an index is read page by page, and each page orders all of it
def _alphabetical(text: object, language: str) -> str | None:
    return None if text is None else order_key(str(text), language)[0]


def plain(name: str) -> str:
    """Return the name of a type or field as it stands in SQL; raises :class:`ValueError` for what is none."""
    if not _NAME.fullmatch(name):
        raise ValueError(name)
    return name


def value(field: str) -> str:
    """Return the SQL for a single field's value in a doc."""
    return f"json_extract(body, '$.{plain(field)}')"


def key(type_: str, field: str, language: str) -> str:
    """Return the SQL for what a field is put in order by: numbers by size, texts alphabetically, others as they are."""
    kind, found = CATALOGUE.type(type_).field(field).kind, value(field)
    if kind in _NUMBERS:
        return f"cast({found} as real)"
    if kind in _TEXTS:
        return f"alphabetical({found}, '{language if _LANGUAGE.fullmatch(language) else 'en'}')"
    return found


def period(type_: str, field: str) -> str:
    """Return the SQL for what a field is grouped by: days by their year, times by their day, others as they are."""
    size = _PERIODS.get(CATALOGUE.type(type_).field(field).kind)
    return f"substr({value(field)}, 1, {size})" if size else value(field)


def make(connection: sqlite3.Connection, type_: str, columns: Sequence[str]) -> None:
    """Make the index of a type's docs by these columns, if it is not there; in a transaction."""
    digest = hashlib.sha256(" ".join([type_, *columns]).encode()).hexdigest()[:16]
    name = f"list_{_RULES}_{digest}"
    known = _known(connection)
    if name in known:
        return
    for old in known[: max(0, len(known) - MOST + 1)]:
        connection.execute(f"drop index {old}")
    connection.execute(f"create index {name} on doc(label, {', '.join(columns)}) where type = '{plain(type_)}'")


def drop_outdated(connection: sqlite3.Connection) -> None:
    """Drop the indexes that other rules have made; before anything is written, where anything can be."""
    for name in _known(connection):
        if not name.startswith(f"list_{_RULES}_"):
            try:
                connection.execute(f"drop index {name}")
            except sqlite3.OperationalError as fault:
                if fault.sqlite_errorcode & _PRIMARY != sqlite3.SQLITE_READONLY:
                    raise


def is_long(connection: sqlite3.Connection, type_: str) -> bool:
    """Say whether there are so many docs of a type that its lists ask for indexes."""
    return connection.execute("select 1 from doc where type = ? limit 1 offset ?", (type_, LONG)).fetchone() is not None


def _known(connection: sqlite3.Connection) -> list[str]:
    return [
        name
        for (name,) in connection.execute(
            r"select name from sqlite_master where type = 'index' and name like 'list\_%' escape '\' order by rowid"
        )
    ]

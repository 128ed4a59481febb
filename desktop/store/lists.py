"""Lists of records, page by page in SQL, on a connection of their own that cannot write.

The writer's connection belongs to one thread; a :class:`Lists` belongs to another and sees what was committed (WAL).
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import msgspec

from desktop.records.order import order_key
from desktop.store import search
from desktop.store.desk import DeskFile
from desktop.store.errors import DeskUnavailable
from desktop.store.schema import BUSY_SECONDS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from desktop.records.labels import Audience

PAGE: Final = 200
_raws = msgspec.json.Decoder(dict[str, msgspec.Raw])
_LABELS: Final = "label in (select id from label where text like :label)"
_ESCAPE: Final = str.maketrans({"%": r"\%", "_": r"\_", "\\": r"\\"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """Which records of a type a list shows, of one audience's label.

    ``words`` must each stand in one of the fields ``search``, or in field *name* of the record that a link leads to
    (``linked``: link field to type and name).  ``equal``: field to code; ``among``: set field to element.  ``order`` is
    a field, whose texts come in the alphabetical order of the ``language``; without one, records come in the order in
    which they were made.
    """

    type: str
    audience: Audience
    words: str = ""
    search: Sequence[str] = ()
    linked: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    equal: Mapping[str, str] = field(default_factory=dict)
    among: Mapping[str, str] = field(default_factory=dict)
    order: str = ""
    language: str = "en"
    number: bool = False
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One record in a list: what its label says of it, and whether some of it differs."""

    uid: bytes
    type: str
    values: Mapping[str, msgspec.Raw]
    differs: bool


class Lists(DeskFile):
    """A desk file, opened to be read."""

    @classmethod
    def open(cls, path: Path) -> Lists:
        """Open a desk file that a writer has open; raises :class:`DeskUnavailable`."""
        try:
            connection = sqlite3.connect(
                f"{path.absolute().as_uri()}?mode=ro",
                uri=True,
                isolation_level=None,
                timeout=BUSY_SECONDS,
                check_same_thread=False,
            )
            connection.create_function("alphabetical", 2, _alphabetical, deterministic=True)
            connection.execute("pragma query_only=on")
            connection.execute("select count(*) from meta")
        except sqlite3.Error as fault:
            raise DeskUnavailable(f"The desk at {path} cannot be read ({fault}).") from fault
        return cls(connection)

    def version(self) -> int:
        """Return a number that is another one once somebody else has written to the file."""
        return int(self._db.execute("pragma data_version").fetchone()[0])

    def is_indexed(self) -> bool:
        """Say whether the search index is whole."""
        return search.is_whole(self._db)

    def page(self, query: Query, offset: int = 0, limit: int = PAGE) -> list[Row]:
        """Return the rows of a list from ``offset`` on, no more than ``limit``."""
        source, where, given = self._where(query)
        order = _order(query)
        sql = f"{_SELECT} {source} where {where} order by {order} limit :limit offset :offset"
        ordered = {"order": _path(query.order), "language": query.language}
        rows = self._db.execute(sql, {**given, **ordered, "limit": limit, "offset": offset})
        return [_row(*row) for row in rows]

    def count(self, query: Query) -> int:
        """Return how many rows a list has."""
        source, where, given = self._where(query)
        (count,) = self._db.execute(f"select count(*) {source} where {where}", given).fetchone()
        return int(count)

    def _where(self, query: Query) -> tuple[str, str, dict[str, str]]:
        """Return tables, conditions and their parameters; what is withdrawn is left out."""
        (source, where, given), (standing, gone) = self._sought(query), self._standing()
        return source, f"{where}{standing}", given | gone

    def _standing(self) -> tuple[str, dict[str, str]]:
        """Return a condition that leaves out what is withdrawn or kept back, and its parameters; none for nothing."""
        gone = [uid.hex().upper() for uid in self.withdrawn_records() | self.kept_back()]
        return (_STANDS, {"gone": msgspec.json.encode(gone).decode()}) if gone else ("", {})

    def _sought(self, query: Query) -> tuple[str, str, dict[str, str]]:
        """Return tables, conditions and their parameters; the search index is used as soon as it is whole."""
        if not query.words or not search.is_whole(self._db):
            return "from doc", *_where(query)
        where, given = _where(replace(query, words=""))
        labels = self._labels_of([query.audience])
        parts = [self._matching(query, word, labels) for word in query.words.split()]
        match = " AND ".join(f"({part})" for part in parts if part)
        given["match"] = search.within(match, labels, [query.type])
        return _FOUND, f"found match :match and {where}", given

    def _matching(self, query: Query, word: str, labels: Sequence[int]) -> str:
        """Return an expression that matches where a word stands, or stands in what a doc links to."""
        match = search.expression(word)
        types = [type_ for type_, _ in query.linked.values()]
        if not match or not types:
            return match
        named = self._db.execute(_NAMED, (search.within(match, labels, types),))
        return " OR ".join([match, *filter(None, [search.linking_to(uid for (uid,) in named)])])

    def row(self, uid: bytes, type_: str, audience: Audience) -> Row | None:
        """Return the row of one record."""
        sql = f"{_SELECT} from doc where uid = :uid and type = :type and {_LABELS}"
        found = self._db.execute(sql, {"uid": uid, "type": type_, "label": f"{audience}@%"}).fetchone()
        return _row(*found) if found and uid not in self.kept_back() else None

    def titles(self, type_: str, audience: Audience, title: str, words: str, limit: int) -> list[tuple[bytes, str]]:
        """Return ids and "reference  title" of records whose reference or title has these words, for completing."""
        query = Query(type=type_, audience=audience, words=words, search=("ref", title))
        return [(row.uid, _title(row, title)) for row in self.page(query, 0, limit)]

    def entries(self, types: Sequence[str], items: Sequence[str], audience: Audience, limit: int) -> list[Row]:
        """Return the newest entries of these types under these agenda items or none, newest first."""
        marks = {f"t{at}": one for at, one in enumerate(types)} | {f"i{at}": one for at, one in enumerate(items)}
        kinds = ", ".join(f":t{at}" for at in range(len(types)))
        under = ", ".join(f":i{at}" for at in range(len(items)))
        item = "coalesce(json_extract(body, '$.agenda_item'), '')"
        only = f"and ({item} = '' or {item} in ({under}))" if items else ""
        standing, gone = self._standing()
        where = f"type in ({kinds}) and {_LABELS} {only}{standing}"
        sql = f"{_SELECT} from doc where {where} order by uid desc limit :limit"
        rows = self._db.execute(sql, {**marks, **gone, "label": f"{audience}@%", "limit": limit})
        return [_row(*row) for row in rows]

    def verdicts(self) -> dict[str, int]:
        """Return how many segments each verdict has."""
        return dict(self._db.execute("select verdict, count(*) from segment group by verdict"))

    def parts_after(self, key: str, number: int) -> list[int]:
        """Return the rows of the compartments that a key sealed after an operation's number."""
        return [part for (part,) in self._db.execute(_PARTS_AFTER, (bytes.fromhex(key), number))]


def _row(uid: bytes, type_: str, body: str, differs: int) -> Row:
    return Row(uid, type_, _raws.decode(body), bool(differs))


def _where(query: Query) -> tuple[str, dict[str, str]]:
    """Return conditions and their parameters."""
    parts, given = ["type = :type", _LABELS], {"type": query.type, "label": f"{query.audience}@%"}
    for at, (name, code) in enumerate(query.equal.items()):
        parts.append(f"json_extract(body, :e{at}) = :v{at}")
        given |= {f"e{at}": _path(name), f"v{at}": code}
    for at, (name, element) in enumerate(query.among.items()):
        parts.append(f"json_extract(body, :a{at}) = 1")
        given[f"a{at}"] = _path(f"{name}/{element}")
    for at, word in enumerate(query.words.split()):
        parts.append(_has_word(query, at))
        given[f"w{at}"] = f"%{word.translate(_ESCAPE)}%"
    given |= {f"s{at}": _path(name) for at, name in enumerate(query.search)} if query.words.split() else {}
    for at, (name, (type_, title)) in enumerate(query.linked.items() if query.words.split() else ()):
        given |= {f"l{at}": _path(name), f"lt{at}": type_, f"ln{at}": _path(title)}
    return " and ".join(parts), given


def _has_word(query: Query, word: int) -> str:
    texts = " || ' ' || ".join(f"coalesce(json_extract(body, :s{at}), '')" for at in range(len(query.search)))
    found = [rf"({texts}) like :w{word} escape '\'"]
    found += [_LINKED.format(at=at, word=word) for at in range(len(query.linked))]
    return f"({' or '.join(found)})"


def _order(query: Query) -> str:
    if not query.order:
        return "id desc" if query.descending else "id"
    value = "json_extract(body, :order)"
    value = f"cast({value} as real)" if query.number else f"alphabetical({value}, :language)"
    way = "desc" if query.descending else "asc"
    return f"json_extract(body, :order) is null, {value} {way}, id"


@lru_cache(1 << 16)  # a list is read page by page, and each page orders all of it
def _alphabetical(text: object, language: str) -> str:
    return order_key(str(text), language)[0] if text is not None else ""


def _path(name: str) -> str:
    return f'$."{name}"'


def _title(row: Row, title: str) -> str:
    texts = (msgspec.json.decode(row.values[name]) for name in ("ref", title) if name in row.values)
    return "  ".join(str(text) for text in texts if text)


_SELECT = """select uid, type, body,
    exists(select 1 from rival where doc = doc.id group by slot having count(distinct value) > 1)"""
_STANDS: Final = " and hex(uid) not in (select value from json_each(:gone))"
_FOUND: Final = "from found cross join doc on doc.id = found.rowid"  # the index first, in the order of its rows
_NAMED = "select lower(hex(uid)) from found join doc on doc.id = found.rowid where found match ? limit 100"
_LINKED = r"""json_extract(body, :l{at}) in (select lower(hex(uid)) from doc where type = :lt{at} and {_L}
    and json_extract(body, :ln{at}) like :w{word} escape '\')""".replace("{_L}", _LABELS)
_PARTS_AFTER = """select compartment.id from compartment join segment on segment.id = segment
    join signer on signer.id = signer where key = ? and last > ? order by compartment.id"""

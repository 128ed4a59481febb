"""Lists of records, page by page in SQL, on a connection of their own that cannot write.

The writer's connection belongs to one thread; a :class:`Lists` belongs to another and sees what was committed (WAL).
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import msgspec

from desktop.records.declare import Kind
from desktop.records.types import CATALOGUE
from desktop.store import ordering, search
from desktop.store.desk import DeskFile
from desktop.store.errors import DeskUnavailable
from desktop.store.ordering import key, period, plain, value
from desktop.store.schema import connect_to_read

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from desktop.records.labels import Audience

PAGE: Final = 200
GROUPS: Final = 500  # shown of a list that is grouped
SORTED: Final = 10_000  # newest of what words find that are put in another order
_raws = msgspec.json.Decoder(dict[str, msgspec.Raw])
_ESCAPE: Final = str.maketrans({"%": r"\%", "_": r"\_", "\\": r"\\"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """Which records of a type a list shows, of one audience's labels, and in which order.

    ``words`` must each stand in one of the fields ``search``, or in field *name* of the record that a link leads to
    (``linked``: link field to type and name).  ``equal``: field to code, a record's id, or “yes” and “no”; ``among``:
    set field to element; ``between``: a date's or time's field to first and last day, "" for no bound.  ``withdrawn``:
    what is withdrawn, and nothing else.  ``order`` is a field, whose texts come in the alphabetical order of the
    ``language``; without one, records come in the order in which they were made.  ``group``: a field, whose values
    part the list.
    """

    type: str
    audience: Audience
    words: str = ""
    search: Sequence[str] = ()
    linked: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    equal: Mapping[str, str] = field(default_factory=dict)
    among: Mapping[str, str] = field(default_factory=dict)
    between: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    withdrawn: bool = False
    order: str = ""
    language: str = "en"
    descending: bool = False
    group: str = ""

    @property
    def shape(self) -> tuple[str, ...]:
        """The SQL of what an index helps with: values to be found, then groups, then the order."""
        found = [value(name) for name in sorted(self.equal)]
        if self.group:
            found.append(period(self.type, self.group))
        if self.ordered_by:
            found.append(key(self.type, self.ordered_by, self.language))
        return tuple(dict.fromkeys(found))

    @property
    def ordered_by(self) -> str:
        """The field that puts the list in order: among days, where none is named, those days."""
        return self.order or next(iter(self.between), "")


@dataclass(frozen=True, slots=True)
class Group:
    """Records of a list that have the same value: a code, an id, a year or a day; None where they have none."""

    value: str | None
    count: int


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
            connection = connect_to_read(path)
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

    def is_long(self, type_: str) -> bool:
        """Say whether there are so many records of a type that its lists ask for :meth:`DeskFile.prepare`."""
        return ordering.is_long(self._db, type_)

    def page(self, query: Query, offset: int = 0, limit: int = PAGE, group: Group | None = None) -> list[Row]:
        """Return the rows of a list, or of one of its groups, from ``offset`` on, no more than ``limit``."""
        place = key(query.type, query.ordered_by, query.language) if query.ordered_by else "null"
        arms, given = self._arms(query, f"{_SELECT}, {place} as place", group, paged=True)
        if not arms:
            return []
        way = "desc" if query.descending else "asc"
        order = f"place {way} nulls last, id {way}" if query.ordered_by else f"id {way}"
        sql = f"{' union all '.join(arms)} order by {order} limit :limit offset :offset"
        rows = self._db.execute(sql, {**given, "limit": limit, "offset": offset})
        return [_row(uid, type_, body, differs) for uid, type_, body, differs, *_ in rows]

    def count(self, query: Query) -> int:
        """Return how many rows a list has."""
        arms, given = self._arms(query, "select 1")
        sql = f"select count(*) from ({' union all '.join(arms)})"  # noqa: S608 - parts of this module
        return int(self._db.execute(sql, given).fetchone()[0]) if arms else 0

    def groups(self, query: Query) -> list[Group]:
        """Return the groups of a list and how many rows each has, no more than :data:`GROUPS`."""
        arms, given = self._arms(query, f"select {period(query.type, query.group)} as part")
        if not arms:
            return []
        parts = f"select part, count(*) from ({' union all '.join(arms)})"  # noqa: S608 - parts of this module
        found = self._db.execute(f"{parts} group by part order by part nulls last limit {GROUPS}", given)
        return [Group(_said(part), count) for part, count in found]

    def _arms(
        self, query: Query, select: str, group: Group | None = None, *, paged: bool = False
    ) -> tuple[list[str], dict[str, object]]:
        """Return a select for each label whose docs a list shows, or one from the search index, and their parameters.

        Each finds its docs by an index; put together they are merged, not sorted.
        """
        labels = self._labels_of([query.audience])
        where, given = _where(query, group)
        standing, gone = self._standing(withdrawn=query.withdrawn)
        given |= gone
        if query.words and search.is_whole(self._db):
            given["match"] = search.within(self._match(query, labels), labels, [query.type])
            source = _NEWEST if paged and query.ordered_by else _FOUND
            return [f"{select}, {source} where {' and '.join([*where, 'true'])}{standing}"], given
        where += _has_words(query, labels, given)
        given |= {f"label{at}": one for at, one in enumerate(labels)}
        tests = " and ".join([f"type = '{plain(query.type)}'", *where])
        arms = [f"{select}, id from doc where label = :label{at} and {tests}{standing}" for at in range(len(labels))]
        return arms, given

    def _standing(self, *, withdrawn: bool = False) -> tuple[str, dict[str, object]]:
        """Return a condition that leaves out what is kept back, and what is withdrawn or what is not; "" for none."""
        gone, back = ([uid.hex().upper() for uid in uids] for uids in (self.withdrawn_records(), self.kept_back()))
        found = _GONE if withdrawn else _STANDS if gone else ""
        given: dict[str, object] = {
            "gone": msgspec.json.encode(gone).decode(),
            "back": msgspec.json.encode(back).decode(),
        }
        return f"{found}{_SHOWN if back else ''}", given

    def _match(self, query: Query, labels: Sequence[int]) -> str:
        parts = [self._matching(query, word, labels) for word in query.words.split()]
        return " AND ".join(f"({part})" for part in parts if part)

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
        of = ", ".join(map(str, self._labels_of([audience])))
        sql = f"{_SELECT} from doc where uid = ? and type = ? and label in ({of})"
        found = self._db.execute(sql, (uid, type_)).fetchone()
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
        labels = ", ".join(map(str, self._labels_of([audience])))
        by_ids = "+" * any(map(self.is_long, types))  # from the end of the index of ids, where there are many
        where = f"{by_ids}type in ({kinds}) and label in ({labels}) {only}{standing}"
        sql = f"{_SELECT} from doc where {where} order by uid desc limit :limit"
        rows = self._db.execute(sql, {**marks, **gone, "limit": limit})
        return [_row(*row) for row in rows]

    def verdicts(self) -> dict[str, int]:
        """Return how many segments each verdict has."""
        return dict(self._db.execute("select verdict, count(*) from segment group by verdict"))

    def parts_after(self, key: str, number: int) -> list[int]:
        """Return the rows of the compartments that a key sealed after an operation's number."""
        return [part for (part,) in self._db.execute(_PARTS_AFTER, (bytes.fromhex(key), number))]


def _row(uid: bytes, type_: str, body: str, differs: int) -> Row:
    return Row(uid, type_, _raws.decode(body), bool(differs))


def _where(query: Query, group: Group | None) -> tuple[list[str], dict[str, object]]:
    """Return what fields must hold, and the parameters."""
    parts, given = [], dict[str, object]()
    for at, (name, code) in enumerate(query.equal.items()):
        parts.append(f"{value(name)} = :e{at}")
        given[f"e{at}"] = code == "yes" if _is_flag(query.type, name) else code
    for at, (name, element) in enumerate(query.among.items()):
        parts.append(f"json_extract(body, :a{at}) = 1")
        given[f"a{at}"] = f'$."{name}/{element}"'
    for at, (name, (first, last)) in enumerate(query.between.items()):
        parts += [f"{value(name)} >= :f{at}"] if first else []
        parts += [f"{value(name)} < :u{at}"] if last else []
        given |= {f"f{at}": first, f"u{at}": f"{last}~"}  # behind all times of that day
    if group:
        part = period(query.type, query.group)
        parts.append(f"{part} = :part" if group.value is not None else f"{part} is null")
        given["part"] = _bare(group.value) if _is_flag(query.type, query.group) else group.value
    return parts, given


def _is_flag(type_: str, name: str) -> bool:
    kind = CATALOGUE.types.get(type_)
    return kind is not None and kind.field(name).kind is Kind.FLAG


def _said(part: object) -> str | None:
    """Return a group's value as lists have it: SQL's 1 and 0 of a flag are yes and no."""
    return part if isinstance(part, str) or part is None else "yes" if part else "no"


def _bare(said: str | None) -> bool | None:
    return None if said is None else said == "yes"


def _has_words(query: Query, labels: Sequence[int], given: dict[str, object]) -> list[str]:
    """Return what finds each word without the search index, and add its parameters."""
    texts = " || ' ' || ".join(f"coalesce({value(name)}, '')" for name in query.search)
    of = ", ".join(map(str, labels))
    found = []
    for at, word in enumerate(query.words.split()):
        given[f"w{at}"] = f"%{word.translate(_ESCAPE)}%"
        linked = [_LINKED.format(link=value(name), type=plain(type_), labels=of, title=value(title), word=at)
                  for name, (type_, title) in query.linked.items()]  # fmt: skip
        both = " or ".join([rf"({texts}) like :w{at} escape '\'", *linked])
        found.append(f"({both})")
    return found


def _title(row: Row, title: str) -> str:
    texts = (msgspec.json.decode(row.values[name]) for name in ("ref", title) if name in row.values)
    return "  ".join(str(text) for text in texts if text)


_SELECT = """select uid, type, body,
    exists(select 1 from rival where doc = doc.id group by slot having count(distinct value) > 1)"""
_GONE: Final = " and hex(uid) in (select value from json_each(:gone))"
_STANDS: Final = " and hex(uid) not in (select value from json_each(:gone))"
_SHOWN: Final = " and hex(uid) not in (select value from json_each(:back))"
_FOUND: Final = "found.rowid as id from found cross join doc on doc.id = found.rowid and found match :match"
_NEWEST: Final = f"""doc.id as id from (select rowid as there from found where found match :match
    order by rowid desc limit {SORTED}) cross join doc on doc.id = there"""  # noqa: S608 - a number
_NAMED = "select lower(hex(uid)) from found join doc on doc.id = found.rowid where found match ? limit 100"
_LINKED = r"""{link} in (select lower(hex(uid)) from doc where type = '{type}' and label in ({labels})
    and {title} like :w{word} escape '\')"""
_PARTS_AFTER = """select compartment.id from compartment join segment on segment.id = segment
    join signer on signer.id = signer where key = ? and last > ? order by compartment.id"""

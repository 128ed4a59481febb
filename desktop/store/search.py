"""Search: what a desk shows, found by words.

One FTS5 table follows the *doc* rows by triggers, in the same transaction.  It is a view like the others: made on
demand, thrown away and made anew at will.  Sealed and personal values never stand in it: their docs hold ciphertext
and commitments, which are left out.

Words are folded before they are kept and before they are sought: case and diacritics go, Arabic letters take one
form and Arabic words lose their article, and every Chinese or Japanese character stands as a word of its own, so that
two of them are found as a phrase.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Final

import msgspec

from desktop.records.declare import WITHDRAWN
from desktop.records.types import CATALOGUE

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Mapping, Sequence

STEP: Final = 2000  # docs that one call of :func:`follow` reads
_NOWHERE: Final = "nowhere"  # a mark that no doc has
_ANYTHING: Final = 'marks : "doc"'  # a mark that every doc has
_GONE: Final = "gone"  # a mark of docs that say that their record is withdrawn
RANKED: Final = 1000  # newest matches among which the best come first
_bodies = msgspec.json.Decoder(dict[str, object])
_ID = re.compile(r"[0-9a-f]{32}", re.ASCII)
_ALONE = re.compile("[\u2e80-\u312f\u31a0-\ua4cf\uf900-\ufaff\U00020000-\U0003ffff]")
_WORD = re.compile(r"\w+")
_ARTICLE = re.compile(r"\b(?:[وفبك]?ال|لل)(?=\w{2})")
_ONE_FORM = str.maketrans({"ى": "ي", "ة": "ه", "ک": "ك", "ی": "ي", "ـ": None, "ß": "ss", "_": " "})  # noqa: RUF001 - Arabic letters


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A record in which all words stand, and the text of the field in which one of them stands first."""

    uid: bytes
    type: str
    ref: str
    field: str
    text: str
    withdrawn: bool = False


class _Table(dict[int, str | int | None]):
    """A table for translating texts that learns each letter when it first meets it."""

    def __init__(self, known: Mapping[int, str | None], learn: Callable[[str], str | None]) -> None:
        super().__init__(known)
        self._learn = learn

    def __missing__(self, code: int) -> str | int | None:
        letter = chr(code)
        found = self._learn(letter)
        self[code] = code if found == letter else found
        return self[code]


_marks_off = _Table({}, lambda letter: None if unicodedata.category(letter) == "Mn" else letter)
_letters = _Table(_ONE_FORM, lambda letter: f" {letter} " if _ALONE.fullmatch(letter) else letter)


def fold(text: str) -> str:
    """Return a text as it is kept in the index: without case and diacritics, one form for each letter."""
    if text.isascii():
        return text.lower().replace("_", " ")
    apart = unicodedata.normalize("NFKD", text.casefold()).translate(_marks_off)
    return _ARTICLE.sub("", unicodedata.normalize("NFC", apart).translate(_letters))


def expression(words: str) -> str:
    """Return an FTS5 expression that matches where every word stands, the last part of each as its beginning.

    Empty where there is no letter or digit among them.
    """
    return " AND ".join(f'text : "{phrase.strip()}" *' for phrase in phrases_of(words))


def phrases_of(words: str) -> list[str]:
    """Return what must stand in a :func:`spaced` text, for each word, or one that begins so, to be in it."""
    return [phrase for word in words.split() if (phrase := spaced(word))]


def spaced(text: str) -> str:
    """Return the words of a text as they are sought, each behind a blank."""
    return "".join(f" {word}" for word in _WORD.findall(fold(text)))


def exactly(text: str) -> str:
    """Return an expression that matches the docs which may hold exactly this text, or link to the record of this id.

    Empty where the index cannot tell.
    """
    if _ID.fullmatch(text):
        return linking_to([text])
    phrase = " ".join(_WORD.findall(fold(text)))
    return f'text : "{phrase}"' if phrase else ""


def register(connection: sqlite3.Connection) -> None:
    """Give a connection the functions that the triggers call; without them it could not write docs."""
    connection.create_function("found_text", 1, _text, deterministic=True)
    connection.create_function("found_marks", 3, _marks, deterministic=True)


def is_made(connection: sqlite3.Connection) -> bool:
    """Say whether there is an index that follows the docs, be it whole or not."""
    sql = "select exists(select 1 from sqlite_master where type = 'trigger' and name = 'found_come')"
    return bool(connection.execute(sql).fetchone()[0])


def is_whole(connection: sqlite3.Connection) -> bool:
    """Say whether every doc is in the index."""
    return is_made(connection) and not _left(connection)


def follow(connection: sqlite3.Connection, most: int = STEP) -> int:
    """Make the index, or go on making it, by so many docs; returns how many are left.  In a transaction."""
    if not is_made(connection):
        drop(connection)
        for statement in _MAKE.split(";;"):
            connection.execute(statement)
    border = connection.execute(_BORDER, (most,)).fetchone()[0]
    if border is not None:
        connection.execute(_FILL, (border,))
        connection.execute("update found_to set doc = ?", (border,))
    return _left(connection)


def drop(connection: sqlite3.Connection) -> None:
    """Throw the index away; :func:`follow` makes it anew."""
    for name in ("found_come", "found_change", "found_in", "found_on"):  # the last two of an older form
        connection.execute(f"drop trigger if exists {name}")
    for name in ("found", "found_to"):
        connection.execute(f"drop table if exists {name}")


def find(
    connection: sqlite3.Connection,
    words: str,
    *,
    labels: Sequence[int],
    types: Iterable[str] = (),
    limit: int,
    gone: Iterable[bytes] = (),
    hidden: Iterable[bytes] = (),
) -> list[Found]:
    """Return the records in which all words stand: the best matches among the newest, each record once.

    Without words, the newest.  Those that are ``gone`` come last and say so; those that are ``hidden`` do not come.
    """
    sought = bool(words.strip())
    match = within(expression(words) if sought else _ANYTHING, labels, types)
    among = RANKED if sought else 2 * limit
    given = {"match": match, "weigh": sought, "among": among, "limit": 2 * limit}
    rows = connection.execute(BEST, {**given, "gone": _as_json(gone), "hidden": _as_json(hidden)})
    best: dict[tuple[bytes, str], tuple[str, bool]] = {}
    for uid, type_, body, is_gone in rows:
        best.setdefault((uid, type_), (body, bool(is_gone)))
    phrases = phrases_of(words)
    return [_shown(uid, type_, body, phrases, gone) for (uid, type_), (body, gone) in islice(best.items(), limit)]


def withdrawn(connection: sqlite3.Connection) -> list[int]:
    """Return the rows of docs that say of their record that it is withdrawn; the index must be whole."""
    return [
        row for (row,) in connection.execute("select rowid from found where found match ?", (f'marks : "{_GONE}"',))
    ]


def _as_json(uids: Iterable[bytes]) -> str:
    return msgspec.json.encode([uid.hex().upper() for uid in uids]).decode()


def within(match: str, labels: Sequence[int], types: Iterable[str] = ()) -> str:
    """Return an expression narrowed to labels (their rows) and, where any are named, record types.

    One that matches nothing where there is nothing to match, or no label.
    """
    if not match or not labels:
        return f'marks : "{_NOWHERE}"'
    parts = [match, _any(f"l{label}" for label in labels)]
    if kinds := [_type_mark(type_) for type_ in types]:
        parts.append(_any(kinds))
    return " AND ".join(f"({part})" for part in parts)


def linking_to(ids: Iterable[str]) -> str:
    """Return an expression that matches docs which link to any of these records; empty where there are none."""
    return _any(ids)


def _any(marks: Iterable[str]) -> str:
    return " OR ".join(f'marks : "{mark}"' for mark in marks)


def _type_mark(type_: str) -> str:
    return f"t{type_.replace('_', '')}"


def _texts(body: str) -> Iterable[tuple[str, str]]:
    """Yield names and texts of a doc that may be sought: neither ids nor what stands for another value."""
    for name, value in _bodies.decode(body).items():
        if isinstance(value, dict):
            value = value.get("name")  # noqa: PLW2901 - an attached file is sought by its name
        if isinstance(value, str) and not _ID.fullmatch(value):
            yield name, value


def _text(body: str) -> str:
    return "\n".join(fold(text) for _, text in _texts(body))


def _marks(type_: str, label: int, body: str) -> str:
    values = _bodies.decode(body)
    links = [value for value in values.values() if isinstance(value, str) and _ID.fullmatch(value)]
    elements = [name.partition("/")[2] for name in values if "/" in name]
    gone = [_GONE] if values.get(WITHDRAWN.id) is True else []
    own = ("doc", _type_mark(type_), f"l{label}", *gone)
    return " ".join((*own, *links, *(one for one in elements if _ID.fullmatch(one))))


def _shown(uid: bytes, type_: str, body: str, phrases: Sequence[str], gone: bool) -> Found:  # noqa: FBT001 - as it is read
    texts = dict(_texts(body))
    ref = texts.pop("ref", "")
    for field, text in texts.items() if phrases else ():
        folded = spaced(text)
        if any(phrase in folded for phrase in phrases):
            return Found(uid=uid, type=type_, ref=ref, field=field, text=text, withdrawn=gone)
    kind = CATALOGUE.types.get(type_)
    title = texts.get(kind.title, "") if kind else ""
    return Found(uid=uid, type=type_, ref=ref, field="", text=title or next(iter(texts.values()), ""), withdrawn=gone)


def _left(connection: sqlite3.Connection) -> int:
    return int(connection.execute(f"select count(*) {_WAITING}").fetchone()[0])


_WAITING: Final = "from doc, found_to as made where doc.id > made.doc and doc.id <= made.last"
_BORDER: Final = f"select max(id) from (select doc.id as id {_WAITING} order by doc.id limit ?)"  # noqa: S608 - as above
_FILL: Final = f"""insert into found(rowid, text, marks)
    select doc.id, found_text(body), found_marks(type, label, body) {_WAITING} and doc.id <= ?"""
_MAKE: Final = """
create virtual table found using fts5(text, marks, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3');;
create table found_to as select 0 as doc, coalesce(max(id), 0) as last from doc;;
create trigger found_come after insert on doc begin
    insert into found(rowid, text, marks)
        values(new.id, found_text(new.body), found_marks(new.type, new.label, new.body));
end;;
create trigger found_change after update of body on doc begin
    update found set text = found_text(new.body), marks = found_marks(new.type, new.label, new.body)
        where rowid = new.id;
end
"""
BEST: Final = """select uid, type, body, hex(uid) in (select value from json_each(:gone)) as gone from
    (select rowid as id, bm25(found) * :weigh as worth from found where found match :match
    order by rowid desc limit :among)
    join doc using(id) where hex(uid) not in (select value from json_each(:hidden))
    order by gone, worth, id desc limit :limit"""

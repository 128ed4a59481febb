"""Words are found in what a desk shows, in every script, and nowhere else."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import msgspec
import pytest

from desktop.store import search

if TYPE_CHECKING:
    from collections.abc import Iterator

Docs = sqlite3.Connection


@pytest.fixture
def db() -> Iterator[Docs]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        search.register(connection)
        connection.execute("create table doc(id integer primary key, uid blob, type text, label int, body text)")
        yield connection


def _add(db: Docs, number: int, type_: str = "pledge", label: int = 1, **body: object) -> None:
    values = (number, bytes([number]) * 16, type_, label, msgspec.json.encode(body).decode())
    db.execute("insert into doc values(?, ?, ?, ?, ?)", values)


def _found(db: Docs, words: str, labels: tuple[int, ...] = (1,), **more: list[str]) -> list[int]:
    return [one.uid[0] for one in search.find(db, words, labels=labels, limit=10, **more)]


TEXTS = {
    1: "Évaluation du programme des co-présidents",
    2: "关于移徙儿童问题的报告",
    3: "إنهاء احتجاز الأطفال المهاجرين",
    4: "Завершение содержания под стражей",
    5: "Straße und Grenze",
}


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("evaluation", [1]),
        ("ÉVAL progr", [1]),
        ("co-présid", [1]),
        ("移徙", [2]),
        ("儿童", [2]),
        ("徙移", []),  # the same characters in another order are another word
        ("احتجاز", [3]),
        ("أطفال", [3]),
        ("الاطفال", [3]),
        ("الأط", [3]),  # while it is being typed
        ("СОДЕРЖ", [4]),
        ("strasse", [5]),
        ("program children", []),  # all words must stand
        ("zzz", []),
        ("", [5, 4, 3, 2, 1]),  # without words, the newest
        ("--", []),
        ('" OR text : "e', []),  # words are never a query
        ("NOT", []),
        ("evaluation AND", []),
    ],
)
def test_words_in_every_script(db: Docs, words: str, numbers: list[int]) -> None:
    for number, text in TEXTS.items():
        _add(db, number, title=text)
    search.follow(db)
    assert _found(db, words) == numbers


def test_the_index_follows_what_is_written(db: Docs) -> None:
    _add(db, 1, title="before")
    assert not search.is_made(db)
    assert search.follow(db) == 0
    _add(db, 2, title="after")
    assert _found(db, "after") == [2]
    db.execute("update doc set body = ? where id = 1", ('{"title":"changed"}',))
    assert (_found(db, "before"), _found(db, "chang")) == ([], [1])


def test_it_is_made_in_steps_and_what_comes_meanwhile_is_in_it(db: Docs) -> None:
    for number in range(1, 6):
        _add(db, number, title=f"word {number}")
    assert search.follow(db, 2) == 3
    assert not search.is_whole(db)
    db.execute("update doc set body = ? where id in (1, 5)", ('{"title":"other"}',))
    _add(db, 6, title="word 6")
    assert search.follow(db, 2) == 1
    assert search.follow(db, 2) == 0
    assert search.is_whole(db)
    assert sorted(_found(db, "word")) == [2, 3, 4, 6]
    assert sorted(_found(db, "other")) == [1, 5]


def test_only_in_the_labels_and_types_that_are_named(db: Docs) -> None:
    _add(db, 1, title="same")
    _add(db, 2, label=2, title="same")
    _add(db, 3, type_="progress_report", title="same")
    search.follow(db)
    assert _found(db, "same") == [3, 1]  # the newest first among equals
    assert _found(db, "same", (2,)) == [2]
    assert _found(db, "same", ()) == []
    assert _found(db, "same", types=["progress_report"]) == [3]


def test_a_record_of_two_labels_is_found_once(db: Docs) -> None:
    _add(db, 1, title="same")
    _add(db, 2, label=2, note="same again")
    db.execute("update doc set uid = zeroblob(16)")
    search.follow(db)
    assert _found(db, "same", (1, 2)) == [0]


def test_what_stands_for_another_value_is_not_sought(db: Docs) -> None:
    link = "ab" * 16
    _add(db, 1, title="Shown", name={"$commit": "feed" * 16}, secret={"$sealed": "QUJD"}, actor=link,
         evidence={"name": "annex.pdf", "sha256": "beef" * 16})  # fmt: skip
    search.follow(db)
    assert [_found(db, words) for words in ("feed", "QUJD", "abab", "beef", "sealed")] == [[]] * 5
    assert _found(db, "annex") == [1]


def test_the_field_is_told_in_which_a_word_stands(db: Docs) -> None:
    _add(db, 1, ref="AA-1", title="Nothing here", text="The Border police")
    search.follow(db)
    (found,) = search.find(db, "border", labels=[1], limit=1)
    assert (found.ref, found.field, found.text) == ("AA-1", "text", "The Border police")
    (named,) = search.find(db, "AA-1", labels=[1], limit=1)
    assert (named.field, named.text) == ("", "Nothing here")


def test_after_views_were_thrown_away_it_is_made_anew(db: Docs) -> None:
    _add(db, 1, title="old")
    search.follow(db)
    db.execute("drop table doc")
    db.execute("create table doc(id integer primary key, uid blob, type text, label int, body text)")
    _add(db, 1, title="new")
    assert not search.is_made(db)
    search.follow(db)
    assert (_found(db, "old"), _found(db, "new")) == ([], [1])


def test_what_is_withdrawn_comes_last_and_says_so_and_what_is_hidden_does_not_come(db: Docs) -> None:
    for number in range(1, 6):
        _add(db, number, title=f"border {'border ' * number}", **({"withdrawn": True} if number > 3 else {}))
    search.follow(db)
    gone, hidden = [bytes([number]) * 16 for number in (4, 5)], [bytes([2]) * 16]
    found = search.find(db, "border", labels=[1], limit=10, gone=gone, hidden=hidden)
    assert {one.uid[0] for one in found[:2]} == {1, 3}
    assert [one.withdrawn for one in found] == [False, False, True, True]
    few = search.find(db, "border", labels=[1], limit=2, gone=gone, hidden=hidden)
    assert not any(one.withdrawn for one in few), "they take nobody's place"
    assert sorted(search.withdrawn(db)) == [4, 5]


def test_a_text_is_sought_exactly_or_as_the_record_that_is_linked_to(db: Docs) -> None:
    link = "ab" * 16
    _add(db, 1, ref="AA-001", actor=link)
    search.follow(db)
    for text in ("AA-001", link):
        sql = "select rowid from found where found match ?"
        assert db.execute(sql, (search.exactly(text),)).fetchall() == [(1,)]
    assert search.exactly("—") == ""


def test_an_index_of_an_older_form_is_made_anew(db: Docs) -> None:
    _add(db, 1, title="old")
    search.follow(db)
    for name, event in (("found_in", "insert"), ("found_on", "update of body")):
        db.execute(f"create trigger {name} after {event} on doc begin select 1; end")
    for name in ("found_come", "found_change"):
        db.execute(f"drop trigger {name}")
    assert not search.is_made(db)
    search.follow(db)
    assert _found(db, "old") == [1]
    triggers = db.execute("select name from sqlite_master where type = 'trigger' order by name").fetchall()
    assert triggers == [("found_change",), ("found_come",)]

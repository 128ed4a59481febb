from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from desktop.records.labels import Audience
from desktop.records.order import order_key
from desktop.store.errors import DeskUnavailable
from desktop.store.lists import Lists, Query

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def lists(folder: Path) -> Iterator[Lists]:
    with closing(Lists.open(folder / "lead.desk")) as found:
        yield found


def titles(lists: Lists, **options: Any) -> list[str]:
    query = Query(
        type="pledge",
        audience=Audience.SHARED,
        search=("ref", "title"),
        linked={"actor": ("actor", "name")},
        **options,
    )
    found = [bytes(row.values["title"]).decode().strip('"') for row in lists.page(query)]
    assert lists.count(query) == len(found)
    return found


def test_records_come_in_order_and_can_be_narrowed(lists: Lists) -> None:
    everything = titles(lists)
    assert everything == ["End of detention", "Seasonal work", "إنهاء احتجاز الأطفال", "100% of births registered"]
    assert titles(lists, words="detent") == ["End of detention"]
    assert titles(lists, words="احتجاز") == everything[2:3]
    assert titles(lists, words="tamrana births") == everything[3:]
    assert titles(lists, words="0%") == everything[3:]
    assert titles(lists, words="_") == []
    assert titles(lists, words="' or 1=1") == []
    assert titles(lists, equal={"status": "delayed"}) == everything[:1]
    assert titles(lists, among={"goals": "1A"}) == everything
    assert titles(lists, among={"goals": "3B"}) == []
    assert titles(lists, order="due", descending=True) == everything[::-1]
    assert titles(lists, order="title")[0] == "100% of births registered"


def test_texts_come_in_the_alphabetical_order_of_the_language(lists: Lists) -> None:
    found = [
        [bytes(row.values["name"]).decode().strip('"') for row in lists.page(query)]
        for query in (Query(type="actor", audience=Audience.SHARED, order="name", language=one) for one in ("en", "fr"))
    ]
    assert found[0] == found[1] == sorted(found[0], key=lambda name: order_key(name, "en"))
    assert len(found[0]) > 1


def test_pages_are_bounded(lists: Lists) -> None:
    query = Query(type="pledge", audience=Audience.SHARED)
    assert len(lists.page(query, 0, 3)) == 3
    assert len(lists.page(query, 3, 3)) == 1


def test_only_the_audience_asked_for_is_shown(lists: Lists) -> None:
    assert lists.page(Query(type="pledge", audience=Audience.SECRETARIAT)) == []


def test_it_cannot_write(lists: Lists) -> None:
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        lists.set("me", "somebody else")


def test_a_file_that_is_none_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(DeskUnavailable):
        Lists.open(tmp_path / "none.desk")


@pytest.mark.parametrize(
    "query",
    [
        Query(type="pledge", audience=Audience.SHARED),
        Query(type="pledge", audience=Audience.SHARED, words="a", search=("title",), equal={"status": "delayed"}),
        Query(type="pledge", audience=Audience.SHARED, order="due"),
    ],
)
def test_every_list_finds_its_type_by_an_index(lists: Lists, query: Query) -> None:
    plans: list[str] = []
    lists._db.set_trace_callback(plans.append)
    lists.page(query)
    lists._db.set_trace_callback(None)
    sql = next(one for one in plans if "from doc where" in one)
    plan = [row[3] for row in lists._db.execute(f"explain query plan {sql}")]
    assert any("doc USING INDEX doc_type" in step for step in plan), plan

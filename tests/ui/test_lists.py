from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from desktop.records.labels import Audience
from desktop.records.order import order_key
from desktop.records.types import CATALOGUE
from desktop.store import ordering
from desktop.store.desk import DeskFile
from desktop.store.errors import DeskUnavailable
from desktop.store.lists import Group, Lists, Query

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


Q: dict[str, Any] = {"type": "pledge", "audience": Audience.SHARED}
QUERIES = [
    Query(**Q),
    Query(**Q, descending=True),
    Query(**Q, words="a", search=("title",), equal={"status": "delayed"}),
    Query(**Q, order="due"),
    Query(**Q, order="title", descending=True),
    Query(**Q, order="amount", equal={"status": "delayed"}),
    Query(**Q, between={"due": ("2027-01-01", "2027-12-31")}, among={"goals": "1A"}),
    Query(**Q, group="actor", order="due", equal={"pioneer": "yes"}),
    Query(**Q, withdrawn=True),
]


def plan(lists: Lists, query: Query) -> list[str]:
    sent: list[str] = []
    lists._db.set_trace_callback(sent.append)
    lists.page(query)
    lists._db.set_trace_callback(None)
    sql = next(one for one in sent if one.startswith("select uid, type, body"))
    assert "limit 200" in sql
    return [row[3] for row in lists._db.execute(f"explain query plan {sql}")]


@pytest.mark.parametrize("query", QUERIES)
@pytest.mark.parametrize("labels", [1, 3])
def test_every_list_finds_its_type_by_an_index(folder: Path, query: Query, labels: int) -> None:
    with closing(DeskFile.open(folder / "lead.desk")) as desk:
        for number in range(1, labels):
            desk._label(f"shared@region/other-{number}")
    with closing(Lists.open(folder / "lead.desk")) as lists:
        steps = plan(lists, query)
    assert any("SEARCH doc USING INDEX doc_type (type=? AND label=?)" in step for step in steps), steps
    assert not any(step.startswith("SCAN doc") for step in steps), steps


@pytest.mark.parametrize("query", [query for query in QUERIES if query.shape])
def test_a_list_that_was_prepared_is_read_in_order_and_not_sorted(folder: Path, query: Query) -> None:
    with closing(DeskFile.open(folder / "lead.desk")) as desk:
        desk.prepare(query.type, query.shape)
        desk.prepare(query.type, query.shape)
    with closing(Lists.open(folder / "lead.desk")) as lists:
        labels = len(lists._labels_of([Audience.SHARED]))
        groups = lists.groups(query) if query.group else []
        steps = plan(lists, replace(query, group=""))
        if query.group:
            assert groups == []
        elif not query.words:
            found = [step for step in steps if "SEARCH doc USING INDEX list_" in step]
            assert len(found) == labels, steps
            assert not any("ORDER BY" in step for step in steps), steps


def test_indexes_are_few_and_those_of_other_rules_go(folder: Path) -> None:
    with closing(DeskFile.open(folder / "lead.desk")) as desk:
        fields = [one.id for one in CATALOGUE.type("pledge").fields if not one.many][: ordering.MOST + 3]
        for name in fields:
            desk.prepare("pledge", (ordering.value(name),))
        names = ordering._known(desk._db)
        assert len(names) == ordering.MOST
        desk._db.execute("create index list_0_1_ff on doc(label)")
    with closing(DeskFile.open(folder / "lead.desk")) as desk:
        assert ordering._known(desk._db) == names
        (title,) = desk.find("pledge", "title", "Seasonal work")
    with closing(Lists.open(folder / "lead.desk")) as lists:
        assert lists.page(Query(**Q, order=fields[-1]))
    assert title


def test_names_that_are_none_never_stand_in_sql() -> None:
    for name in ("due'", "due)", "Due", "", "a.b"):
        with pytest.raises(ValueError):  # noqa: PT011 - nobody but a programmer meets it
            ordering.value(name)
    assert "'en'" in ordering.key("pledge", "title", "x'); drop")


def test_groups_are_counted_and_read_by_the_page(lists: Lists) -> None:
    by_actor = Query(**Q, group="actor", order="title")
    groups = lists.groups(by_actor)
    assert [one.count for one in groups] == [2, 2]
    rows = [lists.page(by_actor, group=one) for one in groups]
    assert [len(found) for found in rows] == [2, 2]
    assert len(lists.page(by_actor, 1, 5, groups[0])) == 1
    assert lists.groups(Query(**Q, group="due")) == [Group("2027", 4)]
    assert lists.groups(Query(**Q, group="form")) == [Group(None, 4)]
    assert len(lists.page(Query(**Q, group="form"), group=Group(None, 4))) == 4
    assert lists.groups(Query(type="pledge", audience=Audience.SEALED, group="due")) == []
    assert lists.count(Query(type="pledge", audience=Audience.SEALED)) == 0


def test_days_lie_between_two_and_put_the_list_in_order(lists: Lists) -> None:
    assert titles(lists, between={"due": ("2027-02-01", "2027-03-01")}) == ["Seasonal work", "إنهاء احتجاز الأطفال"]
    assert len(titles(lists, between={"due": ("", "2027-01-01")})) == 1
    assert titles(lists, between={"due": ("2027-03-01", "")}, descending=True)[0] == "100% of births registered"


def test_the_log_is_read_from_its_end_where_there_is_much(lists: Lists, monkeypatch: pytest.MonkeyPatch) -> None:
    few = lists.entries(("pledge", "intervention"), (), Audience.SHARED, 3)
    monkeypatch.setattr(ordering, "LONG", 1)
    assert lists.entries(("pledge", "intervention"), (), Audience.SHARED, 3) == few
    sent: list[str] = []
    lists._db.set_trace_callback(sent.append)
    assert lists.entries(("pledge", "intervention"), (), Audience.SHARED, 3)
    lists._db.set_trace_callback(None)
    sql = next(one for one in sent if "order by uid desc" in one)
    steps = [row[3] for row in lists._db.execute(f"explain query plan {sql}")]
    assert not any("ORDER BY" in step for step in steps), steps


def test_a_desk_that_cannot_be_written_keeps_its_indexes(folder: Path) -> None:
    path = folder / "lead.desk"
    with closing(DeskFile.open(path)) as desk:
        desk._db.execute("create index list_0_1_ff on doc(label)")
    with closing(Lists.open(path)) as lists:
        ordering.drop_outdated(lists._db)
        assert ordering._known(lists._db) == ["list_0_1_ff"]
    with closing(sqlite3.connect(path)) as plain, closing(sqlite3.connect(path, timeout=0)) as other:
        plain.execute("begin immediate")
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            ordering.drop_outdated(other)

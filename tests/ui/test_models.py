from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt

from desktop.records.types import CATALOGUE
from desktop.store.lists import PAGE
from desktop.ui.choices import Choices
from desktop.ui.log_model import LogModel
from desktop.ui.records_model import Filter, RecordsModel

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.modeltest import ModelTester

    from desktop.ui.window import Window

    Opened = Callable[..., Window]

COLUMNS = ("ref", "title", "actor", "goals", "status", "due")


def pledges(opened: Opened) -> RecordsModel:
    window = opened("lead")
    return RecordsModel(window.office, Choices(window.office), CATALOGUE.type("pledge"), COLUMNS, {})


def shown(model: RecordsModel, row: int) -> list[str]:
    return [model.index(row, column).data() for column in range(model.columnCount())]


def multiply(desk: Path, times: int) -> None:
    """Put copies of a pledge into a desk's views, straight."""
    with closing(sqlite3.connect(desk)) as db, db:
        db.execute(
            """with recursive n(x) as (select 1 union all select x + 1 from n where x < ?)
            insert into doc(uid, type, label, body, heads, past)
            select randomblob(16), type, label, body, heads, past from doc, n
            where doc.id = (select min(id) from doc where type = 'pledge')""",
            (times,),
        )


def test_the_table_of_pledges_keeps_qts_rules(opened: Opened, qtmodeltester: ModelTester) -> None:
    model = pledges(opened)
    qtmodeltester.check(model)
    assert model.rowCount() == 4
    assert shown(model, 0)[1:] == ["End of detention", "Velmara", "1A", "Delayed", "2027-01-01"]
    model.narrow(Filter(words="tamrana"))
    assert model.rowCount() == 2
    model.sort(5, Qt.SortOrder.DescendingOrder)
    assert shown(model, 0)[5] == "2027-04-01"
    qtmodeltester.check(model)


def test_no_more_is_read_than_a_page_at_a_time(opened: Opened, folder: Path, qtmodeltester: ModelTester) -> None:
    multiply(folder / "lead.desk", 1_000)
    model = pledges(opened)
    assert model.rowCount() == PAGE
    assert model.canFetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    assert model.rowCount() == 2 * PAGE
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert model.rowCount() == 1_004
    model.narrow(Filter(codes=(("status", "planned"),)))
    assert model.rowCount() == 1
    qtmodeltester.check(model)


def test_the_log_keeps_qts_rules(opened: Opened, qtmodeltester: ModelTester) -> None:
    window = opened("lead")
    model = LogModel(window.office)
    model.show_types(("intervention", "pledge"))
    model.show_items(("aa" * 16,))
    assert model.rowCount() == 4  # pledges stand under no agenda item
    assert "On record · Pledge" in model.index(0, 0).data()
    qtmodeltester.check(model)

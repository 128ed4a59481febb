"""Lists are narrowed, grouped, put in order and kept as views; many records change at once; all of it by keys."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from desktop.records.types import CATALOGUE
from desktop.store import lists, ordering
from desktop.ui.choices import Choices
from desktop.ui.list_views import View, keep_views, views_of
from desktop.ui.listing import Arrangement, Filter
from desktop.ui.records_model import HEAD, UID, RecordsModel

if TYPE_CHECKING:
    import pytest
    from PySide6.QtWidgets import QTableView
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

UI = Path(lists.__file__).parents[1] / "ui"
CONTROL, SHIFT, ALT = (getattr(Qt.KeyboardModifier, f"{name}Modifier") for name in ("Control", "Shift", "Alt"))


def shown(table: QTableView, column: int = 1) -> list[str]:
    model = table.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def pledges(hands: Any, window: Any) -> Any:
    found = hands.go(window, "pledges").list
    found._toggle_fold()
    return found


def quiet(qtbot: QtBot, window: Any) -> None:
    qtbot.waitUntil(lambda: not window.office.busy, timeout=10_000)


def choose(box: Any, data: str) -> None:
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def test_a_list_is_parted_into_groups_that_open_and_close_by_keys(
    qtbot: QtBot, hands: Any, opened: Any, qtmodeltester: ModelTester
) -> None:
    window = opened("lead")
    one = pledges(hands, window)
    choose(one.arranging.group, "actor")
    qtbot.waitUntil(lambda: one.model.rowCount() == 6)
    qtmodeltester.check(one.model)
    assert shown(one.table)[::3] == ["Tamrana (2)", "Velmara (2)"]
    one.table.setCurrentIndex(one.model.index(0, 1))
    one.table.setFocus()
    qtbot.keyClick(one.table, Qt.Key.Key_Left)
    assert shown(one.table)[:2] == ["Tamrana (2)", "Velmara (2)"]
    assert one.table.currentIndex().row() == 0
    said = one.model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Tamrana (2), closed"
    qtbot.keyClick(one.table, Qt.Key.Key_Left)  # closed already
    assert one.model.rowCount() == 4
    qtbot.keyClick(one.table, Qt.Key.Key_Space)
    assert one.model.rowCount() == 6
    choose(one.arranging.group, "due")
    qtbot.waitUntil(lambda: one.model.rowCount() == 5)
    assert shown(one.table)[0] == "2027 (4)"
    choose(one.arranging.group, "status")
    qtbot.waitUntil(lambda: one.model.rowCount() == 8)
    heads = [row for row in range(8) if one.model.index(row, 0).data(HEAD)]
    codes = [code for code, _ in Choices(window.office).codes(CATALOGUE.type("pledge").field("status"))]
    found = [one.model.index(row, 0).data(HEAD).group.value for row in heads]
    assert found == sorted(found, key=codes.index)


def test_long_lists_show_closed_groups_and_read_a_page_at_a_time(
    qtbot: QtBot, opened: Any, monkeypatch: pytest.MonkeyPatch, qtmodeltester: ModelTester
) -> None:
    monkeypatch.setattr("desktop.ui.listing.PAGE", 1)
    window = opened("lead")
    kind = CATALOGUE.type("pledge")
    model = RecordsModel(window.office, Choices(window.office), kind, ("ref", "title", "actor"), {})
    model.arrange(Arrangement(group="actor"))
    qtbot.waitUntil(lambda: bool(model.index(0, 0).data(HEAD)))
    while model.canFetchMore(model.index(-1, -1)):
        model.fetchMore(model.index(-1, -1))
    assert [bool(model.index(row, 0).data(HEAD)) for row in range(model.rowCount())] == [True, True]
    model.toggle(0)
    while model.canFetchMore(model.index(-1, -1)):
        model.fetchMore(model.index(-1, -1))
    assert [bool(model.index(row, 0).data(HEAD)) for row in range(model.rowCount())] == [True, False, False, True]
    qtmodeltester.check(model)


def test_the_order_of_a_long_list_is_prepared_by_the_desk(
    qtbot: QtBot, opened: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ordering, "LONG", 1)
    window = opened("lead")
    model = RecordsModel(window.office, Choices(window.office), CATALOGUE.type("pledge"), ("ref", "title", "due"), {})
    with qtbot.waitSignals([model.waits, model.modelReset]):
        model.sort(1, Qt.SortOrder.DescendingOrder)
    quiet(qtbot, window)
    index = "select count(*) from sqlite_master where name like 'list\\_%' escape '\\'"
    assert window.office.reader._db.execute(index).fetchone() == (1,)
    titles = [model.index(row, 1).data() for row in range(4)]
    model.sort(1, Qt.SortOrder.AscendingOrder)
    qtbot.waitUntil(lambda: model.index(0, 1).data() != titles[0])
    assert [model.index(row, 1).data() for row in range(4)] == titles[::-1]
    assert window.office.reader._db.execute(index).fetchone() == (1,)


def test_filters_are_added_by_name_and_days_lie_between_two(qtbot: QtBot, hands: Any, opened: Any) -> None:
    window = opened("lead")
    one = pledges(hands, window)
    assert set(one.narrowing.filters) == {"goals", "status", "actor"}
    choose(one.narrowing.more, "due")
    between = one.narrowing.filters["due"]
    hands.type_in(between.first, "2027-02-01")
    assert one.model.rowCount() == 3
    hands.type_in(between.last, "2027-03")
    assert between.last.property("wrong") == "true"
    assert one.model.rowCount() == 3
    hands.type_in(between.last, "-01")
    assert between.last.property("wrong") == ""
    assert shown(one.table) == ["Seasonal work", "إنهاء احتجاز الأطفال"]
    choose(one.narrowing.more, "pioneer")
    flag = one.narrowing.filters["pioneer"].box
    flag.setCurrentIndex(flag.findData("yes"))
    assert one.model.rowCount() == 0
    quiet(qtbot, window)


def test_what_is_withdrawn_is_listed_when_it_is_asked_for(qtbot: QtBot, hands: Any, opened: Any) -> None:
    window = opened("sec")
    one = pledges(hands, window)
    one.table.selectRow(0)
    pane = one.pane
    pane._tabs.setCurrentIndex(1)
    qtbot.waitUntil(pane.take_back.isVisible)
    hands.type_in(pane.take_back.reason, "No more.")
    hands.click(pane.take_back.act)
    hands.hear(window, "It is withdrawn")
    qtbot.waitUntil(lambda: one.model.rowCount() == 3)
    choose(one.narrowing.standing, "withdrawn")
    assert shown(one.table) == ["End of detention"]
    qtbot.waitUntil(window.office.reader.is_indexed)
    found = hands.go(window, "records").found
    hands.type_in(found.search, "detention")
    qtbot.waitUntil(lambda: found.model.rowCount() == 1 and not window.office.busy)
    assert found.model.index(0, 2).data() == "Withdrawn: End of detention"


def test_a_view_is_saved_shown_and_thrown_away(qtbot: QtBot, hands: Any, opened: Any, folder: Path) -> None:
    window = opened("lead")
    window.resize(1600, 900)
    one = pledges(hands, window)
    status = one.narrowing.filters["status"].box
    status.setCurrentIndex(status.findData("delayed"))
    choose(one.arranging.order, "due")
    one.arranging.way.click()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_S, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: window.focusWidget() is one.views.name)  # a button that keys press shows that a moment
    qtbot.keyClicks(one.views.name, "Late ones")
    qtbot.keyClick(one.views.name, Qt.Key.Key_Return)
    quiet(qtbot, window)
    assert one.views.box.currentText() == "Late ones"
    choose(one.views.box, "")
    assert one.model.rowCount() == 4
    assert one.model.arrangement == Arrangement()
    choose(one.views.box, "Late ones")
    assert shown(one.table) == ["End of detention"]
    assert one.model.arrangement == Arrangement(order="due", descending=True)
    again = opened("lead") if window.close() else None
    other = pledges(hands, again)
    assert [one.name for one in other.views.views] == ["Late ones"]
    choose(other.views.box, "Late ones")
    assert shown(other.table) == ["End of detention"]
    hands.click(other.views.drop)
    qtbot.waitUntil(lambda: other.model.rowCount() == 4)
    quiet(qtbot, again)
    assert views_of(again.office.reader, "pledge") == []
    assert folder


def test_views_of_a_form_that_is_not_known_are_passed_over(opened: Any) -> None:
    window = opened("lead")
    desk = window.office._open_desk.desk
    view = View.of("V", Filter(words="a", days=(("due", ("2027-01-01", "")),)), Arrangement(group="due"), [("due", 90)])
    keep_views(desk, "pledge", [view])
    assert views_of(desk, "pledge") == [view]
    assert view.filter.days == (("due", ("2027-01-01", "")),)
    with desk.transaction():
        desk.set("window.views.pledge", '[{"name": 1}]')
    assert views_of(desk, "pledge") == []


def test_columns_are_moved_and_widened_by_keys_and_remembered(qtbot: QtBot, hands: Any, opened: Any) -> None:
    window = opened("lead")
    window.resize(1600, 900)
    one = pledges(hands, window)
    names = [name for name, _ in one.columns.layout]
    assert names == ["ref", "title", "actor", "goals", "status", "due"]
    one.table.setFocus()
    one.table.setCurrentIndex(one.model.index(0, one._names.index("due")))
    qtbot.keyClick(one.table, Qt.Key.Key_Left, CONTROL | SHIFT)
    assert [name for name, _ in one.columns.layout][-2:] == ["due", "status"]
    head = one.table.horizontalHeader()
    assert head.visualIndex(one._names.index("due")) < head.visualIndex(one._names.index("status"))
    before = dict(one.columns.layout)["due"]
    qtbot.keyClick(one.table, Qt.Key.Key_Right, CONTROL | ALT)
    assert dict(one.columns.layout)["due"] > before
    head.moveSection(head.visualIndex(one._names.index("status")), 1)
    assert [name for name, _ in one.columns.layout][1] == "status"
    head.resizeSection(one._names.index("status"), 200)
    assert dict(one.columns.layout)["status"] == 200
    one.columns.show_column("made", shown=True)
    assert window.preferences.columns("pledge") == one.columns.layout
    (first,) = [action for action in one.columns.menu.actions() if action.text() == "Columns as at first"]
    first.trigger()
    assert [name for name, _ in one.columns.layout] == names
    quiet(qtbot, window)


def test_many_records_take_one_value_in_one_step_and_one_undo_takes_it_back(
    qtbot: QtBot, hands: Any, opened: Any, qtmodeltester: ModelTester
) -> None:
    window = opened("sec")
    one = pledges(hands, window)
    hands.click(one.many)  # nothing is chosen: all of the view
    qtbot.waitUntil(lambda: one._detail.currentWidget() is one.bulk)
    assert one.bulk.title.text() == "4 records"
    one.table.selectRow(0)
    one.table.setFocus()
    qtbot.keyClick(one.table, Qt.Key.Key_Down, SHIFT)
    assert len(one._selected()) == 2
    assert one.bulk.title.text() == "2 records"
    bulk = one.bulk
    bulk.field.setCurrentIndex(bulk.field.findData("due"))
    hands.type_in(bulk.editor.inside, "2027-02-01")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return, ALT)
    qtbot.waitUntil(lambda: bulk.model.rowCount() == 2)
    qtmodeltester.check(bulk.model)
    texts = [[bulk.model.index(row, column).data() for column in (1, 2)] for row in range(2)]
    assert texts == [["2027-02-01", "Stays: It stands so already."], ["2027-01-01", "2027-02-01"]]
    bulk.table.selectRow(1)
    assert "End of detention\n2027-01-01 → 2027-02-01" in bulk._whole.text()
    assert bulk.said.text() == "Changing: 1.  Staying as they are: 1."
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return, CONTROL)
    hands.hear(window, "Changed in one step: 1.")
    due = one._names.index("due")
    assert shown(one.table, due)[:2] == ["2027-02-01", "2027-02-01"]
    one.table.setFocus()
    qtbot.keyClick(one.table, Qt.Key.Key_Z, CONTROL)
    hands.hear(window, "Your last change is taken back")
    assert shown(one.table, due)[:2] == ["2027-01-01", "2027-02-01"]
    qtbot.keyClick(one.table, Qt.Key.Key_Z, CONTROL | ALT)
    hands.hear(window, "Your last change is taken back")
    assert shown(one.table, due)[:2] == ["2027-02-01", "2027-02-01"]


def test_elements_are_added_to_many_sets_and_what_cannot_be_is_said(qtbot: QtBot, hands: Any, opened: Any) -> None:
    window = opened("sec")
    one = pledges(hands, window)
    one.bulk.show_records([one.model.index(row, 0).data(UID) for row in range(3)])
    one._detail.setCurrentWidget(one.bulk)
    bulk = one.bulk
    bulk.field.setCurrentIndex(bulk.field.findData("goals"))
    assert bulk.way.isVisible()
    bulk.editor._add("3B", "3B")
    hands.click(bulk.look)
    qtbot.waitUntil(bulk.do.isEnabled)
    hands.click(bulk.do)
    hands.hear(window, "Changed in one step: 3.")
    assert all("3B" in text for text in shown(one.table, one._names.index("goals"))[:3])
    bulk.field.setCurrentIndex(bulk.field.findData("due"))
    hands.type_in(bulk.editor.inside, "soon")
    hands.click(bulk.look)
    qtbot.waitUntil(lambda: bulk.model.rowCount() == 3)
    assert "date" in bulk.model.index(0, 2).data()
    assert not bulk.do.isEnabled()
    quiet(qtbot, window)


def test_what_another_declared_is_not_changed_with_many(qtbot: QtBot, hands: Any, opened: Any) -> None:
    window = opened("lead")
    one = pledges(hands, window)
    one._all_shown()
    qtbot.waitUntil(lambda: one._detail.currentWidget() is one.bulk)
    bulk = one.bulk
    bulk.field.setCurrentIndex(bulk.field.findData("status"))
    bulk.editor.show_value("suspended")
    hands.click(bulk.look)
    qtbot.waitUntil(lambda: bulk.model.rowCount() == 4)
    assert {bulk.model.index(row, 2).data() for row in range(4)} == {"Stays: Ines Caldero declared it of itself."}
    assert not bulk.do.isEnabled()


def test_no_proxy_filters_rows_and_no_view_measures_all_of_them() -> None:
    """Over a million rows the first took 39 s, over a hundred thousand the second 52 s."""
    names = {
        node.attr if isinstance(node, ast.Attribute) else node.id
        for file in UI.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute | ast.Name)
    }
    assert not {"QSortFilterProxyModel", "ResizeToContents", "resizeColumnsToContents", "resizeRowsToContents"} & names
    assert "ExtendedSelection" in names

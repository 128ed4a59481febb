"""Everything on a desk is found by words, and listed type by type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from desktop.records.types import CATALOGUE
from desktop.ui.found_model import KIND
from desktop.ui.record_list import RecordList

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot


def test_what_is_sought_is_found_in_every_type(
    qtbot: QtBot, hands: Any, opened: Any, qtmodeltester: ModelTester
) -> None:
    window = opened("lead")
    qtbot.waitUntil(window.office.reader.is_indexed)
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    screen = window.shown
    assert screen is window._screens["records"]
    found = screen.found
    hands.type_in(found.search, "detent")
    qtbot.waitUntil(lambda: found.model.rowCount() > 0 and not window.office.busy)
    qtmodeltester.check(found.model)
    assert found.model.index(0, 2).data() == "End of detention"
    assert found.model.index(0, 0).data(KIND) == "pledge"
    found.table.selectRow(0)
    qtbot.waitUntil(lambda: found.pane.record is not None)
    found.search.clear()
    qtbot.waitUntil(lambda: found.model.rowCount() > 4)  # without words, what was written last


def test_a_change_is_shown_where_it_is_sought(qtbot: QtBot, hands: Any, opened: Any) -> None:
    window = opened("rapporteur")
    qtbot.waitUntil(window.office.reader.is_indexed)
    screen = hands.go(window, "records")
    hands.type_in(screen.found.search, "zebra")
    line = hands.go(window, "log").capture.line
    hands.type_in(line, "Velmara: A zebra crossed the border.")
    qtbot.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.office.busy)
    hands.go(window, "records")
    qtbot.waitUntil(lambda: screen.found.model.rowCount() == 1)


def test_every_type_has_a_list_and_a_form(qtbot: QtBot, hands: Any, opened: Any) -> None:
    window = opened("sec")
    screen = hands.go(window, "records")
    for type_ in CATALOGUE.types:
        shown = screen.show_type(type_)
        assert isinstance(shown, RecordList)
        assert shown.model.columnCount() >= 2
        assert screen._new.isVisible() == shown.writable
        if shown.writable:
            hands.click(screen._new)
            assert shown.pane.form.editors
    qtbot.waitUntil(lambda: not window.office.busy)


def test_columns_that_were_chosen_stay_so(qtbot: QtBot, hands: Any, opened: Any) -> None:
    window = opened("lead")
    window.resize(1600, 900)
    pledges = hands.go(window, "pledges").list
    due = pledges._names.index("due")
    assert not pledges.table.isColumnHidden(due)
    (action,) = [one for one in pledges.columns.menu.actions() if one.text() == "Due"]
    action.trigger()
    assert pledges.table.isColumnHidden(due)
    assert "due" not in dict(window.preferences.columns("pledge"))
    assert hands.go(window, "records").show_type("pledge").table.isColumnHidden(due)
    qtbot.waitUntil(lambda: not window.office.busy)

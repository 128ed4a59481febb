"""Figures in the window: tables and charts from what the reports compute; a click opens the records behind."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt

from desktop.casework.figures.kinds import KINDS, SUBJECTS
from desktop.casework.figures.model import Cell, Column, Figure, Table
from desktop.records.labels import Audience
from desktop.ui.chart import Chart
from desktop.ui.figures_model import RECORDS, TINT, TableModel
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

RECORD = bytes(range(16))


def figure(drawn: Any, *rows: tuple[str, ...]) -> Figure:
    columns = tuple(Column(id=str(at), title=f"Column {at}", holds="number") for at in range(len(rows[0])))
    cells = tuple(
        tuple(Cell(text=text, value=Decimal(text) if text.isdecimal() else None, records=(RECORD,)) for text in row)
        for row in rows
    )
    made = Table(id="t", title="Made up", definition="So many.", columns=columns, rows=cells,
                 audience=frozenset({Audience.SHARED}))  # fmt: skip
    return Figure(drawn=drawn, table=made)


def test_every_report_shows_its_figures(qtbot: QtBot, hands: Any, opened: Any) -> None:
    window = opened("sec")
    screen = hands.go(window, "figures")
    for kind in KINDS:
        if kind in SUBJECTS and kind != "corridor":
            continue
        screen.kinds.setCurrentIndex(screen.kinds.findData(kind))
        screen._read()
        qtbot.waitUntil(lambda: not window.office.busy)
        for row in range(screen.list.count()):
            screen.list.setCurrentRow(row)
            assert screen.model.rowCount() > 0
            assert screen.definition.text()


def test_a_click_on_a_cell_lists_the_records_behind_it(qtbot: QtBot, hands: Any, opened: Any) -> None:
    window = opened("sec")
    screen = hands.go(window, "figures")
    qtbot.waitUntil(lambda: screen.list.count() > 0 and not window.office.busy)
    indexes = [screen.model.index(row, column) for row in range(screen.model.rowCount())
               for column in range(screen.model.columnCount())]  # fmt: skip
    index = next(one for one in indexes if one.data(RECORDS))
    screen.table.setCurrentIndex(index)
    assert screen.behind.count() == len(index.data(RECORDS))
    screen.behind.setCurrentRow(0)
    assert screen.pane.record == index.data(RECORDS)[0]
    qtbot.waitUntil(lambda: not window.office.busy)


def test_a_table_keeps_qts_rules_and_tints_what_is_drawn_so(qtmodeltester: ModelTester) -> None:
    model = TableModel()
    model.show_figure(figure("heat", ("A", "1", "4"), ("B", "2", "0")))
    qtmodeltester.check(model)
    assert [model.index(0, column).data(TINT) for column in range(3)] == [0.0, 0.25, 1.0]
    model.show_figure(figure("bars", ("A", "1")))
    assert model.index(0, 1).data(TINT) == 0.0
    model.show_figure(None)
    assert (model.rowCount(), model.columnCount()) == (0, 0)


def test_a_click_on_a_bar_a_span_or_a_point_tells_its_records(qtbot: QtBot, qapp: Any) -> None:
    chart = Chart(Theme(qapp, "light"))
    qtbot.addWidget(chart)
    chart.resize(600, 300)
    drawings = (
        figure("bars", ("A", "1", "4"), ("B", "2", "0")),
        figure("timeline", ("A", "2026-01-01", "2026-06-01"), ("B", "2026-03-01", "")),
        figure("trend", ("2025", "1", "2"), ("2026", "3", "1")),
    )
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        chart.setLayoutDirection(direction)
        for one in drawings:
            chart.show_figure(one)
            chart.show()
            chart.grab()
            assert chart._shapes, one.drawn
            assert all(shape.rect.left() >= 0 and shape.rect.right() <= 601 for shape in chart._shapes)
            told: list[tuple[bytes, ...]] = []
            chart.chosen.connect(told.append)
            middle = chart._shapes[0].rect.center()
            qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(int(middle.x()), int(middle.y())))
            chart.chosen.disconnect(told.append)
            assert told == [(RECORD,)]
    chart.show_figure(figure("matrix", ("A", "1")))
    assert chart.isHidden()
    chart.show_figure(figure("timeline", ("A", "no day", "")))
    chart.show()
    chart.grab()
    assert chart._shapes == []

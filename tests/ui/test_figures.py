"""Figures in the window: tables and charts from what the reports compute; a click opens the records behind."""

from __future__ import annotations

import datetime as dt
from contextlib import closing
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QFontMetrics

from desktop.casework import capture, identity
from desktop.casework.figures.kinds import KINDS, SUBJECTS, calendar_of, computed
from desktop.casework.figures.model import Cell, Column, Figure, Table
from desktop.records.labels import Audience
from desktop.reports.words import Words
from desktop.store.desk import DeskFile
from desktop.ui import ask
from desktop.ui.canvas import legend_height, legend_places
from desktop.ui.chart import Chart
from desktop.ui.figure_view import FigureView
from desktop.ui.figures_model import RECORDS, TINT, TableModel, say, shown
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from pathlib import Path

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
            assert screen.view.model.rowCount() > 0
            assert screen.view.definition.text()


def test_a_click_on_a_cell_lists_the_records_behind_it(qtbot: QtBot, hands: Any, opened: Any) -> None:
    window = opened("sec")
    screen = hands.go(window, "figures")
    qtbot.waitUntil(lambda: screen.list.count() > 0 and not window.office.busy)
    indexes = [screen.view.model.index(row, column) for row in range(screen.view.model.rowCount())
               for column in range(screen.view.model.columnCount())]  # fmt: skip
    index = next(one for one in indexes if one.data(RECORDS))
    screen.view.table.setCurrentIndex(index)
    assert screen.view.behind.count() == len(index.data(RECORDS))
    screen.view.behind.setCurrentRow(0)
    assert screen.view.pane.record == index.data(RECORDS)[0]
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
        figure("heat", ("A", "1", "4"), ("B", "2", "0")),
        figure("matrix", ("A", "draft", ""), ("B", "", "adopted")),
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
    chart.show_figure(None)
    assert chart.isHidden()
    chart.show_figure(figure("timeline", ("A", "no day", "")))
    chart.show()
    chart.grab()
    assert chart._shapes == []


def test_a_legend_is_never_cut(qapp: Any) -> None:
    metrics = QFontMetrics(qapp.font())
    titles = [f"A rather long name of series {at}" for at in range(9)]
    for width in (320.0, 500.0, 2000.0):
        places = legend_places(metrics, titles, width, 26.0)
        for title, place in zip(titles, places, strict=True):
            assert place.right() <= width
            assert place.width() >= metrics.horizontalAdvance(title)
        rows = {place.top() for place in places}
        assert legend_height(metrics, titles, width, 26.0) == len(rows) * 26.0
    assert legend_height(metrics, [], 320.0, 26.0) == 0.0


def test_what_is_not_drawn_is_said_and_the_table_has_it(qtbot: QtBot, opened: Any) -> None:
    view = FigureView(opened("lead").tools, drawn=3)
    qtbot.addWidget(view)
    view.show_figure(figure("bars", *((f"R{at}", "1") for at in range(5))))
    assert view.chart.left_out == 2
    assert "2 more" in view.notes.text()
    assert view.model.rowCount() == 5


def test_figures_speak_the_windows_language(qapp: Any) -> None:
    assert say("Coverage of goals") == "Coverage of goals"
    QLocale.setDefault(QLocale("fr"))
    try:
        assert say("Coverage of goals") == Words("fr")("Coverage of goals") != "Coverage of goals"
        assert shown(Cell(text="1240", value=Decimal(1240), marks=("[under verification]",))).endswith(
            "[en cours de vérification]"
        )
    finally:
        QLocale.setDefault(QLocale.c())
    assert qapp


# ---- the calendar ----------------------------------------------------------------------------------------------------


@pytest.fixture
def busy_year(folder: Path) -> Path:
    """Put a cycle, sessions and what is due around today on the secretariat's desk."""
    path, today = folder / "sec.desk", dt.datetime.now(dt.UTC).date()
    with closing(DeskFile.open(path)) as desk:
        sitting = identity.take_seat(desk, "four words for tests")
        put = partial(capture.record, desk, sitting)
        end = (today + dt.timedelta(days=40)).isoformat()
        put("cycle", {"title": "Third cycle", "level": "regional", "template": "regional", "start": "2026-01-01",
                      "end": end})  # fmt: skip
        meeting = desk.records("meeting")[0].id.hex()
        put("session", {"title": "Opening", "meeting": meeting, "start": f"{today.isoformat()}T09:00:00Z"})
        put("pledge", {"title": "Late one", "due": (today - dt.timedelta(days=20)).isoformat()})
        put("pledge", {"title": "Next one", "due": (today + dt.timedelta(days=20)).isoformat()})
        put("pledge", {"title": "No day", "due": ""})
    return path


def listed(screen: Any) -> list[str]:
    model = screen.view.model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_the_calendar_shows_what_falls_into_a_time(
    qtbot: QtBot, hands: Any, opened: Any, busy_year: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened("sec")
    screen = hands.go(window, "calendar")
    qtbot.waitUntil(lambda: "Opening" in listed(screen))
    assert "Next one" in listed(screen)
    assert "Late one" not in listed(screen)
    assert "Third cycle" in listed(screen)
    assert screen.view.chart.isVisible()
    screen.time.setCurrentIndex(2)
    screen.time.activated.emit(2)
    assert "Late one" in listed(screen)
    assert "Next one" not in listed(screen)
    screen.time.setCurrentIndex(3)
    screen.kind.setCurrentIndex(screen.kind.findData("Session"))
    screen.kind.activated.emit(0)
    assert set(listed(screen)) == {"Opening"}
    at = listed(screen).index("Opening")
    screen.view.table.setCurrentIndex(screen.view.model.index(at, 1))
    qtbot.waitUntil(lambda: screen.view.pane.record is not None)  # one alone opens at once
    target = busy_year.with_name("calendar.ics")
    monkeypatch.setattr(ask, "save_file", lambda *_given: target)
    screen._save()
    hands.hear(window, "Saved calendar.ics")
    assert "Next one" in target.read_text(encoding="utf-8")


def test_windows_of_a_cycle_stand_in_the_calendar_and_in_the_report(opened: Any, busy_year: Path) -> None:
    del opened
    with closing(DeskFile.open(busy_year)) as desk:
        everybody, now = frozenset({Audience.SHARED}), "2027-01-01T00:00:00Z"
        found = calendar_of(desk, audience=everybody, moment=now).table
        report = next(one for one in computed(desk, "duties", audience=everybody, moment=now)
                      if isinstance(one, Figure) and one.table.id == "calendar").table  # fmt: skip
    assert {row[3].text for row in found.rows} >= {"Cycle", "Window", "Meeting", "Session", "Pledge"}
    assert {row[3].text for row in report.rows} == {"Cycle", "Window", "Meeting", "Session"}
    assert all(row[1].text <= row[2].text for row in found.rows)
    assert {row[5].text for row in found.rows} >= {"overdue", "open"}

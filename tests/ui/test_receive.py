from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from desktop.casework import handover

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot


def bundle(qtbot: QtBot, window: Any, stick: Path) -> Path:
    """Let the desk of a window write an entry and hand it over."""
    from desktop import wiring  # noqa: PLC0415
    from desktop.casework import capture  # noqa: PLC0415
    from desktop.ui.office import Changed  # noqa: PLC0415

    done: list[Path] = []

    def work(desk: Any, sitting: Any) -> tuple[Path, Changed]:
        capture.record(desk, sitting, "pledge", {"title": "Handed over"})
        [path] = wiring.hand_over(desk, sitting, "secretariat", stick)
        return path, Changed(everything=True)

    window.office.act(work, done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=10_000)
    return done[0]


def test_a_bundle_dropped_on_the_window_is_shown_before_it_is_applied(
    qtbot: QtBot, hands: Any, opened: Any, tmp_path: Path
) -> None:
    path = bundle(qtbot, opened("lead"), tmp_path)
    window = opened("sec")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(drop)
    screen = window._screens["receive"]
    qtbot.waitUntil(lambda: bool(screen._bundles) and screen._bundles[0].outcome is not None, timeout=10_000)
    assert len(window.office.reader.records("pledge")) == 4
    hands.click(screen.do)
    hands.hear(window, "Received")
    assert len(window.office.reader.records("pledge")) == 5
    assert not screen._bundles


def test_a_file_that_is_no_bundle_is_said_so_and_nothing_is_received(
    qtbot: QtBot, hands: Any, opened: Any, tmp_path: Path
) -> None:
    (tmp_path / "bad.stk").write_bytes(b"no bundle")
    window = opened("sec")
    screen = hands.go(window, "receive")
    screen.give([tmp_path / "bad.stk", tmp_path / "none.stk"])
    qtbot.waitUntil(lambda: all(one.fault for one in screen._bundles))
    assert not screen.do.isEnabled()
    hands.click(screen.away)
    assert screen._bundles == []


def test_receiving_can_be_cancelled_and_then_nothing_has_changed(
    qtbot: QtBot, hands: Any, opened: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = bundle(qtbot, opened("lead"), tmp_path)
    window = opened("sec")
    screen = hands.go(window, "receive")
    screen.give([path])
    qtbot.waitUntil(lambda: screen._bundles[0].outcome is not None)
    begun, gate, really = threading.Event(), threading.Event(), handover.receive

    def slowly(desk: Any, proven: Any) -> Any:
        outcome = really(desk, proven)
        begun.set()
        assert gate.wait(10)
        return outcome

    monkeypatch.setattr(handover, "receive", slowly)
    hands.click(screen.do)
    assert begun.wait(10)
    hands.click(screen.stop)
    gate.set()
    hands.hear(window, "nothing was received")
    assert len(window.office.reader.records("pledge")) == 4
    monkeypatch.undo()
    hands.click(screen.do)
    hands.hear(window, "Received")
    assert len(window.office.reader.records("pledge")) == 5


def test_a_stick_that_cannot_be_written_is_said_so(
    hands: Any, opened: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened("lead")
    screen = hands.go(window, "handover")
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.setattr("desktop.ui.ask.folder", lambda *_words: gone)
    screen.where._choose()
    gone.rmdir()
    hands.click(screen.do)
    hands.hear(window, "There is no folder")
    assert screen.do.isEnabled()

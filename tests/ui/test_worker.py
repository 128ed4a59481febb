from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QThread

from desktop.ui.worker import Cancelled, Task, Worker

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    del qtbot
    parent = QObject()
    made = Worker("test", parent)
    yield made
    made.stop()
    parent.deleteLater()


def test_work_is_done_in_order_in_another_thread_and_answered_in_this_one(qtbot: QtBot, worker: Worker) -> None:
    answers: list[tuple[int, int, bool]] = []
    here = QThread.currentThread()

    def answer(pair: tuple[int, int]) -> None:
        answers.append((*pair, QThread.currentThread() == here))

    for number in range(5):
        worker.start(lambda _task, number=number: (number, threading.get_ident()), answer, pytest.fail)
    qtbot.waitUntil(lambda: len(answers) == 5)
    assert [one[0] for one in answers] == list(range(5))
    assert all(one[1] != threading.get_ident() and one[2] for one in answers)
    assert not worker.busy


def test_a_fault_is_told_and_the_next_work_is_done(qtbot: QtBot, worker: Worker) -> None:
    faults: list[Exception] = []
    done: list[str] = []
    worker.start(lambda _task: 1 // 0, pytest.fail, faults.append)
    worker.start(lambda _task: "next", done.append, pytest.fail)
    qtbot.waitUntil(lambda: done == ["next"])
    assert isinstance(faults[0], ZeroDivisionError)


def test_progress_is_told_and_work_can_be_cancelled(qtbot: QtBot, worker: Worker) -> None:
    begun, faults, told = threading.Event(), list[Exception](), list[int]()

    def work(task: Task) -> None:
        while True:
            begun.set()
            task.reached(1, 4)

    task = worker.start(work, pytest.fail, faults.append, told.append)
    assert begun.wait(5)
    qtbot.waitUntil(lambda: told != [])
    task.cancel()
    qtbot.waitUntil(lambda: faults != [])
    assert isinstance(faults[0], Cancelled)
    assert set(told) == {250}


def test_work_cancelled_before_it_begins_is_not_begun(qtbot: QtBot, worker: Worker) -> None:
    gate, faults = threading.Event(), list[Exception]()
    worker.start(lambda _task: gate.wait(5), lambda _done: None, pytest.fail)
    worker.start(pytest.fail, pytest.fail, faults.append).cancel()
    gate.set()
    qtbot.waitUntil(lambda: faults != [])
    assert isinstance(faults[0], Cancelled)

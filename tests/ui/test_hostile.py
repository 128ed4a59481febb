"""Values that no careful program writes: every screen still shows the rest, and says nothing of a fault of its own."""

from __future__ import annotations

from contextlib import closing
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from desktop.bundles.intake import _require_json
from desktop.casework import capture, identity
from desktop.casework.ports import Draft
from desktop.journal.operations import Cell
from desktop.records.labels import Audience, Label, Scope, ScopeKind
from desktop.records.types import CATALOGUE
from desktop.store.desk import DeskFile
from desktop.ui.forms.history import steps
from desktop.ui.office import Changed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.records.declare import Field, RecordType

PASSPHRASE = "four words for tests"
TEXTS = [
    "\x00",
    "\x1b[31mred\x1b[0m",
    "\u202eesrever\u202c \u2066\u2069",
    "\u200f مرحبا \u061c",
    "9999-99-99",
    "-0001-01-01T00:00:00Z",
    "9" * 5_000,
    "z" * 32,
    "Ａ" * 32,  # noqa: RUF001 - letters of another script
    "f" * 32,
    "<b>&amp;</b><img src='file:///etc/passwd'>",
    "a\nb\r\nc\u2028d\x85e",
    "\U0001f600\ufeff\uffff\u0301",
    "two words " * 10_000,
    "w" * 100_000,
]
VALUES = [
    *map(msgspec.json.encode, TEXTS),
    *[b"0", b"-17", b"1.5", b"1e999", b"9" * 400, b"true", b"false", b'""', b'"\\u0000"'],
    *[b"[]", b"[1]", b"{}", b'{"a":[1,{"b":null}]}', b"[" * 8 + b"]" * 8, b'{"a":' * 8 + b"1" + b"}" * 8],
    *[b'{"$commit":5}', b'{"$commit":"zz"}', b'{"$sealed":5}', b'{"$sealed":"AAAA"}', b'{"$commit":"a","$sealed":"b"}'],
]
BASES = [
    b"[1]",
    b"no json",
    b"1",
    b'"text"',
    b'{"reason":[1]}',
    b'{"reason":"\\u001b"}',
    b"[" * 5_000,
    b'{"erase":1}',
    b"",
]
WHOLE = frozenset({"pledge", "session", "agenda_item", "intervention", "stakeholder_input", "participant"})
LAST = b"\xff" * 16
SCOPES = {
    ScopeKind.REGISTRY: "registry",
    ScopeKind.REGION: "region/carda",
    ScopeKind.REVIEW: "review/carda-2026",
    ScopeKind.TEAM: "review/carda-2026/team/blue",
}


def record_of(kind: RecordType, number: int) -> bytes:
    """Return an id whose time is anything from 1970 to the year 10889."""
    return bytes([number * 7 % 256]) * 6 + kind.id.encode()[:9].ljust(9) + bytes([number])


def drafts_of(kind: RecordType, number: int, value: bytes, other: bytes) -> Iterator[Draft]:
    record, scope = record_of(kind, number), Scope.parse(SCOPES[kind.scope])
    for field in kind.fields:
        label, name = kind.label_of(field, scope), f"{kind.id}.{field.id}"
        basis = BASES[number % len(BASES)]
        if field.many:
            element = TEXTS[number % len(TEXTS)][:500]
            yield Draft(label=label, cell=Cell(record, name, element), value=b"true", basis=basis)
            yield Draft(label=label, cell=Cell(record, name, "odd"), value=value, basis=basis)
        if not field.many or not number % 3:
            yield Draft(label=label, cell=Cell(record, name, ""), value=value, basis=basis)
        if differs(kind, field):
            yield Draft(label=label, cell=Cell(record, name, ""), value=other, basis=basis)
    yield Draft(label=label, cell=Cell(record, f"{kind.id}.of_a_newer_release", "\x00"), value=value, basis=basis)


def differs(kind: RecordType, field: Field) -> bool:
    return (kind.id, field.id) in {("pledge", "title"), ("pledge", "due"), ("stakeholder_input", "shown_as")}


def written() -> Iterator[tuple[RecordType, int]]:
    """Yield all values for some types of record, and some for every other type."""
    for at, kind in enumerate(CATALOGUE.types.values()):
        yield from ((kind, number) for number in range(len(VALUES)) if kind.id in WHOLE or not (at + number) % 7)


def poison(path: Path) -> None:
    """Put on record all that a bundle may bring, as a careless program with a good key would write it."""
    _require_json(SimpleNamespace(joined=b"\n".join(VALUES), values=list(VALUES), count=len(VALUES)))
    drafts = [
        draft
        for kind, number in written()
        for draft in drafts_of(kind, number, VALUES[number], VALUES[(number + 1) % len(VALUES)])
    ]
    last = Label.parse("shared@region/carda")
    drafts += [Draft(label=last, cell=Cell(LAST, f"pledge.{name}", ""), value=b'"L"') for name in ("title", "status")]
    with closing(DeskFile.open(path)) as desk:
        capture.append(desk, identity.take_seat(desk, PASSPHRASE), drafts)


@pytest.fixture
def poisoned(folder: Path) -> list[bytes]:
    poison(folder / "sec.desk")
    return [LAST, *(record_of(kind, number) for kind, number in written())]


def settle(qtbot: QtBot, window: Any) -> None:
    qtbot.waitUntil(lambda: not window.office.busy, timeout=60_000)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    window.grab()


@pytest.mark.parametrize("seated", [True, False])
def test_every_screen_is_drawn_whatever_is_on_record(
    qtbot: QtBot, opened: Any, poisoned: list[bytes], *, seated: bool
) -> None:
    window = opened("sec", seated=seated)
    faults: list[Exception] = []
    window.office.failed.connect(faults.append)
    assert len(window.office.reader.records("pledge")) > len(VALUES)
    for place in window.rail._buttons:
        screen = window.go(place)
        settle(qtbot, window)
        screen.redraw(Changed(everything=True))
        settle(qtbot, window)
        screen.redraw(Changed(records=frozenset(poisoned)))
        settle(qtbot, window)
    assert faults == []
    assert window.notices.texts() == []


@pytest.mark.slow
def test_every_record_has_a_form_and_a_past_whatever_it_says(qtbot: QtBot, opened: Any, poisoned: list[bytes]) -> None:
    window = opened("sec")
    pane = window.go("log").pane
    for record in poisoned:
        found = steps(window.office.reader, record, window.office.sitting)
        assert found
        assert {one.reason for one in found} <= {"", "\x1b"}
        pane.show_record(record)
        assert pane.record == record
        assert pane.form.changes() == {}
    settle(qtbot, window)
    pane._tabs.setCurrentIndex(1)
    for record in poisoned[::20]:
        pane.show_record(record)
        settle(qtbot, window)
        assert pane.history._layout.count() > 2
    assert window.notices.texts() == []


@pytest.mark.slow
def test_the_lists_are_searched_sorted_and_narrowed_whatever_is_in_them(
    qtbot: QtBot, opened: Any, poisoned: list[bytes]
) -> None:
    window = opened("sec")
    pledges = window.go("pledges").list
    for column in range(pledges.model.columnCount()):
        pledges.model.sort(column)
        pledges.table.scrollToBottom()
        settle(qtbot, window)
    for words in ("\x00", "%_\\", "[1]", "w" * 1_000, "\u202e"):
        pledges.search.setText(words)
        settle(qtbot, window)
    pledges.search.clear()
    pledges.table.selectRow(0)
    log = window.go("log")
    for at in range(log.agenda.sessions.count()):
        log.agenda.sessions.setCurrentIndex(at)
        log.agenda._move()
        settle(qtbot, window)
    for at in range(log.model.rowCount()):
        log.list.setCurrentIndex(log.model.index(at, 0))
    settle(qtbot, window)
    assert window.notices.texts() == []
    assert poisoned
    assert Audience.SEALED not in {CATALOGUE.type(one).audience for one in log.model._types}

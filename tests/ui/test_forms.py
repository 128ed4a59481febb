from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit

from desktop.records.declare import Field, Kind, RecordType
from desktop.records.labels import Audience, ScopeKind
from desktop.records.types import CATALOGUE
from desktop.ui.choices import Choices
from desktop.ui.forms.editors import CodeEditor, LineEditor, LinkEditor, ProseEditor, SetEditor
from desktop.ui.forms.form import RecordForm

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

MADE_UP = RecordType(
    id="made_up",
    label="Made up",
    plural="Made up",
    scope=ScopeKind.REVIEW,
    title="title",
    fields=(
        Field(id="title", kind=Kind.TEXT, label="Title", required=True, help="What it is called."),
        Field(id="text", kind=Kind.PROSE, label="Text"),
        Field(id="count", kind=Kind.WHOLE, label="Count"),
        Field(id="on", kind=Kind.DATE, label="On"),
        Field(id="yes", kind=Kind.FLAG, label="Yes or no"),
        Field(id="status", kind=Kind.CODE, codes="pack:status", label="Status"),
        Field(id="money", kind=Kind.CODE, codes="iso4217", label="Currency"),
        Field(id="goals", kind=Kind.CODE, codes="pack:goal", label="Goals", many=True),
        Field(id="actor", kind=Kind.LINK, to="actor", label="Party"),
        Field(id="secret", kind=Kind.TEXT, label="Secret", audience=Audience.SECRETARIAT),
        Field(id="file", kind=Kind.FILE, label="File"),
    ),
)


@pytest.fixture
def form(qtbot: QtBot, opened: Any) -> RecordForm:
    window = opened("lead")
    made = RecordForm(Choices(window.office))
    qtbot.addWidget(made)
    made.build(MADE_UP, {field.id for field in MADE_UP.fields} - {"secret"})
    made.resize(400, 800)
    made.show()
    return made


def test_a_form_has_the_editors_that_its_declaration_asks_for(form: RecordForm) -> None:
    assert {name: type(editor) for name, editor in form.editors.items()} == {
        "title": LineEditor, "text": ProseEditor, "count": LineEditor, "on": LineEditor, "yes": CodeEditor,
        "status": CodeEditor, "money": LinkEditor, "goals": SetEditor, "actor": LinkEditor,
    }  # fmt: skip
    assert form.editors["title"].inside.accessibleName() == "Title, required"
    assert form.editors["title"].inside.accessibleDescription() == "What it is called."


def test_only_what_was_edited_counts_as_changed(qtbot: QtBot, form: RecordForm) -> None:
    values: dict[str, Any] = {"title": "A", "goals": ["1A", "3B"], "status": "delayed", "yes": "yes", "text": "x\ny"}
    form.fill(values)
    assert form.changes() == {}
    assert form.values() == values
    qtbot.keyClicks(form.editors["title"].inside, "B")
    assert form.changes() == {"title": "BA"}
    form.editors["goals"]._remove("3B")
    assert form.changes() == {"title": "BA", "goals": ["1A"]}
    form.fill(form.values())
    assert form.changes() == {}


def test_what_a_field_does_not_take_is_said_at_once(qtbot: QtBot, form: RecordForm) -> None:
    form.fill({})
    qtbot.keyClicks(form.editors["on"].inside, "soon")
    assert "it takes a date" in form._faults["on"].text()
    assert form.editors["on"].inside.property("wrong") == "true"
    form.editors["on"].inside.clear()
    qtbot.keyClicks(form.editors["on"].inside, "2026-11-24")
    assert form._faults["on"].text() == ""


def test_a_link_is_found_by_typing_and_kept_by_its_id(qtbot: QtBot, form: RecordForm) -> None:
    editor = form.editors["actor"]
    qtbot.keyClicks(editor.inside, "velm")
    assert [words.partition("  ")[2] for words in editor.inside.offered()] == ["Velmara"]
    item = editor.inside._offered.index(0, 0)
    editor.inside._choose(item)
    assert len(str(editor.value())) == 32
    editor.inside.setText("SE-002  anything")
    assert editor.value() == "SE-002"


def test_every_type_of_record_has_a_form(qtbot: QtBot, form: RecordForm) -> None:
    for kind in CATALOGUE.types.values():
        form.build(kind, {field.id for field in kind.fields})
        form.fill({})
        assert form.values() == {}
        assert form.changes() == {}
    del qtbot


@pytest.mark.parametrize("name", ["lead", "sec"])
def test_everything_that_takes_the_focus_has_a_name(hands: Any, opened: Any, name: str) -> None:
    window = opened(name)
    for place in window.rail._buttons:
        hands.go(window, place)
        if place == "pledges":
            window._screens[place].table.selectRow(0)
    kinds = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit)
    nameless = [
        (type(screen).__name__, type(one).__name__, one.objectName())
        for screen in window._screens.values()
        for kind in kinds
        for one in screen.findChildren(kind)
        if not (one.accessibleName() or (isinstance(one, QAbstractButton) and one.text()))
        and not one.objectName().startswith("qt_")
        and not isinstance(one.parentWidget(), (QComboBox, QLineEdit))
        and type(one).__name__ not in {"QTableCornerButton", "QAbstractButton", "QToolButton"}
    ]
    assert nameless == []

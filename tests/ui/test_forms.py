from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit

from desktop.records.declare import Field, Kind, RecordType
from desktop.records.labels import Audience, ScopeKind
from desktop.records.rules import Defect
from desktop.records.types import CATALOGUE
from desktop.store.desk import DeskFile
from desktop.ui.choices import Choices
from desktop.ui.forms import rules
from desktop.ui.forms.editors import CodeEditor, LineEditor, LinkEditor, ProseEditor, SetEditor
from desktop.ui.forms.form import RecordForm
from desktop.ui.forms.pane import Pane

if TYPE_CHECKING:
    from pathlib import Path

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
            window._screens[place].list.table.selectRow(0)
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
    assert "\n".join(map(str, nameless)) == ""


def test_what_the_rules_ask_for_is_said_while_one_writes_and_stops_nothing(qtbot: QtBot, opened: Any) -> None:
    window = opened("sec")
    pane = Pane(window.tools, "Nothing.")
    qtbot.addWidget(pane)
    pane.show_new("pledge")
    assert "Still missing: " in pane._lacking.text()
    assert "Pledging party" in pane._lacking.text()
    editor = pane.form.editors["description"].inside
    editor.setPlainText("Too short.")
    qtbot.waitUntil(lambda: pane.form._hints["description"].text() != "")
    assert pane.form._hints["description"].text().startswith("10 characters; at least 300 are asked for.")
    editor.setPlainText("x" * 3_001)
    qtbot.waitUntil(lambda: "at most 3000" in pane.form._hints["description"].text())
    editor.setPlainText("x" * 300)
    qtbot.waitUntil(lambda: pane.form._hints["description"].text() == "")
    assert pane.save.isEnabled() or window.office.sitting is None


def test_a_record_is_advised_under_its_own_rules_with_what_the_form_does_not_show(qtbot: QtBot, opened: Any) -> None:
    window = opened("sec")
    pane = Pane(window.tools, "Nothing.")
    qtbot.addWidget(pane)
    reader = window.office.reader
    pane.show_record(reader.records("pledge")[0].id)
    pane.form.build(CATALOGUE.type("pledge"), {"due"})
    pane._advise()
    assert "Goals" not in pane._lacking.text()
    assert "What is pledged" in pane._lacking.text()


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"fault": "short", "size": 1, "bound": 2, "entries": True, "hint": "Name them."},
         "1 entries; at least 2 are asked for. Name them."),
        ({"fault": "long", "size": 9, "bound": 3, "entries": True}, "9 entries; at most 3 are asked for."),
        ({"fault": "order", "text": "End (1) lies before begin (2)."}, "End (1) lies before begin (2)."),
    ],
)  # fmt: skip
def test_defects_of_a_field_have_words(facts: dict[str, Any], said: str) -> None:
    assert rules._of_field(Defect(**{"field": "a", "text": "", **facts})) == said


def test_defects_of_the_whole_have_words() -> None:
    closed, who = (rules._of_whole(Defect(fault=one, field="", text="")) for one in ("closed", "who"))
    assert "window" in closed
    assert "constituency" in who


def test_a_desk_without_a_pack_advises_nothing(tmp_path: Path) -> None:
    with closing(DeskFile.create(tmp_path / "a.desk")) as desk:
        assert rules.Advice(desk, "pledge").on({"title": ""}) == ({}, "")

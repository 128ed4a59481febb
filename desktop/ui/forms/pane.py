"""A record beside a list: its form and its past; or a private note; or a new record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QStackedWidget, QTabWidget, QWidget

from desktop.casework import capture, lookups
from desktop.casework.errors import NotAllowed, NotReady
from desktop.records.types import CATALOGUE
from desktop.trust.rights import may_write
from desktop.ui.choices import Choices
from desktop.ui.flow import Flow
from desktop.ui.forms.form import RecordForm, shown_sealed, shown_values
from desktop.ui.forms.history import History
from desktop.ui.forms.rules import Advice
from desktop.ui.forms.takeback import TakeBack
from desktop.ui.icons import icon
from desktop.ui.notices import Notice
from desktop.ui.office import Changed
from desktop.ui.widgets import Empty, button, chip, column, holder, label, restyle, row, scrolled
from desktop.ui.words import ICONS, OTHER_ICON, type_label

if TYPE_CHECKING:
    from desktop.casework.capture import Recorded
    from desktop.casework.ports import Record, Sitting
    from desktop.journal.operations import OpId
    from desktop.records.declare import RecordType
    from desktop.store.desk import DeskFile
    from desktop.ui.forms.editors import Given
    from desktop.ui.screen import Tools


_PAUSE_MS = 250  # after the last key, before the rules are asked


class Pane(QStackedWidget):
    """Shows one thing, and puts it on record."""

    recorded = Signal(bytes)  # a record that was made here

    def __init__(self, tools: Tools, empty: str) -> None:
        """Begin empty."""
        super().__init__()
        self._tools, self._office = tools, tools.office
        self._kind: RecordType = CATALOGUE.type("pledge")
        self.record: bytes | None = None
        self.note = ""
        self._seen: frozenset[OpId] = frozenset()  # heads of what the form was filled with
        self._aside: dict[bytes | str, tuple[dict[str, Given], frozenset[OpId]]] = {}  # typed, and not on record
        self.form = RecordForm(Choices(tools.office))
        self.history, self.take_back = History(tools.office), TakeBack(tools)
        self._picture, self._title = QLabel(), label("", "lead")
        self._ref, self._state = chip(""), chip("", "accent")
        self.keep = button(self.tr("Keep as private note"), self._keep, picture="lock-simple", kind="plain")
        self.drop = button(self.tr("Delete this note"), self._drop, picture="trash", kind="plain")
        self.save = button(self.tr("Put on record"), self.put, picture="check", kind="primary")
        self.save.setToolTip(self.tr("Put on record (Ctrl+Enter)"))
        self._tabs = QTabWidget()
        self._tabs.addTab(scrolled(self.form), self.tr("Details"))
        past = column(self.take_back, self.history, gap="s")
        past.setStretch(1, 1)
        self._tabs.addTab(scrolled(holder(past)), self.tr("History"))
        self._tabs.currentChanged.connect(lambda _at: self._read_history())
        self._advice: Advice | None = None
        self._lacking, self._pause = label("", "small"), QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._advise)
        self.form.edited.connect(self._settle)
        self.form.edited.connect(self._pause.start)
        self.form.read_back.connect(self._read_back)
        self._writer = self._who()  # sits here, or sat here last
        self._office.seated.connect(self._reseat)
        title = row(self._picture, self._title, gap="s")
        title.setStretch(1, 1)
        head = column(title, row(self._ref, self._state, None, gap="s"), self.take_back.said, self._lacking, gap="xs")
        self.addWidget(Empty("cursor", self.tr("Nothing is selected"), empty))
        foot, buttons = QWidget(), Flow(8)
        for one in (self.save, self.keep, self.drop):
            buttons.addWidget(one)
        foot.setLayout(buttons)
        self.addWidget(holder(column(head, self._tabs, foot, gap="s")))

    def show_nothing(self) -> None:
        """Show that nothing is selected."""
        self._set_aside()
        self.record, self.note = None, ""
        self.setCurrentIndex(0)

    def show_record(self, record: bytes) -> None:
        """Show a record; what is being typed into its form stays."""
        reader, look = self._office.reader, self._office.look(opened=True)
        seen = capture.seen_of(reader, record) if reader else frozenset()  # first: what comes meanwhile was not seen
        found = reader.record(record) if reader else None
        if reader is None or look is None or found is None or found.type not in CATALOGUE.types:
            self.show_nothing()
            return
        kind = CATALOGUE.type(found.type)
        sealed = shown_sealed(look, found, kind)
        if record == self.record and self.form.changes():
            self.form.show_sealed(sealed)  # which another person here may not read
            self._read_history()
            return
        self._set_aside()
        self.record, self.note = record, ""
        differing = {name.partition(".")[2] for name, _ in found.differing}
        self._begin(kind, look.title(found), look.reference(found))
        in_hand = self._office.sitting.in_hand if self._office.sitting else {}
        self.form.fill(shown_values(reader, found, kind, in_hand), differing, sealed)
        self._seen = seen
        self._take_rules(found)
        self._say(self.tr("differing entries") if differing else "", "warn")
        self._take_up()
        self.take_back.show_record(record)
        self._settle()
        self._read_history()

    def show_note(self, note: str, type_: str, values: dict[str, Given]) -> None:
        """Show a private note."""
        if note == self.note and self.form.changes():
            return
        self._set_aside()
        self.record, self.note = None, note
        kind = CATALOGUE.type(type_)
        self._begin(kind, type_label(kind), "")
        self.form.fill(values)
        self._take_rules()
        self._say(self.tr("Private note: only you can read it"), "accent")
        self._take_up()
        self._settle()

    def show_new(self, type_: str) -> None:
        """Show an empty form for a new record."""
        self._set_aside()
        self.record, self.note = None, ""
        kind = CATALOGUE.type(type_)
        self._begin(kind, self.tr("New: {type}").format(type=type_label(kind)), "")
        self.form.fill({})
        self._take_rules()
        self._say("", "accent")
        self._take_up()
        self._settle()
        self.form.begin()

    def _set_aside(self) -> None:
        """Keep what is typed and not on record, until somebody comes back to it."""
        if self.currentIndex() and (typed := self.form.changes()):
            self._aside[self.record or self.note or self._kind.id] = typed, self._seen

    def _take_up(self) -> None:
        """Show again what was set aside."""
        if typed := self._aside.pop(self.record or self.note or self._kind.id, None):
            values, self._seen = typed
            self.form.take_up(values)
            self._say(self.tr("Typed earlier, not on record yet"), "accent")

    def _begin(self, kind: RecordType, title: str, ref: str) -> None:
        self._kind = kind
        self.form.build(kind, self.writable(kind))
        picture = icon(ICONS.get(kind.id, OTHER_ICON), QPalette.ColorRole.Accent)
        self._picture.setPixmap(picture.pixmap(QSize(22, 22)))
        self._title.setText(title)
        self.take_back.said.hide()
        self._ref.setText(ref)
        self._ref.setVisible(bool(ref))
        self._tabs.setTabVisible(1, self.record is not None)
        self.setCurrentIndex(1)

    def writable(self, kind: RecordType) -> set[str]:
        """Return the fields that whoever sits here may write; without a seat, those that everybody sees."""
        reader, sitting, mandate = self._office.reader, self._office.sitting, self._office.mandate()
        if reader is None or sitting is None or mandate is None:
            return {field.id for field in kind.fields if kind.audience_of(field) is kind.audience}
        try:
            scope = lookups.scope_of(reader, sitting, kind)
        except (NotReady, NotAllowed):
            return set()
        return {
            field.id
            for field in kind.fields
            if may_write(mandate, kind.label_of(field, scope), f"{kind.id}.{field.id}")
        }

    def _say(self, text: str, tone: str) -> None:
        self._state.setText(text)
        self._state.setVisible(bool(text))
        restyle(self._state, "chip", tone)

    def _take_rules(self, record: Record | None = None) -> None:
        reader = self._office.reader
        self._advice = Advice(reader, self._kind.id, record) if reader else None
        self._advise()

    def _advise(self) -> None:
        """Say what the rules ask for, of what stands in the form."""
        typed = {name: editor.value() for name, editor in self.form.editors.items()}
        there = self._office.reader is not None  # the desk may have been closed since the last key
        beside, whole = self._advice.on(typed) if self._advice and there else ({}, "")
        self.form.advise(beside)
        self._lacking.setText(whole)
        self._lacking.setVisible(bool(whole))

    def _settle(self) -> None:
        """Offer what can be done now."""
        changed = bool(self.form.changes())
        self.keep.setVisible(bool(self.note))
        self.drop.setVisible(bool(self.note))
        self.keep.setEnabled(changed)
        seated = self._office.sitting is not None
        self.save.setVisible(seated)
        self.save.setEnabled(seated and (changed or bool(self.note)))

    def _who(self) -> str:
        return self._office.sitting.person if self._office.sitting else ""

    def _reseat(self) -> None:
        """Empty what only whoever sat here may read."""
        writer = self._who()
        if writer != self._writer:
            self._aside.clear()
        self.form.close_sealed(typed=writer != self._writer)
        self._writer = writer
        if self.record:
            self.show_record(self.record)

    def _read_back(self, field: str) -> None:
        """Take a sealed value out of its writer's hands."""
        reader, sitting = self._office.reader, self._office.sitting
        found = reader.record(self.record) if reader and self.record else None
        if found and sitting:
            sitting.in_hand.pop(found.values[f"{found.type}.{field}", ""], None)
            self.form.close_sealed(field)
            self.show_record(found.id)

    def _read_history(self) -> None:
        if self.record and self._tabs.currentIndex() == 1:
            self.history.show_record(self.record)

    # ---- what is done ----------------------------------------------------------------------------------------------

    def put(self) -> None:
        """Put on record what the form holds."""
        if not self.save.isEnabled():
            return
        self.save.setEnabled(False)
        changes, record, note, type_ = self.form.changes(), self.record, self.note, self._kind.id
        if record:
            seen = self._seen
            self._office.act(
                lambda desk, sitting: _change(desk, sitting, record, changes, seen), self._changed, self._failed
            )
        elif note:
            values = self.form.changes()
            self._office.act(lambda desk, sitting: _put(desk, sitting, note, values), self._made, self._failed)
        else:
            values = self.form.values()
            self._office.act(lambda desk, sitting: _record(desk, sitting, type_, values), self._made, self._failed)

    def _changed(self, record: bytes) -> None:
        if record == self.record:
            self.form.fill(self.form.values())
            self.show_record(record)
            if not self._state.text():
                self._say(self.tr("On record"), "good")

    def _made(self, made: Recorded) -> None:
        self.form.fill(self.form.values())
        self.note, self.record = "", None
        text = self.tr("On record as {ref}.").format(ref=made.ref)
        hints = " ".join(QCoreApplication.translate("records", hint) for hint in made.hints)
        self._tools.tell(Notice(tone="good", happened=text, todo=hints))
        self.show_record(made.id)
        self.recorded.emit(made.id)

    def _failed(self, fault: Exception) -> None:
        self.save.setEnabled(True)
        self._tools.fail(fault)

    def _keep(self) -> None:
        note, type_, values = self.note, self._kind.id, self.form.values()
        self._office.act(lambda desk, sitting: _keep(desk, sitting, note, type_, values), self._kept)

    def _kept(self, note: str) -> None:
        self.note = note
        self.form.fill(self.form.values())
        self._settle()

    def _drop(self) -> None:
        note, type_, values = self.note, self._kind.id, self.form.values()
        self._office.act(lambda desk, _sitting: _drop(desk, note))
        self.form.fill(values)
        self.show_nothing()

        def undo() -> None:
            self._office.act(lambda desk, sitting: _keep(desk, sitting, "", type_, values))

        text = self.tr("The private note was deleted.")
        self._tools.tell(Notice(tone="good", happened=text, action=self.tr("Undo"), act=undo))


def _change(
    desk: DeskFile, sitting: Sitting, record: bytes, values: dict[str, Given], seen: frozenset[OpId]
) -> tuple[bytes, Changed]:
    return record, Changed.by(capture.change(desk, sitting, record, values, seen=seen))


def _put(desk: DeskFile, sitting: Sitting, note: str, values: dict[str, Given]) -> tuple[Recorded, Changed]:
    made = capture.put_on_record(desk, sitting, note, values)
    return made, Changed.by(made.changes, notes=True)


def _record(desk: DeskFile, sitting: Sitting, type_: str, values: dict[str, Given]) -> tuple[Recorded, Changed]:
    made = capture.record(desk, sitting, type_, values)
    return made, Changed.by(made.changes)


def _keep(desk: DeskFile, sitting: Sitting, note: str, type_: str, values: dict[str, Given]) -> tuple[str, Changed]:
    """Keep a note in the place of an older one."""
    with desk.transaction():
        kept = capture.note(desk, sitting, type_, values)
        desk.drop_note(note)
    return kept, Changed(notes=True)


def _drop(desk: DeskFile, note: str) -> tuple[None, Changed]:
    with desk.transaction():
        desk.drop_note(note)
    return None, Changed(notes=True)

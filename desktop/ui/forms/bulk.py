"""One value for a field of many records: shown before it is done, record by record, and undone in one step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.casework import bulk
from desktop.casework.bulk import Edit, Step
from desktop.ui.delegates import CellDelegate
from desktop.ui.forms.editors import Editor, editor_for
from desktop.ui.notices import Notice
from desktop.ui.office import Changed
from desktop.ui.records_model import UID
from desktop.ui.tables import set_sizes, table
from desktop.ui.undoing import undo_last
from desktop.ui.widgets import Choice, button, clear, column, holder, label, row, tip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.casework.bulk import Done, Way
    from desktop.casework.ports import Sitting
    from desktop.records.declare import RecordType
    from desktop.store.desk import DeskFile
    from desktop.ui.choices import Choices
    from desktop.ui.screen import Tools

Index = QModelIndex | QPersistentModelIndex
_NONE: Final = QModelIndex()
_REF, _BEFORE = 80, 112


class StepsModel(QAbstractTableModel):
    """What becomes of each record."""

    def __init__(self, name_of: Callable[[str], str]) -> None:
        """Begin empty; ``name_of`` gives the name for a person's id."""
        super().__init__()
        self._name_of = name_of
        self.steps: Sequence[Step] = ()
        self._titles = (self.tr("Ref."), self.tr("Before"), self.tr("After"))

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show these, those first that stay as they are."""
        self.beginResetModel()
        self.steps = sorted(steps, key=lambda one: not one.why)
        self.endResetModel()

    def rowCount(self, parent: Index = _NONE) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.steps)

    def columnCount(self, parent: Index = _NONE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a column's title."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._titles[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows; the whole of it, and what the rules say, beside the pointer."""
        if not index.isValid():
            return None
        step = self.steps[index.row()]
        text = (step.ref, step.before or "—", self._after(step))[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self.whole(index.row()))
        return step.record if role == UID else None

    def whole(self, row: int) -> str:
        """Return all that is to be said of a record: its title, what becomes of it, and what the rules say."""
        if not 0 <= row < len(self.steps):
            return ""
        step = self.steps[row]
        becomes = f"{step.before or '—'} → {self._after(step)}" if not step.why else self._after(step)
        return "\n".join(filter(None, (f"{step.ref}  {step.title}", becomes, step.hint)))

    def _after(self, step: Step) -> str:
        return self.tr("Stays: {why}").format(why=self._why(step)) if step.why else step.after or "—"

    def _why(self, step: Step) -> str:
        words = {
            bulk.ALIKE: self.tr("It stands so already."),
            bulk.WITHDRAWN: self.tr("It is withdrawn."),
            bulk.DIFFERS: self.tr("Its entries differ: they are reconciled first."),
            bulk.NOT_HERE: self.tr("It is not here."),
            bulk.DECLARED: self.tr("{who} declared it of itself."),
        }
        names = ", ".join(self._name_of(one) for one in step.who.split(", "))
        return words.get(step.why, step.why).replace("{who}", names)


class BulkPane(QWidget):
    """Asks for field and value, shows what becomes of each record, and puts it on record in one act."""

    def __init__(self, tools: Tools, kind: RecordType, choices: Choices, choose_all: Callable[[], object]) -> None:
        """Begin without records; ``choose_all`` chooses all that the list shows."""
        super().__init__()
        self._tools, self._office, self._kind, self._choices = tools, tools.office, kind, choices
        self.records: list[bytes] = []
        self.title = label("", "lead")
        self.all = button(self.tr("All of the view"), choose_all, kind="plain")
        self.field, self.way = Choice(self.tr("Field")), Choice(self.tr("What is done with the value"))
        for one in bulk.fields(kind):
            self.field.addItem(QCoreApplication.translate("records", one.label), one.id)
        self.way.addItem(self.tr("Add"), "add")
        self.way.addItem(self.tr("Take out"), "take")
        self.field.currentIndexChanged.connect(lambda _at: self._ask_value())
        self.way.currentIndexChanged.connect(lambda _at: self._forget())
        self.editor: Editor | None = None
        self._value: QVBoxLayout = column()
        self.look = button(self.tr("Show what changes"), self.preview, picture="magnifying-glass", keys="Alt+Return")
        self.do = button(self.tr("Put on record"), self.put, picture="check", kind="primary")
        self.do.setToolTip(self.tr("Put on record, in one step (Ctrl+Enter)"))
        self.model = StepsModel(self._office.name_of)
        self.table = table(self.model, self.tr("What changes"), stretched=2)
        self._resize()
        tools.theme.changed.connect(self._resize)
        self._delegate = CellDelegate(tools.theme)
        self.table.setItemDelegate(self._delegate)
        self.said, self._whole = label("", "small"), label("")
        self.table.selectionModel().currentRowChanged.connect(lambda now, _before: self._tell(now.row()))
        self._whole.hide()
        self._edit: Edit | None = None
        head = row(self.title, self.all)
        head.setStretch(0, 1)
        told = label(self.tr("One value for a field of all of them.  What somebody declared of itself stays."), "small")
        parts = column(
            head, told,
            row(self.field, self.way, None), holder(self._value), row(self.look, None), self.table,
            self._whole, self.said, row(self.do, None), gap="s",
        )  # fmt: skip
        parts.setStretch(5, 1)
        self.setLayout(parts)
        self._ask_value()

    def _resize(self) -> None:
        set_sizes(self.table, self._tools.theme, [_REF, _BEFORE])

    def show_records(self, records: list[bytes]) -> None:
        """Ask for a value of these records; what was typed stays."""
        if records != self.records:
            self.records = records
            count = self.locale().toString(len(records))
            many = self.tr("The first {count} records") if len(records) == bulk.MOST else self.tr("{count} records")
            self.title.setText(many.format(count=count))
            self._forget()

    def begin(self) -> None:
        """Take the focus at the field."""
        self.field.setFocus()

    def redraw(self, changed: Changed) -> None:
        """Show nothing that may be so no more."""
        if changed.everything or changed.records & set(self.records):
            self._forget()

    def _ask_value(self) -> None:
        """Offer the editor of the field that is chosen."""
        field = self._kind.field(str(self.field.currentData()))
        clear(self._value)
        self.editor = editor_for(field, self._choices)
        self.editor.inside.setAccessibleName(self.tr("Value"))
        self.editor.edited.connect(self._forget)
        self._value.addWidget(self.editor)
        self.way.setVisible(field.many)
        self._forget()

    def _tell(self, row: int) -> None:
        """Say all of what becomes of the record in a row."""
        self._whole.setText(self.model.whole(row))
        self._whole.setVisible(row >= 0)

    def _forget(self) -> None:
        self._edit = None
        self.model.show_steps(())
        self.said.setText("")
        self._tell(-1)
        self.do.setEnabled(False)
        self.look.setEnabled(self._office.sitting is not None)

    # ---- what is done ----------------------------------------------------------------------------------------------

    def preview(self) -> None:
        """Read what would become of each record."""
        sitting, field = self._office.sitting, self._kind.field(str(self.field.currentData()))
        if sitting is None or self.editor is None:
            return
        way: Way = "put" if not field.many else "add" if self.way.currentData() == "add" else "take"
        edit = Edit(type=self._kind.id, records=tuple(self.records), field=field.id, value=self.editor.value(), way=way)
        self.look.setEnabled(False)
        self.said.setText(self.tr("Looking…"))
        self._office.ask(
            lambda desk, task: bulk.preview(desk, sitting, edit, task.reached),
            lambda steps: self._show(edit, steps),
            self._failed,
        )

    def _show(self, edit: Edit, steps: list[Step]) -> None:
        if edit.records != tuple(self.records):
            return
        self._edit = edit
        self.model.show_steps(steps)
        changing, number = [one for one in steps if not one.why], self.locale().toString
        text = self.tr("Changing: {some}.  Staying as they are: {others}.")
        self.said.setText(text.format(some=number(len(changing)), others=number(len(steps) - len(changing))))
        self.look.setEnabled(True)
        self.do.setEnabled(bool(changing))

    def put(self) -> None:
        """Put the value on record where the preview says so."""
        edit, steps = self._edit, tuple(self.model.steps)
        if edit is None or not self.do.isEnabled():
            return
        self.do.setEnabled(False)

        def work(desk: DeskFile, sitting: Sitting) -> tuple[Done, Changed]:
            done = bulk.apply(desk, sitting, edit, steps)
            return done, Changed.by(done.changes)

        self._office.act(work, self._done, self._failed)

    def _done(self, done: Done) -> None:
        number = self.locale().toString
        told = self.tr("Changed in one step: {count}.").format(count=number(done.changed))
        left = self.tr("Left, as they have changed meanwhile: {count}.").format(count=number(len(done.left)))
        self._tools.tell(
            Notice(tone="good", happened=told, todo=left if done.left else "", action=self.tr("Undo"),
                   act=lambda: undo_last(self._tools))
        )  # fmt: skip

    def _failed(self, fault: Exception) -> None:
        self._forget()
        self._tools.fail(fault)

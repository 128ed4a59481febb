"""Review of a submission: the document as it is, notes on it, and the list of notes beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QListView, QMenu, QSplitter, QStackedWidget, QTabWidget, QToolButton

from desktop.casework.review import assessments, notes, recommendations, submissions
from desktop.records.types import CATALOGUE
from desktop.trust.roster import Role
from desktop.ui import ask
from desktop.ui.choices import Choices
from desktop.ui.icons import icon
from desktop.ui.notices import Notice
from desktop.ui.office import Changed
from desktop.ui.pages.carrying import Carrying
from desktop.ui.pages.document_view import DocumentView
from desktop.ui.pages.judged import Judged
from desktop.ui.pages.note_pane import KIND, NotePane
from desktop.ui.pages.notes_model import PLACED, NotesDelegate, NotesModel, Shown, shown
from desktop.ui.pages.reading import OnDesk, Opened, from_desk, from_document
from desktop.ui.pages.take_in import TakeIn
from desktop.ui.screen import Screen, Tools
from desktop.ui.sides import is_narrow
from desktop.ui.widgets import Choice, Empty, button, column, holder, label, row, split

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from desktop.casework.capture import Given
    from desktop.casework.ports import Sitting
    from desktop.casework.review.anchors import Selector
    from desktop.casework.review.notes import Note, Placed
    from desktop.store.desk import DeskFile


_SIZES: Final = (840, 380)
_WIDE: Final = 46  # heights of the text that document and notes need beside each other
_MODES: Final = {Role.REVIEWER: "peer", Role.EXPERT: "expert"}  # of assessments, by who gives them


class Submission(Screen):
    """One submission at a time."""

    def __init__(self, tools: Tools) -> None:
        """Begin with the newest submission, if there is one."""
        super().__init__(tools)
        self.choices = Choices(self.office)
        self._carrying = Carrying(self)
        self.record = b""
        self._on_desk: OnDesk | None = None
        self._opened: Opened | None = None
        self._placed: list[Placed] = []
        self.chosen = b""
        self.take = button(self.tr("Take in a document…"), self._take_in, picture="file-plus")
        self.head(self.tr("Review"), "", self.take, self._menu())
        self.which = Choice(self.tr("Submission"))
        self.which.activated.connect(lambda at: self.open(bytes.fromhex(self.which.itemData(at))))
        self.told = label("", "small")
        line = row(self.which, self.told, gap="m")
        line.setStretch(0, 2)
        line.setStretch(1, 3)
        self.body.addWidget(holder(line))
        self.document = DocumentView(self.theme)
        self.document.selected.connect(self._begin_note)
        self.document.chosen.connect(self.choose)
        self.document.failed.connect(self._fail)
        self.pane = NotePane(self.choices)
        self.pane.composer.written.connect(self._write)
        self.pane.composer.dropped.connect(self._drop)
        self.pane.thread_pane.answered.connect(self._answer)
        self.pane.thread_pane.opened.connect(self._open_to_all)
        self.pane.thread_pane.recommended.connect(self._recommend)
        self.taking = TakeIn(self.choices)
        self.taking.done.connect(self._taken)
        self.taking.dropped.connect(self._show_work)
        self._tabs = self._beside()
        self._work: QSplitter = split(self.document, self._tabs, sizes=_SIZES)
        self._whole = QStackedWidget()
        self._empty = Empty(
            "files", self.tr("No submission yet"),
            self.tr("Take in a document, or receive a bundle that carries one."),
        )  # fmt: skip
        for one in (self._empty, self._work, self.taking):
            self._whole.addWidget(one)
        self.body.addWidget(self._whole, 1)
        QShortcut(QKeySequence("Alt+Down"), self, lambda: self._step(1))
        QShortcut(QKeySequence("Alt+Up"), self, lambda: self._step(-1))
        QShortcut(QKeySequence("Ctrl+Shift+F"), self, self.words.setFocus)
        self.theme.changed.connect(self._make_room)
        self._list_submissions()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Show document and notes beside each other, or one at a time where there is little room."""
        narrow = is_narrow(self, _WIDE)
        if narrow == (self._tabs.indexOf(self.document) >= 0):
            return
        if narrow:
            self._tabs.insertTab(0, self.document, self.tr("Document"))
        else:
            self._work.insertWidget(0, self.document)
            self._work.setSizes(list(_SIZES))
        self.document.show()
        self._tabs.setCurrentIndex(0)

    def _menu(self) -> QToolButton:
        made = QToolButton()
        made.setText(self.tr("More"))
        made.setIcon(icon("export"))
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(made)
        for words, act in (
            (self.tr("New version of the document…"), self._new_version),
            (self.tr("Notes in this file"), self._take_file_notes),
            (self.tr("Notes from a file…"), self._take_notes),
            (self.tr("Save annotated PDF…"), lambda: self._save("pdf")),
            (self.tr("Save as Word with comments…"), lambda: self._save("docx")),
            (self.tr("Save notes as JSON-LD…"), lambda: self._save("jsonld")),
            (self.tr("Save notes as a table…"), lambda: self._save("csv")),
        ):
            menu.addAction(words, act)
        self.with_team = menu.addAction(self.tr("Save the review team's own notes, too"))
        self.with_team.setCheckable(True)
        made.setMenu(menu)
        made.setAccessibleName(self.tr("More to do with the submission"))
        return made

    def _beside(self) -> QTabWidget:
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Search the notes"))
        self.words.setAccessibleName(self.tr("Search the notes"))
        self.words.setToolTip(self.tr("Search the notes (Ctrl+Shift+F)"))
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(lambda _text: self._narrow())
        self.kind, self.state = Choice(self.tr("Kind of note")), Choice(self.tr("State of the note"))
        self.kind.addItem(self.tr("Any kind"), "")
        for code, words in self.choices.codes(KIND):
            self.kind.addItem(words, code)
        self.state.addItem(self.tr("Any state"), "")
        for code, words in self.choices.codes(CATALOGUE.type("annotation").field("state")):
            self.state.addItem(words, code)
        self.state.addItem(self.tr("Without a place"), "orphan")
        for one in (self.kind, self.state):
            one.currentIndexChanged.connect(lambda _at: self._narrow())
        self.model, self.list = NotesModel(), QListView()
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("Notes"))
        self._delegate = NotesDelegate(self.theme)
        self.list.setItemDelegate(self._delegate)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.selectionModel().currentChanged.connect(self._select)
        self.counted = label("", "small")
        above = column(self.words, row(self.kind, self.state), self.list, self.counted, gap="s")
        above.setStretch(2, 1)
        made = QSplitter()
        made.setOrientation(Qt.Orientation.Vertical)
        made.setChildrenCollapsible(False)
        made.addWidget(holder(above))
        made.addWidget(self.pane)
        made.setSizes([340, 330])
        self.judged = Judged(self.choices)
        self.judged.answered.connect(self._assess)
        self.judged.read_again.connect(self._read_again)
        self.judged.signed.connect(self._sign)
        tabs = QTabWidget()
        self._listed = made
        tabs.addTab(made, self.tr("Notes"))
        tabs.addTab(self.judged, self.tr("Assessments"))
        return tabs

    # ---- which submission ------------------------------------------------------------------------------------------

    def _list_submissions(self) -> None:
        """Offer the submissions there are; at first the newest that can be read."""
        look, reader = self.office.look(), self.office.reader
        if look is None or reader is None:
            return
        found = reader.records("submission")
        self.which.clear()
        for one in found:
            self.which.addItem(f"{look.reference(one)}  {look.title(one)}", one.id.hex())
        if self._whole.currentWidget() is not self.taking:
            self._show_work()
        if (at := self.which.findData(self.record.hex())) >= 0:
            self.which.setCurrentIndex(at)
        elif found:
            self.show_record(next((one.id for one in reversed(found) if submissions.document(one)), found[-1].id))

    def show_record(self, record: bytes) -> None:
        """Show a submission."""
        if (at := self.which.findData(record.hex())) >= 0:
            self.which.setCurrentIndex(at)
            self.open(record)

    def open(self, record: bytes) -> None:
        """Open a submission; nothing waits for it."""
        self.record = record
        self.chosen = b""
        self.pane.show_nothing()
        self.office.ask(lambda desk, _task: from_desk(desk, record), self._read, self._refused)

    def _read(self, at: OnDesk) -> None:
        if at.record.id != self.record:
            return
        same = self._on_desk is not None and self._opened is not None
        same = same and self._on_desk is not None and self._on_desk.document.sha256 == at.document.sha256
        self._on_desk = at
        if sitting := self.office.sitting:
            self.judged.begin(_MODES.get(Role(sitting.role), ""))
        if look := self.office.look():
            self.judged.show_criteria(at.criteria, look.text, self.office.name_of)
        if same and self._opened:
            self._place(self._opened)
        elif at.content:
            self.told.setText(self.tr("Reading {file}…").format(file=at.document.name))
            self.document.reader_thread.start(lambda _task: from_document(at), self._show, self._refused)
        else:
            self._close()
            self.told.setText(self.tr("This submission has no document yet."))

    def _close(self) -> None:
        """Show no document, and no notes on one."""
        self.document.close_document()
        self._opened, self._placed = None, []
        self.model.show_notes([])
        self._count()

    def _show(self, opened: Opened) -> None:
        at = self._on_desk
        if at is None or opened.paper.content != at.content:  # another one was chosen meanwhile
            opened.paper.close()
            return
        self._opened = opened
        self.document.show_document(opened)
        told = [at.document.name, at.document.sha256[:12]]
        if opened.contents.scripts:
            told.append(self.tr("has scripts, which are not run"))
        if opened.contents.files:
            told.append(
                self.tr("has files within it, which are not opened: {names}").format(
                    names=", ".join(opened.contents.files)[:80]
                )
            )
        if opened.contents.notes:
            told.append(self.tr("notes in the file: {count}").format(count=opened.contents.notes))
        self.told.setText(" · ".join(told))
        self.told.setToolTip(at.document.sha256)
        self._place(opened)

    def _refused(self, fault: Exception) -> None:
        self._close()
        self.told.setText(str(getattr(fault, "happened", "")))
        self.tools.fail(fault)

    def _fail(self, fault: Exception) -> None:
        self.tools.fail(fault)

    def _place(self, opened: Opened) -> None:
        at = self._on_desk
        if at is not None:
            self.document.reader_thread.start(lambda _task: opened.place(at), self._show_notes, self.tools.fail)

    def _show_notes(self, placed: list[Placed]) -> None:
        self._placed = placed
        look, name = self.office.look(), self.office.name_of
        if look is None:
            return
        self._words_of: Callable[[Note, str], str] = lambda note, field: look.text(note.record, field)
        self.model.show_notes([shown(one, self._words_of, name) for one in placed])
        self.document.show_placed(placed)
        self._count()
        if self.chosen:
            self.choose(self.chosen)

    def _count(self) -> None:
        orphans = sum(one.place is None for one in self._placed)
        text = self.tr("Notes shown: {count} of {all}").format(count=self.model.rowCount(), all=len(self._placed))
        more = self.tr("without a place any more: {count}").format(count=orphans)
        self.counted.setText(f"{text} · {more}" if orphans else text)

    # ---- notes -----------------------------------------------------------------------------------------------------

    def _narrow(self) -> None:
        self.model.narrow(self.words.text(), self.kind.currentData() or "", self.state.currentData() or "")
        self._count()

    def _step(self, by: int) -> None:
        at = self.list.currentIndex().row() + by
        if 0 <= at < self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(at, 0))

    def _select(self, index: QModelIndex) -> None:
        one: Shown | None = index.data(PLACED) if index.isValid() else None
        sitting = self.office.sitting
        if one:
            self.chosen = one.placed.note.id
            me = sitting.person if sitting else ""
            self.pane.thread_pane.show_note(one.placed, self._words_of, self.office.name_of, me)
            self.pane.show_thread()
            self.document.mark(self.chosen)

    def choose(self, key: bytes) -> None:
        """Choose a note, such as one that was clicked on the page."""
        self.chosen = key
        if self.document.isVisible():
            self._leave_document()
        index = self.model.find(key)
        if index.isValid():
            if index == self.list.currentIndex():
                self._select(index)
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def _begin_note(self, selector: Selector, text: str) -> None:
        mandate = self.office.mandate()
        self.pane.composer.for_whom(team=bool(mandate and mandate.teams))
        shown = text if len(text) < 160 else f"{text[:160]}…"  # noqa: PLR2004 - two lines
        self.pane.composer.begin(selector, f"“{shown}”" if selector.exact else shown)
        self.pane.show_composer()
        self._leave_document()

    def _leave_document(self) -> None:
        """Show the notes, where there is no room for them beside the document."""
        if self._tabs.currentWidget() is self.document:
            self._tabs.setCurrentWidget(self._listed)

    def _drop(self) -> None:
        self.pane.composer.clear()
        self.document.pages.selection = {}
        self.document.pages.redraw()
        if self.chosen:
            self.pane.show_thread()
        else:
            self.pane.show_nothing()

    def _write(self, values: dict[str, object], everybody: bool) -> None:  # noqa: FBT001 - a signal's
        selector, record = self.pane.composer.selector, self.record
        if selector is None:
            return

        def work(desk: DeskFile, sitting: Sitting) -> tuple[bytes, Changed]:
            made = notes.annotate(desk, sitting, record, selector, values, everybody=everybody)  # type: ignore[arg-type]
            return made.id, Changed.by(made.changes)

        self.office.act(work, self._written, self.tools.fail)

    def _written(self, note: bytes) -> None:
        self.pane.composer.clear()
        self.document.pages.selection = {}
        self.chosen = note

    def _answer(self, note: bytes, text: str, state: str) -> None:
        def work(desk: DeskFile, sitting: Sitting) -> tuple[None, Changed]:
            return None, Changed.by(notes.answer(desk, sitting, note, text, state=state).changes)

        self.office.act(work, lambda _done: self.pane.thread_pane.is_answered(note), self.tools.fail)

    def _open_to_all(self, note: bytes) -> None:
        def work(desk: DeskFile, sitting: Sitting) -> tuple[bytes, Changed]:
            made = notes.open_to_all(desk, sitting, note)
            return made.id, Changed.by(made.changes)

        self.office.act(work, self._written, self.tools.fail)

    def _recommend(self, note: bytes) -> None:
        """Make a recommendation of a note; from whom it comes is said among the records."""

        def work(desk: DeskFile, sitting: Sitting) -> tuple[str, Changed]:
            made = recommendations.recommend(desk, sitting, [note], {})
            return made.ref, Changed.by(made.changes)

        def then(ref: str) -> None:
            happened = self.tr("The recommendation is on record as {ref}.").format(ref=ref)
            todo = self.tr("Say from whom it comes, among the records.")
            self.tools.tell(Notice(tone="good", happened=happened, todo=todo))

        self.office.act(work, then, self.tools.fail)

    # ---- judging ---------------------------------------------------------------------------------------------------

    def _assess(self, values: dict[str, Given]) -> None:
        given = {**values, "submission": self.record.hex()}

        def work(desk: DeskFile, sitting: Sitting) -> tuple[None, Changed]:
            return None, Changed.by(assessments.assess(desk, sitting, given).changes)

        self.office.act(work, lambda _done: self.judged.clear_form(), self.tools.fail)

    def _read_again(self, answer: bytes, finding: str) -> None:
        def work(desk: DeskFile, sitting: Sitting) -> tuple[None, Changed]:
            return None, Changed.by(assessments.read_again(desk, sitting, answer, finding))

        self.office.act(work, lambda _done: self.judged.clear_form(), self.tools.fail)

    def _sign(self, answer: bytes) -> None:
        def work(desk: DeskFile, sitting: Sitting) -> tuple[None, Changed]:
            return None, Changed.by(assessments.sign(desk, sitting, answer))

        self.office.act(work, None, self.tools.fail)

    # ---- in and out ------------------------------------------------------------------------------------------------

    def _show_work(self) -> None:
        self._whole.setCurrentWidget(self._work if self.which.count() else self._empty)

    def _take_in(self) -> None:
        kinds = self.tr("Documents (*.pdf *.docx *.odt *.html *.htm *.txt)")
        if path := ask.open_file(self, self.tr("Take in a document"), kinds):
            self.taking.begin(path)
            self._whole.setCurrentWidget(self.taking)

    def _taken(self, path: Path, values: dict[str, object]) -> None:
        def work(desk: DeskFile, sitting: Sitting) -> tuple[bytes, Changed]:
            made = submissions.take_in(desk, sitting, ask.content(path), name=path.name, values=values)  # type: ignore[arg-type]
            return made.id, Changed.by(made.changes)

        def then(record: bytes) -> None:
            self._show_work()
            self._list_submissions()
            self.show_record(record)

        self.office.act(work, then, self.tools.fail)

    def _new_version(self) -> None:
        record, at = self.record, self._on_desk
        path = ask.open_file(self, self.tr("New version"), self.tr("Documents (*.pdf *.docx *.odt *.html *.htm *.txt)"))
        if path is None or at is None:
            return

        def work(desk: DeskFile, sitting: Sitting) -> tuple[None, Changed]:
            number = str(len(submissions.versions(desk, record)) + 1)
            changes = submissions.new_version(desk, sitting, record, ask.content(path), name=path.name, version=number)
            return None, Changed.by(changes)

        self.office.act(work, None, self.tools.fail)

    def _take_file_notes(self) -> None:
        record, opened = self.record, self._opened
        if opened:
            paper = opened.paper
            self.document.reader_thread.start(
                lambda _task: paper.file_notes(),
                lambda found: self._carrying.take_marks(record, found, paper),
                self.tools.fail,
            )

    def _take_notes(self) -> None:
        if self._opened:
            self._carrying.take_file(self.record, self._opened.paper)

    def _save(self, form: str) -> None:
        if self._opened and self._on_desk:
            team = self.with_team.isChecked()
            self._carrying.save(self._on_desk, self._placed, self._opened.paper, form, team=team)

    # ---- what every screen does --------------------------------------------------------------------------------------

    def redraw(self, changed: Changed) -> None:
        """Read again what may have changed."""
        if changed.everything or changed.records:
            self._list_submissions()
            if self.record:
                record = self.record
                self.office.ask(lambda desk, _task: from_desk(desk, record), self._read, self._refused)

    def arrive(self) -> None:
        """Begin in the document, or at what takes one in."""
        if self._whole.currentWidget() is self._empty:
            self.take.setFocus()
        elif self._whole.currentWidget() is self._work:
            (self.document.reading or self.which).setFocus()

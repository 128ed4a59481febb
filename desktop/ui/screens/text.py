"""The text of the meeting: drafted in one gesture, written paragraph by paragraph, proposed on, adopted."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QMenu, QPlainTextEdit, QPushButton, QWidget

from desktop.casework import capture
from desktop.casework.drafting import adoption, draft, proposals
from desktop.casework.drafting import document as texts
from desktop.casework.identity import now
from desktop.casework.look import Look
from desktop.exchange import folder
from desktop.exchange.documents import editing
from desktop.records.errors import StocktakeError
from desktop.records.types import CATALOGUE
from desktop.ui import ask
from desktop.ui.choices import Choices
from desktop.ui.delegates import WrappedDelegate
from desktop.ui.flow import Flow
from desktop.ui.forms.picker import Picker
from desktop.ui.notices import Notice
from desktop.ui.office import Changed
from desktop.ui.room import RoomView
from desktop.ui.screen import Screen, Tools
from desktop.ui.sides import Pair
from desktop.ui.tokens import SPACE
from desktop.ui.widgets import Choice, button, column, holder, label, line, scrolled, tip

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.casework.ports import Record, Sitting
    from desktop.journal.operations import OpId
    from desktop.store.desk import DeskFile
    from desktop.store.lists import Lists

_DOCUMENT: Final = 380  # widest choice of a document
_ID: Final = Qt.ItemDataRole.UserRole
_KIND: Final = CATALOGUE.type("meeting_document").field("kind")
_ACTOR: Final = CATALOGUE.type("text_proposal").field("actor")
_PROPOSED: Final = CATALOGUE.type("text_proposal").field("kind")


@dataclass(frozen=True, slots=True)
class _Proposal:
    id: bytes
    told: str


@dataclass(frozen=True, slots=True)
class _Shown:
    """A document as the screen shows it.

    Each paragraph comes with its brackets, what is proposed on it, and the heads of what it says.
    """

    document: bytes
    adopted: bool
    words: int
    paragraphs: tuple[tuple[texts.Paragraph, str, tuple[_Proposal, ...], frozenset[OpId]], ...]


def _read(desk: Lists, document: bytes) -> _Shown:
    version = desk.version()
    whole, look = texts.read(desk, document), Look(desk)
    found = []
    for one in whole.paragraphs:
        on = proposals.on(desk, one.id)
        told = tuple(_Proposal(it.id, _told(look, it)) for it in on)
        found.append((one, proposals.bracketed(one.text, on).text, told, capture.seen_of(desk, one.id)))
    adopted = texts.value(whole.record, "status") == adoption.ADOPTED
    shown = _Shown(document, adopted, whole.words, tuple(found))
    return shown if desk.version() == version else _read(desk, document)  # heads are of what is shown, and no newer


def _told(look: Look, proposal: Record) -> str:
    who, kind = look.text(proposal, "actor") or look.reference(proposal), look.text(proposal, "kind")
    words = texts.value(proposal, "words")
    return f"{who} · {kind}{f' “{words}”' if words else ''}: {texts.value(proposal, 'text')}"


class Text(Screen):
    """Paragraphs at the side; the chosen one and what is proposed on it beside them."""

    def __init__(self, tools: Tools) -> None:
        """Show the newest document."""
        super().__init__(tools)
        self.setAccessibleName(self.tr("Text"))
        self._shown: _Shown | None = None
        self._wanted = b""  # the paragraph to be chosen when the document has been read again
        self._typed: dict[bytes, tuple[str, frozenset[OpId]]] = {}  # into paragraphs, and not on record
        self._seen: frozenset[OpId] = frozenset()  # heads of what the editor was filled with
        self.room = RoomView()
        self.destroyed.connect(self.room.deleteLater)
        self.documents = Choice(self.tr("Document"))
        self.documents.setMaximumWidth(tools.theme.px(_DOCUMENT))
        self.documents.activated.connect(lambda _at: self._load())
        self.make = button(self.tr("Draft…"), self._offer_drafts, picture="magic-wand", kind="primary")
        self.more = button(self.tr("More…"), self._offer_more, picture="dots-three")
        show_room = button(self.tr("Room view"), self._open_room, picture="projector-screen", keys="Ctrl+R")
        self.head(self.tr("Text"), "", self.documents, self.make, show_room, self.more).setStretch(1, 4)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Paragraphs"))
        self.list.setWordWrap(True)
        self._delegate = WrappedDelegate()
        self.list.setItemDelegate(self._delegate)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(lambda _at: self._open())
        self.counted = label("", "small")
        left = holder(column(self.list, self.counted, gap="s"))
        self.pair = Pair(left, self._beside(), sizes=(600, 420))
        self.list.clicked.connect(lambda _index: self.pair.show_detail())
        self.body.addWidget(self.pair, 1)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._put)
        self._fill()

    # ---- the parts ---------------------------------------------------------------------------------------------------

    def _beside(self) -> QWidget:
        self.title = label("", "lead")
        self.editor = QPlainTextEdit()
        self.editor.setAccessibleName(self.tr("Paragraph"))
        self.editor.setTabChangesFocus(True)
        self.editor.textChanged.connect(self._settle)
        self.hints = label("", "small")
        self.save = button(self.tr("Put on record"), self._put, picture="check", kind="primary")
        self.new = button(self.tr("New below"), self._add, picture="plus", kind="plain", keys="Ctrl+N")
        self.parted = button(self.tr("Split at the cursor"), self._split, picture="scissors", kind="plain")
        self.up = button(self.tr("Up"), lambda: self._move(-1), picture="arrow-up", kind="plain", keys="Alt+Up")
        self.down = button(self.tr("Down"), lambda: self._move(1), picture="arrow-down", kind="plain", keys="Alt+Down")
        self.table = QListWidget()
        self.table.setAccessibleName(self.tr("Proposals on this paragraph"))
        self.table.setWordWrap(True)
        self._table_delegate = WrappedDelegate()
        self.table.setItemDelegate(self._table_delegate)
        self.accept = button(self.tr("Accept"), self._accept, picture="check", kind="plain")
        self.refuse = button(self.tr("Not agreed"), lambda: self._become("not-agreed"), kind="plain")
        self.withdraw = button(self.tr("Withdrawn"), lambda: self._become("withdrawn"), kind="plain")
        inside = column(
            self.title, self.editor, self.hints, _flowing(self.save, self.new, self.parted, self.up, self.down),
            label(self.tr("Proposals"), "strong"), self.table, _flowing(self.accept, self.refuse, self.withdraw),
            self._proposing(), gap="s",
        )  # fmt: skip
        inside.setStretch(1, 2)
        inside.setStretch(5, 1)
        return scrolled(holder(inside))

    def _proposing(self) -> QWidget:
        choices = Choices(self.office)
        self.kind = Choice(self.tr("Kind of proposal"))
        for code, words in choices.codes(_PROPOSED):
            self.kind.addItem(words, code)
        self.who = Picker(choices, _ACTOR)
        self.who.setAccessibleName(self.tr("Proposed by"))
        self.who.setPlaceholderText(self.tr("Proposed by"))
        self.who.chosen.connect(self._choose_actor)
        self._actor = ""
        self.words = line(self.tr("Words concerned"), self.tr("Words concerned, as they stand; none for all of it"))
        self.wanted = line(self.tr("Proposed text"))
        self.propose = button(self.tr("Propose"), self._propose, picture="plus", kind="plain")
        return holder(column(self.kind, self.who, self.words, self.wanted, _flowing(self.propose), gap="xs"))

    # ---- what is shown -----------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        """Offer the documents there are, the newest first."""
        reader, look = self.office.reader, self.office.look()
        chosen = self.documents.currentData()
        self.documents.clear()
        for one in reversed(texts.documents(reader)) if reader and look else []:
            self.documents.addItem(f"{look.reference(one)}  {look.title(one)}" if look else "", one.id.hex())
        self.documents.setCurrentIndex(max(0, self.documents.findData(chosen)))
        self._load()

    @property
    def document(self) -> bytes:
        """The id of the document that is shown, empty for none."""
        return bytes.fromhex(self.documents.currentData() or "")

    def _load(self) -> None:
        document = self.document
        if document:
            self.office.ask(lambda desk, _task: _read(desk, document), self._show)
        else:
            self._show(_Shown(b"", False, 0, ()))

    def _show(self, shown: _Shown) -> None:
        if shown.document != self.document:
            return
        before = self._chosen()
        self._shown = shown
        self.list.blockSignals(True)
        self.list.clear()
        for one, text, told, _seen in shown.paragraphs:
            mark = self.tr("  [under verification]") if one.differs else ""
            item = QListWidgetItem(f"{one.number}. {text}{mark}" if one.number else text.upper())
            item.setData(_ID, one.id)
            item.setToolTip(tip(self.tr("{ref}: proposals: {count}").format(ref=one.ref, count=len(told))))
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.choose(self._wanted or (before.id if before else b""))
        self._wanted = b""
        self.counted.setText(self.tr("Words: {count}").format(count=self.locale().toString(shown.words)))
        self._open()

    def choose(self, paragraph: bytes) -> None:
        """Choose a paragraph, or the first."""
        at = [self.list.item(number).data(_ID) for number in range(self.list.count())]
        self.list.setCurrentRow(at.index(paragraph) if paragraph in at else 0)

    def _chosen(self) -> texts.Paragraph | None:
        at = self.list.currentRow()
        return self._shown.paragraphs[at][0] if self._shown and 0 <= at < len(self._shown.paragraphs) else None

    def _open(self) -> None:
        """Show the chosen paragraph, or what somebody typed into it; what is typed into another one is kept."""
        one, at = self._chosen(), self.list.currentRow()
        wanted, shown = one.id if one else b"", bytes(self.editor.property("paragraph") or b"")
        self.title.setText(f"{one.number}  {one.ref}".strip() if one else self.tr("No paragraph yet"))
        if self._is_typed() and shown != wanted:
            self._typed[shown] = self.editor.toPlainText(), self._seen
        if shown != wanted or not self._is_typed():
            now = (one.text, self._shown.paragraphs[at][3]) if self._shown and one else ("", frozenset())
            typed = self._typed.pop(wanted, None)
            text, self._seen = typed or now
            self.editor.setPlainText(text)
            self.editor.document().setModified(typed is not None)
            self.editor.setProperty("paragraph", wanted)
        self.table.clear()
        for told in self._shown.paragraphs[at][2] if self._shown and one else ():
            item = QListWidgetItem(told.told)
            item.setData(_ID, told.id)
            self.table.addItem(item)
        self.table.setCurrentRow(0)
        if one and self._shown:
            self.room.show_text(one.number and f"{one.number}.", self._shown.paragraphs[at][1])
        self._settle()

    def _is_typed(self) -> bool:
        return self.editor.document().isModified()

    def _settle(self) -> None:
        """Offer what can be done now; what would change the text beneath what is typed waits for that."""
        one, seated = self._chosen(), self.office.sitting is not None
        open_ = seated and self._shown is not None and not self._shown.adopted
        self.save.setEnabled(open_ and one is not None and self._is_typed())
        for each in (self.new, self.propose):
            each.setEnabled(open_ and bool(self.document))
        self.parted.setEnabled(open_ and one is not None and not self._is_typed())
        for each in (self.up, self.down):
            each.setEnabled(open_ and one is not None)
        self.accept.setEnabled(open_ and self.table.count() > 0 and not self._is_typed())
        for each in (self.refuse, self.withdraw):
            each.setEnabled(open_ and self.table.count() > 0)
        self.make.setEnabled(seated)
        self.hints.setText(self._hints())

    def _hints(self) -> str:
        reader = self.office.reader
        packs = list(reader.packs().values()) if reader else []
        found = draft.style_hints(self.editor.toPlainText(), packs[-1]) if packs else []
        return "  ".join(f"“{one.words}”: {one.advice}" for one in found)

    def redraw(self, changed: Changed) -> None:
        """Show what changed."""
        if changed.records or changed.everything:
            self._fill()

    def arrive(self) -> None:
        """Begin at the paragraphs."""
        self.list.setFocus()

    def _open_room(self) -> None:
        self.room.open()

    # ---- what is done ------------------------------------------------------------------------------------------------

    def _act(self, work: Callable[[DeskFile, Sitting], bytes], then: Callable[[], None] = lambda: None) -> None:
        """Write, show everything anew, and choose the paragraph that ``work`` returns."""

        def done(made: bytes) -> None:
            self._wanted = made
            then()

        self.office.act(lambda desk, sitting: (work(desk, sitting), Changed(everything=True)), done, self._failed)

    def _failed(self, fault: Exception) -> None:
        self.tools.fail(fault)
        self._settle()

    def _put(self) -> None:
        one, text, seen = self._chosen(), self.editor.toPlainText().strip(), self._seen

        def put(desk: DeskFile, sitting: Sitting, paragraph: bytes) -> bytes:
            capture.change(desk, sitting, paragraph, {"text": text}, seen=seen)
            return paragraph

        def done() -> None:
            if text == self.editor.toPlainText().strip():  # and nobody typed on
                self.editor.document().setModified(False)

        if one and self.save.isEnabled():
            self._act(lambda desk, sitting: put(desk, sitting, one.id), done)

    def _add(self) -> None:
        one, document = self._chosen(), self.document
        text = self.tr("New paragraph")
        self._act(lambda desk, sitting: texts.add(desk, sitting, document, text, after=one.id if one else None).id)

    def _split(self) -> None:
        one, document, at = self._chosen(), self.document, self.editor.textCursor().position()
        if one:
            self._act(lambda desk, sitting: texts.split(desk, sitting, document, one.id, at).id)

    def _move(self, by: int) -> None:
        one, document, at = self._chosen(), self.document, self.list.currentRow()
        others = [self.list.item(number).data(_ID) for number in range(self.list.count()) if number != at]
        to = at + by
        if one is None or not 0 <= to <= len(others):
            return
        after = others[to - 1] if to > 0 else None
        self._act(lambda desk, sitting: (texts.move(desk, sitting, document, one.id, after=after), one.id)[1])

    def _choose_actor(self, kept: str, _shown: str) -> None:
        self._actor = kept

    def _propose(self) -> None:
        one = self._chosen()
        if one is None:
            return
        given = {
            "paragraph": one.id.hex(), "kind": str(self.kind.currentData()), "status": "proposed",
            "words": self.words.text().strip(), "text": self.wanted.text().strip() or "—",
            "actor": self._actor if self.who.text() else "",
        }  # fmt: skip
        values = {name: value for name, value in given.items() if value}

        def done() -> None:
            self.words.clear()
            self.wanted.clear()

        self._act(lambda desk, sitting: (capture.record(desk, sitting, "text_proposal", values), one.id)[1], done)

    def _proposal(self) -> bytes:
        item = self.table.currentItem()
        return bytes(item.data(_ID)) if item else b""

    def _accept(self) -> None:
        one, proposal = self._chosen(), self._proposal()
        if one and proposal:
            self._act(lambda desk, sitting: _accepted(desk, sitting, proposal, one.id))

    def _become(self, status: str) -> None:
        one, proposal = self._chosen(), self._proposal()
        if one and proposal:
            self._act(lambda desk, sitting: (proposals.settle(desk, sitting, proposal, status), one.id)[1])

    # ---- whole documents ---------------------------------------------------------------------------------------------

    def _offer_drafts(self) -> None:
        menu = QMenu(self)
        for code, words in Choices(self.office).codes(_KIND):
            if code not in adoption.LATER:
                menu.addAction(words).triggered.connect(
                    lambda _on=False, code=code, words=words: self.draft(code, words)
                )
        _below(menu, self.make)

    def draft(self, kind: str, title: str) -> None:
        """Draft a document of a kind from all that is on record."""

        def work(desk: DeskFile, sitting: Sitting) -> tuple[draft.Drafted, Changed]:
            return draft.draft(desk, sitting, kind=kind, title=title), Changed(everything=True)

        def done(made: draft.Drafted) -> None:
            self.documents.setCurrentIndex(self.documents.findData(made.document.hex()))
            self._load()
            text = self.tr("Drafted {ref}: {count} paragraphs.").format(ref=made.ref, count=made.paragraphs)
            self.tools.tell(Notice(tone="good", happened=text))

        self.office.act(work, done)

    def _offer_more(self) -> None:
        menu = QMenu(self)
        offers = ((self.tr("Adopt it today…"), self.adopt), (self.tr("Write it as DOCX to edit…"), self._write_docx),
                  (self.tr("Take an edited DOCX back…"), self._take_docx))  # fmt: skip
        for words, act in offers:
            action = menu.addAction(words)
            action.setEnabled(bool(self.document) and (self.office.sitting is not None or act == self._write_docx))
            action.triggered.connect(lambda _on=False, act=act: act())
        _below(menu, self.more)

    def adopt(self) -> None:
        """Freeze the document as adopted today."""
        document = self.document

        def work(desk: DeskFile, sitting: Sitting) -> tuple[adoption.Adopted, Changed]:
            return adoption.adopt(desk, sitting, document, on=now()[:10]), Changed(everything=True)

        def done(adopted: adoption.Adopted) -> None:
            text = self.tr("Adopted: {title}.  What comes later cites it and never alters it.")
            self.tools.tell(Notice(tone="good", happened=text.format(title=adopted.title)))

        self.office.act(work, done)

    def _write_docx(self) -> None:
        path = ask.save_file(self, self.tr("Write as DOCX"), Path("text.docx"), self.tr("Word documents (*.docx)"))
        reader = self.office.reader
        if not (path and reader):
            return
        try:
            folder.write_file(path, editing.write(reader, self.document))
        except StocktakeError as fault:
            self.tools.fail(fault)
        else:
            self.tools.tell(Notice(tone="good", happened=self.tr("Saved {file}.").format(file=path.name)))

    def _take_docx(self) -> None:
        path = ask.open_file(self, self.tr("Take an edited DOCX back"), self.tr("Word documents (*.docx)"))
        if path:
            self.take(path)

    def take(self, path: Path) -> None:
        """Make proposals of what was edited in a DOCX."""
        document = self.document

        def work(desk: DeskFile, sitting: Sitting) -> tuple[int, Changed]:
            found = editing.read(desk, document, ask.content(path))
            with desk.transaction():
                for one in found:
                    editing.propose(desk, sitting, one)
            return len(found), Changed(everything=True)

        def done(count: int) -> None:
            self.tools.tell(Notice(tone="good", happened=self.tr("Proposals made: {count}.").format(count=count)))

        self.office.act(work, done)


def _accepted(desk: DeskFile, sitting: Sitting, proposal: bytes, paragraph: bytes) -> bytes:
    proposals.accept(desk, sitting, proposal)
    return paragraph


def _flowing(*buttons: QPushButton) -> QWidget:
    made, flow = QWidget(), Flow(SPACE["s"])
    for one in buttons:
        flow.addWidget(one)
    made.setLayout(flow)
    return made


def _below(menu: QMenu, under: QPushButton) -> None:
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(under.mapToGlobal(under.rect().bottomLeft()))

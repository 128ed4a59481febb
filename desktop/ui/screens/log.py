"""The meeting log: agenda at the side, entries of the session, and the capture line below, always in reach."""

from __future__ import annotations

import mimetypes
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QKeySequence, QShortcut

from desktop.casework import capture, drafts
from desktop.casework.identity import now
from desktop.casework.kinds import RAPPORTEURS, lines_of
from desktop.records.labels import Audience
from desktop.records.types import CATALOGUE
from desktop.store.lists import Query
from desktop.trust.roster import Role
from desktop.ui import ask
from desktop.ui.agenda import Agenda
from desktop.ui.capture_line import CaptureLine
from desktop.ui.choices import Choices
from desktop.ui.forms.pane import Pane
from desktop.ui.grammar import values_of
from desktop.ui.log_delegate import LogDelegate
from desktop.ui.log_model import LogModel
from desktop.ui.log_view import LogView
from desktop.ui.notices import Notice
from desktop.ui.office import Changed
from desktop.ui.said import said
from desktop.ui.screen import Screen, Tools
from desktop.ui.sides import Pair, is_narrow
from desktop.ui.speakers import Speakers
from desktop.ui.widgets import button, column, holder, split

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QResizeEvent

    from desktop.casework.capture import Recorded
    from desktop.casework.drafts import Draft
    from desktop.casework.ports import Sitting
    from desktop.store.desk import DeskFile
    from desktop.ui.grammar import Values
    from desktop.ui.log_model import Line

_WIDE: Final = 44  # heights of the text that agenda and log need beside each other
_REVIEWERS: Final = frozenset({Role.REVIEWER, Role.EXPERT})


class Log(Screen):
    """Capture: privately first, on record by one key."""

    def __init__(self, tools: Tools) -> None:
        """Show the session one sits in."""
        super().__init__(tools)
        review = self._role() in _REVIEWERS
        self._attach = button(self.tr("Attach a file…"), self._choose_file, picture="paperclip", kind="plain")
        self._attach.setToolTip(self.tr("Put a file on record with the entry that is selected"))
        self.head(self.tr("Meeting log"), "", self._attach)
        self._actors: dict[str, str] = {}  # ids by the names they were called by
        self.speakers = Speakers(self.office, self.tools.fail)
        self.speakers.floor_given.connect(self._hear)
        self.agenda = Agenda(self.office, self.speakers)
        self.agenda.discussed.connect(self.speakers.show_item)
        self.speakers.setHidden(review)
        self.model = LogModel(self.office)
        self._delegate = LogDelegate(self.theme)
        self.list = LogView(self._delegate)
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Notes and entries"))
        self.list.selectionModel().currentChanged.connect(self._select)
        self.capture = CaptureLine(Choices(self.office), RAPPORTEURS)
        self.capture.kept.connect(self._keep)
        self.capture.recorded.connect(self._put)
        self.capture.left.connect(self.list.setFocus)
        self.capture.typed.connect(self._draft)
        self.office.resumed.connect(self._show_draft)
        self._typist, self._showing = "", False  # whose line it is, and whether it is only shown
        self.pane = Pane(tools, self.tr("Choose a note or an entry: its details open here."))
        self.pane.recorded.connect(lambda record: self._show(record=record))
        self.pair = Pair(self.list, self.pane, sizes=(480, 360))
        self.list.clicked.connect(lambda _index: self.pair.show_detail())
        self.list.activated.connect(lambda _index: self.pair.show_detail())
        right = column(self.pair, self.capture, gap="m")
        right.setStretch(0, 1)
        self.body.addWidget(split(self.agenda, holder(right), sizes=(210, 840)), 1)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._put_selected)
        QShortcut(QKeySequence("Ctrl+L"), self, self.capture.line.setFocus)
        self.agenda.moved.connect(self._move)
        self.theme.changed.connect(self.list.measure)
        self._offer()
        self._move()
        self._seat()
        self.list.scrollToBottom()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the log where there is little."""
        super().resizeEvent(event)
        self.agenda.shrink(small=is_narrow(self, _WIDE))

    def arrive(self) -> None:
        """Begin at the capture line."""
        self.capture.line.setFocus()

    def redraw(self, changed: Changed) -> None:
        """Show what changed; what is new is scrolled to where one was at the end."""
        bar = self.list.verticalScrollBar()
        at_end = bar.value() >= bar.maximum() - 4
        note, record = self.pane.note, self.pane.record
        if changed.records or changed.everything:
            self._actors.clear()
        if changed.records:
            self.speakers.read_again()
        if changed.everything:
            self.agenda.read_again()
            self._seat()
            self._offer()
            self._move()
        else:
            self.model.redraw(changed)
        if record and (changed.everything or record in changed.records):
            self.pane.show_record(record)
        elif note and changed.notes and not self.model.find(note=note).isValid():
            self.pane.show_nothing()
        if at_end:
            self.list.scrollToBottom()

    def _hear(self, name: str) -> None:
        """Begin a line for whoever has the floor, unless somebody is typing one."""
        if not self.capture.line.text().strip():
            self.capture.line.setText(f"{name}: ")
        self.capture.line.setFocus()

    def _role(self) -> str:
        return self.office.sitting.role if self.office.sitting else Role.OBSERVER

    def _offer(self) -> None:
        """Offer the kinds that whoever sits here captures."""
        if self.office.reader:
            types = lines_of(self.office.reader, self._role())
            self.capture.offer(types)
            self.model.show_types(one for one in types if one != "pledge")

    def _seat(self) -> None:
        sitting = self.office.sitting
        self.capture.setEnabled(sitting is not None)
        self._attach.setVisible(sitting is not None)
        if (typist := sitting.secrets.public if sitting else "") != self._typist:
            self._typist = typist
            self._show_draft(self.office.draft)

    def _draft(self, type_: str, text: str) -> None:
        """Keep the line that is being typed."""
        if self._typist and not self._showing:
            self.office.keep_draft(type_, text)

    def _show_draft(self, draft: Draft | None) -> None:
        """Show the line that whoever sits here was typing, and nobody else's."""
        self._showing = True
        self.capture.show_line(draft.type if draft else "", draft.text if draft else "")
        self._showing = False

    def _move(self) -> None:
        self.model.show_items(self.agenda.all_items())
        self.list.scrollToBottom()

    def _select(self, current: QModelIndex, _before: QModelIndex) -> None:
        line = self.model.line(current)
        if line is None:
            return
        if line.note:
            self.pane.show_note(line.note, line.type, dict(line.values))
        else:
            self.pane.show_record(line.record)

    def _show(self, *, note: str = "", record: bytes = b"") -> None:
        index = self.model.find(note=note, record=record)
        if index.isValid():
            self.list.setCurrentIndex(index)

    # ---- what is done ----------------------------------------------------------------------------------------------

    def _values(self, type_: str, text: str) -> Values:
        """Return what a line says, with the item under discussion and, where the type has it, the time."""
        values = values_of(type_, text, self._actor_named)
        fields = {field.id for field in CATALOGUE.type(type_).fields}
        if "agenda_item" in fields and self.agenda.item:
            values["agenda_item"] = self.agenda.item
        if "said_at" in fields:
            values["said_at"] = now()
        return values

    def _actor_named(self, name: str) -> str:
        """Return the id of the actor of the participants shown so, of that name, or the only one with these words."""
        if name not in self._actors:
            self._actors[name] = self._find_actor(name)
        return self._actors[name]

    def _find_actor(self, name: str) -> str:
        reader, look = self.office.reader, self.office.look()
        if reader is None or look is None:
            return ""
        shown = (reader.record(uid) for uid in self._equal("participant", "shown_as", name))
        actors = {look.code(one, "actor") for one in shown if one} - {""}
        actors = actors or {uid.hex() for uid in self._equal("actor", "name", name)}
        actors = actors or {uid.hex() for uid, _ in reader.titles("actor", Audience.SHARED, "name", name, 2)}
        return actors.pop() if len(actors) == 1 else ""

    def _equal(self, type_: str, field: str, text: str) -> list[bytes]:
        """Return the records of a type whose field is exactly this."""
        wanted = Query(type=type_, audience=Audience.SHARED, equal={field: text})
        return [row.uid for row in self.office.reader.page(wanted)] if self.office.reader else []

    def _keep(self, type_: str, text: str) -> None:
        values = self._values(type_, text)
        self.office.drop_draft()

        def work(desk: DeskFile, sitting: Sitting) -> tuple[str, Changed]:
            with desk.transaction():
                drafts.forget(desk, sitting)
                return capture.note(desk, sitting, type_, values), Changed(notes=True)

        self.office.act(work, lambda _note: self.list.scrollToBottom(), lambda fault: self._give_back(text, fault))

    def _put(self, type_: str, text: str) -> None:
        if not text:
            self._put_selected()
            return
        values = self._values(type_, text)
        self.office.drop_draft()

        def work(desk: DeskFile, sitting: Sitting) -> tuple[Recorded, Changed]:
            with desk.transaction():
                drafts.forget(desk, sitting)
                made = capture.record(desk, sitting, type_, values)
            return made, Changed.by(made.changes)

        self.office.act(work, self._told, lambda fault: self._give_back(text, fault))

    def _put_selected(self) -> None:
        """Put the note that is selected on record, as its form shows it; without one, the newest."""
        line = self.model.line(self.list.currentIndex()) or self.model.last_note()
        if line is None:
            return
        if line.note and self.pane.note != line.note:
            self._show(note=line.note)
        self.pane.put()

    def _told(self, made: Recorded) -> None:
        text = self.tr("On record as {ref}.").format(ref=made.ref)
        self.tools.tell(Notice(tone="good", happened=text, todo=" ".join(map(said, made.hints))))
        self._show(record=made.id)

    def _give_back(self, text: str, fault: Exception) -> None:
        self.capture.give_back(text)
        self.tools.fail(fault)

    def _choose_file(self) -> None:
        if path := ask.open_file(self, self.tr("Attach a file"), self.tr("All files (*)")):
            self._attach_file(path)

    def _attach_file(self, path: Path) -> None:
        line: Line | None = self.model.line(self.list.currentIndex())
        belongs = line.record if line and line.record else None

        def work(desk: DeskFile, sitting: Sitting) -> tuple[Recorded, Changed]:
            media = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
            made = capture.attach(
                desk, sitting, ask.content(path), name=path.name, media=media, title=path.stem, belongs_to=belongs
            )
            return made, Changed.by(made.changes)

        self.office.act(work, self._told)

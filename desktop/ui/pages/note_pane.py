"""Below the list of notes: the note that is chosen, with its answers, and the place where a new one is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QWidget

from desktop.journal.clock import as_datetime
from desktop.records.types import CATALOGUE
from desktop.ui.direction import direction_of
from desktop.ui.flow import Flow
from desktop.ui.pages.notes_model import state_words
from desktop.ui.times import moment
from desktop.ui.widgets import Choice, Empty, button, card, chip, clear, column, holder, label, line, row, scrolled

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.casework.review.anchors import Selector
    from desktop.casework.review.notes import Note, Placed
    from desktop.ui.choices import Choices

KIND = CATALOGUE.type("annotation").field("kind")
TEAM, EVERYBODY = "team", "everybody"


class Composer(QWidget):
    """A new note on a place."""

    written = Signal(object, bool)  # its values, and whether for everybody
    dropped = Signal()

    def __init__(self, choices: Choices) -> None:
        """Begin without a place."""
        super().__init__()
        self.selector: Selector | None = None
        self.place = label("", "muted")
        self.kind = Choice(self.tr("Kind of note"))
        for code, words in choices.codes(KIND):
            self.kind.addItem(words, code)
        self.audience = Choice(self.tr("For whom"))
        self.audience.addItem(self.tr("For the review team"), TEAM)
        self.audience.addItem(self.tr("For everybody"), EVERYBODY)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Note"))
        self.text.setPlaceholderText(self.tr("What do you want to say?"))
        self.text.setTabChangesFocus(True)
        self.proposed = line(
            self.tr("Wording proposed instead"), self.tr("Wording proposed instead (for a correction)")
        )
        self.tags = line(self.tr("Tags"), self.tr("Tags, with commas between them"))
        self.do = button(
            self.tr("Put note on record"), self._write, picture="check", kind="primary", keys="Ctrl+Return"
        )
        drop = button(self.tr("Cancel"), self.dropped.emit, kind="plain", keys="Escape")
        self.setLayout(
            column(
                label(self.tr("New note"), "strong"), self.place, row(self.kind, self.audience), self.text,
                self.proposed, self.tags, row(self.do, drop, None), gap="s",
            )
        )  # fmt: skip

    def begin(self, selector: Selector, shown: str) -> None:
        """Write a note on this place, which is shown so."""
        self.selector = selector
        self.place.setText(shown)
        self.text.setFocus()

    def for_whom(self, *, team: bool) -> None:
        """Offer the team only to who is in one."""
        self.audience.setCurrentIndex(0 if team else 1)
        self.audience.setEnabled(team)

    def clear(self) -> None:
        """Empty the form."""
        self.selector = None
        for one in (self.text, self.proposed, self.tags):
            one.clear()

    def _write(self) -> None:
        values: dict[str, object] = {
            "kind": self.kind.currentData(),
            "text": self.text.toPlainText().strip(),
            "proposed": self.proposed.text().strip(),
            "tags": [tag for one in self.tags.text().split(",") if (tag := one.strip())],
        }
        if values["text"] or values["proposed"]:
            values["text"] = values["text"] or values["proposed"]
            self.written.emit(values, self.audience.currentData() == EVERYBODY)
        else:
            self.text.setFocus()


class Thread(QWidget):
    """A note with its answers, and what can be done with it."""

    answered = Signal(bytes, str, str)  # note, words, state
    opened = Signal(bytes)  # to be given to everybody
    recommended = Signal(bytes)

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self._key = b""
        self._typed: dict[bytes, str] = {}  # answers to other notes, not on record
        self._inside = column(gap="s")
        self.answer = QPlainTextEdit()
        self.answer.setAccessibleName(self.tr("Answer or reason"))
        self.answer.setPlaceholderText(self.tr("Your answer; for a state, the reason"))
        self.answer.setTabChangesFocus(True)
        self.answer.setMaximumHeight(76)
        self.say = button(self.tr("Answer"), lambda: self._answer(""), picture="chat-text", kind="primary")
        self.settle = button(self.tr("Settle"), lambda: self._answer("settled"), picture="check-circle")
        self.reopen = button(self.tr("Reopen"), lambda: self._answer("open"), picture="arrow-counter-clockwise")
        self.withdraw = button(self.tr("Withdraw"), lambda: self._answer("withdrawn"), kind="plain")
        self.widen = button(self.tr("Give to everybody"), lambda: self.opened.emit(self._key), picture="users-three")
        self.recommend = button(
            self.tr("Make a recommendation"), lambda: self.recommended.emit(self._key), picture="arrow-bend-up-right"
        )
        self.setLayout(
            column(
                scrolled(holder(column(self._inside, None))), self.answer,
                holder_of(self.say, self.settle, self.reopen, self.withdraw, self.widen, self.recommend), gap="s",
            )
        )  # fmt: skip

    def show_note(self, one: Placed, words: Callable[[Note, str], str], name: Callable[[str], str], me: str) -> None:
        """Show a note to ``me``."""
        note = one.note
        if note.id != self._key:
            self._typed[self._key] = self.answer.toPlainText()
            self.answer.setPlainText(self._typed.pop(note.id, ""))
        self._key = note.id
        clear(self._inside)
        tone = {"open": "accent", "answered": "warn", "settled": "good"}.get(note.state, "plain")
        chips = [chip(words(note, "kind"), "plain"), chip(state_words(note), tone)]
        if one.place is None:
            chips.append(chip(self.tr("Its passage is gone"), "bad"))
        elif one.place.how == "edited":
            chips.append(chip(self.tr("Its passage was edited"), "warn"))
        self._inside.addLayout(row(*chips, None, gap="xs"))
        if note.text("quote"):
            self._inside.addWidget(_said(f"“{note.text('quote')[:600]}”", "muted"))
        for each in (note, *note.answers):
            self._inside.addWidget(_card(each, name, first=each is note, words=words))
        self.settle.setVisible(note.state not in ("settled", "withdrawn"))
        self.reopen.setVisible(note.state in ("settled", "withdrawn"))
        self.withdraw.setVisible(note.person == me and note.state != "withdrawn")
        self.widen.setVisible(not note.open_to_all)

    def _answer(self, state: str) -> None:
        text = self.answer.toPlainText().strip()
        if text:
            self.answered.emit(self._key, text, state)
        else:
            self.answer.setFocus()

    def is_answered(self, note: bytes) -> None:
        """Empty the line of an answer that is on record."""
        self._typed.pop(note, None)
        if note == self._key:
            self.answer.clear()


def _card(note: Note, name: Callable[[str], str], *, first: bool, words: Callable[[Note, str], str]) -> QWidget:
    who = note.text("said_by") or name(note.person)
    state = "" if first else words(note, "state")
    head = " · ".join(filter(None, (who, moment(as_datetime(note.time)), state)))
    parts: list[QWidget] = [label(head, "small"), _said(note.text("text"), "")]
    translate = QCoreApplication.translate
    for title, text in (
        (translate("review", "Instead:"), note.text("proposed")),
        (translate("review", "Tags:"), ", ".join(note.several("tags"))),
        (translate("review", "Goals:"), ", ".join(note.several("goals"))),
    ):
        if text:
            parts.append(label(f"{title} {text}", "small"))
    return card(*parts, gap="xs")


def holder_of(*buttons: QWidget) -> QWidget:
    """Return buttons beside each other, in as many rows as they need."""
    flow, made = Flow(), QWidget()
    for one in buttons:
        flow.addWidget(one)
    made.setLayout(flow)
    return made


def _said(text: str, tone: str) -> QWidget:
    made = label(text, tone)
    made.setLayoutDirection(direction_of(text))
    return made


class NotePane(QStackedWidget):
    """One of: nothing chosen, a note, a new note."""

    def __init__(self, choices: Choices) -> None:
        """Begin with nothing chosen."""
        super().__init__()
        self.thread_pane, self.composer = Thread(), Composer(choices)
        self._empty = Empty(
            "note-pencil", self.tr("No note chosen"),
            self.tr("Choose one in the list, or mark a passage and write one."),
        )  # fmt: skip
        for one in (self._empty, self.thread_pane, self.composer):
            self.addWidget(one)

    def show_nothing(self) -> None:
        """Show that nothing is chosen."""
        self.setCurrentWidget(self._empty)

    def show_thread(self) -> None:
        """Show the note."""
        self.setCurrentWidget(self.thread_pane)

    def show_composer(self) -> None:
        """Show the place for a new note."""
        self.setCurrentWidget(self.composer)

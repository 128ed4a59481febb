"""Print: the meeting or a pledge, as a copy for somebody; seen before it is saved."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QTimer
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QStackedWidget

from desktop import wiring
from desktop.exchange.folder import write_file
from desktop.records.errors import StocktakeError
from desktop.records.types import CATALOGUE
from desktop.ui import ask
from desktop.ui.choices import Choices
from desktop.ui.forms.picker import Picker
from desktop.ui.notices import Notice
from desktop.ui.screen import Screen, Tools
from desktop.ui.widgets import Choice, Empty, button, holder, label, row

if TYPE_CHECKING:
    from desktop.ui.office import Changed

_PAUSE_MS = 200


class Printing(Screen):
    """What, for whom, and a preview on white paper."""

    def __init__(self, tools: Tools) -> None:
        """Begin with the meeting."""
        super().__init__(tools)
        self.save = button(self.tr("Save as PDF…"), self._save, picture="file-pdf", kind="primary", keys="Ctrl+S")
        self.head(self.tr("Print"), "", self.save)
        self.what = Choice(self.tr("What to print"))
        self.what.addItem(self.tr("Summary of the meeting"), "meeting")
        self.what.addItem(self.tr("Sheet of a pledge"), "pledge")
        self.what.currentIndexChanged.connect(lambda _at: self._choose())
        self.pledge = Picker(Choices(self.office), CATALOGUE.type("progress").field("pledge"))
        self.pledge.setAccessibleName(self.tr("Pledge to print"))
        self.pledge.setPlaceholderText(self.tr("Which pledge?"))
        self.pledge.chosen.connect(self._choose_pledge)
        self._record = b""
        self.copy = Choice(self.tr("For whom"))
        copies = {
            "public": self.tr("Copy for the public"),
            "team": self.tr("Copy for the review team"),
            "secretariat": self.tr("Copy for the secretariat"),
        }
        for name in wiring.COPIES:
            self.copy.addItem(copies[name], name)
        self.copy.currentIndexChanged.connect(lambda _at: self._choose())
        self._told = label("", "muted")
        line = row(self.what, self.pledge, self.copy, self._told, gap="s")
        line.setStretch(0, 2)
        line.setStretch(1, 3)
        line.setStretch(2, 2)
        line.setStretch(3, 1)
        self.body.addWidget(holder(line))
        self._pdf, self._buffer = b"", QBuffer(self)
        self.document = QPdfDocument(self)
        self.view = QPdfView(self)
        self.view.setDocument(self.document)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setAccessibleName(self.tr("Preview"))
        self._pages = QStackedWidget()
        self._pages.addWidget(
            Empty("printer", self.tr("Nothing to print yet"), self.tr("Choose a pledge, or print the meeting."))
        )
        self._pages.addWidget(self.view)
        self.body.addWidget(self._pages, 1)
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._draw)
        self._choose()

    def arrive(self) -> None:
        """Draw what may have changed."""
        self.what.setFocus()

    def redraw(self, changed: Changed) -> None:
        """Draw again what changed."""
        if changed.records or changed.everything:
            self._pause.start()

    def _choose(self) -> None:
        self.pledge.setVisible(self.what.currentData() == "pledge")
        self._pause.start()

    def _choose_pledge(self, kept: str, _shown: str) -> None:
        self._record = bytes.fromhex(kept)
        self._pause.start()

    def _draw(self) -> None:
        what, record, copy = str(self.what.currentData()), self._record, str(self.copy.currentData())
        ready = bool(self.office.look()) and (what == "meeting" or bool(record))
        self.save.setEnabled(False)
        if not ready:
            self._pages.setCurrentIndex(0)
            return
        self._told.setText(self.tr("Being typeset…"))
        if what == "meeting":
            self.office.ask(lambda desk, _task: wiring.print_meeting(desk, copy), self._show, self._failed)
        else:
            self.office.ask(lambda desk, _task: wiring.print_pledge(desk, record, copy), self._show, self._failed)

    def _show(self, pdf: bytes) -> None:
        self._pdf = pdf
        self.document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        self._pages.setCurrentIndex(1)
        self._told.setText(self.tr("Pages: {count}").format(count=self.document.pageCount()))
        self.save.setEnabled(True)

    def _failed(self, fault: Exception) -> None:
        self._told.setText("")
        self.tools.fail(fault)

    def _save(self) -> None:
        name = Path(f"{self.what.currentData()}-{self.copy.currentData()}.pdf")
        path = ask.save_file(self, self.tr("Save as PDF"), name, self.tr("PDF files (*.pdf)"))
        if not (path and self._pdf):
            return
        try:
            write_file(path, self._pdf)
        except StocktakeError as fault:
            self.tools.fail(fault)
        else:
            self.tools.tell(Notice(tone="good", happened=self.tr("Saved {file}.").format(file=path.name)))

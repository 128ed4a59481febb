"""Print: any kind of report, as a copy for somebody, in one of six languages; seen before it is saved."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QTimer
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QStackedWidget

from desktop import wiring
from desktop.exchange.folder import write_file
from desktop.records.errors import StocktakeError
from desktop.records.types import CATALOGUE
from desktop.reports.request import FORMS, KINDS, Request
from desktop.ui import ask
from desktop.ui.choices import Choices
from desktop.ui.forms.picker import Picker
from desktop.ui.language import NAMES
from desktop.ui.notices import Notice
from desktop.ui.screen import Screen, Tools
from desktop.ui.widgets import Choice, Empty, button, holder, label, row

if TYPE_CHECKING:
    from desktop.ui.office import Changed

_PAUSE_MS = 200
# A field that leads to a record of that type: it decides what can be chosen.
_LEADING: Final = {
    "pledge": ("progress", "pledge"),
    "session": ("decision", "session"),
    "meeting_document": ("paragraph", "document"),
    "actor": ("pledge", "actor"),
    "corridor": ("pledge", "corridor"),
    "submission": ("assessment", "submission"),
}


class Printing(Screen):
    """What, for whom, in which language, and a preview on white paper."""

    def __init__(self, tools: Tools) -> None:
        """Begin with the meeting."""
        super().__init__(tools)
        self.save = button(self.tr("Save as…"), self._save, picture="file-pdf", kind="primary", keys="Ctrl+S")
        self.save.setEnabled(False)  # until there is something to be seen
        self.head(self.tr("Print"), "", self.save)
        self.what = self._choice(self.tr("What to print"), self._titles())
        copies = {
            "public": self.tr("Copy for the public"),
            "team": self.tr("Copy for the review team"),
            "secretariat": self.tr("Copy for the secretariat"),
        }
        self.copy = self._choice(self.tr("For whom"), {name: copies[name] for name in wiring.COPIES})
        self.language = self._choice(self.tr("Language of the report"), NAMES)
        self.language.setCurrentIndex(self.language.findData("en"))
        self.pickers = {type_: self._picker(type_) for type_ in _LEADING}
        self._records: dict[str, bytes] = {}
        self._told = label("", "muted")
        line = row(self.what, *self.pickers.values(), self.copy, self.language, self._told, gap="s")
        line.setStretch(0, 2)
        self.body.addWidget(holder(line))
        self._request: Request | None = None
        self._buffer = QBuffer(self)
        self.document = QPdfDocument(self)
        self.view = QPdfView(self)
        self.view.setDocument(self.document)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setAccessibleName(self.tr("Preview"))
        self._pages = QStackedWidget()
        self._pages.addWidget(
            Empty("printer", self.tr("Nothing to print yet"), self.tr("Choose what the report is on, or another one."))
        )
        self._pages.addWidget(self.view)
        self.body.addWidget(self._pages, 1)
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._draw)
        self._choose()

    def _titles(self) -> dict[str, str]:
        """Return what can be printed, by the kind's name."""
        return {
            "meeting": self.tr("Summary of the meeting"),
            "session": self.tr("Log of a session"),
            "text": self.tr("Document of the meeting"),
            "extract": self.tr("Extract for a delegation"),
            "pledge": self.tr("Sheet of a pledge"),
            "country": self.tr("Review of a party"),
            "coalition": self.tr("Dossier of a coalition"),
            "corridor": self.tr("Dossier of a corridor"),
            "regional": self.tr("Regional report"),
            "global": self.tr("Global report"),
            "ambition": self.tr("Ambition"),
            "duties": self.tr("Duties and calendar"),
            "finance": self.tr("Joint account and funding gap"),
            "indicators": self.tr("Indicators"),
            "stakeholders": self.tr("Digest of stakeholders' statements"),
            "outstanding": self.tr("Outstanding matters"),
            "reconciliations": self.tr("Record of reconciliations"),
            "submission": self.tr("Dossier of a submission"),
            "review": self.tr("Review dossier"),
        }

    def _choice(self, name: str, offered: dict[str, str]) -> Choice:
        made = Choice(name)
        for kept, words in offered.items():
            made.addItem(words, kept)
        made.currentIndexChanged.connect(lambda _at: self._choose())
        return made

    def _picker(self, type_: str) -> Picker:
        """Return a line in which a record of a type is chosen."""
        kind, name = _LEADING[type_]
        made = Picker(Choices(self.office), CATALOGUE.type(kind).field(name))
        made.setAccessibleName(self.tr("What the report is on"))
        made.setPlaceholderText(self.tr("Which one?"))
        made.chosen.connect(lambda kept, _shown: self._choose_record(type_, kept))
        return made

    def arrive(self) -> None:
        """Draw what may have changed."""
        self.what.setFocus()

    def redraw(self, changed: Changed) -> None:
        """Draw again what changed."""
        if changed.records or changed.everything:
            self._pause.start()

    def _choose(self) -> None:
        if hasattr(self, "_pause"):
            subject = KINDS[str(self.what.currentData())].subject
            for type_, picker in self.pickers.items():
                picker.setVisible(type_ == subject)
            self._pause.start()

    def _choose_record(self, type_: str, kept: str) -> None:
        self._records[type_] = bytes.fromhex(kept)
        self._pause.start()

    def _wanted(self) -> Request | None:
        """Return what is asked for, None while it is not said what the report is on."""
        name = str(self.what.currentData())
        kind = KINDS[name]
        record = self._records.get(kind.subject, b"")
        if not self.office.look() or (kind.subject and not record and not kind.optional):
            return None
        return Request(
            kind=name,
            copy=str(self.copy.currentData()),
            created=wiring.now(),
            language=str(self.language.currentData()),
            record=record.hex(),
        )

    def _draw(self) -> None:
        self._request = wanted = self._wanted()
        self.save.setEnabled(False)
        if wanted is None:
            self._pages.setCurrentIndex(0)
            return
        self._told.setText(self.tr("Being typeset…"))
        self.office.ask(lambda desk, _task: wiring.print_report(desk, wanted), self._show, self._failed)

    def _show(self, pdf: bytes) -> None:
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
        if (request := self._request) is None:
            return
        name = Path(f"{request.kind}-{request.copy}-{request.language}.pdf")
        kinds = ";;".join(f"{form.upper()} (*.{form})" for form in FORMS)
        path = ask.save_file(self, self.tr("Save the report"), name, kinds)
        if not path:
            return
        form = path.suffix.lstrip(".").lower()
        if form in ("", "pdf") or form not in FORMS:
            self._keep(path, bytes(self._buffer.data().data()))
        else:
            self.office.ask(
                lambda desk, _task: wiring.print_report(desk, request, form=form),
                lambda raw: self._keep(path, raw),
                self._failed,
            )

    def _keep(self, path: Path, raw: bytes) -> None:
        try:
            write_file(path, raw)
        except StocktakeError as fault:
            self.tools.fail(fault)
        else:
            self.tools.tell(Notice(tone="good", happened=self.tr("Saved {file}.").format(file=path.name)))

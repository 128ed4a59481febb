"""Notes on a submission, taken from other programs' files and saved for them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop import wiring
from desktop.exchange.documents import carry
from desktop.exchange.folder import write_file
from desktop.reports.request import Request
from desktop.ui import ask
from desktop.ui.notices import Notice
from desktop.ui.office import Changed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.casework.ports import Sitting
    from desktop.casework.review.notes import Placed
    from desktop.exchange.documents.marks import Mark
    from desktop.exchange.documents.paper import Paper
    from desktop.store.desk import DeskFile
    from desktop.ui.pages.reading import OnDesk
    from desktop.ui.screen import Screen
    from desktop.ui.worker import Task

translate = QCoreApplication.translate


class Carrying:
    """What the menu of a submission does with files."""

    def __init__(self, screen: Screen) -> None:
        """Ask and tell on this screen."""
        self._screen, self._office, self._tools = screen, screen.office, screen.tools

    @property
    def _everybody(self) -> bool:
        """Whether what comes in is for everybody: for whoever is in no team."""
        mandate = self._office.mandate()
        return not (mandate and mandate.teams)

    def take_marks(self, record: bytes, found: list[Mark], paper: Paper) -> None:
        """Put the notes in the document's own file on record."""

        def work(desk: DeskFile, sitting: Sitting) -> tuple[carry.Carried, Changed]:
            made = carry.take_marks(desk, sitting, record, found, paper, everybody=self._everybody)
            return made, _changed(made)

        self._office.act(work, self._carried, self._tools.fail)

    def take_file(self, record: bytes, paper: Paper) -> None:
        """Put the notes in another file on record."""
        kinds = translate("Submission", "Notes (*.jsonld *.json *.pdf *.docx)")
        path = ask.open_file(self._screen, translate("Submission", "Notes from a file"), kinds)
        if path is None:
            return

        def work(desk: DeskFile, sitting: Sitting) -> tuple[carry.Carried, Changed]:
            made = carry.take_file(
                desk, sitting, record, ask.content(path), path.name, paper, everybody=self._everybody
            )
            return made, _changed(made)

        self._office.act(work, self._carried, self._tools.fail)

    def _carried(self, made: carry.Carried) -> None:
        happened = translate("Submission", "Notes taken in: {new}; here already: {known}.")
        todo = translate("Submission", "Without a place: {count}; they stand at the end of the list.")
        self._tools.tell(
            Notice(
                tone="good",
                happened=happened.format(new=len(made.made), known=made.known),
                todo=todo.format(count=made.orphans) if made.orphans else "",
            )
        )

    def save(self, at: OnDesk, placed: Sequence[Placed], paper: Paper, form: str, *, team: bool) -> None:
        """Write notes as a file for other programs; ``team``: with the review team's own."""
        name = Path(f"{Path(at.document.name).stem}-notes.{form}")
        path = ask.save_file(self._screen, translate("Submission", "Save"), name, f"*.{form}")
        if path is None:
            return

        def work(desk: DeskFile, _task: Task) -> Path:
            appendix = b""
            if form == "pdf":
                copy = "team" if team else "public"
                asked = Request(kind="submission", copy=copy, record=at.record.id.hex(), created=wiring.now())
                appendix = wiring.print_report(desk, asked)
            made = carry.out(desk, at.record, list(placed), paper, form, team=team, appendix=appendix)
            return write_file(path, made)

        def then(written: Path) -> None:
            happened = translate("Submission", "{file} is written.").format(file=written.name)
            self._tools.tell(Notice(tone="good", happened=happened))

        self._office.ask(work, then, self._tools.fail)


def _changed(made: carry.Carried) -> Changed:
    return Changed(records=frozenset(uid for one in made.made for uid in one.changes.records))

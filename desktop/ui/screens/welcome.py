"""The first screen, before any desk is open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from desktop.ui import ask
from desktop.ui.lines import Line
from desktop.ui.notices import Notice
from desktop.ui.screen import Screen, Tools
from desktop.ui.speaking import language_choice
from desktop.ui.tokens import READING
from desktop.ui.widgets import button, card, column, holder, label, row, scrolled
from desktop.ui.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QFrame

_LATELY: Final = 4  # desks that were open last
SAMPLE_PASSPHRASE = "made up for the demo"  # noqa: S105 - opens nothing but the made-up sample desk


class Welcome(Screen):
    """Four ways to begin."""

    def __init__(self, tools: Tools) -> None:
        """Show them."""
        super().__init__(tools)
        self.setAccessibleName(self.tr("Welcome"))
        grid = QGridLayout()
        grid.setSpacing(12)
        doors = [
            self._door(
                self.tr("Open a meeting kit"),
                self.tr("The file (*.stk) that the secretariat prepared.  Makes your desk on this computer."),
                "suitcase-simple", lambda: tools.go("laptop"), "Ctrl+1",
            ),
            self._door(
                self.tr("Open a desk"),
                self.tr("A desk file (*.desk) that is on this computer or on a stick."),
                "folder-open", self._open, "Ctrl+O",
            ),
            self._door(
                self.tr("Make a secretariat's desk"),
                self.tr("Begin a review: its registry, its people, its meeting kit."),
                "bank", lambda: tools.go("secretariat"), "Ctrl+2",
            ),
        ]  # fmt: skip
        if tools.make_sample:
            text = self.tr("A made-up region with a meeting under way.  Nothing you do there matters.")
            doors.append(self._door(self.tr("Try a sample desk"), text, "compass", self._sample, "Ctrl+3"))
        for at, door in enumerate(doors):
            grid.addWidget(door, at // 2, at % 2)
        speaks = language_choice(tools, self.tr("Language"))
        speaks.setMinimumContentsLength(20)
        inside = column(
            row(label(self.tr("Stocktake"), "display", wrap=False), None, speaks),
            label(
                self.tr("Follow up pledges at review meetings, with or without a network.  Nothing leaves this computer"
                        " unless you hand it over."), "muted",
            ),
            grid_holder := holder(column()),
            *self._lately(),
            None, gap="m",
        )  # fmt: skip
        grid_holder.layout().addLayout(grid)  # type: ignore[union-attr] # a box layout, made above
        middle = holder(inside)
        middle.setMaximumWidth(self.theme.px(READING))
        line = row(None, middle, None)
        line.setStretch(1, 20)
        self.body.addWidget(scrolled(holder(line)))
        self._busy = label("", "muted")
        self.body.addWidget(self._busy)
        self._busy.hide()

    def _lately(self) -> list[QWidget]:
        """Return the desks that were open last, each on a line."""
        desks = self.tools.preferences.desks()[:_LATELY]
        lines = [self._line(path) for path in desks]
        return [label(self.tr("Opened lately"), "strong"), *lines] if lines else []

    def _line(self, path: Path) -> Line:
        told = self.tr("Open {desk}").format(desk=path)
        return Line(f"{path.stem}   {path.parent}", lambda: self.office.open(path), picture="file-text", told=told)

    def _door(self, title: str, text: str, picture: str, act: Callable[[], object], keys: str) -> QFrame:
        made = button(title, act, picture=picture, kind="door", keys=keys)
        made.setAccessibleDescription(text)
        return card(made, label(text, "muted"))

    def arrive(self) -> None:
        """Begin at the first door."""
        doors = self.findChildren(QPushButton)
        doors[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self) -> None:
        kinds = self.tr("Desks (*.desk)")
        if path := ask.open_file(self, self.tr("Open a desk"), kinds):
            self.office.open(path)

    def _sample(self) -> None:
        make = self.tools.make_sample
        if make is None:
            return
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / "sample"
        self._busy.setText(self.tr("Making the sample desk: this takes a few seconds…"))
        self._busy.show()
        self.setEnabled(False)
        worker = Worker("sample", self.office)
        worker.start(lambda _task: make(folder), self._open_sample, self._no_sample)
        worker.finish()

    def _open_sample(self, path: Path) -> None:
        self.setEnabled(True)
        office, tools = self.office, self.tools
        text = self.tr("This is a sample desk: everything in it is made up.")

        def begin() -> None:
            tools.go("home")
            tools.tell(Notice(tone="good", happened=text))

        office.open(path, lambda: office.sit(SAMPLE_PASSPHRASE, begin, tools.fail))

    def _no_sample(self, fault: Exception) -> None:
        self.setEnabled(True)
        self._busy.hide()
        self.tools.fail(fault)

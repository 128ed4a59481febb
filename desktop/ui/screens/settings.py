"""Settings: how the window speaks and looks, where the desk lies, copies of it, how long names are kept, faults."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_log_path
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from desktop import __version__
from desktop.casework import settings
from desktop.casework.identity import now
from desktop.records.types import CATALOGUE
from desktop.trust.roster import root_fingerprint
from desktop.ui import ask
from desktop.ui.notices import Notice
from desktop.ui.office import Changed
from desktop.ui.screen import Screen, Tools
from desktop.ui.speaking import language_choice
from desktop.ui.theme import SCALES
from desktop.ui.times import day_and_time, now_as_name, size
from desktop.ui.tokens import READING
from desktop.ui.where import Where
from desktop.ui.widgets import Choice, button, card, column, holder, label, row, scrolled
from desktop.ui.words import type_label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFrame, QWidget

    from desktop.records.parts import Retention
    from desktop.store.desk import DeskFile


class Settings(Screen):
    """What can be chosen, and what is good to know of this desk; all of it by keys, too."""

    def __init__(self, tools: Tools) -> None:
        """Show how things stand."""
        super().__init__(tools)
        back = button(self.tr("Back"), lambda: tools.go("welcome"), picture="caret-left", kind="plain", keys="Escape")
        self.head(self.tr("Settings"), "", *([] if self.office.path else [back]))
        cards = [self._looks()]
        if self.office.path and self.office.reader:
            cards += [self._desk(self.office.path), self._copies(self.office.path)]
            cards += [kept] if (kept := self._retention()) else []
        inside = holder(column(*cards, self._help(), None, gap="l"))
        inside.setMaximumWidth(self.theme.px(READING))
        line = row(inside, None)
        line.setStretch(0, 20)
        self.body.addWidget(scrolled(holder(line)), 1)

    def arrive(self) -> None:
        """Begin at the language."""
        self.language.setFocus()

    # ---- how it speaks and looks -------------------------------------------------------------------------------------

    def _looks(self) -> QFrame:
        tools = self.tools
        self.language = language_choice(tools, self.tr("Language"))
        self.look = Choice(self.tr("Colours"))
        for choice, words in (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("contrast", self.tr("High contrast")),
        ):
            self.look.addItem(words, choice)
        self.look.setCurrentIndex(max(0, self.look.findData(self.theme.choice)))
        self.look.activated.connect(lambda _at: self._dress(choice=str(self.look.currentData())))
        self.scale = Choice(self.tr("Size of text"))
        for scale in SCALES:
            self.scale.addItem(self.tr("{percent} %").format(percent=self.locale().toString(round(scale * 100))), scale)
        self.scale.setCurrentIndex(max(0, self.scale.findData(self.theme.scale)))
        self.scale.activated.connect(lambda _at: self._dress(scale=float(self.scale.currentData())))
        self.theme.changed.connect(lambda: self.scale.setCurrentIndex(max(0, self.scale.findData(self.theme.scale))))
        keys = self.tr("Ctrl and + or - make text larger or smaller, Ctrl and 0 plain, wherever you are.")
        unread = self.tr("Translations that nobody who speaks the language has read yet are marked unreviewed.")
        return card(
            label(self.tr("Language and looks"), "lead"),
            *self._field(self.language, unread),
            *self._field(self.look),
            *self._field(self.scale, keys),
        )

    def _field(self, editor: Choice, explained: str = "") -> list[QWidget]:
        title = label(editor.accessibleName(), "strong")
        title.setBuddy(editor)
        return [title, editor, *([label(explained, "small")] if explained else [])]

    def _dress(self, *, choice: str | None = None, scale: float | None = None) -> None:
        self.theme.choose(choice=choice, scale=scale)
        self.tools.preferences.keep_theme(self.theme)

    # ---- the desk ----------------------------------------------------------------------------------------------------

    def _desk(self, path: Path) -> QFrame:
        reader = self.office.reader
        versions = reader.chain().versions if reader else ()
        facts = [
            (self.tr("File"), f"{path}  ({size(path.stat().st_size)})"),
            (self.tr("Region"), reader.setting(settings.REGION) if reader else ""),
            (self.tr("Review"), reader.setting(settings.REVIEW) if reader else ""),
            (self.tr("Fingerprint of the registry"), root_fingerprint(versions[0].roster) if versions else ""),
        ]
        folder = QUrl.fromLocalFile(str(path.parent))
        return card(
            label(self.tr("This desk"), "lead"),
            *(label(f"{name}: {text}") for name, text in facts if text),
            row(
                button(self.tr("Show its folder"), lambda: QDesktopServices.openUrl(folder), picture="folder-open"),
                button(self.tr("Open another desk…"), self._open, picture="file-text"),
                button(self.tr("Close this desk"), self._close, picture="x"),
                None,
            ),
        )

    def _open(self) -> None:
        if path := ask.open_file(self, self.tr("Open another desk"), self.tr("Desks (*.desk)")):
            self.office.open(path)

    def _close(self) -> None:
        self.office.close()
        self.office.opened.emit()

    # ---- copies ------------------------------------------------------------------------------------------------------

    def _copies(self, path: Path) -> QFrame:
        self.last = label("", "muted")
        self._tell_copy(path)
        self.where = Where(self.office)
        self.copy = button(self.tr("Make a copy now"), lambda: self._copy(path), picture="copy", kind="primary")
        return card(
            label(self.tr("Copies of this desk"), "lead"),
            self.last,
            self.where,
            row(self.copy, None),
            label(
                self.tr("A copy is a desk of its own: open it as any other where this one is lost.  What was written "
                        "after it was made comes back with the bundles of those to whom it was handed over."),
                "small",
            ),
        )  # fmt: skip

    def _tell_copy(self, path: Path) -> None:
        when, where = self.tools.preferences.last_copy(path)
        told = self.tr("Last copy: {when}, {where}").format(when=day_and_time(when), where=where)
        self.last.setText(told if when else self.tr("No copy was made from here yet."))

    def _copy(self, path: Path) -> None:
        folder = self.where.folder
        if folder is None:
            return
        name = f"{path.stem}-{now_as_name()}{path.suffix}"
        self.copy.setEnabled(False)

        def work(desk: DeskFile, _task: object) -> tuple[Path, Changed]:
            from desktop.ui.deskwork import back_up  # noqa: PLC0415 - it brings the desk along

            return back_up(desk, folder, name), Changed()

        def done(target: Path) -> None:
            self.copy.setEnabled(True)
            self.tools.preferences.keep_copy(path, now(), target)
            self._tell_copy(path)
            happened = self.tr("Saved {file}.").format(file=target.name)
            self.tools.tell(Notice(tone="good", happened=happened, safe=self.tr("It was read back.")))

        def failed(fault: Exception) -> None:
            self.copy.setEnabled(True)
            self.tools.fail(fault)

        self.office.run(work, done, failed)

    # ---- what is kept, and help --------------------------------------------------------------------------------------

    def _retention(self) -> QFrame | None:
        packs = list(self.office.reader.packs().values()) if self.office.reader else []
        if not packs or not packs[-1].retention:
            return None
        lines = (label(self._kept(one)) for one in packs[-1].retention)
        return card(
            label(self.tr("How long names and contacts are kept"), "lead"), *lines,
            label(self.tr("As the framework pack says.  The secretariat erases what is past its time."), "small"),
        )  # fmt: skip

    def _kept(self, one: Retention) -> str:
        known = CATALOGUE.find(f"{one.type}.{one.field}")
        what = f"{type_label(known[0])}: {QCoreApplication.translate('records', known[1].label)}" if known else one.type
        told = (
            self.tr("{what}: {months} months after it was put on record")
            if one.after == "capture"
            else self.tr("{what}: {months} months after the review has ended")
        )
        return told.format(what=what, months=self.locale().toString(one.months))

    def _help(self) -> QFrame:
        log = user_log_path("Stocktake", appauthor=False) / "window.log"
        about = self.tr("Release {version}").format(version=__version__)
        parts = [label(about), label(self.tr("Log of faults, without content: {file}").format(file=log), "small")]
        if self.office.path:
            save = button(self.tr("Save a diagnostics file…"), self._diagnose, picture="first-aid-kit")
            what = self.tr("It holds counts and versions, and nothing that anybody wrote.")
            parts.append(label(what, "small"))
            return card(label(self.tr("When something is wrong"), "lead"), *parts, row(save, None))
        return card(label(self.tr("When something is wrong"), "lead"), *parts)

    def _diagnose(self) -> None:
        path = self.office.path
        proposed = Path(f"{path.stem}-diagnostics.json") if path else Path()
        target = ask.save_file(self, self.tr("Save a diagnostics file"), proposed, self.tr("JSON (*.json)"))
        if target is None or path is None:
            return
        said = Notice(tone="good", happened=self.tr("Saved {file}.").format(file=target.name))

        def work(desk: DeskFile, _task: object) -> tuple[None, Changed]:
            from desktop.ui.deskwork import diagnostics  # noqa: PLC0415 - as above

            diagnostics(desk, path, target)
            return None, Changed()

        self.office.run(work, lambda _none: self.tools.tell(said))

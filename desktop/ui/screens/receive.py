"""Receive: what bundles hold and what trust says of it, before anything is applied."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QProgressBar

from desktop.casework import handover
from desktop.exchange import folder
from desktop.records.labels import Label
from desktop.ui import ask
from desktop.ui.notices import Notice, about
from desktop.ui.office import Changed
from desktop.ui.said import said
from desktop.ui.screen import Screen, Tools
from desktop.ui.times import day_and_time, size
from desktop.ui.widgets import button, card, chip, clear, column, holder, label, row, scrolled, tip
from desktop.ui.words import audience_label, role_label, verdict_label, verdict_tone
from desktop.ui.worker import FULL, Cancelled

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.bundles.intake import Proven
    from desktop.casework.handover import Outcome
    from desktop.casework.ports import HeldSegment
    from desktop.store.desk import DeskFile
    from desktop.trust.verdicts import Verdict
    from desktop.ui.worker import Task


@dataclass(kw_only=True)
class _Bundle:
    """A file on its way in: read and proven, or refused."""

    path: Path
    proven: Proven | None = None
    outcome: Outcome | None = None
    fault: Exception | None = None
    known: frozenset[str] = field(default_factory=frozenset)


class Receive(Screen):
    """A card for each bundle; one button that receives what the cards show."""

    def __init__(self, tools: Tools) -> None:
        """Wait for files."""
        super().__init__(tools)
        self.head(self.tr("Receive"), self.tr("You see what a bundle holds before anything here changes."))
        self._bundles: list[_Bundle] = []
        self._task: Task | None = None
        self._drop = QFrame()
        self._drop.setProperty("card", "drop")
        choose = button(self.tr("Choose bundles…"), self._choose, picture="folder-open", keys="Ctrl+O")
        words = label(self.tr("Drag bundles (*.stk) onto this window, or"), "muted")
        line = row(words, choose, gap="m", margin="l")
        line.setStretch(0, 1)
        self._drop.setLayout(line)
        self._first = choose
        self._cards = column(gap="m")
        self._bar = QProgressBar()
        self._bar.setRange(0, FULL)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.stop = button(self.tr("Cancel"), self._cancel, picture="x", keys="Escape")
        self._doing = label("", "muted", wrap=False)
        self._work = holder(row(self._doing, self._bar, self.stop, gap="m"))
        self._work.hide()
        self.do = button(
            self.tr("Receive"), self._receive, picture="download-simple", kind="primary", keys="Ctrl+Return"
        )
        self.away = button(self.tr("Put away"), self._put_away, kind="plain")
        self._foot = holder(row(None, self.away, self.do))
        self._foot.hide()
        inside = column(self._drop, self._cards, None, gap="m")
        self.body.addWidget(scrolled(holder(inside)), 1)
        self.body.addWidget(self._work)
        self.body.addWidget(self._foot)

    def arrive(self) -> None:
        """Begin at what there is to do."""
        (self.do if self._foot.isVisible() else self._first).setFocus()

    def _choose(self) -> None:
        self.give(ask.open_files(self, self.tr("Choose bundles"), self.tr("Bundles (*.stk)")))

    def give(self, files: list[Path]) -> None:
        """Read and prove files, one after another, and show what is in them."""
        there = {one.path for one in self._bundles}
        for path in files:
            if path not in there:
                bundle = _Bundle(path=path)
                self._bundles.append(bundle)
                self._inspect(bundle)
        self._show()

    def _inspect(self, bundle: _Bundle) -> None:
        identity = self.office.sitting.secrets.age if self.office.sitting else ""

        def work(desk: DeskFile, task: Task) -> tuple[tuple[Proven, Outcome, frozenset[str]], Changed]:
            total = max(bundle.path.stat().st_size, 1) if bundle.path.exists() else 1
            proven = folder.read(bundle.path, lambda read: task.reached(read, total), identity)
            known = frozenset(one.hash for one in desk.segments())
            task.check()
            return (proven, handover.inspect(desk, proven), known), Changed()

        def then(result: tuple[Proven, Outcome, frozenset[str]]) -> None:
            bundle.proven, bundle.outcome, bundle.known = result
            self._end()

        def fail(fault: Exception) -> None:
            bundle.fault = fault
            if isinstance(fault, Cancelled):
                self._bundles.remove(bundle)
            self._end()

        self._begin(self.tr("Reading {file}…").format(file=bundle.path.name))
        self._task = self.office.run(work, then, fail, self._bar.setValue)

    def _receive(self) -> None:
        ready = [one for one in self._bundles if one.proven and one.outcome]
        if not ready or not self.do.isEnabled():
            return

        def work(desk: DeskFile, task: Task) -> tuple[list[Outcome], Changed]:
            outcomes = []
            with desk.transaction():
                for at, one in enumerate(ready):
                    if one.proven:
                        outcomes.append(handover.receive(desk, one.proven))
                    task.reached(at + 1, len(ready))
            return outcomes, Changed(everything=True)

        self._begin(self.tr("Receiving…"))
        self._task = self.office.run(work, self._received, self._not_received, self._bar.setValue)

    def _received(self, outcomes: list[Outcome]) -> None:
        new = sum(one.taken.new for one in outcomes)
        quarantined = sum(len(one.quarantined) for one in outcomes)
        awaiting = sum(len(one.awaiting) for one in outcomes)
        self._bundles = [one for one in self._bundles if not one.outcome]
        self._end()
        told = self.tr("Received: {bundles} bundle(s), {new} new segment(s).").format(bundles=len(outcomes), new=new)
        waits = self.tr("Awaiting enrolment: {count}.").format(count=awaiting) if awaiting else ""
        kept = self.tr("In quarantine, without effect: {count}.").format(count=quarantined) if quarantined else ""
        said = Notice(tone="warn" if quarantined else "good", happened=told, safe=waits, todo=kept)
        self.office.ask(lambda desk, _task: len(desk.differences()), lambda count: self._tell(said, count))
        self._first.setFocus()

    def _tell(self, said: Notice, differing: int) -> None:
        """Say what was received, and what differs now."""
        if differing:
            todo = " ".join(filter(None, (said.todo, self.tr("Differing entries: {count}.").format(count=differing))))
            said = replace(
                said, tone="warn", todo=todo, action=self.tr("Look at them"), act=self._go_differing, leads="differing"
            )
        self.tools.tell(said)

    def _go_differing(self) -> None:
        self.tools.go("differing")

    def _not_received(self, fault: Exception) -> None:
        self._end()
        if isinstance(fault, Cancelled):
            self.tools.tell(Notice(tone="good", happened=self.tr("Cancelled: nothing was received.")))
        else:
            self.tools.fail(fault)

    # ---- while it works ----------------------------------------------------------------------------------------------

    def _begin(self, doing: str) -> None:
        self._doing.setText(doing)
        self._bar.setValue(0)
        self.stop.setEnabled(True)
        self._work.show()
        self.do.setEnabled(False)

    def _end(self) -> None:
        self._task = None
        self._work.hide()
        self._show()

    def _cancel(self) -> None:
        if self._task:
            self.stop.setEnabled(False)
            self._doing.setText(self.tr("Cancelling…"))
            self._task.cancel()

    def _put_away(self) -> None:
        self._bundles.clear()
        self._show()

    # ---- what is shown -----------------------------------------------------------------------------------------------

    def _show(self) -> None:
        clear(self._cards)
        for one in self._bundles:
            self._cards.addWidget(self._card(one))
        ready = [one for one in self._bundles if one.outcome]
        self._foot.setVisible(bool(self._bundles))
        self.do.setEnabled(bool(ready) and not self._work.isVisible())
        if ready and self.do.isEnabled():
            self.do.setFocus()

    def _card(self, bundle: _Bundle) -> QFrame:
        name = label(bundle.path.name, "strong")
        if bundle.fault:
            notice = about(bundle.fault)
            rest = " ".join(filter(None, (notice.safe, notice.todo)))
            return card(name, label(notice.happened), label(rest, "muted"), look="bad")
        if bundle.outcome is None or bundle.proven is None:
            return card(name, label(self.tr("Being read…"), "muted"))
        manifest, proven = bundle.outcome.manifest, bundle.proven
        kind = self.tr("Meeting kit") if manifest.kind == "kit" else self.tr("Bundle")
        facts = (
            self.tr("{kind} from {who}, written {when}").format(
                kind=kind, who=self.office.name_of(manifest.person), when=day_and_time(manifest.written)
            ),
            self.tr("File {number} of {count}").format(number=manifest.file[0], count=manifest.file[1])
            if len(manifest.file) > 1
            else "",
            self.tr("Review {review}").format(review=manifest.review) if manifest.review else "",
            size(bundle.path.stat().st_size) if bundle.path.exists() else "",
        )
        made = card(name, label(" · ".join(filter(None, facts)), "muted"), gap="s")
        inside = made.inside
        segments = bundle.outcome.taken.segments
        fresh = [one for one in segments if one.hash not in bundle.known]
        changes = len(bundle.outcome.taken.changes.records)
        inside.addWidget(
            label(
                self.tr("Everything in it is here already.")
                if not fresh and not changes
                else self.tr(
                    "New segments: {new} of {all} · entries that change here: {changes} · files: {files}"
                ).format(new=len(fresh), all=len(segments), changes=changes, files=len(proven.blobs))
            )
        )
        if bundle.outcome.taken.unread:
            told = self.tr("A framework pack of a newer release is kept and not used.  Install that release to use it.")
            inside.addWidget(label(told, "warn"))
        for request, _ in proven.requests:
            if not self._is_enrolled(request.key):
                asked = self.tr("{name} asks to be enrolled: {fingerprint}")
                inside.addWidget(label(asked.format(name=request.name, fingerprint=request.fingerprint), "warn"))
        if segments:
            inside.addWidget(holder(column(self._segments(fresh or list(segments)))))
        return made

    def _is_enrolled(self, key: str) -> bool:
        current = self.office.reader.chain().current if self.office.reader else None
        return bool(current and current.roster.entry(key))

    def _segments(self, segments: list[HeldSegment]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(6)
        titles = (self.tr("Written by"), self.tr("Session"), self.tr("Entries"), self.tr("Withheld from you"), "")
        for at, title in enumerate(titles):
            grid.addWidget(label(title, "small", wrap=False), 0, at)
        for line, ((person, role, verdict, reason), group) in zip(
            range(1, 2 * len(segments), 2), _by_writer(segments).items(), strict=False
        ):
            sessions = dict.fromkeys(one.header.session for one in group if one.header.session)
            withheld = dict.fromkeys(
                audience_label(Label.parse(text).audience) for one in group for text in one.withheld
            )
            texts = (
                f"{self.office.name_of(person)} · {role_label(role)}", ", ".join(sessions) or "—",
                self.locale().toString(sum(one.header.count for one in group)), ", ".join(withheld) or "—",
            )  # fmt: skip
            for at, text in enumerate(texts):
                grid.addWidget(label(text), line, at, Qt.AlignmentFlag.AlignTop)
            shown = chip(verdict_label(verdict), verdict_tone(verdict))
            shown.setToolTip(tip(reason))
            grid.addWidget(shown, line, len(texts), Qt.AlignmentFlag.AlignTop)
            if reason and not verdict.believed:
                grid.addWidget(label(said(reason), "small"), line + 1, 0, 1, len(texts))
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(3, 2)
        return grid


def _by_writer(segments: list[HeldSegment]) -> dict[tuple[str, str, Verdict, str], list[HeldSegment]]:
    """Return segments by who wrote them and what trust says."""
    found: dict[tuple[str, str, Verdict, str], list[HeldSegment]] = {}
    for one in segments:
        found.setdefault((one.header.person, one.header.role, one.verdict, one.reason), []).append(one)
    return found

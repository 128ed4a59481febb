"""Synchronising a desk with a registry: what is here goes, what is there comes, and both are proven.

Everything that has come or gone stays so: whatever breaks off goes on from there the next time.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import msgspec

from desktop.bundles.manifest import Part
from desktop.casework import handover
from desktop.casework.identity import mandates_of
from desktop.exchange import claims
from desktop.exchange.answers import read
from desktop.exchange.errors import RegistryRefused, RegistryUnreachable
from desktop.exchange.fetch import Fetch
from desktop.exchange.push import push
from desktop.exchange.watch import compare, watch
from desktop.trust.log import read_receipt

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.bundles.intake import Proven
    from desktop.casework.ports import Desk, Sitting
    from desktop.exchange.fetch import Page
    from desktop.exchange.line import Line
    from desktop.journal.segments import Checkpoint

_POSITION: Final = "sync.position"  # settings of a desk
_RIGHTS: Final = "sync.rights"
_CATCHING_UP: Final = "sync.catching-up"
_JSONL: Final = "application/jsonl"
_UNFOLLOWED: Final = frozenset({409})


@dataclass(slots=True)
class Report:
    """What a synchronisation did: segments that went, that came and that wait; ``reached``: whether anybody answered.

    ``awaiting``: this device's enrolment request is with the registry and not granted yet.  ``quarantined``: what of
    that which went is not believed there, by header, with the reason.
    """

    reached: bool = False
    awaiting: bool = False
    went: int = 0
    came: int = 0
    waits: int = 0
    quarantined: dict[str, str] = field(default_factory=dict)


def synchronise(desk: Desk, sitting: Sitting, line: Line, spool: Path) -> Report:
    """Pull, then push, as far as the line goes; ``spool`` is where a page lies that has not come whole yet.

    That nobody can be reached is told by the report.  Raises RegistryRefused, LogAlarm, Stopped or BadBundle.
    """
    report = Report()
    handover.seal(desk, sitting)
    try:
        _Session(desk, sitting, line, spool, report).run()
    except RegistryUnreachable:
        pass
    finally:
        report.waits = len(waiting(desk))
    return report


def waiting(desk: Desk) -> set[str]:
    """Return the segments here that no receipt proves to be in the registry's log."""
    return {one.hash for one in desk.segments()} - desk.receipts().keys()


class _Status(msgspec.Struct, frozen=True):
    """How far a registry has come, and who it takes this device for: nobody where it is not enrolled there."""

    person: str
    asked: bool = False
    roster: int = 0
    packs: tuple[str, ...] = ()


class _Session:
    """One synchronisation."""

    def __init__(self, desk: Desk, sitting: Sitting, line: Line, spool: Path, report: Report) -> None:
        self._desk, self._sitting, self._line, self._spool, self._report = desk, sitting, line, spool, report

    def run(self) -> None:
        compare(self._desk)
        status = self._introduce()
        self._report.reached = True
        if not status:
            return
        self._pull(watch(self._desk, self._line))
        told = push(self._desk, self._sitting, self._line, status.packs)
        self._report.went = len(told)
        self._report.quarantined = {name: said for name, (believed, said) in told.items() if not believed}
        if told:
            watch(self._desk, self._line)
        if claims.may_claim(self._desk, self._sitting):
            claims.bring(self._desk, self._line)

    def _introduce(self) -> _Status | None:
        """Say who asks, and make known whom to believe; nothing where this device is not enrolled there."""
        chain = self._desk.chain()
        if chain.current is None:
            raise RegistryRefused(
                "This desk does not know yet to which registry it belongs.", todo="Receive the meeting kit first."
            )
        self._line.hello()
        if self._line.registry not in ("", chain.current.roster.registry):
            raise RegistryRefused("The registry at this address is another one.", todo="Check the address.")
        if not self._line.registry:
            self._tell_rosters()
            self._line.hello()
        status = self._status()
        if status.roster < chain.current.roster.number:
            self._tell_rosters()
            status = self._status()
        if status.person:
            self._learn_rosters(status.roster, chain.current.roster.number)
            return status
        me = self._sitting.secrets.public
        if not status.asked and me in self._desk.requests():
            self._line.ask("POST", "v1/requests", content=self._desk.requests()[me][1], media="application/json")
        self._report.awaiting = True
        return None

    def _learn_rosters(self, theirs: int, ours: int) -> None:
        """Take newer rosters first: they say which key signs the log."""
        if theirs > ours:
            told = self._line.ask("GET", "v1/rosters", params={"after": ours}).content
            with self._desk.transaction():
                for raw in told.splitlines():
                    self._desk.keep_roster(raw)

    def _status(self) -> _Status:
        return read(self._line.ask("GET", "v1/status"), _Status)

    def _tell_rosters(self) -> None:
        rosters = b"\n".join(version.raw for version in self._desk.chain().versions)
        self._line.ask(
            "POST", "v1/rosters", content=rosters, media=_JSONL, signed=False, allowed=_UNFOLLOWED
        )  # where they do not follow, what comes from there says why

    # ---- what comes --------------------------------------------------------------------------------------------------

    def _pull(self, checkpoint: Checkpoint) -> None:
        fetch = Fetch(self._line, self._spool, checkpoint)
        self._catch_up(fetch, checkpoint)
        self._set(_RIGHTS, self._rights())
        self._pages(fetch, checkpoint, _POSITION, {})
        if self._rights() != self._get(_RIGHTS):  # a roster came along that gives more
            self._catch_up(fetch, checkpoint)
            self._set(_RIGHTS, self._rights())

    def _catch_up(self, fetch: Fetch, checkpoint: Checkpoint) -> None:
        """Get what could not be read before and may be now, from before the position reached."""
        before = self._get(_RIGHTS)
        if before and before != self._rights() and not self._get(_CATCHING_UP):
            self._set(_CATCHING_UP, "0")
        if self._get(_CATCHING_UP):
            end = int(self._get(_POSITION) or 0)
            had = msgspec.json.decode(before, type=tuple[int, str])[0] if before else 0
            self._pages(fetch, checkpoint, _CATCHING_UP, {"had": had}, end)
            self._set(_CATCHING_UP, "")

    def _pages(self, fetch: Fetch, checkpoint: Checkpoint, setting: str, more: dict[str, int], end: int = 0) -> None:
        """Take in page after page, and remember up to where."""
        going = True
        while going:
            after = int(self._get(setting) or 0)
            page = fetch.page({"after": after, **more})
            try:
                self._require_answer(page, after, more.get("had", -1))
                self._require_receipts(page.proven, checkpoint)
                with self._desk.transaction():
                    outcome = handover.receive(self._desk, page.proven)
                    self._set(setting, str(page.until))
            finally:  # what is refused would be refused again: it is asked for anew
                page.done()
            self._report.came += outcome.taken.new
            going = page.more and page.until > after and (not end or page.until < end)

    def _require_answer(self, page: Page, after: int, had: int) -> None:
        """Refuse a page that answers another question, or somebody else: what is not in it would be missed for good."""
        manifest = page.proven.manifest
        if (manifest.page, manifest.receivers) != ((after, page.until, had), (self._sitting.person,)):
            raise _foreign()

    def _require_receipts(self, proven: Proven, checkpoint: Checkpoint) -> None:
        """Refuse a page that is not the log's, or whose headers are not proven to be in it."""
        current = self._desk.chain().current
        assert current  # noqa: S101 - asked at the beginning
        if proven.manifest.writer != current.roster.log_key:
            raise _foreign()
        carried = {one.entry.name: one.stored for one in proven.unknown if one.entry.kind == Part.RECEIPT}
        for segment in proven.segments:
            raw, roster = carried.get(segment.hash, b""), current.roster
            receipt = read_receipt(raw, segment.hash, roster.registry, roster.log_key)
            if receipt is None or (receipt.size, receipt.root) != (checkpoint.size, checkpoint.root):
                raise _foreign()

    def _rights(self) -> str:
        """Return under which roster something can be read now, and what that gives."""
        current = self._desk.chain().current
        number = current.roster.number if current else 0
        mandates = mandates_of(self._desk, self._sitting.person) or ()
        before = self._get(_RIGHTS)
        text = msgspec.json.encode(mandates).decode()
        if before and msgspec.json.decode(before, type=tuple[int, str])[1] == text:
            return before
        return msgspec.json.encode((number, text)).decode()

    def _get(self, name: str) -> str:
        return self._desk.setting(name)

    def _set(self, name: str, value: str) -> None:
        self._desk.set(name, value)


def _foreign() -> RegistryRefused:
    return RegistryRefused(
        "What came from there is not proven to be in the registry's log.",
        safe="Nothing of it was taken in.",
        todo="Check the address; tell the secretariat where it is right.",
    )

"""A meeting of two days on five desks without a network: kit, four sessions, summary, corrections, adoption, later."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from desktop import wiring
from desktop.bundles import intake
from desktop.casework import handover
from desktop.casework.drafting import adoption, document, draft, floor, proposals
from desktop.reports.request import Request
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from pathlib import Path

    Place = Any

pytestmark = pytest.mark.slow
NOON = dt.datetime(2026, 10, 14, 12, tzinfo=dt.UTC)
SESSIONS = ("safe", "regular", "orderly", "follow-up")
SPEAKERS = ("Velmara", "Tamrana", "Orvane")


def bring(place: Place, *others: Place, receiver: str = "everyone") -> None:
    """Carry a stick from a desk to others."""
    bundle = place.bundle(receiver)
    for other in others:
        handover.receive(other.desk, intake.examine(bundle))


class TwoDays:
    """The meeting as it goes."""

    def __init__(self, meeting: Any) -> None:  # noqa: ANN401 - a class of tests
        self.meeting, self.sec = meeting, meeting.sec
        self.sec.sit()
        self.actors: dict[str, bytes] = {}
        self.items: dict[str, bytes] = {}

    def kit(self) -> None:
        gathering = self.sec.record("meeting", title="Second review", start="2026-10-13", end="2026-10-14").id.hex()
        for name in SPEAKERS:
            self.actors[name] = self.sec.record("actor", name=name, constituency="state").id
        for number, name in enumerate(SESSIONS, 1):
            session = self.sec.record("session", title=name.title(), code=name, meeting=gathering).id.hex()
            self.items[name] = self.sec.record(
                "agenda_item", number=str(number), title=f"On {name}", session=session
            ).id  # fmt: skip
        self.lead = self.meeting.newcomer("lea", Role.LEAD)
        self.others = [self.meeting.newcomer(name, Role.RAPPORTEUR) for name in ("ann", "ben", "eva")]
        self.laptops = (self.lead, *self.others)
        for place, mark in zip(self.laptops, ("LE", "AN", "BE", "EV"), strict=True):
            self.meeting.enrol(place, mark=mark)
        bring(self.sec, *self.laptops)

    def sit_in_parallel(self) -> None:
        for place, name in zip(self.laptops, SESSIONS, strict=True):
            place.sit(name)
            for minute, who in enumerate(SPEAKERS):
                self._speaks(place, name, who, f"2026-10-13T09:{minute:02}:00Z")
        item = self.items["regular"].hex()
        self.others[0].record("decision", title="Group", text="To set up a group.", agenda_item=item)

    def _speaks(self, place: Place, name: str, who: str, at: str) -> None:
        item, actor = self.items[name].hex(), self.actors[who].hex()
        slot = floor.ask_for_floor(place.desk, place.sitting, who, item=item, actor=actor).id
        floor.give_floor(place.desk, place.sitting, slot)
        said = place.record("intervention", shown_as=who, actor=actor, agenda_item=item, text=f"{who} on {name}.",
                            said_at=at, kind="statement", capacity="national").id  # fmt: skip
        floor.has_spoken(place.desk, place.sitting, slot, said)

    def draft(self) -> None:
        for place in self.others:
            bring(place, self.lead, receiver="lea")
        self.lead.sit()
        assert set(SESSIONS) <= {one.session for one in floor.arrivals(self.lead.desk) if one.believed}
        title = "Chair's summary"
        self.made = draft.draft(self.lead.desk, self.lead.sitting, kind="chairs-summary", title=title).document
        self.first, *_, self.last = (one for one in self.text(self.lead).paragraphs if len(one.sources) == 1)
        assert "Provisional" in self.printed(self.lead)
        bring(self.lead, self.sec, *self.others)

    def negotiate(self) -> None:
        paragraph, actor = self.first.id.hex(), self.actors["Velmara"].hex()
        for place, words in ((self.others[0], "Two delegations"), (self.others[1], "Several delegations")):
            place.sit()
            place.record("text_proposal", paragraph=paragraph, kind="replace", words="One delegation", text=words,
                         status="proposed", actor=actor)  # fmt: skip
        eva, lead = self.others[2], self.lead
        eva.sit()
        asked = eva.record("correction_request", actor=self.actors["Orvane"].hex(), document=self.made.hex(),
                           paragraph=self.last.id.hex(), wording="Orvane agrees.").id  # fmt: skip
        for place in self.others:
            bring(place, lead, receiver="lea")
        table = proposals.on(lead.desk, self.first.id)
        shown = proposals.bracketed(self.text(lead).find(self.first.id).text, table).text
        assert shown.startswith("[One delegation / ")
        assert "Two delegations" in shown
        assert "Several delegations" in shown
        proposals.accept(lead.desk, lead.sitting, table[0].id, reason="Agreed in the room")
        proposals.settle(lead.desk, lead.sitting, table[1].id, "withdrawn")
        floor.answer_correction(
            lead.desk, lead.sitting, asked, "footnoted", reason="One only.", footnote="Orvane: yes."
        )

    def adopt(self) -> None:
        lead = self.lead
        self.adopted = adoption.adopt(lead.desk, lead.sitting, self.made, on="2026-10-14", entrusted="L. Arrigo")
        bring(lead, self.sec, *self.others)
        files = {place.desk.blob(self.file(place)) for place in self.five}
        assert len(files) == 1
        assert b"Orvane: yes." in files.pop()

    def correct_later(self) -> bytes:
        later = adoption.issue(
            self.sec.desk, self.sec.sitting, self.made, "correction", {self.first.id: "One, in fact."}
        )
        self.sec.change(self.first.id, text="Somebody meddles.")
        bring(self.sec, *self.laptops)
        return later.id

    @property
    def five(self) -> tuple[Place, ...]:
        return (self.sec, *self.laptops)

    def text(self, place: Place) -> document.Document:
        return document.read(place.desk, self.made)

    def file(self, place: Place) -> str:
        told: Any = place.shown(self.made, "meeting_document.baseline")
        return str(told["sha256"])

    def printed(self, place: Place, kind: str = "text", record: bytes = b"") -> str:
        asked = Request(kind=kind, copy="public", record=(record or self.made).hex(), created=NOON)
        return wiring.print_report(place.desk, asked, form="html").decode()


def test_a_meeting_of_two_days(tmp_path: Path, make_meeting: type[Any]) -> None:
    days = TwoDays(make_meeting(tmp_path, pack=wiring.shipped_pack("paper")))
    for step in (days.kit, days.sit_in_parallel, days.draft, days.negotiate, days.adopt):
        step()
    assert [adoption.read_adopted(place.desk, days.made) for place in days.five] == [days.adopted] * 5
    assert all(map(traced, days.text(days.sec).paragraphs, [days.sec] * 99))
    later = days.correct_later()
    assert [adoption.read_adopted(place.desk, days.made) for place in days.five] == [days.adopted] * 5
    for place in days.five:
        (cited,) = document.read(place.desk, later).paragraphs
        assert (cited.number, cited.text) == (days.first.number, "One, in fact.")
        assert place.desk.differences() == []
    final, ours = days.printed(days.sec), days.printed(days.sec, "extract", days.actors["Orvane"])
    assert "Somebody meddles" not in final
    assert "Corrigendum 1" in final
    assert "Orvane on safe." in ours
    assert "Velmara on safe." not in ours


def traced(paragraph: document.Paragraph, place: Place) -> bool:
    """Say whether all that a paragraph rests on was signed by somebody who is believed."""
    sealed = {one.header.key: one.header.last for one in place.desk.segments() if one.verdict.believed}
    entries = [entry for source in paragraph.sources for entry in place.desk.history(bytes.fromhex(source))]
    signed = all(entry.effective and entry.op.seq <= sealed[entry.op.key.hex()] for entry in entries)
    return signed and bool(entries or paragraph.level)

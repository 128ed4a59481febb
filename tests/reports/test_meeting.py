"""The summary of the sample region's meeting, as three laptops put it on record: what is on paper, what never is."""

from __future__ import annotations

import csv
import io
import re
import subprocess
import time
import tomllib
import unicodedata
from contextlib import ExitStack, closing
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from desktop import resources
from desktop.bundles import frame, intake
from desktop.casework import capture, decide, handover, identity, roster_keeping
from desktop.records.declare import Kind
from desktop.records.labels import Audience
from desktop.records.types import CATALOGUE
from desktop.reports import request
from desktop.reports.kinds import outline as made
from desktop.reports.outline import Facts, Heading, Outline, Run, Table, plain_text, run_text
from desktop.reports.pdf import render
from desktop.reports.request import Request, Stamp
from desktop.store.desk import DeskFile
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from desktop.casework.ports import Sitting
    from desktop.reports.fonts import Fonts

SAMPLE = resources.sample_region()
MEETING = tomllib.loads((SAMPLE / "meeting.toml").read_text(encoding="utf-8"))
OTHER_COPIES = {
    "everybody": frozenset(Audience),  # no copy holds what is sealed: see test_wiring
    "without team": frozenset({Audience.SHARED, Audience.SECRETARIAT}),
}
CREATED = datetime(2026, 10, 14, 17, 30, tzinfo=UTC)
MARK = "[under verification]"
REASON = "Confirmed in writing by the delegation."
PLEDGE = "CB-P-001"
TYPES = {
    "participant": "participant",
    "intervention": "intervention",
    "stakeholder": "stakeholder_input",
    "progress": "progress",
    "decision": "decision",
    "outstanding": "outstanding_matter",
    "review_note": "review_note",
}
# Statements of Samuel Harrow of Lantern House: attribution, consent and what somebody had them shown as.
STATEMENTS = {
    "named": ("named", "written", "Samuel Harrow, Lantern House"),
    "organisation": ("organisation-only", "spoken", "Lantern House"),
    "careless": ("organisation-only", "spoken", "Mr Harrow of Lantern House"),
    "nameless": ("anonymous", "conditional", "Samuel Harrow's neighbour"),
    "kept": ("secretariat-only", "written", "A worker"),
    "unattributed": ("", "written", "A worker"),
    "refused": ("named", "refused", "Samuel Harrow, Lantern House"),
    "withdrawn": ("anonymous", "withdrawn", "A worker"),
    "unasked": ("named", "", "Samuel Harrow, Lantern House"),
    "disputed": ("named", "written", "Samuel Harrow, Lantern House"),
    "renamed": ("organisation-only", "spoken", "The Lantern"),
}


@dataclass
class Region:
    """The sample region on a secretariat's desk, and three laptops; ids by the sample's own names."""

    folder: Path
    stack: ExitStack
    desks: dict[str, DeskFile] = field(default_factory=dict)
    ids: dict[tuple[str, str], str] = field(default_factory=dict)

    def seat(self, name: str, session: str = "") -> Sitting:
        return identity.take_seat(self.desks[name], "words", session=session)

    def found(self) -> None:
        """Make the desk of the secretariat, and laptops that have its kit."""
        for name, role in (
            ("sec", Role.SECRETARIAT),
            ("Ada", Role.LEAD),
            ("Bo", Role.RAPPORTEUR),
            ("Cy", Role.REVIEWER),
        ):
            desk = self.desks[name] = self.stack.enter_context(closing(DeskFile.create(self.folder / f"{name}.desk")))
            identity.join(desk, person=name.lower(), name=f"{name} Penn", device="d", role=role, passphrase="words")
        desk = self.desks["sec"]
        desk.keep_pack(resources.pack("paper"))
        desk.set("region", "carda")
        desk.set("review", "carda-2026")
        roster_keeping.found(desk, self.seat("sec"), "words", mark="SE")
        for name, mark in (("Ada", "RA"), ("Bo", "RB"), ("Cy", "RC")):
            self.desks[name].set("pin", desk.setting("pin"))
            asked = identity.read_enrolment(identity.request_file(self.desks[name]))
            roster_keeping.approve(
                desk, self.seat("sec"), "words", asked, mark=mark, teams=("peers",) if name == "Cy" else ()
            )

    def carry(self, name: str, to: str, receiver: str) -> None:
        cut, written = handover.cut(self.desks[name], self.seat(name), receiver), io.BytesIO()
        frame.write(written, cut.manifest, cut.parts, self.seat(name).secrets.signing)
        written.seek(0)
        handover.receive(self.desks[to], intake.examine(frame.read(written)))

    def put(self, name: str, type_: str, given: Mapping[str, Any], key: str = "") -> bytes:
        """Put a row of the sample on record; what is not shared gets a canary."""
        kind, values = CATALOGUE.type(type_), dict[str, Any]()
        for one in kind.fields:
            value = given.get(one.id, "")
            value = self.ids.get((one.to, value), value) if one.to else value
            if kind.audience_of(one) is not Audience.SHARED and one.kind in {Kind.TEXT, Kind.PROSE} and one.id != "ref":
                value = f"{value} canary-{type_}-{one.id}"
            if value and one.id != "ref":
                values[one.id] = value
        made = capture.record(self.desks[name], self.seat(name), type_, values)
        self.ids[type_, key] = made.id.hex()
        return made.id

    def import_tables(self) -> None:
        with (SAMPLE / "actors.csv").open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                self.put("sec", "actor", row, row["code"])
        with (SAMPLE / "pledges.csv").open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                goals = {"goals": row["goals"].split(";"), "actor": row["party_code"]}
                self.put("sec", "pledge", {**row, **goals}, row["number"])
                target = {name.removeprefix("target_"): text for name, text in row.items() if "target_" in name}
                if target["value"]:
                    self.put("sec", "target", {**target, "pledge": row["number"]}, row["target_title"])

    def open_meeting(self) -> None:
        self.put("sec", "meeting", MEETING["meeting"], "carda-2026")
        for row in MEETING["session"]:
            self.put("sec", "session", {**row, "meeting": "carda-2026"}, row["id"])
        for row in MEETING["agenda_item"]:
            self.put("sec", "agenda_item", row, row["number"])

    def capture(self) -> None:
        for table, type_ in TYPES.items():
            for number, row in enumerate(MEETING[table]):
                self.put("Cy" if type_ == "review_note" else "Ada", type_, row, str(number))
        for name, (attribution, consent, shown_as) in STATEMENTS.items():
            row = {"attribution": attribution, "consent": consent, "shown_as": shown_as, "agenda_item": "2"}
            row |= {"statement": f"words of {name}", "speaker": "Samuel Harrow", "organisation": "Lantern House"}
            self.put("sec", "stakeholder_input", row, name)
        for type_, key in (("pledge", PLEDGE), ("stakeholder_input", "kept"), ("review_note", "0")):
            link = bytes.fromhex(self.ids[type_, key])
            args: dict[str, Any] = {"name": "table.csv", "media": "text/csv", "title": f"Table of a {type_}"}
            capture.attach(self.desks["sec"], self.seat("sec"), type_.encode(), belongs_to=link, **args)

    def differ(self) -> None:
        """Let two rapporteurs write down the same things differently."""
        for name, due, attribution in (("Ada", "2027-06-30", "secretariat-only"), ("Bo", "2027-07-31", "anonymous")):
            self.change(name, "pledge", PLEDGE, due=due)
            self.change(name, "agenda_item", "10", title=f"Financing, as {name} heard")
            self.change(name, "stakeholder_input", "disputed", attribution=attribution)
            shown_as = "Lantern House" if name == "Ada" else "Sammy of Lantern House"
            self.change(name, "stakeholder_input", "renamed", shown_as=shown_as)

    def change(self, name: str, type_: str, key: str, **values: str) -> None:
        record = bytes.fromhex(self.ids[type_, key])
        capture.change(self.desks[name], self.seat(name, "safe"), record, values)

    def reconcile(self) -> None:
        desk = self.desks["sec"]
        for one in desk.differences():
            if one.cell.field != "stakeholder_input.attribution":
                decide.reconcile(desk, self.seat("sec"), one, one.heads[0].value, REASON)


@dataclass(frozen=True)
class Printed:
    """Outlines of one desk: in a public and in a secretariat's copy, before and after the reconciliations."""

    public: Outline
    full: Outline
    public_after: Outline
    full_after: Outline
    without_team: Outline
    seconds: float


def summary(desk: DeskFile, copy: str, language: str = "en") -> Outline:
    return made(desk, Request(kind="meeting", copy=copy, created=CREATED, language=language))


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Printed]:
    with ExitStack() as stack, pytest.MonkeyPatch.context() as patch:
        for name, audience in OTHER_COPIES.items():
            patch.setitem(request.COPIES, name, audience)
            patch.setitem(request.COPY_TITLES, name, "Secretariat copy")
        region = Region(tmp_path_factory.mktemp("region"), stack)
        region.found()
        with region.desks["sec"].transaction():
            region.import_tables()
            region.open_meeting()
        for name in ("Ada", "Bo", "Cy"):
            region.carry("sec", name, "everyone")
        region.capture()
        for name in ("Ada", "Bo"):
            region.carry("sec", name, "everyone")
        region.differ()
        for name in ("Ada", "Bo", "Cy"):
            region.carry(name, "sec", "secretariat")
        desk = region.desks["sec"]
        start = time.perf_counter()
        public, full = (summary(desk, copy) for copy in ("public", "everybody"))
        seconds = time.perf_counter() - start
        region.reconcile()
        public_after, full_after = (summary(desk, copy) for copy in ("public", "everybody"))
        without_team = summary(desk, "without team")
        yield Printed(public, full, public_after, full_after, without_team, seconds / 2)


def words(part: object) -> str:
    """Return all that an outline, or a part of one, prints."""
    if isinstance(part, str):
        return part
    if isinstance(part, Run):
        return run_text(part)
    if is_dataclass(part):
        return words(tuple(getattr(part, one.name) for one in fields(part)))
    if isinstance(part, tuple):
        return ("" if all(isinstance(one, Run) for one in part) else "\n").join(map(words, part))
    return ""


def section(outline: Outline, title: str, level: int = 1) -> str:
    """Return what stands under a heading."""
    found, inside = [], False
    for block in outline.blocks:
        if isinstance(block, Heading) and block.level <= level:
            inside = block.text == title
        elif inside:
            found.append(words(block))
    return "\n".join(found)


def rows(outline: Outline) -> Iterator[tuple[str, ...]]:
    for block in outline.blocks:
        if isinstance(block, Facts | Table):
            yield from (tuple(map(plain_text, row)) for row in block.rows)


def test_the_meeting_is_told_on_top(printed: Printed) -> None:
    meeting = MEETING["meeting"]
    assert printed.public.title == meeting["title"]
    assert printed.public.created == CREATED
    facts = {plain_text(label): plain_text(value) for label, value in printed.public.facts}
    assert (facts["Place"], facts["First day"], facts["Last day"]) == (meeting["place"], "2026-10-13", "2026-10-14")
    assert (facts["Host"], facts["Level"]) == ("República de Altamora", "Regional")


def test_a_copy_says_from_what_it_is_made(tmp_path: Path) -> None:
    stamp = Stamp(
        request=Request(kind="meeting", copy="public", created=CREATED), desk="SE", registry="one of one", roster=3,
        checkpoint=7, cut=["ab" * 32], states={"shared@registry": "cd" * 32}, unsealed=0, program="1",
    )  # fmt: skip
    with closing(DeskFile.create(tmp_path / "new.desk")) as desk:
        desk.keep_pack(resources.pack("paper"))
        outline = made(desk, stamp.request, stamp=stamp)
    told = dict(outline.provenance)
    assert (told["Copy"], told["Desk"], told["Registry"], told["Roster"]) == ("Public copy", "SE", "one of one", "3")
    assert (told["Cut"], told["State of shared@registry"]) == ("ab" * 8, "cd" * 32)
    assert told["Printed"] == "2026-10-14 17:30 UTC"
    assert "7" in told["Receipt of the registry"]
    assert "Operations not sealed yet" not in told
    assert request.read_stamp(outline.stamp) == stamp
    for part in ("desk SE", "ab" * 32 and "cut ", f"state shared@registry {'cd' * 32}", "receipt 7"):
        assert part in outline.code


def test_sessions_stand_with_room_time_and_chair(printed: Printed) -> None:
    assert ("Round table 1: safe migration", "Sala Ribera", "2026-10-13 10:00 UTC+01:00", "Ilimea") in rows(
        printed.public
    )


def test_participants_have_names_only_in_the_secretariats_copy(printed: Printed) -> None:
    seat = ("Ilimea, delegate", "Republic of Ilimea", "Director, Office of Climate and Mobility")
    assert seat in rows(printed.public)
    assert (*seat, "Sela Maruako canary-participant-name") in rows(printed.full)


def test_items_stand_in_the_order_of_their_numbers(printed: Printed) -> None:
    titles = [block.text for block in printed.public.blocks if isinstance(block, Heading) and block.level == 1]
    numbered = [title for title in titles if title[0].isdigit()]
    assert [int(title.partition(".")[0]) for title in numbered] == list(range(1, 12))


@pytest.mark.parametrize("number", ["2", "6", "8", "11"])
def test_an_item_has_all_that_was_said_reported_decided_and_left_open(printed: Printed, number: str) -> None:
    item = next(one for one in MEETING["agenda_item"] if one["number"] == number)
    text = section(printed.public, f"{number}. {item['title']}")
    names = {
        "intervention": ("shown_as", "text"),
        "progress": ("narrative", "as_of", "value"),
        "decision": ("title", "text", "decided_on"),
        "outstanding": ("title", "positions", "next_step", "forum", "by"),
    }
    told = [one[name] for table, kept in names.items() for one in MEETING[table] for name in kept
            if one.get("agenda_item") == number and name in one]  # fmt: skip
    assert len(told) > 8
    assert [one for one in told if one not in text] == []


def test_an_intervention_stands_with_time_capacity_kind_and_language(printed: Printed) -> None:
    (row,) = [row for row in rows(printed.public) if row[1].startswith("يسرّ وفد بلادي")]
    assert row[0].split("\n") == ["Tamrana", "2026-10-13 10:40 UTC+01:00", "In national capacity · Statement · Arabic"]


def test_interventions_stand_in_the_order_in_which_they_were_made(printed: Printed) -> None:
    text = section(printed.public, "8. Return, readmission and reintegration")
    times = re.findall(r"2026-10-1[34] \d\d:\d\d UTC\+01:00", text)
    assert len(times) == 7
    assert times == sorted(times)


def test_an_update_stands_with_its_pledge_and_value_against_target_and_baseline(printed: Printed) -> None:
    (row,) = [row for row in rows(printed.public) if "Dunmere centre is being converted" in row[1]]
    reference, *pledge = row[0].split("\n")
    assert re.fullmatch(r"SE-\d{3}", reference)
    assert pledge == ["End of the immigration detention of children", "Republic of Velmara"]
    assert row[1].split("\n")[:3] == [
        "Delayed, as of 2025-12-31",
        "Children placed in immigration detention during the year",
        "296 reached; target 0 children by 2026-12-31; baseline 1\xa0240 (2021)",
    ]


@pytest.mark.parametrize(
    ("name", "who"),
    [
        ("named", "Samuel Harrow, Lantern House"),
        ("organisation", "Lantern House"),
        ("careless", "Name withheld"),
        ("renamed", "Name withheld"),
        ("nameless", "Anonymous"),
    ],
)
def test_a_public_copy_attributes_a_statement_as_its_speaker_allows(printed: Printed, name: str, who: str) -> None:
    (row,) = [row for row in rows(printed.public) if row[1] == f"words of {name}"]
    assert row[0].split("\n")[0] == who
    assert row[0].count("Harrow") == (name == "named")


@pytest.mark.parametrize("name", ["kept", "unattributed", "refused", "withdrawn", "unasked", "disputed"])
def test_a_statement_that_may_not_be_printed_is_in_the_secretariats_copy_only(printed: Printed, name: str) -> None:
    (row,) = [row for row in rows(printed.full) if row[1].partition("\n")[0] == f"words of {name}"]
    assert "Samuel Harrow" in row[0]
    for outline in (printed.public, printed.public_after):
        assert f"words of {name}" not in words(outline)


def test_a_public_copy_does_not_tell_how_a_statement_was_attributed_before(printed: Printed) -> None:
    assert any(
        row[0].startswith("Lantern House") and row[1] == "words of renamed" for row in rows(printed.public_after)
    )
    assert "Sammy" not in words(printed.public) + words(printed.public_after)
    assert "Sammy of Lantern House (Bo Penn" in words(printed.full_after)


def test_an_attachment_is_printed_with_what_it_belongs_to(printed: Printed) -> None:
    table = ("Table of a pledge", "End of the immigration detention of children", "table.csv")
    assert table in rows(printed.public)
    for type_ in ("stakeholder_input", "review_note"):
        assert f"Table of a {type_}" in words(printed.full)
        assert f"Table of a {type_}" not in words(printed.public)


def test_a_link_to_what_a_copy_may_not_hold_does_not_tell_its_title(printed: Printed) -> None:
    assert ("Table of a review_note", "[not in this copy]", "table.csv") in rows(printed.without_team)
    assert "canary-review_note" not in words(printed.without_team)
    assert "canary-review_note-text" in words(printed.full)


def test_no_value_that_is_not_shared_is_in_a_public_copy(printed: Printed) -> None:
    for outline in (printed.public, printed.public_after):
        assert "canary" not in words(outline)
    names = {"participant-name", "intervention-speaker", "progress-reservations", "stakeholder_input-organisation"}
    assert set(re.findall(r"canary-([\w]+-\w+)", words(printed.full))) >= names


def test_sealed_values_are_on_no_paper(printed: Printed) -> None:
    assert "[sealed]" in words(printed.full)
    assert "canary-stakeholder_input-protection" not in words(printed.full)


def test_differing_entries_stand_with_their_mark_and_with_who_recorded_them(printed: Printed) -> None:
    for outline in (printed.public, printed.full):
        (ada,) = [row[0] for row in rows(outline) if row[1] == f"2027-06-30 {MARK}"]
        (bo,) = [row[0] for row in rows(outline) if row[1] == f"2027-07-31 {MARK}"]
        assert re.fullmatch(r"Ada Penn\nLead rapporteur, session safe\n20\d\d-\d\d-\d\d \d\d:\d\d UTC\+01:00", ada)
        assert re.fullmatch(r"Bo Penn\nRapporteur, session safe\n20\d\d-\d\d-\d\d \d\d:\d\d UTC\+01:00", bo)
        headings = [block.text for block in outline.blocks if isinstance(block, Heading)]
        assert any(text.endswith("End of the immigration detention of children: Due") for text in headings)
    assert section(printed.public, "Reconciliations").strip() == "None in this copy."


def test_differing_values_stand_with_their_mark_in_the_body(printed: Printed) -> None:
    both = f"10. Financing, as Ada heard / Financing, as Bo heard {MARK}"
    assert any(row[0] == both for row in rows(printed.public))
    assert both in [block.text for block in printed.public.blocks if isinstance(block, Heading)]


def test_a_copy_says_for_whom_it_is_and_that_it_is_a_draft(printed: Printed) -> None:
    said = [plain_text(outline.facts[-1][1]) for outline in (printed.public, printed.full, printed.public_after)]
    assert [re.sub(r"yet: \d+", "yet: n", one) for one in said] == [
        "Public copy, draft (entries under verification: 2)",
        "Secretariat copy, draft (entries under verification: 4)",
        "Public copy, draft (not sealed yet: n)",
    ]
    assert {outline.standing for outline in (printed.public, printed.full, printed.public_after)} == {"Draft"}


def test_a_reconciliation_stands_with_the_values_before_who_made_it_and_why(printed: Printed) -> None:
    for outline in (printed.public_after, printed.full_after):
        place = next(
            n for n, one in enumerate(outline.blocks) if words(one).startswith("SE-") and ": Due" in words(one)
        )
        facts = outline.blocks[place + 1]
        assert isinstance(facts, Facts)
        told = {plain_text(label): plain_text(value) for label, value in facts.rows}
        before = told["Values before"].split("\n")
        assert [one.partition(",")[0] for one in before] == ["2027-06-30 (Ada Penn", "2027-07-31 (Bo Penn"]
        assert told["Value that stands"] == "2027-06-30"
        assert told["Reconciled by"].startswith("sec Penn\nSecretariat\n20")
        assert told["Reason"] == REASON
    assert section(printed.public_after, "Entries under verification").startswith("None")


def test_political_words_are_not_on_paper(printed: Printed) -> None:
    everything = " ".join(words(one) for one in (printed.full, printed.public, printed.full_after)).casefold()
    assert "reconciliation" in everything
    assert "contested" not in everything
    assert "conflict" not in everything


def test_an_outline_is_made_in_well_under_a_second(printed: Printed) -> None:
    assert printed.seconds < 0.8


def test_a_desk_without_a_meeting_has_an_empty_summary(tmp_path: Path) -> None:
    with closing(DeskFile.create(tmp_path / "new.desk")) as desk:
        desk.keep_pack(resources.pack("paper"))
        outline = summary(desk, "secretariat")
    assert outline.title == "Meeting"
    assert [block.text for block in outline.blocks if isinstance(block, Heading)] == [
        "Entries under verification",
        "Reconciliations",
    ]


def test_the_pages_have_title_both_values_and_reason(printed: Printed, fonts: Fonts) -> None:
    pages = []
    for outline in (printed.public, printed.public_after):
        done = subprocess.run(
            ["pdftotext", "-", "-"], input=render(outline, fonts=fonts), capture_output=True, check=True
        )
        pages.append(" ".join(unicodedata.normalize("NFKC", done.stdout.decode()).split()))
    assert all(MEETING["meeting"]["title"] in text for text in pages)
    assert all("2027-06-30" in text and "2027-07-31" in text for text in pages)
    assert [REASON in text for text in pages] == [False, True]
    assert [MARK in text for text in pages] == [True, False]

"""The sheet of a pledge that two rapporteurs changed, and what printed summaries share: who may read what on paper."""

from __future__ import annotations

import io
import re
import subprocess
from contextlib import ExitStack, closing
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from desktop import resources
from desktop.bundles import frame, intake
from desktop.casework import capture, decide, handover, identity, roster_keeping
from desktop.casework.errors import NotFound
from desktop.casework.ports import Draft, Record
from desktop.casework.readers import limited
from desktop.journal.operations import Cell
from desktop.records.labels import Audience, Label, Scope
from desktop.records.types import CATALOGUE
from desktop.reports.common import bold, joined, listed
from desktop.reports.kinds import outline as made
from desktop.reports.outline import Facts, Heading, Outline, Run, Table, plain_text, run_text
from desktop.reports.pdf import render
from desktop.reports.request import Request
from desktop.store.desk import DeskFile
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.casework.ports import Sitting
    from desktop.reports.fonts import Fonts

CREATED = datetime(2026, 10, 14, 17, 30, tzinfo=UTC)
MARK, REASON, NOT_HERE = "[under verification]", "The party wrote to confirm it.", "[not in this copy]"
TITLE = "No child in detention"
ROLES = {"Sam": Role.SECRETARIAT, "Ada": Role.LEAD, "Bo": Role.RAPPORTEUR, "Cy": Role.REVIEWER}
HEARD = {
    "Ada": {"due": "2027-06-30", "description": "By June,\nfor all.", "focal_point": "canary Ann"},
    "Bo": {"due": "2027-07-31", "description": "By July.", "focal_point": "canary Ben"},
}


@dataclass
class Room:
    """A secretariat's desk and three laptops around one pledge."""

    desks: dict[str, DeskFile]
    ids: dict[str, bytes]

    def seat(self, name: str) -> Sitting:
        return identity.take_seat(self.desks[name], "words", session="" if name == "Sam" else "safe")

    def put(self, name: str, type_: str, key: str = "", /, **values: Any) -> str:  # noqa: ANN401 - as capture takes them
        self.ids[key] = capture.record(self.desks[name], self.seat(name), type_, values).id
        return self.ids[key].hex()

    def change(self, name: str, basis: bytes = b"", /, **values: Any) -> None:  # noqa: ANN401 - as above
        capture.change(self.desks[name], self.seat(name), self.ids["pledge"], values, basis=basis)

    def carry(self, name: str, to: str, receiver: str, only: list[str] | None = None) -> None:
        cut, written = handover.cut(self.desks[name], self.seat(name), receiver, only=only), io.BytesIO()
        frame.write(written, cut.manifest, cut.parts, self.seat(name).secrets.signing)
        written.seek(0)
        handover.receive(self.desks[to], intake.examine(frame.read(written)))

    def sheet(self, copy: str, name: str = "Sam") -> Outline:
        request = Request(kind="pledge", record=self.ids["pledge"].hex(), copy=copy, created=CREATED)
        return made(self.desks[name], request)


def enrol(room: Room) -> None:
    desk = room.desks["Sam"]
    desk.keep_pack(resources.pack("paper"))
    desk.set("region", "carda")
    desk.set("review", "carda-2026")
    for name, role in ROLES.items():
        one = room.desks[name]
        identity.join(one, person=name.lower(), name=f"{name} Penn", device="d", role=role, passphrase="words")
        if name == "Sam":
            roster_keeping.found(desk, room.seat("Sam"), "words", mark="SA")
            continue
        one.set("pin", desk.setting("pin"))
        asked = identity.read_enrolment(identity.request_file(one))
        roster_keeping.approve(desk, room.seat("Sam"), "words", asked, mark=name.upper()[:2], teams=("peers",))


def prepare(room: Room) -> None:
    party = room.put("Sam", "actor", name="République d'Orvane", constituency="state", contact="canary contact")
    values = {"goals": ["3B", "1A"], "partners": [party, "0" * 32], "currency": "EUR", "amount": "18500000"}
    told = {"focal_point": "canary Zoe", "handling": "canary handling", "status": "delayed", "language": "fr"}
    room.put("Sam", "pledge", "pledge", title=TITLE, actor=party, due="2026-12-31", **values, **told)
    link = room.ids["pledge"].hex()
    more = {"unit": "children", "baseline": "1240", "baseline_year": "2021", "due": "2026-12-31"}
    target = room.put("Sam", "target", "target", title="Children held", pledge=link, value="0", **more)
    for year, value in (("2025", "296"), ("2024", "510")):
        said = {"narrative": f"Report of {year}", "reservations": "canary reservations", "status": "delayed"}
        room.put("Sam", "progress", pledge=link, target=target, value=value, as_of=f"{year}-12-31", **said)
    args = {"name": "table.csv", "media": "text/csv", "title": "Figures"}
    capture.attach(room.desks["Sam"], room.seat("Sam"), b"1", belongs_to=room.ids["pledge"], **args)
    other = room.put("Sam", "pledge", "other", title="Another pledge", actor=party, goals=["2"])
    room.put("Sam", "target", title="Of another pledge", pledge=other, value="7")


def differ(room: Room) -> None:
    for name, values in HEARD.items():
        room.change(name, b"", goals=["1A", "2", "3B"], amount="20000000", **values)
        label = Label(Audience.SHARED, Scope.parse("region/carda"))
        novel = Draft(label=label, cell=Cell(room.ids["pledge"], "pledge.novel", ""), value=f'"new {name}"'.encode())
        capture.append(room.desks[name], room.seat(name), [novel])
    room.change("Bo", b"", goals=["1A", "3B"])
    link = room.ids["pledge"].hex()
    room.put("Cy", "review_note", pledge=link, kind="concern", quote="all", text="canary note", rating="met")


def reconcile(room: Room) -> None:
    desk = room.desks["Sam"]
    for one in desk.differences():
        first = next((head for head in one.heads if head.value == b'"2027-06-30"'), one.heads[0])
        decide.reconcile(desk, room.seat("Sam"), one, first.value, REASON)
    room.change("Sam", b"[]", amount="21000000")  # takes the place of two that agree, and gives no reason
    room.change("Sam", b'{"reason":"A slip."}', currency="USD")  # takes the place of one
    room.carry("Sam", "Cy", "everyone", only=handover.seal(desk, room.seat("Sam")))
    room.change("Sam", b"", description="Changed later.")


@dataclass(frozen=True)
class Printed:
    """Sheets of the pledge: in a public and in a secretariat's copy, before and after the reconciliations."""

    public: Outline
    full: Outline
    public_after: Outline
    full_after: Outline
    partial: Outline  # on a desk that received the reconciliations, and not what they reconciled


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Printed]:
    folder = tmp_path_factory.mktemp("desks")
    with ExitStack() as stack:
        opened = {name: stack.enter_context(closing(DeskFile.create(folder / f"{name}.desk"))) for name in ROLES}
        room = Room(opened, {})
        enrol(room)
        prepare(room)
        for name in ("Ada", "Bo", "Cy"):
            room.carry("Sam", name, "everyone")
        differ(room)
        for name in ("Ada", "Bo", "Cy"):
            room.carry(name, "Sam", "secretariat")
        public, full = room.sheet("public"), room.sheet("secretariat")
        reconcile(room)
        yield Printed(public, full, room.sheet("public"), room.sheet("secretariat"), room.sheet("public", "Cy"))


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


def below(outline: Outline, title: str) -> list[tuple[str, ...]]:
    """Return the rows of the first facts or table after a heading that ends so."""
    place = next(n for n, one in enumerate(outline.blocks) if isinstance(one, Heading) and one.text.endswith(title))
    block = next(one for one in outline.blocks[place:] if isinstance(one, Facts | Table))
    return [tuple(map(plain_text, row)) for row in block.rows]


def pairs(outline: Outline, title: str) -> dict[str, str]:
    """Return the facts after a heading that ends so."""
    return {row[0]: row[1] for row in below(outline, title)}


def pledge_of(outline: Outline) -> dict[str, str]:
    return pairs(outline, "The pledge")


def headings(outline: Outline) -> list[str]:
    return [one.text for one in outline.blocks if isinstance(one, Heading) and one.level == 1]


def test_all_fields_that_say_something_stand_in_the_order_of_their_declaration(printed: Printed) -> None:
    labels = [one.label for one in CATALOGUE.type("pledge").fields if one.id != "title"]
    told = pledge_of(printed.full)
    assert list(told) == [label for label in labels if label in told]
    assert {"Pledging party", "Amount", "Focal point", "Handling note"} <= told.keys()
    assert "\u2013" not in told.values()
    assert printed.full.title == TITLE
    assert list(pledge_of(printed.public)) == [one for one in told if one not in {"Focal point", "Handling note"}]


def test_codes_and_links_stand_in_words(printed: Printed) -> None:
    told = pledge_of(printed.public)
    assert (told["Pledging party"], told["Status declared by the party"]) == ("République d'Orvane", "Delayed")
    assert (told["Language of the text"], told.get("Source document")) == ("French", None)
    assert told["Partners"] == f"{NOT_HERE}; République d'Orvane"


def test_a_sum_stands_beside_its_currency(printed: Printed) -> None:
    assert pledge_of(printed.public)["Amount"] == "20\xa0000\xa0000\xa0EUR"
    assert pledge_of(printed.public_after)["Amount"] == "21\xa0000\xa0000\xa0USD"
    assert "Currency" not in pledge_of(printed.public)


def test_an_update_without_its_day_is_flagged(tmp_path: Path) -> None:
    with closing(DeskFile.create(tmp_path / "new.desk")) as desk:
        desk.keep_pack(resources.pack("paper"))
        desk.set("region", "carda")
        desk.set("review", "carda-2026")
        room = Room({"Sam": desk}, {})
        identity.join(desk, person="sam", name="Sam", device="d", role=Role.SECRETARIAT, passphrase="words")
        link = room.put("Sam", "pledge", "pledge", title=TITLE)
        room.put("Sam", "progress", pledge=link, status="delayed")
        ((_, told),) = below(room.sheet("public"), "Progress updates")
    assert told == "Delayed, [no “as of” date]"


def test_goals_stand_with_their_titles(printed: Printed) -> None:
    goals = "1A Children on the move; 2 Regular migration and circular mobility {}; 3B Safe and humane return"
    assert pledge_of(printed.public)["Goals"] == goals.format(MARK)


def test_a_target_stands_with_the_value_last_reached(printed: Printed) -> None:
    row = ("Children held", "children", "1\xa0240 (2021)", "0", "2026-12-31", "296\n2025-12-31")
    assert below(printed.public, "Targets") == [row]


def test_updates_stand_in_the_order_of_their_days(printed: Printed) -> None:
    told = [row[1].split("\n") for row in below(printed.public, "Progress updates")]
    assert [lines[-1] for lines in told] == ["Report of 2024", "Report of 2025"]
    assert told[0][2] == "510 reached; target 0 children by 2026-12-31; baseline 1\xa0240 (2021)"
    confided = [row[1].split("\n")[-1] for row in below(printed.full, "Progress updates")]
    assert confided == ["Said in confidence: canary reservations"] * 2


def test_what_was_attached_to_the_pledge_stands_with_it(printed: Printed) -> None:
    (row,) = below(printed.public, "Attachments")
    assert (row[0].split("\n")[1], row[1]) == ("table.csv", "Figures")


def test_review_notes_stand_only_in_a_copy_that_may_hold_them(printed: Printed) -> None:
    assert below(printed.full, "Review notes")[0][1] == "Met\n“all”\ncanary note"
    assert "Review notes" not in headings(printed.public)


def test_no_value_that_is_not_shared_is_in_a_public_copy(printed: Printed) -> None:
    for outline in (printed.public, printed.public_after, printed.partial):
        assert "canary" not in words(outline)
    for canary in ("Ann", "Ben", "Zoe", "handling", "reservations", "note"):
        assert f"canary {canary}" in words(printed.full)


def test_differing_values_stand_together_before_their_mark(printed: Printed) -> None:
    told = pledge_of(printed.public)
    assert told["Due"] == f"2027-06-30 / 2027-07-31 {MARK}"
    assert told["What is pledged"] == f"By June,\nfor all.\n— or —\nBy July. {MARK}"
    assert pledge_of(printed.full)["Focal point"].count("canary") == 3
    assert pledge_of(printed.public_after)["Due"] == "2027-06-30"


def test_an_entry_under_verification_has_every_value_and_who_recorded_it(printed: Printed) -> None:
    for outline in (printed.public, printed.full):
        values = {who.partition("\n")[0]: (who, value) for who, value in below(outline, f"{TITLE}: Due")}
        assert values["Ada Penn"][1] == f"2027-06-30 {MARK}"
        assert values["Bo Penn"][1] == f"2027-07-31 {MARK}"
        assert values["Ada Penn"][0].split("\n")[1] == "Lead rapporteur, session safe"
        assert values["Bo Penn"][0].split("\n")[1] == "Rapporteur, session safe"


def test_a_goal_that_one_added_and_another_took_out_is_under_verification(printed: Printed) -> None:
    rows = below(printed.public, ": Goals, 2 Regular migration and circular mobility")
    assert [value for _, value in rows] == [f"in the list {MARK}", f"not in the list {MARK}"]


def test_what_a_newer_release_wrote_is_shown_as_such(printed: Printed) -> None:
    rows = below(printed.public, f"{TITLE}: pledge.novel")
    assert [value for _, value in rows] == [f"new Ada {MARK}", f"new Bo {MARK}"]


def test_a_reconciliation_has_the_values_before_the_one_that_stands_by_whom_and_why(printed: Printed) -> None:
    for outline in (printed.public_after, printed.full_after):
        told = pairs(outline, f"{TITLE}: Due")
        assert [one.partition(",")[0] for one in told["Values before"].split("\n")] == [
            "2027-06-30 (Ada Penn",
            "2027-07-31 (Bo Penn",
        ]
        assert told["Value that stands"] == "2027-06-30"
        assert told["Reconciled by"].startswith("Sam Penn\nSecretariat\n20")
        assert told["Reason"] == REASON


def test_a_reconciled_value_that_was_changed_since_is_said_so(printed: Printed) -> None:
    told = pairs(printed.public_after, f"{TITLE}: What is pledged")
    assert told["Value that stands"].endswith(" (changed since)")


@pytest.mark.parametrize("label", ["Amount", "Currency"])
def test_a_change_of_agreement_or_of_one_value_is_no_reconciliation(printed: Printed, label: str) -> None:
    assert not [one for one in printed.public_after.blocks if isinstance(one, Heading) and f": {label}" in one.text]


def test_values_before_that_have_not_arrived_are_said_so(printed: Printed) -> None:
    told = pairs(printed.partial, f"{TITLE}: What is pledged")
    assert told["Values before"] == f"{NOT_HERE}\n{NOT_HERE}"
    assert told["Reason"] == REASON


def test_a_copy_is_a_draft_while_entries_in_it_differ(printed: Printed) -> None:
    said = [plain_text(one.facts[0][1]) for one in (printed.public, printed.full, printed.public_after)]
    assert [re.sub(r"yet: \d+", "yet: n", one) for one in said] == [
        "Public copy, draft (entries under verification: 4)",
        "Secretariat copy, draft (entries under verification: 5)",
        "Public copy, draft (not sealed yet: n)",
    ]
    assert printed.public.standing == "Draft"


def test_political_words_are_not_on_paper(printed: Printed) -> None:
    text = (words(printed.full) + words(printed.full_after)).casefold()
    assert "reconciliation" in text
    assert not [word for word in ("conflict", "contested", "decision") if word in text]


def test_the_pages_have_title_both_values_and_reason(printed: Printed, fonts: Fonts) -> None:
    pages = []
    for outline in (printed.public, printed.public_after):
        pdf = render(outline, fonts=fonts)
        pages.append(
            subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
        )
    assert all(text in page for page in pages for text in (TITLE, "2027-06-30", "2027-07-31"))
    assert [REASON in page for page in pages] == [False, True]
    assert [MARK in page for page in pages] == [True, False]


def test_a_pledge_that_is_not_here_has_no_sheet(tmp_path: Path) -> None:
    with closing(DeskFile.create(tmp_path / "new.desk")) as desk:
        desk.keep_pack(resources.pack("paper"))
        with pytest.raises(NotFound, match="There is no such pledge here"):
            made(desk, Request(kind="pledge", record="0" * 32, copy="secretariat", created=CREATED))


@pytest.mark.parametrize("audience", list(Audience))
def test_a_limited_record_has_only_what_its_readers_may_see(audience: Audience) -> None:
    labels = {f"x.{one}": Label(one, Scope.parse("review/a")) for one in Audience}
    values = {(name, ""): f'"canary {name}"'.encode() for name in labels}
    record = Record(
        id=bytes(16), type="x", scope=Scope.parse("review/a"), values=values, differing=frozenset(values), labels=labels
    )
    kept = {f"x.{audience}"}
    seen = limited(record, {audience})
    assert (set(seen.labels), set(seen.values), set(seen.differing)) == (
        kept,
        {(f"x.{audience}", "")},
        set(seen.values),
    )
    assert not limited(record, {audience}, without=f"x.{audience}").values


def test_texts_are_joined_without_gaps_for_what_is_empty() -> None:
    mark = Run(text=MARK, style="mark")
    assert plain_text(listed(("", "a", (), (mark,), "b"))) == f"a · {MARK} · b"
    assert not listed(("", ()))
    assert bold(joined("a", (mark,))) == (Run(text="a", style="bold"), mark)

"""What readers of a copy may see of a record: labels, what its speaker allows, and embargoes."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from desktop import wiring
from desktop.casework import capture, identity, roster_keeping
from desktop.casework.look import plain
from desktop.casework.readers import EMBARGOED, Readers
from desktop.records.labels import Audience
from desktop.store.lists import Lists, Query
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desktop.casework.ports import Record
    from desktop.store.desk import DeskFile

WORDS = "four words"
NOW = "2026-10-20T12:00:00Z"
Put = "Callable[..., bytes]"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskFile]:
    pack = wiring.shipped_pack("paper")
    made = wiring.new_desk(tmp_path / "a.desk", pack=pack, region="carda", review="carda-2026")
    identity.join(made, person="sec", name="Sec", device="d", role=Role.SECRETARIAT, passphrase=WORDS)
    roster_keeping.found(made, identity.take_seat(made, WORDS), WORDS, mark="SE")
    yield made
    made.close()


@pytest.fixture
def put(desk: DeskFile) -> Callable[..., bytes]:
    sitting = identity.take_seat(desk, WORDS)
    return lambda type_, **values: capture.record(desk, sitting, type_, values).id


def seen(desk: DeskFile, record: bytes, copy: str = "public", moment: str = NOW) -> Record | None:
    found = desk.record(record)
    assert found
    return Readers(desk, wiring.COPIES[copy], moment).seen(found)


def shown(record: Record | None, name: str) -> str:
    assert record
    return plain(record.values.get((f"{record.type}.{name}", ""), b"null"))


@pytest.mark.parametrize(
    ("attribution", "consent", "there"),
    [
        ("named", "written", True),
        ("organisation-only", "spoken", True),
        ("anonymous", "conditional", True),
        ("secretariat-only", "written", False),
        ("named", "refused", False),
        ("named", "withdrawn", False),
        ("named", "", False),
    ],
)
def test_a_statement_is_shown_as_its_speaker_allows(
    desk: DeskFile, put: Callable[..., bytes], attribution: str, consent: str, *, there: bool
) -> None:
    made = put(
        "stakeholder_input", shown_as="Nurses' union", attribution=attribution, consent=consent, statement="Beds.",
        speaker="Maud Dane", in_confidence="Names.",
    )  # fmt: skip
    assert bool(seen(desk, made)) is there
    assert shown(seen(desk, made, "secretariat"), "in_confidence") == "Names."
    if there:
        assert shown(seen(desk, made), "in_confidence") == ""
        assert shown(seen(desk, made), "shown_as") == ("" if attribution == "anonymous" else "Nurses' union")


def test_a_name_in_shown_as_is_kept_back_where_only_the_organisation_is_named(
    desk: DeskFile, put: Callable[..., bytes]
) -> None:
    given = {"attribution": "organisation-only", "consent": "spoken", "statement": "Beds.", "speaker": "Maud Dane"}
    assert shown(seen(desk, put("stakeholder_input", shown_as="Dane, nurses' union", **given)), "shown_as") == ""
    assert shown(seen(desk, put("stakeholder_input", shown_as="Nurses' union", **given)), "shown_as")


@pytest.mark.parametrize(
    ("embargo", "moment", "there"),
    [
        ({"embargo_until": "2026-10-20T12:00:00Z"}, "2026-10-20T11:59:59Z", False),
        ({"embargo_until": "2026-10-20T12:00:00Z"}, "2026-10-20T12:00:00Z", True),
        ({"embargo_event": "Adoption"}, "2030-01-01T00:00:00Z", False),
        ({"embargo_event": "Adoption", "released": "2026-10-21"}, "2026-10-20T23:59:59Z", False),
        ({"embargo_event": "Adoption", "released": "2026-10-21"}, "2026-10-21T00:00:00Z", True),
        ({}, "2000-01-01T00:00:00Z", True),
    ],
)
@pytest.mark.parametrize("type_", sorted(EMBARGOED - {"stakeholder_input"}))
def test_an_embargo_holds_until_its_instant_or_event(
    desk: DeskFile, put: Callable[..., bytes], type_: str, embargo: dict[str, str], moment: str, *, there: bool
) -> None:
    made = put(type_, title="Report", **embargo)
    assert bool(seen(desk, made, "public", moment)) is there
    assert bool(seen(desk, made, "team", moment)) is there
    assert seen(desk, made, "secretariat", moment)


def test_of_differing_embargoes_the_longest_holds(desk: DeskFile, put: Callable[..., bytes]) -> None:
    assert {"stakeholder_input", "submission", "progress_report", "meeting_document"} == EMBARGOED
    made = put("submission", title="Report", embargo_until="2026-10-19T00:00:00Z", embargo_event="Adoption")
    assert seen(desk, made) is None


def test_an_attachment_goes_with_what_it_belongs_to(desk: DeskFile, put: Callable[..., bytes]) -> None:
    file = {"sha256": desk.keep_blob(b"x"), "size": 1, "name": "a.txt", "media": "text/plain"}

    def attached(**values: str) -> bytes:
        return put("attachment", title="Table", content=file, **values)

    hidden = put("submission", title="Report", embargo_event="Adoption")
    open_ = put("submission", title="Report")
    duty = put("reporting_duty", title="Report owed")
    assert seen(desk, attached())
    assert seen(desk, attached(record=open_.hex()))
    assert seen(desk, attached(record=hidden.hex())) is None
    assert seen(desk, attached(record=duty.hex())) is None
    assert seen(desk, attached(record="0" * 32)) is None
    assert seen(desk, attached(record=attached(record=open_.hex()).hex()))
    one = attached()
    capture.change(desk, identity.take_seat(desk, WORDS), one, {"record": attached(record=one.hex()).hex()})
    assert seen(desk, one) is None  # it belongs to itself in the end


def test_lists_and_search_of_those_who_keep_no_log_leave_out_what_is_not_for_them(
    desk: DeskFile, put: Callable[..., bytes], tmp_path: Path
) -> None:
    given = {"statement": "Certificates on the tarmac.", "consent": "written"}
    hushed = put("stakeholder_input", shown_as="A", attribution="secretariat-only", **given)
    named = put("stakeholder_input", shown_as="B", attribution="named", **given)
    sitting = identity.take_seat(desk, WORDS)
    for person, role, there in (("rev", Role.REVIEWER, {named}), ("rap", Role.RAPPORTEUR, {named, hushed})):
        path = tmp_path / f"{person}.desk"
        with closing(wiring.new_desk(path, pin=desk.setting("pin"))) as other:
            identity.join(other, person=person, name=person, device="d", role=role, passphrase=WORDS)
            asked = identity.read_enrolment(identity.request_file(other))
            roster_keeping.approve(desk, sitting, WORDS, asked, mark=person[:2].upper())
            wiring.receive(other, *wiring.hand_over(desk, sitting, "everyone", tmp_path / f"{person}.stk", kind="kit"))
            while other.index():
                pass
            assert {one.uid for one in other.search("tarmac")} == there
            with closing(Lists.open(path)) as reader:
                query = Query(type="stakeholder_input", audience=Audience.SHARED)
                assert {row.uid for row in reader.page(query)} == there
                assert reader.count(query) == len(there)
                assert (reader.row(hushed, query.type, query.audience) is not None) is (hushed in there)

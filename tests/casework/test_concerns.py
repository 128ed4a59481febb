"""What asks to be looked at: rules that only the merged state breaks, and what a newer release wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.casework import capture, duplicates, likeness, questions, sessions, withdrawal
from desktop.casework.concerns import concerns, out_of_order_in
from desktop.casework.errors import NotFound
from desktop.casework.ports import Draft
from desktop.journal.operations import Cell
from desktop.records.labels import Label
from desktop.store.summary import check
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from tests.casework.conftest import Meeting, Place


def rules(place: Place) -> list[tuple[bytes, str, tuple[bytes, ...], bool]]:
    return [(one.record, one.field, one.others, one.merged) for one in concerns(place.desk) if one.what == "rule"]


def test_an_end_before_its_beginning_is_told_at_once_and_found_later(sec: Place) -> None:
    made = sec.record("meeting", title="T", start="2026-10-13", end="2026-10-11")
    assert made.hints == ("Last day (2026-10-11) lies before First day (2026-10-13).",)
    assert rules(sec) == [(made.id, "end", (), False)]
    sec.change(made.id, end="2026-10-14")
    assert rules(sec) == []
    record = sec.desk.record(made.id)
    assert record
    assert list(out_of_order_in(sec.desk, record)) == []


def test_each_side_is_fine_and_together_the_end_lies_before_the_beginning(sec: Place, rap: Place) -> None:
    record = sec.record("meeting", title="T", start="2026-10-13", end="2026-10-15").id
    sec.hand(rap, "everyone")
    sec.change(record, start="2026-10-15")
    rap.change(record, end="2026-10-14")
    assert rules(sec) == rules(rap) == []
    rap.hand(sec, "secretariat")
    assert sec.desk.differences() == []
    assert rules(sec) == [(record, "end", (), True)]
    assert check(sec.desk) == []  # nothing is wrong with what is kept
    withdrawal.withdraw(sec.desk, sec.sitting, record, "It was called off.")
    assert rules(sec) == []


def test_two_shares_that_add_up_to_more_than_the_whole(sec: Place, rap: Place) -> None:
    sec.record("pledge", title="So that the region is known")
    sec.hand(rap, "everyone")
    mine = [sec.record("expenditure", title="A", share=share, envelope_of="ODA 2025").id for share in ("60", "10")]
    sec.record("expenditure", title="Elsewhere", share="90", envelope_of="ODA 2024")
    sec.record("expenditure", title="Of nothing", share="90")
    theirs = rap.record("expenditure", title="B", share="30.5", envelope_of="ODA 2025").id
    assert rules(sec) == rules(rap) == []
    rap.hand(sec, "secretariat")
    ((record, field, others, merged),) = rules(sec)
    assert ({record, *others}, field, merged) == ({*mine, theirs}, "share", True)
    assert "100.5 per cent of “ODA 2025” in 3 records" in concerns(sec.desk)[0].text
    withdrawal.withdraw(sec.desk, sec.sitting, theirs, "Counted twice.")
    assert rules(sec) == []


@pytest.mark.parametrize("value", [b'"soon"', b'"NaN"', b'"Infinity"', b"7", b'{"a":1}', b'"1e999999"', b"[]"])
def test_what_a_careless_program_wrote_is_no_rule_broken(sec: Place, value: bytes) -> None:
    record = sec.record("expenditure", title="A", share="60", envelope_of="ODA").id
    cell, label = Cell(record, "expenditure.share", ""), Label.parse("shared@region/carda")
    heads = tuple(head.op for head in sec.desk.heads(label, cell))
    sec.desk.append(sec.sitting.secrets.public, [Draft(label=label, cell=cell, value=value, supersedes=heads)])
    assert len(rules(sec)) == (value == b'"1e999999"')


def test_what_a_newer_release_wrote_is_kept_handed_on_and_said(sec: Place, rap: Place) -> None:
    label = Label.parse("shared@region/carda")
    drafts = [
        Draft(label=label, cell=Cell(b"w" * 16, "widget.name", ""), value=b'{"deep":{"er":[1]}}'),
        Draft(label=label, cell=Cell(b"p" * 16, "pledge.mood", ""), value=b'"bright"'),
    ]
    capture.append(sec.desk, sec.sitting, drafts)
    sec.hand(rap, "everyone")
    for place in (sec, rap):
        found = [one for one in concerns(place.desk) if one.what == "newer"]
        assert [one.field for one in found] == ["pledge.mood", "widget.name"]
        assert all("newer release" in one.text for one in found)
    kept = [
        (one.hash, one.envelope, [rap.desk.compartment(one.hash, name) for name in one.labels])
        for one in rap.desk.segments()
    ]
    theirs = [
        (one.hash, one.envelope, [sec.desk.compartment(one.hash, name) for name in one.labels])
        for one in sec.desk.segments()
    ]
    assert [one for one in kept if one in theirs] == kept
    with pytest.raises(NotFound):
        withdrawal.withdraw(sec.desk, sec.sitting, b"w" * 16, "What is it?")


def test_sessions_are_those_on_record_and_those_of_mandates(meeting: Meeting, sec: Place) -> None:
    sessions.require_session(sec.desk, "anything before one is known")
    meeting.laptop("lea", Role.LEAD, sessions=("plenary",))
    held = sec.record("meeting", title="M", start="2026-10-13").id.hex()
    sec.record("session", title="Safe migration", code="safe", meeting=held)
    other = sec.record("session", title="No short name", meeting=held)
    assert sessions.session_names(sec.desk) == sorted(["safe", "plenary", other.ref])
    sessions.require_session(sec.desk, "")
    sessions.require_session(sec.desk, "safe")
    with pytest.raises(NotFound, match="no session “saef”") as fault:
        sessions.require_session(sec.desk, "saef")
    assert "plenary, safe" in fault.value.todo
    assert capture.would_change(sec.desk, sec.sitting, "decision", None, {"title": "T"})


@pytest.mark.parametrize("value", [b'"zz"', b"7", b"[1]", b'{"a":1}', b"null", b"true", b'"' + b"01" * 16 + b'"'])
def test_whatever_a_careless_program_wrote_is_read(sec: Place, value: bytes) -> None:
    """Words on pairs, questions and withdrawals are read whatever they say, and count for nothing."""
    pledge = sec.record("pledge", title="T").id
    drafts = []
    same = likeness.word_id(pledge, pledge)
    for record, field, label in (
        (same, "likeness.one", "shared@registry"),
        (same, "likeness.other", "shared@registry"),
        (b"q" * 16, "question.record", "secretariat@review/carda-2026"),
        (pledge, "pledge.withdrawn", "secretariat@region/carda"),
        (pledge, "pledge.goals", "shared@region/carda"),
        (pledge, "pledge.due", "shared@region/carda"),
    ):
        drafts.append(Draft(label=Label.parse(label), cell=Cell(record, field, ""), value=value))
    drafts.append(
        Draft(
            label=Label.parse("shared@registry"),
            cell=Cell(same, "likeness.one", ""),
            value=b'"%s"' % pledge.hex().encode(),
        )
    )
    capture.append(sec.desk, sec.sitting, drafts)
    assert likeness.words_on(sec.desk, pledge) == []
    assert likeness.pairs(sec.desk) == set()
    assert duplicates.suggest(sec.desk) == []
    assert questions.get(sec.desk, b"q" * 16).record in {b"", b"\x01" * 16}
    (shown,) = sec.desk.records("pledge")
    assert (shown.id, shown.withdrawn) == (pledge, False)
    assert [one.what for one in concerns(sec.desk)] == []

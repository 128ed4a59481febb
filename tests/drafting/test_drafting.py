"""The text of a meeting: drafted from what was said, proposed on, corrected, adopted; written by many at once."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import pytest

from desktop import wiring
from desktop.bundles import intake
from desktop.casework import handover
from desktop.casework.capture import current_pack
from desktop.casework.drafting import adoption, document, draft, floor, order, proposals
from desktop.casework.errors import NotAllowed, NotFound, NotReady
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Place = Any  # see conftest
    MeetingType = Callable[..., Any]


def texts(place: Place, which: bytes) -> list[tuple[str, str]]:
    return [(one.number, one.text) for one in document.read(place.desk, which).paragraphs]


def ids(place: Place, which: bytes) -> list[bytes]:
    return [one.id for one in document.read(place.desk, which).paragraphs]


# ---- paragraphs ----------


def test_paragraphs_are_counted_by_their_place(sec: Place, text: bytes) -> None:
    first, second, third = ids(sec, text)
    document.move(sec.desk, sec.sitting, text, third, after=None)
    document.add(sec.desk, sec.sitting, text, "A heading", after=third, more={"level": 1})
    assert texts(sec, text) == [("1", "Third."), ("", "A heading"), ("2", "First."), ("3", "Second one.")]
    document.split(sec.desk, sec.sitting, text, second, 7)
    assert texts(sec, text)[3:] == [("3", "Second"), ("4", "one.")]
    whole = document.read(sec.desk, text)
    assert whole.words == 6
    assert sec.desk.record(whole.paragraphs[-1].id).values["paragraph.split_from", ""] == f'"{second.hex()}"'.encode()
    with pytest.raises(NotReady):
        document.split(sec.desk, sec.sitting, text, first, 0)
    with pytest.raises(NotFound):
        whole.find(text)
    with pytest.raises(NotFound):
        document.read(sec.desk, first)


def test_words_are_counted_in_every_script() -> None:
    assert document.count_words("The Chair's summary, co-signed.") == 4
    assert document.count_words("移徙问题") == 4
    assert document.count_words("إنهاء احتجاز الأطفال") == 3


def test_given_numbers_keep_their_order_where_there_are_no_places(sec: Place) -> None:
    made = sec.record("meeting_document", title="Old", kind="outcome").id
    for number in ("10", "2", "1"):
        sec.record("paragraph", document=made.hex(), number=number, text=f"No. {number}")
    assert [number for number, _ in texts(sec, made)] == ["1", "2", "10"]
    new = document.add(sec.desk, sec.sitting, made, "Before them all", after=None).id
    assert ids(sec, made)[0] == new
    behind = document.add(sec.desk, sec.sitting, made, "Behind", after=ids(sec, made)[-1]).id
    assert behind in ids(sec, made)


def test_keys_between_keys_stay_in_order() -> None:
    chance = random.Random(7)
    keys: list[str] = []
    for _ in range(400):
        at = chance.randrange(len(keys) + 1)
        keys.insert(at, order.between(keys[at - 1] if at else None, keys[at] if at < len(keys) else None))
    assert keys == sorted(keys)
    assert len(set(keys)) == len(keys)
    assert max(keys) < order.LAST


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(6))
def test_many_write_at_once_and_nothing_is_lost(tmp_path: Path, make_meeting: MeetingType, seed: int) -> None:
    """Four desks insert, move, split and edit without a network; all read the same order, and every text is there."""
    meeting = make_meeting(tmp_path, pack=wiring.shipped_pack("paper"))
    meeting.sec.sit()
    writers = [meeting.newcomer(name, Role.LEAD) for name in ("ada", "ben", "eva")]
    for place, mark in zip(writers, ("AA", "BB", "EE"), strict=True):
        meeting.enrol(place, mark=mark)
    made = meeting.sec.record("meeting_document", title="Summary", kind="chairs-summary").id
    last = None
    for number in range(5):
        last = document.add(meeting.sec.desk, meeting.sec.sitting, made, f"Start {number} one two", after=last).id
    for place in writers:
        meeting.sec.hand(place, "everyone")
        place.sit()
    chance = random.Random(seed)
    written: set[str] = set()
    for at, place in enumerate((*writers, meeting.sec)):
        for step in range(6):
            written |= scribble(place, made, chance, f"{at}.{step}")
    every = (*writers, meeting.sec)
    bundles = [place.bundle("secretariat") for place in every]
    for place in every:
        shuffled = chance.sample(bundles, len(bundles))
        for bundle in shuffled:
            take(place, bundle)
    orders = [ids(place, made) for place in every]
    assert all(one == orders[0] for one in orders)
    assert [texts(place, made) for place in every] == [texts(meeting.sec, made)] * len(every)
    history = {entry.operation.value for one in orders[0] for entry in meeting.sec.desk.history(one)}
    assert {f'"{words}"'.encode() for words in written} <= history


def scribble(place: Place, made: bytes, chance: random.Random, name: str) -> set[str]:
    """Do something to a text; returns the words that were written."""
    one, other = chance.sample(ids(place, made), 2)
    words = f"Written {name} here"
    match chance.randrange(4):
        case 0:
            document.add(place.desk, place.sitting, made, words, after=chance.choice([None, one]))
            return {words}
        case 1:
            document.move(place.desk, place.sitting, made, one, after=chance.choice([None, other]))
        case 2:
            whole = document.read(place.desk, made).find(one).text
            document.split(place.desk, place.sitting, made, one, whole.find(" ")) if " " in whole else None
        case _:
            place.change(one, text=words)
            return {words}
    return set()


def take(place: Place, bundle: object) -> None:
    handover.receive(place.desk, intake.examine(bundle))


# ---- drafting ----------


@pytest.fixture
def said(sec: Place) -> Place:
    """Two agenda items and what was said under them."""
    state = sec.record("actor", name="Velmara", constituency="state").id
    meeting = sec.record("meeting", title="Second review", start="2026-10-13").id
    safe = sec.record("session", title="Safe", meeting=meeting.hex()).id
    two = sec.record("agenda_item", number="2", title="Borders").id
    ten = sec.record("agenda_item", number="10", title="Returns", session=safe.hex()).id
    pledge = sec.record("pledge", title="End detention", actor=state.hex(), goals=["1A"]).id
    more = {"capacity": "national", "language": "en"}
    sec.record(
        "intervention",
        shown_as="Velmara",
        agenda_item=ten.hex(),
        text="We return nobody.",
        said_at="2026-10-13T10:00:00Z",
        **more,
    )
    sec.record(
        "intervention",
        shown_as="Tamrana",
        agenda_item=two.hex(),
        text="We agree.",
        said_at="2026-10-13T09:30:00Z",
        kind="right-of-reply",
        **more,
    )
    sec.record(
        "intervention",
        shown_as="Velmara",
        on_behalf_of=state.hex(),
        agenda_item=two.hex(),
        text="Borders matter.",
        said_at="2026-10-13T09:00:00Z",
        capacity="group",
    )
    sec.record(
        "stakeholder_input", shown_as="Keru Assembly", attribution="named", agenda_item=two.hex(), statement="Listen."
    )
    sec.record(
        "stakeholder_input", shown_as="X", attribution="secretariat-only", agenda_item=two.hex(), statement="Hidden."
    )
    sec.record(
        "stakeholder_input",
        shown_as="Y",
        attribution="named",
        agenda_item=two.hex(),
        statement="Later.",
        embargo_event="Adoption of the report",
    )
    sec.record("progress", pledge=pledge.hex(), narrative="Two centres closed.", agenda_item=two.hex())
    sec.record("decision", title="Group", text="To set up a group.", agenda_item=ten.hex())
    sec.record("outstanding_matter", title="Calendar of visas", next_step="To be taken up in 2027.")
    return sec


def test_a_report_that_names_is_drafted_in_one_gesture(said: Place) -> None:
    made = draft.draft(said.desk, said.sitting, kind="procedural-report", title="Report")
    shown = texts(said, made.document)
    assert [text for _, text in shown] == [
        "Borders",
        "Velmara, on behalf of Velmara: Borders matter.",
        "Tamrana, in exercise of the right of reply: We agree.",
        "Keru Assembly: Listen.",
        "Velmara reported on its pledge “End detention”: Two centres closed.",
        "Returns",
        "Velmara: We return nobody.",
        "The meeting decided: To set up a group.",
        "Other matters",
        "No agreement was reached on: Calendar of visas. To be taken up in 2027.",
    ]
    assert [number for number, _ in shown] == ["", "1", "2", "3", "4", "", "5", "6", "", "7"]
    assert (made.paragraphs, made.entries) == (10, 7)
    whole = document.read(said.desk, made.document)
    assert all(len(one.sources) == 1 for one in whole.paragraphs if not one.level)


def test_a_summary_names_nobody(said: Place) -> None:
    made = draft.draft(said.desk, said.sitting, kind="chairs-summary", title="Summary")
    shown = " ".join(text for _, text in texts(said, made.document))
    assert "Velmara:" not in shown
    assert "Keru" not in shown
    assert "Hidden" not in shown
    assert "Later" not in shown
    assert "One delegation: We return nobody." in shown
    assert shown.startswith("Borders Two delegations took the floor. ")


def test_one_session_is_drafted_alone(said: Place) -> None:
    (session,) = said.desk.records("session")
    made = draft.draft(said.desk, said.sitting, kind="procedural-report", title="Safe", session=session.id.hex())
    assert texts(said, made.document)[0] == ("", "Returns")
    assert made.entries == 2


def test_what_is_withdrawn_stays_out_and_nothing_makes_an_empty_draft(sec: Place) -> None:
    made = draft.draft(sec.desk, sec.sitting, kind="procedural-report", title="Empty")
    assert made.paragraphs == 0


def test_several_delegations_are_counted_in_the_packs_words(sec: Place) -> None:
    pack = current_pack(sec.desk)
    words = [draft.attribution(count, pack) for count in (1, 2, 3, 10)]
    assert words == ["One delegation", "Two delegations", "Several delegations", "Many delegations"]


def test_style_rules_are_hints(sec: Place) -> None:
    text = "An illegal migrant is no illegal migrant."
    found = draft.style_hints(text, current_pack(sec.desk))
    assert [(hint.start, hint.words) for hint in found] == [(3, "illegal migrant"), (25, "illegal migrant")]
    assert "irregular" in found[0].advice
    assert draft.style_hints("A migrant.", current_pack(sec.desk)) == []


# ---- proposals ----------


def propose(sec: Place, paragraph: bytes, kind: str, text: str, words: str = "") -> bytes:
    given = {"words": words} if words else {}
    return sec.record("text_proposal", paragraph=paragraph.hex(), kind=kind, text=text, status="proposed", **given).id


def test_proposals_stand_side_by_side_in_brackets(sec: Place, text: bytes) -> None:
    second = ids(sec, text)[1]
    sec.change(second, text="Delegations held different views on visas.")
    one = propose(sec, second, "replace", "several views", "different views")
    same = propose(sec, second, "replace", "several views", "different views")
    gone = propose(sec, second, "delete", "—", "different views")
    end = propose(sec, second, "add", "More is needed.")
    lost = propose(sec, second, "replace", "x", "words that never stood there")
    propose(sec, second, "keep", "As it is")
    shown = proposals.bracketed(document.read(sec.desk, text).find(second).text, proposals.on(sec.desk, second))
    assert shown.text == "Delegations held [different views / several views / —] on visas. [More is needed.]"
    assert shown.loose == (lost,)
    options = shown.places[1].options
    assert [option.proposals for option in options] == [(), (one, same), (gone,)]
    assert shown.places[-1].options[0].proposals == (end,)
    assert sec.desk.differences() == []


def test_overlapping_proposals_share_a_place(sec: Place, text: bytes) -> None:
    second = ids(sec, text)[1]
    sec.change(second, text="one two three four")
    propose(sec, second, "replace", "2 3", "two three")
    propose(sec, second, "replace", "3 4", "three four")
    shown = proposals.bracketed("one two three four", proposals.on(sec.desk, second))
    assert shown.text == "one [two three four / 2 3 four / two 3 4]"


def test_a_proposal_is_accepted_withdrawn_or_agreed_ad_referendum(sec: Place, text: bytes) -> None:
    second = ids(sec, text)[1]
    one = propose(sec, second, "replace", "2nd", "Second")
    other = propose(sec, second, "add", "Indeed.")
    proposals.settle(sec.desk, sec.sitting, other, "ad-referendum")
    assert len(proposals.on(sec.desk, second)) == 2
    proposals.accept(sec.desk, sec.sitting, one, reason="Agreed in the room")
    assert document.read(sec.desk, text).find(second).text == "2nd one."
    assert [found.id for found in proposals.on(sec.desk, second)] == [other]
    proposals.settle(sec.desk, sec.sitting, other, "withdrawn", reason="Taken back")
    assert proposals.on(sec.desk, second) == []
    late = propose(sec, second, "delete", "-", "Second")
    with pytest.raises(NotReady):
        proposals.accept(sec.desk, sec.sitting, late)
    with pytest.raises(NotFound):
        proposals.accept(sec.desk, sec.sitting, second)


def test_a_deletion_leaves_no_double_blank(sec: Place, text: bytes) -> None:
    second = ids(sec, text)[1]
    sec.change(second, text="one two three")
    proposals.accept(sec.desk, sec.sitting, propose(sec, second, "delete", "-", "two"))
    assert document.read(sec.desk, text).find(second).text == "one three"


# ---- adoption ----------


def test_an_adopted_text_is_frozen_and_never_altered(sec: Place, text: bytes) -> None:
    second = ids(sec, text)[1]
    open_ = propose(sec, second, "delete", "-", "one")
    with pytest.raises(NotReady, match="on the table for: 2"):
        adoption.adopt(sec.desk, sec.sitting, text, on="2026-10-14")
    proposals.settle(sec.desk, sec.sitting, open_, "withdrawn")
    adopted = adoption.adopt(sec.desk, sec.sitting, text, on="2026-10-14", orally_amended=True, entrusted="T. Arrigo")
    assert [one.text for one in adopted.paragraphs] == ["First.", "Second one.", "Third."]
    assert adopted.cut == adoption.cut_of(sec.desk)
    assert adoption.read_adopted(sec.desk, text) == adopted
    sec.change(second, text="Something else.")
    assert adoption.read_adopted(sec.desk, text) == adopted
    with pytest.raises(NotAllowed):
        adoption.adopt(sec.desk, sec.sitting, text, on="2026-10-15")
    assert (adopted.orally_amended, adopted.entrusted) == (True, "T. Arrigo")


def test_what_comes_later_cites_and_is_numbered(sec: Place, text: bytes) -> None:
    second = ids(sec, text)[1]
    with pytest.raises(NotReady):
        adoption.issue(sec.desk, sec.sitting, text, "correction", {second: "Second."})
    adoption.adopt(sec.desk, sec.sitting, text, on="2026-10-14")
    first, again = (adoption.issue(sec.desk, sec.sitting, text, "correction", {second: "Second."}).id for _ in range(2))
    revised = adoption.issue(sec.desk, sec.sitting, text, "revision", {}).id
    titles = [document.value(sec.desk.record(one), "title") for one in (first, again, revised)]
    assert titles == ["Corrigendum 1: Summary", "Corrigendum 2: Summary", "Revision 1: Summary"]
    (cited,) = document.read(sec.desk, first).paragraphs
    assert (cited.number, cited.text, adoption.cites(sec.desk.record(cited.id))) == ("2", "Second.", (second.hex(),))
    with pytest.raises(NotAllowed):
        adoption.issue(sec.desk, sec.sitting, text, "outcome", {})
    actor = sec.record("actor", name="Velmara", constituency="state").id
    made = sec.record("text_statement", document=text.hex(), actor=actor.hex(), kind="reservation", text="We do not.")
    assert [one.id for one in adoption.statements_on(sec.desk, text)] == [made.id]


def test_a_text_without_paragraphs_is_not_adopted(sec: Place) -> None:
    made = sec.record("meeting_document", title="Empty", kind="outcome").id
    with pytest.raises(NotReady, match="no paragraphs"):
        adoption.adopt(sec.desk, sec.sitting, made, on="2026-10-14")
    assert adoption.read_adopted(sec.desk, made) is None


# ---- the floor ----------


def test_the_list_of_speakers_keeps_its_order(sec: Place) -> None:
    item = sec.record("agenda_item", number="1", title="Borders").id.hex()
    made = [floor.ask_for_floor(sec.desk, sec.sitting, name, item=item).id for name in "ABC"]

    def names() -> str:
        return "".join(document.value(one, "shown_as") for one in floor.speakers(sec.desk, item))

    assert names() == "ABC"
    floor.put_before(sec.desk, sec.sitting, made[2], made[0])
    assert names() == "CAB"
    floor.put_before(sec.desk, sec.sitting, made[2], None)
    assert names() == "ABC"
    floor.give_floor(sec.desk, sec.sitting, made[0])
    floor.give_floor(sec.desk, sec.sitting, made[1])
    said = sec.record("intervention", shown_as="B", agenda_item=item, text="We agree.").id
    floor.has_spoken(sec.desk, sec.sitting, made[1], said)
    assert [document.value(one, "status") for one in floor.speakers(sec.desk)] == ["spoke", "spoke", "asked"]
    sec.change(made[2], status="withdrew")
    assert names() == "AB"
    for act in (floor.give_floor, lambda *given: floor.put_before(*given, None)):
        with pytest.raises(NotFound):
            act(sec.desk, sec.sitting, said)


def test_corrections_of_ones_own_statement_and_of_the_summary(sec: Place, text: bytes) -> None:
    actor = sec.record("actor", name="Velmara", constituency="state").id.hex()
    item = sec.record("agenda_item", number="1", title="Borders").id.hex()
    said = sec.record("intervention", shown_as="Velmara", agenda_item=item, text="In Jun.").id
    own = sec.record(
        "correction_request", actor=actor, intervention=said.hex(), wording="In June.", deadline="2026-10-20"
    ).id
    answer = lambda *given, **more: floor.answer_correction(sec.desk, sec.sitting, *given, **more)  # noqa: E731 - for short
    with pytest.raises(NotAllowed):
        answer(own, "accepted", today="2026-10-21")
    answer(own, "accepted", today="2026-10-20")
    assert sec.shown(said, "intervention.text") == "In June."
    first, second, _ = ids(sec, text)
    asked = [
        sec.record(
            "correction_request", actor=actor, document=text.hex(), paragraph=one.hex(), wording="We do not agree."
        ).id
        for one in (first, second)
    ]
    with pytest.raises(NotReady, match="reason"):
        answer(asked[0], "accepted")
    answer(asked[0], "accepted", reason="It was so said.")
    answer(asked[1], "footnoted", reason="One delegation only.", footnote="Velmara did not agree.")
    found = document.read(sec.desk, text)
    assert found.find(first).text == "We do not agree."
    assert (found.find(second).text, found.find(second).footnote) == ("Second one.", "Velmara did not agree.")
    nowhere = sec.record("correction_request", actor=actor, wording="Everything else.").id
    answer(nowhere, "declined", reason="Nobody said so.")
    assert sec.shown(nowhere, "correction_request.outcome") == "declined"
    with pytest.raises(NotReady, match="which paragraph"):
        answer(nowhere, "accepted", reason="x")
    with pytest.raises(NotFound):
        answer(first, "declined", reason="x")


def test_a_silence_procedure_is_extended_broken_or_concluded(sec: Place, text: bytes) -> None:
    actor = sec.record("actor", name="Velmara", constituency="state").id
    begin = lambda: sec.record(  # noqa: E731 - for short
        "silence_procedure", version="v2", document=text.hex(), opened_at="2026-10-15T09:00:00Z",
        deadline="2026-10-16T09:00:00Z", outcome="open",
    ).id  # fmt: skip
    one, other = begin(), begin()
    with pytest.raises(NotReady):
        floor.conclude_silence(sec.desk, sec.sitting, one, "2026-10-16T08:00:00Z")
    with pytest.raises(NotReady):
        floor.extend_silence(sec.desk, sec.sitting, one, "2026-10-16T09:00:00Z")
    floor.extend_silence(sec.desk, sec.sitting, one, "2026-10-17T09:00:00Z")
    with pytest.raises(NotReady):
        floor.conclude_silence(sec.desk, sec.sitting, one, "2026-10-16T10:00:00Z")
    floor.conclude_silence(sec.desk, sec.sitting, one, "2026-10-17T09:00:00Z")
    with pytest.raises(NotAllowed):
        floor.break_silence(sec.desk, sec.sitting, other, actor, "2026-10-16T09:00:01Z")
    floor.break_silence(sec.desk, sec.sitting, other, actor, "2026-10-16T08:59:00Z")
    assert sec.shown(other, "silence_procedure.outcome") == "broken"
    for ended in (one, other):
        with pytest.raises(NotAllowed):
            floor.extend_silence(sec.desk, sec.sitting, ended, "2026-10-20T09:00:00Z")
    with pytest.raises(NotFound):
        floor.conclude_silence(sec.desk, sec.sitting, text, "2026-10-20T09:00:00Z")


def test_it_is_known_which_sessions_have_arrived(tmp_path: Path, make_meeting: MeetingType) -> None:
    meeting = make_meeting(tmp_path, pack=wiring.shipped_pack("paper"))
    meeting.sec.sit()
    item = meeting.sec.record("agenda_item", number="1", title="Borders").id.hex()
    ada = meeting.newcomer("ada", Role.RAPPORTEUR)
    meeting.enrol(ada, mark="AA")
    meeting.sec.hand(ada, "everyone")
    for session, count in (("safe", 2), ("regular", 1)):
        ada.sit(session)
        for _ in range(count):
            ada.record("intervention", shown_as="Velmara", agenda_item=item, text="We agree.")
    ada.hand(meeting.sec, "secretariat")
    found = [one for one in floor.arrivals(meeting.sec.desk) if one.person == "ada"]
    assert [one.session for one in found] == ["regular", "safe"]
    assert all(one.believed and one.last > 0 for one in found)
    assert sum(one.operations for one in found) == max(one.last for one in found)

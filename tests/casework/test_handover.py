"""Handing over and receiving: what a bundle says of itself, what goes along, and what a new desk learns."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import msgspec
import pytest

from desktop.bundles import frame, intake, parting
from desktop.bundles.errors import BadBundle
from desktop.bundles.manifest import Part
from desktop.casework import capture, handover
from desktop.casework.errors import NotFound
from desktop.records.errors import BadPack
from desktop.store.summary import summarise
from desktop.trust.errors import RosterRefused
from desktop.trust.roster import Role
from desktop.trust.verdicts import Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.bundles.frame import Bundle, Stored
    from tests.casework.conftest import Meeting, Place


def kinds(bundle: Bundle) -> list[str]:
    return [part.entry.kind for part in bundle.parts]


def headers(bundle: Bundle) -> set[str]:
    return {part.entry.name for part in bundle.parts if part.entry.kind == Part.HEADER}


def sealed(place: Place) -> str:
    place.record("decision", title="T")
    (name,) = handover.seal(place.desk, place.sitting)
    return name


# ---- what a bundle says of itself ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("receiver", "audience", "receivers"),
    [("secretariat", "secretariat", ()), ("everyone", "everyone", ()), ("ada", "person", ("ada",))],
)
def test_a_bundle_says_for_whom_it_was_cut(
    sec: Place, rap: Place, receiver: str, audience: str, receivers: tuple[str, ...]
) -> None:
    sec.record("decision", title="T")
    manifest = sec.bundle(receiver).manifest
    assert (manifest.audience, manifest.receivers) == (audience, receivers)
    assert (manifest.writer, manifest.person) == (sec.sitting.secrets.public, "sec")
    assert (manifest.kind, manifest.review) == ("bundle", "carda-2026")
    assert manifest.registry == summarise(rap.desk).registry


def test_a_kit_is_a_bundle_that_says_so(sec: Place) -> None:
    sec.record("decision", title="T")
    kit, bundle = (sec.cut("everyone", kind=kind) for kind in ("kit", "bundle"))
    assert kit.manifest.kind == "kit"
    assert kit.parts == bundle.parts


def test_parts_stand_in_the_order_of_the_format(meeting: Meeting, sec: Place) -> None:
    meeting.newcomer("bea", Role.RAPPORTEUR).hand(sec, "secretariat")
    sec.record("participant", shown_as="S", name="N")
    capture.attach(sec.desk, sec.sitting, b"abc", name="n", media="m", title="T")
    found = kinds(sec.bundle("secretariat"))
    order = list(Part)
    assert [order.index(Part(kind)) for kind in found] == sorted(order.index(Part(kind)) for kind in found)
    assert set(found) == set(Part) - {Part.RECEIPT}


def test_nothing_unsealed_is_left_behind(sec: Place, rap: Place) -> None:
    made = sec.record("decision", title="T")
    sec.hand(rap, "everyone")
    assert sec.waiting() == []
    assert rap.shown(made.id, "decision.title") == "T"


def test_heads_are_the_newest_segment_of_each_key(sec: Place, rap: Place) -> None:
    for place in (rap, rap, sec):
        sealed(place)
    rap.hand(sec, "secretariat")
    heads = {one.key: (one.header, one.last) for one in sec.bundle("everyone").manifest.heads}
    assert heads == {place.sitting.secrets.public: place.desk.last_header(place.sitting.secrets.public)
                     for place in (sec, rap)}  # fmt: skip
    assert heads[rap.sitting.secrets.public][1] == 4


def test_a_bundle_of_some_segments_names_what_they_build_on(sec: Place, rap: Place) -> None:
    first, second, third = (sealed(sec) for _ in range(3))
    for only, needs in (({first}, ()), ({first, second}, ()), ({third}, (second,)), ({second, third}, (first,))):
        bundle = sec.bundle("everyone", only=only)
        assert headers(bundle) == only
        assert bundle.manifest.needs == needs
    assert sec.bundle("everyone").manifest.needs == ()
    outcome = sec.hand(rap, "everyone", only={third})
    assert [(one.hash, one.verdict) for one in outcome.taken.segments] == [(third, Verdict.TRUSTED)]


def test_nobody_whom_the_roster_lacks_is_handed_anything(meeting: Meeting, sec: Place) -> None:
    with pytest.raises(NotFound, match="knows nobody"):
        sec.cut("bea")
    alone = meeting.place("alone")
    alone.join("bea", Role.RAPPORTEUR)
    with pytest.raises(NotFound):
        alone.cut("bea")


# ---- in several files ----------------------------------------------------------------------------------------------


def filled(sec: Place) -> None:
    """Put on record what each kind of part comes from."""
    for number in range(4):
        sec.record("participant", shown_as="S", name=f"Nadia {number}")
        capture.attach(sec.desk, sec.sitting, b"%d" % number * 100, name="n", media="m", title="T")
        sealed(sec)


def require_the_same(meeting: Meeting, sec: Place, files: list[parting.Cut], order: Sequence[int]) -> None:
    """Let a new desk of the secretariat receive files in an order, and compare it with one that received the whole."""
    tag = f"{len(meeting.places)}"
    one, other = (meeting.place(f"{name}-{tag}", pin=sec.desk.setting("pin")) for name in ("parts", "whole"))
    sec.hand(other, "secretariat")
    for at in order:
        handover.receive(one.desk, examined(files[at], files[at].parts))
        assert {segment.verdict for segment in one.desk.segments()} == {Verdict.TRUSTED}
    assert summarise(one.desk) == summarise(other.desk)
    for segment in other.desk.segments():
        for label in segment.labels:
            there = [place.desk.sidecars_of(segment.hash, label) for place in (one, other)]
            assert there[0] == there[1]
            assert sorted(one.desk.blobs_of(segment.hash, label)) == sorted(other.desk.blobs_of(segment.hash, label))


def test_what_goes_in_several_files_comes_whole_in_any_order_and_again(meeting: Meeting, sec: Place) -> None:
    filled(sec)
    files = parting.parted(sec.cut("secretariat"), most=8)
    assert len(files) > 3
    numbers = range(len(files))
    for order in (numbers, [*reversed(numbers)], [*numbers[1::2], *numbers, *numbers[::-1]]):
        require_the_same(meeting, sec, files, order)


@pytest.mark.parametrize("lost", ["values", "files", "segment"])
def test_a_parting_that_lost_something_would_be_seen(
    meeting: Meeting, sec: Place, monkeypatch: pytest.MonkeyPatch, lost: str
) -> None:
    filled(sec)
    if lost == "values":
        monkeypatch.setattr(parting, "_parted_values", lambda *_: iter(()))
    elif lost == "files":
        monkeypatch.setattr(parting, "files_named", lambda _: [])
    whole = sec.cut("secretariat")
    files = parting.parted(whole, most=8)
    if lost == "segment":
        del files[1]
    with pytest.raises(AssertionError):
        require_the_same(meeting, sec, files, range(len(files)))


def test_a_segment_is_never_longer_than_a_bundle_takes(sec: Place, rap: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handover, "_ENOUGH", 4000)
    made = [sec.record("decision", title="T", text=str(number) * 1500) for number in range(9)]
    assert len(handover.seal(sec.desk, sec.sitting)) > 2
    sec.hand(rap, "everyone")
    assert [rap.shown(one.id, "decision.text") for one in made] == [str(number) * 1500 for number in range(9)]


def test_of_receipts_that_prove_nothing_one_goes_along(sec: Place) -> None:
    cut = sec.cut("everyone")
    for raw in (b"one", b"other"):
        receipt = frame.part(Part.RECEIPT, "0" * 64, raw)
        handover.receive(sec.desk, examined(cut, (*cut.parts, receipt)))
    assert kinds(sec.bundle("everyone")).count(Part.RECEIPT) == 1


# ---- who is not enrolled yet ---------------------------------------------------------------------------------------


def test_an_unenrolled_desk_hands_over_and_is_admitted_by_enrolment(meeting: Meeting, sec: Place) -> None:
    bea = meeting.newcomer("bea", Role.RAPPORTEUR)
    made = bea.record("decision", title="Before enrolment")
    outcome = bea.hand(sec, "secretariat")
    assert [one.verdict for one in outcome.awaiting] == [Verdict.AWAITING]
    assert outcome.quarantined == ()
    assert sec.desk.record(made.id) is None
    meeting.enrol(bea, mark="BE")
    assert sec.shown(made.id, "decision.title") == "Before enrolment"


def test_a_desk_that_knows_no_registry_hands_over_too(meeting: Meeting, sec: Place) -> None:
    alone = meeting.place("alone", pack=b"".join(sec.desk.pack_file(one) for one in sec.desk.packs()))
    alone.join("bea", Role.RAPPORTEUR)
    made = alone.record("actor", name="Velmara")
    bundle = alone.bundle("secretariat")
    assert bundle.manifest.registry == ""
    assert kinds(bundle) == ["request", "pack", "header", "compartment"]
    alone.hand(sec, "secretariat")
    meeting.enrol(alone, mark="BE")
    assert sec.shown(made.id, "actor.name") == "Velmara"


def test_what_waits_in_quarantine_goes_to_the_secretariat_and_to_nobody_else(meeting: Meeting, sec: Place) -> None:
    bea = meeting.newcomer("bea", Role.RAPPORTEUR)
    name = sealed(bea)
    bea.hand(sec, "secretariat")
    ada = meeting.laptop("ada", Role.RAPPORTEUR)
    sec.hand(ada, "secretariat")
    for place in (sec, ada):
        assert name in headers(place.bundle("secretariat"))
        for receiver in ("everyone", "ada", "sec"):
            assert name not in headers(place.bundle(receiver))
    assert name in headers(bea.bundle("everyone"))  # one's own goes to everybody


def test_a_request_that_is_missing_makes_its_key_an_unknown_one(meeting: Meeting, sec: Place) -> None:
    bea = meeting.newcomer("bea", Role.RAPPORTEUR)
    bea.record("decision", title="T")
    cut = bea.cut("secretariat")
    kept = tuple(part for part in cut.parts if part.entry.kind != Part.REQUEST)
    proven = examined(cut, kept)
    seen = handover.inspect(sec.desk, proven)
    outcome = handover.receive(sec.desk, proven)
    assert [one.verdict for one in seen.quarantined] == [one.verdict for one in outcome.quarantined]
    assert [one.verdict for one in outcome.quarantined] == [Verdict.UNKNOWN]
    assert outcome.awaiting == ()


def examined(cut: handover.Cut, parts: tuple[Stored, ...], **named: object) -> intake.Proven:
    """Prove a bundle that its writer made of other parts, or with something else in its manifest."""
    manifest = msgspec.structs.replace(cut.manifest, parts=tuple(one.entry for one in parts), **named)
    return intake.examine(frame.Bundle(manifest, parts, 0))


# ---- what a newer release adds -------------------------------------------------------------------------------------


def unknown(label: str, raw: bytes = b"from the future", name: str = "x") -> Stored:
    return frame.part("hologram", name, raw, label)


@pytest.mark.parametrize(
    ("label", "who"),
    [
        ("shared@registry", {"secretariat", "everyone", "ada", "lea", "red", "sec"}),
        ("secretariat@review/carda-2026", {"secretariat", "lea", "sec"}),
        ("team@review/carda-2026/team/red", {"secretariat", "red", "sec"}),
        ("sealed@registry", {"secretariat", "sec"}),
        ("nonsense", {"secretariat", "sec"}),
        ("", {"secretariat", "sec"}),
    ],
)
def test_parts_of_unknown_kinds_are_kept_and_forwarded_to_who_may_hold_them(
    meeting: Meeting, sec: Place, label: str, who: set[str]
) -> None:
    meeting.laptop("ada", Role.RAPPORTEUR)
    meeting.laptop("lea", Role.LEAD)
    meeting.laptop("red", Role.REVIEWER, teams=("red",))
    sec.record("decision", title="T")
    cut = sec.cut("everyone")
    part = unknown(label)
    handover.receive(sec.desk, examined(cut, (*cut.parts, part)))
    assert sec.desk.unknown_parts() == [part]
    got = {one for one in ("secretariat", "everyone", "ada", "lea", "red", "sec") if part in sec.bundle(one).parts}
    assert got == who


NEWER = b"""
[pack]
id = "small"
version = "2"
format = 2

[[weave]]
of_a_newer_release = true
"""


def test_a_pack_of_a_newer_release_is_kept_handed_on_and_not_used(sec: Place, rap: Place, meeting: Meeting) -> None:
    name, made = hashlib.sha256(NEWER).hexdigest(), sec.record("decision", title="T")
    cut, before = sec.cut("everyone"), list(rap.desk.packs())
    proven = examined(cut, (*cut.parts, frame.part(Part.PACK, name, NEWER)))
    assert handover.inspect(rap.desk, proven).taken.unread == 1
    outcome = handover.receive(rap.desk, proven)
    assert (outcome.taken.unread, outcome.taken.new) == (1, 1)
    assert rap.shown(made.id, "decision.title") == "T"
    assert (list(rap.desk.packs()), rap.desk.unread_packs()) == (before, [name])
    assert rap.record("decision", title="Made under the older one").ref
    passed = {part.entry.name: part.raw() for part in rap.bundle("everyone").parts if part.entry.kind == Part.PACK}
    assert passed[name] == NEWER
    other = meeting.place("other", pin=sec.desk.setting("pin"))
    rap.hand(other, "everyone")  # not on the secretariat's word: kept, and nothing else refused
    assert (other.desk.unread_packs(), other.shown(made.id, "decision.title")) == ([], "T")
    assert NEWER in [raw for _, _, raw in other.desk.raw_files()]


def test_what_is_no_pack_at_all_is_refused(sec: Place, rap: Place) -> None:
    cut = sec.cut("everyone")
    for raw in (b"no pack", b"of = 1", b"\xff"):
        with pytest.raises(BadPack):
            handover.receive(
                rap.desk, examined(cut, (*cut.parts, frame.part(Part.PACK, hashlib.sha256(raw).hexdigest(), raw)))
            )
    with pytest.raises(BadPack):
        rap.desk.keep_pack(NEWER)


def test_receipts_are_kept_and_forwarded_to_everybody(sec: Place) -> None:
    cut = sec.cut("everyone")
    receipt = frame.part(Part.RECEIPT, "0" * 64, b"its position")
    handover.receive(sec.desk, examined(cut, (*cut.parts, receipt)))
    assert receipt in sec.bundle("everyone").parts


# ---- receiving -----------------------------------------------------------------------------------------------------


def test_looking_at_a_bundle_first_changes_nothing(sec: Place, rap: Place) -> None:
    sealed(sec)
    proven = intake.examine(sec.bundle("everyone"))
    before = summarise(rap.desk)
    seen = handover.inspect(rap.desk, proven)
    assert summarise(rap.desk) == before
    assert seen == handover.receive(rap.desk, proven)
    assert seen.taken.new == 1


def test_receiving_twice_is_harmless(sec: Place, rap: Place) -> None:
    sealed(sec)
    sec.hand(rap, "everyone")
    before = summarise(rap.desk)
    assert sec.hand(rap, "everyone").taken.new == 0
    assert summarise(rap.desk) == before


def test_files_and_personal_values_arrive_with_what_names_them(sec: Place, meeting: Meeting) -> None:
    made = sec.record("participant", shown_as="S", name="Nadia")
    capture.attach(sec.desk, sec.sitting, b"abc", name="n", media="m", title="T")
    capture.attach(sec.desk, sec.sitting, b"", name="empty", media="m", title="Nothing in it")
    cat = meeting.laptop("cat", Role.SECRETARIAT)
    sec.hand(cat, "cat")
    assert cat.desk.blob(hashlib.sha256(b"abc").hexdigest()) == b"abc"
    assert cat.desk.blob(hashlib.sha256(b"").hexdigest()) == b""
    assert not capture.would_change(cat.desk, cat.sitting, "participant", made.id, {"name": "Nadia"})


def test_a_new_desk_learns_where_it_is(meeting: Meeting, sec: Place) -> None:
    sec.record("pledge", title="T")
    bea = meeting.newcomer("bea", Role.RAPPORTEUR)
    assert (bea.desk.setting("region"), bea.desk.setting("review")) == ("carda", "carda-2026")


def test_a_desk_that_knows_its_place_is_not_moved(meeting: Meeting, sec: Place) -> None:
    sec.record("pledge", title="T")
    there = meeting.place("there", pin=sec.desk.setting("pin"), region="dorna", review="dorna-2025")
    sec.hand(there, "everyone")
    assert (there.desk.setting("region"), there.desk.setting("review")) == ("dorna", "dorna-2025")


@pytest.mark.parametrize(("who", "learned"), [("sec", "carda-2026"), ("red", "")])
def test_the_review_is_learned_from_the_secretariats_segments_too(
    meeting: Meeting, sec: Place, who: str, learned: str
) -> None:
    red = meeting.laptop("red", Role.REVIEWER, teams=("red",))
    if who == "sec":
        sec.record("decision", title="T", text="Thin")
    red.record("review_note", text="Thin")
    red.hand(sec, "secretariat")
    sec.desk.set("review", "")
    there = meeting.place("there", pin=sec.desk.setting("pin"))
    sec.hand(there, "everyone")
    assert there.desk.setting("review") == learned


def test_nobody_unknown_tells_a_desk_where_it_is(meeting: Meeting, sec: Place) -> None:
    bea = meeting.newcomer("bea", Role.RAPPORTEUR)
    bea.desk.set("region", "elsewhere")
    bea.desk.set("review", "elsewhere-1")
    bea.record("pledge", title="T")
    bea.record("decision", title="T")
    there = meeting.place("there", pin=sec.desk.setting("pin"))
    outcome = bea.hand(there, "everyone")
    assert [one.verdict for one in outcome.awaiting] == [Verdict.AWAITING]
    assert (there.desk.setting("region"), there.desk.setting("review")) == ("", "")


def test_a_bundle_that_is_refused_changes_nothing(meeting: Meeting, sec: Place, rap: Place) -> None:
    sealed(sec)
    cut = sec.cut("everyone")
    before = summarise(rap.desk)
    with pytest.raises(BadBundle, match="another registry"):
        handover.receive(rap.desk, examined(cut, cut.parts, registry="0" * 32))
    assert summarise(rap.desk) == before
    unpinned = meeting.place("unpinned")
    with pytest.raises(RosterRefused, match="whom to believe"):
        sec.hand(unpinned, "everyone")
    assert unpinned.desk.segments() == []
    assert not unpinned.desk.packs()

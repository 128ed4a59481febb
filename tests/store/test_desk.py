"""The desk file whole: appending, sealing, taking in, and looking without touching."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from desktop import resources
from desktop.bundles.errors import BadBundle
from desktop.bundles.frame import Bundle, part, stored_part
from desktop.bundles.intake import Proven, examine
from desktop.casework import handover
from desktop.journal.clock import COUNTER_BITS, wall_ms
from desktop.journal.operations import Cell, OpId
from desktop.journal.segments import HEADER_TYPE, encode_header
from desktop.records.errors import BadPack
from desktop.records.labels import Label
from desktop.store.desk import DeskFile
from desktop.store.errors import DeskUnavailable
from desktop.trust.envelope import sign
from desktop.trust.errors import RosterRefused

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import ModuleType

    from desktop.bundles.intake import Sidecar
    from desktop.casework.ports import Draft

TITLE = Cell(b"r" * 16, "pledge.title", "")


def sizes(desk: DeskFile) -> dict[str, int]:
    """Count the rows of every table."""
    tables = desk._db.execute("select name from sqlite_schema where type = 'table'").fetchall()
    return {name: desk._db.execute(f"select count(*) from {name}").fetchone()[0] for (name,) in tables}  # noqa: S608


def titles(desk: DeskFile, label: str) -> list[bytes]:
    return [head.value for head in desk.heads(Label.parse(label), TITLE)]


# ---- appending -------------------------------------------------------------------------------------------------------


def test_numbers_are_dense_and_times_rise_across_seals_and_openings(world: ModuleType, tmp_path: Path) -> None:
    path, key = tmp_path / "a.desk", world.public("rap")
    with closing(DeskFile.create(path)) as desk:
        desk.append(key, [world.draft(world.SHARED, TITLE, b"1"), world.draft(world.CLOSED, TITLE, b"2")])
        handover.seal(desk, world.sitting("rap"))
    with closing(DeskFile.open(path)) as desk:
        desk.append(key, [world.draft(world.SHARED, TITLE, b"3")])
        desk.append(key, [world.draft(world.SHARED, TITLE, b"4")])
        rows = [(op.seq, op.time) for _, op in desk.open_operations(key)]
        assert [seq for seq, _ in rows] == [3, 4]
        times = [one.operation.time for one in desk.history(TITLE.record)]
        assert times == sorted(set(times))


def test_an_append_says_which_records_it_changed(world: ModuleType, desk: DeskFile) -> None:
    other = Cell(b"s" * 16, "pledge.title", "")
    changes = desk.append(world.public("rap"), [world.draft(world.SHARED, cell, b"1") for cell in (TITLE, other)])
    assert changes.records == {TITLE.record, other.record}


def append_and_fail(desk: DeskFile, key: str, draft: Draft, beside: Sidecar) -> None:
    with desk.transaction():
        desk.append(key, [draft], [beside])
        raise ZeroDivisionError


def test_a_personal_value_is_kept_with_its_operation_or_not_at_all(world: ModuleType, desk: DeskFile) -> None:
    stored, beside = world.personal("Anna", b"s" * 16)
    draft = world.draft(world.CLOSED, Cell(TITLE.record, "pledge.focal_point", ""), stored)
    with pytest.raises(ZeroDivisionError):
        append_and_fail(desk, world.public("rap"), draft, beside)
    assert (desk.sidecar(beside.commitment), desk.open_count(world.public("rap"))) == (None, 0)
    desk.append(world.public("rap"), [draft], [beside])
    assert desk.sidecar(beside.commitment) == beside


def test_a_time_seen_elsewhere_is_passed_unless_it_is_far_ahead(world: ModuleType, desk: DeskFile) -> None:
    minute, year = 60_000 << COUNTER_BITS, 365 * 86_400_000 << COUNTER_BITS
    ahead, far = (wall_ms() << COUNTER_BITS) + 10 * minute, (wall_ms() << COUNTER_BITS) + year
    writer = world.Writer("sec", "secretariat")
    for time in (ahead, far):
        writer.write(world.SHARED, TITLE, b"1", time=time)
        desk.take(world.proven([writer.seal().segment]))
    desk.append(world.public("rap"), [world.draft(world.SHARED, TITLE, b"2")])
    ((_, op),) = desk.open_operations(world.public("rap"))
    assert ahead < op.time < ahead + minute


# ---- sealing ---------------------------------------------------------------------------------------------------------


def test_sealing_changes_nothing_of_what_is_shown(world: ModuleType, desk: DeskFile) -> None:
    desk.append(world.public("rap"), [world.draft(world.SHARED, TITLE, b"1"), world.draft(world.SHARED, TITLE, b"2")])
    before = [*desk.shown_cells(world.SHARED)]
    handover.seal(desk, world.sitting("rap"))
    assert [*desk.shown_cells(world.SHARED)] == before
    assert desk.open_keys() == []
    assert handover.seal(desk, world.sitting("rap")) == []


@pytest.mark.parametrize("change", [{"count": 2}, {"first": 2}, {"previous": "0" * 64}])
def test_a_segment_is_refused_when_the_desk_was_written_meanwhile(
    world: ModuleType, desk: DeskFile, change: dict[str, object]
) -> None:
    desk.append(world.public("rap"), [world.draft(world.SHARED, TITLE, b"1")])
    writer = world.Writer("rap")
    writer.write(world.SHARED, TITLE, b"1")
    made = writer.seal()
    header = replace(made.header, **change)
    sealed = handover.segments.Sealed(header, (made.segment.opened[0].stored,))
    before = sizes(desk)
    with pytest.raises(DeskUnavailable, match="meanwhile") as refused:
        desk.seal(sign(HEADER_TYPE, encode_header(header), world.signing("rap")), sealed)
    assert refused.value.todo == "Try again."
    assert sizes(desk) == before


def test_two_openings_of_one_file_never_seal_one_number_twice(world: ModuleType, tmp_path: Path) -> None:
    path, key = tmp_path / "a.desk", world.public("rap")
    with closing(DeskFile.create(path)) as one, closing(DeskFile.open(path)) as other:
        one.append(key, [world.draft(world.SHARED, TITLE, b"1")])
        other.append(key, [world.draft(world.SHARED, TITLE, b"2")])
        assert handover.seal(one, world.sitting("rap"))
        assert handover.seal(other, world.sitting("rap")) == []
        ((header),) = [segment.header for segment in other.segments()]
        assert (header.first, header.last) == (1, 2)


# ---- taking in -------------------------------------------------------------------------------------------------------


def bundle(world: ModuleType, name: str = "sec", value: bytes = b"1") -> Proven:
    writer = world.Writer(name, "secretariat" if name == "sec" else "rapporteur")
    writer.write(world.SHARED, TITLE, value)
    found: Proven = world.proven([writer.seal().segment], [world.signed(world.FIRST)])
    return found


def test_taking_in_says_what_was_new(world: ModuleType) -> None:
    desk, proven = world.new_desk(), bundle(world)
    first, second = desk.take(proven), desk.take(proven)
    assert (first.new, first.rosters, first.changes.records) == (1, 1, {TITLE.record})
    assert (second.new, second.rosters, second.changes.records) == (0, 0, frozenset())
    assert [one.hash for one in first.segments] == [one.hash for one in second.segments] == [proven.segments[0].hash]


def test_several_bundles_are_taken_in_as_one(world: ModuleType) -> None:
    desk = world.new_desk()
    taken = desk.take(bundle(world), bundle(world, "rap", b"2"), bundle(world))
    assert (taken.new, taken.rosters, len(taken.segments)) == (2, 1, 2)
    assert sorted(titles(desk, world.SHARED)) == [b"1", b"2"]


def altered(proven: Proven, **members: object) -> Proven:
    names = ("manifest", "rosters", "requests", "packs", "segments", "blobs", "unknown")
    return Proven(**{name: getattr(proven, name) for name in names} | members)  # type: ignore[arg-type]


def test_what_a_bundle_carries_beside_segments_is_kept(world: ModuleType, desk: DeskFile) -> None:
    raw, asked = resources.pack("paper"), world.request("late")
    desk.take(altered(bundle(world), packs={"p": raw}, requests=(asked,), blobs={"b": b"file"}))
    assert desk.packs() == {}  # until the secretariat names it
    assert [content for kind, _, content in desk.raw_files() if kind == "framework pack"] == [raw]
    assert list(desk.requests()) == [world.public("late")]
    assert [content for kind, _, content in desk.raw_files() if kind == "file"] == [b"file"]


@pytest.mark.parametrize("fault", ["registry", "pack", "roster"])
def test_a_bundle_that_is_refused_leaves_nothing_behind(world: ModuleType, desk: DeskFile, fault: str) -> None:
    good = bundle(world)
    bad, error = {
        "registry": (altered(good, manifest=replace(good.manifest, registry="another")), BadBundle),
        "pack": (altered(good, packs={"p": b"not a pack"}), BadPack),
        "roster": (altered(good, rosters=(world.signed(world.followed(world.FIRST, registry="x")),)), RosterRefused),
    }[fault]
    before = sizes(desk)
    with pytest.raises(error):
        desk.take(good, bad)
    assert sizes(desk) == before
    assert not desk._db.in_transaction


def test_what_a_refused_bundle_held_is_not_taken_for_what_comes_after(world: ModuleType, desk: DeskFile) -> None:
    good = bundle(world)
    with pytest.raises(BadPack):
        desk.take(good, altered(good, packs={"p": b"not a pack"}))
    desk.append(world.public("rap"), [world.draft(world.SHARED, TITLE, b'"mine"')])
    handover.seal(desk, world.sitting("rap"))
    desk.rebuild()
    assert titles(desk, world.SHARED) == [b'"mine"']


def test_a_preview_tells_what_taking_in_would_do_and_does_nothing(world: ModuleType, desk: DeskFile) -> None:
    proven, before = bundle(world), sizes(desk)
    seen = desk.preview(proven)
    assert sizes(desk) == before
    assert desk.take(proven) == seen
    assert titles(desk, world.SHARED) == [b"1"]


def test_a_preview_of_what_is_refused_is_refused(world: ModuleType, desk: DeskFile) -> None:
    good = bundle(world)
    with pytest.raises(BadBundle):
        desk.preview(altered(good, manifest=replace(good.manifest, registry="another")))


def test_a_desk_without_a_fingerprint_takes_no_roster(world: ModuleType) -> None:
    with pytest.raises(RosterRefused, match="whom to believe"):
        world.new_desk(pin="").take(bundle(world))


def test_parts_of_kinds_unknown_here_are_kept_and_forwarded_byte_for_byte(
    world: ModuleType, desk: DeskFile, carried: Callable[..., Proven]
) -> None:
    odd = stored_part("hologram", "h1", b"\x00stored", raw=99, raw_sha256="a" * 64, label="shared@registry")
    receipt = part("receipt", "r1", b"receipt")
    manifest = replace(bundle(world).manifest, parts=(odd.entry, receipt.entry), writer=world.public("sec"))
    desk.take(examine(Bundle(manifest, (odd, receipt), 0)))
    other = world.new_desk()
    other.take(carried(desk, "rap"))
    assert other.unknown_parts() == desk.unknown_parts() == [odd, receipt]


def test_a_compartment_that_comes_later_is_merged_then(world: ModuleType, desk: DeskFile) -> None:
    writer = world.Writer("sec", "secretariat")
    writer.write(world.SHARED, TITLE, b"1")
    writer.write(world.CLOSED, Cell(TITLE.record, "pledge.handling", ""), b"2")
    made = writer.seal()
    desk.take(world.proven([made.with_only([])]))
    assert desk.segments()[0].withheld == (world.CLOSED, world.SHARED)
    assert desk.record(TITLE.record) is None
    desk.take(world.proven([made.with_only([world.SHARED])]))
    assert (titles(desk, world.SHARED), desk.segments()[0].withheld) == ([b"1"], (world.CLOSED,))
    assert desk.take(world.proven([made.segment])).changes.records == {TITLE.record}
    assert desk.segments()[0].withheld == ()


def test_an_operation_of_a_key_not_met_before_can_be_named(world: ModuleType, desk: DeskFile) -> None:
    desk.append(world.public("rap"), [world.draft(world.SHARED, TITLE, b"1", [OpId(b"k" * 32, 4_294_967_295)])])
    assert (titles(desk, world.SHARED), desk.incomplete()) == ([b"1"], 1)

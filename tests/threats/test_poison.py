"""What a stranger, or somebody enrolled who means ill, sends along with a bundle that is otherwise in order."""

from __future__ import annotations

import io
from contextlib import closing
from typing import TYPE_CHECKING

import msgspec
import pytest

from desktop import resources, wiring
from desktop.bundles import frame, intake
from desktop.bundles.errors import BadBundle
from desktop.bundles.manifest import Part
from desktop.casework import capture, handover, identity, roster_keeping
from desktop.casework.ports import Draft
from desktop.journal.operations import Cell
from desktop.records.labels import Label
from desktop.records.packs import Pack
from desktop.trust.roster import Role, root_fingerprint

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desktop.bundles.frame import Stored
    from desktop.bundles.intake import Proven
    from desktop.casework.ports import Sitting
    from desktop.store.desk import DeskFile


class World:
    """A secretariat's desk, a reviewer's and a stranger's."""

    def __init__(self, folder: Path) -> None:
        pack = resources.pack("paper")
        self.desk = wiring.new_desk(folder / "sec.desk", pack=pack, region="carda", review="carda-2026")
        self.sitting = self.seat(self.desk, "sec", Role.SECRETARIAT)
        self.pin = root_fingerprint(roster_keeping.found(self.desk, self.sitting, "x", mark="SE"))
        values = {"title": "A pledge", "goals": ["1A"], "status": "delayed"}
        self.pledge = capture.record(self.desk, self.sitting, "pledge", values).id
        self.reviewer, self.reviewing = self.laptop(folder, "reviewer", Role.REVIEWER)
        asked = identity.read_enrolment(identity.request_file(self.reviewer))
        roster_keeping.approve(self.desk, self.sitting, "x", asked, mark="RV", teams=("one",))
        handover.receive(self.reviewer, self.sent(self.desk, self.sitting, "reviewer"))
        self.reviewing = identity.take_seat(self.reviewer, "x")
        self.stranger, self.strange = self.laptop(folder, "stranger", Role.RAPPORTEUR)

    def laptop(self, folder: Path, name: str, role: Role) -> tuple[DeskFile, Sitting]:
        desk = wiring.new_desk(folder / f"{name}.desk", pin=self.pin)
        return desk, self.seat(desk, name, role)

    @staticmethod
    def seat(desk: DeskFile, person: str, role: Role) -> Sitting:
        identity.join(desk, person=person, name=person, device="d", role=role, passphrase="x")
        return identity.take_seat(desk, "x")

    @staticmethod
    def sent(
        desk: DeskFile,
        sitting: Sitting,
        receiver: str = "secretariat",
        change: Callable[[list[Stored]], list[Stored]] = list,
        **manifest: object,
    ) -> Proven:
        cut = handover.cut(desk, sitting, receiver)
        parts = change(list(cut.parts))
        named = msgspec.structs.replace(cut.manifest, parts=tuple(part.entry for part in parts), **manifest)
        target = io.BytesIO()
        frame.write(target, named, parts, sitting.secrets.signing)
        target.seek(0)
        return intake.examine(frame.read(target))


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    with closing(made.desk), closing(made.reviewer), closing(made.stranger):
        yield made


def evil_pack() -> bytes:
    return resources.pack("paper").replace(b'title = "Children on the move"', b'title = "Something else"', 1)


@pytest.mark.parametrize("who", ["stranger", "reviewer"])
def test_a_pack_counts_on_the_secretariats_word_alone(world: World, who: str) -> None:
    desk, sitting = (world.stranger, world.strange) if who == "stranger" else (world.reviewer, world.reviewing)
    evil = evil_pack()
    assert Pack.parse(evil).hash not in world.desk.packs()
    before = capture.current_pack(world.desk)
    sent = world.sent(
        desk, sitting, "secretariat", lambda parts: [frame.part(Part.PACK, Pack.parse(evil).hash, evil), *parts]
    )
    handover.receive(world.desk, sent)
    assert capture.current_pack(world.desk) == before
    assert Pack.parse(evil).hash not in world.desk.packs()
    assert evil not in world.sent(world.desk, world.sitting, "everyone").packs.values()


def test_a_pack_of_the_secretariats_counts_everywhere(world: World) -> None:
    issued = evil_pack()
    world.desk.keep_pack(issued)
    capture.record(world.desk, world.sitting, "decision", {"title": "A new pack", "text": "Adopted."})
    world.reviewer.take(world.sent(world.desk, world.sitting, "reviewer"))
    assert capture.current_pack(world.reviewer).hash == Pack.parse(issued).hash


@pytest.mark.parametrize("who", ["stranger", "reviewer"])
def test_a_desk_learns_its_place_from_the_secretariat_alone(world: World, who: str, tmp_path: Path) -> None:
    new, _ = world.laptop(tmp_path, "new", Role.RAPPORTEUR)
    desk, sitting = (world.stranger, world.strange) if who == "stranger" else (world.reviewer, world.reviewing)
    with closing(new):
        handover.receive(new, world.sent(world.desk, world.sitting, "everyone", review=""))
        new.set("review", "")
        handover.receive(new, world.sent(desk, sitting, "secretariat", review="elsewhere"))
        assert new.setting("review") == ""
        handover.receive(new, world.sent(world.desk, world.sitting, "everyone", review="NO SCOPE/.."))
        assert new.setting("review") == ""
        handover.receive(new, world.sent(world.desk, world.sitting, "everyone"))
        assert (new.setting("review"), new.setting("region")) == ("carda-2026", "carda")


def test_requests_of_others_go_to_the_secretariat_only(world: World) -> None:
    handover.receive(world.desk, world.sent(world.stranger, world.strange))
    asked = {request.person for request, _ in world.sent(world.desk, world.sitting).requests}
    assert "stranger" in asked
    everyone = {request.person for request, _ in world.sent(world.desk, world.sitting, "everyone").requests}
    assert everyone <= {"sec"}


@pytest.mark.parametrize(
    ("cell", "label"),
    [
        ("pledge.title", "shared@region/aaaa"),
        ("pledge.title", "shared@region/zeta"),
        ("actor.name", "shared@registry"),
        ("decision.title", "shared@review/carda-2026"),
        ("pledge.novel", "shared@review/aaaa"),
    ],
)
def test_what_is_written_under_a_records_id_elsewhere_never_mixes_with_it(world: World, cell: str, label: str) -> None:
    before = world.desk.record(world.pledge)
    draft = Draft(label=Label.parse(label), cell=Cell(world.pledge, cell, ""), value=b'"Hijacked"')
    capture.append(world.reviewer, world.reviewing, [draft])
    assert handover.receive(world.desk, world.sent(world.reviewer, world.reviewing)).quarantined == ()
    assert world.desk.record(world.pledge, "pledge") == before
    assert [record for record in world.desk.records("pledge") if record.id == world.pledge] == [before]
    capture.change(world.desk, world.sitting, world.pledge, {"title": "Corrected", "focal_point": "Jane Secret"})
    after = world.desk.record(world.pledge, "pledge")
    assert after
    assert after.values["pledge.title", ""] == b'"Corrected"'
    assert {str(one.scope) for one in after.labels.values()} == {"region/carda"}


def test_a_reference_written_elsewhere_leaves_the_record_within_reach(world: World) -> None:
    named = world.desk.record(world.pledge, "pledge")
    assert named
    ref = named.values["pledge.ref", ""]
    decision = capture.record(world.desk, world.sitting, "decision", {"title": "T", "text": "As decided."})
    world.reviewer.take(world.sent(world.desk, world.sitting, "reviewer"))
    draft = Draft(label=Label.parse("shared@region/zeta"), cell=Cell(decision.id, "aaa.ref", ""), value=ref)
    capture.append(world.reviewer, world.reviewing, [draft])
    mine = capture.record(world.reviewer, world.reviewing, "review_note", {"text": "T"})
    squat = Draft(
        label=Label.parse("team@review/carda-2026/team/one"),
        cell=Cell(mine.id, "review_note.ref", ""),
        value=ref,
        supersedes=tuple(
            head.op
            for head in world.reviewer.heads(
                Label.parse("team@review/carda-2026/team/one"), Cell(mine.id, "review_note.ref", "")
            )
        ),
    )
    capture.append(world.reviewer, world.reviewing, [squat])
    handover.receive(world.desk, world.sent(world.reviewer, world.reviewing))
    assert len(world.desk.find("", "ref", ref.decode().strip('"'))) == 3
    assert capture.resolve(world.desk, "", ref.decode().strip('"')) == world.pledge


@pytest.mark.parametrize("who", ["stranger", "reviewer"])
def test_parts_of_unknown_kinds_are_kept_from_those_who_are_enrolled(world: World, who: str) -> None:
    desk, sitting = (world.stranger, world.strange) if who == "stranger" else (world.reviewer, world.reviewing)
    novel = frame.part("novelty", "n", b"leaflet", "shared@registry")
    handover.receive(world.desk, world.sent(desk, sitting, "secretariat", lambda parts: [*parts, novel]))
    forwarded = world.sent(world.desk, world.sitting, "everyone").unknown
    assert [one.stored for one in forwarded] == ([b"leaflet"] if who == "reviewer" else [])


def nested(depth: int) -> bytes:
    return b"[" * depth + b"]" * depth


@pytest.mark.parametrize(
    ("value", "taken"),
    [
        (nested(8), True),
        (nested(9), False),
        (nested(990), False),
        (b'{"a":' * 9 + b"1" + b"}" * 9, False),
        (b'["[[[[[[[[[[{{{{{{{{{{"]', True),
        (b'["a\\"[[[[[[[[[["]', True),
    ],
)
def test_values_are_nested_only_so_deep(world: World, value: bytes, taken: bool) -> None:  # noqa: FBT001 - yes or no
    cell = Cell(world.pledge, "pledge.novel", "")
    draft = Draft(label=Label.parse("shared@region/carda"), cell=cell, value=value)
    capture.append(world.reviewer, world.reviewing, [draft])
    if taken:
        handover.receive(world.desk, world.sent(world.reviewer, world.reviewing))
    else:
        with pytest.raises(BadBundle, match=r"nested deeper|cannot be read"):
            world.sent(world.reviewer, world.reviewing)


def test_parts_may_not_grow_without_measure(world: World) -> None:
    bomb = b" " * (40 << 20)
    parts = [frame.part(Part.PACK, f"{number}", bomb) for number in range(2)]
    with pytest.raises(BadBundle, match="far more than they hold"):
        world.sent(world.stranger, world.strange, "secretariat", lambda known: [*parts, *known])

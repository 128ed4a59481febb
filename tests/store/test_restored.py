"""A desk file restored from a backup: what was written since arrives again, and nothing written in between is lost."""

from __future__ import annotations

import io
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from desktop import resources, wiring
from desktop.bundles import frame, intake
from desktop.casework import capture, handover, identity
from desktop.casework.ports import Draft
from desktop.journal.operations import Cell
from desktop.records.labels import Label
from desktop.store.desk import DeskFile
from desktop.store.summary import check, summarise
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.bundles.intake import Proven
    from desktop.casework.ports import Sitting

SHARED = Label.parse("shared@review/carda-2026")


def seat(path: Path) -> tuple[DeskFile, Sitting]:
    desk = wiring.new_desk(path, pack=resources.pack("paper"), region="carda", review="carda-2026")
    identity.join(desk, person="rap", name="Rap", device="d", role=Role.RAPPORTEUR, passphrase="x")
    return desk, identity.take_seat(desk, "x")


def decide(desk: DeskFile, sitting: Sitting, title: str) -> bytes:
    return capture.record(desk, sitting, "decision", {"title": title, "text": "As decided."}).id


def everything(desk: DeskFile, sitting: Sitting) -> Proven:
    cut, target = handover.cut(desk, sitting, "secretariat"), io.BytesIO()
    frame.write(target, cut.manifest, cut.parts, sitting.secrets.signing)
    target.seek(0)
    return intake.examine(frame.read(target))


def titles(desk: DeskFile) -> set[str]:
    return {record.values["decision.title", ""].decode().strip('"') for record in desk.records("decision")}


@pytest.mark.parametrize("written_in_between", [0, 3])
def test_a_restored_desk_takes_back_what_it_had_written_and_goes_on(tmp_path: Path, written_in_between: int) -> None:
    desk, sitting = seat(tmp_path / "a.desk")
    with closing(desk), closing(DeskFile.create(tmp_path / "restored.desk")) as restored:
        decide(desk, sitting, "before the backup")
        handover.seal(desk, sitting)
        desk.copy_to(restored._db)
        decide(desk, sitting, "lost with the laptop")
        sent = everything(desk, sitting)
        for number in range(written_in_between):
            made = decide(restored, sitting, f"in between {number}")
            capture.change(restored, sitting, made, {"text": "As decided, twice."})
        handover.receive(restored, sent)
        assert check(restored) == []
        decide(restored, sitting, "after")
        handover.seal(restored, sitting)
        assert check(restored) == []
        between = {f"in between {number}" for number in range(written_in_between)}
        assert titles(restored) == {"before the backup", "lost with the laptop", "after", *between}
        assert not restored.differences()
        given = sorted(restored.references().values())
        assert len(set(given)) == len(given) - min(written_in_between, 1)  # one was given on either side
        before = summarise(restored)
        restored.rebuild()
        assert summarise(restored) == before


def test_a_preview_within_a_transaction_leaves_nothing(tmp_path: Path) -> None:
    desk, sitting = seat(tmp_path / "a.desk")
    with closing(desk), closing(DeskFile.create(tmp_path / "b.desk")) as other:
        decide(desk, sitting, "one")
        sent = everything(desk, sitting)
        with other.transaction():
            assert other.preview(sent).new == 1
        assert other.segments() == []


def test_more_operations_than_a_segment_holds_are_sealed_as_they_come(tmp_path: Path) -> None:
    desk, sitting = seat(tmp_path / "a.desk")
    with closing(desk):
        cells = [Cell(b"r" * 16, "decision.title", str(number)) for number in range(2_500)]
        capture.append(desk, sitting, [Draft(label=SHARED, cell=cell, value=b"true") for cell in cells])
        assert [segment.header.count for segment in desk.segments()] == [2_000]
        assert desk.open_count(sitting.secrets.public) == 500
        assert len(desk.cells(SHARED, b"r" * 16, "decision.title")) == 2_500

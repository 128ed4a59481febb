"""A bundle made through the program's own commands: the independent reader reaches the same state as the desks."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pytest

from desktop import resources
from desktop.bundles import frame
from desktop.bundles.intake import examine
from desktop.casework import capture, handover, identity, roster_keeping
from desktop.records.values import encode
from desktop.store.desk import DeskFile
from desktop.store.summary import summarise
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    from desktop.casework.ports import Sitting

PASSPHRASE = "for tests"


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[DeskFile, bytes]]:
    """Give a secretariat's desk, after a lead rapporteur has edited against it, and what it hands to itself."""
    folder = tmp_path_factory.mktemp("desks")
    sec, lead = (DeskFile.create(folder / f"{name}.desk") for name in ("sec", "lead"))
    sec.keep_pack(resources.pack("paper"))
    sec.set("region", "carda")
    sec.set("review", "carda-2026")
    identity.join(sec, person="sec", name="Sec", device="d1", role=Role.SECRETARIAT, passphrase=PASSPHRASE)
    sitting = identity.take_seat(sec, PASSPHRASE)
    roster_keeping.found(sec, sitting, PASSPHRASE, mark="SE")
    pledge = _write(sec, sitting)
    lead.set("pin", sec.setting("pin"))
    identity.join(lead, person="lead", name="Lead", device="d1", role=Role.LEAD, passphrase=PASSPHRASE)
    request = identity.read_enrolment(identity.request_file(lead))
    roster_keeping.approve(sec, sitting, PASSPHRASE, request, mark="RA")
    _take(lead, _carry(sec, sitting, "everyone"))
    theirs = identity.take_seat(lead, PASSPHRASE, session="plenary")
    capture.change(lead, theirs, pledge, {"status": "delivered", "goals": ["3B"], "handling": "In confidence"})
    capture.change(sec, sitting, pledge, {"status": "in-progress"})
    _take(sec, _carry(lead, theirs, "secretariat"))
    yield sec, _carry(sec, sitting, "secretariat")
    sec.close()
    lead.close()


def _write(desk: DeskFile, sitting: Sitting) -> bytes:
    actor = capture.record(
        desk,
        sitting,
        "actor",
        {"name": "Velmara", "constituency": "state", "contact": "Anna B"},
    )
    pledge = {"title": "End détention \U0001f388", "actor": actor.ref, "goals": ["1A", "3B"], "status": "delayed"}
    made = capture.record(desk, sitting, "pledge", pledge)
    capture.record(desk, sitting, "stakeholder_input", {"shown_as": "A group", "protection": "Names of witnesses"})
    capture.attach(desk, sitting, b"annex", name="annex.txt", media="text/plain", title="Annex")
    with desk.transaction():
        for number in range(2_100):  # more than one segment holds
            capture.change(desk, sitting, made.id, {"amount": str(number)})
    return made.id


def _carry(desk: DeskFile, sitting: Sitting, receiver: str) -> bytes:
    cut, target = handover.cut(desk, sitting, receiver), BytesIO()
    frame.write(target, cut.manifest, cut.parts, sitting.secrets.signing)
    return target.getvalue()


def _take(desk: DeskFile, raw: bytes) -> None:
    handover.receive(desk, examine(frame.read(BytesIO(raw))))


def test_the_independent_reader_reaches_the_state_of_the_desk_that_wrote_it(
    bundle: tuple[DeskFile, bytes], reader: ModuleType, compare: ModuleType
) -> None:
    desk, raw = bundle
    found = reader.Reader().read(raw)
    believed = {one.hash for one in desk.segments() if one.verdict.believed}
    assert believed == {one["name"] for one in found["segments"]}
    assert len(found["segments"]) == 4
    heads = compare.heads(found, believed)
    labels = summarise(desk).labels
    assert {label: compare.state(cells) for label, cells in heads.items()} == {
        label: one.state for label, one in labels.items()
    }
    assert {label: compare.values(cells, desk.references()) for label, cells in heads.items()} == {
        label: one.values for label, one in labels.items()
    }
    conflicts = [cell for cells in heads.values() for cell, held in cells.items() if len(set(held.values())) > 1]
    assert sorted(conflicts) == sorted(one.cell for one in desk.differences())
    assert [field for _, field, _ in conflicts] == ["pledge.status"]


def test_the_independent_reader_finds_the_sidecar_the_sealed_value_and_the_file(
    bundle: tuple[DeskFile, bytes], reader: ModuleType
) -> None:
    found = reader.Reader().read(bundle[1])
    beside = [pair for one in found["segments"] for pairs in one["sidecars"].values() for pair in pairs]
    assert [pair["value"].encode() for pair in beside] == [encode("Anna B")]
    sealed = [ops for one in found["segments"] for label, ops in one["compartments"].items() if "sealed@" in label]
    assert [op["field"] for ops in sealed for op in ops] == ["stakeholder_input.protection"]
    assert len(found["blobs"]) == 1

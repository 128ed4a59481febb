"""A desk of two million operations on fifty thousand records is opened, searched and printed from."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import msgspec
import pytest

from desktop import wiring
from desktop.bench.subject import ONCE, Subject
from desktop.bench.workload import Workload
from desktop.casework import capture
from desktop.casework.ports import Sitting
from desktop.store.desk import DeskFile
from desktop.trust.keys import Secrets
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("operations", "records"), [(4_000, 100), pytest.param(2_000_000, 50_000, marks=pytest.mark.soak)]
)
def test_a_large_desk_opens_searches_and_prints(tmp_path: Path, operations: int, records: int) -> None:
    work = Workload(operations, records=records)
    subject = Subject(tmp_path / "large", work)
    subject.at_once()
    with closing(DeskFile.open(subject.sealing.desk_path(ONCE))) as desk:
        assert desk.counts() == {"bench": records}
        edit = work.edits()[0]
        told = [entry.op.seq for entry in desk.history(edit.operation.cell.record)]
        assert len(told) == sum(one.operation.cell.record == edit.operation.cell.record for one in work.edits())
        sitting = Sitting(secrets=Secrets(bytes(work.keys[0]), "", b""), person="device-0", role=Role.SECRETARIAT)
        desk.keep_pack(wiring.shipped_pack("paper"))
        desk.set("region", "carda")
        desk.set("review", "bench")
        pledge = capture.record(desk, sitting, "pledge", {"title": "Nobody detained at the border of Carda"})
        while desk.index():
            pass
        assert [found.uid for found in desk.search("detained carda")] == [pledge.id]
        word = msgspec.json.decode(next(value for _, value in _titles(desk))).split()[0]
        assert desk.search(word, limit=5)
        assert wiring.print_pledge(desk, pledge.id, "public").startswith(b"%PDF-")


def _titles(desk: DeskFile) -> list[tuple[bytes, bytes]]:
    key = ("bench.title", "")
    return [(one.id, one.values[key]) for one in desk.records("bench")[:50] if one.values.get(key, b"null") != b"null"]

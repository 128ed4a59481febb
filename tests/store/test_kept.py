"""What a desk keeps, row by row, and transactions: all of it or nothing."""

from __future__ import annotations

import hashlib
import sqlite3
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from desktop import resources
from desktop.casework import handover
from desktop.journal.errors import BrokenSegment
from desktop.journal.operations import Cell, OpId
from desktop.records.errors import BadPack
from desktop.records.labels import Label
from desktop.store.desk import DeskFile
from desktop.store.errors import DeskUnavailable
from desktop.store.kept import as_columns

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import ModuleType

    from desktop.bundles.intake import Proven

TITLE = Cell(b"r" * 16, "pledge.title", "")


# ---- transactions ----------------------------------------------------------------------------------------------------


def fail_after(desk: DeskFile, do: Callable[[], object]) -> None:
    with desk.transaction():
        do()
        raise ZeroDivisionError


def set_within(desk: DeskFile) -> None:
    with desk.transaction():
        desk.set("region", "carda")


def write_what_cannot_be_committed(desk: DeskFile) -> None:
    desk._db.execute("pragma foreign_keys=on")
    with desk.transaction():
        desk._db.execute("pragma defer_foreign_keys=on")
        desk.set("region", "carda")
        desk._db.execute("insert into compartment(segment, label, count, admits, stored) values(99, 99, 1, 0, x'')")


def test_what_a_transaction_did_before_it_failed_is_undone(desk: DeskFile) -> None:
    with pytest.raises(ZeroDivisionError):
        fail_after(desk, lambda: desk.set("region", "carda"))
    assert desk.setting("region") == ""


def test_a_transaction_within_another_is_part_of_it(desk: DeskFile) -> None:
    with pytest.raises(ZeroDivisionError):
        fail_after(desk, lambda: set_within(desk))
    assert desk.setting("region") == ""


def test_a_transaction_that_cannot_be_committed_is_undone_and_ended(desk: DeskFile) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        write_what_cannot_be_committed(desk)
    assert not desk._db.in_transaction
    assert desk.setting("region") == ""


def test_a_transaction_that_sqlite_itself_undid_says_why_it_failed(desk: DeskFile) -> None:
    desk._db.execute("pragma max_page_count=1")
    with pytest.raises(DeskUnavailable, match="full"), desk.transaction():
        desk._db.execute("insert or rollback into blob values('big', zeroblob(1000000))")
    assert not desk._db.in_transaction


def test_a_transaction_that_was_ended_by_an_error_within_is_not_undone_twice(desk: DeskFile) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="NOT NULL"), desk.transaction():
        desk._db.execute("insert or rollback into blob values('x', null)")


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from desktop.store.desk import DeskFile
from desktop.store.errors import DeskUnavailable

desk = DeskFile.open(Path(sys.argv[1]))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, 1 << 20))
try:
    with desk.transaction():
        desk.set("region", "dorna")
        desk.keep_blob(bytes(4 << 20))
except DeskUnavailable as fault:
    print(fault.happened, fault.safe, fault.todo)
print(desk.setting("region"))
"""


def test_a_full_disk_is_advised_on_and_changes_nothing(tmp_path: Path) -> None:
    pytest.importorskip("resource")
    with closing(DeskFile.create(tmp_path / "small.desk")) as small:
        small.set("region", "carda")
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(tmp_path / "small.desk")], check=True, capture_output=True, text=True
    )
    told, region = done.stdout.splitlines()
    assert told.startswith("This desk cannot be written now (")
    assert "Nothing was changed. Check that there is space" in told
    assert region == "carda"


def test_a_desk_that_may_only_be_read_is_advised_on(desk: DeskFile) -> None:
    desk._db.execute("pragma query_only=on")
    with pytest.raises(DeskUnavailable, match="readonly"), desk.transaction():
        desk.set("region", "carda")


# ---- settings, keys, notes, files ------------------------------------------------------------------------------------


def test_a_setting_is_empty_until_it_is_made_and_can_be_replaced(desk: DeskFile) -> None:
    assert desk.setting("region") == ""
    desk.set("region", "carda")
    desk.set("region", "dorna")
    assert desk.setting("region") == "dorna"


def test_key_files_are_kept_by_name(desk: DeskFile) -> None:
    assert desk.keyfile("k") == b""
    desk.keep_keyfile("k", b"one")
    desk.keep_keyfile("k", b"two")
    assert desk.keyfile("k") == b"two"


def test_notes_stay_until_they_are_dropped_whatever_is_made_anew(desk: DeskFile) -> None:
    desk.keep_note("n2", "author", b"box 2")
    desk.keep_note("n1", "author", b"box 1")
    desk.rebuild()
    assert desk.notes() == {"n1": ("author", b"box 1"), "n2": ("author", b"box 2")}
    desk.drop_note("n1")
    assert list(desk.notes()) == ["n2"]


def test_a_pack_is_kept_once_and_the_last_that_came_is_last(desk: DeskFile) -> None:
    raw = resources.pack("paper")
    newer = raw + b"\n# revised\n"
    names = [desk.keep_pack(one).hash for one in (raw, newer, raw)]
    assert list(desk.packs()) == names[:2]
    assert [desk.pack_file(name) for name in names[:2]] == [raw, newer]


def test_what_is_no_pack_is_not_kept(desk: DeskFile) -> None:
    with pytest.raises(BadPack):
        desk.keep_pack(b"not a pack")
    assert desk.packs() == {}


def test_a_file_is_kept_by_its_hash(desk: DeskFile) -> None:
    sha256 = desk.keep_blob(b"content")
    assert sha256 == hashlib.sha256(b"content").hexdigest()
    assert desk.keep_blob(b"content") == sha256
    assert (desk.blob(sha256), desk.blob("0" * 64)) == (b"content", None)


# ---- operations and segments -----------------------------------------------------------------------------------------


def test_an_operation_that_is_not_sealed_is_read_back_as_it_was(world: ModuleType, desk: DeskFile) -> None:
    draft = world.Draft(
        label=Label.parse(world.SHARED),
        cell=Cell(b"r" * 16, "pledge.goals", "1A"),
        value=b"true",
        supersedes=(OpId(b"a" * 32, 7), OpId(b"b" * 32, 8)),
        observes=(OpId(b"c" * 32, 9),),
        basis=b'{"reason":"so"}',
    )
    desk.append(world.public("rap"), [draft])
    ((label, op),) = desk.open_operations(world.public("rap"))
    assert (label, op.seq, op.cell, op.value) == (draft.label, 1, draft.cell, draft.value)
    assert (op.supersedes, op.observes, op.basis) == (draft.supersedes, draft.observes, draft.basis)
    assert (desk.open_keys(), desk.open_count(world.public("rap"))) == ([world.public("rap")], 1)
    assert desk.open_count(world.public("sec")) == 0


def test_the_newest_sealed_segment_of_a_key_is_known(world: ModuleType, desk: DeskFile) -> None:
    assert desk.last_header(world.public("lead")) == ("", 0)
    writer = world.Writer("lead", "lead-rapporteur", "plenary")
    made = []
    for value in (b"1", b"2"):
        writer.write(world.SHARED, TITLE, value)
        made.append(writer.seal())
    desk.take(world.proven([made[1].segment]))
    desk.take(world.proven([made[0].segment]))
    assert desk.last_header(world.public("lead")) == (made[1].name, 2)
    assert [one.hash for one in desk.segments()] == [one.name for one in made]
    assert desk.compartment(made[0].name, world.SHARED) == made[0].segment.opened[0].stored
    assert desk.holds(made[0].name)
    assert not desk.holds("0" * 64)


def test_personal_values_and_files_of_a_compartment_go_along(
    world: ModuleType, desk: DeskFile, carried: Callable[..., Proven]
) -> None:
    stored, beside = world.personal("Anna", b"s" * 16)
    content = b"the report"
    sha256 = desk.keep_blob(content)
    file = b'{"media":"","name":"r","sha256":"%b","size":10}' % sha256.encode()
    place = Label.parse(world.REVIEW)
    desk.append(
        world.public("rap"),
        [
            world.draft(world.CLOSED, Cell(TITLE.record, "pledge.focal_point", ""), stored),
            world.Draft(label=place, cell=Cell(b"f" * 16, "attachment.content", ""), value=file),
        ],
        [beside],
    )
    handover.seal(desk, world.sitting("rap"))
    (name,) = [one.hash for one in desk.segments()]
    assert desk.sidecars_of(name, world.CLOSED) == [beside]
    assert (desk.sidecars_of(name, world.REVIEW), desk.blobs_of(name, world.CLOSED)) == ([], [])
    assert desk.blobs_of(name, world.REVIEW) == [sha256]
    for receiver, sidecar in (("secretariat", beside), ("everyone", None)):
        other = world.new_desk()
        other.take(carried(desk, "rap", receiver))
        assert (other.sidecar(beside.commitment), other.blob(sha256)) == (sidecar, content)


def test_a_personal_value_that_comes_after_its_compartment_is_kept(world: ModuleType, desk: DeskFile) -> None:
    stored, beside = world.personal("Anna", b"s" * 16)
    writer = world.Writer("sec", "secretariat")
    writer.write(world.CLOSED, Cell(TITLE.record, "pledge.focal_point", ""), stored)
    operations = dict(writer.open)
    bare = writer.seal()
    desk.take(world.proven([bare.segment]))
    assert desk.sidecar(beside.commitment) is None
    again = world.Writer("sec", "secretariat", open=operations, last=1).seal({stored: beside})
    assert again.name == bare.name
    desk.take(world.proven([again.segment]))
    assert desk.sidecar(beside.commitment) == beside


def test_a_damaged_compartment_does_not_open(world: ModuleType, desk: DeskFile) -> None:
    writer = world.Writer("sec", "secretariat")
    writer.write(world.SHARED, TITLE, b"1")
    desk.take(world.proven([writer.seal().segment]))
    desk._db.execute("update compartment set stored = x'00'")
    with pytest.raises(BrokenSegment):
        desk.columns_of(1)


def test_operations_become_columns_that_keep_their_numbers(world: ModuleType) -> None:
    writer = world.Writer("sec", "secretariat")
    for number in range(5):
        writer.write(world.SHARED if number % 2 else world.CLOSED, TITLE, b"%d" % number)
    columns = as_columns(writer.open[world.SHARED])
    assert (columns.seq.tolist(), columns.values) == ([2, 4], [b"1", b"3"])


def test_a_request_that_comes_again_takes_the_place_of_the_first(world: ModuleType, desk: DeskFile) -> None:
    _, raw = world.request("late")
    desk.keep_request(raw)
    desk.keep_request(raw)
    assert {key: found[1] for key, found in desk.requests().items()} == {world.public("late"): raw}

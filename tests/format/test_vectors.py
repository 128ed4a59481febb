"""The test vectors: both readers take and refuse the same files, and make the same of what they take."""

from __future__ import annotations

import ast
import base64
import hashlib
import json
import sys
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from desktop.bundles import frame
from desktop.bundles.errors import BadBundle, NewerBundle
from desktop.bundles.intake import examine
from desktop.casework import handover
from desktop.journal.columns import decompress
from desktop.records.errors import StocktakeError
from desktop.store.desk import DeskFile
from desktop.trust.seal import unseal_value, unwrap_group

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

FOLDER = Path(__file__).parents[2] / "docs" / "vectors"
HERE = Path(__file__).parent
INDEX = json.loads((FOLDER / "index.json").read_bytes())
TAKEN = [one["file"] for one in INDEX["vectors"] if "content" in one]
REFUSED = [(one["file"], one["refused_at_step"], one["newer"]) for one in INDEX["vectors"] if "content" not in one]
READ, EXAMINED = 7, 11  # the last steps of reading a frame, and of examining what was in it


def raw_of(name: str) -> bytes:
    return (FOLDER / name).read_bytes()


def content_of(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((FOLDER / name).with_suffix(".json").read_bytes())
    return found


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskFile]:
    """Give a new desk that knows whom the small vectors come from."""
    made = DeskFile.create(tmp_path / "new.desk")
    made.set("pin", INDEX["pin"])
    yield made
    made.close()


def test_the_vectors_are_what_the_script_makes_to_the_byte(make_vectors: ModuleType) -> None:
    kept = json.loads(make_vectors.FRAMES.read_bytes())
    files, used = make_vectors.make(kept)
    assert files == {path.name: path.read_bytes() for path in FOLDER.iterdir()}
    assert used == kept


def test_the_script_compresses_what_it_has_no_frame_for(making: ModuleType) -> None:
    frames = making.Frames({})
    assert decompress(frames.of(b"new" * 99), 297) == b"new" * 99
    assert list(frames.used) == [hashlib.sha256(b"new" * 99).hexdigest()]


def test_the_vectors_stay_small() -> None:
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) < 320_000


def test_the_independent_reader_shares_nothing_with_the_program() -> None:
    trees = [ast.parse((HERE / f"{name}.py").read_text()) for name in ("reader", "compare")]
    nodes = [node for tree in trees for node in ast.walk(tree)]
    names = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    names |= {str(node.module) for node in nodes if isinstance(node, ast.ImportFrom)}
    roots = {name.partition(".")[0] for name in names}
    assert roots - sys.stdlib_module_names == {"nacl", "zstandard"}


@pytest.mark.parametrize("name", TAKEN)
def test_both_readers_find_the_same_in_a_sound_bundle(
    name: str, reader: ModuleType, making: ModuleType, make_vectors: ModuleType
) -> None:
    expected = content_of(name)
    vector = making.Vector(name=name, says="", raw=raw_of(name), pin=expected["desk"]["pin"])
    assert make_vectors.content(vector) == expected
    found = reader.Reader().read(vector.raw)
    assert {name: found.get(name) for name in expected} == {**expected, "desk": None}


@pytest.mark.parametrize("name", TAKEN)
def test_heads_computed_from_the_spec_give_the_state_of_a_desk(
    name: str, reader: ModuleType, compare: ModuleType
) -> None:
    expected = content_of(name)["desk"]
    heads = compare.heads(reader.Reader().read(raw_of(name)), set(expected["believed"]))
    references = {bytes.fromhex(record): ref for record, ref in expected["references"].items()}
    assert {label: compare.state(cells) for label, cells in heads.items()} == {
        label: one["state"] for label, one in expected["labels"].items()
    }
    assert {label: compare.values(cells, references) for label, cells in heads.items()} == {
        label: one["values"] for label, one in expected["labels"].items()
    }
    conflicts = [
        [label, record.hex(), field, element]
        for label, cells in heads.items()
        for (record, field, element), held in cells.items()
        if len(set(held.values())) > 1
    ]
    assert sorted(conflicts) == sorted(expected["conflicts"])


@pytest.mark.parametrize(("name", "step", "newer"), [one for one in REFUSED if one[1] <= EXAMINED])
def test_the_independent_reader_refuses_a_broken_bundle_at_its_step(
    name: str,
    step: int,
    newer: bool,  # noqa: FBT001 - as the index says it
    reader: ModuleType,
) -> None:
    with pytest.raises(reader.Refused) as caught:
        reader.Reader().read(raw_of(name))
    assert (caught.value.args[0], isinstance(caught.value, reader.TooNew)) == (step, newer)


@pytest.mark.parametrize(("name", "step", "newer"), REFUSED)
def test_the_program_refuses_a_broken_bundle_at_its_step_and_changes_nothing(
    name: str,
    step: int,
    newer: bool,  # noqa: FBT001 - as the index says it
    desk: DeskFile,
) -> None:
    raw = BytesIO(raw_of(name))
    if step <= READ:
        with pytest.raises(NewerBundle if newer else BadBundle):
            frame.read(raw)
    elif step <= EXAMINED:
        found = frame.read(raw)
        with pytest.raises(BadBundle):
            examine(found)
    else:
        proven = examine(frame.read(raw))
        with pytest.raises(StocktakeError):
            handover.receive(desk, proven)
        assert not desk.chain().versions
        assert not desk.segments()


def test_both_readers_refuse_whatever_else_may_be_broken(
    reader: ModuleType, making: ModuleType, broken_more: ModuleType, subtests: pytest.Subtests
) -> None:
    frames = making.Frames({})
    for vector in broken_more.more(frames, making.small(frames)):
        with subtests.test(vector.says):
            with pytest.raises(reader.Refused) as caught:
                reader.Reader().read(vector.raw)
            assert caught.value.args[0] == vector.step
            with pytest.raises(BadBundle):
                examine(frame.read(BytesIO(vector.raw)))


def test_every_step_of_the_order_of_work_has_a_vector_that_it_refuses() -> None:
    assert {step for _, step, _ in REFUSED} == set(range(1, 13))


def test_any_byte_altered_is_refused_by_both_readers(reader: ModuleType) -> None:
    good = raw_of("small.stk")
    for at in range(0, len(good), 97):
        raw = good[:at] + bytes([good[at] ^ 1 << at % 8]) + good[at + 1 :]
        with pytest.raises(reader.Refused):
            reader.Reader().read(raw)
        with pytest.raises(StocktakeError):
            examine(frame.read(BytesIO(raw)))


def test_any_beginning_of_a_bundle_is_refused_by_both_readers(reader: ModuleType) -> None:
    good = raw_of("small.stk")
    for end in range(0, len(good), 83):
        with pytest.raises(reader.Refused):
            reader.Reader().read(good[:end])
        with pytest.raises(StocktakeError):
            frame.read(BytesIO(good[:end]))


def test_parts_of_unknown_kinds_are_kept_and_forwarded_as_they_came(desk: DeskFile, reader: ModuleType) -> None:
    raw = raw_of("unknown-kind.stk")
    handover.receive(desk, examine(frame.read(BytesIO(raw))))
    kept = {(one.entry.kind, one.entry.name, one.entry.label): one.stored for one in desk.unknown_parts()}
    assert kept == {("receipt", content_of("small.stk")["segments"][0]["name"], ""): b"a receipt"} | {
        ("telex", "one", "any text"): b"of a kind"
    }
    parts = reader.Reader().read(raw)["parts"]
    found = {(entry["kind"], entry["name"], entry["label"]): stored for entry, stored in parts}
    assert kept.items() <= found.items()


def test_members_that_a_newer_release_added_are_kept_in_the_signed_bytes(desk: DeskFile) -> None:
    found = frame.read(BytesIO(raw_of("newer-minor.stk")))
    handover.receive(desk, examine(found))
    kept = {desk.chain().versions[0].raw, desk.segments()[0].envelope}
    assert kept == {one.stored for one in found.parts if one.entry.kind in ("roster", "header")}
    assert content_of("newer-minor.stk")["segments"][0]["header"]["later"] == {"nested": [1, None, True, "\x7f\u2028"]}


def test_the_sealed_value_opens_with_the_groups_identity_only(making: ModuleType) -> None:
    ops = content_of("whole.stk")["segments"][0]["compartments"]["sealed@review/carda-2026"]
    assert unseal_value(ops[0]["value"].encode(), making.GROUP_IDENTITY) == making.SEALED_TEXT.encode()
    group = making.first_roster("sec", roots=2).group
    assert unwrap_group(group, "sec", making.SEC_IDENTITY) == making.GROUP_IDENTITY


def test_a_personal_value_is_what_its_commitment_stands_for_and_an_erased_one_is_not_there() -> None:
    segment = content_of("whole.stk")["segments"][0]
    (beside,) = segment["sidecars"]["secretariat@registry"]
    digest = hashlib.sha256(bytes.fromhex(beside["salt"]) + beside["value"].encode()).hexdigest()
    assert segment["compartments"]["secretariat@registry"][0]["value"] == f'{{"$commit":"{digest}"}}'
    assert segment["compartments"]["secretariat@region/carda"][0]["value"].startswith('{"$commit":')
    assert "secretariat@region/carda" not in segment["sidecars"]


def test_a_receipt_is_verified_from_the_specification_alone(making: ModuleType) -> None:
    """Section 9.4, by hand: the note's signature, and the way from the header's leaf to the checkpoint's root."""
    found = frame.read(BytesIO(raw_of("receipt.stk")))
    (stored,) = [one for one in found.parts if one.entry.kind == "receipt"]
    told = content_of("receipt.stk")["desk"]["receipts"][stored.entry.name]
    head, note, signed = stored.stored.decode().split("\n\n")
    first, index, *proof = head.split("\n")
    assert (first, index) == ("c2sp.org/tlog-proof@v1", f"index {told['index']}")
    origin, size, root = note.split("\n")
    assert (origin, int(size), base64.b64decode(root).hex()) == (
        f"stocktake/{making.REGISTRY}", told["size"], told["root"])  # fmt: skip
    name, encoded = signed.removeprefix("\u2014 ").split()
    signature, key = base64.b64decode(encoded), making.KEYS["log"].verify_key
    assert name == origin
    assert signature[:4] == hashlib.sha256(f"{origin}\n\x01".encode() + bytes(key)).digest()[:4]
    key.verify(f"{note}\n".encode(), signature[4:])
    left, right = map(base64.b64decode, proof)
    leaf = hashlib.sha256(b"\x00" + bytes.fromhex(stored.entry.name)).digest()
    inner = hashlib.sha256(b"\x01" + left + leaf).digest()
    assert hashlib.sha256(b"\x01" + inner + right).hexdigest() == told["root"]
    assert content_of("receipt.stk")["desk"]["believed"] == [stored.entry.name]

"""Receipts: every leaf of every small tree is proven at its place, and nothing else is."""

from __future__ import annotations

import hashlib
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from desktop.casework import handover, settings
from desktop.journal.segments import Checkpoint
from desktop.store.desk import DeskFile
from desktop.store.summary import check
from desktop.trust.log import MAX_RECEIPT, Receipt, leaf_hash, node_hash, read_receipt, root_from

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Log, World

HEADER = "ab" * 32


@pytest.mark.parametrize("size", range(1, 34))
def test_every_leaf_is_proven_at_its_own_place_only(size: int, log: Log) -> None:
    log.fill(size)
    root = log.root()
    for index, leaf in enumerate(log.leaves):
        path = log.path(index)
        places = [place for place in range(size + 1) if root_from(place, size, leaf_hash(leaf), path) == root]
        assert places == [index]
        assert root_from(index, size, leaf_hash(leaf), [*path, bytes(32)]) != root
        assert not path or root_from(index, size, leaf_hash(leaf), path[:-1]) != root
        assert all(
            root_from(index, size, leaf_hash(leaf), [*path[:n], bytes(32), *path[n + 1 :]]) != root
            for n in range(len(path))
        )


def test_hashes_are_those_of_rfc_6962() -> None:
    assert leaf_hash(b"") == hashlib.sha256(b"\x00").digest()
    assert node_hash(b"l" * 32, b"r" * 32) == hashlib.sha256(b"\x01" + b"l" * 32 + b"r" * 32).digest()


def test_a_known_tree_has_its_known_root() -> None:
    """Two of the published vectors of certificate-transparency's reference trees."""
    leaves = [b"", b"\x00", b"\x10", b"\x20\x21", b"\x30\x31", b"\x40\x41\x42\x43", b"\x50\x51\x52\x53\x54\x55\x56\x57"]
    leaves.append(bytes(range(0x60, 0x70)))
    two = node_hash(leaf_hash(leaves[0]), leaf_hash(leaves[1]))
    assert leaf_hash(b"").hex() == "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
    assert two.hex() == "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"
    hashes = list(map(leaf_hash, leaves))
    while len(hashes) > 1:
        hashes = [node_hash(*hashes[i : i + 2]) for i in range(0, len(hashes), 2)]
    assert hashes[0].hex() == "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"


@pytest.fixture
def receipt(log: Log) -> bytes:
    log.fill(5)
    log.add(HEADER)
    log.fill(13)
    raw: bytes = log.receipt(HEADER)
    return raw


def test_a_receipt_proves_position_and_checkpoint(receipt: bytes, log: Log) -> None:
    proven = read_receipt(receipt, HEADER, "rcm", log.public)
    assert proven == Receipt(5, 13, log.root().hex())


def test_witnesses_lines_are_passed_over(receipt: bytes, log: Log) -> None:
    witness = "\u2014 witness.example AAAAAA==\n\u2014 bad.example AAA\n".encode()
    before = receipt.index("\u2014".encode())
    assert read_receipt(receipt[:before] + witness + receipt[before:], HEADER, "rcm", log.public)


CHANGES: dict[str, Callable[[bytes], bytes]] = {
    "another position": lambda raw: raw.replace(b"index 5", b"index 6"),
    "a position beyond the log": lambda raw: raw.replace(b"index 5", b"index 13"),
    "a position that is no number": lambda raw: raw.replace(b"index 5", b"index 05"),
    "another size": lambda raw: raw.replace(b"\n13\n", b"\n14\n"),
    "another version": lambda raw: raw.replace(b"@v1", b"@v2"),
    "an extra line": lambda raw: raw.replace(b"index 5", b"extra AAAA\nindex 5"),
    "carriage returns": lambda raw: raw.replace(b"\n", b"\r\n"),
    "a hash less": lambda raw: raw[:31] + raw[31 + 45 :],
    "something behind its end": lambda raw: raw + b"x",
    "no signature": lambda raw: raw[: raw.index("\u2014".encode())],
    "a signature that is no base64": lambda raw: raw[:-3] + b"=A\n",
    "another signature": lambda raw: raw[:-20] + b"AAAA" + raw[-16:],
    "too much": lambda raw: raw + b"A" * MAX_RECEIPT,
    "no text": lambda _raw: b"\xff",
    "nothing": lambda _raw: b"",
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_receipt_that_is_not_as_it_was_made_proves_nothing(change: str, receipt: bytes, log: Log) -> None:
    assert CHANGES[change](receipt) != receipt
    assert read_receipt(CHANGES[change](receipt), HEADER, "rcm", log.public) is None


@pytest.mark.parametrize(
    ("header", "registry", "key"),
    [
        ("cd" * 32, "rcm", None),
        ("not a hash", "rcm", None),
        (HEADER, "another", None),
        (HEADER, "rcm", ""),
        (HEADER, "rcm", "00" * 32),
        (HEADER, "rcm", "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"),
    ],
)
def test_a_receipt_speaks_of_one_header_in_one_log(
    header: str, registry: str, key: str | None, receipt: bytes, log: Log
) -> None:
    assert read_receipt(receipt, header, registry, log.public if key is None else key) is None


def test_a_root_that_was_not_computed_proves_nothing(receipt: bytes, log: Log, new_log: type[Log]) -> None:
    """The log signs another root: its own receipt does not lead there."""
    other = new_log()
    other.fill(13)
    split = receipt.index(b"\n\n") + 2
    assert read_receipt(receipt[:split] + other.checkpoint().encode(), HEADER, "rcm", log.public) is None


def test_a_proof_of_absurd_length_is_not_walked() -> None:
    assert root_from(0, 2**62, bytes(32), [bytes(32)] * 64) is None
    assert root_from(0, 1, bytes(32), [bytes(32)]) is None


def test_a_sealed_header_names_the_newest_checkpoint_that_was_seen(world: World) -> None:
    made = world.written(world.base)
    world.log.add(made.name)
    world.log.fill(7)
    assert world.take(world.bundle([made.segment], receipts=[(made.name, world.log.receipt(made.name))])).code == 0
    with closing(DeskFile.open(world.file)) as desk:
        world.laws.desk_of("rap", desk=desk)
        for size in (7, 9):
            desk.append(world.laws.public("rap"), [world.laws.draft(world.laws.SHARED, world.title, b'"more"')])
            (name,) = handover.seal(desk, world.laws.sitting("rap"))
            (header,) = [one.header for one in desk.segments() if one.hash == name]
            assert header.checkpoint == Checkpoint(size=size, root=world.log.root(world.log.leaves[:size]).hex())
            world.log.fill(9)
            desk.set(settings.CHECKPOINT, world.log.checkpoint(9))  # as a desk remembers that has met the registry
        assert check(desk) == []

"""The tree of RFC 6962: its worked example (section 2.1.3), and every small tree against an independent checker."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest
from nacl.signing import SigningKey

from desktop.journal.segments import Checkpoint
from desktop.trust import merkle
from desktop.trust.log import (
    Receipt,
    leaf_hash,
    node_hash,
    read_checkpoint,
    read_receipt,
    root_from,
    write_checkpoint,
    write_receipt,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

LEAVES = [b"d%d" % number for number in range(40)]


def sha(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def mth(leaves: Sequence[bytes]) -> bytes:
    """MTH of section 2.1, word for word."""
    if not leaves:
        return sha(b"")
    if len(leaves) == 1:
        return sha(b"\x00" + leaves[0])
    k = max(1 << n for n in range(len(leaves).bit_length()) if 1 << n < len(leaves))
    return sha(b"\x01" + mth(leaves[:k]) + mth(leaves[k:]))


def grows(old: int, old_root: bytes, new: int, new_root: bytes, proof: Sequence[bytes]) -> bool:
    """An independent checker: rebuild both roots from the proof by the definition of SUBPROOF (section 2.1.2)."""
    rest = list(proof)

    def both(m: int, n: int, *, whole: bool) -> tuple[bytes, bytes]:
        if m == n:
            one = old_root if whole else rest.pop(0)
            return one, one
        k = max(1 << bit for bit in range(n.bit_length()) if 1 << bit < n)
        if m <= k:
            first, second = both(m, k, whole=whole)
            return first, sha(b"\x01" + second + rest.pop(0))
        first, second = both(m - k, n - k, whole=False)
        left = rest.pop(0)
        return sha(b"\x01" + left + first), sha(b"\x01" + left + second)

    try:
        return both(old, new, whole=True) == (old_root, new_root) and not rest
    except IndexError:
        return False


def node(height: int, index: int) -> bytes:
    return mth(LEAVES[index << height : (index + 1) << height])


def test_the_worked_example_of_the_rfc() -> None:
    a, b, c, d, e, f, j = (leaf_hash(LEAVES[number]) for number in range(7))
    g, h, i = node_hash(a, b), node_hash(c, d), node_hash(e, f)
    k = node_hash(g, h)
    l_ = node_hash(i, j)
    assert merkle.root(7, node) == node_hash(k, l_)
    assert merkle.inclusion(0, 7, node) == [b, h, l_]
    assert merkle.inclusion(3, 7, node) == [c, g, l_]
    assert merkle.inclusion(4, 7, node) == [f, j, k]
    assert merkle.inclusion(6, 7, node) == [i, k]
    assert merkle.consistency(3, 7, node) == [c, d, g, l_]
    assert merkle.consistency(4, 7, node) == [l_]
    assert merkle.consistency(6, 7, node) == [i, j, k]


@pytest.mark.parametrize("size", range(35))
def test_roots_and_inclusion_of_every_small_tree(size: int) -> None:
    root = merkle.root(size, node)
    assert root == mth(LEAVES[:size])
    for index in range(size):
        assert root_from(index, size, leaf_hash(LEAVES[index]), merkle.inclusion(index, size, node)) == root


@pytest.mark.parametrize("new", [*range(18), 33])
def test_consistency_of_every_small_tree(new: int) -> None:
    for old in range(new + 1):
        proof = merkle.consistency(old, new, node)
        roots = mth(LEAVES[:old]), mth(LEAVES[:new])
        assert merkle.is_consistent(old, roots[0], new, roots[1], proof)
        if not 0 < old < new:
            continue
        assert grows(old, roots[0], new, roots[1], proof)
        false = sha(b"another tree")
        for wrong in (
            (old, false, new, roots[1], proof),
            (old, roots[0], new, false, proof),
            (old, roots[0], new, roots[1], [*proof, false]),
            (old, roots[0], new, roots[1], proof[:-1]),
            (old, roots[0], new, roots[1], []),
            *((old, roots[0], new, roots[1], [*proof[:n], false, *proof[n + 1 :]]) for n in range(len(proof))),
        ):
            assert not merkle.is_consistent(*wrong)
            assert not grows(*wrong)


@pytest.mark.parametrize(
    ("old", "new"),
    [(5, 3), (-1, 3), (3, -1)],
)
def test_a_log_that_shrinks_is_never_consistent(old: int, new: int) -> None:
    assert not merkle.is_consistent(old, b"", new, b"", [])


def test_one_size_has_one_root() -> None:
    assert merkle.is_consistent(3, b"r" * 32, 3, b"r" * 32, [])
    assert not merkle.is_consistent(3, b"r" * 32, 3, b"s" * 32, [])
    assert not merkle.is_consistent(3, b"r" * 32, 3, b"r" * 32, [b"x" * 32])
    assert not merkle.is_consistent(0, b"", 3, b"r" * 32, [b"x" * 32])


def test_a_long_proof_of_a_small_tree_is_not_walked() -> None:
    assert not merkle.is_consistent(1, b"r" * 32, 2, b"s" * 32, [b"x" * 32] * 9)


def test_what_the_log_writes_is_what_desks_read() -> None:
    key = SigningKey(b"l" * 32)
    public = bytes(key.verify_key).hex()
    note = write_checkpoint("rcm", 7, merkle.root(7, header_node), key)
    assert read_checkpoint(note, "rcm", public) == Checkpoint(size=7, root=merkle.root(7, header_node).hex())
    assert read_checkpoint(note, "other", public) is None
    raw = write_receipt(4, merkle.inclusion(4, 7, header_node), note)
    found = read_receipt(raw, header(4), "rcm", public)
    assert found == Receipt(4, 7, merkle.root(7, header_node).hex())
    assert read_receipt(raw, header(5), "rcm", public) is None


def header(number: int) -> str:
    return sha(b"header %d" % number).hex()


def header_node(height: int, index: int) -> bytes:
    return mth([bytes.fromhex(header(number)) for number in range(index << height, (index + 1) << height)])

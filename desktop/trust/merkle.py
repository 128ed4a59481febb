"""The tree of RFC 6962 (section 2.1) over hashes that are kept somewhere: roots, proofs, and their verification.

A *node* is the hash of a complete subtree: ``node(height, index)`` stands over the leaves from ``index << height`` to
``(index + 1) << height``, and height 0 is the hash of a leaf.  Only nodes that are complete are ever asked for.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

from desktop.trust.log import node_hash

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Node = Callable[[int, int], bytes]

EMPTY: Final = hashlib.sha256().digest()


def root(size: int, node: Node) -> bytes:
    """Return the root (32 bytes) of the first ``size`` leaves."""
    return _over(0, size, node) if size else EMPTY


def inclusion(index: int, size: int, node: Node) -> list[bytes]:
    """Return the proof that a leaf is at a position (from 0) in the tree of this size (section 2.1.1)."""
    start, end, beside = 0, size, []
    while end - start > 1:
        middle = start + _split(end - start)
        if index < middle:
            beside.append(_over(middle, end, node))
            end = middle
        else:
            beside.append(_over(start, middle, node))
            start = middle
    return beside[::-1]


def consistency(old: int, new: int, node: Node) -> list[bytes]:
    """Return the proof that the tree of size ``new`` begins with that of size ``old``, from 0 to ``new`` (2.1.2)."""
    if not 0 < old < new:
        return []
    start, end, whole, beside = 0, new, True, []
    while end > old:
        middle = start + _split(end - start)
        if old <= middle:
            beside.append(_over(middle, end, node))
            end = middle
        else:
            beside.append(_over(start, middle, node))
            start, whole = middle, False
    return ([] if whole else [_over(start, end, node)]) + beside[::-1]


def is_consistent(old: int, old_root: bytes, new: int, new_root: bytes, proof: Sequence[bytes]) -> bool:
    """Say whether a proof shows that one tree begins with the other (as RFC 9162, section 2.1.4.2)."""
    if old == new or not 0 < old < new:
        return not proof and (old_root == new_root if old == new else old == 0)
    place, last = old - 1, new - 1
    while place & 1:
        place, last = place >> 1, last >> 1
    rest = [old_root, *proof] if place == 0 else list(proof)
    if not rest:
        return False
    first = second = rest[0]
    for beside in rest[1:]:
        if last == 0:
            return False
        if place & 1 or place == last:
            first, second = node_hash(beside, first), node_hash(beside, second)
            while not place & 1 and place:
                place, last = place >> 1, last >> 1
        else:
            second = node_hash(second, beside)
        place, last = place >> 1, last >> 1
    return last == 0 and first == old_root and second == new_root


def _split(count: int) -> int:
    """Return the largest power of two below a count."""
    return 1 << (count - 1).bit_length() - 1


def _over(start: int, end: int, node: Node) -> bytes:
    """Return the hash over leaves from a place at which a subtree of that many begins."""
    count = end - start
    if count & (count - 1) == 0:
        return node(count.bit_length() - 1, start // count)
    middle = start + _split(count)
    return node_hash(_over(start, middle, node), _over(middle, end, node))

"""Watching a registry's log: a desk remembers what it was told and raises an alarm when that is taken back.

What was told: the newest checkpoint it has proven, the checkpoints in its receipts, whoever they came by, and those
that other desks name in their headers.  All of them must be beginnings of one log.
"""

from __future__ import annotations

import base64
import binascii
from functools import cache
from itertools import count
from typing import TYPE_CHECKING, Any, Final

import msgspec

from desktop.casework import settings
from desktop.exchange.errors import LogAlarm, RegistryRefused
from desktop.journal.segments import Checkpoint
from desktop.trust import merkle
from desktop.trust.log import leaf_hash, node_hash, read_checkpoint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.casework.ports import Desk
    from desktop.exchange.line import Line

PROVEN: Final = "log.proven"  # settings of a desk
ALARM: Final = "log.alarm"
_MISSING: Final = frozenset({404})


def watch(desk: Desk, line: Line) -> Checkpoint:
    """Return the log's newest checkpoint, of which everything told before is proven to be a beginning.

    Raises :class:`LogAlarm`, and keeps what the alarm rests on; RegistryRefused where the log is signed by another key.
    """
    current = desk.chain().current
    assert current  # noqa: S101 - whoever calls has asked
    note = line.ask("GET", "checkpoint", signed=False).text
    newest = read_checkpoint(note, current.roster.registry, current.roster.log_key)
    if newest is None:
        raise RegistryRefused(
            "The registry there does not sign its log with the key that the roster names.",
            todo="Check the address; where it is right, the secretariat runs “stocktake roster log-key”.",
        )
    proven, before = _proven(desk), remembered(desk)  # what is proven is so by what is remembered
    asked = sorted(_told(desk) - proven | ({before} if before else set()), key=_size)
    within = _within(desk, asked)
    for told in (one for one in asked if one not in within[:-1]):
        if not _begins(line, told, newest):
            raise _alarm(desk, told, note)
    proven.update(asked)
    with desk.transaction():
        desk.set(settings.CHECKPOINT, note)
        desk.set(PROVEN, msgspec.json.encode([[one.size, one.root] for one in sorted(proven, key=_size)]).decode())
    return newest


def _within(desk: Desk, asked: Sequence[Checkpoint]) -> list[Checkpoint]:
    """Return those checkpoints that are of the leaves which the receipts here put in place: each begins the next.

    So of a whole meeting's checkpoints only the last has to be asked for.
    """
    leaves = {one.index: leaf_hash(bytes.fromhex(name)) for name, one in desk.receipts().items()}
    whole = next(index for index in count() if index not in leaves)

    @cache
    def node(height: int, index: int) -> bytes:
        if not height:
            return leaves[index]
        return node_hash(node(height - 1, 2 * index), node(height - 1, 2 * index + 1))

    return [one for one in asked if one.size <= whole and merkle.root(one.size, node).hex() == one.root]


def compare(desk: Desk) -> None:
    """Compare what was told without asking anybody; raises :class:`LogAlarm` for two roots of one size."""
    by_size: dict[int, Checkpoint] = {}
    for told in sorted(_told(desk) | _proven(desk), key=_size):
        other = by_size.setdefault(told.size, told)
        if other.root != told.root:
            raise _alarm(desk, told, f"size {other.size}, root {other.root}")


def remembered(desk: Desk) -> Checkpoint | None:
    """Return the newest checkpoint that was proven here."""
    current = desk.chain().current
    note = desk.setting(settings.CHECKPOINT)
    return read_checkpoint(note, current.roster.registry, current.roster.log_key) if current and note else None


def _size(one: Checkpoint) -> int:
    return one.size


def _told(desk: Desk) -> set[Checkpoint]:
    """Return all checkpoints that anybody told this desk."""
    told = {Checkpoint(size=one.size, root=one.root) for one in desk.receipts().values()}
    told |= {one.header.checkpoint for one in desk.segments() if one.verdict.believed and one.header.checkpoint}
    before = remembered(desk)
    return told | ({before} if before else set())


def _proven(desk: Desk) -> set[Checkpoint]:
    kept = desk.setting(PROVEN)
    pairs = msgspec.json.decode(kept, type=list[tuple[int, str]]) if kept else []
    return {Checkpoint(size=size, root=root) for size, root in pairs}


def _begins(line: Line, told: Checkpoint, newest: Checkpoint) -> bool:
    """Say whether the log began as was told."""
    if told.size == newest.size:
        return told.root == newest.root
    if told.size > newest.size:
        return False
    answer = line.ask(
        "GET", "v1/consistency", params={"old": told.size, "new": newest.size}, signed=False, allowed=_MISSING
    )
    proof = _hashes(answer.content) if answer.is_success else None
    if proof is None:
        return False
    return merkle.is_consistent(told.size, bytes.fromhex(told.root), newest.size, bytes.fromhex(newest.root), proof)


def _hashes(content: bytes) -> list[bytes] | None:
    try:
        told: dict[str, Any] = msgspec.json.decode(content)
        return [base64.b64decode(one, validate=True) for one in told["proof"]]
    except (msgspec.DecodeError, KeyError, TypeError, binascii.Error):
        return None


def _alarm(desk: Desk, told: Checkpoint, now: str) -> LogAlarm:
    said = {"size": told.size, "root": told.root}
    evidence = {"told": said, "remembered": desk.setting(settings.CHECKPOINT), "now": now}
    desk.set(ALARM, msgspec.json.encode(evidence).decode())
    return LogAlarm(
        f"The registry's log is not the one it was: of {told.size} entries this desk was told another root.",
        safe="Everything is kept here; nothing more was sent to that registry or taken from it.",
        todo="Tell the secretariat and the root keepers at once, and keep this desk as it is: it holds the proof.",
    )

"""Two libraries of conflict-free replicated data types with the same operations, where they are installed.

A document is a map of records, each a map of fields.  Each device's edits are an update of its own; what is measured is
twenty updates in memory becoming one new document whose state is on disk.
"""

from __future__ import annotations

import os
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from desktop.bench.baseline import OpRow

    Phases = Sequence[Sequence[Sequence[OpRow]]]
    Merge = Callable[[Path], None]

NOTES: Final = {
    "pycrdt": "keeps the value shown; loses the other values of a conflict, who wrote what, labels, signatures",
    "loro": "keeps all values, one shown, the others behind a checkout; no list of conflicts, no labels, no signatures",
}


def libraries() -> Mapping[str, Callable[[Phases], Merge] | None]:
    """Return for each library what makes its updates and gives the merge of them; None where it is not installed."""
    return {name: prepare if find_spec(name) else None for name, prepare in (("pycrdt", _pycrdt), ("loro", _loro))}


def _write(path: Path, content: bytes) -> None:
    with path.open("wb") as target:
        target.write(content)
        target.flush()
        os.fsync(target.fileno())


def _pycrdt(phases: Phases) -> Merge:
    crdt: Any = import_module("pycrdt")

    def play(doc: Any, rows: Sequence[OpRow], *, new: bool) -> bytes:  # noqa: ANN401 - an extra
        before, root = doc.get_state(), doc.get("rec", type=crdt.Map)
        maps: dict[str, Any] = {}
        with doc.transaction():
            for _, entity, field, value, *_ in rows:
                if entity not in maps:
                    if new:
                        root[entity] = crdt.Map()
                    maps[entity] = root[entity]
                maps[entity][field] = value
        return bytes(doc.get_update(before))

    def received(device: int) -> Any:  # noqa: ANN401 - an extra
        doc = crdt.Doc(client_id=device)
        for update in first:
            doc.apply_update(update)
        return doc

    first = [play(crdt.Doc(client_id=device), rows, new=True) for device, rows in enumerate(phases[0], 1)]
    second = [play(received(device), rows, new=False) for device, rows in enumerate(phases[1], 1)]

    def merge(path: Path) -> None:
        doc = crdt.Doc()
        doc.get("rec", type=crdt.Map)
        for update in (*first, *second):
            doc.apply_update(update)
        _write(path, doc.get_update())

    return merge


def _loro(phases: Phases) -> Merge:
    crdt: Any = import_module("loro")

    def play(doc: Any, device: int, rows: Sequence[OpRow], *, new: bool) -> bytes:  # noqa: ANN401 - an extra
        doc.peer_id = device
        before, root = doc.oplog_vv, doc.get_map("rec")
        maps: dict[str, Any] = {}
        for _, entity, field, value, *_ in rows:
            if entity not in maps:
                maps[entity] = root.insert_container(entity, crdt.LoroMap()) if new else root.get(entity).container
            maps[entity].insert(field, value)
        doc.commit()
        return bytes(doc.export(crdt.ExportMode.Updates(before)))

    def received() -> Any:  # noqa: ANN401 - an extra
        doc = crdt.LoroDoc()
        doc.import_batch(first)
        return doc

    first = [play(crdt.LoroDoc(), device, rows, new=True) for device, rows in enumerate(phases[0], 1)]
    second = [play(received(), device, rows, new=False) for device, rows in enumerate(phases[1], 1)]

    def merge(path: Path) -> None:
        doc = crdt.LoroDoc()
        doc.import_batch(first + second)
        _write(path, bytes(doc.export(crdt.ExportMode.Snapshot())))

    return merge

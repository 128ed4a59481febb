"""Heads, ``state`` and ``values`` of what a reader has proven, written from docs/bundle-format.md alone."""

from __future__ import annotations

import hashlib
import struct
from typing import Any

Content = dict[str, Any]
Heads = dict[tuple[bytes, str, str], dict[bytes, bytes]]  # by cell (record, field, element): id and value of each head


def heads(bundle: Content, believed: set[str]) -> dict[str, Heads]:
    """Return the heads of every cell by label, of these segments; every operation in them is taken to have effect."""
    chosen = [one for one in bundle["segments"] if one["name"] in believed]
    found: dict[str, Heads] = {entry["label"]: {} for one in chosen for entry in one["header"]["compartments"]}
    superseded = []
    for segment in chosen:
        for label, ops in segment["compartments"].items():
            for op in ops:
                cell = bytes.fromhex(op["record"]), op["field"], op["element"]
                held = found[label].setdefault(cell, {})
                own = bytes.fromhex(segment["header"]["key"]) + op["seq"].to_bytes(8, "big")
                held[own] = op["value"].encode()
                superseded += [(held, bytes.fromhex(named)) for named in op["supersedes"]]
    for held, named in superseded:
        held.pop(named, None)
    return {label: {cell: held for cell, held in cells.items() if held} for label, cells in found.items()}


def sized(*parts: bytes) -> bytes:
    return b"".join(struct.pack(">I", len(part)) + part for part in parts)


def state(cells: Heads) -> str:
    out = b""
    for (record, name, element), held in sorted(cells.items()):
        out += sized(record, name.encode(), element.encode()) + struct.pack(">I", len(held))
        out += b"".join(sized(own, value) for own, value in sorted(held.items()))
    return hashlib.sha256(out).hexdigest()


def values(cells: Heads, references: dict[bytes, str]) -> str:
    out, lines = b"", [(references.get(cell[0], cell[0].hex()), *cell[1:], held) for cell, held in cells.items()]
    for reference, name, element, distinct in sorted((*line, sorted(set(held.values()))) for *line, held in lines):
        out += sized(reference.encode(), name.encode(), element.encode())
        out += struct.pack(">I", len(distinct)) + sized(*distinct)
    return hashlib.sha256(out).hexdigest()

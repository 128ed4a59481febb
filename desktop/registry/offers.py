"""What is missing of a bundle that somebody offers: all of which they may not know that it is here already."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import and_, exists, func, or_, select

from desktop.bundles.manifest import Part
from desktop.casework.handover import label_of
from desktop.registry.proving import FILE, name_of
from desktop.registry.shelf import some
from desktop.registry.tables import carried, entry, erasure, lacking, part, sidecar
from desktop.trust.verdicts import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.bundles.manifest import Entry, Manifest
    from desktop.registry.access import Caller
    from desktop.registry.shelf import Shelf

_MOST: Final = 10_000
_is_file = carried.c.name.startswith(FILE)
_file = exists().where(part.c.name == func.substr(carried.c.name, len(FILE) + 1), part.c.kind == Part.BLOB)
_value = exists().where(sidecar.c.commitment == carried.c.name)
_erased = exists().where(erasure.c.commitment == carried.c.name)
_PARTS: Final = select(carried.c.header, carried.c.label, carried.c.name).where(
    or_(and_(_is_file, ~_file), and_(~_is_file, ~_value, ~_erased))
)
_BELIEVED = frozenset(str(one) for one in Verdict if one.believed)


@dataclass(frozen=True, slots=True)
class Origin:
    """Of a segment here: its session, its key and whether it is believed."""

    session: str
    key: str
    believed: bool


def origins(shelf: Shelf, headers: Iterable[str]) -> dict[str, Origin]:
    """Return where segments come from, by header."""
    found: dict[str, Origin] = {}
    columns = (entry.c.name, entry.c.session, entry.c.key, entry.c.verdict)
    for few in some(headers):
        for name, session, key, verdict in shelf.db.execute(select(*columns).where(entry.c.name.in_(few))):
            found[name] = Origin(session, key, verdict in _BELIEVED)
    return found


def carriers(shelf: Shelf, files: Iterable[str]) -> dict[str, list[tuple[str, str]]]:
    """Return header and label of the compartments that name files, by file."""
    found: dict[str, list[tuple[str, str]]] = {}
    columns = (carried.c.name, carried.c.header, carried.c.label)
    for few in some(FILE + one for one in files):
        rows = select(*columns).where(carried.c.name.in_(few)).order_by(carried.c.header, carried.c.label)
        for name, header, label in shelf.db.execute(rows):
            found.setdefault(name.removeprefix(FILE), []).append((header, label))
    return found


def lacking_here(shelf: Shelf) -> tuple[list[tuple[str, str]], list[tuple[str, str, str]]]:
    """Return what is named and not here: compartments, by header and label; files and personal values in them."""
    whole = shelf.db.execute(select(lacking.c.header, lacking.c.label).limit(_MOST))
    parts = shelf.db.execute(_PARTS.limit(_MOST))
    return (
        [(header, label) for header, label in whole],
        [(header, label, name.removeprefix(FILE)) for header, label, name in parts],
    )


class Eyes:
    """What one caller may read of some parts; made once for all of them."""

    def __init__(self, shelf: Shelf, caller: Caller, parts: Iterable[tuple[str, str]]) -> None:
        """Look up whatever must be known of parts, given by kind and name."""
        named: dict[str, set[str]] = {}
        for kind, name in parts:
            named.setdefault(kind, set()).add(name)
        self._caller = caller
        self.carriers = carriers(shelf, named.get(Part.BLOB, ()))
        headers = {*named.get(Part.COMPARTMENT, ()), *named.get(Part.SIDECAR, ())}
        self._origins = origins(shelf, headers | {header for found in self.carriers.values() for header, _ in found})

    def may_read(self, kind: str, name: str, label: str, caller: Caller | None = None) -> bool:
        """Say whether the caller (or another, whose eyes these could be) may have a part that is here."""
        who = caller or self._caller
        if kind in (Part.ROSTER, Part.PACK, Part.HEADER, Part.RECEIPT):
            return True
        if kind == Part.REQUEST:
            return who.secretariat or name == who.key
        if kind == Part.BLOB:
            return any(self._compartment(who, *one) for one in self.carriers.get(name, ()))
        if kind in (Part.COMPARTMENT, Part.SIDECAR):
            return self._compartment(who, name, label)
        return who.may_read(str(label_of(kind, label)), "", "", believed=True)

    def _compartment(self, who: Caller, header: str, label: str) -> bool:
        found = self._origins.get(header)
        return found is not None and who.may_read(label, found.session, found.key, believed=found.believed)


def missing(shelf: Shelf, caller: Caller, manifest: Manifest) -> list[Entry]:
    """Return the parts that must come, in the manifest's order."""
    rows: dict[tuple[str, str, str], list[Any]] = {}
    for row in shelf.rows({one.name for one in manifest.parts}):
        rows.setdefault((row.kind, row.name, row.label), []).append(row)
    eyes = Eyes(shelf, caller, ((one.kind, one.name) for one in manifest.parts))
    return [one for one in manifest.parts if not _is_here(shelf, caller, eyes, one, rows)]


def _is_here(shelf: Shelf, caller: Caller, eyes: Eyes, one: Entry, rows: dict[tuple[str, str, str], list[Any]]) -> bool:
    """Say whether a part need not come: it is here and the caller may know, or the registry would not keep it."""
    if one.kind == Part.RECEIPT or (one.kind == Part.PACK and not caller.secretariat):
        return True
    kind, name, label = name_of(one)
    found = rows.get((kind, name, "" if kind == Part.BLOB else label), [])
    if not found or not eyes.may_read(kind, name, label):
        return False
    if kind == Part.SIDECAR:
        return hashlib.sha256(shelf.sidecars(name, label)).hexdigest() == one.raw_sha256
    return kind == Part.HEADER or any(row.raw_sha256 == one.raw_sha256 for row in found)

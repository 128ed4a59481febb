"""Translations of what is on record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.casework.capture import record
from desktop.casework.errors import NotAllowed, NotFound
from desktop.casework.lookups import field_of, record_type
from desktop.casework.rules import values_of
from desktop.records.texts import fingerprint, may_translate, outdated

if TYPE_CHECKING:
    from desktop.casework.capture import Recorded
    from desktop.casework.ports import Desk, Sitting


@dataclass(frozen=True, slots=True, kw_only=True)
class Translated:
    """A translation as it stands today."""

    id: bytes
    field: str
    language: str
    status: str
    text: str
    outdated: bool


def add_translation(
    desk: Desk, sitting: Sitting, record_id: bytes, name: str, *, language: str, status: str, text: str
) -> Recorded:
    """Put a translation of a field's text on record; raises NotFound, or NotAllowed for a hidden one."""
    found = desk.record(record_id)
    if found is None:
        raise NotFound("There is no such record here.", todo="Check its reference.")
    kind = record_type(found.type)
    field = field_of(kind, name)
    if not may_translate(kind, field):
        raise NotAllowed(f"{field.label} is no text that everybody may read.", todo="Translate a shared text.")
    original = found.values.get((f"{kind.id}.{field.id}", ""))
    if original is None:
        raise NotFound(f"{field.label} has no text yet.", todo="Put the original on record first.")
    given = {"record": record_id.hex(), "field": field.id, "language": language, "status": status, "text": text}
    return record(desk, sitting, "translation", {**given, "original": fingerprint(original)})


def translations_of(desk: Desk, record_id: bytes) -> list[Translated]:
    """Return the translations of a record's texts, by field and language."""
    found = desk.record(record_id)
    originals = found.values if found else {}
    told = []
    for one in (desk.record(uid) for uid in desk.find("translation", "record", record_id.hex())):
        values = {name: str(value or "") for name, value in values_of(one).items()} if one else {}
        field = values.get("field", "")
        original = originals.get((f"{found.type}.{field}", ""), b"") if found else b""
        if one:
            told.append(
                Translated(
                    id=one.id,
                    field=field,
                    language=values.get("language", ""),
                    status=values.get("status", ""),
                    text=values.get("text", ""),
                    outdated=outdated(values.get("original", ""), original),
                )
            )
    return sorted(told, key=lambda one: (one.field, one.language, one.id))

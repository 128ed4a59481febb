"""Texts in several languages: an original, and translations that are outdated when it changes."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from desktop.records.labels import Audience

if TYPE_CHECKING:
    from desktop.records.declare import Field, RecordType


def fingerprint(stored: bytes) -> str:
    """Return by what a translation knows the original that it was made from: SHA-256 of the stored value."""
    return hashlib.sha256(stored).hexdigest()


def outdated(made_from: str, stored: bytes) -> bool:
    """Say whether the original has changed since it was translated."""
    return made_from != fingerprint(stored)


def may_translate(kind: RecordType, field: Field) -> bool:
    """Say whether a field's translations may be kept: they are shared, so its text must be."""
    return kind.audience_of(field) is Audience.SHARED and not field.many and field.kind in {"text", "prose"}

"""Sealed values are sought in memory, by those who can open them; nothing of it is ever written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.records.labels import Audience
from desktop.records.types import CATALOGUE
from desktop.records.values import decode, is_sealed
from desktop.store.search import Found, phrases_of, spaced
from desktop.trust.errors import SealUnavailable
from desktop.trust.seal import unseal_value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop.store.desk import DeskFile


def find_sealed(
    desk: DeskFile, identity: str, words: str, known: dict[bytes, str], types: Iterable[str] = (), limit: int = 50
) -> list[Found]:
    """Return the records in one of whose sealed values all words stand, the newest first.

    ``identity`` opens them, as :func:`desktop.casework.identity.group_identity` gives it: without one nothing is found.
    ``known`` is the index: the texts that were opened before, by their sealed form.
    """
    phrases, found = phrases_of(words), list[Found]()
    if not phrases or not identity:
        return found
    for uid, type_, field, stored in sorted(_stored(desk, frozenset(types)), reverse=True):
        if stored not in known:
            known[stored] = _text(stored, identity.split())
        text = spaced(known[stored])
        record = desk.record(uid, type_) if all(phrase in text for phrase in phrases) else None
        if record and len(found) < limit:
            ref = str(decode(record.values.get((f"{type_}.ref", ""), b'""')))
            shown = Found(uid=uid, type=type_, ref=ref, field=field, text=known[stored], withdrawn=record.withdrawn)
            found.append(shown)
    return found


def _stored(desk: DeskFile, types: frozenset[str]) -> Iterator[tuple[bytes, str, str, bytes]]:
    """Yield record, type, field and sealed form of all that is sealed here."""
    for kind in CATALOGUE.types.values():
        fields = {field.id for field in kind.fields if kind.audience_of(field) is Audience.SEALED}
        if fields and (not types or kind.id in types):
            for body in desk.bodies(kind.id):
                sealed = (name for name in fields & body.values.keys() if is_sealed(body.values[name]))
                yield from ((body.record, body.type, name, body.values[name]) for name in sealed)


def _text(stored: bytes, identities: Iterable[str]) -> str:
    for identity in identities:
        try:
            return str(decode(unseal_value(stored, identity)))
        except SealUnavailable:
            continue
    return ""

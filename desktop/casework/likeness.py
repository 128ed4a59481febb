"""Two records of one thing are linked by somebody's word, *same as*, and never fused; *distinct* says they are not.

A word is a record whose id is made of the pair, so that two words on one pair meet in one cell: they agree, or differ.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from desktop.casework import capture, lookups, withdrawal
from desktop.casework.errors import NotAllowed, NotFound
from desktop.casework.look import record_id
from desktop.casework.rules import values_of
from desktop.records.labels import Audience
from desktop.records.values import encode

if TYPE_CHECKING:
    from desktop.casework.ports import Changes, Desk, Record, Sitting

Verdict = Literal["same", "distinct"]
_TYPE: Final = "likeness"


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """What is said of a pair of records, of which ``other`` is the one that was not asked about."""

    id: bytes
    other: bytes
    verdict: Verdict
    differs: bool


def word_id(one: bytes, other: bytes) -> bytes:
    """Return the id of the record that says what two records are to each other, in whichever order."""
    return hashlib.sha256(b"".join([_TYPE.encode(), *sorted((one, other))])).digest()[:16]


def say(desk: Desk, sitting: Sitting, one: bytes, other: bytes, verdict: Verdict, reason: str) -> Changes:
    """Put on record that two records are of the same thing, or of distinct ones.

    Raises :class:`NotFound` for a record that is not here, :class:`NotAllowed` for two of different kinds, for what not
    everybody may read, and without a reason.
    """
    found = [desk.record(uid) for uid in sorted((one, other))]
    if None in found or one == other:
        raise NotFound("There are no such two records here.", todo="Check the references.")
    first, second = (record for record in found if record)
    kind = lookups.record_type(first.type)
    if first.type != second.type or kind.audience is not Audience.SHARED:
        raise NotAllowed(
            "Only records of one kind, which everybody may read, are the same or distinct.",
            todo="Compare them in words instead.",
        )
    if not reason.strip():
        raise NotAllowed("This needs a reason.", todo="Say in a sentence how you know; everybody can read it.")
    word = desk.record(word_id(one, other), _TYPE)
    given = {"one": first.id.hex(), "other": second.id.hex(), "verdict": verdict}
    basis = encode({"reason": reason.strip()})
    with desk.transaction():
        if word and word.withdrawn:
            withdrawal.restore(desk, sitting, word.id, reason)
        return capture.write(desk, sitting, _TYPE, word_id(one, other), given, basis=basis)


def words_on(desk: Desk, record: bytes) -> list[Word]:
    """Return what is said of a record and others; what differs is in doubt."""
    named = {uid for end in ("one", "other") for uid in desk.find(_TYPE, end, record.hex())}
    found = (desk.record(uid, _TYPE) for uid in sorted(named))
    return [one for word in found if word and (one := _word(word, record))]


def pairs(desk: Desk) -> set[frozenset[bytes]]:
    """Return the pairs of records on which anything is said: nobody is asked about them again."""
    return {frozenset(pair) for one in desk.records(_TYPE) if (pair := _pair(one))}


def _word(word: Record, record: bytes) -> Word | None:
    pair, verdict = _pair(word), values_of(word).get("verdict")
    if word.withdrawn or pair is None or verdict not in {"same", "distinct"}:
        return None
    (other,) = {*pair} - {record}
    differs = (f"{_TYPE}.verdict", "") in word.differing
    return Word(id=word.id, other=other, verdict="same" if verdict == "same" else "distinct", differs=differs)


def _pair(word: Record) -> tuple[bytes, bytes] | None:
    """Return the two records that a word is on, or None where its id is that of another pair."""
    values = values_of(word)
    one, other = (record_id(str(values.get(end))) for end in ("one", "other"))
    return (one, other) if one and other and one != other and word.id == word_id(one, other) else None

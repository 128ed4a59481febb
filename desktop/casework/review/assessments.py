"""Assessments: one rubric for self, peer, expert and joint ones, and where they part.

An answer to one criterion is a record.  Who signs or reads it a second time does so with their own key; what they
signed is named by its hash, so a signature ends when the answer changes.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop.casework.capture import change, record
from desktop.casework.errors import NotAllowed, NotFound
from desktop.casework.look import record_id
from desktop.casework.lookups import current_pack
from desktop.casework.review.submissions import answering, written_by
from desktop.casework.rules import values_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.casework.capture import Given, Recorded
    from desktop.casework.ports import Changes, Desk, Record, Sitting

SELF, JOINT = "self", "joint"
_SIDES: Final = {"party": "signed_by_party", "reviewers": "signed_by_reviewers"}
_APART: Final = frozenset({"ref", "second_reading", *_SIDES.values()})  # what a signature does not cover
_ABOUT: Final = ("submission", "pledge", "actor")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One answer to a criterion; ``signed`` says by whom, for each side that signed it as it stands."""

    record: Record
    mode: str
    by: str
    rating: str
    confidence: str
    second: str
    signed: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """A criterion of the rubric and every answer to it; ``differs``: there are several ratings."""

    code: str
    answers: Sequence[Answer]

    @property
    def differs(self) -> bool:
        """Whether those who judged came to different ratings."""
        return len({one.rating for one in self.answers}) > 1


def assess(desk: Desk, sitting: Sitting, values: Mapping[str, Given]) -> Recorded:
    """Answer one criterion; raises :class:`NotAllowed` for a judge without a declaration of interests.

    Who answers for the author of the submission gives self-assessments and joint ones only.
    """
    mode = str(values.get("mode") or "")
    about = record_id(str(values.get("submission") or "")) or b""
    mine = bool(about) and sitting.person in answering(desk, about)
    if mine and mode not in (SELF, JOINT):
        raise NotAllowed("Who answers for the author does not judge it as a peer.", todo="Give a self-assessment.")
    if mode != SELF and not str(values.get("interests") or "").strip():
        raise NotAllowed(
            "Who judges others declares their interests first.", todo="Say which there are, or “none”, in “interests”."
        )
    return record(desk, sitting, "assessment", {"by": name_of(desk, sitting.person), **values})


def name_of(desk: Desk, person: str) -> str:
    """Return the name that the roster shows for a person: of an anonymous peer, the pseudonym."""
    roster = desk.chain().current
    known = roster.roster.person(person) if roster else None
    return known.name if known else person


def read_again(desk: Desk, sitting: Sitting, assessment: bytes, finding: str) -> Changes:
    """Put a second reader's finding beside an answer; raises :class:`NotAllowed` for its own author."""
    found = _assessment(desk, assessment)
    if sitting.person == written_by(desk, found, "rating")[0]:
        raise NotAllowed("The second reader is somebody else.", todo="Ask a colleague to read it.")
    return change(desk, sitting, assessment, {"second_reading": finding})


def sign(desk: Desk, sitting: Sitting, assessment: bytes) -> Changes:
    """Sign a joint assessment as it stands, for the party or for the reviewers, whichever side one is of."""
    found = _assessment(desk, assessment)
    if str(values_of(found).get("mode")) != JOINT:
        raise NotAllowed("Only a joint assessment is signed by both sides.", todo="Change its kind first.")
    side = _side(desk, found, sitting.person)
    return change(desk, sitting, assessment, {_SIDES[side]: fingerprint(found)})


def _side(desk: Desk, found: Record, person: str) -> str:
    about = record_id(str(values_of(found).get("submission") or ""))
    return "party" if about and person in answering(desk, about) else "reviewers"


def signed(desk: Desk, found: Record) -> dict[str, str]:
    """Return who signed an assessment as it stands, by side; a signature of the other side's person is none."""
    stands, made = fingerprint(found), {}
    for side, name in _SIDES.items():
        person = written_by(desk, found, name)[0]
        if values_of(found).get(name) == stands and _side(desk, found, person) == side:
            made[side] = person
    return made


def fingerprint(found: Record) -> str:
    """Return the hash of everything that an answer says: SHA-256 over fields, elements and stored bytes, in order."""
    told = hashlib.sha256()
    for (name, element), raw in sorted(found.values.items()):
        if name.partition(".")[2] not in _APART:
            for piece in (name.encode(), element.encode(), bytes(raw)):
                told.update(len(piece).to_bytes(4, "big") + piece)
    return told.hexdigest()


def divergence(desk: Desk, about: bytes) -> list[Criterion]:
    """Return every criterion of the rubric with the answers on a submission, pledge or party, side by side."""
    answers: dict[str, list[Answer]] = {one.code: [] for one in current_pack(desk).codes("rubric")}
    for found in desk.records("assessment"):
        values = values_of(found)
        if about.hex() not in {values.get(name) for name in _ABOUT}:
            continue
        told = {name: str(values.get(name) or "") for name in ("mode", "by", "rating", "confidence")}
        second = written_by(desk, found, "second_reading")[0] if values.get("second_reading") else ""
        answers.setdefault(str(values.get("criterion")), []).append(
            Answer(record=found, second=second, signed=signed(desk, found), **told)
        )
    return [
        Criterion(code=code, answers=sorted(given, key=lambda one: (one.mode, one.record.id)))
        for code, given in answers.items()
    ]


def _assessment(desk: Desk, assessment: bytes) -> Record:
    found = desk.record(assessment, "assessment")
    if found is None:
        raise NotFound("There is no such assessment here.", todo="Check its reference.")
    return found

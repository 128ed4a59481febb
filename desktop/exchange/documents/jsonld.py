"""Notes as W3C Web Annotations in JSON-LD, out and in.

What a note says stands in the model's own words; what only this program says (kind, state) has the prefix ``st``.
An annotation that came from elsewhere goes out as it came, as long as nobody changed the note that was made of it.
"""

from __future__ import annotations

import base64
import re
from typing import TYPE_CHECKING, Final

import msgspec

from desktop.casework.review import anchors
from desktop.casework.review.notes import OPEN
from desktop.exchange.documents.vocabulary import check, listed
from desktop.exchange.errors import CannotRead
from desktop.journal.clock import as_datetime

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from desktop.casework.review.notes import Note

CONTEXT: Final = "http://www.w3.org/ns/anno.jsonld"
OWN: Final = {"st": "urn:stocktake:term:"}
MEDIA: Final = 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"'
_MOTIVATIONS: Final = {
    "question": "questioning", "correction": "editing", "evidence": "linking", "concern": "assessing",
    "commendation": "assessing", "recommendation": "commenting",
}  # fmt: skip
_KINDS: Final = {"questioning": "question", "editing": "correction", "linking": "evidence"}
_GOAL, _PERSON = "urn:stocktake:goal:", "urn:stocktake:person:"
_UUID: Final = re.compile(r"urn:uuid:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})")


# ---- out -------------------------------------------------------------------------------------------------------------


def page(notes: Iterable[Note], names: Callable[[str], str]) -> dict[str, object]:
    """Return notes and their answers as one W3C annotation page; ``names`` gives the name of a person's id."""
    items = [as_annotation(one, names) for note in notes for one in (note, *note.answers)]
    return {"@context": [CONTEXT, OWN], "id": "urn:stocktake:notes", "type": "AnnotationPage", "items": items}


def as_annotation(note: Note, names: Callable[[str], str]) -> dict[str, object]:
    """Return a note as a W3C annotation."""
    came = _came(note)
    if came is not None and _same(_kept(note), values_of(came)):
        return came
    made = _made(note, names)
    strange = {name: one for name, one in (came or {}).items() if name not in made and name not in ("body", "target")}
    return {**made, **strange}


def _made(note: Note, names: Callable[[str], str]) -> dict[str, object]:
    text, kind = note.text, note.text("kind")
    answers = text("answers")
    creator = {"type": "Person", "name": text("said_by")} if text("said_by") else {
        "id": f"{_PERSON}{note.person}", "type": "Person", "name": names(note.person)
    }  # fmt: skip
    made: dict[str, object] = {
        "id": text("iri") or urn(note.id.hex()),
        "type": "Annotation",
        "motivation": "replying" if answers else _MOTIVATIONS.get(kind, "commenting"),
        "creator": creator,
        "created": as_datetime(note.time).isoformat(timespec="seconds").replace("+00:00", "Z"),
        "audience": {"id": f"urn:stocktake:audience:{'everybody' if note.record.type == OPEN else 'team'}"},
        "body": list(_bodies(note)),
        "target": urn(answers) if answers else _target(note),
    }
    own = {"st:kind": kind, "st:state": text("state"), "st:standing": "" if answers else note.state}
    return {**made, **{name: one for name, one in own.items() if one}}


def _bodies(note: Note) -> Iterator[Mapping[str, object]]:
    purpose = "replying" if note.text("answers") else "commenting"
    yield {"type": "TextualBody", "value": note.text("text"), "format": "text/plain", "purpose": purpose}
    if note.text("proposed"):
        yield {"type": "TextualBody", "value": note.text("proposed"), "format": "text/plain", "purpose": "editing"}
    yield from ({"type": "TextualBody", "value": one, "purpose": "tagging"} for one in note.several("tags"))
    yield from ({"source": f"{_GOAL}{one}", "purpose": "classifying"} for one in note.several("goals"))
    yield from ({"source": urn(one), "purpose": "linking"} for one in note.several("pledges"))


def _target(note: Note) -> dict[str, object]:
    made: dict[str, object] = {"type": "SpecificResource", "scope": urn(note.text("submission"))}
    made["source"] = named_hash(note.text("source")) if note.text("source") else urn(note.text("submission"))
    selectors = anchors.as_json(note.selector)
    return {**made, "selector": selectors} if selectors else made


def urn(record: str) -> str:
    """Return the URN of a record's id of 32 digits."""
    return f"urn:uuid:{record[:8]}-{record[8:12]}-{record[12:16]}-{record[16:20]}-{record[20:]}"


def named_hash(sha256: str) -> str:
    """Return the name that RFC 6920 gives to content by its SHA-256."""
    return f"ni:///sha-256;{base64.urlsafe_b64encode(bytes.fromhex(sha256)).decode().rstrip('=')}"


def _came(note: Note) -> dict[str, object] | None:
    try:
        found = msgspec.json.decode(note.text("rest") or "null")
    except msgspec.DecodeError:
        return None
    return found if isinstance(found, dict) else None


_COMPARED: Final = ("text", "kind", "proposed", "tags", "goals", "pledges", "state", "selector")


def _kept(note: Note) -> dict[str, object]:
    kept = {name: note.values.get(name) for name in _COMPARED}
    return {**kept, "selector": anchors.as_json(note.selector)}


def _same(kept: Mapping[str, object], came: Mapping[str, object]) -> bool:
    """Say whether a note is what came; what it does not have may be of a pack or desk that is not here."""
    return all(not kept.get(name) or kept[name] == came.get(name) for name in _COMPARED)


# ---- in --------------------------------------------------------------------------------------------------------------


def read(raw: bytes) -> list[dict[str, object]]:
    """Return the annotations in a file: one, a list, a page or a collection; raises :class:`CannotRead` with faults."""
    try:
        given = msgspec.json.decode(raw)
    except msgspec.DecodeError as fault:
        raise CannotRead(f"The file is no JSON ({fault}).", todo="Ask for the notes again.") from fault
    found = list(_annotations(given))
    faults = [f"{number}: {fault}" for number, one in enumerate(found, 1) for fault in check(one)]
    if faults or not found:
        why = "; ".join(faults[:5]) or "there is none in it"
        raise CannotRead(f"The file holds no sound W3C annotations ({why}).", todo="Ask for the notes again.")
    return found


def _annotations(given: object) -> Iterator[dict[str, object]]:
    if isinstance(given, list):
        for one in given:
            yield from _annotations(one)
    elif isinstance(given, dict) and given.get("type") in ("AnnotationPage", "AnnotationCollection"):
        yield from _annotations([given.get("items") or [], given.get("first") or []])
    elif isinstance(given, dict):
        yield given


def values_of(one: Mapping[str, object]) -> dict[str, object]:
    """Return what an annotation says, as the values of a note; ``answers`` is the id of what it answers, if any."""
    bodies = [body for body in listed(one.get("body")) if isinstance(body, dict)]
    plain = [str(body) for body in listed(one.get("bodyValue"))]
    by_purpose: dict[str, list[str]] = {}
    for body in bodies:
        for purpose in listed(body.get("purpose")) or ["commenting"]:
            by_purpose.setdefault(str(purpose), []).append(
                str(body.get("value", body.get("source", body.get("id", ""))))
            )
    motives = [str(motive) for motive in listed(one.get("motivation"))]
    words = [*plain, *(text for name in ("commenting", "replying", "describing", "questioning", "assessing")
                       for text in by_purpose.get(name, ()))]  # fmt: skip
    goals = [text.removeprefix(_GOAL) for text in by_purpose.get("classifying", ()) if text.startswith(_GOAL)]
    pledges = [
        found.group(1).replace("-", "") for text in by_purpose.get("linking", ()) if (found := _UUID.fullmatch(text))
    ]
    target = next(iter(listed(one.get("target"))), None)
    selector = anchors.from_json(target.get("selector")) if isinstance(target, dict) else anchors.Selector()
    kind = str(one.get("st:kind") or "") or next((_KINDS[motive] for motive in motives if motive in _KINDS), "")
    proposed = "\n".join(by_purpose.get("editing", ()))
    return {
        "text": "\n\n".join(words) or proposed or selector.exact or "\N{EN DASH}",
        "kind": kind,
        "proposed": proposed,
        "tags": sorted(by_purpose.get("tagging", ())),
        "goals": sorted(goals),
        "pledges": sorted(pledges),
        "state": str(one.get("st:state") or ""),
        "selector": anchors.as_json(selector),
        "answers": target if isinstance(target, str) and "replying" in motives else "",
        "said_by": _name(one.get("creator")),
    }


def _name(creator: object) -> str:
    names = [str(one.get("name") or one.get("nickname") or one.get("id") or "") if isinstance(one, dict) else str(one)
             for one in listed(creator)]  # fmt: skip
    return ", ".join(name for name in names if name)

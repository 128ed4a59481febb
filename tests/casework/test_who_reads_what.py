"""Who reads what: for each kind of receiver, a bundle unpacked to its last byte is searched for what was written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.casework import capture
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.casework.conftest import Meeting, Place

# what was written where: canary, and the label its compartment has
LABELS = {
    "canary-registry": "shared@registry",
    "canary-region": "shared@region/carda",
    "canary-review": "shared@review/carda-2026",
    "canary-file": "shared@review/carda-2026",
    "canary-red": "team@review/carda-2026/team/red",
    "canary-blue": "team@review/carda-2026/team/blue",
    "canary-closed-plenary": "secretariat@review/carda-2026",
    "canary-closed-lobby": "secretariat@review/carda-2026",
    "canary-closed-carda": "secretariat@region/carda",
    "canary-closed-dorna": "secretariat@region/dorna",
    "canary-name": "secretariat@review/carda-2026",
}
SHARED = {name for name, label in LABELS.items() if label.startswith("shared")}
CLOSED = {name for name, label in LABELS.items() if label.startswith("secretariat")}
PLENARY = CLOSED - {"canary-closed-lobby"}
CARDA = CLOSED - {"canary-closed-dorna"}
SEALED = "canary-sealed"
RECEIVERS: dict[str, tuple[Role, dict[str, tuple[str, ...]], set[str]]] = {
    "observer": (Role.OBSERVER, {}, SHARED),
    "rapporteur": (Role.RAPPORTEUR, {}, SHARED),
    "red": (Role.REVIEWER, {"teams": ("red",)}, SHARED | {"canary-red"}),
    "blue": (Role.EXPERT, {"teams": ("blue",)}, SHARED | {"canary-blue"}),
    "both": (Role.REVIEWER, {"teams": ("red", "blue")}, SHARED | {"canary-red", "canary-blue"}),
    "teamless": (Role.REVIEWER, {}, SHARED),
    "lead": (Role.LEAD, {}, SHARED | CLOSED),
    "plenary": (Role.LEAD, {"sessions": ("plenary",)}, SHARED | PLENARY),
    "lobby": (Role.LEAD, {"sessions": ("lobby",)}, SHARED | {"canary-closed-lobby"}),
    "carda": (Role.LEAD, {"regions": ("carda",)}, SHARED | CARDA),
    "member": (Role.SECRETARIAT, {}, set(LABELS)),
}
AT_LARGE = {"everyone": SHARED, "secretariat": set(LABELS)}
MARKS = dict(zip(RECEIVERS, ("OB", "RA", "RE", "BL", "BO", "TE", "LE", "PL", "LO", "CA", "ME"), strict=True))


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory, make_meeting: type[Meeting]) -> Iterator[Place]:
    """Give a secretariat's desk with something in every label, and receivers of every kind in its roster."""
    meeting = make_meeting(tmp_path_factory.mktemp("reads"))
    sec, places = meeting.sec, {}
    for name, (role, mandate, _) in RECEIVERS.items():
        places[name] = meeting.newcomer(name, role)
        meeting.enrol(places[name], mark=MARKS[name], **mandate)
    for name in ("red", "blue"):
        sec.hand(places[name], "everyone")
        places[name].sit()
        places[name].record("review_note", text=f"canary-{name}")
        places[name].hand(sec, "secretariat")
    sec.sit("plenary")
    sec.record("actor", name="canary-registry")
    sec.record("pledge", title="canary-region", handling="canary-closed-carda")
    sec.record("stakeholder_input", shown_as="S", organisation="canary-closed-plenary", protection=SEALED)
    sec.record("participant", shown_as="canary-review", name="canary-name")
    capture.attach(sec.desk, sec.sitting, b"canary-file", name="f", media="m", title="T")
    sec.desk.set("region", "dorna")
    sec.record("pledge", title="U", handling="canary-closed-dorna")
    sec.sit("lobby")
    sec.record("stakeholder_input", shown_as="S", organisation="canary-closed-lobby")
    yield sec
    for place in meeting.places:
        place.desk.close()


def unpacked(place: Place, receiver: str) -> bytes:
    bundle = place.bundle(receiver)
    return b"\n".join([repr(bundle.manifest).encode(), *(part.raw() for part in bundle.parts)])


@pytest.mark.parametrize("receiver", [*RECEIVERS, *AT_LARGE])
def test_a_receiver_is_handed_what_they_may_read_and_nothing_else(full: Place, receiver: str) -> None:
    may = AT_LARGE[receiver] if receiver in AT_LARGE else RECEIVERS[receiver][2]
    raw = unpacked(full, receiver)
    assert {name for name in LABELS if name.encode() in raw} == may
    assert SEALED.encode() not in raw


@pytest.mark.parametrize("receiver", [*RECEIVERS, *AT_LARGE])
def test_sealed_compartments_are_held_by_the_secretariat_only(full: Place, receiver: str) -> None:
    labels = {part.entry.label for part in full.bundle(receiver).parts if part.entry.kind == "compartment"}
    assert any(label.startswith("sealed@") for label in labels) is (receiver in {"member", "secretariat"})


@pytest.mark.parametrize("receiver", [*RECEIVERS, *AT_LARGE])
def test_sidecars_go_with_their_compartments_only(full: Place, receiver: str) -> None:
    entries = [part.entry for part in full.bundle(receiver).parts]
    bodies = {(one.name, one.label) for one in entries if one.kind == "compartment"}
    assert {(one.name, one.label) for one in entries if one.kind == "sidecar"} <= bodies


@pytest.mark.parametrize("receiver", [*RECEIVERS, *AT_LARGE])
def test_everybody_gets_every_header(full: Place, receiver: str) -> None:
    headers = {part.entry.name for part in full.bundle(receiver).parts if part.entry.kind == "header"}
    assert headers == {one.hash for one in full.desk.segments()}
    assert len(headers) == 4


def test_each_canary_stands_in_the_label_it_is_meant_for(full: Place) -> None:
    found: dict[str, set[str]] = {}
    for part in full.bundle("secretariat").parts:
        if part.entry.label:
            for name in LABELS:
                if name.encode() in part.raw():
                    found.setdefault(name, set()).add(part.entry.label)
    assert found == {name: {label} for name, label in LABELS.items()}


def test_the_desk_itself_does_not_keep_a_sealed_value_readable(full: Place) -> None:
    raw = full.on_disk()
    assert b"canary-name" in raw
    assert SEALED.encode() not in raw

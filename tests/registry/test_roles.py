"""Who pulls what: for each role the bytes that come are searched for what was written; the table is the whole truth."""

from __future__ import annotations

import contextlib
import io
from typing import TYPE_CHECKING

import pytest

from desktop.bundles import frame, intake
from desktop.casework import capture, next_roster
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conftest import Net

    from tests.casework.conftest import Place

# what was written, and in which label
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
SEALED = "canary-sealed"
RECEIVERS: dict[str, tuple[Role, dict[str, tuple[str, ...]], set[str]]] = {
    "observer": (Role.OBSERVER, {}, SHARED),
    "rapporteur": (Role.RAPPORTEUR, {}, SHARED),
    "red": (Role.REVIEWER, {"teams": ("red",)}, SHARED | {"canary-red"}),
    "blue": (Role.EXPERT, {"teams": ("blue",)}, SHARED | {"canary-blue"}),
    "both": (Role.REVIEWER, {"teams": ("red", "blue")}, SHARED | {"canary-red", "canary-blue"}),
    "teamless": (Role.REVIEWER, {}, SHARED),
    "lead": (Role.LEAD, {}, SHARED | CLOSED),
    "plenary": (Role.LEAD, {"sessions": ("plenary",)}, SHARED | CLOSED - {"canary-closed-lobby"}),
    "lobby": (Role.LEAD, {"sessions": ("lobby",)}, SHARED | {"canary-closed-lobby"}),
    "carda": (Role.LEAD, {"regions": ("carda",)}, SHARED | CLOSED - {"canary-closed-dorna"}),
    "member": (Role.SECRETARIAT, {}, set(LABELS)),
}
MARKS = dict(zip(RECEIVERS, ("OB", "RA", "RE", "BL", "BO", "TE", "LE", "PL", "LO", "CA", "ME"), strict=True))


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory, make_net: type[Net]) -> Iterator[tuple[Net, dict[str, Place]]]:
    """Give a registry with something in every label, and laptops of every kind, none of which has pulled."""
    net = make_net(tmp_path_factory.mktemp("roles"))
    sec, places = net.sec, {}
    for name, (role, mandate, _) in RECEIVERS.items():
        places[name] = net.meeting.newcomer(name, role)
        net.meeting.enrol(places[name], mark=MARKS[name], **mandate)
    places["late"] = net.meeting.newcomer("late", Role.REVIEWER)
    net.meeting.enrol(places["late"], mark="LT")
    net.sync(sec)
    places["stranger"] = net.meeting.newcomer("stranger", Role.OBSERVER)
    assert net.sync(places["stranger"]).awaiting
    for name in ("red", "blue"):
        sec.hand(places[name], "everyone")
        places[name].sit()
        places[name].record("review_note", text=f"canary-{name}")
        assert net.sync(places[name]).went == 1
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
    net.sync(sec)
    yield net, places
    net.close()


def pulled(net: Net, place: Place, **asked: int) -> frame.Bundle:
    with contextlib.closing(net.line(place)) as line:
        line.hello()
        return frame.read(io.BytesIO(line.ask("GET", "v1/pull", params={"after": 0, **asked}).content))


@pytest.mark.parametrize("name", RECEIVERS)
def test_each_role_pulls_exactly_what_it_may_see(full: tuple[Net, dict[str, Place]], name: str) -> None:
    net, places = full
    bundle = pulled(net, places[name])
    raw = b"\n".join([repr(bundle.manifest).encode(), *(part.raw() for part in bundle.parts)])
    assert {canary for canary in LABELS if canary.encode() in raw} == RECEIVERS[name][2]
    assert SEALED.encode() not in raw
    labels = {part.entry.label for part in bundle.parts if part.entry.kind == "compartment"}
    assert any(label.startswith("sealed@") for label in labels) is (name == "member")
    proven = intake.examine(bundle)  # whatever is withheld, what came is whole
    assert len(proven.segments) == net.registry_size()
    receipts = {part.entry.name for part in proven.unknown if part.entry.kind == "receipt"}
    assert receipts == {one.hash for one in proven.segments}
    assert bool(proven.requests) is (name == "member")


@pytest.mark.parametrize("name", ["observer", "red", "plenary", "member"])
def test_what_is_offered_tells_nobody_what_they_may_not_read(full: tuple[Net, dict[str, Place]], name: str) -> None:
    """Somebody who knows the hashes of everything learns from an offer only of what they may read anyway."""
    net, places = full
    everything = pulled(net, places["member"]).manifest.parts
    place = places[name]
    cut = place.cut("secretariat")
    manifest = cut.manifest.__class__(**{**{f: getattr(cut.manifest, f) for f in cut.manifest.__struct_fields__},
                                         "parts": everything})  # fmt: skip
    front = frame.front(manifest, place.sitting.secrets.signing)
    with contextlib.closing(net.line(place)) as line:
        line.hello()
        told = line.ask("POST", "v1/bundles", content=front, media="application/vnd.stocktake.bundle").json()
    missing = {(everything[at].kind, everything[at].name, everything[at].label) for at in told.get("missing", ())}
    readable = {(part.entry.kind, part.entry.name, part.entry.label) for part in pulled(net, place).parts}
    known = {(one.kind, one.name, one.label) for one in everything if one.kind in ("compartment", "sidecar", "blob")}
    assert known - missing == known & readable


def test_a_role_given_later_brings_what_was_passed_by(full: tuple[Net, dict[str, Place]]) -> None:
    net, places = full
    late, sec = places["late"], net.sec
    assert "canary-red" not in repr(_values(net, late))
    current = sec.desk.chain().current
    mandates = tuple(
        one if one.person != "late" else one.__class__(person="late", role=one.role, teams=("red",))
        for one in current.roster.mandates
    )
    next_roster.follow(sec.desk, sec.sitting, "four words or five", mandates=mandates)
    net.sync(sec)
    assert "canary-red" in repr(_values(net, late))
    assert "canary-blue" not in repr(_values(net, late))


def _values(net: Net, place: Place) -> list[object]:
    net.sync(place)
    return [record.values for record in place.desk.records("review_note")]

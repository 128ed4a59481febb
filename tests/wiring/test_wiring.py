"""The rooms put together: desks made, bundles carried by file, copies printed with where they come from."""

from __future__ import annotations

import datetime as dt
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from desktop import resources, wiring
from desktop.bundles.errors import BadBundle
from desktop.casework import capture, identity, roster_keeping
from desktop.casework.errors import NotAllowed
from desktop.casework.look import Look
from desktop.exchange.errors import CannotRead, CannotWrite
from desktop.records.errors import BadLabel, BadPack
from desktop.reports.request import COPY_TITLES, Request
from desktop.store.desk import DeskFile
from desktop.store.errors import DeskUnavailable
from desktop.store.summary import summarise
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.casework.ports import Sitting

WORDS = "four words or five"
MOMENT = dt.datetime(2026, 11, 24, 9, 30, tzinfo=dt.UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskFile]:
    pack = resources.pack("paper")
    with closing(wiring.new_desk(tmp_path / "sec.desk", pack=pack, region="carda", review="carda-2026")) as made:
        yield made


@pytest.fixture
def sitting(desk: DeskFile) -> Sitting:
    identity.join(desk, person="sec", name="Sec", device="d", role=Role.SECRETARIAT, passphrase=WORDS)
    made = identity.take_seat(desk, WORDS)
    roster_keeping.found(desk, made, WORDS, mark="SE")
    return made


# ---- new desks -----------------------------------------------------------------------------------------------------


def test_a_new_desk_keeps_what_it_begins_with(tmp_path: Path) -> None:
    path, pack = tmp_path / "new.desk", wiring.shipped_pack("paper")
    wiring.new_desk(path, pack=pack, pin="1" * 40, region="carda", review="carda-2026").close()
    with closing(DeskFile.open(path)) as desk:
        assert [desk.setting(name) for name in ("pin", "region", "review")] == ["1" * 40, "carda", "carda-2026"]
        assert [desk.pack_file(one) for one in desk.packs()] == [pack]


def test_a_desk_may_begin_with_nothing(tmp_path: Path) -> None:
    with closing(wiring.new_desk(tmp_path / "new.desk")) as desk:
        assert [desk.setting(name) for name in ("pin", "region", "review")] == ["", "", ""]
        assert not desk.packs()


@pytest.mark.parametrize("place", [{"region": "Carda"}, {"review": "carda 2026"}, {"review": "-"}, {"region": "a/b"}])
def test_a_place_under_which_nothing_could_be_put_on_record_makes_no_desk(
    tmp_path: Path, place: dict[str, str]
) -> None:
    with pytest.raises(BadLabel, match="small letters"):
        wiring.new_desk(tmp_path / "new.desk", **place)
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_put_in_the_place_of_a_desk(tmp_path: Path, desk: DeskFile) -> None:
    with pytest.raises(DeskUnavailable, match="already something"):
        wiring.new_desk(tmp_path / "sec.desk")
    assert desk.setting("region") == "carda"


def test_a_pack_that_is_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadPack):
        wiring.new_desk(tmp_path / "new.desk", pack=b"nonsense")


# ---- by file -------------------------------------------------------------------------------------------------------


def test_a_bundle_goes_by_a_folder_and_arrives(tmp_path: Path, desk: DeskFile, sitting: Sitting) -> None:
    made = capture.record(desk, sitting, "decision", {"title": "T"})
    stick = tmp_path / "stick"
    stick.mkdir()
    [path] = wiring.hand_over(desk, sitting, "everyone", stick, kind="kit")
    assert path.parent == stick
    assert "kit" in path.name
    with closing(wiring.new_desk(tmp_path / "other.desk", pin=desk.setting("pin"))) as other:
        before = summarise(other)
        assert wiring.inspect(other, path).taken.new == 1
        assert summarise(other) == before
        assert wiring.receive(other, path).manifest.kind == "kit"
        look, record = wiring.look(other), other.record(made.id)
        assert record
        assert look.text(record, "title") == "T"


def test_files_that_are_none_and_places_that_are_none_are_told(
    tmp_path: Path, desk: DeskFile, sitting: Sitting
) -> None:
    (tmp_path / "none.stk").write_bytes(b"nothing")
    for act in (wiring.receive, wiring.inspect):
        with pytest.raises(BadBundle):
            act(desk, tmp_path / "none.stk")
        with pytest.raises(CannotRead):
            act(desk, tmp_path / "absent.stk")
    with pytest.raises(CannotWrite):
        wiring.hand_over(desk, sitting, "everyone", tmp_path / "absent" / "folder")


def test_eyes_are_those_of_the_desk(desk: DeskFile) -> None:
    assert isinstance(wiring.look(desk), Look)


# ---- on paper ------------------------------------------------------------------------------------------------------


def provenance(desk: DeskFile, copy: str) -> dict[str, str]:
    return dict(wiring.outline(desk, Request(kind="meeting", copy=copy, created=MOMENT)).provenance)


@pytest.mark.parametrize("copy", sorted(wiring.COPIES))
def test_copies_are_printed_and_the_same_each_time(desk: DeskFile, sitting: Sitting, copy: str) -> None:
    pledge = capture.record(desk, sitting, "pledge", {"title": "End of detention"})
    for one in (wiring.print_pledge(desk, pledge.id, copy, MOMENT), wiring.print_meeting(desk, copy, MOMENT)):
        assert one.startswith(b"%PDF-")
    assert wiring.print_pledge(desk, pledge.id, copy, MOMENT) == wiring.print_pledge(desk, pledge.id, copy, MOMENT)


def test_a_copy_is_dated_now_where_nothing_else_is_said(
    desk: DeskFile, sitting: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    pledge = capture.record(desk, sitting, "pledge", {"title": "T"}).id
    monkeypatch.setattr(identity, "now", lambda: "2026-11-24T09:30:00Z")
    assert wiring.now() == MOMENT
    assert wiring.print_pledge(desk, pledge, "public") == wiring.print_pledge(desk, pledge, "public", MOMENT)
    assert wiring.print_meeting(desk, "public") == wiring.print_meeting(desk, "public", MOMENT)


@pytest.mark.parametrize(
    ("copy", "audiences"),
    [("public", {"shared"}), ("team", {"shared"}), ("secretariat", {"shared", "secretariat"})],
)
def test_a_copy_names_the_states_of_what_its_readers_may_see(
    tmp_path: Path, desk: DeskFile, sitting: Sitting, copy: str, audiences: set[str]
) -> None:
    values = {"shown_as": "S", "organisation": "O", "protection": "P"}
    capture.record(desk, sitting, "stakeholder_input", values)
    wiring.hand_over(desk, sitting, "secretariat", tmp_path)
    told = provenance(desk, copy)
    summary = summarise(desk)
    states = {name.removeprefix("State of "): state for name, state in told.items() if name.startswith("State of ")}
    assert {label.partition("@")[0] for label in states} == audiences
    assert all(summary.labels[label].state == state for label, state in states.items())
    assert (told["Copy"], told["Registry"], told["Roster"]) == (COPY_TITLES[copy], summary.registry, "1")
    assert told["Desk"] == identity.mark_of(desk, sitting.secrets.public)
    assert told["Printed"] == "2026-11-24 09:30 UTC"
    assert told["Cut"] == desk.last_header(sitting.secrets.public)[0][:16]
    assert "Operations not sealed yet" not in told


def test_a_copy_says_what_is_not_sealed_yet_and_that_there_is_no_registry(tmp_path: Path) -> None:
    with closing(wiring.new_desk(tmp_path / "n.desk", pack=resources.pack("paper"), review="carda-2026")) as desk:
        identity.join(desk, person="sec", name="Sec", device="d", role=Role.SECRETARIAT, passphrase=WORDS)
        capture.record(desk, identity.take_seat(desk, WORDS), "decision", {"title": "T"})
        told = provenance(desk, "public")
    assert told["Registry"] == "none yet"
    assert told["Operations not sealed yet"] == "2"
    assert told["Cut"] == ""


def test_nothing_sealed_is_on_any_copy() -> None:
    assert {str(audience) for audiences in wiring.COPIES.values() for audience in audiences} == {
        "shared", "team", "secretariat",
    }  # fmt: skip
    assert wiring.COPIES["public"] < wiring.COPIES["team"] < wiring.COPIES["secretariat"]


def test_now_is_utc_to_the_second() -> None:
    assert wiring.now().tzinfo is not None
    assert wiring.now().microsecond == 0


@pytest.mark.parametrize("pin", ["hello", "12345", " ".join(["12345"] * 7)])
def test_what_is_no_fingerprint_is_refused_before_a_desk_is_made(tmp_path: Path, pin: str) -> None:
    with pytest.raises(NotAllowed, match="eight groups"):
        wiring.new_desk(tmp_path / "a.desk", pin=pin)
    assert not (tmp_path / "a.desk").exists()

"""The desk as of a cut is what it was; a day only finds the headers around its end."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from desktop import wiring
from desktop.casework import asof, handover
from desktop.casework.errors import NotFound
from desktop.journal.clock import Clock
from desktop.store.desk import DeskFile
from desktop.store.summary import check, summarise
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.store.summary import Summary
    from tests.casework.conftest import Meeting, Place


def past(place: Place, cut: asof.Cut, path: Path) -> Summary:
    """Make the desk as of a cut and return what it says of itself, verified."""
    wiring.desk_as_of(place.desk, cut, path)
    with closing(DeskFile.open(path)) as desk:
        assert check(desk) == []
        return summarise(desk)


def heads(summary: Summary) -> list[str]:
    return [name[:16] for name in summary.cut.values()]  # as they are printed


def test_a_desk_as_of_each_cut_is_what_it_was_then(meeting: Meeting, sec: Place, rap: Place, tmp_path: Path) -> None:
    record = sec.record("pledge", title="T", handling="Not yet.", focal_point="Anna").id
    sec.hand(rap, "everyone")
    moments = []
    for number in range(4):
        (sec if number % 2 else rap).change(record, title=f"T{number}")
        rap.hand(sec, "secretariat")
        handover.seal(sec.desk, sec.sitting)
        moments.append(summarise(sec.desk))
        sec.hand(rap, "everyone")
        if number == 1:
            meeting.laptop("bea", Role.RAPPORTEUR)
    for number, then in enumerate(moments):
        cut = asof.read_cut(sec.desk, heads(then), then.roster)
        assert past(sec, cut, tmp_path / f"{number}.desk") == then
    with closing(DeskFile.open(tmp_path / "1.desk")) as desk:
        found = desk.record(record)
        assert found
        assert found.values["pledge.title", ""] in {b'"T1"', b'"T0"'}
        assert desk.setting("me") == ""  # nobody has keys there


def test_a_head_names_its_whole_chain_and_no_more(sec: Place, tmp_path: Path) -> None:
    names = []
    for number in range(3):
        sec.record("pledge", title=f"T{number}")
        names += handover.seal(sec.desk, sec.sitting)
    for kept, name in enumerate(names, 1):
        cut = asof.read_cut(sec.desk, [name[:12].upper()])
        assert past(sec, cut, tmp_path / f"{kept}.desk").records.get("pledge") == kept
    assert past(sec, asof.Cut(heads=(), roster=1), tmp_path / "none.desk").records == {}


@pytest.mark.parametrize("word", ["", "abc", "0" * 64, "no hash at all"])
def test_a_cut_that_names_no_header_is_refused(sec: Place, word: str) -> None:
    sec.record("pledge", title="T")
    handover.seal(sec.desk, sec.sitting)
    with pytest.raises(NotFound, match="No one header"):
        asof.read_cut(sec.desk, [word])


def test_a_day_finds_the_headers_around_its_end(
    sec: Place, rap: Place, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    names, (before,) = [], [len(handover.seal(sec.desk, sec.sitting))]
    for day, day_ms in (("2030-01-01", 1893456000000), ("2030-01-03", 1893628800000)):
        monkeypatch.setattr(
            Clock, "tick", lambda clock, ms=day_ms: setattr(clock, "last", max(ms << 16, clock.last + 1)) or clock.last
        )
        sec.record("pledge", title=day)
        names += handover.seal(sec.desk, sec.sitting)
    assert before is not None
    found = asof.bracket(sec.desk, "2030-01-02")
    assert (found.cut.heads[-1:], found.after, found.unknown) == ((names[0],), (names[1],), ())
    assert asof.bracket(sec.desk, "2030-01-03").after == ()
    assert past(sec, found.cut, tmp_path / "then.desk").records["pledge"] == 1
    early = asof.bracket(sec.desk, "1999-01-01")
    assert (early.cut, len(early.after)) == (asof.Cut(heads=(), roster=0), 1)
    assert rap


def test_a_header_of_which_nothing_is_here_is_said_to_be_unknown(sec: Place, rap: Place) -> None:
    record = sec.record("pledge", title="T").id
    sec.hand(rap, "everyone")
    sec.change(record, handling="Not yet.")
    (hidden,) = handover.seal(sec.desk, sec.sitting)
    sec.hand(rap, "everyone")
    found = asof.bracket(rap.desk, "2999-01-01")
    assert found.unknown == (hidden,)

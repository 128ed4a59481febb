"""Figures: what they are computed from, how sums are converted, revisions judged, and what readers may compare."""

from __future__ import annotations

import gc
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from desktop import wiring
from desktop.casework import capture, identity, roster_keeping
from desktop.casework.errors import NotFound
from desktop.casework.figures import build, delivery, finance, goals, kinds, registers
from desktop.casework.figures.build import NONE
from desktop.casework.figures.model import (
    MEDIAN,
    NOT_CONVERTED,
    UNDER_VERIFICATION,
    Cell,
    Column,
    Figure,
    Table,
)
from desktop.casework.figures.rates import Rates
from desktop.casework.figures.source import STATES, Source, frameworks
from desktop.casework.ports import Draft
from desktop.journal.operations import Cell as Place
from desktop.records.labels import Audience, Label
from desktop.records.packs import Pack
from desktop.records.values import encode
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desktop.store.desk import DeskFile

WORDS = "four words"
NOW = "2026-10-20T12:00:00Z"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskFile]:
    pack = wiring.shipped_pack("paper")
    made = wiring.new_desk(tmp_path / "a.desk", pack=pack, region="carda", review="carda-2026")
    identity.join(made, person="sec", name="Sec", device="d", role=Role.SECRETARIAT, passphrase=WORDS)
    roster_keeping.found(made, identity.take_seat(made, WORDS), WORDS, mark="SE")
    yield made
    made.close()


@pytest.fixture
def put(desk: DeskFile) -> Callable[..., str]:
    sitting = identity.take_seat(desk, WORDS)
    return lambda type_, **values: capture.record(desk, sitting, type_, values).id.hex()


def of(desk: DeskFile, copy: str = "secretariat", **how: object) -> Source:
    return Source(desk, wiring.COPIES[copy], moment=NOW, **how)  # type: ignore[arg-type] # as tests give them


def table(made: Figure | Table) -> Table:
    return made.table if isinstance(made, Figure) else made


def texts(made: Figure | Table) -> list[list[str]]:
    return [[" ".join((cell.text, *cell.marks)).strip() for cell in row] for row in table(made).rows]


def differ(desk: DeskFile, record: str, field: str, value: str) -> None:
    """Put another value beside the one that stands."""
    found = desk.record(bytes.fromhex(record))
    assert found
    key = f"{found.type}.{field}"
    label = Label(Audience.SHARED, found.scope)
    draft = Draft(label=label, cell=Place(found.id, key, ""), value=encode(value))
    capture.append(desk, identity.take_seat(desk, WORDS), [draft])


# ---- the model -------------------------------------------------------------------------------------------------------


def test_a_row_has_a_cell_for_each_column() -> None:
    with pytest.raises(ValueError, match="row 0 of odd has 2 cells for 1 columns"):
        Table(id="odd", title="", definition="", columns=(Column(id="a", title="A"),), rows=((Cell(), Cell()),),
              audience=frozenset())  # fmt: skip


def test_the_records_behind_a_table_come_once_in_order() -> None:
    rows = ((Cell(records=(b"b", b"a")),), (Cell(records=(b"a", b"c")),))
    made = Table(id="t", title="", definition="", columns=(Column(id="a", title="A"),), rows=rows, audience=frozenset())
    assert made.records == (b"b", b"a", b"c")


@pytest.mark.parametrize(
    ("part", "whole", "expected"),
    [
        (Decimal(1), Decimal(3), "33.3"),
        (Decimal(1), Decimal(0), None),
        (None, Decimal(1), None),
        (Decimal(1), None, None),
    ],
)
def test_a_share_is_in_per_cent(part: Decimal | None, whole: Decimal | None, expected: str | None) -> None:
    found = build.share(part, whole)
    assert (None if found is None else str(found)) == expected


def test_numbers_are_plain() -> None:
    assert [build.plain(Decimal(one)) for one in ("1E+6", "0.50", "100", "0", "-0.10")] == [
        "1000000", "0.5", "100", "0", "-0.1",
    ]  # fmt: skip


# ---- what differs ----------------------------------------------------------------------------------------------------


def test_nothing_is_chosen_where_entries_differ(desk: DeskFile, put: Callable[..., str]) -> None:
    pledge = put("pledge", title="P", goals=["1A"], amount="10", currency="USD", made="2024-01-01", kind="resources")
    differ(desk, pledge, "amount", "20")
    differ(desk, pledge, "kind", "project")
    (row,) = of(desk).rows("pledge")
    assert row.number("amount") is None
    assert row.text("kind") == UNDER_VERIFICATION
    assert row.marks("kind") == (UNDER_VERIFICATION,)
    assert row.marks("title") == ()
    assert texts(delivery.unmet(of(desk)))[0][1:] == [f"{NONE} {UNDER_VERIFICATION}"] * 4
    made = [one for kind in ("regional", "finance") for one in kinds.computed(desk, kind, audience=COPY, moment=NOW)]
    assert any(UNDER_VERIFICATION in cell.marks for one in made for row in table(one).rows for cell in row)


COPY = wiring.COPIES["secretariat"]


def test_two_updates_of_one_day_that_differ_are_not_chosen_from(desk: DeskFile, put: Callable[..., str]) -> None:
    pledge = put("pledge", title="P", goals=["2"], made="2020-10-20")
    target = put("target", title="T", pledge=pledge, baseline="0", value="10", due="2030-10-20")
    for value in ("4", "5"):
        put("progress", pledge=pledge, target=target, value=value, as_of="2026-01-01")
    assert texts(delivery.pace(of(desk)))[0][2:] == ["60", f"{NONE} {UNDER_VERIFICATION}", NONE]
    put("progress", pledge=pledge, target=target, value="7", as_of="2026-02-01")
    assert texts(delivery.pace(of(desk)))[0][2:] == ["60", "70", "10"]


def test_two_values_of_one_indicator_are_not_chosen_from(desk: DeskFile, put: Callable[..., str]) -> None:
    party = put("actor", name="V", constituency="state")
    for value in ("3", "4"):
        put("indicator_value", indicator="visa-days", actor=party, period="2025", value=value)
    assert texts(registers.indicators(of(desk)))[0][4] == f"{NONE} {UNDER_VERIFICATION}"


# ---- what readers may compare ----------------------------------------------------------------------------------------


def test_states_stand_as_one_unless_the_pack_lets_them_be_compared(desk: DeskFile, put: Callable[..., str]) -> None:
    for name in ("V", "O", "I"):
        party = put("actor", name=name, constituency="state")
        put("pledge", title=name, actor=party, goals=["1A"])
        put("indicator_value", indicator="visa-days", actor=party, period="2025", value=str(ord(name)))
    city = put("actor", name="City", constituency="city")
    put("pledge", title="C", actor=city, goals=["1A"])

    def heads(source: Source) -> list[str]:
        return [column.title for column in table(goals.coverage_by_party(source)).columns[1:]]

    assert heads(of(desk)) == ["City", "I", "O", "V"]
    assert heads(of(desk, "public")) == heads(of(desk, "team")) == ["City", STATES]
    assert texts(registers.indicators(of(desk, "public")))[0][1:5] == [STATES, NONE, "2025", f"79 {MEDIAN}"]
    raw = wiring.shipped_pack("paper").replace(b'id = "paper"', b'id = "paper"\ncompare = true', 1)
    assert heads(of(desk, "public", pack=Pack.parse(raw))) == ["City", "I", "O", "V"]


def test_of_two_states_there_is_no_median(desk: DeskFile, put: Callable[..., str]) -> None:
    for name in ("V", "O"):
        party = put("actor", name=name, constituency="state")
        put("indicator_value", indicator="visa-days", actor=party, period="2025", value="5")
    assert texts(registers.trends(of(desk, "public")))[0][1] == f"{NONE} {MEDIAN}"


def test_a_report_on_a_party_holds_what_concerns_it(desk: DeskFile, put: Callable[..., str]) -> None:
    one, other = (put("actor", name=name, constituency="state") for name in ("V", "O"))
    mine, theirs = (put("pledge", title=name, actor=name, goals=["1A"]) for name in (one, other))
    shared = put("pledge", title="S", actor=other, partners=[one], goals=["2"])
    for pledge in (mine, theirs, shared):
        put("target", title="T", pledge=pledge, value="1")
    request = put("support_request", title="Q", actor=other, kind="integration")
    offer = put("offer", title="F", funder=one, kind="grant")
    put("match", request=request, offer=offer, status="agreed")
    source = of(desk, party=one)
    assert {row.key for row in source.rows("pledge")} == {mine, shared}
    assert len(source.rows("target")) == 2
    assert len(source.rows("match")) == 1
    assert source.rows("support_request") == []
    assert len(source.rows("actor")) == 2
    assert "match" in source.types


def test_a_report_needs_its_kind_and_its_subject(desk: DeskFile) -> None:
    with pytest.raises(NotFound, match="no report “local”"):
        kinds.computed(desk, "local", audience=COPY, moment=NOW)
    with pytest.raises(NotFound, match="needs to know which"):
        kinds.computed(desk, "country", audience=COPY, moment=NOW)
    for kind in ("country", "corridor"):
        with pytest.raises(NotFound, match="no such record"):
            kinds.computed(desk, kind, audience=COPY, moment=NOW, subject="0" * 32)


# ---- goals -----------------------------------------------------------------------------------------------------------


def test_goals_of_another_framework_are_read_through_the_map(desk: DeskFile, put: Callable[..., str]) -> None:
    put("pledge", title="P", goals=["3B", "1B", "5A"])
    gcm = Pack.parse(wiring.shipped_pack("gcm"))
    (row,) = of(desk, pack=gcm).rows("pledge")
    source = of(desk, pack=gcm)
    assert sorted(source.goals(row)) == ["G10", "G21"]
    put("pledge", title="Q", goals=["5A"])
    put("element_status", element="1A.2", place="North", state="gap")
    assert table(goals.coverage(of(desk, pack=gcm))).notes == ("Pledges for which this framework has no goal: 1.",)
    for made in (goals.elements, goals.elements_by_place):
        assert table(made(of(desk, pack=gcm))).notes[0].endswith("framework does not have: 1.")
        assert table(made(of(desk))).notes == ()
    assert source.goal("G10").startswith("G10 Prevent, combat")
    assert source.goal("odd") == "odd"
    assert source.word("pledge_kind", "") == NONE
    assert source.word("pledge_kind", "odd") == "odd"
    assert source.name("actor", "0" * 32) == "[not here]"


# ---- money -----------------------------------------------------------------------------------------------------------


def rate(put: Callable[..., str], worth: str, day: str, currency: str = "EUR", into: str = "USD") -> None:
    put("exchange_rate", currency=currency, into=into, rate=worth, as_of=day, source=f"Table of {day}")


def test_the_newest_rate_that_is_not_after_the_day_holds(desk: DeskFile, put: Callable[..., str]) -> None:
    rate(put, "1.1", "2023-12-31")
    rate(put, "1.2", "2024-12-31")
    rate(put, "0.5", "2024-06-30", currency="USD", into="CHF")
    rates, ten = Rates(of(desk)), Decimal(10)
    assert rates.convert(ten, "EUR", "2024-12-30") == Decimal("11.0")
    assert rates.convert(ten, "EUR", "2024-12-31") == Decimal("12.0")
    assert rates.convert(ten, "EUR", "") == Decimal("12.0")
    assert rates.convert(ten, "EUR", "2023-01-01") is None
    assert rates.convert(ten, "USD", "2023-01-01") == ten
    assert rates.convert(ten, "CHF", "2025-01-01") == 20
    assert rates.convert(ten, "GBP", "2025-01-01") is None
    assert rates.convert(None, "EUR", "") is None
    assert rates.notes(1)[-1] == "1 sum not converted: the exchange table has no rate."
    assert rates.notes(2)[-1].startswith("2 sums")
    assert "1 USD = 0.5 CHF (2024-06-30, Table of 2024-06-30)" in rates.notes()


def test_rates_of_one_day_that_differ_convert_nothing(desk: DeskFile, put: Callable[..., str]) -> None:
    for worth in ("1.1", "1.2"):
        rate(put, worth, "2024-12-31")
    assert Rates(of(desk)).convert(Decimal(1), "EUR", "2025-01-01") is None
    put("expenditure", title="E", year=2024, amount="5", currency="EUR")
    (first, *_) = texts(finance.account_by_year(of(desk)))
    assert first[1:3] == [f"{NONE} {NOT_CONVERTED}", f"{NONE} {NOT_CONVERTED}"]


def test_a_share_that_amount_and_envelope_do_not_make_is_marked(desk: DeskFile, put: Callable[..., str]) -> None:
    given = {"year": 2024, "amount": "8", "currency": "USD", "envelope": "100"}
    put("expenditure", title="A", share="8", **given)
    put("expenditure", title="B", share="9", **given)
    assert [row[-1] for row in texts(finance.envelopes(of(desk)))] == ["8", "8 shares differ"]


# ---- ambition --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("signs", "verdict"),
    [
        ([1, 0, None], "deepened"),
        ([-1, 0], "weakened"),
        ([1, -1], "mixed"),
        ([0, None], "unchanged"),
        ([], "unchanged"),
    ],
)
def test_a_revision_is_judged_by_all_that_it_changed(signs: list[int | None], verdict: str) -> None:
    assert delivery.judge(signs) == verdict


def test_a_lower_value_is_deeper_where_the_target_falls(desk: DeskFile, put: Callable[..., str]) -> None:
    pledge = put("pledge", title="P", goals=["1A"])
    for baseline, value in (("100", "0"), ("0", "100")):
        target = put("target", title="T", pledge=pledge, baseline=baseline, value=value)
        put("pledge_revision", pledge=pledge, target=target, direction="deepened", reason="R", value_before="50",
            value_after="40")  # fmt: skip
    assert [row[2] for row in texts(delivery.ambition(of(desk)))] == ["deeper", "weaker"]


@pytest.mark.parametrize(
    ("made", "due", "today", "planned"),
    [
        ("2025-10-20", "2027-10-20", "2026-10-20", "50"),
        ("2027-01-01", "2028-01-01", "2026-10-20", "0"),
        ("2020-01-01", "2021-01-01", "2026-10-20", "100"),
        ("", "", "2026-10-20", NONE),
    ],
)
def test_the_plan_goes_straight_from_made_to_due(
    desk: DeskFile, put: Callable[..., str], made: str, due: str, today: str, planned: str
) -> None:
    pledge = put("pledge", title="P", goals=["2"], made=made)
    put("target", title="T", pledge=pledge, baseline="0", value="10", due=due)
    source = Source(desk, COPY, moment=f"{today}T00:00:00Z")
    assert texts(delivery.pace(source))[0][2] == planned


def test_a_target_whose_pledge_is_not_here_has_no_pace(desk: DeskFile, put: Callable[..., str]) -> None:
    put("target", title="T", pledge="0" * 32, value="1")
    assert texts(delivery.pace(of(desk))) == []
    put("pledge_revision", direction="unchanged", reason="R", cycle="")
    assert texts(delivery.cycles_ambition(of(desk)))[0][0] == "No cycle"


def test_a_report_may_speak_in_the_desks_packs_and_those_that_come_along(desk: DeskFile) -> None:
    known = frameworks(desk)
    assert {"paper", "gcm"} <= {pack.id for pack in known.values()}
    assert set(desk.packs()) <= set(known)
    assert all(pack.hash == name for name, pack in known.items())


@pytest.mark.parametrize("collecting", [True, False])
def test_the_search_for_garbage_goes_on_as_before(desk: DeskFile, *, collecting: bool) -> None:
    before = gc.isenabled()
    (gc.enable if collecting else gc.disable)()
    try:
        kinds.computed(desk, "duties", audience=COPY, moment=NOW)
        assert gc.isenabled() is collecting
    finally:
        (gc.enable if before else gc.disable)()

"""Ten figures of the sample region, and the same numbers from bare operations by a function that shares no code."""

from __future__ import annotations

import json
import tomllib
from collections import defaultdict
from contextlib import closing
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop import wiring
from desktop.casework.figures import kinds
from desktop.casework.figures.model import Figure, Table
from desktop.demo import Demo
from desktop.journal.columns import operations
from desktop.journal.segments import open_compartment
from desktop.records.types import CATALOGUE
from desktop.store.desk import DeskFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parents[1]
TODAY = "2026-10-20"
PACK = tomllib.loads((ROOT / "resources" / "packs" / "paper.toml").read_text("utf-8"))
NODES = {node["id"]: f"{node['id']} {node['title']}" for node in PACK["node"]}
WORDS = {name: {one["code"]: one["label"] for one in codes} for name, codes in PACK["lists"].items()}
Values = dict[str, dict[str, dict[str, object]]]  # type → record → field → value, or the set of a field's elements
Numbers = dict[tuple[str, str], Fraction]  # row and column → number


@pytest.fixture(scope="module")
def secretariat(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Play the demo, and return where the secretariat's desk lies."""
    out = tmp_path_factory.mktemp("sample")
    Demo(out, None).run()
    return out / "desks" / "secretariat.desk"


@pytest.fixture(scope="module")
def tables(secretariat: Path) -> Mapping[str, Table]:
    """Return the figures of the regional report and of the one on finance, by id."""
    with closing(DeskFile.open(secretariat)) as desk:
        found = [
            one
            for kind in ("regional", "finance")
            for one in kinds.computed(desk, kind, audience=wiring.COPIES["secretariat"], moment=f"{TODAY}T12:00:00Z")
        ]
    return {table.id: table for table in (one.table if isinstance(one, Figure) else one for one in found)}


@pytest.fixture(scope="module")
def values(secretariat: Path) -> Values:
    """Return what stands, from the operations in the desk's segments alone."""
    with closing(DeskFile.open(secretariat)) as desk:
        made = [
            (label, operation, (segment.header.key, operation.seq))
            for segment in desk.segments()
            for entry in segment.header.compartments
            if (label := entry.label) in segment.labels
            for operation in operations(
                open_compartment(segment.header, entry, desk.compartment(segment.hash, entry.label))
            )
        ]
    covered = {(label, op.cell, (ref.key.hex(), ref.seq)) for label, op, _ in made for ref in op.supersedes}
    heads: dict[tuple[str, object], tuple[int, bytes]] = {}
    for label, op, name in made:
        if (label, op.cell, name) not in covered:
            heads[label, op.cell] = max(heads.get((label, op.cell), (0, b"")), (op.time, op.value))
    found: Values = defaultdict(lambda: defaultdict(dict))
    for (_, cell), (_, raw) in heads.items():
        type_, _, field = cell.field.partition(".")  # type: ignore[attr-defined] # a cell
        record = found[type_][cell.record.hex()]  # type: ignore[attr-defined] # as above
        if cell.element:  # type: ignore[attr-defined] # as above
            if raw == b"true":
                record.setdefault(field, set()).add(cell.element)  # type: ignore[attr-defined] # a set
        else:
            record[field] = json.loads(raw)
    return found


def numbers_of(table: Table) -> Numbers:
    """Return every number of a table that is not 0, by the name of its row and the title of its column."""
    return {
        (row[0].text, column.title): Fraction(cell.value)
        for row in table.rows
        for column, cell in zip(table.columns[1:], row[1:], strict=True)
        if cell.value
    }


def rate(values: Values, currency: str, day: str) -> Fraction:
    """Return what a unit of a currency is worth in dollars on a day."""
    if currency == "USD":
        return Fraction(1)
    rates = sorted((str(one["as_of"]), str(one["rate"])) for one in values["exchange_rate"].values())
    return [Fraction(worth) for since, worth in rates if since <= day][-1]


def counted(pairs: Iterable[tuple[str, str]]) -> Numbers:
    found: Numbers = defaultdict(Fraction)
    for pair in pairs:
        found[pair] += 1
    return dict(found)


def of_goals(one: Mapping[str, object]) -> list[str]:
    return [NODES[goal] for goal in one.get("goals", ())]  # type: ignore[attr-defined] # a set


def test_the_mix(tables: Mapping[str, Table], values: Values) -> None:
    pledges = values["pledge"].values()
    expected = counted((WORDS["pledge_kind"][p["kind"]], WORDS["bindingness"][p["bindingness"]]) for p in pledges)
    assert numbers_of(tables["mix"]) == expected
    assert sum(expected.values()) == 60


def test_coverage(tables: Mapping[str, Table], values: Values) -> None:
    expected = counted((goal, "carda") for one in values["pledge"].values() for goal in of_goals(one))
    assert numbers_of(tables["coverage"]) == expected
    assert len(expected) == 12


def test_occasions(tables: Mapping[str, Table], values: Values) -> None:
    pledges = values["pledge"].values()
    expected = counted((WORDS["occasion"][one["occasion_kind"]], str(one["made"])[:4]) for one in pledges)
    assert numbers_of(tables["occasions"]) == expected


def test_who_takes_part(tables: Mapping[str, Table], values: Values) -> None:
    def pairs() -> Iterator[tuple[str, str]]:
        titles = {"pledge": "Pledges", "participant": "Seats", "intervention": "Interventions"}
        for actor in values["actor"].values():
            yield WORDS["constituency"][actor["constituency"]], "Parties"
        for type_, title in titles.items():
            for one in values[type_].values():
                actor = values["actor"].get(str(one.get("actor")))
                yield (WORDS["constituency"][actor["constituency"]] if actor else "Not said"), title
        for one in values["stakeholder_input"].values():
            yield WORDS["constituency"][one["constituency"]], "Statements"

    assert numbers_of(tables["balance"]) == counted(pairs())


def test_announced_committed_disbursed(tables: Mapping[str, Table], values: Values) -> None:
    sums = defaultdict(Fraction)
    for one in values["pledge"].values():
        worth = rate(values, str(one.get("currency", "USD")), str(one["made"]))
        paid = {name: Fraction(str(one.get(name, 0))) * worth for name in ("amount", "committed", "disbursed")}
        for name, value in paid.items():
            sums[name] += value
        sums["unmet"] += max(paid["amount"] - paid["disbursed"], Fraction(0)) if "amount" in one else 0
    last = tables["money"].rows[-1]
    assert [Fraction(cell.value or 0) for cell in last[1:]] == [
        sums[name] for name in ("amount", "committed", "disbursed", "unmet")
    ]


def test_ambition(tables: Mapping[str, Table], values: Values) -> None:
    order = list(WORDS["bindingness"])

    def judged(one: Mapping[str, object]) -> str:
        target = values["target"].get(str(one.get("target")), {})
        falls = "value" in target and Fraction(str(target["value"])) < Fraction(str(target["baseline"]))
        signs = set()
        if "value_after" in one:
            more = Fraction(str(one["value_after"])) - Fraction(str(one["value_before"]))
            signs.add((more < 0) if falls else (more > 0) if more else None)
        if "due_after" in one and one["due_after"] != one["due_before"]:
            signs.add(str(one["due_after"]) < str(one["due_before"]))
        if one.get("scope_change") in {"wider", "narrower"}:
            signs.add(one["scope_change"] == "wider")
        if "bindingness_after" in one:
            signs.add(order.index(str(one["bindingness_after"])) > order.index(str(one["bindingness_before"])))
        signs.discard(None)
        return "Mixed" if len(signs) > 1 else "Deepened" if True in signs else "Weakened" if signs else "Unchanged"

    revisions = values["pledge_revision"].values()
    expected = counted((str(values["cycle"][str(one["cycle"])]["title"]), judged(one)) for one in revisions)
    assert numbers_of(tables["ambition-cycles"]) == expected
    assert len({column for _, column in expected}) == 4


def spent(values: Values, one: Mapping[str, object]) -> Fraction:
    return Fraction(str(one["amount"])) * rate(values, str(one["currency"]), f"{one['year']}-12-31")


def test_the_joint_account(tables: Mapping[str, Table], values: Values) -> None:
    expected: Numbers = defaultdict(Fraction)
    for one in values["expenditure"].values():
        if one["stage"] == "disbursed":
            own = ["Counted already"] if "counted_in" in one else [str(one["direction"]).capitalize(), "Together"]
            for row in (str(one["year"]), "All"):
                for column in own:
                    expected[row, column] += spent(values, one)
    assert numbers_of(tables["account-years"]) == expected


def test_funding_gaps(tables: Mapping[str, Table], values: Values) -> None:
    names = {key: str(one["name"]) for key, one in values["actor"].items()}
    expected: Numbers = defaultdict(Fraction)
    for need in values["need"].values():
        for goal in of_goals(need):
            expected[goal, names[str(need["actor"])]] += spent(values, need)
    for one in values["expenditure"].values():
        place = names[str(one.get("place") or one["recipient"])]
        for goal in of_goals(one):
            if (goal, place) in expected and one["stage"] != "announced" and "counted_in" not in one:
                expected[goal, place] -= spent(values, one)
    assert numbers_of(tables["funding-gaps"]) == expected


def test_support_sought(tables: Mapping[str, Table], values: Values) -> None:
    expected: Numbers = defaultdict(Fraction)
    for key, one in values["support_request"].items():
        kind = WORDS["support_kind"][one["kind"]]
        asked = Fraction(str(one["amount"])) * rate(values, str(one["currency"]), "9999")
        agreed = sum(
            Fraction(str(match["amount"])) * rate(values, str(match["currency"]), str(match["agreed_on"]))
            for match in values["match"].values()
            if match["request"] == key and match["status"] in {"agreed", "disbursed"}
        )
        for column, number in (("Requests", Fraction(1)), ("Asked for", asked), ("Agreed", agreed)):
            expected[kind, column] += number
        expected[kind, "Open"] += asked - agreed
    assert numbers_of(tables["demand"]) == {place: number for place, number in expected.items() if number}


def test_recommendations(tables: Mapping[str, Table], values: Values) -> None:
    expected = counted(
        (WORDS["response"][one["response"]], WORDS["uptake"][one["uptake"]] if "uptake" in one else "Nothing said")
        for one in values["recommendation"].values()
    )
    assert numbers_of(tables["recommendations"]) == expected
    assert sum(expected.values()) == len(values["recommendation"])


def test_the_sample_has_records_of_every_type(secretariat: Path) -> None:
    with closing(DeskFile.open(secretariat)) as desk:
        assert set(CATALOGUE.types) - set(desk.counts()) <= {"admission", "enrolment"}  # acts of trust


def test_every_figure_of_the_sample_says_something(secretariat: Path) -> None:
    with closing(DeskFile.open(secretariat)) as desk:
        (velmara,), corridor = desk.find("actor", "code", "XVE"), desk.records("corridor")[0].id
        subjects = {"country": velmara.hex(), "corridor": corridor.hex()}
        for kind in kinds.KINDS:
            made = kinds.computed(
                desk,
                kind,
                audience=wiring.COPIES["secretariat"],
                moment=f"{TODAY}T12:00:00Z",
                subject=subjects.get(kind, ""),
            )
            empty = {
                table.id
                for table in (one.table if isinstance(one, Figure) else one for one in made)
                if not any(cell.value or cell.records for row in table.rows for cell in row)
            }
            assert empty <= NOTHING_ON_VELMARA if kind == "country" else empty == set(), kind


NOTHING_ON_VELMARA = {
    "relocation", "hubs", "missions", "counted-twice", "price", "funding-gaps", "demand", "shortlist",
    "beyond-governments", "unlocked",
}  # fmt: skip

"""Rules are data: which hold when, for whom and where, and what is said of a record that does not keep them."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.records.packs import Pack
from desktop.records.rules import Checker, Running, defects, out_of_order
from desktop.records.types import CATALOGUE

WHOLE = (Path(__file__).parent / "broken" / "whole.toml").read_text()
PLEDGE = CATALOGUE.type("pledge")
GOOD = {"title": "A pledge", "actor": "0f" * 16, "goals": ["S1"], "form": "individual", "description": "x" * 300}
MORE = """
[[rule]]
type = "pledge"
field = "partners"
required = true
shortest = 2
longest = 3
hint = "Name them."
when = {form = ["coalition"]}

[[rule]]
type = "pledge"
field = "amount"
required = true
when = {goals = ["S1A"]}

[[rule]]
type = "pledge"
field = "marker"
shortest = 2
"""


def pack(old: str = "", new: str = "") -> Pack:
    assert old in WHOLE
    text = WHOLE.replace(old, new, 1).replace(
        'pledge_form = [{code = "individual", label = "Individual"}]',
        'pledge_form = [{code = "individual", label = "Individual"}, {code = "coalition", label = "Coalition"}]',
    )
    return Pack.parse((text + MORE).encode())


PACK = pack()


def told(values: dict[str, object], **options: object) -> list[tuple[str, str]]:
    return [(one.fault, one.field) for one in defects(PLEDGE, values, PACK, **options)]  # type: ignore[arg-type]


def test_a_record_that_keeps_all_rules_has_no_defect() -> None:
    assert told(GOOD) == []


@pytest.mark.parametrize(
    ("change", "defect"),
    [
        ({"description": "x" * 299}, ("short", "description")),
        ({"description": "x" * 3001}, ("long", "description")),
        ({"title": ""}, ("missing", "title")),
        ({"goals": []}, ("missing", "goals")),
        ({"form": "coalition"}, ("missing", "partners")),
        ({"form": "coalition", "partners": ["a"]}, ("short", "partners")),
        ({"form": "coalition", "partners": ("a", "b", "c", "d")}, ("long", "partners")),
        ({"goals": ["S1", "S1A"]}, ("missing", "amount")),
        ({"marker": True}, ("short", "marker")),
    ],
)
def test_a_defect_is_named_with_its_field(change: dict[str, object], defect: tuple[str, str]) -> None:
    assert defect in told(GOOD | change)


def test_a_condition_that_is_not_met_asks_for_nothing() -> None:
    assert told(GOOD | {"form": None}) == []
    assert told(GOOD | {"form": True, "description": ""}) == []


def test_defects_are_words_for_people_and_a_field_is_named_once() -> None:
    short, many = defects(PLEDGE, {**GOOD, "description": "short", "form": "individual", "marker": "x"}, PACK)
    assert short.text == "What is pledged has 5 characters; at least 300 are asked for."
    assert many.text == "Migration in development has 1 characters; at least 2 are asked for."
    (missing,) = defects(PLEDGE, GOOD | {"form": "coalition", "description": "x" * 400}, PACK)
    assert (missing.text, missing.hint) == ("Partners is still missing.", "Name them.")
    assert [one.field for one in defects(PLEDGE, {}, PACK)] == ["title", "actor", "goals"]


def test_only_named_constituencies_submit() -> None:
    assert told(GOOD, constituency="state") == []
    assert told(GOOD, constituency="media") == [("who", "")]
    assert told(GOOD) == []  # whose it is may not be known yet


def test_a_ruleset_holds_for_its_time() -> None:
    short = GOOD | {"description": "short"}
    assert told(short, on="2019-12-31") == []
    assert told(short, on="2020-01-01") == [("short", "description")]
    ended = pack('since = "2020-01-01"', 'since = "2020-01-01"\nuntil = "2024-01-01"')
    assert [one.fault for one in defects(PLEDGE, short, ended, on="2023-12-31")] == ["short"]
    assert defects(PLEDGE, short, ended, on="2024-01-01") == []
    assert defects(PLEDGE, short, ended) == []


def test_a_window_is_open_or_closed_from_a_cycles_last_day() -> None:
    cycles = (Running(template="regional", end="2026-10-14"),)
    assert told(GOOD, on="2026-07-16", cycles=cycles) == []
    (closed,) = defects(PLEDGE, GOOD, PACK, on="2026-07-15", cycles=cycles)
    assert (closed.fault, closed.text) == ("closed", "Put on record 2026-07-15, outside 2026-07-16 to 2026-10-14.")
    assert told(GOOD, on="2026-07-15") == []
    assert told(GOOD, cycles=cycles) == []
    assert told(GOOD, on="2026-07-15", cycles=(Running(template="unknown", end="2026-10-14"),)) == []
    target = CATALOGUE.type("target")
    whole = {"title": "x", "pledge": "0f" * 16, "value": "1"}
    assert defects(target, whole, PACK, on="2026-07-15", cycles=cycles) == []


def test_one_checker_serves_many_records() -> None:
    checker = Checker(PLEDGE, PACK)
    assert [len(checker.defects(values)) for values in (GOOD, {}, GOOD)] == [0, 3, 0]


@pytest.mark.parametrize(
    ("values", "found"),
    [
        ({"start": "2026-10-13", "end": "2026-10-12"}, ["end"]),
        ({"start": "2026-10-13", "end": "2026-10-13"}, []),
        ({"start": "2026-10-13", "end": ""}, []),
        ({"start": "2026-10-13"}, []),
        ({"start": "2026-10-13", "end": True}, []),
    ],
)
def test_an_end_before_its_beginning_is_a_defect(values: dict[str, object], found: list[str]) -> None:
    kind = CATALOGUE.type("meeting")
    assert [one.field for one in out_of_order(kind, values)] == found
    told = [(one.fault, one.text) for one in defects(kind, {"title": "M", **values}, pack()) if one.fault == "order"]
    assert told == [("order", "Last day (2026-10-12) lies before First day (2026-10-13).")] * len(found)

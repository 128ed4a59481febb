"""Values: what a field takes, and the one way in which it is kept."""

from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop.records.declare import Field, Kind
from desktop.records.errors import BadValue
from desktop.records.values import ABSENT, MAX_CODE, MAX_TEXT, MAX_WHOLE, PRESENT, check, decode, encode

if TYPE_CHECKING:
    from desktop.records.values import Value

FIELDS = {kind: Field(id="x", kind=kind, label="The field") for kind in Kind}
HALF = "\ud800"  # half of a character, as a file's name can hold on a disk
FILE: dict[str, str | int] = {"sha256": "0f" * 32, "size": 12, "name": "minutes.pdf", "media": "application/pdf"}

offsets = st.timedeltas(min_value=dt.timedelta(hours=-23), max_value=dt.timedelta(hours=23)).map(dt.timezone)
blanks = st.text("ab \r\n\t\v\x00\x1c\x85\u2028e\u0301\ufb2c\ufdfa")
texts = blanks | st.text() | st.text(st.characters())
numbers = st.integers() | st.sampled_from([0, MAX_WHOLE, -MAX_WHOLE, MAX_WHOLE + 1])
written = (
    numbers.map(str)
    | st.decimals().map(str)
    | st.dates().map(str)
    | st.datetimes().map(str)
    | st.datetimes(timezones=offsets).map(str)
    | st.sampled_from(["yes", "NO", " true ", "0", "0f" * 16, "-0.0", "1e40", "1E+3"])
)
files = st.fixed_dictionaries(
    {"sha256": st.sampled_from(["0f" * 32, "0F" * 32]), "size": numbers, "name": texts, "media": texts}
)
anything = texts | numbers | st.booleans() | written | files | st.none()


def take(kind: Kind, given: Value) -> Value:
    return check(FIELDS[kind], given)


@pytest.mark.parametrize("kind", Kind)
@settings(max_examples=80, deadline=None)
@given(given=anything)
@example(given="a\r\r\nb")
@example(given="\u0344" * 3)
@example(given=FILE)
@example(given="2026-11-24T09:30:00.5+01:00")
def test_what_a_field_keeps_it_takes_again_unchanged(kind: Kind, given: Value) -> None:
    try:
        kept = take(kind, given)
    except BadValue as refusal:
        str(refusal).encode()  # can be shown and logged
        return
    assert take(kind, kept) == kept
    assert decode(encode(kept)) == kept


@settings(max_examples=200, deadline=None)
@given(st.text() | numbers | st.booleans() | st.none() | st.dictionaries(st.text(), st.text() | numbers))
def test_a_value_is_kept_as_one_line_of_json_with_sorted_keys_and_no_blanks(value: Value) -> None:
    raw = encode(value)
    assert raw == json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    assert b"\n" not in raw
    assert decode(raw) == value


def test_present_and_absent_are_values() -> None:
    assert decode(PRESENT) is True
    assert decode(ABSENT) is None


@pytest.mark.parametrize("raw", [b"", b"nothing", b"1.5", b"[1]", b'"\xff"', b'{"a":{}}', b"9" * 5_000])
def test_stored_bytes_of_another_form_are_kept_and_not_read(raw: bytes) -> None:
    with pytest.raises(BadValue, match="It is kept as it is"):
        decode(raw)


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("nothing", [None, ""])
def test_nothing_clears_any_field(kind: Kind, nothing: Value) -> None:
    assert take(kind, nothing) is None


@pytest.mark.parametrize(
    ("kind", "given", "kept"),
    [
        (Kind.TEXT, " two\r\nlines\tand\x85more ", "two lines and more"),
        (Kind.TEXT, "e\u0301\x00", "é\ufffd"),
        (Kind.TEXT, " \n ", None),
        (Kind.PROSE, "one\r\ntwo\rthree\n", "one\ntwo\nthree"),
        (Kind.CODE, "in-progress\n", "in-progress"),
        (Kind.WHOLE, " 12 ", 12),
        (Kind.WHOLE, -3, -3),
        (Kind.WHOLE, str(MAX_WHOLE), MAX_WHOLE),
        (Kind.DECIMAL, "1250.50", "1250.5"),
        (Kind.DECIMAL, "100", "100"),
        (Kind.DECIMAL, "1E+3", "1000"),
        (Kind.DECIMAL, "-0.00", "0"),
        (Kind.DECIMAL, 7, "7"),
        (Kind.DECIMAL, "0.1234567890123456789012345678901234567890", "0.123456789012345678901234567890123456789"),
        (Kind.DATE, "20261124", "2026-11-24"),
        (Kind.INSTANT, "2026-11-24T09:30:00+02:00", "2026-11-24T07:30:00Z"),
        (Kind.INSTANT, "2026-11-24T09:30:00.75Z", "2026-11-24T09:30:00Z"),
        (Kind.FLAG, " Yes", True),
        (Kind.FLAG, "no", False),
        (Kind.FLAG, False, False),
        (Kind.FLAG, 1, True),
        (Kind.LINK, "0f" * 16, "0f" * 16),
        (Kind.FILE, FILE, FILE),
    ],
)
def test_a_field_keeps_a_value_in_its_one_form(kind: Kind, given: Value, kept: Value) -> None:
    taken = take(kind, given)
    assert taken == kept
    assert type(taken) is type(kept)


@pytest.mark.parametrize(
    ("kind", "given", "want"),
    [
        (Kind.TEXT, 5, "it takes text"),
        (Kind.TEXT, "a" * (MAX_TEXT + 1), "at most 1,000,000 characters"),
        (Kind.TEXT, "\ufb2c" * (MAX_TEXT // 3 + 1), "at most 1,000,000 characters"),
        (Kind.TEXT, HALF, "half of a character"),
        (Kind.CODE, "a" * (MAX_CODE + 1), "at most 1,000 characters"),
        (Kind.WHOLE, "12.5", "a whole number"),
        (Kind.WHOLE, "9" * 5_000, "a whole number"),
        (Kind.WHOLE, HALF, "a whole number"),
        (Kind.WHOLE, MAX_WHOLE + 1, "at most 9,007,199,254,740,991"),
        (Kind.WHOLE, -MAX_WHOLE - 1, "at most 9,007,199,254,740,991"),
        (Kind.DECIMAL, "many", "such as 1250.5"),
        (Kind.DECIMAL, "NaN", "a finite number"),
        (Kind.DECIMAL, "Infinity", "a finite number"),
        (Kind.DECIMAL, "1e31", "no number that large"),
        (Kind.DECIMAL, "1e999999999", "no number that large"),
        (Kind.DECIMAL, "1e-31", "no number that large or that small"),
        (Kind.DATE, "24 November", "such as 2026-11-24"),
        (Kind.DATE, "2026-02-30", "such as 2026-11-24"),
        (Kind.INSTANT, "half past nine", "such as 2026-11-24T09:30:00Z"),
        (Kind.INSTANT, "2026-11-24T09:30:00", "with its zone"),
        (Kind.INSTANT, "0001-01-01T00:00:00+14:00", "between the years 1 and 9999"),
        (Kind.FLAG, "perhaps", "yes or no"),
        (Kind.LINK, 5, "the id of a record"),
        (Kind.LINK, "0F" * 16, "the id of a record"),
        (Kind.LINK, "0f" * 16 + "\n", "the id of a record"),
        (Kind.FILE, "minutes.pdf", "an attached file"),
        (Kind.FILE, FILE | {"sha256": "0f" * 31}, "an attached file"),
        (Kind.FILE, FILE | {"sha256": "0f" * 32 + "\n"}, "an attached file"),
        (Kind.FILE, FILE | {"size": -1}, "an attached file"),
        (Kind.FILE, FILE | {"size": MAX_WHOLE + 1}, "an attached file"),
        (Kind.FILE, FILE | {"path": "/"}, "an attached file"),
        (Kind.FILE, {"name": "minutes.pdf"}, "an attached file"),
        (Kind.FILE, FILE | {"name": HALF}, "half of a character"),
        (Kind.FILE, FILE | {"media": HALF}, "half of a character"),
    ],
)
def test_what_a_field_does_not_take_is_refused_with_advice(kind: Kind, given: Value, want: str) -> None:
    with pytest.raises(BadValue, match=want) as refusal:
        take(kind, given)
    assert "The field" in refusal.value.happened
    assert refusal.value.todo
    assert len(str(refusal.value).encode()) < 500


@settings(max_examples=100, deadline=None)
@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**30), max_value=10**30))
def test_a_decimal_keeps_its_number_exactly(number: Decimal) -> None:
    if number and number.adjusted() < -30:
        return
    kept = take(Kind.DECIMAL, str(number))
    assert isinstance(kept, str)
    assert Decimal(kept) == number


@settings(max_examples=100, deadline=None)
@given(st.datetimes(dt.datetime(2, 1, 1), dt.datetime(9999, 12, 30), timezones=offsets))  # noqa: DTZ001 - the zone is in `timezones`
def test_an_instant_keeps_its_moment_to_the_second(moment: dt.datetime) -> None:
    kept = take(Kind.INSTANT, moment.isoformat())
    assert isinstance(kept, str)
    assert kept.endswith("Z")
    assert dt.timedelta(0) <= moment - dt.datetime.fromisoformat(kept) < dt.timedelta(seconds=1)

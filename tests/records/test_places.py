"""Places: names in six languages, their order, regions, and the secretariat's own names."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import pytest

from desktop.records.packs import Pack
from desktop.records.places import LANGUAGES, footnotes, m49, members, names, places, region_name
from desktop.records.standards import standard_allows, standard_codes

WHOLE = (Path(__file__).parent / "broken" / "whole.toml").read_text()
STATES_BY_LANGUAGE = {
    "en": "United Kingdom of Great Britain and Northern Ireland",
    "fr": "Royaume-Uni de Grande-Bretagne et d\N{RIGHT SINGLE QUOTATION MARK}Irlande du Nord",
    "es": "Reino Unido de Gran Bretaña e Irlanda del Norte",
    "ru": "Соединенное Королевство Великобритании и Северной Ирландии",
    "zh": "大不列颠及北爱尔兰联合王国",
    "ar": "المملكة المتحدة لبريطانيا العظمى وآيرلندا الشمالية",
}


def test_codes_are_those_of_m49() -> None:
    assert (m49()["AFG"], m49()["MAR"], m49()["GBR"], m49()["PSE"]) == ("004", "504", "826", "275")
    assert {code for typed in places().names.values() for code in typed} <= set(m49())


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_are_the_united_nations_in_each_language(language: str) -> None:
    known = names(language)
    assert known["GBR"] == STATES_BY_LANGUAGE[language]
    assert set(known) == set(m49())
    assert all(known.values())
    assert [code for code, count in Counter(known.values()).items() if count > 1] == []


def test_a_pack_puts_the_secretariats_name_in_place() -> None:
    pack = Pack.parse((WHOLE + '[names.fr]\nTUR = "Turquie"\n').encode())
    assert names("fr", pack.names)["TUR"] == "Turquie"
    assert names("fr")["TUR"] == "Türkiye"
    assert names("en", pack.names)["TUR"] == "Türkiye"
    assert names("fr-CA", pack.names)["TUR"] == "Turquie"
    assert names("fr-CA")["GBR"] == STATES_BY_LANGUAGE["fr"]


def test_a_pack_has_notes_of_its_own_and_takes_one_away() -> None:
    pack = Pack.parse((WHOLE + '[notes]\nTUR = "Name changed in 2022."\nFLK = ""\n').encode())
    assert list(footnotes(["CHE", "TUR", "FLK"], pack.notes)) == ["TUR"]
    assert footnotes(["CHE", "FLK"])["FLK"].startswith("A dispute exists")


def test_every_place_is_in_one_subregion_of_one_region() -> None:
    subregions = [code for region in places().region for code in region.codes]
    assert [code for code, count in Counter(subregions).items() if count > 1] == []
    assert set(m49()) - set(subregions) == {"ATA", "TWN"}
    world = [members(region.id) for region in places().region if not region.within]
    assert sum(map(len, world)) == len(subregions)
    assert "KEN" in members("202") & members("014") & members("002")
    assert {region.within for region in places().region} - {""} <= {region.id for region in places().region}


@pytest.mark.parametrize("language", LANGUAGES)
def test_regions_have_names_in_each_language(language: str) -> None:
    found = [region_name(one.id, language) for one in places().region]
    assert all(found)
    assert set(found).isdisjoint({one.id for one in places().region})
    assert region_name("142", "fr-CA") == "Asie"
    assert region_name("419", "fr") == "Amérique latine et Caraïbes"
    assert region_name("035", "en") == "South-eastern Asia"
    assert region_name("escap", language) == "Economic and Social Commission for Asia and the Pacific"
    assert region_name("nowhere", language) == "nowhere"


def test_five_commissions_have_overlapping_members() -> None:
    assert [one.id for one in places().commission] == ["eca", "ece", "eclac", "escap", "escwa"]
    assert "EGY" in members("eca") & members("escwa")
    assert "KAZ" in members("ece") & members("escap")
    assert {code for one in places().commission for code in one.codes} <= set(m49())


def test_a_pack_has_regions_of_its_own() -> None:
    region = (
        '[[region]]\nid = "basin"\ntitle = "Basin"\n\n[[region]]\nid = "upper"\nwithin = "basin"\ntitle = "Upper"\n'
    )
    pack = Pack.parse((WHOLE + region + 'members = "CHE LIE"\n').encode())
    assert members("basin", pack.regions) == {"CHE", "LIE"}


def test_what_is_not_verified_says_so_and_observers_and_the_disclaimer_are_there() -> None:
    assert all("unverified" in one.source for one in places().process)
    assert {"VAT", "PSE", "ICRC"} <= {one.id for one in places().observer}
    assert places().disclaimer.startswith("The designations employed")
    assert places().dated


def test_the_standard_list_of_countries_has_these_names() -> None:
    words = {one.code: one.label for one in standard_codes("iso3166")}
    assert words["VNM"] == "Viet Nam"
    assert standard_allows("iso3166", "VNM")
    assert not standard_allows("iso3166", "XVE")


# ---- compared with the Statistics Division's own tables, where they are at hand --------------------------------------

M49 = Path(__file__).parents[3] / "shared" / "data" / "places"
NEWER = {"NLD", "TWN"}  # the tables are older than the name, or leave the last words out
ODD = {  # what stands in the tables in another case, or is a slip of theirs
    "en": {"CIV", "FLK"}, "es": {"SXM"}, "ru": {"ATA", "ALA", "CCK", "CXR"}, "ar": {"IOT", "ATF", "SJM", "UMI"},
}  # fmt: skip


@pytest.mark.skipif(not M49.is_dir(), reason="the tables are not at hand")
@pytest.mark.parametrize("language", LANGUAGES)
def test_names_codes_and_regions_are_those_of_the_statistics_division(language: str) -> None:
    file = M49 / f"datasets_country-codes__UNSD-{'cn' if language == 'zh' else language}.csv"
    rows = list(csv.DictReader(file.read_text("utf-8-sig").splitlines()))
    assert len(rows) > 240
    known, passed = names(language), NEWER | ODD.get(language, set())
    told = {row["ISO-alpha3 Code"]: _plain(row["Country or Area"]) for row in rows}
    assert {code: name for code, name in told.items() if _plain(known[code]) != name and code not in passed} == {}
    assert {row["ISO-alpha3 Code"]: row["M49 Code"] for row in rows} == {code: m49()[code] for code in told}
    for level in ("Region", "Sub-region", "Intermediate Region"):
        regions = {row[f"{level} Code"]: _plain(row[f"{level} Name"]) for row in rows if row[f"{level} Code"]}
        assert {code: _plain(region_name(code, language)) for code in regions} == regions
        for row in rows:
            if row[f"{level} Code"] and row["ISO-alpha3 Code"] != "TWN":
                assert row["ISO-alpha3 Code"] in members(row[f"{level} Code"])


def _plain(name: str) -> str:
    return name.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").replace("\xa0", " ").strip()

"""Places: names in six languages, their order, regions, and the secretariat's own names."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from desktop.records.packs import Pack, standard_allows, standard_codes
from desktop.records.places import LANGUAGES, in_order, m49, members, names, order_key, places

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


def test_states_stand_in_the_alphabetical_order_of_the_language() -> None:
    states = ["ZMB", "EGY", "EST", "ETH", "SLV", "CIV", "DEU", "AUT"]
    assert in_order(states, "en") == ["AUT", "CIV", "EGY", "SLV", "EST", "ETH", "DEU", "ZMB"]
    assert in_order(states, "fr") == ["DEU", "AUT", "CIV", "EGY", "SLV", "EST", "ETH", "ZMB"]
    assert in_order(["XVE", "AUT"], "en", {"en": {"AUT": "Zustria"}}) == ["XVE", "AUT"]


def test_marks_and_case_do_not_matter_in_latin_and_arabic_lists_pass_over_the_article() -> None:
    assert order_key("Égypte")[0] == "egypte"
    assert order_key("Åland")[0] == order_key("aland")[0]
    assert order_key("الأردن")[0].startswith("\N{ARABIC LETTER ALEF}")
    assert order_key("الأردن") < order_key("باكستان")


def test_every_place_is_in_one_subregion_of_one_region() -> None:
    subregions = [code for region in places().region for code in region.codes]
    assert [code for code, count in Counter(subregions).items() if count > 1] == []
    assert set(m49()) - set(subregions) == {"ATA", "TWN"}
    world = [members(region.id) for region in places().region if not region.within]
    assert sum(map(len, world)) == len(subregions)
    assert "KEN" in members("202") & members("014") & members("002")
    assert {region.within for region in places().region} - {""} <= {region.id for region in places().region}


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

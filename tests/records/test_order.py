"""Alphabetical order: as lists of States stand in each language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.records.order import order_key
from desktop.records.places import LANGUAGES, in_order, names

# Stretches of lists of States as the United Nations print them, each in its order.
PRINTED = {
    "en": [
        "Congo", "Costa Rica", "Côte d\N{RIGHT SINGLE QUOTATION MARK}Ivoire", "Croatia", "Guinea", "Guinea-Bissau",
        "Guyana", "Niger", "Nigeria", "Saint Vincent and the Grenadines", "Samoa", "San Marino",
        "Sao Tome and Principe", "Saudi Arabia",
    ],
    "fr": [
        "Danemark", "Djibouti", "Dominique", "Égypte", "El Salvador", "Émirats arabes unis", "Équateur", "Érythrée",
        "Espagne", "République arabe syrienne", "République centrafricaine", "République de Corée",
        "République démocratique du Congo", "République démocratique populaire lao", "République de Moldova",
        "République dominicaine", "République populaire démocratique de Corée", "République-Unie de Tanzanie",
    ],
    "es": [
        "Canadá", "Chad", "Chequia", "Chile", "Guinea", "Guinea-Bissau", "Guinea Ecuatorial", "Guyana", "Níger",
        "Nigeria", "República de Corea", "República Democrática del Congo", "República Democrática Popular Lao",
        "República de Moldova", "República Dominicana",
    ],
    "ru": ["Израиль", "Индия", "Иордания", "Испания", "Италия", "Йемен", "Казахстан"],
    "ar": [
        "الاتحاد الروسي", "إثيوبيا", "الأردن", "إسبانيا", "ألمانيا", "باكستان", "البحرين", "تونس", "الجزائر", "مصر",
        "المغرب", "اليمن",
    ],
    "zh": [
        "阿根廷", "埃及", "巴西", "朝鲜民主主义人民共和国", "德国", "法国", "斐济", "芬兰", "摩洛哥", "瑙鲁", "尼泊尔",
        "文莱达鲁萨兰国", "英国", "中国",
    ],
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_states_stand_as_they_are_printed(language: str) -> None:
    printed = PRINTED[language]
    assert sorted(printed, key=lambda name: order_key(name, language)) == printed


def test_a_letter_of_its_own_stands_behind_the_one_before() -> None:
    assert sorted(["ñandú", "nz", "o", "n"], key=lambda one: order_key(one, "es")) == ["n", "nz", "ñandú", "o"]
    assert sorted(["ñandú", "nz", "o", "n"], key=lambda one: order_key(one, "en")) == ["n", "ñandú", "nz", "o"]
    assert order_key("N\u0303", "es")[0] == order_key("ñ", "es")[0]


def test_marks_case_and_signs_do_not_count() -> None:
    assert order_key("Égypte")[0] == "egypte"
    assert order_key("Åland")[0] == order_key("a-l and")[0]
    assert order_key("الأردن")[0].startswith("\N{ARABIC LETTER ALEF}")


def test_what_pinyin_does_not_know_stands_last() -> None:
    assert order_key("做", "zh") < order_key("\U00020000", "zh-Hans")


@given(st.text(), st.sampled_from(LANGUAGES))
def test_every_text_has_a_key(text: str, language: str) -> None:
    assert order_key(text, language)[1] == text


def test_what_has_no_name_is_ordered_by_its_code() -> None:
    assert in_order(["XVE", "AUT"], "en", {"en": {"AUT": "Zustria"}}) == ["XVE", "AUT"]
    assert set(in_order(names("fr"), "fr")) == set(names("fr"))

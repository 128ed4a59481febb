"""Lists that a standard keeps: languages, currencies, countries and areas, purposes of aid; their words by language.

The program's own list beside them is that of the kinds of record.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

import msgspec

from desktop import resources
from desktop.records.parts import Code

if TYPE_CHECKING:
    from collections.abc import Mapping

LANGUAGES: Final = "bcp47"  # tags are made of subtags, and not listed
KINDS: Final = "kinds"  # of record, as this program declares them
PURPOSES: Final = "oecd-dac"  # five digits; of those that are not listed, the first three must be a sector's
_PURPOSE: Final = re.compile(r"[1-9][0-9]{4}", re.ASCII)
_TAG: Final = re.compile(r"([a-z]{2,3})(?:-([A-Z][a-z]{3}))?(?:-([A-Z]{2}|[0-9]{3}))?", re.ASCII)


class Purposes(msgspec.Struct, frozen=True):
    """The file of the purposes of aid: where its facts are from, of when, and each code with its title."""

    source: str
    dated: str
    sectors: dict[str, str]
    purposes: dict[str, str]


@cache
def purposes() -> Purposes:
    """Return the purposes of aid of the OECD's Development Assistance Committee that come with the program."""
    raw = (resources.folder("codes") / "oecd-dac.toml").read_bytes()
    return msgspec.toml.decode(raw, type=Purposes)


@cache
def standard_codes(name: str) -> tuple[Code, ...]:
    """Return the codes of a list, ``iso3166`` as alpha-3, () for ``bcp47``; raises KeyError for an unknown one."""
    if name == LANGUAGES:
        return ()
    return tuple(Code(code=code, label=label) for code, label in standard_words(name, "en", {}).items())


def standard_words(name: str, language: str, override: Mapping[str, Mapping[str, str]]) -> Mapping[str, str]:
    """Return the words for a standard's codes in a language; raises KeyError for a standard nobody here knows.

    ``override`` are a pack's names of countries by language.  Languages have words for those codes that the Unicode
    CLDR names; purposes have theirs in English.
    """
    if name == "iso3166":
        from desktop.records.places import in_order, names  # noqa: PLC0415 - large tables, which many starts never need

        known = names(language, override)
        return {code: known[code] for code in in_order(known, language, override)}
    return _WORDS[name](language)


def _languages(language: str) -> Mapping[str, str]:
    from babel import Locale  # noqa: PLC0415 - as above

    known = Locale.parse(language, sep="-").languages
    return {code.replace("_", "-"): str(words) for code, words in known.items()}


def _currencies(language: str) -> Mapping[str, str]:
    import pycountry  # noqa: PLC0415 - as above
    from babel import Locale  # noqa: PLC0415 - as above

    known = Locale.parse(language, sep="-").currencies
    return {str(one.alpha_3): str(known.get(one.alpha_3, one.name)) for one in pycountry.currencies}


def _purposes(_language: str) -> Mapping[str, str]:
    return purposes().purposes


def _kinds(_language: str) -> Mapping[str, str]:
    from desktop.records.types import CATALOGUE  # noqa: PLC0415 - all types, which those who ask for codes have

    return {kind.id: kind.label for kind in CATALOGUE.types.values()}


_WORDS: Final = {LANGUAGES: _languages, "iso4217": _currencies, PURPOSES: _purposes, KINDS: _kinds}


def standard_allows(name: str, code: str) -> bool:
    """Say whether a standard's list has the code; raises :class:`KeyError` for a standard nobody here knows."""
    if name == PURPOSES:
        return _PURPOSE.fullmatch(code) is not None and code[:3] in purposes().sectors
    return _is_language(code) if name == LANGUAGES else code in _known(name)


@cache
def _known(name: str) -> frozenset[str]:
    return frozenset(one.code for one in standard_codes(name))


def _is_language(tag: str) -> bool:
    """Say whether a tag is of BCP 47 and made of subtags that are registered: language, script, country or area."""
    found = _TAG.fullmatch(tag)
    if found is None:
        return False
    import pycountry  # noqa: PLC0415 - as above

    language, script, area = found.groups()
    if len(language) == len("en"):
        known = pycountry.languages.get(alpha_2=language) is not None
    else:  # three letters are for languages that have no two
        found_long = pycountry.languages.get(alpha_3=language)
        known = found_long is not None and not hasattr(found_long, "alpha_2")
    if not known:
        return False
    if script and pycountry.scripts.get(alpha_4=script) is None:
        return False
    return area is None or _is_area(area)


def _is_area(area: str) -> bool:
    from desktop.records.places import m49, places  # noqa: PLC0415 - as above

    if area.isdigit():
        return area in {"001", *m49().values(), *(one.id for one in places().region)}
    import pycountry  # noqa: PLC0415 - as above

    return pycountry.countries.get(alpha_2=area) is not None

"""Places: M49 codes, the United Nations' names in six languages, regions, and the order in which States are listed.

A name is the pack's, where the secretariat overrides it; else the one typed in ``resources/places``; else that of the
Unicode CLDR.  Facts are dated there; regional consultative processes say that they are not verified.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

import msgspec
import pycountry
from babel import Locale

from desktop import resources
from desktop.records.order import order_key
from desktop.records.parts import Region  # noqa: TC001 - msgspec reads it

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

LANGUAGES: Final = ("ar", "en", "es", "fr", "ru", "zh")


class Places(msgspec.Struct, frozen=True):
    """What the file says."""

    source: str
    dated: str
    disclaimer: str
    notes: dict[str, str]
    names: dict[str, dict[str, str]]
    region_names: dict[str, dict[str, str]]
    region: tuple[Region, ...]
    commission: tuple[Region, ...]
    process: tuple[Region, ...]
    observer: tuple[Region, ...]


@cache
def places() -> Places:
    """Return the facts that come with the program."""
    raw = (resources.folder("places") / "places.toml").read_bytes()
    return msgspec.toml.decode(raw, type=Places)


@cache
def m49() -> Mapping[str, str]:
    """Return the M49 code of every country or area, three digits, by ISO 3166 alpha-3 code."""
    return {str(one.alpha_3): str(one.numeric) for one in pycountry.countries}


@cache
def _usual(language: str) -> Mapping[str, str]:
    """Return the names of the Unicode CLDR, with the United Nations' in place of those that differ."""
    territories = Locale.parse(language, sep="-").territories
    names = {str(one.alpha_3): str(territories.get(one.alpha_2, one.name)) for one in pycountry.countries}
    return names | places().names.get(_main(language), {})


def _main(language: str) -> str:
    return language.split("-", 1)[0]


def names(language: str, override: Mapping[str, Mapping[str, str]] | None = None) -> dict[str, str]:
    """Return the name of every country or area in a language, by alpha-3 code; ``override`` is a pack's ``names``."""
    known = override or {}
    return {**_usual(language), **known.get(_main(language), {}), **known.get(language, {})}


@cache
def _usual_regions(language: str) -> Mapping[str, str]:
    territories = Locale.parse(language, sep="-").territories
    known = {one.id: str(territories.get(one.id, one.title)) for one in places().region}
    return known | places().region_names.get(_main(language), {})


def region_name(region_id: str, language: str, custom: Iterable[Region] = ()) -> str:
    """Return a region's name in a language; a pack's own region, a commission or a process has the title it was given.

    What nobody here knows stands for itself.
    """
    own = next((one.title for one in custom if one.id == region_id), "")
    others = (*places().commission, *places().process, *places().observer)
    titled = next((one.title for one in others if one.id == region_id), region_id)
    return own or _usual_regions(language).get(region_id, titled)


def footnotes(codes: Iterable[str], override: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the footnotes that these places carry, in the order given; ``override`` is a pack's ``notes``.

    An empty text in a pack takes a footnote away.
    """
    known = places().notes | dict(override or {})
    return {code: known[code] for code in codes if known.get(code)}


def in_order(codes: Iterable[str], language: str, override: Mapping[str, Mapping[str, str]] | None = None) -> list[str]:
    """Return alpha-3 codes in the alphabetical order of their names; what has no name is ordered by its code."""
    known = names(language, override)

    def key(code: str) -> tuple[str, str]:
        return order_key(known.get(code, code), language)

    return sorted(codes, key=key)


def members(region_id: str, custom: Iterable[Region] = ()) -> frozenset[str]:
    """Return all alpha-3 codes of a region and what lies within it, of a commission, or of a pack's own region."""
    known = [*custom, *places().region, *places().commission]
    found = {code for one in known if one.id == region_id for code in one.codes}
    for one in known:
        if one.within == region_id:
            found |= members(one.id, custom)
    return frozenset(found)

"""Places: M49 codes, the United Nations' names in six languages, regions, and the order in which States are listed.

A name is the pack's, where the secretariat overrides it; else the one typed in ``resources/places``; else that of the
Unicode CLDR.  Facts are dated there; regional consultative processes say that they are not verified.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING, Final

import msgspec
import pycountry
from babel import Locale

from desktop import resources
from desktop.records.parts import Region  # noqa: TC001 - msgspec reads it

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

LANGUAGES: Final = ("ar", "en", "es", "fr", "ru", "zh")
_ARTICLE: Final = "ال"  # Arabic lists pass over the article


class Places(msgspec.Struct, frozen=True):
    """What the file says."""

    dated: str
    disclaimer: str
    names: dict[str, dict[str, str]]
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
    territories = Locale.parse(language).territories
    names = {str(one.alpha_3): str(territories.get(one.alpha_2, one.name)) for one in pycountry.countries}
    return names | places().names.get(language, {})


def names(language: str, override: Mapping[str, Mapping[str, str]] | None = None) -> dict[str, str]:
    """Return the name of every country or area in a language, by alpha-3 code; ``override`` is a pack's ``names``."""
    return dict(_usual(language)) | dict((override or {}).get(language, {}))


def order_key(name: str) -> tuple[str, str]:
    """Return by what names are put in order.

    Latin letters without their marks and regardless of case, so that “Égypte” stands among the E's; other scripts by
    code point.  It is simple and the same everywhere, and no library's collation: Chinese does not come by strokes.
    """
    bare = name.removeprefix(_ARTICLE)
    letters = "".join(char for char in unicodedata.normalize("NFKD", bare) if not unicodedata.combining(char))
    return letters.casefold(), name


def in_order(codes: Iterable[str], language: str, override: Mapping[str, Mapping[str, str]] | None = None) -> list[str]:
    """Return alpha-3 codes in the alphabetical order of their names; what has no name is ordered by its code."""
    known = names(language, override)

    def key(code: str) -> tuple[str, str]:
        return order_key(known.get(code, code))

    return sorted(codes, key=key)


def members(region_id: str, custom: Iterable[Region] = ()) -> frozenset[str]:
    """Return all alpha-3 codes of a region and what lies within it, of a commission, or of a pack's own region."""
    known = [*custom, *places().region, *places().commission]
    found = {code for one in known if one.id == region_id for code in one.codes}
    for one in known:
        if one.within == region_id:
            found |= members(one.id, custom)
    return frozenset(found)

"""The alphabetical order of names in a language: a key made from Unicode's own data, the same on every computer.

Names are compared letter by letter, as lists of States are: marks, case, blanks and signs do not count, so that
“Égypte” stands among the E's and “République démocratique” before “République de Moldova”.  What a language counts as
a letter of its own stands behind the one it is made from (Spanish ñ, Russian й); Arabic passes over the article;
Chinese goes by pinyin, in which the first level of GB 2312 is arranged.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_LAST: Final = "\U00031340"  # of a script that stands behind all that may follow the letter before
_OWN: Final = {  # letters of their own, by the one that each is made from
    "es": str.maketrans({"ñ": f"n{_LAST}"}),
    "ru": str.maketrans({"й": f"и{_LAST}"}),
}
_SIGNS: Final = re.compile(r"[^a-z0-9]+", re.ASCII)
_ARTICLE: Final = "ال"
# Characters that names of places have and that stand in the second level, which goes by strokes: each with one of the
# first level that is read alike.
_READ_AS: Final = str.maketrans("斐汶瑙", "匪问脑")


def order_key(name: str, language: str = "en") -> tuple[str, str]:
    """Return by what a name is put in order; ``language`` is a code such as “fr” or “zh-Hans”."""
    main = language.split("-", 1)[0]
    if main == "zh":
        return "".join(map(_pinyin, name.translate(_READ_AS))), name
    if name.isascii():
        return _SIGNS.sub("", name.casefold()), name
    text = unicodedata.normalize("NFC", name.removeprefix(_ARTICLE)).casefold().translate(_OWN.get(main, {}))
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKD", text))), name


def _pinyin(char: str) -> str:
    """Return two characters that stand in the order of GB 2312, or the character itself behind them all."""
    try:
        return char.encode("gb2312").decode("latin-1")
    except UnicodeEncodeError:
        return f"\u0100{char}"

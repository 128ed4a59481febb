"""Fonts: which font prints a character and how wide it is; a character that none prints is made visible.

Noto Sans and Noto Sans Arabic come as variable fonts and a PDF takes static ones, so a regular and a bold instance of
each are made once and kept in the cache folder.  Chinese comes from a font of the system, where there is one.
"""

from __future__ import annotations

import hashlib
import re
import struct
import tempfile
import unicodedata
from contextlib import suppress
from functools import lru_cache
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, cast

import fontTools
import platformdirs
from arabic_reshaper import ArabicReshaper
from fontTools.ttLib import TTFont as FontTables
from fontTools.varLib.instancer import instantiateVariableFont
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from desktop.records.errors import StocktakeError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

REGULAR, BOLD = 400, 700
GUIDES = "\u200b\u200c\u200d\u200e\u200f\u061c\u2068\u2069"  # they steer breaks, joins and order, and print as nothing
SYSTEM_FOLDERS = (
    Path("/usr/share/fonts"),
    Path("/usr/local/share/fonts"),
    platformdirs.user_data_path() / "fonts",
    Path("/Library/Fonts"),
    Path("/System/Library/Fonts"),
    Path("C:/Windows/Fonts"),
)

_PACKAGED = {
    "Sans": ("fontpkg_noto_sans", "NotoSans[wdth,wght].ttf"),
    "Arabic": ("fontpkg_noto_sans_arabic", "NotoSansArabic[wdth,wght].ttf"),
}
_PRINTED_SCRIPTS = frozenset({"LATIN", "GREEK", "CYRILLIC", "ARABIC", "CJK"})
# TrueType outlines, Chinese and Japanese letters; the widest first
_CHINESE_FILES = ("DroidSansFallbackFull.ttf", "wqy-microhei.ttc", "Arial Unicode.ttf", "msyh.ttc", "simhei.ttf")
_CHINESE_ADVICE = "Install a Chinese font such as Droid Sans Fallback (Debian: fonts-droid-fallback), then print again."
_OTHER_ADVICE = "Write it in Latin, Greek, Cyrillic, Arabic or Chinese letters, then print again."
_BLOCKS = (  # first and last code point, family; what lies outside is "Sans"
    (0x0600, 0x06FF, "Arabic"),
    (0x0750, 0x077F, "Arabic"),
    (0x0870, 0x08FF, "Arabic"),
    (0x1100, 0x11FF, "Chinese"),
    (0x2E80, 0xA4CF, "Chinese"),
    (0xA960, 0xA97F, "Chinese"),
    (0xAC00, 0xD7FF, "Chinese"),
    (0xF900, 0xFAFF, "Chinese"),
    (0xFB50, 0xFDFF, "Arabic"),
    (0xFE30, 0xFE4F, "Chinese"),
    (0xFE70, 0xFEFC, "Arabic"),
    (0xFF00, 0xFFEF, "Chinese"),
    (0x20000, 0x3FFFF, "Chinese"),
)
_SIGNS = {"→": "->", "←": "<-", "↔": "<->", "≤": "<=", "≥": ">=", "≠": "!=", "≈": "~"}
_STAND_INS = {
    **dict.fromkeys("\n\r\v\f\x85\u2028\u2029", "\n"),
    **dict.fromkeys("\xad\u2060\ufeff" + "".join(map(chr, range(0xFE00, 0xFE10))), ""),
    **{char: char for char in GUIDES},
    **_SIGNS,
    **dict.fromkeys("●■▪◦‣", "•"),
    "\t": " ",
}
_ARABIC = re.compile("[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufefc]")
# What breaks, joins or turns a word: guides, dashes and slashes, letters right to left or without spaces between them.
_CAREFUL = re.compile(f"[-/\u2013\u2014\u0590-\u08ff\u2e80-\u9fff\uac00-\uffff{GUIDES}\U00020000-\U0003ffff]")
_SHAPER = ArabicReshaper({"delete_harakat": False})
_RECIPE = f"2, fontTools {fontTools.version}"  # change the number with the making of instances
_POSTSCRIPT_NAME = 6
_DIGEST_BYTES = 32
_KEPT_WORDS = 1 << 16


class MissingFont(StocktakeError):
    """A script that no font at hand prints."""

    def __init__(self, script: str, char: str, todo: str) -> None:
        """Name the script, the character that was met, and the font to install or what else to do."""
        super().__init__(f"There is no font here to print {script} text such as “{char}”.", todo=todo)
        self.script = script


class Glyph(NamedTuple):
    """The font that prints a character, by the name reportlab has for it, and the width in parts of the font size."""

    font: str
    advance: float


class Fonts:
    """The fonts of a page, loaded as characters ask for them.

    ``glyphs`` and ``bold_glyphs`` hold the glyph of each printable character; they raise :class:`KeyError` for others.
    """

    def __init__(self, cache: Path | None = None, *, system: Iterable[Path] = SYSTEM_FOLDERS) -> None:
        """Keep instances below ``cache`` (by default the user's cache folder); look for Chinese below ``system``."""
        self._cache = (cache or platformdirs.user_cache_path("stocktake")) / "fonts"
        self._system = tuple(system)
        self._faces: dict[tuple[str, int], TTFont | None] = {}
        self._printable = _Printable(self)
        self.glyphs: Mapping[str, Glyph] = _Glyphs(self, REGULAR)
        self.bold_glyphs: Mapping[str, Glyph] = _Glyphs(self, BOLD)
        self.advance = lru_cache(_KEPT_WORDS)(self._advance)
        self._words = {False: _Words(self.glyphs), True: _Words(self.bold_glyphs)}

    def printable(self, text: str) -> str:
        """Return the text in characters that have a glyph, line feeds, and :data:`GUIDES`.

        Line ends of all kinds become line feeds; tabs and wide spaces become spaces; soft hyphens, word joiners and
        variation selectors are dropped.  All other control, format, private and unassigned characters (nulls, lone
        surrogates, overrides and embeddings of direction), and symbols without a glyph or stand-in, are shown by
        their number: ``<U+202E>``.  Raises :class:`MissingFont` for a letter of a script that no font prints.
        """
        return text.replace("\r\n", "\n").translate(self._printable)

    def words(self, *, bold: bool) -> Mapping[str, Glyph]:
        """Return the words that need no care, each as if it were one glyph; all others have the font ""."""
        return self._words[bold]

    def _advance(self, text: str, *, bold: bool) -> float:
        """Return the width of a printable text in parts of the font size."""
        glyphs = self.bold_glyphs if bold else self.glyphs
        return sum(glyphs[char].advance for char in text)

    def face(self, family: str, weight: int) -> TTFont | None:
        """Return the font of a family ("Sans", "Arabic", "Chinese"), or ``None`` if this computer has none.

        Chinese has one weight for all.
        """
        if (family, weight) not in self._faces:
            packaged = family in _PACKAGED
            self._faces[family, weight] = self._packaged(family, weight) if packaged else self._from_system()
        return self._faces[family, weight]

    def _packaged(self, family: str, weight: int) -> TTFont:
        package, file = _PACKAGED[family]
        variable = (files(package) / "files" / file).read_bytes()
        return _register(f"Stocktake{family}{weight}", BytesIO(static_instance(variable, weight, self._cache)))

    def _from_system(self) -> TTFont | None:
        found = (path for name in _CHINESE_FILES for folder in self._system for path in sorted(folder.rglob(name)))
        for path in found:
            with suppress(TTFError, struct.error, OSError):  # a damaged font is passed over
                return _register(f"Stocktake{path.stem.replace(' ', '')}", str(path))
        return None


def family_of(char: str) -> str:
    """Return the family that prints a character's script: "Arabic", "Chinese" or, for all others, "Sans"."""
    code = ord(char)
    return next((family for first, last, family in _BLOCKS if first <= code <= last), "Sans")


@lru_cache(_KEPT_WORDS)
def letter_forms(word: str) -> str:
    """Return a word with its Arabic letters in the forms they take beside each other, still in the order of reading."""
    if not _ARABIC.search(word):
        return word
    formed = str(_SHAPER.reshape(word))
    return formed.replace("\ufe8d\u064b", "\ufd3d").replace("\ufe8e\u064b", "\ufd3c")  # alef that holds a fathatan


def static_instance(variable: bytes, weight: int, cache: Path) -> bytes:
    """Return the static TrueType font of that weight and of normal width; the same bytes for the same font.

    It is kept in the folder ``cache`` under a name that says what it was made of.  A folder that cannot be written,
    or a kept file that was damaged, costs seconds and nothing else.
    """
    made_of = hashlib.sha256(variable + f"{weight}, {_RECIPE}".encode()).hexdigest()
    path = cache / f"{made_of[:_DIGEST_BYTES]}.font"
    kept = _read(path)
    if kept is None:
        kept = _instance(variable, weight)
        _keep(kept, path)
    return kept


class _Glyphs(dict[str, Glyph]):
    """Found when first asked for."""

    def __init__(self, fonts: Fonts, weight: int) -> None:
        super().__init__(dict.fromkeys(GUIDES, Glyph("", 0)))
        self._fonts, self._weight = fonts, weight

    def __missing__(self, char: str) -> Glyph:
        font = self._fonts.face(family_of(char), self._weight)
        if font is None or ord(char) not in font.face.charToGlyph:
            raise KeyError(char)
        self[char] = Glyph(font.fontName, font.stringWidth(char, 1))
        return self[char]


class _Words(dict[str, Glyph]):
    """Measured when first met; forgotten all at once when there are too many."""

    def __init__(self, glyphs: Mapping[str, Glyph]) -> None:
        super().__init__()
        self._glyphs = glyphs

    def __missing__(self, word: str) -> Glyph:
        if len(self) >= _KEPT_WORDS:
            self.clear()
        glyphs = [self._glyphs[char] for char in word]
        simple = not _CAREFUL.search(word) and len({glyph.font for glyph in glyphs}) == 1
        self[word] = Glyph(glyphs[0].font if simple else "", sum(glyph.advance for glyph in glyphs))
        return self[word]


class _Printable(dict[int, str]):
    """The table of :meth:`Fonts.printable`, filled as characters come by."""

    def __init__(self, fonts: Fonts) -> None:
        super().__init__({ord(char): stand_in for char, stand_in in _STAND_INS.items()})
        self._fonts = fonts

    def __missing__(self, code: int) -> str:
        self[code] = self._shown(chr(code))
        return self[code]

    def _shown(self, char: str) -> str:
        category = unicodedata.category(char)
        font = self._fonts.face(family_of(char), REGULAR)
        if font and ord(char) in font.face.charToGlyph and category[0] != "C":
            return char
        if category == "Zs":
            return " "
        if category[0] == "L":
            _demand_script(char, font)
        return f"<U+{ord(char):04X}>"


def _demand_script(char: str, font: TTFont | None) -> None:
    """Raise :class:`MissingFont` unless the letter is only a rarity or a variant of a script that can be printed."""
    if font is None:
        raise MissingFont(family_of(char), char, _CHINESE_ADVICE)
    script = unicodedata.name(char).split()[0]
    if script not in _PRINTED_SCRIPTS and unicodedata.normalize("NFKC", char) == char:
        raise MissingFont(script.capitalize(), char, _OTHER_ADVICE)


def _register(name: str, source: BytesIO | str) -> TTFont:
    """Make a font known to reportlab, which knows fonts by name for the whole process; the first of a name stays."""
    if name not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(name, source, asciiReadable=False))
    return cast("TTFont", pdfmetrics.getFont(name))


def _instance(variable: bytes, weight: int) -> bytes:
    tables = FontTables(BytesIO(variable), recalcTimestamp=False)
    for unused in {"GDEF", "GPOS", "GSUB", "MVAR", "STAT"} & set(tables.keys()):
        del tables[unused]
    name = tables["name"].getDebugName(_POSTSCRIPT_NAME)
    tables["name"].setName(f"{name.split('-')[0]}-{weight}", _POSTSCRIPT_NAME, 3, 1, 0x409)  # PDFs tell fonts by it
    static = BytesIO()
    instantiateVariableFont(tables, {"wght": weight, "wdth": 100}).save(static)
    return static.getvalue()


def _read(path: Path) -> bytes | None:
    with suppress(OSError):
        kept = path.read_bytes()
        if hashlib.sha256(kept[_DIGEST_BYTES:]).digest() == kept[:_DIGEST_BYTES]:
            return kept[_DIGEST_BYTES:]
    return None


def _keep(static: bytes, path: Path) -> None:
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=path.parent) as draft:
            part = Path(draft) / path.name
            part.write_bytes(hashlib.sha256(static).digest() + static)
            part.replace(path)

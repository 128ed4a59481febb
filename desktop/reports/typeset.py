"""Typesetting: texts broken into lines.  Pure functions; lengths in points.

Words are found in the order of reading, joined into Arabic letter forms, measured (in parts of the font size, called
advance) and broken; only then is each line put into the order of seeing, in pieces of one font, style and language.
A text in one style and one font that runs from left to right takes a short way with the same result.
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias
from unicodedata import bidirectional

from bidi import get_display
from bidi.mirror import MIRRORED

from desktop.reports.fonts import GUIDES, letter_forms
from desktop.reports.hyphens import hyphenated
from desktop.reports.outline import Run, run_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from desktop.reports.fonts import Fonts
    from desktop.reports.outline import Style, Text

Direction = Literal["L", "R"]  # left to right, right to left
Colour: TypeAlias = tuple[float, float, float]  # red, green and blue, each 0 to 1
Manner: TypeAlias = "tuple[Style, str]"  # style and language of a stretch

_PLAIN: Final[Manner] = ("plain", "")
_HEAVY = frozenset({"bold", "mark"})
_MIXED = re.compile("[\u0590-\u08ff\u200e\u200f\u2068\ufb1d-\ufdff\ufe70-\ufefc]")  # not just seen as it is read
_BREAK = "\u200b"
_CHINESE = "\u2e80-\u2fdf\u3001-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff01-\uff60\U00020000-\U0003ffff"
_OPENING = "\u3008\u300a\u300c\u300e\u3010\u3014\u3016\uff08\uff3b\uff5b"
_CLOSING = (
    "\u3001\u3002\u3009\u300b\u300d\u300f\u3011\u3015\u3017\u30fb\u30fc\uff01\uff09\uff0c\uff0e\uff1a\uff1b\uff1f\uff3d"
)
_LATIN_CLOSING = re.escape(",.;:!?)]}%\u2019\u201d\xbb\u2026")
_BREAKS = re.compile(  # after a hyphen, dash or slash between letters; after a Chinese letter
    rf"(?<=[^\W\d_])[-\u2013\u2014/](?=[^\W\d_])|[{_CHINESE}](?<![{_OPENING}])(?=[^ {_CLOSING}{_LATIN_CLOSING}])"
)
_TOKENS = re.compile(f"[ {_BREAK}]+|[^ {_BREAK}]+")
_NO_GUIDES = dict.fromkeys(map(ord, GUIDES))
_STRONG: dict[str, tuple[Direction, str]] = {"L": ("L", "\u200e"), "R": ("R", "\u200f"), "AL": ("R", "\u061c")}
_HOLDER = 0x1F300  # the first of 768 signs that are neutral in direction and that no font here prints
_HOLDERS = re.compile("([\U0001f300-\U0001f5ff])")
_TAG = "\ufe00"  # a sign without width that stays behind what it follows, in the direction that it has
_BRACKETS = re.compile(f"[{re.escape(''.join(MIRRORED))}]")
_TAGGED = re.compile(f"{_TAG}({_BRACKETS.pattern})|({_BRACKETS.pattern}){_TAG}")


class Type(NamedTuple):
    """How letters look: font size and distance of baselines, colour and weight."""

    size: float
    leading: float
    colour: Colour = (0.11, 0.12, 0.14)
    bold: bool = False


class Stretch(NamedTuple):
    """Printable characters of one style and language."""

    manner: Manner
    text: str


class _Word(NamedTuple):
    """What stays on one line if it can, in letter forms, with the space after it; its advance without."""

    parts: tuple[Stretch, ...]
    gap: Stretch
    advance: float


class Piece(NamedTuple):
    """Characters to be drawn from left to right, ``x`` points from the line's left end."""

    x: float
    width: float
    text: str
    font: str
    manner: Manner


class Line(NamedTuple):
    """A line, ``width`` points wide; its pieces from left to right."""

    pieces: tuple[Piece, ...]
    width: float
    direction: Direction


def direction_of(text: str, page: Direction) -> Direction:
    """Return the direction of a text: that of its first strong letter, or the page's.

    It is the page's where no letter is strong, and where at least a third of the strong ones run with the page: a
    paragraph in Arabic that begins with "IOM" runs from right to left on an Arabic page, whatever names it holds.
    """
    if page == "L" and not _MIXED.search(text):
        return page
    strong: list[Direction] = [_STRONG[kind][0] for kind in map(bidirectional, text) if kind in _STRONG]
    return page if 3 * strong.count(page) >= len(strong) else strong[0]


def set_lines(text: Text, type_: Type, *, width: float, fonts: Fonts, page: Direction = "L") -> tuple[Line, ...]:
    """Break a text into lines of at most ``width`` points; an empty text is one empty line.

    ``page`` is the direction of what surrounds the text; each of its paragraphs has its own.  Lines break at spaces, at
    hyphens, dashes and slashes between letters, between Chinese letters, and within a word that is wider than a line; a
    single letter wider than the line stands alone on it.  A run that is not plain keeps together in mixed directions,
    as if isolated.  Raises
    :class:`~desktop.reports.fonts.MissingFont`.
    """
    lines: list[Line] = []
    for paragraph in _paragraphs(_stretches(text, fonts)):
        direction = direction_of("".join(stretch.text for stretch in paragraph), page)
        lines += _Setter(fonts, type_, direction).lines(paragraph, width)
    return tuple(lines)


def widest(text: Text, type_: Type, *, fonts: Fonts) -> float:
    """Return how wide a line has to be so that no word of a text is broken within."""
    setter = _Setter(fonts, type_, "L")
    words = (word.advance for part in _paragraphs(_stretches(text, fonts)) for word in setter.words(part))
    return max(words, default=0.0) * type_.size


def _stretches(text: Text, fonts: Fonts) -> list[Stretch]:
    runs = (Run(text=text),) if isinstance(text, str) else text
    return [Stretch((run.style, run.language), fonts.printable(run_text(run))) for run in runs]


class _Setter(NamedTuple):
    fonts: Fonts
    type: Type
    direction: Direction

    def lines(self, paragraph: list[Stretch], width: float) -> list[Line]:
        """Return the lines of a text without line feeds."""
        if len(paragraph) == 1 and (simple := self._simple(paragraph[0], width / self.type.size)):
            return simple
        read = [_joined(words) for words in _fill(self.words(paragraph), width / self.type.size, self._advance)]
        if self.direction == "L" and not any(_MIXED.search(stretch.text) for stretch in paragraph):
            return [self._line(line) for line in read]
        texts = ["".join(stretch.text for stretch in line) for line in read]
        before = ["", *(_strong_mark(reversed(text)) for text in texts)]
        after = [*map(_strong_mark, texts[1:]), ""]
        seen = (_seen(line, self.direction, *marks) for line, *marks in zip(read, before, after, strict=False))
        return [self._line(line) for line in seen]

    def _simple(self, stretch: Stretch, limit: float) -> list[Line]:
        """Return the lines of a text in one font that runs from left to right, or nothing if it is another."""
        manner, text = stretch
        if self.direction == "R":
            return []
        words, space = self.fonts.words(bold=self._is_bold(manner)), self._advance(Stretch(manner, " "))
        font, used = "", -space
        lines: list[tuple[str, float]] = []
        line: list[str] = []
        for word in filter(None, text.split(" ")):
            face, advance = words[word]
            if (face != font and font) or not face or advance > limit:
                return []
            font, rest = face, word
            if used + space + advance > limit:
                head, rest = hyphenated(word, manner[1], lambda part: words[part].advance, limit - used - space, limit)
                if head:
                    line, used = [*line, head], used + space + words[head].advance
                lines.append((" ".join(line), used))
                line, used, advance = [], -space, words[rest].advance
            line.append(rest)
            used += space + advance
        lines.append((" ".join(line), max(used, 0.0)))
        size = self.type.size
        return [
            Line((Piece(0.0, wide * size, text, font, manner),) if text else (), wide * size, "L")
            for text, wide in lines
        ]

    def _is_bold(self, manner: Manner) -> bool:
        return self.type.bold or manner[0] in _HEAVY

    def words(self, paragraph: list[Stretch]) -> Iterator[_Word]:
        """Yield what is not broken, of a text without line feeds."""
        parts: list[Stretch] = []
        for manner, text in (*paragraph, Stretch(_PLAIN, _BREAK)):
            for token in _TOKENS.findall(_BREAKS.sub(rf"\g<0>{_BREAK}", text)):
                if token[0] not in (" ", _BREAK):
                    parts.append(Stretch(manner, letter_forms(token)))
                elif parts:
                    gap = Stretch(manner, " " if " " in token else "")
                    yield _Word(tuple(parts), gap, sum(map(self._advance, parts)))
                    parts = []

    def _advance(self, stretch: Stretch) -> float:
        return self.fonts.advance(stretch.text, bold=self._is_bold(stretch.manner))

    def _line(self, seen: Iterable[Stretch]) -> Line:
        pieces: list[Piece] = []
        x = 0.0
        for manner, text in seen:
            glyphs = self.fonts.bold_glyphs if self._is_bold(manner) else self.fonts.glyphs
            printed = ((glyphs[char], char) for char in text.translate(_NO_GUIDES))
            for font, group in groupby(printed, lambda pair: pair[0].font):
                pairs = list(group)
                width = sum(glyph.advance for glyph, _ in pairs) * self.type.size
                pieces.append(Piece(x, width, "".join(char for _, char in pairs), font, manner))
                x += width
        return Line(tuple(pieces), x, self.direction)


def _paragraphs(stretches: Iterable[Stretch]) -> Iterator[list[Stretch]]:
    """Part a text at its line feeds."""
    paragraph: list[Stretch] = []
    for manner, text in stretches:
        for number, part in enumerate(text.split("\n")):
            if number:
                yield paragraph
                paragraph = []
            paragraph.append(Stretch(manner, part))
    yield paragraph


def _fill(words: Iterable[_Word], limit: float, advance: Callable[[Stretch], float]) -> Iterator[list[_Word]]:
    """Yield the words of each line, as many as fit, at least one."""
    line: list[_Word] = []
    used = 0.0
    for whole in words:
        for part in [whole] if whole.advance <= limit else _chopped(whole, limit, advance):
            word = part
            if line and used + word.advance > limit:
                head, word = _parted(word, limit - used, limit, advance)
                yield [*line, head] if head else line
                line, used = [], 0.0
            line.append(word)
            used += word.advance + advance(word.gap)
    yield line


def _parted(word: _Word, room: float, limit: float, advance: Callable[[Stretch], float]) -> tuple[_Word | None, _Word]:
    """Return a word's beginning, with its hyphen, that fits the room, and its rest; None and the word if none does."""
    if len(word.parts) != 1:
        return None, word
    ((manner, text),) = word.parts
    head, tail = hyphenated(text, manner[1], lambda part: advance(Stretch(manner, part)), room, limit)
    if not head:
        return None, word
    first, last = Stretch(manner, head), Stretch(manner, tail)
    return _Word((first,), Stretch(manner, ""), advance(first)), _Word((last,), word.gap, advance(last))


def _chopped(word: _Word, limit: float, advance: Callable[[Stretch], float]) -> Iterator[_Word]:
    """Yield parts of a word that fit a line, or are a single letter."""
    parts: list[Stretch] = []
    used = 0.0
    for letter in (Stretch(manner, char) for manner, text in word.parts for char in text):
        step = advance(letter)
        if parts and used + step > limit:
            yield _Word(tuple(parts), Stretch(_PLAIN, ""), used)
            parts, used = [], 0.0
        parts.append(letter)
        used += step
    yield _Word(tuple(parts), word.gap, used)


def _joined(words: list[_Word]) -> list[Stretch]:
    """Return the text of a line in the order of reading, without the space after its last word."""
    stretches = [stretch for word in words for stretch in (*word.parts, word.gap)][:-1]
    groups = groupby((stretch for stretch in stretches if stretch.text), lambda stretch: stretch.manner)
    return [Stretch(manner, "".join(stretch.text for stretch in group)) for manner, group in groups]


def _seen(line: list[Stretch], direction: Direction, before: str, after: str) -> Iterator[Stretch]:
    """Yield a line's stretches in the order of seeing, from left to right.

    ``before`` and ``after`` stand for the strong letters of the lines around it.  Where the styles of the line differ,
    each stretch that is not plain is put in order by itself, and a neutral sign holds its place among the others.
    """
    outer = line[0].manner if len(line) == 1 else _PLAIN
    held = [stretch for stretch in line if stretch.manner != outer]
    holders = iter(map(chr, range(_HOLDER, _HOLDER + len(held))))
    skeleton = "".join(text if manner == outer else next(holders) for manner, text in line)
    shown = _reordered(before + skeleton + after, direction)
    for part in _HOLDERS.split(shown):
        manner, text = held[ord(part) - _HOLDER] if _HOLDERS.match(part) else (outer, part)
        if manner != outer:
            text = _reordered(text, direction_of(text, direction))
        yield Stretch(manner, text)


def _reordered(text: str, direction: Direction) -> str:
    """Return the text in the order of seeing, with the brackets turned that stand in a right-to-left part.

    ``get_display`` turns no brackets, so each gets a tag, and comes back behind its tag where the direction is from
    right to left.
    """
    shown = str(get_display(_BRACKETS.sub(rf"\g<0>{_TAG}", text), base_dir=direction))
    return _TAGGED.sub(lambda found: MIRRORED[found[1]] if found[1] else found[2], shown)


def _strong_mark(text: Iterable[str]) -> str:
    """Return the direction mark that stands for the first strong letter, or nothing where there is none."""
    return next((_STRONG[kind][1] for kind in map(bidirectional, text) if kind in _STRONG), "")

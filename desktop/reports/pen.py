"""The pen: strips as the operators of a page's content, each text marked as its tag's, all else as decoration."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from reportlab.pdfbase import pdfmetrics

from desktop.reports.strips import Box

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reportlab.pdfbase.pdfdoc import PDFDocument
    from reportlab.pdfgen.canvas import Canvas

    from desktop.reports.strips import Ink, Page, Slot, Strip, Stroke
    from desktop.reports.tags import Tag
    from desktop.reports.typeset import Line, Piece

DROP: Final = 0.36  # of the font size: from the middle of capital letters to their foot
_TINT: Final = (1.0, 0.93, 0.76)
_ELSEWHERE: Final = "\ue000"  # stands in a coded text for what the font's first part has not
_ESCAPED: Final = {
    **{code: f"\\{code:03o}" for code in (*range(32), *range(127, 256))},
    **{ord(c): f"\\{c}" for c in "()\\"},
}


class Pen:
    """Writes pages of one document; ``left`` and ``width`` are the place of its text."""

    def __init__(self, canvas: Canvas, language: str, left: float, width: float, *, tagged: bool) -> None:
        """Begin a document."""
        self._canvas, self._document = canvas, vars(canvas)["_doc"]
        self._left, self._width, self._tagged = left, width, tagged
        self._language = language.partition("-")[0]
        self._codes: dict[str, _Codes] = {}
        self._under: list[str] = []
        self._text: list[str] = []
        self._number, self._marks = 0, 0
        self._font, self._colour = "", ""

    def page(self, number: int, page: Page, top: float, bottom: float) -> str:
        """Return a page's content: decoration, then what is read, in the order of its strips."""
        self._begin()
        self._number, self._marks = number, 0
        feet = bottom + sum(foot.gap + foot.height for foot in page.feet)
        for way, strip in page.heads:
            self._decorate(strip, top - way)
        for way, strip in page.strips:
            self._read(strip, top - way)
        if page.feet:
            self._boxes((Box(0, -2, self._width / 4, 0.4, (0.5, 0.5, 0.5)),), feet)
        for foot in page.feet:
            self._read(foot, feet)
            feet -= foot.gap + foot.height
        return self._ended()

    def running(self, strip: Strip, upper: float) -> str:
        """Return a line that is decoration, as the content of any page."""
        self._begin()
        self._decorate(strip, upper)
        return self._ended()

    def _begin(self) -> None:
        self._under, self._text = [], []
        self._font = self._colour = ""

    def _ended(self) -> str:
        under, text = " ".join(self._under), " ".join(self._text)
        return f"/Artifact BMC {under} EMC {text}" if self._tagged and under else f"{under} {text}"

    def _decorate(self, strip: Strip, upper: float) -> None:
        self._boxes(strip.boxes, upper)
        text, self._text = self._text, self._under
        if any(line.pieces for ink in strip.inks for line in ink.lines):
            self._text.append("BT")
            self._font = self._colour = ""
            for ink in strip.inks:
                self._lines(ink, upper, spans=False)
            self._text.append("ET")
        self._text = text
        self._font = self._colour = ""

    def _read(self, strip: Strip, upper: float) -> None:
        if strip.figure and (strip.boxes or strip.strokes):
            self._text.append(self._opened(strip.figure))
            under, self._under = self._under, self._text
            self._boxes(strip.boxes, upper)
            self._strokes(strip.strokes, upper)
            self._under = under
            self._text.append("EMC")
            self._colour = ""
        else:
            self._boxes(strip.boxes, upper)
            self._strokes(strip.strokes, upper)
        if strip.inks:
            self._text.append("BT")
            for ink in strip.inks:
                if any(line.pieces for line in ink.lines):
                    self._mark(ink, upper)
            self._text.append("ET")

    def _mark(self, ink: Ink, upper: float) -> None:
        if self._tagged:
            self._text.append(self._opened(ink.tag) if ink.tag else "/Artifact BMC")
        self._lines(ink, upper, spans=self._tagged)
        if self._tagged:
            self._text.append("EMC")

    def _opened(self, tag: Tag) -> str:
        """Return the operator that opens a piece of a tag's content."""
        mark, self._marks = self._marks, self._marks + 1
        tag.marks.append((self._number, mark))
        return f"/{tag.role} <</MCID {mark}>> BDC"

    def _lines(self, ink: Ink, upper: float, *, spans: bool) -> None:
        slot, size = ink.slot, ink.slot.type.size
        y = upper - ink.top - 0.5 * slot.type.leading - DROP * size
        red, green, blue = slot.type.colour
        colour = f"{red:g} {green:g} {blue:g} rg"
        for line in ink.lines:
            left = self._left + _start(line, slot)
            for piece in line.pieces:
                if self._colour != colour:
                    self._colour = colour
                    self._text.append(colour)
                self._piece(piece, left + piece.x, y, size, spans=spans)
            y -= slot.type.leading

    def _piece(self, piece: Piece, x: float, y: float, size: float, *, spans: bool) -> None:
        style, language = piece.manner
        if style == "mark":
            self._box(Box(x - self._left, -0.97 * size, piece.width, 1.25 * size, _TINT), y)
        if style == "emphasis":
            self._box(Box(x - self._left, 0.12 * size, piece.width, 0.05 * size, (0.2, 0.2, 0.2)), y)
        codes = self._codes.get(piece.font) or self._new_codes(piece.font)
        spoken = language or codes.script
        other = spans and spoken and spoken.partition("-")[0] != self._language
        if other:
            self._text.append(f"/Span <</Lang ({spoken})>> BDC")
        self._text.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm")
        shown = piece.text.translate(codes)
        if _ELSEWHERE in shown:
            for font, text in codes.parts(piece.text):
                self._show(font, size, text)
        else:
            self._show(codes.first, size, shown)
        if other:
            self._text.append("EMC")

    def _show(self, font: str, size: float, text: str) -> None:
        chosen = f"{font} {size:g} Tf"
        if chosen != self._font:
            self._font = chosen
            self._text.append(chosen)
        self._text.append(f"({text}) Tj")

    def _new_codes(self, font: str) -> _Codes:
        self._codes[font] = _Codes(font, self._document)
        return self._codes[font]

    def _boxes(self, boxes: Sequence[Box], upper: float) -> None:
        for box in boxes:
            self._box(box, upper)

    def _box(self, box: Box, upper: float) -> None:
        red, green, blue = box.colour
        frame = f"{self._left + box.x:.2f} {upper - box.y - box.height:.2f} {box.width:.2f} {box.height:.2f}"
        self._under.append(f"{red:.3g} {green:.3g} {blue:.3g} rg {frame} re f")

    def _strokes(self, strokes: Sequence[Stroke], upper: float) -> None:
        for stroke in strokes:
            (first, *others) = [f"{self._left + x:.2f} {upper - y:.2f}" for x, y in stroke.points]
            red, green, blue = stroke.colour
            way = " ".join(f"{point} l" for point in others)
            self._under.append(f"{red:.3g} {green:.3g} {blue:.3g} RG {stroke.width:g} w 1 J 1 j {first} m {way} S")


class _Codes(dict[int, str]):
    """The codes of a font's characters in the document, as they stand in a page's content; found when asked for.

    reportlab embeds a font in parts of at most 256 characters; nearly all texts need the first part only.
    """

    def __init__(self, font: str, document: PDFDocument) -> None:
        super().__init__()
        self._font, self._document = pdfmetrics.getFont(font), document
        self._font.splitString("x", document)
        self.first = self._name(0)
        self.script = "" if "StocktakeSans" in font else "ar" if "StocktakeArabic" in font else "zh"

    def __missing__(self, code: int) -> str:
        part, text = self._coded(code)
        self[code] = _ELSEWHERE if part else text
        return self[code]

    def parts(self, text: str) -> Iterator[tuple[str, str]]:
        """Yield pieces of a text, each with the name of the font's part that has them."""
        for part, group in groupby(map(self._coded, map(ord, text)), lambda coded: coded[0]):
            yield self._name(part), "".join(shown for _, shown in group)

    def _coded(self, code: int) -> tuple[int, str]:
        ((part, raw),) = self._font.splitString(chr(code), self._document)
        return part, _ESCAPED.get(raw[0], chr(raw[0]))

    def _name(self, part: int) -> str:
        return str(self._font.getSubsetInternalName(part, self._document))


def _start(line: Line, slot: Slot) -> float:
    """Return where a line starts from the left so that it stands at its side of the slot."""
    spare = slot.width - line.width
    if slot.side == "centre":
        return slot.x + spare / 2
    to_left = (line.direction if slot.side == "auto" else slot.direction) == "L"
    return slot.x if to_left != (slot.side == "end") else slot.x + spare

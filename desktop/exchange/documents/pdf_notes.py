"""What a PDF file holds besides its pages, and its notes, read and written with pikepdf; in the worker process."""

from __future__ import annotations

import datetime as dt
import io
import re
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

import msgspec
import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream, String

from desktop.exchange.documents.marks import Mark, Rect
from desktop.exchange.documents.reading import broken, locked

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pikepdf import Page

_TEXTUAL: Final = frozenset({"/Highlight", "/Underline", "/StrikeOut", "/Squiggly"})
_READ: Final = frozenset({*_TEXTUAL, "/Text", "/FreeText", "/Square", "/Circle", "/Caret", "/Ink", "/Stamp"})
_DATE: Final = re.compile(r"D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:([+\-Z])(\d\d)?'?(\d\d)?)?")
_COLOURS: Final = {
    "question": (0.55, 0.75, 1.0), "concern": (1.0, 0.72, 0.6), "commendation": (0.65, 0.9, 0.65),
    "correction": (1.0, 0.85, 0.4), "recommendation": (0.85, 0.7, 1.0), "evidence": (0.7, 0.9, 0.9),
}  # fmt: skip
_ACTING: Final = frozenset({"/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/GoToR", "/GoToE", "/Rendition"})
_ACTIVE: Final = frozenset({"/JS", "/JavaScript", "/AA"})
_PLAIN: Final = (1.0, 0.92, 0.45)
_DEEP: Final = 64  # levels of the tree of pages that are looked at
_PRINT: Final = 4  # the annotation's flag


@contextmanager
def _opened(content: bytes) -> Iterator[Pdf]:
    try:
        with Pdf.open(io.BytesIO(content)) as pdf:
            yield pdf
    except pikepdf.PasswordError as fault:
        raise locked() from fault
    except (pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError, RuntimeError) as fault:
        raise broken(fault) from fault


def examine(content: bytes) -> dict[str, object]:
    """Return how many pages a PDF has, the names of files within it, whether it has scripts, and how many notes."""
    with _opened(content) as pdf:
        files = list(pdf.attachments)
        counted = sum(1 for page in pdf.pages for one in _annotations(page) if str(one.get("/Subtype")) in _READ)
        return {"pages": len(pdf.pages), "files": files, "scripts": _has_scripts(pdf), "notes": counted}


def _has_scripts(pdf: Pdf) -> bool:
    return any("/JS" in one or "/JavaScript" in one for one in _dictionaries(pdf))


def _dictionaries(pdf: Pdf) -> Iterator[Any]:
    """Yield all dictionaries, also those that stand within others."""
    waiting: list[Any] = list(pdf.objects)
    while waiting:
        one = waiting.pop()
        if isinstance(one, (Dictionary, Stream)):
            yield one
            inside = [value for _, value in one.items()]
        elif isinstance(one, Array):
            inside = list(one)
        else:
            continue
        waiting += [value for value in inside if isinstance(value, Object) and not value.is_indirect]


def _annotations(page: Page) -> list[Any]:
    found: Any = page.obj.get("/Annots", [])
    return [one for one in found if isinstance(one, Dictionary)] if isinstance(found, Array) else []


# ---- geometry --------------------------------------------------------------------------------------------------------


class _Shown:
    """Turns points of a page (from the bottom, before rotation) into those of the page as it is shown, and back."""

    def __init__(self, page: Page) -> None:
        left, bottom, right, top = (float(one) for one in page.cropbox)
        self._left, self._bottom = min(left, right), min(bottom, top)
        self._width, self._height = abs(right - left), abs(top - bottom)
        self._turn = _rotation(page.obj)

    def shown(self, x: float, y: float) -> tuple[float, float]:
        """Return a page's point as it is shown, from the top left."""
        x, y = x - self._left, y - self._bottom
        return {
            0: (x, self._height - y),
            90: (y, x),
            180: (self._width - x, y),
            270: (self._height - y, self._width - x),
        }[self._turn]

    def within(self, x: float, y: float) -> tuple[float, float]:
        """Return the page's point that is shown there."""
        plain = {
            0: (x, self._height - y),
            90: (y, x),
            180: (self._width - x, y),
            270: (self._width - y, self._height - x),
        }[self._turn]
        return plain[0] + self._left, plain[1] + self._bottom

    def rect(self, points: Sequence[tuple[float, float]]) -> Rect:
        """Return the rectangle around points as it is shown."""
        xs, ys = zip(*(self.shown(*one) for one in points), strict=True)
        return min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)

    def corners(self, rect: Rect) -> list[tuple[float, float]]:
        """Return the page's points of a shown rectangle: top left, top right, bottom left, bottom right."""
        left, top, width, height = rect
        return [self.within(x, y) for y in (top, top + height) for x in (left, left + width)]


def _rotation(node: Any) -> int:  # noqa: ANN401 - pikepdf's dictionary
    """Return how far a page is turned clockwise, 0 to 270: it may stand above the page, in the tree."""
    for _ in range(_DEEP):
        if "/Rotate" in node:
            return int(node["/Rotate"]) // 90 * 90 % 360
        if "/Parent" not in node:
            break
        node = node["/Parent"]
    return 0


# ---- in --------------------------------------------------------------------------------------------------------------


def notes(content: bytes) -> object:
    """Return the notes that somebody wrote into a PDF with another program, as plain values."""
    with _opened(content) as pdf:
        made = []
        for number, page in enumerate(pdf.pages):
            shown = _Shown(page)
            made += [
                _mark(one, number, at, shown)
                for at, one in enumerate(_annotations(page))
                if str(one.get("/Subtype")) in _READ
            ]
        return msgspec.to_builtins(made)


def _mark(one: Any, page: int, at: int, shown: _Shown) -> Mark:  # noqa: ANN401 - pikepdf's dictionary
    kind = str(one.get("/Subtype"))
    quads = [float(value) for value in one.get("/QuadPoints", ())]
    points = [list(zip(quads[i : i + 8 : 2], quads[i + 1 : i + 8 : 2], strict=True)) for i in range(0, len(quads), 8)]
    corners = [float(value) for value in one.get("/Rect", (0, 0, 0, 0))]
    rects = [shown.rect(quad) for quad in points if quad] or [
        shown.rect([(corners[0], corners[1]), (corners[2], corners[3])])
    ]
    parent = one.get("/IRT")
    text = str(one.get("/Contents", ""))
    return Mark(
        id=_name(one, page, at),
        answers=_name(parent, page, -1) if isinstance(parent, Dictionary) else "",
        kind="correction" if kind in ("/StrikeOut", "/Caret") else "",
        text=text.replace("\r\n", "\n").replace("\r", "\n"),
        author=str(one.get("/T", "")),
        created=_iso(str(one.get("/CreationDate", one.get("/M", "")))),
        page=page,
        rects=tuple(rects),
        area=kind not in _TEXTUAL,
    )


def _name(one: Any, page: int, at: int) -> str:  # noqa: ANN401 - as above
    if "/NM" in one:
        return str(one["/NM"])
    number = one.objgen[0] if one.is_indirect else 0
    return f"object-{number}" if number else f"page-{page}-{at}"


def _iso(text: str) -> str:
    """Return a PDF's date as ISO 8601, "" for what is none (PDF 32000-1, 7.9.4)."""
    found = _DATE.match(text)
    if not found:
        return ""
    year, *rest, sign, hours, minutes = found.groups()
    month, day, hour, minute, second = (
        int(one) if one else least for one, least in zip(rest, (1, 1, 0, 0, 0), strict=True)
    )
    away = dt.timedelta(hours=int(hours or 0), minutes=int(minutes or 0)) * (-1 if sign == "-" else 1)
    try:
        moment = dt.datetime(int(year), month, day, hour, minute, second, tzinfo=dt.timezone(away))
        return moment.astimezone(dt.UTC).isoformat().replace("+00:00", "Z")
    except (ValueError, OverflowError):
        return ""


def _pdf_date(iso: str) -> str:
    try:
        return f"{dt.datetime.fromisoformat(iso).astimezone(dt.UTC):D:%Y%m%d%H%M%S+00'00'}"
    except ValueError:
        return ""


# ---- out -------------------------------------------------------------------------------------------------------------


def annotate(content: bytes, marks: Sequence[dict[str, Any]], appendix: bytes = b"") -> bytes:
    """Return a PDF with notes as its own annotations, and other pages behind.

    Scripts in it, and whatever else acts while it is read, are left out.
    """
    with _opened(content) as pdf:
        _drop_scripts(pdf)
        made: dict[str, Any] = {}
        for one in msgspec.convert(marks, list[Mark]):
            if 0 <= one.page < len(pdf.pages):
                made[one.id] = _add(pdf, one, made.get(one.answers))
        if appendix:
            with Pdf.open(io.BytesIO(appendix)) as more:
                pdf.pages.extend(more.pages)
        target = io.BytesIO()
        pdf.save(target)
        return target.getvalue()


def _drop_scripts(pdf: Pdf) -> None:
    if "/OpenAction" in pdf.Root:
        del pdf.Root["/OpenAction"]
    for one in _dictionaries(pdf):
        acts = str(one.get("/S")) in _ACTING
        for name in [name for name in one.keys() if acts or name in _ACTIVE]:  # noqa: SIM118 - pikepdf's own
            del one[name]


def _add(pdf: Pdf, one: Mark, parent: Any) -> Any:  # noqa: ANN401 - pikepdf's
    page = pdf.pages[one.page]
    shown = _Shown(page)
    kind = Name.Text if parent is not None or not one.rects else Name.Square if one.area else Name.Highlight
    lines = [shown.corners(rect) for rect in one.rects] or [shown.corners((18, 18, 18, 18))]
    xs, ys = zip(*(point for line in lines for point in line), strict=True)
    rect = [min(xs), min(ys), max(xs), max(ys)]
    colour = _COLOURS.get(one.kind, _PLAIN)
    made = pdf.make_indirect(
        Dictionary(
            Type=Name.Annot, Subtype=kind, Rect=Array(rect), Contents=String(one.text), T=String(one.author),
            NM=String(one.id), F=_PRINT, C=Array(colour), P=page.obj,
        )
    )  # fmt: skip
    for name in ("/CreationDate", "/M"):
        if when := _pdf_date(one.created):
            made[name] = String(when)
    if kind == Name.Highlight:
        made["/QuadPoints"] = Array([value for line in lines for point in line for value in point])
    if parent is not None:
        made["/IRT"], made["/RT"] = parent, Name.R
    elif kind != Name.Text:
        made["/AP"] = Dictionary(N=_appearance(pdf, lines, rect, colour, filled=kind == Name.Highlight))
    if "/Annots" not in page.obj:
        page.obj["/Annots"] = Array()
    page.obj["/Annots"].append(made)
    return made


def _appearance(
    pdf: Pdf,
    lines: Sequence[Sequence[tuple[float, float]]],
    rect: list[float],
    colour: Sequence[float],
    *,
    filled: bool,
) -> Any:  # noqa: ANN401 - pikepdf's
    """Return how a note looks: filled so that the text is seen through it, or a frame."""
    red, green, blue = colour
    drawn = [f"/G gs {red} {green} {blue} {'rg' if filled else 'RG 1.5 w'}"]
    for top_left, top_right, bottom_left, bottom_right in lines:
        around = (top_left, top_right, bottom_right, bottom_left)
        path = " l ".join(f"{x:.2f} {y:.2f}" for x, y in around).replace(" l ", " m ", 1)
        drawn.append(f"{path} l {'f' if filled else 's'}")
    state = Dictionary(Type=Name.ExtGState, BM=Name.Multiply, ca=1.0, CA=1.0)
    form = pdf.make_stream("\n".join(drawn).encode())
    form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, Array(rect)
    form.Resources = Dictionary(ExtGState=Dictionary(G=state))
    form.Group = Dictionary(S=Name.Transparency)
    return form

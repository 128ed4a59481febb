"""Checks of a finished PDF: whether it may call itself accessible (PDF/UA-1) and archivable (PDF/A).

Each check has a name, reads the file alone and knows nothing of how it was made, so it finds what the drawing got
wrong.  They cover what goes wrong with our own documents, not all that the standards ask.
"""

from __future__ import annotations

from collections import Counter
from io import BytesIO
from typing import TYPE_CHECKING, Final, NamedTuple

import pikepdf

from desktop.records.errors import StocktakeError
from desktop.reports import archivable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from pikepdf import Object, Page, Pdf


class Fault(NamedTuple):
    """What a check found: its name, and what is wrong, with the page (from 1) where it is on one."""

    check: str
    what: str


class NotAPdf(StocktakeError):
    """A file that is no PDF, or a damaged one."""


_PAINTING: Final = frozenset({"Tj", "TJ", "'", '"', "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "Do", "sh", "EI"})
_LEVELS: Final = {"/H1": 1, "/H2": 2, "/H3": 3, "/H4": 4, "/H5": 5, "/H6": 6}
_CELLS: Final = frozenset({"/TH", "/TD"})


def check(pdf: bytes) -> list[Fault]:
    """Return every fault of a document's bytes, none for one as it should be; raises :class:`NotAPdf`."""
    try:
        with pikepdf.open(BytesIO(pdf)) as opened:
            nodes = list(_nodes(opened))
            return [Fault(name, what) for name, run in CHECKS.items() for what in run(opened, nodes)]
    except pikepdf.PdfError as fault:
        raise not_a_pdf(fault) from fault


def not_a_pdf(fault: pikepdf.PdfError) -> NotAPdf:
    """Return what to say of a file that cannot be read; the library names what it read from before it says why."""
    return NotAPdf(
        f"The file cannot be read as a PDF ({str(fault).rpartition('>: ')[2]}).", todo="Ask for another copy."
    )


def _nodes(pdf: Pdf) -> Iterator[Object]:
    """Yield the nodes of the structure tree in the order of reading."""
    waiting = [pdf.Root.StructTreeRoot.K] if "/StructTreeRoot" in pdf.Root and "/K" in pdf.Root.StructTreeRoot else []
    while waiting:
        node = waiting.pop()
        if isinstance(node, pikepdf.Array):
            waiting.extend(reversed(list(node)))
        elif isinstance(node, pikepdf.Dictionary) and "/S" in node:
            yield node
            if "/K" in node:
                waiting.append(node.K)


def _kids(node: Object) -> list[Object]:
    kids = node.get("/K", pikepdf.Array())
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def _below(node: Object, role: str) -> list[Object]:
    return [kid for kid in _kids(node) if isinstance(kid, pikepdf.Dictionary) and str(kid.get("/S", "")) == role]


def _tagged(pdf: Pdf, nodes: list[Object]) -> Iterator[str]:
    if not nodes or not pdf.Root.get("/MarkInfo", pikepdf.Dictionary()).get("/Marked", False):
        yield "the document has no structure tree, or does not say that it is tagged"


def _marked(pdf: Pdf, _nodes: list[Object]) -> Iterator[str]:
    for number, page in enumerate(pdf.pages, 1):
        if count := sum(not inside for _, inside in _painted(page)):
            yield f"page {number}: {count} pieces are neither content nor decoration"


def _painted(page: Page) -> Iterator[tuple[int, bool]]:
    """Yield for each piece that is painted the number of its mark (-1 for none), and whether it is marked at all."""
    open_marks: list[int | None] = []
    for instruction in pikepdf.parse_content_stream(page):
        name, operands = str(instruction.operator), instruction.operands
        if name in {"BDC", "BMC"}:
            artifact = str(operands[0]) == "/Artifact"
            known = name == "BDC" and isinstance(operands[1], pikepdf.Dictionary) and "/MCID" in operands[1]
            open_marks.append(int(operands[1].MCID) if known else -1 if artifact else None)
        elif name == "EMC":
            open_marks.pop()
        elif name in _PAINTING:
            marks = [mark for mark in open_marks if mark is not None]
            yield (marks[-1] if marks else -1), bool(marks)


def _in_tree(pdf: Pdf, nodes: list[Object]) -> Iterator[str]:
    owned = Counter(mark for node in nodes for mark in _marks_of(node))
    pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages, 1)}
    there = {(page.obj.objgen, mark) for page in pdf.pages for mark, _ in _painted(page) if mark >= 0}
    for name, mark in sorted(there - set(owned), key=lambda one: (pages[one[0]], one[1])):
        yield f"page {pages[name]}: mark {mark} is not in the structure tree"
    for (name, mark), count in owned.items():
        if count > 1 or (name, mark) not in there:
            yield f"page {pages.get(name, 0)}: mark {mark} is in the structure tree {count} times, or not on the page"
    parents = _parents(pdf)
    for page in pdf.pages:
        owners = parents.get(int(page.obj.get("/StructParents", -1)))
        last = max((mark for place, mark in there if place == page.obj.objgen), default=-1)
        if last >= 0 and (owners is None or len(list(owners)) <= last):
            yield f"page {pages[page.obj.objgen]}: its marks are not in the parent tree"


def _marks_of(node: Object) -> Iterator[tuple[tuple[int, int], int]]:
    for kid in _kids(node):
        if isinstance(kid, int):
            yield node.Pg.objgen, int(kid)
        elif isinstance(kid, pikepdf.Dictionary) and str(kid.get("/Type", "")) == "/MCR":
            yield kid.Pg.objgen, int(kid.MCID)


def _parents(pdf: Pdf) -> dict[int, Object]:
    numbers = list(pdf.Root.StructTreeRoot.ParentTree.Nums) if "/StructTreeRoot" in pdf.Root else []
    return {int(key): value for key, value in zip(numbers[::2], numbers[1::2], strict=True)}


def _figures(_pdf: Pdf, nodes: list[Object]) -> Iterator[str]:
    for node in nodes:
        if str(node.S) == "/Figure" and not str(node.get("/Alt", "")).strip():
            yield "a figure has no alternative in words"


def _tables(_pdf: Pdf, nodes: list[Object]) -> Iterator[str]:
    for table in (node for node in nodes if str(node.S) == "/Table"):
        rows = [[cell for cell in _kids(row) if str(cell.get("/S", "")) in _CELLS] for row in _below(table, "/TR")]
        heads = [cell for row in rows for cell in row if str(cell.S) == "/TH"]
        if not heads or any("/Scope" not in head.get("/A", pikepdf.Dictionary()) for head in heads):
            yield "a table has no heads, or one that does not say what it heads"
        if len({len(row) for row in rows}) > 1:
            yield "a table's rows differ in length"


def _headings(_pdf: Pdf, nodes: list[Object]) -> Iterator[str]:
    before = 0
    for node in nodes:
        if level := _LEVELS.get(str(node.S), 0):
            if level > before + 1:
                yield f"a heading of level {level} follows one of level {before}"
            before = level


def _notes(_pdf: Pdf, nodes: list[Object]) -> Iterator[str]:
    ids = [str(node.get("/ID", "")) for node in nodes if str(node.S) == "/Note"]
    if "" in ids or len(set(ids)) < len(ids):
        yield "a footnote has no name of its own"


def _links(pdf: Pdf, _nodes: list[Object]) -> Iterator[str]:
    parents = _parents(pdf)
    for number, page in enumerate(pdf.pages, 1):
        for one in page.obj.get("/Annots", pikepdf.Array()):
            if not str(one.get("/Contents", "")) or int(one.get("/StructParent", -1)) not in parents:
                yield f"page {number}: a link does not say where it leads, or is not in the structure tree"


def _fonts(pdf: Pdf, _nodes: list[Object]) -> Iterator[str]:
    fonts = {font.objgen: font for page in pdf.pages for font in page.resources.get("/Font", {}).values()}
    for font in fonts.values():
        name, about = font.get("/BaseFont", "a font"), font.get("/FontDescriptor", pikepdf.Dictionary())
        if "/FontFile2" not in about or "/ToUnicode" not in font:
            yield f"{name} is not embedded, or does not say which letters its shapes are"
        if str(font.get("/Subtype", "")) != "/TrueType" or "/Encoding" in font or not int(about.get("/Flags", 0)) & 4:
            yield f"{name} is not a subset with codes of its own, as all fonts here are"  # so it needs no CIDSet


def _named(pdf: Pdf, _nodes: list[Object]) -> Iterator[str]:
    if not str(pdf.Root.get("/Lang", "")):
        yield "the document does not say in which language it is"
    if not pdf.Root.get("/ViewerPreferences", pikepdf.Dictionary()).get("/DisplayDocTitle", False):
        yield "the document's title is not what a window shows"
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as meta:
        if not meta.get("dc:title"):
            yield "the document has no title"
        if meta.get("pdfuaid:part") != "1":
            yield "the document does not say that it follows PDF/UA-1"
    yield from (f"page {n}: no order of its links" for n, page in enumerate(pdf.pages, 1) if "/Tabs" not in page.obj)


CHECKS: Final[Mapping[str, Callable[[Pdf, list[Object]], Iterator[str]]]] = {
    "tagged": _tagged,
    "marked": _marked,
    "in the tree": _in_tree,
    "alternatives": _figures,
    "table heads": _tables,
    "headings": _headings,
    "footnotes": _notes,
    "links": _links,
    "fonts": _fonts,
    "named": _named,
    **archivable.CHECKS,
}

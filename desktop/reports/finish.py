"""Finishing: what reportlab does not write.  Structure tree, links, the document's properties.

The result claims PDF/UA-1 (ISO 14289-1) and PDF/A (ISO 19005), 2b or 1b; :mod:`desktop.reports.checks` tells whether it
may.
"""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Final, NamedTuple

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from desktop.reports.properties import describe

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pikepdf import Object, Pdf

    from desktop.reports.fonts import Fonts
    from desktop.reports.outline import Outline
    from desktop.reports.strips import Link
    from desktop.reports.tags import Tag

Frame = tuple[float, float, float, float]  # left, lower, right and upper edge


class Linked(NamedTuple):
    """A link on the page of a number: its frame, where it leads to, and how far above that page's lower edge."""

    number: int
    frame: Frame
    link: Link
    height: float


_PRINTED: Final = 4  # flag of an annotation
_NEW: Final = "1.7"
_OLD: Final = "1.4"  # the PDF of PDF/A-1, which packs no objects together


def finished(
    drawn: bytes,
    outline: Outline,
    fonts: Fonts,
    root: Tag | None,
    first: int,
    links: Sequence[Linked],
) -> bytes:
    """Return the whole document; the same input gives the same bytes.

    ``first`` is the place of the page that tags and links call 0.
    """
    with pikepdf.open(BytesIO(drawn)) as pdf:
        pages = [page.obj for page in pdf.pages]
        made = [_annotation(pdf, pages, first, link) for link in links]
        if root:
            _Tree(pdf, pages, first).grow(root, made)
        describe(pdf, outline, fonts, tagged=root is not None)
        target, old = BytesIO(), outline.archive == "1b"
        pdf.save(
            target,
            object_stream_mode=pikepdf.ObjectStreamMode.disable if old else pikepdf.ObjectStreamMode.generate,
            deterministic_id=True,
            force_version=_OLD if old else "",
            min_version=_NEW,
            fix_metadata_version=False,
        )
    return target.getvalue()


def _annotation(pdf: Pdf, pages: Sequence[Object], first: int, linked: Linked) -> tuple[Object, Link]:
    """Put a link on its page."""
    page, link = pages[linked.number + first], linked.link
    made = pdf.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Link,
            Rect=Array([round(edge, 2) for edge in linked.frame]),
            Border=Array([0, 0, 0]),
            F=_PRINTED,
            P=page,
            Dest=Array([pages[link.page + first], Name.FitH, round(linked.height, 2)]),
            Contents=String(link.text),
        )
    )
    if Name.Annots not in page:
        page.Annots = Array()
    page.Annots.append(made)
    return made, link


class _Tree:
    """The structure tree as the file keeps it: nodes, and for each mark on a page the node that owns it."""

    def __init__(self, pdf: Pdf, pages: Sequence[Object], first: int) -> None:
        self._pdf, self._pages, self._first = pdf, pages, first
        self._owners: list[dict[int, Object]] = [{} for _ in pages]
        self._links: dict[int, list[Object]] = {}
        self._linking: dict[int, Object] = {}
        self._notes = 0

    def grow(self, root: Tag, links: Sequence[tuple[Object, Link]]) -> None:
        """Add the tree to the document."""
        pdf, pages = self._pdf, self._pages
        for number, (annotation, link) in enumerate(links, len(pages)):
            annotation.StructParent = number
            self._links.setdefault(id(link.tag), []).append(annotation)
        tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        tree.K = self._node(root, tree)
        numbers: list[Object | int] = []
        for number, (page, owners) in enumerate(zip(pages, self._owners, strict=True)):
            page.StructParents, page.Tabs = number, Name.S
            numbers.extend([number, pdf.make_indirect(Array([owners[mark] for mark in sorted(owners)]))])
        for annotation, link in links:
            numbers.extend([int(annotation.StructParent), self._linking[id(link.tag)]])
        tree.ParentTree = pdf.make_indirect(Dictionary(Nums=Array(numbers)))
        tree.ParentTreeNextKey = len(pages) + len(links)
        pdf.Root.StructTreeRoot = tree
        pdf.Root.MarkInfo = Dictionary(Marked=True)

    def _node(self, tag: Tag, parent: Object) -> Object:
        pages, role = self._pages, tag.role
        node = self._pdf.make_indirect(Dictionary(S=Name(f"/{role}"), P=parent))
        kids: list[Object | int] = []
        if tag.marks:
            begins = tag.marks[0][0]
            node.Pg = pages[begins + self._first]
            for page, mark in tag.marks:
                self._owners[page + self._first][mark] = node
                elsewhere = Dictionary(Type=Name.MCR, Pg=pages[page + self._first], MCID=mark)
                kids.append(mark if page == begins else elsewhere)
        kids += [self._node(kid, node) for kid in tag.kids if kid.marks or kid.kids or kid.role in _MAY_BE_EMPTY]
        if role == "Link":
            for annotation in self._links.get(id(tag), ()):
                kids.append(Dictionary(Type=Name.OBJR, Pg=annotation.P, Obj=annotation))
                self._linking[id(tag)] = node
        if role == "Figure":
            node.Alt = String(tag.alternative)
        if role == "Note":
            self._notes += 1
            node.ID = String(f"note-{self._notes}")
        if tag.scope:
            node.A = Dictionary(O=Name.Table, Scope=Name(f"/{tag.scope}"))
        if kids:
            node.K = kids[0] if len(kids) == 1 else Array(kids)
        return node


_MAY_BE_EMPTY: Final = frozenset({"TD", "TH"})  # a row has all its cells

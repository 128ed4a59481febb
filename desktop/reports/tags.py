"""The structure of a tagged document: what each mark on its pages is, in the order of reading."""

from __future__ import annotations

from typing import Literal, TypeAlias

Role: TypeAlias = Literal[
    "Document", "Sect", "H1", "H2", "H3", "H4", "P", "L", "LI", "Lbl", "LBody", "Table", "Caption", "TR", "TH", "TD",
    "Figure", "TOC", "TOCI", "Reference", "Link", "Note",
]  # fmt: skip


class Tag:
    """A node of the structure tree, by the standard role that PDF names.

    ``marks`` are the pieces of pages that are its content, as page (from 0) and number on it; ``kids`` follow them.
    ``scope`` is that of a table's head, ``alternative`` what a figure shows, in words.
    """

    __slots__ = ("alternative", "kids", "marks", "role", "scope")

    def __init__(
        self, role: Role, parent: Tag | None = None, *, scope: Literal["", "Column", "Row"] = "", alternative: str = ""
    ) -> None:
        """Make a node, the last of its parent's kids."""
        self.role: Role = role
        self.scope, self.alternative = scope, alternative
        self.kids: list[Tag] | tuple[()] = ()  # most have none, and a long document has many
        self.marks: list[tuple[int, int]] = []
        if parent:
            parent.adopt(self)

    def adopt(self, kid: Tag) -> None:
        """Take a node as the last of its kids."""
        if not self.kids:
            self.kids = []
        self.kids.append(kid)

"""A note as it stands in other people's files: what comes out of them, and what is written into them."""

from __future__ import annotations

import msgspec

Rect = tuple[float, float, float, float]  # left, top, width, height in points, of the page as it is shown


class Mark(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A note in a file.

    ``page`` counts from 0, -1 is none; ``rects`` are its lines there.  ``start`` and ``end`` are positions in the
    document's words; ``quote``, with what stands around it, is found again there.  ``proposed`` is what a tracked
    change (``changes``) puts in the place of ``quote``.  ``answers`` is the ``id`` of the note that it answers.
    """

    id: str = ""
    answers: str = ""
    kind: str = ""
    text: str = ""
    author: str = ""
    created: str = ""
    quote: str = ""
    prefix: str = ""
    suffix: str = ""
    proposed: str = ""
    changes: bool = False
    page: int = -1
    rects: tuple[Rect, ...] = ()
    area: bool = False
    start: int = -1
    end: int = -1

"""Where a note stands: selectors after the W3C Web Annotation model, and how their place is found again.

A place is found exactly, or else nearly, and never on other words: what stands around a quote has to bear it out, and
where two places are as good as each other there is none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

import msgspec
from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from desktop.casework.review.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from desktop.casework.review.text import Words

How = Literal["exact", "moved", "edited", "paragraph", "area"]
Area = tuple[float, float, float, float]  # left, top, width, height in points, of the page as it is shown
AROUND: Final = 64  # characters kept before and after a quote
PDF_FRAGMENT: Final = "http://tools.ietf.org/rfc/rfc3778"
PARAGRAPH: Final = "urn:stocktake:paragraph"
_SHORT: Final = 24  # characters: a quote that may stand in more than one place by chance
_ALIKE: Final = 0.75  # of an edited quote and what it has become
_CLOSE: Final = 0.88  # the same, where little around it bears it out
_HALF: Final = 0.6  # the same, where everything around it does
_FIRM: Final = 0.8  # of what stands around a place and what stood around it: both sides nearly as they were
_BORNE: Final = 0.55  # of what stands around a place and what stood around it
_LOOSE: Final = 0.4  # the same, of a place that is alike itself
_CHANCE: Final = 2  # characters in a row that may be the same by chance
_GROWN: Final = 2.2  # times its length to which a quote may have grown
_CLEAR: Final = 0.12  # by which the best place is better than the next
_NUMBER: Final = re.compile(r"\d+")
_FRAGMENT: Final = re.compile(r"page=(\d{1,6})(?:&viewrect=(-?[\d.]+),(-?[\d.]+),([\d.]+),([\d.]+))?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Selector:
    """What a note says of its place; every part may be empty.  ``page`` counts from 1, 0 is none."""

    exact: str = ""
    prefix: str = ""
    suffix: str = ""
    start: int = -1
    end: int = -1
    page: int = 0
    area: Area | None = None
    paragraph: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a note stands in a document: positions in its text, or an area of a page (``start`` is -1)."""

    start: int
    end: int
    how: How
    page: int = 0
    area: Area | None = None


def select(words: Words, start: int, end: int) -> Selector:
    """Return what selects these positions of a document."""
    paragraph = words.paragraph_at(start)
    return Selector(
        exact=words.text[start:end],
        prefix=words.text[max(start - AROUND, 0) : start],
        suffix=words.text[end : end + AROUND],
        start=start,
        end=end,
        page=words.page_at(start) + 1 if words.pages else 0,
        paragraph=paragraph.number if paragraph else "",
    )


# ---- as W3C JSON -----------------------------------------------------------------------------------------------------


def as_json(selector: Selector) -> list[dict[str, object]]:
    """Return the W3C selectors that say so, each of which selects the same."""
    made: list[dict[str, object]] = []
    if selector.exact:
        quote = {"exact": selector.exact, "prefix": selector.prefix, "suffix": selector.suffix}
        made.append({"type": "TextQuoteSelector", **{name: text for name, text in quote.items() if text}})
    if selector.start >= 0:
        made.append({"type": "TextPositionSelector", "start": selector.start, "end": selector.end})
    if selector.page:
        rect = f"&viewrect={','.join(f'{one:g}' for one in selector.area)}" if selector.area else ""
        value = f"page={selector.page}{rect}"
        made.append({"type": "FragmentSelector", "conformsTo": PDF_FRAGMENT, "value": value})
    if selector.paragraph:
        made.append({"type": "FragmentSelector", "conformsTo": PARAGRAPH, "value": selector.paragraph})
    return made


def from_json(given: object) -> Selector:
    """Read W3C selectors, one or several; those of other kinds, or badly made, say nothing."""
    found: dict[str, object] = {}
    for one in _selectors(given):
        found = {**_read(one), **found}
    return Selector(**found)  # type: ignore[arg-type] # as _read checks them


def encode(selector: Selector) -> str:
    """Return a selector as a note keeps it."""
    return msgspec.json.encode(as_json(selector)).decode()


def decode(text: str) -> Selector:
    """Read what a note keeps; what is no selector says nothing."""
    try:
        return from_json(msgspec.json.decode(text or "[]"))
    except msgspec.DecodeError:
        return Selector()


def _selectors(given: object) -> Iterator[Mapping[str, object]]:
    for one in given if isinstance(given, list) else [given]:
        if isinstance(one, dict):
            yield one
            yield from _selectors(one.get("refinedBy"))


def _read(one: Mapping[str, object]) -> dict[str, object]:
    kind, value = one.get("type"), str(one.get("value", ""))
    if kind == "TextQuoteSelector" and isinstance(one.get("exact"), str):
        return {name: str(one.get(name) or "") for name in ("exact", "prefix", "suffix")}
    if kind == "TextPositionSelector":
        start, end = one.get("start"), one.get("end")
        return {"start": start, "end": end} if isinstance(start, int) and isinstance(end, int) else {}
    if kind == "FragmentSelector" and one.get("conformsTo") == PARAGRAPH:
        return {"paragraph": value}
    if kind == "FragmentSelector" and (found := _FRAGMENT.fullmatch(value)):
        page, *rect = found.groups()
        return {"page": int(page), "area": tuple(map(float, rect)) if rect[0] else None}
    return {}


# ---- found again -----------------------------------------------------------------------------------------------------


def find(
    words: Words, selector: Selector, *, same: bool = False, translated: bool = False, before: Words | None = None
) -> Place | None:
    """Return where a note stands in a document, None where its place is gone.

    ``same``: it is the very document on which the note was made; ``translated``: another language version of it, where
    only the paragraph's number counts.  ``before`` is the document on which the note was made, where that is known: a
    sentence that stood elsewhere in it already is not the one that was quoted.
    """
    if translated:
        found = words.paragraphs_of(selector.paragraph)
        return Place(start=found[0], end=found[1], how="paragraph", page=words.page_at(found[0])) if found else None
    exact = fold(selector.exact).text
    if not exact:
        return _unquoted(words, selector, same=same)
    if same and words.text[selector.start : selector.end] == exact:
        return _place(words, selector.start, selector.end, "exact")
    old = before.text if before else ""
    return _exactly(words, selector, exact, old) or _nearly(words, selector, exact, old)


def _unquoted(words: Words, selector: Selector, *, same: bool) -> Place | None:
    """Return the place of a note that quotes nothing: an area only on its own document, or a paragraph's number."""
    if selector.area and selector.page:
        return Place(start=-1, end=-1, how="area", page=selector.page - 1, area=selector.area) if same else None
    if found := words.paragraphs_of(selector.paragraph):
        return Place(start=found[0], end=found[1], how="paragraph", page=words.page_at(found[0]))
    return Place(start=-1, end=-1, how="area", page=selector.page - 1) if same and selector.page else None


def _place(words: Words, start: int, end: int, how: How) -> Place:
    return Place(start=start, end=end, how=how, page=words.page_at(start))


def _exactly(words: Words, selector: Selector, exact: str, old: str) -> Place | None:
    starts = [one.start() for one in re.finditer(re.escape(exact), words.text)]
    scored = sorted(((_borne(words, selector, at, at + len(exact)), at) for at in starts), reverse=True)
    if not scored:
        return None
    (best, at), others = scored[0], scored[1:]
    alone = not others or best - others[0][0] >= _CLEAR
    telling = len(exact) >= _SHORT and not others and old.count(exact) <= 1
    if telling or (best >= _BORNE and alone):
        return _place(words, at, at + len(exact), "exact" if at == selector.start else "moved")
    return None


def _nearly(words: Words, selector: Selector, exact: str, old: str) -> Place | None:
    """Return where an edited quote stands now: alike, borne out by what is around, clearly better than any other."""
    scored = sorted(_candidates(words, selector, exact, old), reverse=True)
    if not scored:
        return None
    best, start, end, alike, borne = scored[0]
    rival = next((score for score, at, until, *_ in scored[1:] if at >= end or until <= start), 0.0)
    if best - rival < _CLEAR or not _bears(exact, words.text[start:end], alike, borne, known=bool(old)):
        return None
    return _place(words, start, end, "edited")


def _bears(exact: str, found: str, alike: float, borne: float, *, known: bool) -> bool:
    """Say whether two texts are the same words, edited: other numbers or names need more around them to be believed."""
    if len(exact) < _SHORT:
        return alike >= _ALIKE and borne >= _FIRM
    if borne >= _FIRM:
        return alike >= _HALF
    if _facts(exact) == _facts(found):
        return alike >= _ALIKE and (borne >= _LOOSE or alike >= _CLOSE or (known and alike >= _FIRM))
    return known and alike >= _ALIKE and borne >= _LOOSE


def _facts(text: str) -> list[str]:
    """Return the numbers, and the words with a capital letter inside the text: what tells two alike sentences apart."""
    names = [one for one in text.split()[1:] if one[:1].isupper()]
    return sorted([*_NUMBER.findall(text), *(one.strip(".,;:()") for one in names)])


def _candidates(
    words: Words, selector: Selector, exact: str, old: str
) -> Iterator[tuple[float, int, int, float, float]]:
    """Yield score, positions, likeness and support of places where an edited quote may stand."""
    for start, end in _stretches(words, len(exact)):
        stretch = words.text[start:end]
        found = fuzz.partial_ratio_alignment(exact, stretch, score_cutoff=55)
        if found is None or len(stretch) < len(exact) // 3:
            continue
        first, last = _trim(exact, stretch, found.dest_start, found.dest_end)
        text = stretch[first:last]
        if old and text in old:
            continue
        alike = _alike(exact, text)
        borne = _borne(words, selector, start + first, start + last)
        yield alike * 0.6 + borne * 0.4, start + first, start + last, alike, borne


def _alike(exact: str, text: str) -> float:
    """Return how far a text is the quote, from 0 to 1; words put in between count little."""
    kept = sum(one.size for one in Levenshtein.opcodes(exact, text).as_matching_blocks() if one.size > _CHANCE)
    grown = len(text) <= _GROWN * len(exact)
    return max(Levenshtein.normalized_similarity(exact, text), 0.9 * kept / len(exact) if grown else 0.0)


def _stretches(words: Words, length: int) -> Sequence[tuple[int, int]]:
    """Return paragraphs, or where a quote is longer than such, several in a row."""
    spans = [(one.start, one.end) for one in words.paragraphs] or [(0, len(words.text))]
    made = []
    for at, (start, end) in enumerate(spans):
        until, last = end, at
        while until - start < length + AROUND and last + 1 < len(spans) and last - at < 8:  # noqa: PLR2004 - enough
            last += 1
            until = spans[last][1]
        made.append((start, until))
    return made


def _trim(exact: str, stretch: str, start: int, end: int) -> tuple[int, int]:
    """Return where in a stretch an edited quote begins and ends: at the words that its own ends have become."""
    low, high = max(start - len(exact), 0), min(end + len(exact), len(stretch))
    blocks = [one for one in Levenshtein.opcodes(exact, stretch[low:high]).as_matching_blocks() if one.size > _CHANCE]
    if not blocks:
        return start, end
    first, last = blocks[0], blocks[-1]
    begin = low + first.b - (first.a if first.a < AROUND // 4 else 0)
    missing = len(exact) - last.a - last.size
    finish = low + last.b + last.size + (missing if missing < AROUND // 4 else 0)
    return _to_words(stretch, max(begin, 0), min(finish, len(stretch)))


def _to_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Return positions moved to whole words."""
    while start > 0 and text[start - 1].isalnum() and text[start : start + 1].isalnum() and _spaced(text):
        start -= 1
    while end < len(text) and text[end].isalnum() and text[end - 1 : end].isalnum() and _spaced(text):
        end += 1
    return start, end


def _spaced(text: str) -> bool:
    """Say whether a text has blanks between its words, as Chinese has not."""
    return text.count(" ") * 20 > len(text)


def _borne(words: Words, selector: Selector, start: int, end: int) -> float:
    """Return how far what stands around a place is what stood around the quote, from 0 to 1."""
    before, after = selector.prefix, selector.suffix
    sides = []
    if before:
        sides.append(_side(before[-AROUND:], words.text[max(start - AROUND, 0) : start], before=True))
    if after:
        sides.append(_side(after[:AROUND], words.text[end : end + AROUND], before=False))
    return max(sides, default=0.0) * 0.7 + min(sides, default=0.0) * 0.3


def _side(was: str, now: str, *, before: bool) -> float:
    """Return how far one side is what it was: what is near counts even where the paragraph is another."""
    near = AROUND // 2
    pairs = ((was, now), (was[-near:], now[-near:]) if before else (was[:near], now[:near]))
    return max(Levenshtein.normalized_similarity(*pair) for pair in pairs)

"""What a W3C annotation may say: the terms of the vocabulary's JSON-LD frame, and a check against them.

Sources: https://www.w3.org/TR/annotation-vocab/ and https://www.w3.org/TR/annotation-model/ (sections 3 and 4).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

TERMS: Final = frozenset({
    "@context", "id", "type", "label", "value", "format", "language", "processingLanguage", "textDirection",
    "body", "target", "bodyValue", "motivation", "purpose", "source", "selector", "refinedBy", "state", "scope",
    "styleClass", "stylesheet", "renderedVia", "creator", "created", "modified", "generator", "generated",
    "audience", "accessibility", "rights", "canonical", "via", "cached", "sourceDate", "sourceDateStart",
    "sourceDateEnd", "exact", "prefix", "suffix", "start", "end", "startSelector", "endSelector", "conformsTo",
    "name", "nickname", "email", "email_sha1", "homepage", "first", "last", "next", "prev", "partOf", "items",
    "total", "startIndex", "accept",
})  # fmt: skip
MOTIVES: Final = frozenset({
    "assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting",
    "identifying", "linking", "moderating", "questioning", "replying", "tagging",
})  # fmt: skip
SELECTORS: Final = frozenset({
    "TextQuoteSelector", "TextPositionSelector", "FragmentSelector", "RangeSelector", "CssSelector",
    "XPathSelector", "SvgSelector", "DataPositionSelector",
})  # fmt: skip


def listed(given: Any) -> list[Any]:  # noqa: ANN401 - as it stands in the file
    """Return one or several values of JSON-LD as a list."""
    return [] if given is None else given if isinstance(given, list) else [given]


def check(one: Mapping[str, object]) -> list[str]:
    """Return what is wrong with an annotation under the model and its vocabulary, in words."""
    faults = []
    if "Annotation" not in listed(one.get("type")):
        faults.append("its type is not Annotation")
    if not isinstance(one.get("id", ""), str):
        faults.append("its id is no IRI")
    if not one.get("target"):
        faults.append("it has no target")
    if "body" in one and "bodyValue" in one:
        faults.append("it has both a body and a bodyValue")
    return [*faults, *_strange(one), *_unsound(one)]


def _strange(node: object) -> Iterator[str]:
    """Yield the names that neither the vocabulary nor a prefix explains."""
    for name, value in node.items() if isinstance(node, dict) else ():
        if name not in TERMS and ":" not in name:
            yield f"“{name}” is no term of the vocabulary"
        if name != "@context" and ":" not in name:
            for inner in listed(value):
                yield from _strange(inner)


def _unsound(one: Mapping[str, object]) -> Iterator[str]:
    for node in _nodes([one.get("body"), one.get("target"), {"purpose": one.get("motivation")}]):
        for motive in listed(node.get("purpose")):
            if motive not in MOTIVES and ":" not in str(motive):
                yield f"“{motive}” is no motivation"
        kind = str(node.get("type", ""))
        if kind.endswith("Selector") and kind not in SELECTORS:
            yield f"“{kind}” is no selector"
        if kind == "TextQuoteSelector" and not isinstance(node.get("exact"), str):
            yield "a TextQuoteSelector has no exact text"
        if kind == "TextPositionSelector" and not all(isinstance(node.get(end), int) for end in ("start", "end")):
            yield "a TextPositionSelector has no start and end"
        if kind == "FragmentSelector" and not isinstance(node.get("value"), str):
            yield "a FragmentSelector has no value"


def _nodes(given: object) -> Iterator[dict[str, Any]]:
    for one in listed(given):
        if isinstance(one, list):
            yield from _nodes(one)
        elif isinstance(one, dict):
            yield one
            for value in one.values():
                yield from _nodes([inner for inner in listed(value) if isinstance(inner, dict)])

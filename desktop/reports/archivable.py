"""What an archive asks of a PDF (PDF/A, ISO 19005, 1b and 2b), as checks of the file alone.

They cover what could go wrong with our own documents: none of them holds pictures, forms or files.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import pikepdf
from lxml import etree

from desktop.reports.properties import SAME, UA

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pikepdf import Object, Pdf

_CLAIMS: Final = frozenset({("1", "B"), ("2", "B")})
_OTHER_COLOURS: Final = frozenset({"k", "K", "cs", "CS", "sh"})  # that the colours' meaning does not cover
_ACTING: Final = frozenset({"/OpenAction", "/AA", "/AcroForm"})
_NAMED: Final = frozenset({"/JavaScript", "/EmbeddedFiles"})
_OUTSIDE: Final = frozenset({"/F", "/FFilter"})  # of a stream: what is in another file
_SHUT: Final = frozenset({"/LZWDecode", "/Crypt"})
_LONGEST_TEXT: Final = 32767  # bytes
_LONGEST_LIST: Final = 8191  # things, in PDF/A-1
_SIGNED, _RGB, _SPACE = b"acsp", b"RGB ", slice(16, 20)  # of an ICC profile
_SIGNATURE: Final = slice(36, 40)


def claims(pdf: Pdf, _nodes: list[Object]) -> Iterator[str]:
    """Yield what is wrong with what the document says that it follows."""
    if _claimed(pdf) not in _CLAIMS:
        yield "the document does not say that it follows PDF/A-1b or PDF/A-2b"
    packet = pdf.Root.Metadata.read_bytes() if "/Metadata" in pdf.Root else b"<none/>"
    tree = etree.fromstring(packet, etree.XMLParser(resolve_entities=False, no_network=True))
    used = {str(etree.QName(one).namespace) for one in tree.iter(etree.Element)}
    described = {one.text for one in tree.iter("{http://www.aiim.org/pdfa/ns/schema#}namespaceURI")}
    if UA in used - described:
        yield "the document does not describe what it adds to its metadata for PDF/UA"


def _claimed(pdf: Pdf) -> tuple[str, str]:
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as meta:
        return str(meta.get("pdfaid:part", "")), str(meta.get("pdfaid:conformance", ""))


def in_step(pdf: Pdf, _nodes: list[Object]) -> Iterator[str]:
    """Yield what the two places in which a document says the same do not say alike."""
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as meta:
        for old, (new, _) in SAME.items():
            first, second = str(pdf.docinfo.get(old, "")), _plain(meta.get(new, ""))
            if old == "/CreationDate":
                first, second = (re.sub(r"\D", "", text) for text in (first, second))
            if first != second:
                yield f"two places differ in what they say of the document's {old[1:].lower()}"


def _plain(value: object) -> str:
    return str(value[0]) if isinstance(value, list) and len(value) == 1 else str(value)


def colours(pdf: Pdf, _nodes: list[Object]) -> Iterator[str]:
    """Yield what colours have no meaning of their own, away from the device that shows them."""
    intents = [one for one in pdf.Root.get("/OutputIntents", pikepdf.Array()) if "/DestOutputProfile" in one]
    profiles = [one.DestOutputProfile.read_bytes() for one in intents if str(one.get("/S", "")) == "/GTS_PDFA1"]
    if len(profiles) != 1 or (profiles[0][_SIGNATURE], profiles[0][_SPACE]) != (_SIGNED, _RGB):
        yield "the document does not say what its colours mean, by one profile of red, green and blue"
    for number, page in enumerate(pdf.pages, 1):
        if found := sorted(_OTHER_COLOURS & {str(one.operator) for one in pikepdf.parse_content_stream(page)}):
            yield f"page {number}: colours of another kind ({', '.join(found)})"


def opaque(pdf: Pdf, _nodes: list[Object]) -> Iterator[str]:
    """Yield what may let shine through what lies below it: PDF/A-1 has nothing of the kind, and we need it nowhere."""
    for number, page in enumerate(pdf.pages, 1):
        states = page.resources.get("/ExtGState", pikepdf.Dictionary()).values()
        if "/Group" in page.obj or "/XObject" in page.resources or any(map(_shines, states)):
            yield f"page {number}: something may be transparent"


def _shines(state: Object) -> bool:
    covers = all(float(state.get(name, 1)) == 1 for name in ("/ca", "/CA"))
    plain = str(state.get("/SMask", "/None")) == "/None" and str(state.get("/BM", "/Normal")) == "/Normal"
    return not (covers and plain)


def at_rest(pdf: Pdf, _nodes: list[Object]) -> Iterator[str]:
    """Yield what acts, asks or hides."""
    if pdf.is_encrypted:
        yield "the document is encrypted"
    names = pdf.Root.get("/Names", pikepdf.Dictionary())
    if _ACTING & set(pdf.Root.keys()) or _NAMED & set(names.keys()):
        yield "the document does more than show itself, or holds other files"
    for number, page in enumerate(pdf.pages, 1):
        if "/AA" in page.obj or any(map(_acts, page.obj.get("/Annots", pikepdf.Array()))):
            yield f"page {number}: something acts, or is more than a link within the document"


def _acts(one: Object) -> bool:
    return str(one.get("/Subtype", "")) != "/Link" or bool({"/A", "/AA"} & set(one.keys()))


def self_contained(pdf: Pdf, nodes: list[Object]) -> Iterator[str]:
    """Yield what lies elsewhere, cannot be unpacked by everybody, or is longer than readers have to take."""
    if not all(bytes(one) for one in pdf.trailer.get("/ID", [b""])):
        yield "the document has no identifier"
    for one in pdf.objects:
        if isinstance(one, pikepdf.Stream) and (_OUTSIDE & set(one.keys()) or _SHUT & _filters(one)):
            yield "a part lies in another file, or is packed in a way that archives do not take"
    texts = (bytes(value) for value in pdf.docinfo.values() if isinstance(value, pikepdf.String))
    if any(len(text) > _LONGEST_TEXT for text in texts):
        yield f"a text is longer than {_LONGEST_TEXT} bytes"
    if _claimed(pdf)[0] == "1" and any(len(one) > _LONGEST_LIST for one in _lists(pdf, nodes)):
        yield f"a list has more than {_LONGEST_LIST} things, which PDF/A-1 does not take: print it as PDF/A-2b"


def _filters(stream: Object) -> set[str]:
    found = stream.get("/Filter", pikepdf.Array())
    return {str(one) for one in found} if isinstance(found, pikepdf.Array) else {str(found)}


def _lists(pdf: Pdf, nodes: list[Object]) -> Iterator[Object]:
    if "/StructTreeRoot" in pdf.Root:
        yield pdf.Root.StructTreeRoot.ParentTree.Nums
    yield from (node.K for node in nodes if isinstance(node.get("/K"), pikepdf.Array))


CHECKS: Final = {
    "claims": claims,
    "in step": in_step,
    "colours": colours,
    "opaque": opaque,
    "at rest": at_rest,
    "self-contained": self_contained,
}

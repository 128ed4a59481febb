"""What a document says of itself: in its information and, in step with that, in its packet of metadata (ISO 16684-1).

The packet is written here, for two reasons: PDF/A wants the one property described that PDF/UA adds to it, and takes
none whose namespace is not declared where its readers look for it.
"""

from __future__ import annotations

from datetime import UTC
from itertools import groupby
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape

from pikepdf import Array, Dictionary, Name, String

from desktop.reports.profile import srgb

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pikepdf import Pdf

    from desktop.reports.fonts import Fonts
    from desktop.reports.outline import Outline

PROGRAM: Final = "Stocktake"
STAMP: Final = "/StocktakeCopy"  # in the document's information: by what programs make the same copy again
UA: Final = "http://www.aiim.org/pdfua/ns/id/"
_PLAIN, _SEQUENCE = "{}", "<rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq>"
_BAG, _WORDED = "<rdf:Bag><rdf:li>{}</rdf:li></rdf:Bag>", '<rdf:Alt><rdf:li xml:lang="x-default">{}</rdf:li></rdf:Alt>'
SAME: Final = {
    "/Title": ("dc:title", _WORDED),
    "/Author": ("dc:creator", _SEQUENCE),
    "/Subject": ("dc:description", _WORDED),
    "/Keywords": ("pdf:Keywords", _PLAIN),
    "/Producer": ("pdf:Producer", _PLAIN),
    "/Creator": ("xmp:CreatorTool", _PLAIN),
    "/CreationDate": ("xmp:CreateDate", _PLAIN),
}
"""What is said in both places: the key in the information, the property in the packet and the form of its value."""
_FORMS: Final = {**dict(SAME.values()), "dc:language": _BAG}
_NAMESPACES: Final = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": UA,
    "xmp": "http://ns.adobe.com/xap/1.0/",
}
_DESCRIBED: Final = f"""<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag>
<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA</pdfaSchema:schema>
<pdfaSchema:namespaceURI>{UA}</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that is followed</pdfaProperty:description></rdf:li></rdf:Seq>
</pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
"""
_PACKET: Final = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
{body}</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""
_PROFILE: Final = "sRGB"


def describe(pdf: Pdf, outline: Outline, fonts: Fonts, *, tagged: bool) -> None:
    """Say what the document is: language, title, dates, the standards it follows, what its colours mean."""
    told = dict(_told(outline, fonts))
    said = {SAME[name][0]: text for name, text in told.items()}
    said |= {"dc:language": outline.language, "pdfaid:part": outline.archive[0], "pdfaid:conformance": "B"}
    if tagged:
        said["pdfuaid:part"] = "1"
    if outline.stamp:
        told[STAMP] = outline.stamp
    if outline.created:
        day = outline.created.astimezone(UTC)
        told["/CreationDate"] = f"{day:D:%Y%m%d%H%M%SZ}"
        said["xmp:CreateDate"] = f"{day:%Y-%m-%dT%H:%M:%SZ}"
    del pdf.docinfo
    for name, text in told.items():
        pdf.docinfo[name] = String(text)
    pdf.Root.Lang = String(outline.language)
    made = pdf.make_stream(_packet(said))
    made.Type, made.Subtype = Name.Metadata, Name.XML
    pdf.Root.Metadata = made
    _mean_colours(pdf)


def _told(outline: Outline, fonts: Fonts) -> Iterator[tuple[str, str]]:
    copy = "; ".join(f"{label}: {value}" for label, value in outline.provenance)
    texts = {"/Title": outline.title, "/Author": outline.author, "/Subject": outline.subtitle, "/Keywords": copy}
    yield from ((name, fonts.printable(text)) for name, text in texts.items() if text)
    yield from (("/Creator", PROGRAM), ("/Producer", PROGRAM))


def _packet(said: Mapping[str, str]) -> bytes:
    """Return the packet that says these properties, each by its prefix and name."""
    body = _DESCRIBED if "pdfuaid:part" in said else ""
    for prefix, names in groupby(sorted(said), key=lambda name: name.partition(":")[0]):
        made = (f"<{name}>{_FORMS.get(name, _PLAIN).format(escape(said[name]))}</{name}>" for name in names)
        body += f'<rdf:Description rdf:about="" xmlns:{prefix}="{_NAMESPACES[prefix]}">{"".join(made)}'
        body += "</rdf:Description>\n"
    return _PACKET.format(body=body).encode()


def _mean_colours(pdf: Pdf) -> None:
    profile = pdf.make_stream(srgb())
    profile.N, profile.Alternate = 3, Name.DeviceRGB
    intent = Dictionary(Type=Name.OutputIntent, S=Name.GTS_PDFA1, DestOutputProfile=profile)
    intent.OutputConditionIdentifier = intent.Info = String(_PROFILE)
    pdf.Root.OutputIntents = Array([pdf.make_indirect(intent)])

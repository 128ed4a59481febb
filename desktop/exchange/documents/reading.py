"""The words of DOCX, ODT, HTML and plain text; in the worker process."""

from __future__ import annotations

import codecs
import io
import re
import zipfile
from typing import TYPE_CHECKING, Final

import msgspec
from lxml import etree, html

from desktop.casework.review.text import MEDIA, compose, lines_to_paragraphs
from desktop.exchange.errors import CannotRead

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

UNPACKED: Final = 256 << 20  # bytes that a document's parts may have together
PARTS: Final = 10_000
_ODT: Final = "urn:oasis:names:tc:opendocument:xmlns:{}:1.0"
_TEXT, _OFFICE = _ODT.format("text"), _ODT.format("office")
_LEFT_OUT: Final = frozenset({f"{{{_OFFICE}}}annotation", f"{{{_TEXT}}}tracked-changes", f"{{{_TEXT}}}note"})
_INLINE: Final = frozenset({
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "em", "font", "i", "ins", "mark", "q", "s", "small", "span",
    "strong", "sub", "sup", "u", "var",
})  # fmt: skip
_UNSEEN: Final = frozenset({"script", "style", "noscript", "template", "head", "iframe", "object", "svg", "math"})
_LONG: Final = 200  # characters: longer lines are not broken as they are printed


def words(content: bytes, media: str) -> object:
    """Return the words of a document, as plain values; raises :class:`CannotRead`."""
    read = _READERS.get(media)
    if read is None:
        raise CannotRead("Documents of this kind are not read here.", todo="Ask for a PDF or DOCX file.")
    try:
        return msgspec.to_builtins(compose(read(content)))
    except (
        ValueError,
        KeyError,
        LookupError,
        etree.LxmlError,
        zipfile.BadZipFile,
        zipfile.LargeZipFile,
        OSError,
    ) as fault:
        raise broken(fault) from fault


def broken(fault: Exception) -> CannotRead:
    """Return the advice on a document that cannot be read."""
    return CannotRead(f"The document is damaged, or is not what its name says ({fault}).", todo="Ask for another copy.")


def check_parts(content: bytes) -> None:
    """Refuse a ZIP file that unpacks to too much, or that is locked."""
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        known = parts.infolist()
        if len(known) > PARTS or sum(one.file_size for one in known) > UNPACKED:
            raise CannotRead("The document unpacks to more than a document may.", todo="Ask for a simpler copy.")
        if any(one.flag_bits & 1 for one in known):
            raise locked()


def locked() -> CannotRead:
    """Return the advice on a document that wants a password."""
    return CannotRead("The document is locked with a password.", todo="Ask for a copy without one.")


def too_long(pages: int) -> CannotRead:
    """Return the advice on a document of too many pages."""
    return CannotRead(f"The document has more than {pages:,} pages.", todo="Ask for it in parts.")


def _docx(content: bytes) -> Iterator[str]:
    from desktop.exchange.documents.word_notes import open_word, pieces  # noqa: PLC0415 - only Word's files need it

    return (f"{one.label}{one.text}" for one in pieces(open_word(content)))


def _odt(content: bytes) -> Iterator[str]:
    check_parts(content)
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        manifest = parts.read("META-INF/manifest.xml") if "META-INF/manifest.xml" in parts.namelist() else b""
        if b"encryption-data" in manifest:
            raise locked()
        root = etree.fromstring(parts.read("content.xml"), parser())
    for one in root.iter(f"{{{_TEXT}}}p", f"{{{_TEXT}}}h"):
        if not any(up.tag in _LEFT_OUT for up in one.iterancestors()):
            yield "".join(_odt_text(one))


def _odt_text(one: etree._Element) -> Iterator[str]:
    yield one.text or ""
    for inside in one:
        if inside.tag in (f"{{{_TEXT}}}s", f"{{{_TEXT}}}tab", f"{{{_TEXT}}}line-break"):
            yield " "
        elif inside.tag not in _LEFT_OUT:
            yield from _odt_text(inside)
        yield inside.tail or ""


def parser() -> etree.XMLParser:
    """Return a parser that fetches nothing and expands nothing."""
    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)


def _html(content: bytes) -> Iterator[str]:
    made = html.document_fromstring(content or b"<p></p>", parser=html.HTMLParser(no_network=True, huge_tree=False))
    return iter("".join(_html_text(made)).split("\n\n"))


def _html_text(one: etree._Element) -> Iterator[str]:
    if not isinstance(one.tag, str) or one.tag in _UNSEEN:
        return
    if one.tag == "br":
        yield "\n"
    around = "" if one.tag in _INLINE or one.tag == "br" else "\n\n"
    yield around
    yield re.sub(r"\s+", " ", one.text or "")
    for inside in one:
        yield from _html_text(inside)
        yield re.sub(r"\s+", " ", inside.tail or "")
    yield around


def _txt(content: bytes) -> Iterator[str]:
    text = decoded(content)
    if "\x00" in text:
        raise CannotRead("The document is no text, whatever its name says.", todo="Ask for another copy.")
    if max(map(len, text.splitlines()), default=0) > _LONG:
        return iter(text.splitlines())
    return (text[start:end] for start, end in lines_to_paragraphs(text))


def decoded(content: bytes) -> str:
    """Return plain text: UTF-8, UTF-16 with its mark, else Windows' Western letters."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return content.decode("utf-16")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


_READERS: Final[dict[str, Callable[[bytes], Iterator[str]]]] = {
    MEDIA["docx"]: _docx,
    MEDIA["odt"]: _odt,
    MEDIA["html"]: _html,
    MEDIA["txt"]: _txt,
}

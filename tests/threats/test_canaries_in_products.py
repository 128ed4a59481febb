"""Canaries in what is made from a desk: reports of every kind and form, tables, the search index.

Kinds, forms, tables and types of records join by being declared.
"""

from __future__ import annotations

import datetime as dt
import io
import subprocess
import zipfile
from typing import TYPE_CHECKING

import pikepdf
import pytest

from desktop.casework.errors import NotFound, NotReady
from desktop.exchange import export as exporting
from desktop.exchange.formats import MAKERS
from desktop.records.labels import Audience
from desktop.reports import forms, kinds
from desktop.reports.request import COPIES, FORMS, KINDS, Request

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canaries import Meeting

MOMENT = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)


def contents(name: str, raw: bytes) -> Iterator[bytes]:
    """Yield a file, and everything in it as whoever opens it can come by it: parts of a ZIP, a PDF's text, metadata,
    attachments and streams without compression."""
    yield name.encode() + b"\0" + raw
    if raw.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(raw)) as parts:
            for part in parts.namelist():
                yield from contents(part, parts.read(part))
    if raw.startswith(b"%PDF-"):
        yield subprocess.run(["pdftotext", "-layout", "-", "-"], input=raw, check=True, capture_output=True).stdout
        with pikepdf.open(io.BytesIO(raw)) as pdf:
            yield repr(dict(pdf.docinfo)).encode() + str(pdf.open_metadata()).encode()
            for attached in pdf.attachments:
                yield from contents(attached, pdf.attachments[attached].get_file().read_bytes())
            for one in pdf.objects:
                yield (
                    bytes(one.read_bytes()) if isinstance(one, pikepdf.Stream) and _is_text(one) else repr(one).encode()
                )


def _is_text(stream: pikepdf.Stream) -> bool:
    return stream.get("/Filter") in (None, pikepdf.Name.FlateDecode)


def seen(meeting: Meeting, files: dict[str, bytes]) -> set[Audience]:
    everything = b"\0".join(content for name, raw in files.items() for content in contents(name, raw))
    return {audience for audience, places in meeting.found(everything).items() if places}


def report(meeting: Meeting, kind: str, copy: str, form: str) -> dict[str, bytes]:
    """Return a report on the first record that it can be on."""
    desk, subject = meeting.desks["secretariat"], KINDS[kind].subject
    records = desk.records(subject) if subject else []
    of = records[0].id.hex() if records else ""
    request = Request(kind=kind, copy=copy, created=MOMENT, record=of)
    return {f"out.{form}": forms.made(kinds.outline(desk, request), form)}


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_a_report_holds_no_more_than_its_readers_may_in_any_form(kind: str, meeting: Meeting) -> None:
    for copy in ("public", "team"):
        for form in FORMS if copy == "public" else ("json",):
            try:
                files = report(meeting, kind, copy, form)
            except (NotFound, NotReady):  # there is nothing here that it could be on
                continue
            assert seen(meeting, files) <= COPIES[copy] - {Audience.SHARED}, (kind, copy, form)


def table(meeting: Meeting, maker: str, who: str, **wish: object) -> dict[str, bytes]:
    desk, seat = meeting.desks[who], meeting.seats[who]
    made = exporting.export(desk, exporting.Wish(**wish), MOMENT.isoformat(), seat)
    return {**MAKERS[maker](made), **made.files}


@pytest.mark.parametrize("maker", MAKERS)
def test_a_table_holds_no_more_than_was_asked_for_and_may_be(maker: str, meeting: Meeting) -> None:
    assert seen(meeting, table(meeting, maker, "secretariat")) == set()
    assert seen(meeting, table(meeting, maker, "rapp")) == set()
    most = {"audience": frozenset(Audience) - {Audience.SEALED}, "personal": True}
    assert seen(meeting, table(meeting, maker, "secretariat", **most)) == {Audience.TEAM, Audience.SECRETARIAT}
    everything = table(meeting, maker, "secretariat", **most | {"audience": frozenset(Audience)}, sealed=True)
    assert seen(meeting, everything) == set(meeting.canaries)  # the positive control


@pytest.mark.parametrize("reader", ["watch", "rapp", "peer", "lead", "sec-two"])
def test_what_the_search_index_knows_is_what_its_owner_may_read(reader: str, meeting: Meeting) -> None:
    desk = meeting.desks[reader]
    while desk.index():
        pass
    desk._db.execute("create virtual table if not exists temp.terms using fts5vocab(main, found, row)")
    terms = "\0".join(term for (term,) in desk._db.execute("select term from temp.terms")).encode()
    may = {"peer": {Audience.TEAM}, "lead": {Audience.SECRETARIAT}, "sec-two": {Audience.TEAM, Audience.SECRETARIAT}}
    known = {audience for audience, places in meeting.found(terms).items() if places}
    assert known <= may.get(reader, set())
    assert known == may.get(reader, set()) or reader in {"lead", "sec-two"}  # personal values are not sought


def test_the_secretariat_finds_what_it_may_read(meeting: Meeting) -> None:
    desk = meeting.desks["sec-two"]
    while desk.index():
        pass
    canary = next(iter(meeting.canaries[Audience.TEAM].values()))
    assert desk._db.execute("select count(*) from found where found match ?", (f'"{canary}"',)).fetchone()[0]

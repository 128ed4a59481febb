"""Parts of the program's test of itself: documents of other people, reports, tables, a registry on this computer."""

from __future__ import annotations

import io
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

import pikepdf
import uvicorn

from desktop import wiring
from desktop.bench.selftest import REPORT, SelfTestFailed
from desktop.casework import recovery
from desktop.casework.next_roster import current_roster
from desktop.casework.review.text import MEDIA
from desktop.exchange.documents.worker import Worker
from desktop.exchange.export import Wish, export
from desktop.exchange.formats import JSON_NAME, MAKERS
from desktop.exchange.line import Line
from desktop.exchange.workbook import read_sheets
from desktop.registry.core import open_registry
from desktop.registry.routes import make_app
from desktop.reports.request import Request
from desktop.trust.roster import root_fingerprint

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.casework.ports import Sitting
    from desktop.registry.core import Registry
    from desktop.store.desk import DeskFile

PATIENCE: Final = 20.0  # seconds for a registry to begin
_WORDS: Final = "A paper of somebody else بحث"


def documents(pdf: bytes) -> str:
    """Let the process that reads documents write a file of Word, read it again, and look into a PDF."""
    with Worker() as worker:
        paper = worker.call("word_of_text", paragraphs=[_WORDS])
        read = worker.call("words", content=paper, media=MEDIA["docx"])
        seen = worker.call("examine_pdf", content=pdf)
    if _WORDS not in read["text"] or not seen["pages"]:
        raise SelfTestFailed("Documents are not read as they are.", todo=REPORT)
    return "read a DOCX and a PDF file in a process of its own"


def reports(desk: DeskFile, title: str, pdf: bytes) -> str:
    """Make a report in Word's and in a spreadsheet's form, and look whether the printed one is tagged."""
    request = Request(kind="meeting", copy="public", created=wiring.now())
    word, book = (wiring.print_report(desk, request, form=form) for form in ("docx", "xlsx"))
    with Worker() as worker:
        text = worker.call("words", content=word, media=MEDIA["docx"])["text"]
    if title not in text or not read_sheets("report", book):
        raise SelfTestFailed("A report does not hold what it must.", todo=REPORT)
    with pikepdf.open(io.BytesIO(pdf)) as printed:
        if "/StructTreeRoot" not in printed.Root:
            raise SelfTestFailed("A printed page has no tags.", todo=REPORT)
    return "reports: DOCX, XLSX, tagged PDF"


def tables(desk: DeskFile, title: str) -> str:
    """Export what everybody may read, in all forms."""
    exported = export(desk, Wish(), wiring.now().isoformat())
    made = {kind: make(exported) for kind, make in MAKERS.items()}
    if title not in made["json"][JSON_NAME].decode():
        raise SelfTestFailed("An export does not hold what it must.", todo=REPORT)
    return f"exported: {', '.join(made)}"


def registry(desk: DeskFile, sitting: Sitting, path: Path, passphrase: str) -> str:
    """Serve a registry on SQLite to this computer alone, ask whether it is well, and synchronise with it."""
    folder = path.with_name("registry")
    folder.mkdir()
    served = open_registry(
        f"sqlite:///{folder / 'registry.db'}", folder / "files", passphrase, pin=root_fingerprint(current_roster(desk))
    )
    recovery.set_log_key(desk, sitting, passphrase, served.log_key)
    with _address(served) as url:
        line = Line(url, sitting.secrets.signing)
        try:
            well = line.ask("GET", "health", signed=False).json()["healthy"]
        finally:
            line.close()
        report = wiring.synchronise(desk, sitting, path, url)
    if not well or report.waits or not report.went:
        raise SelfTestFailed("A registry here does not keep what it is sent.", todo=REPORT)
    return "served a registry on SQLite and synchronised with it"


@contextmanager
def _address(served: Registry) -> Iterator[str]:
    """Give the address at which a registry serves from a thread on the loopback; it is closed afterwards."""
    config = uvicorn.Config(make_app(lambda: served), host="127.0.0.1", port=0, log_config=None, access_log=False)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    end = time.monotonic() + PATIENCE
    while not server.started:
        if not thread.is_alive() or time.monotonic() > end:
            raise SelfTestFailed("No registry can be served here.", todo=REPORT)
        time.sleep(0.01)
    try:
        host, port = server.servers[0].sockets[0].getsockname()
        yield f"http://{host}:{port}"
    finally:
        server.should_exit = True
        thread.join()

"""The program's test of itself finds what is wrong on a computer."""

from __future__ import annotations

import io
import re
import threading
from contextlib import closing
from typing import TYPE_CHECKING, Self
from unittest.mock import Mock

import keyring
import pikepdf
import pytest
import uvicorn
from keyring.errors import NoKeyringError
from PySide6.QtGui import QIcon, QPixmap

from desktop import wiring
from desktop.bench import selftest, trials
from desktop.reports.fonts import Fonts
from desktop.ui import selftest as window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from desktop.store.desk import DeskFile


@pytest.fixture(autouse=True)
def no_key_store(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand for a computer without one."""

    def refuse(*_: object) -> None:
        raise NoKeyringError

    monkeypatch.setattr(keyring, "get_password", refuse)


@pytest.mark.usefixtures("qapp")
def test_it_tries_all_parts() -> None:
    done = "\n".join(selftest.self_test())
    for part in (
        "desk", "captured", "sealed", "merged", "printed", "a DOCX and a PDF file", "reports: DOCX", "exported: csv",
        "served a registry", "key file", "key store: none", "Arabic", "languages of the window: ar", "icons",
        "read beside the window",
    ):  # fmt: skip
        assert part in done
    assert re.search(r"plug-ins of the window: .*qoffscreen", done)


def test_a_key_store_that_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring, "get_password", lambda *_: None)
    assert selftest.key_places()[1] == "key store: it answers"


@pytest.fixture
def silence() -> Iterator[threading.Event]:
    event = threading.Event()
    yield event
    event.set()


def test_a_key_store_that_never_answers_is_not_waited_for(
    monkeypatch: pytest.MonkeyPatch, silence: threading.Event
) -> None:
    monkeypatch.setattr(keyring, "get_password", lambda *_: (silence.wait(), None)[1])
    assert "no answer" in selftest.key_places(patience=0.05)[1]


def test_a_key_file_that_gives_back_something_else(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.trust.keys.unlock", lambda *_: None)
    with pytest.raises(selftest.SelfTestFailed, match="key file"):
        selftest.key_places()


def test_fonts_that_lack_letters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(selftest, "LETTERS", {"Klingon": "\uf8d0"})
    with pytest.raises(selftest.SelfTestFailed, match="Klingon"):
        selftest.fonts()


def test_a_computer_without_chinese(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Fonts, "_from_system", lambda _: None)
    assert selftest.fonts()[-1] == "fonts: no Chinese on this system"


@pytest.mark.parametrize("method", ["print_meeting", "print_pledge"])
def test_a_page_that_is_no_pdf(monkeypatch: pytest.MonkeyPatch, method: str) -> None:
    monkeypatch.setattr(f"desktop.wiring.{method}", lambda *_: b"nothing")
    with pytest.raises(selftest.SelfTestFailed, match="no PDF"):
        selftest.self_test()


def test_a_program_without_its_plug_ins(tmp_path: Path) -> None:
    with pytest.raises(window.WindowUnusable, match="incomplete: platforms/"):
        window._load_plugins(tmp_path)


def planted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: tuple[str, ...]) -> list[str]:
    class Loader:
        def __init__(self, path: str) -> None:
            self.path = path

        def load(self) -> bool:
            return not self.path.endswith(broken)

        def errorString(self) -> str:  # noqa: N802 - Qt's name
            return f"cannot load {self.path.rpartition('/')[2]}"

    for name in window.PLUGINS["linux"]:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    monkeypatch.setattr(window, "QPluginLoader", Loader)
    return window._load_plugins(tmp_path, "linux")


def test_a_desktop_without_wayland(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = planted(tmp_path, monkeypatch, ("libqwayland.so", "libxdg-shell.so"))
    assert "qwayland" not in lines[0]
    assert lines[1] == "not usable here: cannot load libqwayland.so"


@pytest.mark.parametrize("broken", [("libqwayland.so", "libqxcb.so"), ("libqoffscreen.so",)])
def test_a_computer_that_can_open_no_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: tuple[str, ...]
) -> None:
    with pytest.raises(window.WindowUnusable, match="No window") as refused:
        planted(tmp_path, monkeypatch, broken)
    assert f"cannot load {broken[-1]}" in refused.value.happened


@pytest.mark.usefixtures("qapp")
def test_a_page_shown_empty() -> None:
    with pytest.raises(window.WindowUnusable, match="empty"):
        window._show(b"%PDF-1.7 and nothing else")


@pytest.mark.usefixtures("qapp")
def test_icons_that_paint_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def blank(_: str) -> QIcon:
        pixmap = QPixmap(64, 64)
        pixmap.fill("transparent")
        return QIcon(pixmap)

    monkeypatch.setattr(window, "icon", blank)
    with pytest.raises(window.WindowUnusable, match="icons"):
        window._paint_icon()


def test_words_of_the_window_that_are_missing(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(window, "translators", lambda code, _: [] if code == "fr" else [1, 2])
    with pytest.raises(window.WindowUnusable, match="missing: fr"):
        window._translate(qapp)


class Silent:
    """Stands for a process that reads documents and finds nothing in them."""

    def __init__(self, *_: str) -> None:
        pass

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def call(self, name: str, **_: object) -> object:
        return {"text": "", "pages": 1} if name != "open" else [(1, 1)]


def test_documents_read_without_their_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(window, "Worker", Silent)
    monkeypatch.setattr(trials, "Worker", Silent)
    with pytest.raises(window.WindowUnusable, match="without its words"):
        window._read(b"")
    with pytest.raises(selftest.SelfTestFailed, match="not read"):
        trials.documents(b"")


def untagged() -> bytes:
    target = io.BytesIO()
    pikepdf.new().save(target)
    return target.getvalue()


@pytest.mark.parametrize(("title", "why"), [("of the meeting", "no tags"), ("another", "report does not hold")])
def test_reports_that_lack_something(tmp_path: Path, title: str, why: str) -> None:
    with closing(a_desk(tmp_path)) as desk, pytest.raises(selftest.SelfTestFailed, match=why):
        trials.reports(desk, title, untagged())


def test_an_export_that_lacks_something(tmp_path: Path) -> None:
    with closing(a_desk(tmp_path)) as desk, pytest.raises(selftest.SelfTestFailed, match="export does not hold"):
        trials.tables(desk, "another")


def a_desk(folder: Path) -> DeskFile:
    return wiring.new_desk(folder / "one.desk", pack=wiring.shipped_pack("paper"))


def test_a_registry_that_does_not_begin(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uvicorn.Server, "run", lambda _: None)
    with pytest.raises(selftest.SelfTestFailed, match="No registry can be served"), trials._address(Mock()):
        pass

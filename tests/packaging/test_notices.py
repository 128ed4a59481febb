"""Whose the parts are, and under which licences."""

from __future__ import annotations

import re
from importlib.metadata import Distribution, PackageNotFoundError
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from types import ModuleType

LOCK = Path(__file__).parents[2] / "packaging" / "requirements.lock"


class Made(Distribution):
    """A package that exists in this test only."""

    def __init__(self, *lines: str) -> None:
        self.text = "\n".join(["Metadata-Version: 2.4", "Name: made", "Version: 1", *lines])

    def read_text(self, filename: str) -> str | None:
        return self.text if filename == "METADATA" else None

    def locate_file(self, path: object) -> Path:
        return Path(str(path))


def locked() -> list[Distribution]:
    found = []
    for name in re.findall(r"^([\w.-]+)==", LOCK.read_text(encoding="utf-8"), re.MULTILINE):
        try:
            found.append(Distribution.from_name(name))
        except PackageNotFoundError:  # it is for another system
            continue
    return found


def test_no_gpl_in_what_the_program_runs_with(notices: ModuleType) -> None:
    lines = [notices.notice(package) for package in locked()]
    assert len(lines) > 40
    assert not [line for line in lines if notices.is_strong(line.licence)]


@pytest.mark.parametrize("name", ["PySide6-Essentials", "PySide6-Pdf", "shiboken6"])
def test_qt_is_taken_under_the_lgpl(notices: ModuleType, name: str) -> None:
    package = Distribution.from_name(name)
    assert notices.notice(package).licence == "LGPL-3.0-only"
    texts = [Path(file).read_text(encoding="utf-8") for file, _ in notices.licence_files([package])]
    assert any("GNU LESSER GENERAL PUBLIC LICENSE" in text and "Version 3," in text for text in texts)
    assert any(text.lstrip().startswith("GNU GENERAL PUBLIC LICENSE") for text in texts)  # the LGPL refers to it


@pytest.mark.parametrize(
    "lines",
    [
        ("License-Expression: GPL-3.0-only",),
        ("License-Expression: AGPL-3.0-or-later",),
        ("License: GPL-2.0 OR GPL-3.0",),
        ("Classifier: License :: OSI Approved :: GNU General Public License v3 (GPLv3)",),
        ("Summary: says nothing",),
    ],
)
def test_a_strong_licence_or_none_ends_the_build(notices: ModuleType, lines: tuple[str, ...]) -> None:
    with pytest.raises(notices.Refused, match="made"):
        notices.notice(Made(*lines))


@pytest.mark.parametrize(
    ("said", "taken"),
    [
        ("License-Expression: MIT", "MIT"),
        ("License-Expression: MIT OR Apache-2.0", "MIT OR Apache-2.0"),
        ("License: LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0", "LGPL-3.0-only"),
        ("Classifier: License :: OSI Approved :: BSD License", "BSD-3-Clause"),
    ],
)
def test_the_licence_that_is_taken(notices: ModuleType, said: str, taken: str) -> None:
    assert notices.notice(Made(said)) == ("made", "1", taken)


def test_libraries_without_a_package_are_known_by_name(notices: ModuleType) -> None:
    lines = notices.libraries(["libxcb-cursor.so.0", "libxcb-util.so.1", "libcrypto.so.3", "libssl.so.3"])
    assert [line.name for line in lines] == ["OpenSSL", "XCB"]
    with pytest.raises(notices.Refused, match="libplanted"):
        notices.libraries(["libplanted.so.1"])


def test_files_are_traced_to_their_packages(notices: ModuleType) -> None:
    import click  # noqa: PLC0415 - any package will do

    packages, strangers = notices.inside([click.__file__, "/nowhere/libplanted.so"])
    assert [package.name for package in packages] == ["click"]
    assert strangers == ["/nowhere/libplanted.so"]


def test_licences_within_a_package_come_along(notices: ModuleType) -> None:
    pairs = notices.licence_files([Distribution.from_name("pikepdf")])
    assert ("qpdf.txt", "licences/pikepdf/third-party-licenses") in {(Path(one).name, to) for one, to in pairs}


def test_the_list_is_readable(notices: ModuleType) -> None:
    text = notices.text([notices.Notice("made", "1", "MIT")], [notices.Notice("OpenSSL", "", "Apache-2.0")])
    assert re.search(r"^made +1 +MIT$", text, re.MULTILINE)
    assert re.search(r"^OpenSSL +Apache-2.0$", text, re.MULTILINE)


def test_licence_texts_of_libraries(notices: ModuleType) -> None:
    pairs = notices.library_licences(["libcrypto.so.3", "libplanted.so.1"])
    assert pairs[0][1] == "licences/Python"
    assert all(Path(source).is_file() for source, _ in pairs)
    assert not any("planted" in source for source, _ in pairs)

"""Who wrote what is inside the package, and under which licence; no GPL and no AGPL may be among it."""

# ruff: noqa: INP001, S603 - a folder of scripts, no package; what is run is named here

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from fnmatch import fnmatchcase
from functools import cache
from importlib.metadata import Distribution, PackageMetadata, distributions
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

# What a package's metadata does not say, read in its licence file.
_UNSAID = {
    "pyphen": "MPL-1.1 OR LGPL-2.1-or-later OR GPL-2.0-or-later",
    "pyrage": "MIT",
    "reportlab": "BSD-3-Clause",
    "rl_accel": "BSD-3-Clause",
}
_NAMES = {  # licences as older metadata names them, in SPDX's words
    "GNU Library or Lesser General Public License (LGPL)": "LGPL-3.0-or-later",
    "Apache License, Version 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD-3-Clause",
    "MIT License": "MIT",
    "GPL-3.0": "GPL-3.0-only",
}
_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|authors).*", re.IGNORECASE)
_LGPL_FILE = re.compile(r"COPYING(\.LESSER)?")
_STRONG = re.compile(r"\bA?GPL", re.IGNORECASE)  # not LGPL
_EXCEPTION = " WITH "  # an exception for what is linked or bundled, as for GCC's libraries

# Libraries that come with no Python package: how they are named in the package, who they are, their licence.
_LIBRARIES = (
    ("libpython3*|python3*|Python*|lib-dynload/*|base_library.zip|*.pyd", "Python", "PSF-2.0"),
    ("libcrypto*|libssl*", "OpenSSL", "Apache-2.0"),
    ("libffi*", "libffi", "MIT"),
    ("libsqlite3*|sqlite3*", "SQLite", "blessing"),
    ("libz.*", "zlib", "Zlib"),
    ("libzstd.*", "Zstandard", "BSD-3-Clause"),
    ("libbrotli*", "Brotli", "MIT"),
    ("libxcb-*", "XCB", "MIT"),
    ("libxkbcommon*", "xkbcommon", "MIT"),
    ("libgssapi_krb5*|libk5crypto*|libkrb5*|libcom_err*", "MIT Kerberos", "MIT"),
    ("libkeyutils*", "keyutils", "LGPL-2.1-or-later"),
    ("vcruntime140*|msvcp140*|ucrtbase*|api-ms-win-*", "Microsoft Visual C++ runtime", "LicenseRef-Microsoft-runtime"),
)
# What lies within others, or comes from the tool that builds.
_WITHIN = (
    ("PyInstaller's starter", "GPL-2.0-or-later WITH Bootloader-exception"),
    ("PyInstaller's hooks at the start", "Apache-2.0"),
    ("ICU, in Qt", "Unicode-3.0"),
    ("PDFium, in Qt", "BSD-3-Clause AND Apache-2.0"),
    ("OpenBLAS, with numpy", "BSD-3-Clause"),
    ("qpdf, with pikepdf", "Apache-2.0"),
    ("libjpeg-turbo, with pikepdf and Pillow", "IJG AND BSD-3-Clause AND Zlib"),
    ("libxml2 and libxslt, with lxml", "MIT"),
    ("llhttp, with httptools", "MIT"),
    ("libgfortran and libquadmath, with numpy", "GPL-3.0-or-later WITH GCC-exception-3.1"),
    ("Phosphor Icons, with QtAwesome", "MIT"),
)
_BUILDER = re.compile(r"pyinstaller.*", re.IGNORECASE)
_QT = re.compile(r"pyside6|shiboken6", re.IGNORECASE)


class Notice(NamedTuple):
    """A line of the list."""

    name: str
    version: str
    licence: str


class Refused(SystemExit):
    """Something has no licence that is known, or one that the program cannot be under."""


def notice(distribution: Distribution) -> Notice:
    """Return the line of a package; raises :class:`Refused` when it names no licence or only a strong one."""
    name = distribution.name
    said = _said(distribution)
    choices = [_NAMES.get(choice.strip(" ()"), choice.strip(" ()")) for choice in re.split(r"\s+OR\s+", said)]
    weak = [choice for choice in choices if not is_strong(choice)]
    if not weak or not said:
        raise Refused(f"{name}: its licence is “{said}”. Take it out, or say in packaging/notices.py what it is.")
    return Notice(name, distribution.version, weak[0] if len(weak) < len(choices) else " OR ".join(choices))


def is_strong(licence: str) -> bool:
    """Say whether a licence is GPL or AGPL, with no exception for what is bundled with it."""
    return bool(_STRONG.search(licence)) and _EXCEPTION not in licence


def inside(files: Iterable[str]) -> tuple[list[Distribution], list[str]]:
    """Return the packages to which files belong, and the files that belong to none."""
    owners = _owners()
    found: dict[str, Distribution] = {}
    strangers = []
    for file in files:
        owner = owners.get(_key(file)) or owners.get(_key(os.path.realpath(file)))
        if owner is None:
            strangers.append(file)
        elif not _BUILDER.fullmatch(owner.name):
            found[owner.name.lower()] = owner
    return [found[name] for name in sorted(found)], strangers


def libraries(names: Iterable[str]) -> list[Notice]:
    """Return the lines of libraries that belong to no package; raises :class:`Refused` for one that is not known."""
    lines: dict[str, Notice] = {}
    for name in names:
        base = name.replace("\\", "/")
        known = next((row for row in _LIBRARIES if _is_one_of(base, row[0])), None)
        if known is None:
            raise Refused(f"{name}: nobody said whose it is. Say it in packaging/notices.py.")
        lines[known[1]] = Notice(known[1], _version_of(known[1]), known[2])
    return [lines[name] for name in sorted(lines)]


def text(packages: Iterable[Notice], others: Iterable[Notice]) -> str:
    """Return the list that lies in the package."""
    rows = [*packages, *others, *(Notice(name, "", licence) for name, licence in _WITHIN)]
    width = max(len(row.name) for row in rows)
    return "\n".join(
        [
            "Stocktake is under the Apache License 2.0. Inside are works of others, unchanged; the texts of their",
            "licences are in the folder licences among the program's parts. Libraries under the LGPL that are files of",
            "their own can be replaced by other versions of them; for the rest, packaging/README.md of the sources",
            "says how to build all of this again with other versions.",
            "",
            *(f"{row.name:<{width}}  {row.version:<12}  {row.licence}" for row in rows),
            "",
        ]
    )


def licence_files(packages: Iterable[Distribution]) -> list[tuple[str, str]]:
    """Return the licence files of packages: where each lies, and where in the package it goes.

    Qt's wheels bring no text of the LGPL; it is copied from a package that does.
    """
    pairs = []
    bidi = _distribution("python-bidi")
    for package in packages:
        is_qt = _QT.match(package.name)
        source, wanted = (bidi, _LGPL_FILE) if is_qt else (package, _LICENCE_FILE)
        for path in [Path(str(file)) for file in source.files or ()]:
            named = wanted.fullmatch(path.name) or (not is_qt and "licenses" in path.parts)
            if named and _is_licence(path):
                inner = path.parts[path.parts.index("licenses") + 1 : -1] if "licenses" in path.parts else ()
                pairs.append((str(source.locate_file(str(path))), "/".join(("licences", package.name, *inner))))
    return sorted(set(pairs))


def library_licences(names: Iterable[str]) -> list[tuple[str, str]]:
    """Return the same for Python and, where Debian's tools say them, for libraries of the machine that builds."""
    pairs = [(str(Path(os.__file__).parent / "LICENSE.txt"), "licences/Python")]
    query = shutil.which("dpkg-query")
    patterns = [f"*/{Path(name).name}" for name in names if ".so" in name and "python" not in name]
    if query and patterns:
        run = subprocess.run([query, "--search", *patterns], check=False, capture_output=True, encoding="utf-8")
        owners = {line.partition(":")[0] for line in run.stdout.splitlines()}
        pairs += [(f"/usr/share/doc/{owner}/copyright", f"licences/{owner}") for owner in sorted(owners)]
    return [pair for pair in pairs if Path(pair[0]).is_file()]


def _is_licence(path: Path) -> bool:
    """Say whether it lies with the metadata, or at the top of a package, rather than being a module."""
    with_metadata = any(part.endswith(".dist-info") for part in path.parts)
    return path.suffix not in {".py", ".pyc", ".pyi"} and (with_metadata or len(path.parts) <= 2)  # noqa: PLR2004


def _said(distribution: Distribution) -> str:
    if distribution.name in _UNSAID:
        return _UNSAID[distribution.name]
    metadata = distribution.metadata
    expression, field = (_first(metadata, name) for name in ("License-Expression", "License"))
    if expression or (field and "\n" not in field):
        return expression or field
    found = [name for name in metadata.get_all("Classifier") or () if name.startswith("License ::")]
    classifiers = [name.rpartition("::")[2].strip() for name in found]
    return " AND ".join(_NAMES.get(name, name) for name in classifiers)


def _first(metadata: PackageMetadata, name: str) -> str:
    return str((metadata.get_all(name) or ("",))[0])


@cache
def _owners() -> dict[str, Distribution]:
    owners = {}
    for distribution in distributions():
        for file in distribution.files or ():
            owners[_key(str(distribution.locate_file(file)))] = distribution
    return owners


def _key(file: str) -> str:
    return os.path.normcase(os.path.normpath(file))


def _distribution(name: str) -> Distribution:
    return Distribution.from_name(name)


def _is_one_of(name: str, patterns: str) -> bool:
    return any(fnmatchcase(name.lower(), pattern.lower()) for pattern in patterns.split("|"))


def _version_of(name: str) -> str:
    if name == "Python":
        return sys.version.split()[0]
    if name == "SQLite":
        import sqlite3  # noqa: PLC0415 - only asked for its version

        return sqlite3.sqlite_version
    return ""

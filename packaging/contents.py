"""What goes into the packaged program: nothing unforeseen, and each thing left out with its reason.

PyInstaller collects whatever its hooks can think of.  Every binary is then in one of two lists here, or the build
fails and names it: :data:`ALLOWED` goes in, :data:`LEFT_OUT` stays out.  Names are as in the package, with forward
slashes and without the tags of Python, ABI and wheel repair (:func:`plain`).
"""

# ruff: noqa: INP001 - a folder of scripts, no package

from __future__ import annotations

import re
import sys
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, NamedTuple

from desktop.reports.hyphens import HYPHENATED

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

QT_MODULES = ("QtCore", "QtGui", "QtPdf", "QtPdfWidgets", "QtWidgets")

# Modules that are never imported by what the program does; the analysis leaves them and what only they need alone.
EXCLUDED_MODULES = [
    *("tkinter", "curses", "readline"),  # no terminal to draw on; readline's library is GPL
    *("setuptools", "distutils", "pip", "pkg_resources", "_distutils_hack", "unittest", "doctest", "pdb"),
    # a registry of several workers is one on PostgreSQL, whose driver brings a libssl, libldap and Kerberos of its own
    *("psycopg", "psycopg_binary", "psycopg_c"),
    "uvloop",  # uvicorn goes by asyncio without it
    *(f"sqlalchemy.dialects.{database}" for database in ("mssql", "mysql", "oracle")),
    *("sqlalchemy.testing", "alembic.testing"),
    # its hook names all of it; the program needs etree and html
    *("lxml.builder", "lxml.html._difflib", "lxml.html.diff", "lxml.isoschematron", "lxml.objectify", "lxml.sax"),
    *("bz2", "_bz2", "lzma", "_lzma", "_uuid"),  # optional in the standard library, and not used
    *("numpy.f2py", "numpy.testing", "numpy._core._multiarray_tests", "numpy._core._umath_tests"),
    *("zstandard._cffi", "zstandard.backend_cffi"),  # the same library a second time
    # reportlab wants Pillow's core; the rest is for letters on pictures, colour profiles and newer formats
    *("PIL._avif", "PIL._imagingcms", "PIL._imagingft", "PIL._imagingmath", "PIL._imagingmorph", "PIL._imagingtk"),
    "PIL._webp",
    *("PySide6.QtDBus", "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSvg", "PySide6.QtOpenGL"),
]

# Qt's plug-ins: all of these are in the package, and `stocktake self-test` loads them (desktop/ui/selftest.py).
QT_PLUGINS = {
    "linux": (
        "platforms/libqoffscreen.so",
        "platforms/libqwayland.so",
        "platforms/libqxcb.so",
        "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
        "platforminputcontexts/libibusplatforminputcontextplugin.so",
        "wayland-decoration-client/libadwaita.so",
        "wayland-decoration-client/libbradient.so",
        "wayland-shell-integration/libxdg-shell.so",
    ),
    "win32": ("platforms/qoffscreen.dll", "platforms/qwindows.dll", "styles/qmodernwindowsstyle.dll"),
    "darwin": ("platforms/libqcocoa.dylib", "platforms/libqoffscreen.dylib", "styles/libqmacstyle.dylib"),
}

# Nothing names it where the analysis would see it: without it reportlab works, several times as slowly.
REQUIRED = ("_rl_accel",)

_EVERYWHERE = (
    *REQUIRED,
    *(f"PySide6/{module}" for module in QT_MODULES),
    "_cffi_backend",
    "cryptography/hazmat/bindings/_rust",  # requests to a registry are signed; the Secret Service's sessions encrypted
    "httptools/parser/*",  # what asks a registry
    *("lxml/_elementpath", "lxml/etree"),  # documents and reports
    "markupsafe/_speedups",  # Alembic loads Mako, and that this
    "PIL/_imaging",
    "pikepdf/_core",  # notes in PDF files, tags of printed pages
    "rapidfuzz/*",  # duplicates, and where a note belongs in a changed document
    *(f"sqlalchemy/{room}/*" for room in ("engine", "sql", "util")),  # the registry's database
    "bidi/bidi",
    "charset_normalizer/*",
    "fontTools/*",
    "msgspec/_core",
    "nacl/_sodium",
    "numpy/_core/*",
    "numpy/fft/*",
    "numpy/linalg/*",
    "numpy/random/*",
    "pyrage/pyrage",
    "shiboken6/Shiboken",
    "zstandard/backend_c",
)
# of the Python standard library; each is imported by something that is imported
_STANDARD = (
    *("_asyncio", "_bisect", "_blake2", "_codecs_*", "_contextvars", "_csv", "_ctypes", "_datetime", "_decimal"),
    *("_elementtree", "_hashlib", "_heapq", "_json", "_md5", "_multibytecodec", "_opcode"),
    *("_multiprocessing", "_pickle", "_posixshmem", "_posixsubprocess", "_queue", "_random"),
    *("_sha1", "_sha2*", "_sha3", "_sha512", "_socket", "_sqlite3", "_ssl", "_statistics", "_struct"),
    *("_typing", "_zoneinfo", "array", "binascii", "fcntl", "grp"),
    *("math", "mmap", "pyexpat", "resource", "select", "syslog", "termios", "unicodedata", "zlib"),
)
ALLOWED = {
    "linux": (
        *_EVERYWHERE,
        *(f"lib-dynload/{module}" for module in _STANDARD),
        *("pikepdf.libs/libjpeg", "pikepdf.libs/libqpdf"),
        *(f"pillow.libs/lib{name}" for name in ("Xau", "jpeg", "lzma", "openjp2", "tiff", "xcb", "zstd")),
        "numpy.libs/libgfortran",
        "numpy.libs/libquadmath",
        "numpy.libs/libscipy_openblas64_",
        # Python's own
        "libpython3.[0-9]*",
        *("libcrypto", "libssl"),
        "libffi",
        "libsqlite3",
        # Qt's own; Network because Pdf is linked with it, Svg because the frame of GNOME's windows is
        *(f"PySide6/Qt/lib/libQt6{name}" for name in ("Core", "DBus", "Gui", "Network", "Pdf", "PdfWidgets", "Svg")),
        *(f"PySide6/Qt/lib/libQt6{name}" for name in ("WaylandClient", "Widgets", "XcbQpa")),
        *(f"PySide6/Qt/lib/libicu{name}" for name in ("data", "i18n", "uc")),
        "PySide6/libpyside6",
        "shiboken6/libshiboken6",
        # of the machine that builds, because Qt is linked with it and a desktop may not have it
        *(f"libxcb-{name}" for name in ("cursor", "icccm", "image", "keysyms", "randr", "render", "render-util")),
        *(f"libxcb-{name}" for name in ("shape", "shm", "sync", "util", "xfixes", "xkb")),
        *("libxkbcommon", "libxkbcommon-x11"),
        *("libbrotlicommon", "libbrotlidec", "libzstd"),
        *("libcom_err", "libgssapi_krb5", "libk5crypto", "libkeyutils", "libkrb5", "libkrb5support"),
    ),
    "win32": (
        *_EVERYWHERE,
        *_STANDARD,
        *("_overlapped", "_wmi", "winsound"),
        "numpy.libs/libscipy_openblas64_",
        "numpy.libs/msvcp140",
        *("pikepdf.libs/*", "pikepdf/qpdf*"),
        *("python3", "python3[0-9]*", "libcrypto-3*", "libssl-3*", "libffi-8", "sqlite3"),
        *("VCRUNTIME140*", "MSVCP140*", "ucrtbase"),
        "api-ms-win-*",
        *(f"PySide6/Qt6{name}" for name in ("Core", "Gui", "Network", "Pdf", "PdfWidgets", "Widgets")),
        *("PySide6/pyside6", "PySide6/MSVCP140*", "PySide6/VCRUNTIME140*"),
        *("shiboken6/shiboken6", "shiboken6/MSVCP140*", "shiboken6/VCRUNTIME140*"),
        *("win32ctypes/*",),
    ),
    "darwin": (
        *_EVERYWHERE,
        *(f"lib-dynload/{module}" for module in (*_STANDARD, "_scproxy")),
        *("PIL/.dylibs/*", "numpy/.dylibs/*", "pikepdf/.dylibs/*"),
        *("Python", "Python.framework/*", "libpython3.[0-9]*", "libcrypto", "libssl", "libffi", "libsqlite3", "libz"),
        *(f"PySide6/Qt/lib/Qt{name}.framework/*" for name in ("Core", "DBus", "Gui", "Network", "Pdf", "PdfWidgets")),
        "PySide6/Qt/lib/QtWidgets.framework/*",
        *("PySide6/libpyside6", "shiboken6/libshiboken6"),
    ),
}

LEFT_OUT = {
    "linux": (
        # plug-ins and modules of Qt for machines without a desktop, for drawing by OpenGL, for GTK, for QML
        "PySide6/Qt/plugins/*",
        *(f"PySide6/Qt/lib/libQt6{name}" for name in ("EglFS*", "OpenGL", "WlShellIntegration", "Qml*", "Quick*")),
        *("PySide6/Qt/lib/libQt6VirtualKeyboard*", "PySide6/Qt/lib/libQt6PrintSupport"),
        # every desktop has these, in a version that fits its other libraries
        *("libc", "libgcc_s", "libstdc++", "libz"),
        *("libX*", "libxcb", "libxcb-glx", "libwayland-*", "libdrm", "libgbm"),
        *("libfontconfig", "libfreetype", "libpng16", "libexpat"),
        *("libglib-2.0", "libgthread-2.0", "libpcre2-8"),
        *("libdbus-1", "libsystemd", "libcap", "libgcrypt", "libgpg-error", "liblz4", "liblzma", "libbsd", "libmd"),
        # only GTK's plug-in wanted them
        *("libatk-1.0", "libblkid", "libbz2", "libcairo*", "libdatrie", "libfribidi", "libg[dt]k*", "libgio-2.0"),
        *("libgmodule-2.0", "libgobject-2.0", "libgraphite2", "libharfbuzz", "libjpeg", "libmount", "libpango*"),
        *("libpixman-1", "libselinux", "libthai", "libcups", "libepoxy", "libatspi", "libatk-bridge-2.0"),
        *("libdeflate", "libjbig", "libLerc", "libtiff", "libwebp", "libbrotlienc"),
    ),
    "win32": (
        "PySide6/plugins/*",
        "PySide6/opengl32sw",  # Mesa, 20 MiB
        *(f"PySide6/Qt6{name}" for name in ("OpenGL", "Qml*", "Quick*", "Svg", "VirtualKeyboard*", "PrintSupport")),
        *("PySide6/d3dcompiler_47", "PySide6/lib*GL*", "PySide6/av*", "PySide6/sw*", "PySide6/concrt140"),
    ),
    "darwin": (
        "PySide6/Qt/plugins/*",
        *(f"PySide6/Qt/lib/Qt{name}*.framework/*" for name in ("OpenGL", "Qml", "Quick", "Svg", "VirtualKeyboard")),
        "PySide6/Qt/lib/QtPrintSupport.framework/*",
    ),
}

# Data that PyInstaller's hooks bring and the program does not read.
_LANGUAGES = "ar|en|es|fr|ru|zh"
_QT_TRANSLATIONS = "ar|es|fr|ru|zh_CN"  # of the words on Qt's own buttons; the window loads no other
_UNUSED_DATA = re.compile(
    rf"PySide6/(?!(Qt/)?translations/qtbase_({_QT_TRANSLATIONS})\.qm$).*"
    r"|desktop/_resources/translations/.*\.ts"  # what translators work on
    r"|lxml/.*"  # tables of Schematron
    rf"|pyphen/dictionaries/(?!(README_)?hyph_({'|'.join(HYPHENATED.values())})\.).*"
    r"|pycountry/locales/.*"
    rf"|babel/locale-data/(?!(root|{_LANGUAGES})(_\w+)?\.dat$).*"
    r"|fontpkg_\w+/files/.*-Italic\[.*"
    r"|numpy/.*"
    r"|setuptools/.*|.*/tests?/.*"
    r"|reportlab/fonts/.*"  # among them a GPL font; pages are printed with Noto
)

_TAGS = re.compile(
    r"(\.cpython-\d+\w*(-[\w-]+)?|\.cp\d+-win\w+|\.abi3)?"  # Python's and the ABI's
    r"(-[0-9a-f]{8,}(-[0-9a-f]{8,})?|(?<=_)-[0-9a-f]{8,})?"  # of a wheel's repair
    r"(\.so|\.pyd|\.dll|\.dylib)?"
    r"([.\d]*)$",
    re.IGNORECASE,
)


def tools(lock: str, here: Mapping[str, Sequence[str]]) -> list[str]:
    """Return the modules that only packages beside the application's lock bring: libraries use some if they are here.

    ``here`` says which packages bring each module, as :func:`importlib.metadata.packages_distributions` does.
    """
    locked = {_project(name) for name in re.findall(r"^([\w.-]+)==", lock, re.MULTILINE)} | {"stocktake"}
    return sorted(module for module, owners in here.items() if not locked & {*map(_project, owners)})


class Sorted(NamedTuple):
    """Names of binaries by what becomes of them."""

    kept: list[str]
    left_out: list[str]
    unexpected: list[str]
    missing: list[str]


class Unexpected(SystemExit):
    """Something slipped into the package, or a part of it is missing; the build ends with a list of it."""


def plain(name: str) -> str:
    """Return a binary's name with forward slashes and without tags, versions and the ending of its kind."""
    path = re.sub(r"^python3\.\d+/", "", name.replace("\\", "/"))
    folder, slash, file = path.rpartition("/")
    return folder + slash + _TAGS.sub("", file, count=1)


def sort_out(names: list[str], platform: str = sys.platform) -> Sorted:
    """Say of each binary that was collected whether it goes in, stays out, or was not foreseen."""
    sorted_out = Sorted([], [], [], [])
    plugins = QT_PLUGINS[platform]
    found = {plain(name) for name in names} | {_plugin(name) for name in names}
    for name in names:
        if _plugin(name) in plugins or _matches(plain(name), ALLOWED[platform]):
            sorted_out.kept.append(name)
        elif _matches(plain(name), LEFT_OUT[platform]):
            sorted_out.left_out.append(name)
        else:
            sorted_out.unexpected.append(name)
    sorted_out.missing.extend(name for name in (*REQUIRED, *plugins) if name not in found)
    return sorted_out


def demand(sorted_out: Sorted) -> None:
    """Raise :class:`Unexpected` when a binary was not foreseen or a required one is missing."""
    lines = [f"unexpected in the package: {name}" for name in sorted_out.unexpected]
    lines += [f"missing in the package: {name}" for name in sorted_out.missing]
    if lines:
        raise Unexpected(
            "\n".join([*lines, "Allow it or leave it out, with the reason, in packaging/contents.py."]),
        )


def is_used_data(name: str) -> bool:
    """Say whether a data file is one that the program reads."""
    return not _UNUSED_DATA.fullmatch(name.replace("\\", "/"))


def _project(name: str) -> str:
    """Return a package's name in the one spelling that indexes compare."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _plugin(name: str) -> str:
    return name.replace("\\", "/").rpartition("/plugins/")[2]


def _matches(name: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatchcase(name.lower(), pattern.lower()) for pattern in patterns)

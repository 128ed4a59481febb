"""Nothing unforeseen gets into the package."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.ui.language import NAMES, SOURCE, qts_name
from desktop.ui.selftest import PLUGINS

if TYPE_CHECKING:
    from types import ModuleType

COLLECTED = [
    "PySide6/QtCore.abi3.so",
    "PySide6/Qt/lib/libQt6Core.so.6",
    "PySide6/Qt/lib/libicudata.so.73",
    "_rl_accel.abi3.so",
    "libpython3.11.so.1.0",
    "libxkbcommon-x11.so.0",
    "lxml/etree.cpython-311-x86_64-linux-gnu.so",
    "numpy.libs/libscipy_openblas64_-32a4b2a6.so",
    "pikepdf.libs/libqpdf-781b0270.so.30.4.2",
    "pillow.libs/libjpeg-6dc8d115.so.62.4.0",
    "python3.11/lib-dynload/_sqlite3.cpython-311-x86_64-linux-gnu.so",
    "shiboken6/libshiboken6.abi3.so.6.12",
    *(f"PySide6/Qt/plugins/{name}" for name in PLUGINS["linux"]),
]
OF_THE_HOST = ["libstdc++.so.6", "libglib-2.0.so.0", "libgtk-3.so.0", "libX11.so.6", "libz.so.1"]
OF_QT = ["PySide6/Qt/lib/libQt6Quick.so.6", "PySide6/Qt/plugins/tls/libqopensslbackend.so"]
PLANTED = [
    "PySide6/Qt/lib/libQt6Charts.so.6",
    "PySide6/QtCharts.abi3.so",
    "PySide6/QtNetwork.abi3.so",
    "libreadline.so.8",
    "psycopg_binary.libs/libpq-e9b5c9ac.so.5.18",
    "libavcodec.so.60",
    "libpython3-planted.so",
    "python3.11/lib-dynload/readline.cpython-311-x86_64-linux-gnu.so",
]


def test_what_is_foreseen_goes_in_or_stays_out(contents: ModuleType) -> None:
    sorted_out = contents.sort_out([*COLLECTED, *OF_THE_HOST, *OF_QT], "linux")
    assert sorted_out == (COLLECTED, [*OF_THE_HOST, *OF_QT], [], [])
    contents.demand(sorted_out)


@pytest.mark.parametrize("planted", PLANTED)
def test_a_planted_library_ends_the_build(contents: ModuleType, planted: str) -> None:
    sorted_out = contents.sort_out([*COLLECTED, planted], "linux")
    with pytest.raises(contents.Unexpected) as ended:
        contents.demand(sorted_out)
    assert f"unexpected in the package: {planted}" in str(ended.value)


@pytest.mark.parametrize("lost", ["_rl_accel.abi3.so", "PySide6/Qt/plugins/platforms/libqxcb.so"])
def test_a_lost_part_ends_the_build(contents: ModuleType, lost: str) -> None:
    sorted_out = contents.sort_out([name for name in COLLECTED if name != lost], "linux")
    with pytest.raises(contents.Unexpected, match="missing in the package"):
        contents.demand(sorted_out)


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("PySide6\\QtGui.pyd", "PySide6/QtGui"),
        ("PySide6/Qt/lib/libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core"),
        ("PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui", "PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui"),
        ("numpy.libs/libgfortran-040039e1-0352e75f.so.5.0.0", "numpy.libs/libgfortran"),
        ("numpy\\_core\\_multiarray_umath.cp311-win_amd64.pyd", "numpy/_core/_multiarray_umath"),
        ("python3.11/lib-dynload/zlib.cpython-311-darwin.so", "lib-dynload/zlib"),
        ("libglib-2.0.so.0", "libglib-2.0"),
        ("VCRUNTIME140_1.dll", "VCRUNTIME140_1"),
    ],
)
def test_names_without_tags(contents: ModuleType, name: str, plain: str) -> None:
    assert contents.plain(name) == plain


@pytest.mark.parametrize(
    ("name", "used"),
    [
        ("babel/locale-data/ar_EG.dat", True),
        ("babel/locale-data/root.dat", True),
        ("babel/locale-data/zh_Hans_CN.dat", True),
        ("babel/locale-data/de.dat", False),
        ("babel/locale-data/rund.dat", False),
        ("babel/global.dat", True),
        ("fontpkg_noto_sans/files/NotoSans[wdth,wght].ttf", True),
        ("fontpkg_noto_sans/files/NotoSans-Italic[wdth,wght].ttf", False),
        ("pycountry/locales/fr/LC_MESSAGES/iso3166-1.mo", False),
        ("pycountry/databases/iso4217.json", True),
        ("PySide6\\translations\\qtbase_fr.qm", True),
        ("PySide6/Qt/translations/qtbase_zh_CN.qm", True),
        ("PySide6/Qt/translations/qtbase_zh_TW.qm", False),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6/Qt/translations/qt_fr.qm", False),
        ("desktop/_resources/translations/stocktake_ar.qm", True),
        ("desktop/_resources/translations/stocktake_ar.ts", False),
        ("desktop/_resources/words/ar.toml", True),
        ("pyphen/dictionaries/hyph_en_GB.dic", True),
        ("pyphen/dictionaries/README_hyph_fr.txt", True),
        ("pyphen/dictionaries/hyph_de_DE.dic", False),
        ("docx/templates/default.docx", True),
        ("desktop/_resources/packs/paper.toml", True),
    ],
)
def test_data_that_nobody_reads_stays_out(contents: ModuleType, name: str, *, used: bool) -> None:
    assert contents.is_used_data(name) is used


def test_every_language_of_the_window_comes_with_qts_own_words(contents: ModuleType) -> None:
    for code in {*NAMES} - {SOURCE}:
        assert contents.is_used_data(f"PySide6/Qt/translations/{qts_name(code)}.qm")


def test_tools_are_what_the_lock_does_not_name(contents: ModuleType) -> None:
    here = {
        "numpy": ["numpy"],
        "yaml": ["PyYAML"],
        "backports": ["other", "backports.tarfile"],
        "desktop": ["stocktake"],
    }
    assert contents.tools("backports-tarfile==1 \\\n    --hash=sha256:0\nnumpy==2\n", here) == ["yaml"]


def test_the_self_test_loads_the_plug_ins_that_are_packed(contents: ModuleType) -> None:
    assert contents.QT_PLUGINS == PLUGINS

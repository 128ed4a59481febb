from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from desktop.ui.difference import marked
from desktop.ui.style import sheet
from desktop.ui.theme import Theme
from desktop.ui.tokens import PAIRS, SCHEMES, contrast

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("scheme", SCHEMES)
def test_text_and_edges_stand_out_in_every_scheme(scheme: str) -> None:
    colours = asdict(SCHEMES[scheme])
    low = {
        (ink, paper): contrast(colours[ink], colours[paper])
        for ink, paper, least in PAIRS
        if contrast(colours[ink], colours[paper]) < least
    }
    assert low == {}


def test_contrast_is_as_wcag_defines_it() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_style_sheet_grows_with_the_text(scheme: str) -> None:
    assert "font-size: 14px" in sheet(SCHEMES[scheme], 1)
    assert "font-size: 28px" in sheet(SCHEMES[scheme], 2)
    assert "$" not in sheet(SCHEMES[scheme], 1)


def test_what_differs_is_marked_word_by_word() -> None:
    shown = marked("due on 30 June <b>", ["due on 31 July <b>"], SCHEMES["light"])
    assert shown.count("<u>") == 2
    assert "<u>30</u>" in shown
    assert "<u>June</u>" in shown
    assert "&lt;" in shown
    assert 'dir="rtl"' in marked("احتجاز", ["نعم"], SCHEMES["light"])


@pytest.mark.parametrize("scheme", SCHEMES)
def test_what_a_line_hints_at_is_as_legible_as_text(qtbot: QtBot, qapp: QApplication, scheme: str) -> None:
    theme = Theme(qapp, scheme)
    for kind in (QLineEdit, QPlainTextEdit):
        made = kind()
        qtbot.addWidget(made)
        made.ensurePolished()
        shown = made.palette().color(QPalette.ColorRole.PlaceholderText)
        assert shown.alpha() == 255
        assert contrast(shown.name(), theme.colours.surface) >= 4.5
    theme.deleteLater()

"""The style sheet, written from the design tokens."""

from __future__ import annotations

from dataclasses import asdict
from string import Template
from typing import TYPE_CHECKING

from desktop.ui.tokens import CONTROL, RADIUS, SPACE, TYPE

if TYPE_CHECKING:
    from desktop.ui.tokens import Colours

_SHEET = Template("""
* { font-size: ${body}px; }
QWidget { color: $text; }
QMainWindow, QDialog, QWidget[paper="window"] { background: $window; }
QWidget[paper="surface"], QScrollArea[paper="surface"] { background: $surface; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: 0; }
QToolTip { color: $text; background: $surface; border: 1px solid $edge; padding: ${xs}px ${s}px; }
QFrame[card="true"] { background: $surface; border: 1px solid $line; border-radius: ${card}px; }
QFrame[card="good"] { background: $good_soft; border: 1px solid $good; border-radius: ${card}px; }
QFrame[card="warn"] { background: $warn_soft; border: 1px solid $warn; border-radius: ${card}px; }
QFrame[card="bad"] { background: $bad_soft; border: 1px solid $bad; border-radius: ${card}px; }
QFrame[card="chosen"] { background: $surface; border: 2px solid $accent; border-radius: ${card}px; }
QFrame[card="drop"] { background: $surface; border: 2px dashed $edge; border-radius: ${card}px; }
QFrame[card="over"] { background: $accent_soft; border: 2px dashed $accent; border-radius: ${card}px; }
QFrame[rule="true"] { background: $line; border: 0; max-height: 1px; min-height: 1px; }

QLabel { background: transparent; }
QLabel[tone="muted"] { color: $muted; }
QLabel[tone="small"] { color: $muted; font-size: ${small}px; }
QLabel[tone="group"] { color: $accent; font-weight: 600; padding-top: ${s}px; }
QLabel[tone="lead"] { font-size: ${lead}px; }
QLabel[tone="strong"] { font-weight: 600; }
QLabel[tone="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[tone="display"] { font-size: ${display}px; font-weight: 600; }
QLabel[tone="number"] { font-size: ${display}px; font-weight: 600; color: $accent; }
QLabel[tone="good"] { color: $good; }
QLabel[tone="warn"] { color: $warn; }
QLabel[tone="bad"] { color: $bad; }
QLabel[chip="plain"] { color: $muted; background: $sunken; }
QLabel[chip="accent"] { color: $on_soft; background: $accent_soft; }
QLabel[chip="good"] { color: $good; background: $good_soft; }
QLabel[chip="warn"] { color: $warn; background: $warn_soft; }
QLabel[chip="bad"] { color: $bad; background: $bad_soft; }
QLabel[chip] { font-size: ${small}px; border-radius: ${chip}px; padding: ${hair}px ${s}px; }

QPushButton, QToolButton {
    color: $text; background: $surface; border: 1px solid $edge; border-radius: ${control}px;
    padding: 0 ${m}px; min-height: ${inner}px; icon-size: ${icon}px;
}
QToolButton { qproperty-iconSize: ${icon}px ${icon}px; }
QPushButton:hover, QToolButton:hover { background: $sunken; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked { background: $accent_soft; color: $on_soft; }
QPushButton:focus, QToolButton:focus { border: 2px solid $focus; }
QPushButton:disabled, QToolButton:disabled { color: $muted; background: $sunken; border-color: $line; }
QPushButton[kind="primary"] {
    color: $on_accent; background: $accent; border: 1px solid $accent; font-weight: 600; padding: 0 ${l}px;
}
QPushButton[kind="primary"]:hover { border: 1px solid $text; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { color: $muted; background: $sunken; border-color: $line; }
QPushButton[kind="plain"], QToolButton[kind="plain"] { background: transparent; border: 1px solid transparent; }
QPushButton[kind="plain"]:hover, QToolButton[kind="plain"]:hover { background: $sunken; }
QPushButton[kind="plain"]:focus, QToolButton[kind="plain"]:focus { border: 2px solid $focus; }
QPushButton[kind="large"] {
    color: $on_accent; background: $accent; border: 1px solid $accent; font-size: ${lead}px; font-weight: 600;
    padding: ${s}px ${xl}px;
}
QPushButton[kind="large"]:hover, QPushButton[kind="large"]:focus { border: 2px solid $text; }
QPushButton[kind="door"] { text-align: left; padding: ${m}px ${l}px; font-weight: 600; }
QPushButton[kind="rail"] {
    text-align: left; background: transparent; border: 1px solid transparent; border-radius: ${control}px;
    padding: 0 ${m}px; color: $text;
}
QPushButton[kind="rail"]:hover { background: $surface; }
QPushButton[kind="rail"][here="true"] { background: $accent_soft; color: $on_soft; font-weight: 600; }
QPushButton[kind="rail"]:focus { border: 2px solid $focus; }
QPushButton[kind="line"] {
    text-align: left; background: transparent; border: 1px solid transparent; padding: 0 ${s}px;
}
QPushButton[kind="line"]:hover { background: $sunken; }
QPushButton[kind="line"]:focus { border: 2px solid $focus; }
QToolButton[kind="type"] { background: $accent_soft; color: $on_soft; border-color: $accent_soft; font-weight: 600; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton[kind="chip"] {
    color: $on_soft; background: $accent_soft; border: 1px solid $accent_soft; border-radius: ${chip}px;
    padding: 0 ${s}px; min-height: ${chiph}px; font-size: ${small}px;
    qproperty-iconSize: ${small}px ${small}px;
}
QToolButton[kind="chip"]:hover, QToolButton[kind="chip"]:focus { border: 1px solid $focus; }

QLineEdit, QPlainTextEdit, QComboBox {
    color: $text; background: $surface; border: 1px solid $edge; border-radius: ${control}px; padding: 0 ${s}px;
    selection-background-color: $accent; selection-color: $on_accent; placeholder-text-color: $muted;
}
QLineEdit, QComboBox { min-height: ${inner}px; }
QPlainTextEdit { padding: ${xs}px ${xs}px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border: 2px solid $focus; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] { border: 2px solid $bad; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: $sunken; border-color: $line; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled { color: $muted; background: $sunken; }
QLineEdit > QToolButton { border: 0; padding: 0; min-height: 0; background: transparent; }
QLineEdit[kind="capture"] { font-size: ${lead}px; min-height: ${tall}px; }
QComboBox::drop-down { border: 0; width: ${xl}px; }
QComboBox::down-arrow { image: none; width: 0; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $edge; outline: 0; padding: ${xs}px; }
QCheckBox, QRadioButton { background: transparent; spacing: ${s}px; min-height: ${xl}px; }
QCheckBox::indicator, QRadioButton::indicator {
    width: ${tick}px; height: ${tick}px; background: $surface; border: ${hair}px solid $edge; border-radius: ${xs}px;
}
QRadioButton::indicator { border-radius: ${ring}px; }
QCheckBox::indicator:checked { background: $accent; border: ${hair}px solid $accent; image: none; }
QRadioButton::indicator:checked {
    width: ${dot}px; height: ${dot}px; background: $on_accent; border: ${dot}px solid $accent;
}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: $sunken; border-color: $line; }
QCheckBox:focus, QRadioButton:focus { color: $accent; text-decoration: underline; }

QAbstractItemView {
    background: $surface; alternate-background-color: $surface; border: 0; outline: 0;
    selection-background-color: $accent_soft; selection-color: $text;
}
QAbstractItemView::item { padding: ${xs}px ${s}px; border: 0; }
QAbstractItemView::item:hover { background: $sunken; }
QAbstractItemView::item:selected { background: $accent_soft; color: $text; }
QTableView, QListView, QTreeView { border: 1px solid $line; border-radius: ${card}px; padding: ${hair}px; }
QTableView:focus, QListView:focus, QTreeView:focus { border: 2px solid $focus; }
QHeaderView { background: $surface; border: 0; }
QHeaderView::section {
    color: $muted; background: $surface; border: 0; border-bottom: 1px solid $line; font-size: ${small}px;
    padding: ${s}px; font-weight: 600;
}
QHeaderView::section:hover { color: $text; }
QTabBar::tab { color: $muted; padding: ${s}px ${m}px; border: 0; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $accent; border-bottom: 2px solid $accent; font-weight: 600; }
QTabBar::tab:focus { color: $text; border-bottom: 2px solid $focus; }
QTabWidget::pane { border: 0; }
QMenu { background: $surface; border: 1px solid $edge; padding: ${xs}px; }
QMenu::item { padding: ${s}px ${xl}px ${s}px ${l}px; border-radius: ${control}px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::separator { height: 1px; background: $line; margin: ${xs}px ${s}px; }
QProgressBar {
    background: $sunken; border: 0; border-radius: ${xs}px; min-height: ${s}px; max-height: ${s}px;
}
QProgressBar::chunk { background: $accent; border-radius: ${xs}px; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: $line; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: 3px; margin: 2px; min-height: ${xl}px; min-width: ${xl}px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QPdfView { background: $sunken; border: 1px solid $line; border-radius: ${card}px; }
""")


def sheet(colours: Colours, scale: float) -> str:
    """Return the style sheet for these colours, at this size of text."""
    sizes = {**SPACE, **TYPE, **RADIUS}
    sizes |= {
        "hair": 2,
        "inner": CONTROL - 2,
        "tall": CONTROL + 8,
        "chiph": 22,
        "tick": 14,
        "ring": 9,
        "dot": 6,
        "icon": 20,
    }
    scaled = {name: str(round(size * scale)) for name, size in sizes.items()}
    return _SHEET.substitute(scaled | asdict(colours))

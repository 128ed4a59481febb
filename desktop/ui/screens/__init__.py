"""The screens of the window, a file each, and which of them one can go to."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.ui.rail import Place

if TYPE_CHECKING:
    from desktop.ui.office import Office
    from desktop.ui.screen import Screen, Tools

translate = QCoreApplication.translate
_SECRETARIAT = "secretariat"
_MADE = {  # each screen is in a module that is imported when it is first gone to
    "welcome": ("welcome", "Welcome"),
    "laptop": ("setup", "Laptop"),
    "secretariat": ("setup", "Secretariat"),
    "join": ("setup", "Join"),
    "seat": ("seat", "Seat"),
    "home": ("home", "Home"),
    "log": ("log", "Log"),
    "pledges": ("pledges", "Pledges"),
    "records": ("records", "Records"),
    "text": ("text", "Text"),
    "figures": ("figures", "Figures"),
    "submission": ("submission", "Submission"),
    "receive": ("receive", "Receive"),
    "handover": ("handover", "HandOver"),
    "sync": ("sync", "Sync"),
    "differing": ("differing", "Differing"),
    "print": ("printing", "Printing"),
    "people": ("people", "People"),
    "quarantine": ("quarantine", "Quarantine"),
    "calendar": ("calendar", "Calendar"),
    "settings": ("settings", "Settings"),
}


def make(name: str, tools: Tools) -> Screen:
    """Make a screen."""
    module, kind = _MADE[name]
    made: Screen = getattr(import_module(f"{__name__}.{module}"), kind)(tools)
    return made


def places(office: Office) -> tuple[Place, ...]:
    """Return where whoever sits here can go."""
    found = [
        Place(name="home", title=translate("places", "Home"), picture="house-line"),
        Place(name="log", title=translate("places", "Meeting log"), picture="note-pencil"),
        Place(name="text", title=translate("places", "Text"), picture="article"),
        Place(name="pledges", title=translate("places", "Pledges"), picture="handshake"),
        Place(name="records", title=translate("places", "Records"), picture="magnifying-glass"),
        Place(name="submission", title=translate("places", "Review"), picture="book-open"),
        Place(name="figures", title=translate("places", "Figures"), picture="chart-bar"),
        Place(name="receive", title=translate("places", "Receive"), picture="download-simple"),
        Place(name="handover", title=translate("places", "Hand over"), picture="upload-simple"),
        Place(name="sync", title=translate("places", "Synchronise"), picture="arrows-clockwise"),
        Place(name="differing", title=translate("places", "Differing entries"), picture="git-diff"),
        Place(name="calendar", title=translate("places", "Calendar"), picture="calendar-blank"),
        Place(name="print", title=translate("places", "Print"), picture="printer"),
    ]
    if office.sitting and office.sitting.role == _SECRETARIAT:
        found.append(Place(name="people", title=translate("places", "People"), picture="users"))
    return tuple(found)

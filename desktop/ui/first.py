"""The one thing that comes first, by the state of the desk and the role of whoever sits at it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.trust.roster import Role

if TYPE_CHECKING:
    from desktop.ui.ahead import Ahead
    from desktop.ui.standing import Standing

translate = QCoreApplication.translate
_WRITERS: Final = frozenset({Role.LEAD, Role.RAPPORTEUR})
_REVIEWERS: Final = frozenset({Role.REVIEWER, Role.EXPERT})
_TEXT: Final = frozenset({Role.CHAIR, Role.EDITOR})


@dataclass(frozen=True, slots=True, kw_only=True)
class First:
    """What the large button says and where it leads: a screen, and perhaps a record on it, which ``about`` names."""

    text: str
    about: str = ""
    picture: str
    place: str
    record: bytes = b""


def first(role: Role | None, standing: Standing | None, ahead: Ahead | None) -> First:
    """Return what comes first; without a role nobody sits here, and what is not known yet counts as nothing."""
    if role is None:
        return First(text=translate("home", "Take your seat"), picture="key", place="seat")
    differing, waiting = (standing.differing, len(standing.waiting)) if standing else (0, 0)
    if role is Role.SECRETARIAT:
        return _secretariat(differing, ahead.requests if ahead else 0)
    if role in _WRITERS:
        return _writers(role, differing, waiting, over=bool(ahead and ahead.over))
    if role in _REVIEWERS and ahead and ahead.submission:
        record, title = ahead.submission
        text = translate("home", "Go on with the review")
        return First(text=text, about=title, picture="book-open", place="submission", record=record)
    if role in _TEXT:
        return First(text=translate("home", "Read the meeting's text"), picture="article", place="text")
    return First(text=translate("home", "Read the pledges"), picture="handshake", place="pledges")


def _secretariat(differing: int, requests: int) -> First:
    if requests:
        text = translate("home", "Enrol who asks: {count}").format(count=_number(requests))
        return First(text=text, picture="identification-card", place="people")
    if differing:
        return _reconcile(differing)
    return First(text=translate("home", "Receive bundles"), picture="download-simple", place="receive")


def _writers(role: Role, differing: int, waiting: int, *, over: bool) -> First:
    """Return what comes first for rapporteurs: what is said, and after the meeting what is left to do with it."""
    if over and role is Role.LEAD and differing:
        return _reconcile(differing)
    if over and waiting:
        text = translate("home", "Hand over what waits: {count}").format(count=_number(waiting))
        return First(text=text, picture="upload-simple", place="handover")
    return First(text=translate("home", "Record what is said"), picture="note-pencil", place="log")


def _reconcile(count: int) -> First:
    text = translate("home", "Reconcile differing entries: {count}").format(count=_number(count))
    return First(text=text, picture="git-diff", place="differing")


def _number(count: int) -> str:
    return QLocale().toString(count)

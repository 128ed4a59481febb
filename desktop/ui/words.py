"""Words that stand on several screens: roles, verdicts, audiences; and the icon of each record type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from desktop.records.labels import Audience
from desktop.trust.roster import Role
from desktop.trust.verdicts import Verdict

if TYPE_CHECKING:
    from desktop.records.declare import RecordType

translate = QCoreApplication.translate
ICONS: Final = {
    "actor": "user-circle",
    "agenda_item": "list-numbers",
    "attachment": "paperclip",
    "decision": "scales",
    "intervention": "microphone",
    "meeting": "users-three",
    "outstanding_matter": "hourglass-medium",
    "participant": "user-rectangle",
    "pledge": "handshake",
    "progress": "trend-up",
    "recommendation": "arrow-bend-up-right",
    "review_note": "note-pencil",
    "session": "chats",
    "stakeholder_input": "megaphone-simple",
    "target": "target",
}
OTHER_ICON: Final = "file-text"


def type_label(kind: RecordType) -> str:
    """Return what a record of the type is called."""
    return QCoreApplication.translate("records", kind.label)


def plural_label(kind: RecordType) -> str:
    """Return what several records of the type are called."""
    return QCoreApplication.translate("records", kind.plural)


def role_label(role: str) -> str:
    """Return the words for a role."""
    words = {
        Role.SECRETARIAT: translate("words", "Secretariat"),
        Role.LEAD: translate("words", "Lead rapporteur"),
        Role.RAPPORTEUR: translate("words", "Rapporteur"),
        Role.CHAIR: translate("words", "Chair or co-chair"),
        Role.FOCAL: translate("words", "Focal point"),
        Role.REVIEWER: translate("words", "Peer reviewer"),
        Role.EXPERT: translate("words", "Expert"),
        Role.EDITOR: translate("words", "Editor or translator"),
        Role.KEEPER: translate("words", "Root keeper"),
        Role.OBSERVER: translate("words", "Observer"),
    }
    return words[Role(role)] if role in set(Role) else role


def verdict_label(verdict: Verdict) -> str:
    """Return the words for a verdict."""
    return {
        Verdict.TRUSTED: translate("words", "Trusted"),
        Verdict.PROVEN: translate("words", "Proven by a receipt"),
        Verdict.ADMITTED: translate("words", "Admitted"),
        Verdict.AWAITING: translate("words", "Awaiting enrolment"),
        Verdict.UNKNOWN: translate("words", "Unknown key"),
        Verdict.REVOKED: translate("words", "Revoked, unproven"),
        Verdict.OUTSIDE: translate("words", "Outside the mandate"),
        Verdict.FORK: translate("words", "Fork"),
        Verdict.REJECTED: translate("words", "Rejected"),
    }[verdict]


def verdict_tone(verdict: Verdict) -> str:
    """Return the tone in which a verdict is shown, beside its words."""
    return "good" if verdict.believed else "warn" if verdict is Verdict.AWAITING else "bad"


def audience_label(audience: Audience) -> str:
    """Return who sees a value, "" where everybody does."""
    return {
        Audience.SHARED: "",
        Audience.TEAM: translate("words", "Review team only"),
        Audience.SECRETARIAT: translate("words", "Secretariat only"),
        Audience.SEALED: translate("words", "Sealed for the secretariat"),
    }[audience]

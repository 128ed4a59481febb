"""What may be printed, for whom, and what names one copy: light enough for those who only offer it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Final, Literal

import msgspec

from desktop.records.errors import StocktakeError
from desktop.records.labels import Audience

COPIES: Final = {
    "public": frozenset({Audience.SHARED}),
    "team": frozenset({Audience.SHARED, Audience.TEAM}),
    "secretariat": frozenset({Audience.SHARED, Audience.TEAM, Audience.SECRETARIAT}),
}
"""Copies by name, and the audiences of the values in each."""
COPY_TITLES: Final = {"public": "Public copy", "team": "Copy for a review team", "secretariat": "Secretariat copy"}
"""What the copies are called on paper, in English."""
FORMS: Final = ("pdf", "docx", "xlsx", "csv", "json", "html")
"""The forms that a report has, by the ending of the file."""
ARCHIVES: Final = ("2b", "1b")
"""The PDF/A (ISO 19005) that a PDF may follow, as a rule the first; 1b is for archives that ask for it."""
LANGUAGES: Final = ("ar", "en", "es", "fr", "ru", "zh")
"""The languages that reports have words in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A kind of report: its English title, and what it is on ("" for the whole desk), which may be left out."""

    title: str
    about: str
    subject: str = ""
    optional: bool = False


KINDS: Final = {
    "meeting": Kind(title="Summary of the meeting", about="What was said, decided and left open, by agenda item."),
    "session": Kind(
        title="Session log", about="What was said and decided in a session, as time went by.", subject="session"
    ),
    "text": Kind(
        title="Document of the meeting", about="As it stands with its brackets, or as it was adopted.",
        subject="meeting_document",
    ),
    "extract": Kind(
        title="Extract for a delegation", about="What it said, proposed and asked for, and what rests on it.",
        subject="actor",
    ),
    "pledge": Kind(title="Pledge sheet", about="One pledge with its targets and all that is on it.", subject="pledge"),
    "country": Kind(title="Country review", about="One party: pledges, delivery, reviews, money.", subject="actor"),
    "coalition": Kind(
        title="Coalition dossier", about="A pledge of several: who takes part, what each does.", subject="pledge"
    ),
    "corridor": Kind(
        title="Corridor dossier", about="What there is along a corridor.", subject="corridor", optional=True
    ),
    "regional": Kind(title="Regional report", about="All figures of a region."),
    "global": Kind(title="Global report", about="The figures that regions feed into."),
    "ambition": Kind(title="Ambition report", about="How commitments deepen from cycle to cycle."),
    "duties": Kind(title="Duties and calendar", about="Who owes which report by when."),
    "finance": Kind(title="Joint account and funding gap", about="Spending, needs, support."),
    "indicators": Kind(title="Indicators", about="The agreed indicators, as a table and over time."),
    "stakeholders": Kind(title="Stakeholder digest", about="What stakeholders said, as each of them allows."),
    "outstanding": Kind(title="Outstanding matters", about="What is left open, with positions and next steps."),
    "reconciliations": Kind(
        title="Record of reconciliations", about="What differs, what was reconciled, by whom and why."
    ),
    "submission": Kind(
        title="Dossier of a submission", about="Its notes by paragraph, who judged what how, what was recommended.",
        subject="submission",
    ),
    "review": Kind(
        title="Review dossier", about="Submissions, notes, assessments and recommendations.", subject="actor",
        optional=True,
    ),
}  # fmt: skip
"""Kinds of report by the name that commands and stamps give them."""


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """One copy of a report.

    ``record`` is the id (32 digits) of what it is on, ``region`` and ``cycle`` (an id) confine what it draws on,
    ``pack`` is the hash of the framework that it speaks in ("" for the desk's), ``currency`` that of sums.
    ``created`` is the only time in it, ``archive`` the PDF/A that a PDF follows, one of :data:`ARCHIVES`.
    """

    kind: str
    copy: str
    created: dt.datetime
    language: str = "en"
    record: str = ""
    region: str = ""
    cycle: str = ""
    pack: str = ""
    currency: str = "USD"
    archive: Literal["1b", "2b"] = ARCHIVES[0]

    @property
    def audience(self) -> frozenset[Audience]:
        """The audiences of its values."""
        return COPIES[self.copy]

    @property
    def moment(self) -> str:
        """The time, as instants are kept."""
        return self.created.astimezone(dt.UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


class Stamp(msgspec.Struct, frozen=True, kw_only=True):
    """What a printed copy says of itself, for programs: what was asked, and from what it was made.

    ``cut`` is the last header of each chain, ``states`` the state of each label that it may draw on; ``unsealed``
    counts operations that belong to no cut: with any, the copy is a draft and cannot be made again.
    """

    request: Request
    desk: str
    registry: str
    roster: int
    checkpoint: int
    cut: list[str]
    states: dict[str, str]
    unsealed: int
    program: str
    format: str = "stocktake copy 1"

    def text(self) -> str:
        """Return it in the one form in which it is kept with the document."""
        return msgspec.json.encode(self, order="deterministic").decode()


class NotACopy(StocktakeError):
    """A file that does not say from what it was made."""


def read_stamp(text: str) -> Stamp:
    """Return a stamp from its text; raises :class:`NotACopy`."""
    try:
        return msgspec.json.decode(text, type=Stamp)
    except (msgspec.DecodeError, ValueError) as fault:
        raise NotACopy(
            "The document does not say from which records it was printed.",
            todo="Ask for the copy as it was printed, not one that another program has saved.",
        ) from fault

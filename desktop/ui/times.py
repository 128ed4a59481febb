"""Times and sizes in the words of this place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt

if TYPE_CHECKING:
    import datetime as dt

_SHORT = QLocale.FormatType.ShortFormat


def moment(value: dt.datetime) -> str:
    """Return a moment: day and time, or only the time where it is today's."""
    return _shown(QDateTime.fromSecsSinceEpoch(int(value.timestamp())).toLocalTime())


def day_and_time(text: str) -> str:
    """Return an ISO 8601 moment likewise; what is no moment stands as it is."""
    read = QDateTime.fromString(text, Qt.DateFormat.ISODate)
    return _shown(read.toLocalTime()) if read.isValid() else text


def day(text: str) -> str:
    """Return the day of an ISO 8601 moment."""
    read = QDateTime.fromString(text, Qt.DateFormat.ISODate)
    return QLocale().toString(read.toLocalTime().date(), _SHORT) if read.isValid() else text


def month_of(year: int, month: int) -> str:
    """Return a month of a year."""
    return QLocale().toString(QDate(year, month, 1), "MMM yyyy")


def now_as_name() -> str:
    """Return this moment as it may stand in the name of a file."""
    return QDateTime.currentDateTimeUtc().toString("yyyyMMdd'T'HHmmss'Z'")


def size(count: int) -> str:
    """Return a number of bytes."""
    return QLocale().formattedDataSize(count, 1)


def _shown(local: QDateTime) -> str:
    if local.date() == QDate.currentDate():
        return QLocale().toString(local.time(), _SHORT)
    return QLocale().toString(local, _SHORT)

"""The forms of a report: one outline as PDF, DOCX, XLSX, CSV, JSON or HTML, by the ending of the file's name."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import fields, is_dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from desktop.casework.errors import NotFound
from desktop.reports.request import FORMS

if TYPE_CHECKING:
    from desktop.reports.outline import Outline


def made(outline: Outline, form: str) -> bytes:
    """Return an outline as a file of one of the forms; raises :class:`NotFound` for another, and MissingFont.

    What a form needs is loaded for that form only.
    """
    match form:
        case "pdf":
            from desktop.reports.pdf import render  # noqa: PLC0415 - see above

            return render(outline)
        case "docx":
            from desktop.reports.docx import docx  # noqa: PLC0415 - see above

            return docx(outline)
        case "xlsx":
            from desktop.reports.sheets import xlsx  # noqa: PLC0415 - see above

            return xlsx(outline)
        case "csv":
            from desktop.reports.sheets import as_csv  # noqa: PLC0415 - see above

            return as_csv(outline)
        case "json":
            text = json.dumps(_data(outline), ensure_ascii=False, indent=1)
            return text.encode("utf-8", "backslashreplace") + b"\n"  # a lone surrogate stands as JSON writes it
        case "html":
            from desktop.reports.html import html  # noqa: PLC0415 - see above

            return html(outline)
    raise NotFound(f"There is no form “{form}”.", todo=f"There are: {', '.join(FORMS)}.")


def _data(value: object) -> object:
    """Return a part of an outline as JSON has it: what it is by its ``type``, numbers and days as their texts."""
    if is_dataclass(value):
        return {"type": type(value).__name__, **{one.name: _data(getattr(value, one.name)) for one in fields(value)}}
    if isinstance(value, tuple):
        return [_data(one) for one in value]
    if isinstance(value, dt.date):
        return value.isoformat()
    return str(value) if isinstance(value, Decimal) else value

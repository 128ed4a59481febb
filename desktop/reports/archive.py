"""Office files as the same bytes each time: they are archives, and would tell when they were packed."""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
from typing import Final

_BEFORE: Final = dt.datetime(1980, 1, 1, tzinfo=dt.UTC)  # the first moment that an archive can name
_TIMES: Final = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(?=</dcterms:)")


def settled(raw: bytes, created: dt.datetime | None) -> bytes:
    """Return an office file whose only time is the one given, or none that means anything."""
    moment = (created or _BEFORE).astimezone(dt.UTC)
    told = moment.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as given, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for name in given.namelist():
            content = given.read(name)
            if name == "docProps/core.xml":
                content = _TIMES.sub(rb"\g<1>" + told, content)
            made.writestr(zipfile.ZipInfo(name, _BEFORE.timetuple()[:6]), content, zipfile.ZIP_DEFLATED)
    return target.getvalue()

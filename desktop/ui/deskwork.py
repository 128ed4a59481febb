"""An open desk file as an office uses it; imported when the first desk is opened: it brings everything along.

What the first screen does not need comes when that is painted: see :func:`warm_up`.
"""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from desktop.store.desk import DeskFile
from desktop.store.lists import Lists
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.casework.look import Look
    from desktop.casework.ports import Sitting
    from desktop.trust.roster import Mandate

_SESSION = "window.session"  # the setting under which the session last sat in is remembered


def warm_up() -> None:
    """Import what will be needed once somebody sits here."""
    from desktop.casework import identity, look  # noqa: F401, PLC0415 - for whoever needs them next


class OpenDesk:
    """A desk file, open to be written (``desk``) and read (``far``) in the desk's thread, and read in the window's."""

    def __init__(self, path: Path, make: Callable[[], DeskFile] | None = None) -> None:
        """Open or make the file; raises :class:`DeskUnavailable` and whatever ``make`` does."""
        self.path = path
        self.desk = make() if make else DeskFile.open(path)
        self.far, self.reader = Lists.open(path), Lists.open(path)

    def close(self) -> None:
        """Close the file."""
        for one in (self.reader, self.far, self.desk):
            one.close()

    # ---- in a thread of its own ------------------------------------------------------------------------------------

    def take_seat(self, passphrase: str | None) -> Sitting:
        """Unlock the key of whoever used the desk last, in the session they last sat in."""
        from desktop.casework import identity  # noqa: PLC0415 - see warm_up

        with closing(Lists.open(self.path)) as reader:
            return identity.take_seat(reader, passphrase, session=reader.setting(_SESSION))

    def remember_session(self, session: str) -> None:
        """Remember the session that somebody sits in; in the desk's thread."""
        self.desk.set(_SESSION, session)

    def wants_passphrase(self) -> bool:
        """Say whether the key of whoever used the desk last opens by a passphrase; in the desk's thread."""
        from desktop.trust import keys  # noqa: PLC0415 - it brings the system's keyring along

        return keys.wants_passphrase(self.far.keyfile(self.far.setting("me")))

    # ---- in the window's thread ------------------------------------------------------------------------------------

    def mandate_of(self, sitting: Sitting) -> Mandate:
        """Return the mandate of somebody who sits here."""
        from desktop.casework import identity  # noqa: PLC0415 - see warm_up

        return identity.mandate_of(self.reader, sitting)

    def look(self, sitting: Sitting | None = None) -> Look | None:
        """Return the eyes for the desk's values, or those of somebody who sits here; None before it has a pack."""
        from desktop.casework import identity  # noqa: PLC0415 - see warm_up
        from desktop.casework.look import Look  # noqa: PLC0415 - see warm_up

        opening = identity.group_identity(self.reader, sitting) if sitting else ""
        return Look(self.reader, opening) if self.reader.packs() else None

    def name_of(self, person: str) -> str:
        """Return the name that the roster, or a request to be enrolled, shows for a person's id."""
        current = self.reader.chain().current
        known = current.roster.person(person) if current else None
        asked = (request.name for request, _ in self.reader.requests().values() if request.person == person)
        return known.name if known else next(asked, person)

    def role_of(self, sitting: Sitting) -> tuple[str, str]:
        """Return the person and role that the newest roster gives to whoever sits here."""
        current = self.reader.chain().current
        entry = current.roster.entry(sitting.secrets.public) if current else None
        if current is None or entry is None:
            return sitting.person, sitting.role
        mandates = current.roster.mandates_of(entry.person)
        return entry.person, mandates[0].role if mandates else Role.OBSERVER

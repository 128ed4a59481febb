"""An open desk file as an office uses it; imported when the first desk is opened: it brings everything along.

What the first screen does not need comes when that is painted: see :func:`warm_up`.
"""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.casework import settings
from desktop.store.desk import DeskFile
from desktop.store.errors import DeskUnavailable
from desktop.store.lists import Lists

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.casework.drafts import Draft
    from desktop.casework.look import Look
    from desktop.casework.ports import Sitting
    from desktop.casework.seats import Waiting
    from desktop.trust.roster import Mandate

translate = QCoreApplication.translate
_SESSION = "window.session"  # the setting under which the session last sat in is remembered


def warm_up() -> None:
    """Import what will be needed once somebody sits here."""
    import numpy  # noqa: F401, ICN001, PLC0415 - for whoever needs it next, as what follows

    from desktop.casework import identity, look, seats  # noqa: F401, PLC0415 - as above
    from desktop.ui import standing  # noqa: F401, PLC0415 - as above


def back_up(desk: DeskFile, folder: Path, name: str) -> Path:
    """Write a whole copy of a desk into a folder, read it back, and return where it lies.

    Raises :class:`DeskUnavailable`, and then no copy stays.
    """
    from desktop.exchange.folder import unused  # noqa: PLC0415 - for this alone

    target = unused(folder / name)
    desk.back_up(target)
    try:
        with closing(Lists.open(target)) as copy:
            same = copy.counts() == desk.counts()
    except DeskUnavailable:
        same = False
    if not same:
        target.unlink(missing_ok=True)
        raise DeskUnavailable(
            translate("words", "The copy cannot be read back."),
            safe=translate("words", "The desk itself is as it was."),
            todo=translate("words", "Take another stick or folder."),
        )
    return target


def diagnostics(desk: DeskFile, path: Path, target: Path) -> None:
    """Write what helps to find a fault, without content."""
    import msgspec  # noqa: PLC0415 - for this alone

    from desktop.exchange.folder import write_file  # noqa: PLC0415 - as above
    from desktop.store.summary import diagnose  # noqa: PLC0415 - as above

    write_file(target, msgspec.json.format(msgspec.json.encode(diagnose(desk, path)), indent=1))


class OpenDesk:
    """A desk file, open to be written (``desk``) and read (``far``) in the desk's thread, and read in the window's."""

    def __init__(self, path: Path, make: Callable[[], DeskFile] | None = None) -> None:
        """Open or make the file; raises :class:`DeskUnavailable` and whatever ``make`` does."""
        self.path = path
        self.desk = make() if make else DeskFile.open(path)
        self.far, self.reader = Lists.open(path), Lists.open(path)
        self._waiting: Waiting | None = None

    def close(self) -> None:
        """Close the file."""
        for one in (self.reader, self.far, self.desk):
            one.close()

    # ---- in a thread of its own ------------------------------------------------------------------------------------

    def take_seat(self, passphrase: str | None, person: str = "") -> Sitting:
        """Unlock the key of whoever used the desk last, or of a person, in the session they last sat in."""
        from desktop.casework import identity  # noqa: PLC0415 - see warm_up

        with closing(Lists.open(self.path)) as reader:
            return identity.take_seat(reader, passphrase, session=reader.setting(_SESSION), person=person)

    def seat(self, leaving: Sitting | None, coming: Sitting) -> Sitting:
        """Seal what whoever leaves has put on record, and remember whose the desk is; in the desk's thread."""
        from desktop.casework import seats  # noqa: PLC0415 - see warm_up

        return seats.seated(self.desk, leaving, coming)

    @property
    def waiting(self) -> Waiting:
        """The keys that wait unlocked for their owners' PINs, as long as the desk is open."""
        from desktop.casework.seats import Waiting  # noqa: PLC0415 - see warm_up

        self._waiting = self._waiting or Waiting()
        return self._waiting

    def waits(self, person: str) -> bool:
        """Say whether a person's key waits unlocked; nobody's does before somebody left it so."""
        return self._waiting is not None and self._waiting.waits(person)

    def remember_session(self, session: str) -> None:
        """Remember the session that somebody sits in; in the desk's thread."""
        self.desk.set(_SESSION, session)

    def draft(self, sitting: Sitting) -> Draft | None:
        """Return the line that somebody was typing; in the desk's thread."""
        from desktop.casework import drafts  # noqa: PLC0415 - see warm_up

        return drafts.read(self.far, sitting)

    def keep_draft(self, sitting: Sitting, draft: Draft) -> None:
        """Keep the line that somebody is typing; in the desk's thread."""
        from desktop.casework import drafts  # noqa: PLC0415 - see warm_up

        with self.desk.transaction():
            drafts.keep(self.desk, sitting, draft)

    def wants_passphrase(self) -> bool:
        """Say whether the key of whoever used the desk last opens by a passphrase; in the desk's thread."""
        from desktop.trust import keys  # noqa: PLC0415 - it brings the system's keyring along

        return keys.wants_passphrase(self.far.keyfile(self.far.setting(settings.ME)))

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
        language = QLocale().bcp47Name().partition("-")[0]
        in_hand = sitting.in_hand if sitting else {}
        return Look(self.reader, opening, language, in_hand=in_hand) if self.reader.packs() else None

    def people_here(self) -> dict[str, str]:
        """Return who has keys on this desk, by id, with their names; whoever used it last first."""
        from desktop.casework import identity  # noqa: PLC0415 - see warm_up

        found, me = identity.keys_here(self.reader), self.reader.setting(settings.ME)
        return {one.person: one.name for _, one in sorted(found.items(), key=lambda pair: pair[0] != me)}

    def name_of(self, person: str) -> str:
        """Return the name that the roster, or a request to be enrolled, shows for a person's id."""
        current = self.reader.chain().current
        known = current.roster.person(person) if current else None
        asked = [one.name for one in self.reader.guests() if one.person == person]
        asked += [request.name for request, _ in self.reader.requests().values() if request.person == person]
        return known.name if known else next(iter(asked), person)

    def role_of(self, sitting: Sitting) -> tuple[str, str]:
        """Return the person and role that the newest roster gives to whoever sits here."""
        from desktop.casework import identity  # noqa: PLC0415 - see warm_up

        found = identity.who(self.reader, sitting.secrets.public)
        return (found.person, found.role) if found and found.enrolled else (sitting.person, sitting.role)

"""What opens sealed values should the secretariat lose its keys, and whose receipts count: for root keepers to sign."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from desktop.casework.errors import NotAllowed, NotFound
from desktop.casework.next_roster import current_roster, follow, members_of
from desktop.trust.envelope import is_sound_key
from desktop.trust.errors import SealUnavailable
from desktop.trust.seal import RECOVERY, unwrap_group, wrap_group

if TYPE_CHECKING:
    from desktop.casework.next_roster import Step
    from desktop.casework.ports import Desk, Sitting
    from desktop.trust.keys import Secrets


def set_recovery(desk: Desk, sitting: Sitting, passphrase: str | None, recipient: str) -> Step:
    """Wrap the group's identity for a recovery key, too, from the next roster on; raises :class:`SealUnavailable`."""
    before = current_roster(desk)
    identity = unwrap_group(before.group, sitting.person, sitting.secrets.age)
    return follow(desk, sitting, passphrase, group=wrap_group(identity, members_of(before), recipient))


def recover(desk: Desk, sitting: Sitting, passphrase: str | None, secrets: Secrets) -> Step:
    """Wrap the identities of all groups that a recovery key opens for the secretariat of today, in the next roster.

    Raises :class:`NotFound` where the key opens none.
    """
    before, found = current_roster(desk), list[str]()
    for version in reversed(desk.chain().versions):
        with suppress(SealUnavailable):
            found += unwrap_group(version.roster.group, RECOVERY, secrets.age).split("\n")
    if not found:
        raise NotFound("This key opens no group of this registry.", todo="Choose the file of its recovery key.")
    group = wrap_group("\n".join(dict.fromkeys(found)), members_of(before), secrets.receiver)
    return follow(desk, sitting, passphrase, group=group)


def set_log_key(desk: Desk, sitting: Sitting, passphrase: str | None, key: str) -> Step:
    """Name the key whose receipts count from the next roster on; raises :class:`NotAllowed` for what is no key."""
    if not is_sound_key(key):
        raise NotAllowed(f"“{key}” is no public key.", todo="Take it from “stocktake registry show”: 64 digits.")
    return follow(desk, sitting, passphrase, log_key=key)

"""Rosters in words: who is who, and what a proposal changes, for those who sign it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.trust.roster import Delegation, KeyEntry, Mandate, Person, Roster

One = TypeVar("One")
_ALWAYS = frozenset({"number", "previous", "issued", "expires", "log_size"})
_TOLD = frozenset({"people", "keys", "mandates", "roots", "group", "delegations"})


def lines_of(roster: Roster, now: str) -> list[str]:
    """Say who is who, in one line for each person and each key."""
    expiry = f"expired on {roster.expires}: work goes on, renew it" if roster.expires < now else roster.expires
    lines = [
        f"Roster {roster.number} of {roster.issued}, valid until {expiry}",
        f"{roster.roots.threshold} of {len(roster.roots.keys)} root keys sign",
    ]
    for person in roster.people:
        roles = ", ".join(map(_mandate, roster.mandates_of(person.id))) or "no role"
        lines.append(f"{person.id}: {person.name}, {roles}")
        lines += [f"    {_key(entry)}" for entry in roster.keys if entry.person == person.id]
    lines += map(_delegation, roster.delegations)
    return lines


def differences(before: Roster | None, after: Roster) -> list[str]:
    """Say everything that a proposal changes but its number and dates; a root keeper signs what stands here."""
    if before is None:
        return lines_of(after, "")
    lines = [
        *_told("Person", before.people, after.people, _person),
        *_told("Key", before.keys, after.keys, _key),
        *_told("Delegation", before.delegations, after.delegations, _delegation),
        *_told("Mandate", before.mandates, after.mandates, lambda one: f"{one.person} as {_mandate(one)}"),
    ]
    if before.roots != after.roots:
        keys = ", ".join(key[:12] for key in after.roots.keys)
        lines.append(f"Root keys: {after.roots.threshold} of {len(after.roots.keys)} sign from now on: {keys}")
    if before.group != after.group:
        members = ", ".join(one.person or "the recovery key" for one in after.group.wrapped)
        anew = "a new group" if before.group.recipient != after.group.recipient else "the same group"
        lines.append(f"Sealed values: {anew}, opened by {members}")
    rest = [one.name for one in msgspec.structs.fields(type(after)) if one.name not in _ALWAYS | _TOLD]
    was, becomes = msgspec.structs.asdict(before), msgspec.structs.asdict(after)
    lines += [f"{name}: {was[name]} becomes {becomes[name]}" for name in rest if was[name] != becomes[name]]
    return lines or ["It changes nothing but its dates."]


def _told(what: str, before: Sequence[One], after: Sequence[One], say: Callable[[One], str]) -> list[str]:
    old, new = list(before), list(after)
    gone = [f"{what} no more: {say(one)}" for one in old if one not in new]
    return gone + [f"{what} now: {say(one)}" for one in new if one not in old]


def _person(one: Person) -> str:
    return f"{one.id}, {one.name} ({one.age})"


def _key(entry: KeyEntry) -> str:
    state = ""
    if entry.revoked:
        until = f"believed to number {entry.revoked.last_number}" if entry.revoked.last_header else "nothing believed"
        state = f", revoked as {entry.revoked.how}, {until}"
    return f"{entry.key} of {entry.person} on {entry.device}, mark {entry.mark}{state}"


def _mandate(one: Mandate) -> str:
    return f"{one.role} ({where})" if (where := _where(one)) else str(one.role)


def _where(one: Mandate | Delegation) -> str:
    names = ("regions", "levels", "reviews", "sessions", "teams", "subjects", "start", "until")
    said = {name: getattr(one, name, "") for name in names}
    return "; ".join(f"{name} {ids if isinstance(ids, str) else ', '.join(ids)}" for name, ids in said.items() if ids)


def _delegation(one: Delegation) -> str:
    state = "" if one.ended is None else f", ended, believed to {', '.join(each.header[:12] for each in one.ended)}"
    return f"{one.key[:12]} may enrol {', '.join(one.roles)} ({_where(one)}){state}"

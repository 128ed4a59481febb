"""Audiences, scopes and labels: who may hold what.

A record's *scope* is fixed when it is created; a field's *audience* is fixed by its declaration.  The two together are
the *label* of every cell of that field, and a label never changes: withholding one never makes holes in another.

Texts: a scope is ``registry``, ``region/<code>``, ``review/<id>`` or ``review/<id>/team/<id>``, a label
``<audience>@<scope>``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from desktop.records.errors import BadLabel

_ID = r"[a-z0-9][a-z0-9-]{0,62}"
_SCOPE = re.compile(rf"registry|region/{_ID}|review/{_ID}(/team/{_ID})?", re.ASCII)


class Audience(StrEnum):
    """Who a value is meant for; ``shared`` is printed as "public"."""

    SHARED = "shared"
    TEAM = "team"
    SECRETARIAT = "secretariat"
    SEALED = "sealed"


class ScopeKind(StrEnum):
    """What the records of a type belong to."""

    REGISTRY = "registry"
    REGION = "region"
    REVIEW = "review"
    TEAM = "team"


@dataclass(frozen=True, slots=True)
class Scope:
    """Where a record belongs; build one with :func:`scope` or :meth:`parse`."""

    text: str

    @classmethod
    def parse(cls, text: str) -> Scope:
        """Read a scope's text; raises :class:`BadLabel` when it is none."""
        if not _SCOPE.fullmatch(text):
            raise BadLabel(text)
        return cls(text)

    @property
    def kind(self) -> ScopeKind:
        """The kind of scope; a team's scope is its own kind."""
        head, *rest = self.text.split("/")
        return ScopeKind.TEAM if len(rest) > 1 else ScopeKind(head)

    @property
    def id(self) -> str:
        """The region's code or the review's id; empty for the registry."""
        return self.text.split("/")[1] if "/" in self.text else ""

    @property
    def team(self) -> str:
        """The team's id; empty where the scope is no team's."""
        return self.text.split("/")[3] if self.kind is ScopeKind.TEAM else ""

    def __str__(self) -> str:
        """Return the text, as it stands in headers."""
        return self.text


REGISTRY = Scope("registry")


@dataclass(frozen=True, slots=True)
class Label:
    """An audience within a scope: one compartment of a segment."""

    audience: Audience
    scope: Scope

    @classmethod
    def parse(cls, text: str) -> Label:
        """Read a label's text; raises :class:`BadLabel` when it is none."""
        return _label(text)

    def __str__(self) -> str:
        """Return the text, as it stands in headers."""
        return f"{self.audience}@{self.scope}"


@lru_cache(4096)  # a desk reads the same few labels over and over
def _label(text: str) -> Label:
    audience, at, scope = text.partition("@")
    if not at or audience not in set(Audience):
        raise BadLabel(text)
    return Label(Audience(audience), Scope.parse(scope))

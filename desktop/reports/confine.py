"""A desk as one region's or one cycle's report sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from desktop.records.labels import ScopeKind
from desktop.records.types import CATALOGUE
from desktop.records.values import encode

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.casework.ports import Desk, Record
    from desktop.records.labels import Audience
    from desktop.reports.request import Request


def confined(desk: Desk, request: Request) -> Desk:
    """Return the desk with those records only that belong to the region and to the cycle that are asked for.

    What belongs to no region is in every region's report; what names no cycle is in every cycle's.
    """
    return cast("Desk", _Confined(desk, request)) if request.region or request.cycle else desk


class _Confined:
    """All that a desk is, but for its records."""

    def __init__(self, desk: Desk, request: Request) -> None:
        self._desk, self._region, self._cycle = desk, request.region, request.cycle

    def __getattr__(self, name: str) -> object:
        return getattr(self._desk, name)

    def records(self, type_: str, audiences: Iterable[Audience] | None = None) -> list[Record]:
        """Return the records of a type within the confines."""
        return [one for one in self._desk.records(type_, audiences) if self._holds(one)]

    def _holds(self, record: Record) -> bool:
        elsewhere = record.scope.kind is ScopeKind.REGION and self._region not in ("", record.scope.id)
        field = f"{record.type}.cycle"
        given = record.values.get((field, "")) if self._cycle and CATALOGUE.find(field) else None
        return not elsewhere and given in (None, encode(None), encode(self._cycle))

"""The made-up sample region as its files describe it: links resolved, and tokens put in where a run asks for them.

``sample_data/README.md`` says how tables refer to other records.
"""

from __future__ import annotations

import csv
import io
import random
from typing import TYPE_CHECKING, Any, Final

import msgspec

from desktop import resources
from desktop.records.declare import Field, Kind
from desktop.records.labels import Audience
from desktop.records.types import CATALOGUE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from desktop.casework.capture import Given
    from desktop.casework.ports import Desk

SECRETARIAT: Final = "secretariat"  # the desk that an entry is made on where none is named
_LETTERS: Final = "bcdfghjkmnpqrstvwxz"
_TOKEN: Final = 10
_HIDDEN: Final = frozenset({Audience.SECRETARIAT, Audience.SEALED})
_FREE: Final = frozenset({Kind.TEXT, Kind.PROSE})
_AS_THEY_ARE: Final = frozenset({"quote", "selector", "ref"})  # tokens would make them say something else


class Sample:
    """``meeting`` and ``region`` are the files of that name, ``ids`` the records by type and by what calls them there.

    With a ``seed``, random tokens go into titles and every text that is not shared; ``tokens`` are they, by audience.
    """

    def __init__(self, seed: int | None) -> None:
        """Read the files."""
        self.folder = resources.sample_region()
        self.meeting: dict[str, Any] = msgspec.toml.decode((self.folder / "meeting.toml").read_bytes())
        self.region: dict[str, list[dict[str, Any]]] = msgspec.toml.decode((self.folder / "region.toml").read_bytes())
        self.ids: dict[tuple[str, str], bytes] = {}
        self.tokens: dict[str, list[str]] = {}
        self._chance = random.Random(seed) if seed is not None else None  # noqa: S311 - not for secrets

    def entries(self, desk: str) -> Iterator[tuple[str, dict[str, Any]]]:
        """Yield what a desk puts on record of the region, in order: type and entry."""
        for type_, entries in self.region.items():
            yield from ((type_, one) for one in entries if one.get("desk", SECRETARIAT) == desk)

    def table(self, name: str, target: Path) -> Path:
        """Return a CSV table of the sample, copied below ``target`` with tokens put in where a run asks for them."""
        source = self.folder / f"{name}.csv"
        if self._chance is None:
            return source
        rows = list(csv.DictReader(io.StringIO(source.read_text(encoding="utf-8"), newline="")))
        for row in rows:
            for column, audience in {"focal_point": Audience.SECRETARIAT, "title": Audience.SHARED}.items():
                if row.get(column):
                    row[column] = self.spiced(row[column], audience)
        with (target / source.name).open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]))
            writer.writeheader()
            writer.writerows(rows)
        return target / source.name

    def values(self, desk: Desk, type_: str, one: Mapping[str, Any]) -> dict[str, Given]:
        """Return what an entry says of a record as its fields take it; what is no field is left out."""
        kind = CATALOGUE.type(type_)
        known = {field.id: field for field in kind.fields}
        values: dict[str, Given] = {}
        for name, given in one.items():
            field = known.get(name)
            if field is None:
                continue
            audience = kind.audience_of(field)
            if field.many:
                values[name] = [self.link(field, text) if field.kind is Kind.LINK else text for text in given]
            elif field.kind is Kind.LINK:
                values[name] = self.link(field, given)
            elif field.kind is Kind.FILE:
                values[name] = self._file(desk, given)
            else:
                values[name] = self._worded(field, given, audience)
        for field in kind.fields:  # nothing that is not shared stays without a token
            hidden = kind.audience_of(field) in _HIDDEN and field.kind in _FREE and field.id not in _AS_THEY_ARE
            if self._chance and hidden and field.id not in values:
                values[field.id] = self.token(kind.audience_of(field))
        return values

    def link(self, field: Field, text: str) -> str:
        """Return the id that a reference leads to; ``type:key`` where the field does not say which type."""
        type_, _, key = (field.to, "", text) if field.to else text.partition(":")
        return self.ids[type_, key].hex()

    def _worded(self, field: Field, text: str, audience: Audience) -> str:
        free = field.kind in _FREE and field.id not in _AS_THEY_ARE
        return (
            self.spiced(text, audience) if free and (audience is not Audience.SHARED or field.id == "title") else text
        )

    def _file(self, desk: Desk, path: str) -> dict[str, str | int]:
        content = (self.folder / path).read_bytes()
        name = path.rpartition("/")[2]
        return {"sha256": desk.keep_blob(content), "size": len(content), "name": name, "media": "text/plain"}

    def spiced(self, text: str, audience: Audience) -> str:
        """Return a text with a token behind it, where a run asks for tokens."""
        return f"{text} {self.token(audience)}" if self._chance else text

    def token(self, audience: Audience) -> str:
        """Return a new token for an audience."""
        chance = self._chance or random.Random()  # noqa: S311 - not for secrets
        token = "".join(chance.choice(_LETTERS) for _ in range(_TOKEN))
        self.tokens.setdefault(str(audience), []).append(token)
        return token

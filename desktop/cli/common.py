"""What all commands share: answers as text or JSON, errors as advice, the desk, the passphrase, given values."""

from __future__ import annotations

import functools
import json
import os
import re
import sys
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from desktop import resources
from desktop.casework.identity import take_seat
from desktop.casework.sessions import require_session
from desktop.records.errors import BadPack, StocktakeError
from desktop.store.desk import DeskFile
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from desktop.casework.ports import Sitting

Decorated = TypeVar("Decorated", bound="Callable[..., Any]")
REFUSED = 1
_CONTROLS = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)  # people's words steer no terminal
ROLES = click.Choice([str(role) for role in Role])


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command says: lines for people, data for programs, and the exit code."""

    text: str
    data: Mapping[str, object] = field(default_factory=dict)
    code: int = 0


def command(group: click.Group, name: str) -> Callable[[Callable[..., Answer]], click.Command]:
    """Make a command of a function that returns an :class:`Answer`; errors become advice and exit code 1."""

    def decorate(function: Callable[..., Answer]) -> click.Command:
        @functools.wraps(function)
        def run(*, as_json: bool, **options: object) -> None:
            try:
                answer = function(**options)
            except StocktakeError as error:
                answer = Answer(str(error), _advice(error), REFUSED)
            _say(answer, as_json=as_json)
            sys.exit(answer.code)

        flag = click.option("--json", "as_json", is_flag=True, help="Answer as JSON.")
        return group.command(name)(flag(run))

    return decorate


def _advice(error: StocktakeError) -> dict[str, object]:
    return {"error": type(error).__name__, "happened": error.happened, "safe": error.safe, "todo": error.todo}


def _say(answer: Answer, *, as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps(answer.data, ensure_ascii=False, indent=1))
    else:
        click.echo(_CONTROLS.sub("\ufffd", answer.text), err=answer.code == REFUSED and "error" in answer.data)


def desk_option(function: Decorated) -> Decorated:
    """Add ``--desk FILE``."""
    option = click.option(
        "--desk", "desk_path", type=click.Path(path_type=Path), required=True, envvar="STOCKTAKE_DESK",
        help="The desk file; also from STOCKTAKE_DESK.",
    )  # fmt: skip
    return option(function)


@dataclass(frozen=True, slots=True)
class Seat:
    """Where a command works, and as whom."""

    path: Path
    passphrase: str | None
    session: str

    @contextmanager
    def taken(self) -> Iterator[tuple[DeskFile, Sitting]]:
        """Open the desk and unlock the key of whoever uses it."""
        with opened(self.path) as desk:
            require_session(desk, self.session)
            yield desk, take_seat(desk, self.passphrase, session=self.session)


def seat_options(function: Callable[..., Answer]) -> Callable[..., Answer]:
    """Add what a command needs that uses a key; it is given as ``seat``."""

    @functools.wraps(function)
    def run(*, desk_path: Path, passphrase: str | None, session: str, **options: object) -> Answer:
        return function(seat=Seat(desk_path, passphrase, session), **options)

    session = click.option("--session", default="", help="The session of the meeting in which this is captured.")
    return desk_option(passphrase_option(session(run)))


def passphrase_option(function: Decorated) -> Decorated:
    """Add ``--passphrase-fd N``."""
    option = click.option(
        "--passphrase-fd", "passphrase", type=int, callback=lambda _context, _option, fd: read_passphrase(fd),
        help="Read the passphrase from this file descriptor; without it the system's keyring is used.",
    )  # fmt: skip
    return option(function)


def other_passphrase(option: str, name: str, help: str, *, required: bool = False) -> Callable[[Decorated], Decorated]:
    """Return what adds a file descriptor for another passphrase than the seat's."""
    return click.option(
        option, name, type=int, required=required, callback=lambda _context, _option, fd: read_passphrase(fd), help=help
    )


def read_passphrase(descriptor: int | None) -> str | None:
    """Return the first line that a file descriptor gives, None where there is no descriptor."""
    if descriptor is None:
        return None
    try:
        with os.fdopen(os.dup(descriptor), encoding="utf-8") as source:
            return source.readline().rstrip("\n")
    except (OSError, ValueError) as fault:
        message = f"file descriptor {descriptor} cannot be read ({fault})"
        raise click.UsageError(message) from fault


def counted(number: int, one: str, several: str) -> str:
    """Return a number with its noun."""
    return f"{number} {one if number == 1 else several}"


def opened(path: Path) -> closing[DeskFile]:
    """Open a desk for the time of a command."""
    return closing(DeskFile.open(path))


def given_values(pairs: tuple[str, ...]) -> dict[str, str | list[str]]:
    """Return values given as ``field=value``; a field given twice makes a set."""
    values: dict[str, str | list[str]] = {}
    for name, value in _split(pairs):
        known = values.get(name)
        if known is None:
            values[name] = value
        else:
            values[name] = [*(known if isinstance(known, list) else [known]), value]
    return values


def _split(pairs: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for pair in pairs:
        name, equals, value = pair.partition("=")
        if not equals or not name:
            message = f"“{pair}” is not of the form field=value"
            raise click.UsageError(message)
        yield name, value


def pack_file(name: str) -> bytes:
    """Return a framework pack's file: one that is named by its path, or that comes with the program."""
    file = Path(name)
    if file.is_file():
        return file.read_bytes()
    if name in resources.packs():
        return resources.pack(name)
    raise BadPack(
        f"There is no pack “{name}”.", todo=f"Give a file, or one that comes along: {', '.join(resources.packs())}."
    )

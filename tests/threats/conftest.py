"""A registry with three root keys of which two sign, its log, a laptop that trusts it, and what attackers send."""

from __future__ import annotations

import base64
import hashlib
import importlib.util
import io
import json
import os
import sqlite3
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner
from msgspec.structs import replace
from nacl.signing import SigningKey

from desktop.bundles import frame
from desktop.bundles.intake import encode_sidecars
from desktop.bundles.manifest import Part
from desktop.cli.main import cli
from desktop.store.desk import DeskFile
from desktop.trust.envelope import sign
from desktop.trust.log import leaf_hash, node_hash, origin_of
from desktop.trust.roster import ROSTER_TYPE, Roots, encode, root_fingerprint

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from types import ModuleType

    from canaries import Meeting
    from laws_scenarios import Made, Writer

    from desktop.bundles.frame import Stored
    from desktop.bundles.intake import Segment
    from desktop.journal.operations import Cell
    from desktop.trust.roster import Roster

HERE = Path(__file__).parent
LAWS = HERE.parent / "laws"
EMPTY = hashlib.sha256().hexdigest()
ROOTS = ("root-1", "root-2", "root-3")
PACK = """
[pack]
id = "small"
version = "1"
title = "A small pack"
language = "en"

[[node]]
id = "1"
parent = ""
title = "Goal"

[lists]
level = [{code = "national", label = "National"}]
"""


def _load(name: str, folder: Path = LAWS) -> ModuleType:
    """Load a module of tests, once, under the name that its neighbours import."""
    known = f"laws_{name}" if folder == LAWS else name
    if known not in sys.modules:
        spec = importlib.util.spec_from_file_location(known, folder / f"{name}.py")
        assert spec
        assert spec.loader
        sys.modules[known] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[known])
    return sys.modules[known]


for _name in ("rows", "rows_files", "rows_rosters", "rows_proofs", "rows_rights"):
    _load(_name, HERE)


class Log:
    """A log in its final form: RFC 6962 trees as the RFC defines them, C2SP checkpoints and proofs."""

    def __init__(self, registry: str = "rcm", key: SigningKey | None = None) -> None:
        self.origin = origin_of(registry)
        self.key = key or SigningKey(b"log!" * 8)
        self.leaves: list[bytes] = []

    @property
    def public(self) -> str:
        return bytes(self.key.verify_key).hex()

    def add(self, *headers: str) -> None:
        self.leaves += [bytes.fromhex(header) for header in headers]

    def fill(self, count: int) -> None:
        """Let others' headers come in until the log has this size."""
        self.leaves += [hashlib.sha256(b"%d" % n).digest() for n in range(len(self.leaves), count)]

    def root(self, leaves: Sequence[bytes] | None = None) -> bytes:
        """MTH of section 2.1."""
        leaves = self.leaves if leaves is None else leaves
        if len(leaves) < 2:
            return leaf_hash(leaves[0]) if leaves else hashlib.sha256().digest()
        k = _split(len(leaves))
        return node_hash(self.root(leaves[:k]), self.root(leaves[k:]))

    def path(self, index: int, leaves: Sequence[bytes] | None = None) -> list[bytes]:
        """PATH of section 2.1.1."""
        leaves = self.leaves if leaves is None else leaves
        if len(leaves) == 1:
            return []
        k = _split(len(leaves))
        if index < k:
            return [*self.path(index, leaves[:k]), self.root(leaves[k:])]
        return [*self.path(index - k, leaves[k:]), self.root(leaves[:k])]

    def checkpoint(self, size: int | None = None) -> str:
        size = len(self.leaves) if size is None else size
        text = f"{self.origin}\n{size}\n{base64.b64encode(self.root(self.leaves[:size])).decode()}\n"
        hint = hashlib.sha256(self.origin.encode() + b"\n\x01" + bytes(self.key.verify_key)).digest()[:4]
        line = base64.b64encode(hint + self.key.sign(text.encode()).signature).decode()
        return f"{text}\n\u2014 {self.origin} {line}\n"

    def receipt(self, header: str) -> bytes:
        index = self.leaves.index(bytes.fromhex(header))
        lines = ["c2sp.org/tlog-proof@v1", f"index {index}", *(base64.b64encode(h).decode() for h in self.path(index))]
        return ("\n".join(lines) + "\n\n" + self.checkpoint()).encode()


def _split(n: int) -> int:
    return 1 << (n - 1).bit_length() - 1


@dataclass
class Told:
    """What ``bundle take`` answered, whether the desk shows the same as before, and whether it kept nothing at all."""

    code: int
    answer: dict[str, Any]
    unchanged: bool
    kept_nothing: bool

    @property
    def verdicts(self) -> list[str]:
        return [one["verdict"] for bundle in self.answer.get("bundles", ()) for one in bundle["segments"]]


@dataclass
class World:
    """The registry, a laptop's desk file, and everything to forge with."""

    laws: ModuleType
    folder: Path
    log: Log = field(default_factory=Log)

    def __post_init__(self) -> None:
        roots = Roots(keys=tuple(sorted(self.laws.public(name) for name in ROOTS)), threshold=2)
        self.first: Roster = replace(
            self.laws.FIRST, roots=roots, log_key=self.log.public, issued="2026-01-01T00:00:00Z", expires="2099-01-01"
        )
        self.folder.mkdir(exist_ok=True)
        self.file = self.folder / "laptop.desk"
        desk = DeskFile.create(self.file)
        desk.set("pin", root_fingerprint(self.first))
        desk.close()
        self.base = self.pen("rap")
        self.base.write(self.laws.SHARED, self.title, b'"first"')
        made = self.base.seal()
        assert self.take(self.bundle([made.segment], rosters=[self.signed(self.first)])).code == 0

    @property
    def title(self) -> Cell:
        return self.laws.Cell(self.laws.RECORDS[0], "pledge.title", "")

    def pen(self, name: str, role: str = "rapporteur", session: str = "", **members: object) -> Writer:
        """Let somebody write; a copy of their pen is a clone of their device."""
        return self.laws.Writer(name, role, session, **{"roster": self.first, **members})

    def clone(self, pen: Writer) -> Writer:
        return self.laws.Writer(**{**vars(pen), "open": {}})

    def written(self, pen: Writer, *values: str, label: str = "") -> Made:
        """Write titles and seal them."""
        for value in values or ("more",):
            pen.write(label or self.laws.SHARED, self.title, json.dumps(value).encode())
        return pen.seal()

    def signed(self, roster: Roster, *by: str) -> bytes:
        return sign(ROSTER_TYPE, encode(roster), *map(self.laws.signing, by or ROOTS[:2])).encode()

    def next(self, before: Roster | None = None, **members: object) -> Roster:
        made: Roster = self.laws.followed(before or self.first, **members)
        return made

    def revoked(self, how: str, *, last: str = "", log_size: int = 0) -> Roster:
        revocation = self.laws.Revocation(how=how, last_header=last, last_number=0, log_size=log_size)
        keys = [replace(one, revoked=revocation) if one.person == "rap" else one for one in self.first.keys]
        return self.next(keys=tuple(keys))

    def parts(
        self,
        segments: Sequence[Segment],
        rosters: Sequence[bytes] = (),
        receipts: Sequence[tuple[str, bytes]] = (),
        requests: Sequence[tuple[Any, bytes]] = (),
    ) -> list[Stored]:
        found = [frame.part(Part.ROSTER, str(number), raw) for number, raw in enumerate(rosters)]
        found += [frame.part(Part.REQUEST, asked.key, raw) for asked, raw in requests]
        found += [frame.part(Part.HEADER, one.hash, one.envelope) for one in segments]
        for one in segments:
            for opened in one.opened:
                entry = opened.entry
                named = {"raw": entry.raw, "raw_sha256": entry.raw_sha256, "label": entry.label}
                found.append(frame.stored_part(Part.COMPARTMENT, one.hash, opened.stored, **named))
                if opened.sidecars:
                    found.append(frame.part(Part.SIDECAR, one.hash, encode_sidecars(opened.sidecars), entry.label))
        return found + [frame.part(Part.RECEIPT, name, raw) for name, raw in receipts]

    def bundle(self, segments: Sequence[Segment] = (), **how: object) -> bytes:
        return self.wrapped(self.parts(segments, **how))

    def wrapped(self, parts: Sequence[Stored], **members: object) -> bytes:
        """Write a bundle properly, as its (dishonest) writer's own program could."""
        signer = self.laws.signing("mallory")
        named = {"writer": bytes(signer.verify_key).hex(), "parts": tuple(one.entry for one in parts), **members}
        target = io.BytesIO()
        frame.write(target, replace(self.laws.MANIFEST, **named), parts, signer)
        return target.getvalue()

    def shown(self) -> object:
        result = CliRunner().invoke(cli, ["desk", "info", str(self.file), "--json"])
        info = json.loads(result.output)
        states = {label: one["state"] for label, one in info["labels"].items() if one["state"] != EMPTY}
        return info["records"], info["conflicts"], info["incomplete"], states

    def kept(self) -> list[int]:
        tables = ("roster", "request", "segment", "compartment", "sidecar", "blob", "pack", "foreign_part", "meta")
        return [self.query(f"select count(*) from {table}")[0][0] for table in tables]  # noqa: S608 - the names stand here

    def take(self, raw: bytes) -> Told:
        path = self.folder / "attack.stk"
        path.write_bytes(raw)
        before, kept = self.shown(), self.kept()
        result = CliRunner().invoke(cli, ["bundle", "take", str(path), "--desk", str(self.file), "--json"])
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        answer = json.loads(result.output)
        return Told(result.exit_code, answer, self.shown() == before, self.kept() == kept)

    def files(self) -> bytes:
        """Return everything that lies on the laptop's disk."""
        return b"".join(path.read_bytes() for path in self.folder.iterdir() if path.name.startswith(self.file.name))

    def query(self, sql: str) -> list[Any]:
        connection = sqlite3.connect(self.file)
        try:
            return connection.execute(sql).fetchall()
        finally:
            connection.close()


class Desks:
    """Commands at desks of a folder, as somebody at a keyboard gives them; passphrases come on file descriptors."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def run(self, *words: str, desk: str = "sec", code: int = 0, **passphrases: str | list[str]) -> dict[str, Any]:
        """Run a command; a passphrase is given by the name of its option, and the seat's always.

        Without ``desk`` none is named.
        """
        arguments, pipes = [*words, "--json"], []
        if desk:
            arguments += ["--desk", self.path(f"{desk}.desk")]
        for option, given in passphrases.items():
            for one in [given] if isinstance(given, str) else given:
                reading, writing = os.pipe()
                os.write(writing, f"{one}\n".encode())
                os.close(writing)
                arguments += [f"--{option.replace('_', '-')}-fd", str(reading)]
                pipes.append(reading)
        result = CliRunner().invoke(cli, arguments)
        for pipe in pipes:
            os.close(pipe)
        assert result.exit_code == code, (result.output, result.exception)
        answer: dict[str, Any] = json.loads(result.output)
        return answer

    def keyed(self, *words: str, desk: str = "sec", code: int = 0, **more: str | list[str]) -> dict[str, Any]:
        return self.run(*words, desk=desk, code=code, **{"passphrase": "correct horse", **more})

    def path(self, name: str) -> str:
        return str(self.folder / name)

    def found(self, *options: str, **more: str | list[str]) -> str:
        """Make the secretariat's desk and its registry; returns the fingerprint."""
        Path(self.path("small.toml")).write_text(PACK)
        place = ["--pack", self.path("small.toml"), "--region", "carda", "--review", "carda-2026"]
        self.run("desk", "new", self.path("sec.desk"), *place, desk="")
        self.pin: str = self.keyed("roster", "init", *(options or ("--roots", "1")), **more)["fingerprint"]
        return self.pin

    def ask(self, name: str, role: str = "rapporteur", *options: str) -> list[str]:
        """Make a laptop and its request; returns the words that approve it."""
        if not Path(self.path(f"{name}.desk")).exists():
            self.run("desk", "new", self.path(f"{name}.desk"), "--root", self.pin, desk="")
        who = ["--person", name.partition("-")[0], "--name", name.title(), "--role", role, *options]
        asked = self.keyed("enrol", "request", *who, "--out", self.path(f"{name}.request"), desk=name)
        mark = (name[0] + name[-1]).upper()
        return [
            "roster",
            "approve",
            self.path(f"{name}.request"),
            "--fingerprint",
            asked["fingerprint"],
            "--mark",
            mark,
        ]

    def enrol(self, name: str, role: str = "rapporteur", *options: str) -> None:
        self.keyed(*self.ask(name, role), *options)
        self.give("sec", name, to="everyone")

    def give(self, giver: str, taker: str, to: str = "secretariat", code: int = 0) -> dict[str, Any]:
        """Hand over and receive; returns what the receiver was told."""
        self.last = self.path(f"{len(list(self.folder.iterdir()))}-from-{giver}.stk")
        self.keyed("bundle", "write", "--to", to, "--out", self.last, desk=giver)
        answer = self.run("bundle", "take", self.last, desk=taker, code=code)
        told: dict[str, Any] = answer["bundles"][0]
        return told

    def info(self, desk: str = "sec") -> dict[str, Any]:
        return self.run("desk", "info", self.path(f"{desk}.desk"), desk="")


@pytest.fixture
def desks(tmp_path: Path) -> Desks:
    """Give a folder for desks."""
    return Desks(tmp_path)


@pytest.fixture(scope="session")
def laws() -> ModuleType:
    """Give ``scenarios.py`` of the tests of the laws: people, keys, and what makes segments."""
    _load("reference")
    return _load("scenarios")


@pytest.fixture
def world(laws: ModuleType, tmp_path: Path) -> World:
    """Give a registry and a laptop."""
    return World(laws, tmp_path)


@pytest.fixture
def log() -> Log:
    """Give an empty log."""
    return Log()


@pytest.fixture
def new_log() -> type[Log]:
    """Give what makes logs."""
    return Log


@pytest.fixture(scope="session")
def meeting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Meeting]:
    """Play a meeting once, for all tests that only look."""
    canaries = _load("canaries", HERE)
    pack = """
        [pack]
        id = "small"
        version = "1"
        title = "A small pack"
        language = "en"
        [[node]]
        id = "1"
        parent = ""
        title = "Goal"
        [[ruleset]]
        id = "1"
        version = "1"
        title = "One"
        type = "pledge"
        since = "2026-01-01"
        [lists]
        level = [{code = "national", label = "National"}]
        note_kind = [{code = "1", label = "One"}]
        rating = [{code = "1", label = "One"}]
        annotation_state = [{code = "1", label = "One"}]
    """
    made = canaries.Meeting(tmp_path_factory.mktemp("canaries"), "\n".join(line.strip() for line in pack.splitlines()))
    with made.stack:
        made.play()
        yield made

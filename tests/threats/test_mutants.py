"""Mutated bundles: nothing is believed that was not signed, nothing crashes or hangs, memory stays bounded."""

from __future__ import annotations

import hashlib
import io
import random
import resource
from typing import TYPE_CHECKING

import msgspec
import pytest

from desktop.bundles import frame, intake
from desktop.bundles.manifest import COMPRESSED
from desktop.journal.columns import compress
from desktop.records.errors import StocktakeError

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from conftest import World

MEMORY = 256 << 10  # KiB that the whole run may add


class Bench:
    """A sound bundle that has one of everything, a desk, and what may come out of either."""

    def __init__(self, world: World) -> None:
        self.world, laws = world, world.laws
        stored, beside = laws.personal("Nadia Example", bytes(16))
        world.base.write(laws.CLOSED, laws.Cell(laws.RECORDS[0], "pledge.focal_point", ""), stored)
        first = world.written(world.base)
        lead = world.written(world.pen("lead", "lead-rapporteur", "plenary"), "another")
        personal = world.base
        personal.write(laws.CLOSED, laws.Cell(laws.RECORDS[1], "pledge.focal_point", ""), stored)
        made = [first, lead, personal.seal({stored: beside})]
        world.log.add(*(one.name for one in made))
        self.bundle = world.bundle(
            [one.segment for one in made],
            rosters=[world.signed(world.first)],
            requests=[laws.request("asks")],
            receipts=[(one.name, world.log.receipt(one.name)) for one in made],
        )
        self.parts = frame.read(io.BytesIO(self.bundle)).parts
        self.sound = intake.examine(frame.read(io.BytesIO(self.bundle)))
        self.signed = {(one.hash, one.header) for one in self.sound.segments}
        self.bodies = {opened.stored for one in self.sound.segments for opened in one.opened}
        self.values = {pair for one in self.sound.segments for opened in one.opened for pair in opened.sidecars}
        self.desk = laws.new_desk(pin=laws.root_fingerprint(world.first))

    def judge(self, raw: bytes) -> bool:
        """Take a mutant in, on trial; whatever is proven in it was signed.  Returns whether it was refused."""
        try:
            proven = intake.examine(frame.read(io.BytesIO(raw)))
            taken = self.desk.preview(proven)
        except StocktakeError:
            return True
        assert {(one.hash, one.header) for one in proven.segments} <= self.signed
        assert {opened.stored for one in proven.segments for opened in one.opened} <= self.bodies
        assert {pair for one in proven.segments for opened in one.opened for pair in opened.sidecars} <= self.values
        assert {one.hash for one in taken.segments if one.verdict.believed} <= {name for name, _ in self.signed}
        assert taken.rosters in (0, 1)
        return False


def flip(raw: bytes, chance: Random) -> bytes:
    mutant = bytearray(raw)
    for _ in range(chance.choice((1, 1, 2, 8))):
        mutant[chance.randrange(len(mutant))] ^= 1 << chance.randrange(8)
    return bytes(mutant)


def cut(raw: bytes, chance: Random) -> bytes:
    a, b = sorted(chance.randrange(len(raw) + 1) for _ in range(2))
    return chance.choice((raw[:a], raw[:a] + raw[b:], raw[a:]))


def insert(raw: bytes, chance: Random) -> bytes:
    at, start = chance.randrange(len(raw)), chance.randrange(len(raw))
    piece = chance.choice((chance.randbytes(4), raw[start : start + 64], b"\xff" * 8, bytes(64), b'{"a":'))
    return raw[:at] + piece + raw[at + chance.choice((0, len(piece))) :]


PLAIN = (flip, cut, insert)


def remade(bench: Bench, chance: Random) -> bytes:
    """Alter parts as a dishonest program would: lengths, hashes and the manifest's signature fit."""
    parts = list(bench.parts)
    for _ in range(chance.choice((1, 1, 2))):
        act, n = chance.randrange(6), chance.randrange(len(parts))
        one = parts[n]
        if act == 0:
            del parts[n]
            if not parts:
                return bench.bundle[:-1]
        elif act == 1:
            chance.shuffle(parts)
        elif act == 2:
            other = chance.choice(parts).entry
            entry = msgspec.structs.replace(one.entry, name=other.name, label=other.label)
            parts[n] = frame.Stored(entry, one.stored)
        elif act == 3:
            entry = msgspec.structs.replace(one.entry, kind=chance.choice(parts).entry.kind)
            parts[n] = frame.Stored(entry, one.stored)
        else:
            parts[n] = altered(one, chance)
    try:
        return bytes(bench.world.wrapped(parts))
    except StocktakeError:
        return bench.bundle[:-1]


def altered(one: frame.Stored, chance: Random) -> frame.Stored:
    """Alter a part's content, or its stored bytes below an entry that says what was there."""
    sizes = {"raw": one.entry.raw, "raw_sha256": one.entry.raw_sha256}
    try:
        content = one.raw() if chance.random() < 0.7 else one.stored
    except StocktakeError:  # altered already
        content = one.stored
    mutant = stored = chance.choice(PLAIN)(content, chance) or b"x"
    if content is not one.stored:
        stored = compress(mutant)
    if content is not one.stored or one.entry.kind not in COMPRESSED:
        sizes = {"raw": len(mutant), "raw_sha256": hashlib.sha256(mutant).hexdigest()}
    named = {"stored": len(stored), "stored_sha256": hashlib.sha256(stored).hexdigest()}
    return frame.Stored(msgspec.structs.replace(one.entry, **sizes, **named), stored)


def run(bench: Bench, count: int, seed: int) -> tuple[int, int]:
    chance = random.Random(seed)
    refused = 0
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for _ in range(count):
        make: Callable[[], bytes] = chance.choice(
            (lambda: chance.choice(PLAIN)(bench.bundle, chance), lambda: remade(bench, chance))
        )
        mutant = make()
        refused += mutant != bench.bundle and bench.judge(mutant)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < MEMORY
    return refused, count


@pytest.fixture
def bench(world: World) -> Bench:
    made = Bench(world)
    assert made.judge(made.bundle) is False
    return made


@pytest.mark.slow
def test_five_thousand_mutants(bench: Bench) -> None:
    refused, count = run(bench, 5_000, 1)
    assert refused > count * 0.8  # the others only lost, doubled or reordered what was whole


@pytest.mark.soak
def test_two_hundred_thousand_mutants(bench: Bench) -> None:
    run(bench, 200_000, 2)

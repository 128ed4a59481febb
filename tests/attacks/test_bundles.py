"""Bundles that were damaged, forged or replayed: refused or quarantined with advice, and the desk as it was."""

from __future__ import annotations

import hashlib
import io
import json
from contextlib import closing
from typing import TYPE_CHECKING

import msgspec
import pytest
from click.testing import CliRunner
from nacl.signing import SigningKey

from desktop import wiring
from desktop.bundles import frame, intake
from desktop.bundles.errors import BadBundle, NewerBundle
from desktop.bundles.manifest import END, MAGIC, MANIFEST_TYPE, Manifest, Part, encode
from desktop.casework import capture, handover, identity, roster_keeping
from desktop.cli.main import cli
from desktop.journal.columns import compress
from desktop.records.errors import StocktakeError
from desktop.store.desk import DeskFile
from desktop.store.summary import Summary, summarise
from desktop.trust.envelope import parse, sign
from desktop.trust.roster import ROSTER_TYPE, Role
from desktop.trust.roster import encode as encode_roster
from desktop.trust.verdicts import Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desktop.bundles.frame import Stored
    from desktop.casework.handover import Outcome
    from desktop.casework.ports import Sitting

PACK = b"""
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
PIECE = (b"\x00", b"\n", b"more")


class Meeting:
    """A secretariat's desk, and a laptop's that trusts it and holds its kit."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.secretariat = wiring.new_desk(folder / "sec.desk", pack=PACK, region="carda", review="carda-2026")
        self.sitting = self.seat(self.secretariat, "sec", Role.SECRETARIAT)
        roster_keeping.found(self.secretariat, self.sitting, "x", mark="SE")
        self.entry("outstanding_matter", title="First matter")
        self.laptop = wiring.new_desk(folder / "laptop.desk", pin=self.secretariat.setting("pin"))
        receive(self.laptop, self.written("everyone"))
        self.entry("participant", shown_as="Seat 4", name="Nadia Example")

    @staticmethod
    def seat(desk: DeskFile, person: str, role: Role) -> Sitting:
        identity.join(desk, person=person, name=person, device="d", role=role, passphrase="x")
        return identity.take_seat(desk, "x")

    def entry(self, type_: str, **values: str) -> None:
        capture.record(self.secretariat, self.sitting, type_, values)

    def written(self, receiver: str = "secretariat") -> bytes:
        return written(handover.cut(self.secretariat, self.sitting, receiver), self.sitting.secrets.signing)


def written(cut: handover.Cut, key: SigningKey) -> bytes:
    target = io.BytesIO()
    frame.write(target, cut.manifest, cut.parts, key)
    return target.getvalue()


def receive(desk: DeskFile, raw: bytes) -> Outcome:
    return handover.receive(desk, intake.examine(frame.read(io.BytesIO(raw))))


def rewritten(raw: bytes, change: Callable[[list[Stored]], list[Stored]], key: SigningKey, **manifest: object) -> bytes:
    """Return a bundle with other parts, properly signed by its writer: what a dishonest program could make."""
    bundle = frame.read(io.BytesIO(raw))
    parts = change(list(bundle.parts))
    named = msgspec.structs.replace(bundle.manifest, parts=tuple(part.entry for part in parts), **manifest)
    return written(handover.Cut(named, tuple(parts)), key)


@pytest.fixture(scope="module")
def meeting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Meeting]:
    made = Meeting(tmp_path_factory.mktemp("attacks"))
    yield made
    made.secretariat.close()
    made.laptop.close()


@pytest.fixture(scope="module")
def bundle(meeting: Meeting) -> bytes:
    return meeting.written()


@pytest.fixture
def unchanged(meeting: Meeting) -> Iterator[Summary]:
    before = summarise(meeting.laptop)
    yield before
    assert summarise(meeting.laptop) == before


def refused(desk: DeskFile, raw: bytes, *kinds: type[StocktakeError]) -> StocktakeError:
    with pytest.raises(kinds or StocktakeError) as caught:
        receive(desk, raw)
    assert caught.value.happened
    assert caught.value.safe
    return caught.value


def test_the_bundle_itself_is_believed(meeting: Meeting, bundle: bytes) -> None:
    outcome = handover.inspect(meeting.laptop, intake.examine(frame.read(io.BytesIO(bundle))))
    assert {one.verdict for one in outcome.taken.segments} == {Verdict.TRUSTED}
    assert outcome.taken.new > 0


@pytest.mark.slow
@pytest.mark.usefixtures("unchanged")
def test_no_byte_can_be_changed_unnoticed(meeting: Meeting, bundle: bytes) -> None:
    for place in range(len(bundle)):
        flipped = bytearray(bundle)
        flipped[place] ^= 1 << (place % 8)
        refused(meeting.laptop, bytes(flipped), BadBundle, NewerBundle)


@pytest.mark.usefixtures("unchanged")
def test_a_bundle_that_breaks_off_anywhere_is_refused(meeting: Meeting, bundle: bytes) -> None:
    parts = frame.read(io.BytesIO(bundle)).parts
    borders = [len(bundle) - len(END)]
    for part in reversed(parts):
        borders.append(borders[-1] - len(part.stored))
    head = borders[-1]
    for border in [*borders, len(MAGIC), len(MAGIC) + 8, len(MAGIC) + 12, 0, head - 1, len(bundle) - 1]:
        assert "breaks off" in refused(meeting.laptop, bundle[:border], BadBundle).happened


@pytest.mark.usefixtures("unchanged")
@pytest.mark.parametrize("piece", PIECE)
def test_nothing_may_follow_the_end(meeting: Meeting, bundle: bytes, piece: bytes) -> None:
    assert "does not end" in refused(meeting.laptop, bundle + piece, BadBundle).happened


@pytest.mark.usefixtures("unchanged")
def test_a_transfer_as_text_shows_at_once(meeting: Meeting, bundle: bytes) -> None:
    assert "as text" in refused(meeting.laptop, bundle.replace(b"\r\n", b"\n"), BadBundle).happened


@pytest.mark.usefixtures("unchanged")
def test_a_part_that_inflates_to_more_than_it_says_is_refused(meeting: Meeting, bundle: bytes) -> None:
    def inflate(parts: list[Stored]) -> list[Stored]:
        found = next(n for n, part in enumerate(parts) if part.entry.kind == Part.PACK)
        bomb = compress(b" " * 10_000_000)
        entry = msgspec.structs.replace(
            parts[found].entry, stored=len(bomb), stored_sha256=hashlib.sha256(bomb).hexdigest()
        )
        return [*parts[:found], frame.Stored(entry, bomb), *parts[found + 1 :]]

    raw = rewritten(bundle, inflate, meeting.sitting.secrets.signing)
    assert "inflates" in refused(meeting.laptop, raw, BadBundle).happened


@pytest.mark.usefixtures("unchanged")
def test_compartments_cannot_change_places(meeting: Meeting, bundle: bytes) -> None:
    def swap(parts: list[Stored]) -> list[Stored]:
        bodies = [n for n, part in enumerate(parts) if part.entry.kind == Part.COMPARTMENT]
        one, other = bodies[0], bodies[-1]
        names = [(parts[n].entry.name, parts[n].entry.label) for n in (other, one)]
        for n, (name, label) in zip((one, other), names, strict=True):
            parts[n] = frame.Stored(msgspec.structs.replace(parts[n].entry, name=name, label=label), parts[n].stored)
        return parts

    refused(meeting.laptop, rewritten(bundle, swap, meeting.sitting.secrets.signing), BadBundle)


@pytest.mark.usefixtures("unchanged")
def test_a_header_signed_by_another_key_is_refused(meeting: Meeting, bundle: bytes) -> None:
    def forge(parts: list[Stored]) -> list[Stored]:
        found = next(n for n, part in enumerate(parts) if part.entry.kind == Part.HEADER)
        kind = "application/vnd.stocktake.segment+json"
        envelope = sign(kind, parse(parts[found].stored, kind).payload, SigningKey.generate()).encode()
        parts[found] = frame.part(Part.HEADER, parts[found].entry.name, envelope)
        return parts

    refused(meeting.laptop, rewritten(bundle, forge, meeting.sitting.secrets.signing), BadBundle)


@pytest.mark.usefixtures("unchanged")
def test_a_roster_with_a_known_number_and_other_bytes_is_an_alarm(meeting: Meeting, bundle: bytes) -> None:
    def fork(parts: list[Stored]) -> list[Stored]:
        found = next(n for n, part in enumerate(parts) if part.entry.kind == Part.ROSTER)
        roster = meeting.secretariat.chain().versions[0].roster
        other = msgspec.structs.replace(roster, issued="2020-01-01T00:00:00Z")
        envelope = sign(ROSTER_TYPE, encode_roster(other), meeting.sitting.secrets.signing).encode()
        parts[found] = frame.part(Part.ROSTER, "1", envelope)
        return parts

    error = refused(meeting.laptop, rewritten(bundle, fork, meeting.sitting.secrets.signing))
    assert "two rosters" in error.happened
    assert "root keepers" in error.todo


@pytest.mark.usefixtures("unchanged")
def test_a_bundle_for_another_registry_is_refused(meeting: Meeting, bundle: bytes) -> None:
    raw = rewritten(bundle, list, meeting.sitting.secrets.signing, registry="0" * 32)
    assert "another registry" in refused(meeting.laptop, raw, BadBundle).happened


@pytest.mark.usefixtures("unchanged")
def test_a_manifest_signed_by_another_than_it_names_is_refused(meeting: Meeting, bundle: bytes) -> None:
    refused(meeting.laptop, rewritten(bundle, list, SigningKey.generate()), BadBundle)


@pytest.mark.usefixtures("unchanged")
@pytest.mark.parametrize("field", ["major", "must_understand"])
def test_what_a_newer_release_demands_is_held_with_advice(meeting: Meeting, bundle: bytes, field: str) -> None:
    manifest = frame.read(io.BytesIO(bundle)).manifest
    newer = msgspec.structs.replace(manifest.format, **{field: 8})
    raw = rewritten(bundle, list, meeting.sitting.secrets.signing, format=newer)
    assert "newer release" in refused(meeting.laptop, raw, NewerBundle).todo


@pytest.mark.usefixtures("unchanged")
def test_a_version_that_was_not_signed_is_refused(meeting: Meeting, bundle: bytes) -> None:
    minor = len(MAGIC) + 3
    raw = bundle[:minor] + b"\x01" + bundle[minor + 1 :]
    assert "version" in refused(meeting.laptop, raw, BadBundle).happened


@pytest.mark.usefixtures("unchanged")
def test_a_manifest_that_is_not_canonical_is_refused(meeting: Meeting, bundle: bytes) -> None:
    manifest = frame.read(io.BytesIO(bundle)).manifest
    spaced = json.dumps(json.loads(encode(manifest)), indent=1).encode()
    envelope = sign(MANIFEST_TYPE, spaced, meeting.sitting.secrets.signing).encode()
    start = len(MAGIC) + 8
    old = int.from_bytes(bundle[start : start + 4], "big")
    raw = bundle[:start] + len(envelope).to_bytes(4, "big") + envelope + bundle[start + 4 + old :]
    assert "canonical" in refused(meeting.laptop, raw, BadBundle).happened


def test_an_unknown_key_waits_in_quarantine_and_has_no_effect(
    meeting: Meeting, unchanged: Summary, tmp_path: Path
) -> None:
    with closing(wiring.new_desk(tmp_path / "stranger.desk", pin=meeting.secretariat.setting("pin"))) as stranger:
        sitting = Meeting.seat(stranger, "stranger", Role.RAPPORTEUR)
        receive(stranger, meeting.written("everyone"))
        capture.record(stranger, sitting, "outstanding_matter", {"title": "Smuggled"})
        own = handover.seal(stranger, sitting)
        raw = written(handover.cut(stranger, sitting, "secretariat", only=own), sitting.secrets.signing)
    without = rewritten(
        raw, lambda parts: [part for part in parts if part.entry.kind != Part.REQUEST], sitting.secrets.signing
    )
    outcome = handover.inspect(meeting.laptop, intake.examine(frame.read(io.BytesIO(without))))
    assert [one.verdict for one in outcome.quarantined] == [Verdict.UNKNOWN]
    asked = handover.inspect(meeting.laptop, intake.examine(frame.read(io.BytesIO(raw))))
    assert [one.verdict for one in asked.awaiting] == [Verdict.AWAITING]
    path = tmp_path / "unknown.stk"
    path.write_bytes(without)
    copy = tmp_path / "copy.desk"
    with closing(DeskFile.create(copy)) as target:
        meeting.laptop.copy_to(target._db)
    answer = CliRunner().invoke(cli, ["bundle", "take", str(path), "--desk", str(copy)])
    assert answer.exit_code == 1
    assert "unknown key" in answer.output
    with closing(DeskFile.open(copy)) as desk:
        after = summarise(desk)
    assert after.labels == unchanged.labels
    assert after.records == unchanged.records


@pytest.mark.slow
@pytest.mark.usefixtures("unchanged")
def test_commands_refuse_damaged_files_with_advice_and_no_traceback(
    meeting: Meeting, bundle: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "damaged.stk"
    for place in range(0, len(bundle), 211):
        path.write_bytes(bundle[:place] + bytes([bundle[place] ^ 4]) + bundle[place + 1 :])
        for command in ("take", "verify"):
            answer = CliRunner().invoke(
                cli, ["bundle", command, str(path), "--desk", str(meeting.folder / "laptop.desk")]
            )
            assert answer.exit_code == 1
            assert answer.exception is None or isinstance(answer.exception, SystemExit)
            assert "nothing here was changed" in answer.output


@pytest.mark.usefixtures("unchanged")
def test_a_part_cannot_stand_twice(meeting: Meeting, bundle: bytes) -> None:
    raw = rewritten(bundle, lambda parts: [*parts, parts[-1]], meeting.sitting.secrets.signing)
    assert "twice" in refused(meeting.laptop, raw, BadBundle).happened


def test_the_manifest_is_what_is_signed(bundle: bytes) -> None:
    manifest = frame.read(io.BytesIO(bundle)).manifest
    assert isinstance(manifest, Manifest)
    assert sum(part.stored for part in manifest.parts) < len(bundle)

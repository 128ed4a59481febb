"""Keeping a registry: copies, moves, what is wrong with one, bundles from sticks, and the commands."""

from __future__ import annotations

import contextlib
import io
import random
import shutil
import sys
from typing import TYPE_CHECKING

import httpx
import msgspec
import pytest
from click.testing import CliRunner

from desktop.bundles import frame
from desktop.casework import capture, erasure
from desktop.casework.errors import NotAllowed, NotReady
from desktop.cli.registry import registry as commands
from desktop.cli.sync import syncing
from desktop.registry import keeping
from desktop.registry.blobs import Blobs
from desktop.registry.core import open_registry
from desktop.registry.database import Database
from desktop.registry.errors import RegistryUnavailable
from desktop.registry.tables import STEPS

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Net, PostgreSQL, Run

WORDS = "four words or five"


@pytest.fixture
def filled(net: Net) -> Net:
    """Give a registry with a large file, personal values and two people's segments."""
    ada = net.laptop("ada")
    net.sec.record("participant", shown_as="P", name="Ana")
    capture.attach(net.sec.desk, net.sec.sitting, random.Random(1).randbytes(90_000), name="f", media="m", title="T")
    net.sync(net.sec)
    net.sync(ada)
    ada.record("intervention", shown_as="V", text="Good morning.")
    net.sync(ada)
    return net


def place(net: Net) -> list[str]:
    return ["--database", f"sqlite:///{net.folder / 'registry.db'}", "--blobs", str(net.folder / "blobs")]


def test_a_backup_is_made_while_it_serves_and_restored(filled: Net, run: Run) -> None:
    before = run(commands, "stats", *place(filled))
    assert before["log"] == 2
    copy = filled.folder / "copy"
    run(commands, "backup", str(copy), *place(filled))
    assert run(commands, "backup", str(copy), *place(filled), code=1)["error"] == "NotAllowed"
    filled.served.close()
    for path in (*filled.folder.glob("registry.db*"),):
        path.unlink()
    shutil.rmtree(filled.folder / "blobs")
    run(commands, "restore", str(copy), *place(filled))
    assert run(commands, "restore", str(copy), *place(filled), code=1)["error"] == "NotAllowed"
    assert run(commands, "stats", *place(filled)) == before
    assert run(commands, "check", *place(filled))["wrong"] == []
    filled.start(filled.served.port)
    late = filled.laptop("late")
    filled.sync(filled.sec)
    filled.sync(late)
    assert filled.sync(filled.sec).waits == 0
    assert late.desk.receipts().keys() == filled.sec.desk.receipts().keys()


def test_from_sqlite_to_postgresql(filled: Net, postgresql: PostgreSQL, run: Run) -> None:
    filled.served.close()
    url = postgresql.new("moved")
    run(commands, "migrate", url, *place(filled))
    old, new = Database(f"sqlite:///{filled.folder / 'registry.db'}"), Database(url)
    blobs = Blobs(filled.folder / "blobs")
    assert keeping.stats(old, blobs) == keeping.stats(new, blobs)
    assert keeping.check(new, blobs) == []
    old.close()
    new.close()
    filled._url = url
    filled.start(filled.served.port)
    filled.sec.record("actor", name="After the move")
    assert filled.sync(filled.sec).waits == 0  # the log goes on, and every desk's memory of it holds


DAMAGES = {
    "a content": ("update part set content = x'00' where kind = 'compartment'", "another content"),
    "a tile": ("update tile set hashes = x'00' where level = 0", "tile 0 of level 0 is another"),
    "a place": ("update entry set place = 7 where place = 1", "a place is missing"),
    "a roster": ("update roster set envelope = x'00' where number = 1", "rosters"),
    "a header": ("update part set name = '00' where kind = 'header'", "another name"),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_what_is_damaged_is_found(filled: Net, damage: str, run: Run) -> None:
    sql, said = DAMAGES[damage]
    with filled.registry.database.writing() as connection:
        connection.exec_driver_sql(sql + (  # noqa: S608 - a damage is written here
            " and position = (select min(position) from part where kind = 'header')"
                                          if damage == "a header" else ""))  # fmt: skip
    wrong = run(commands, "check", *place(filled), code=1)["wrong"]
    assert any(said in one for one in wrong), wrong


def test_a_file_that_is_gone_is_found(filled: Net, run: Run) -> None:
    for path in (filled.folder / "blobs" / "content").glob("*/*"):
        path.unlink()
    assert "cannot be read" in run(commands, "check", *place(filled), code=1)["wrong"][0]


def test_bundles_from_a_stick_whoever_wrote_them(net: Net, run: Run) -> None:
    ada = net.laptop("ada")
    ada.record("intervention", shown_as="V", text="By stick.")
    capture.attach(ada.desk, ada.sitting, random.Random(1).randbytes(90_000), name="f", media="m", title="T")
    stick = net.folder / "stick"
    stick.mkdir()
    cut = ada.cut("secretariat")
    for name in ("one", "again"):
        with (stick / f"{name}.stk").open("wb") as target:
            frame.write(target, cut.manifest, cut.parts, ada.sitting.secrets.signing)
    (stick / "broken.stk").write_bytes((stick / "one.stk").read_bytes()[:-3])
    net.served.close()
    told = run(commands, "import", str(stick), *place(net), code=1, passphrase=WORDS)["bundles"]
    assert [one.partition(": ")[2] for one in told[::2]] == ["1 segment", "1 segment"]
    assert "does not end" in told[1]
    net.start(net.served.port)
    net.sync(net.sec)
    assert net.sec.desk.records("intervention")


def test_proofs_need_no_registry(filled: Net, run: Run) -> None:
    desk = str(filled.sec.path)
    header = next(iter(filled.sec.desk.receipts()))
    told = run(commands, "prove", "inclusion", header[:16], "--desk", desk)
    assert told["size"] >= 1
    assert run(commands, "prove", "inclusion", "00" * 32, "--desk", desk, code=1)["error"] == "Unproven"
    raw = next(one.stored for one in filled.sec.desk.unknown_parts() if one.entry.name == header)
    (filled.folder / "receipt").write_bytes(raw)
    named = ["--registry", filled.registry.id, "--log-key", filled.registry.log_key]
    run(commands, "prove", "inclusion", header, "--receipt", str(filled.folder / "receipt"), *named)
    assert CliRunner().invoke(commands, ["prove", "inclusion", header]).exit_code == 2
    old = httpx.get(f"{filled.served.url}/checkpoint").text
    filled.sec.record("actor", name="More")
    filled.sync(filled.sec)
    new = httpx.get(f"{filled.served.url}/checkpoint").text
    proof = httpx.get(f"{filled.served.url}/v1/consistency?old=2&new=3").text
    files = [filled.folder / name for name in ("old", "new", "proof")]
    for path, text in zip(files, (old, new, proof), strict=True):
        path.write_text(text)
    words = ["prove", "consistency", *map(str, files), *named]
    assert run(commands, *words)["consistent"]
    files[2].write_text('{"proof": []}')
    assert not run(commands, *words, code=1)["consistent"]
    files[2].write_text("{}")
    assert run(commands, *words, code=1)["error"] == "CannotRead"
    files[0].write_text("x")
    assert run(commands, *words, code=1)["error"] == "Unproven"
    assert run(commands, "prove", "desk", desk)["receipts"] == 3


def test_the_command_of_a_desk(filled: Net, run: Run) -> None:
    desk = ["--desk", str(filled.sec.path)]
    told = run(syncing, "sync", filled.served.url, *desk, passphrase=WORDS)
    assert (told["reached"], told["waits"]) == (True, 0)
    filled.served.close()
    told = run(syncing, "sync", "--patience", "0.2", *desk, passphrase=WORDS)  # the address is remembered
    assert (told["reached"], told["waits"]) == (False, 0)
    filled.start(filled.served.port)
    assert run(syncing, "sync", "ftp://", *desk, passphrase=WORDS, code=1)["error"] == "RegistryRefused"


def test_erased_values_are_kept_no_longer(filled: Net) -> None:
    """A personal value goes from the registry, too, and does not come again with an older copy."""
    (person,) = filled.sec.desk.records("participant")
    with filled.registry.shelf() as shelf:
        assert shelf.db.exec_driver_sql("select count(*) from sidecar").scalar() == 1
    again = filled.sec.cut("secretariat")
    erasure.erase(filled.sec.desk, filled.sec.sitting, person.id, "name", "Asked to be taken out.")
    filled.sync(filled.sec)
    for _ in range(2):
        with filled.registry.shelf() as shelf:
            assert shelf.db.exec_driver_sql("select count(*) from sidecar").scalar() == 0
        with contextlib.closing(filled.line(filled.sec)) as line:
            line.hello()
            whole = io.BytesIO()
            parts = tuple(one for one in again.parts if one.entry.kind != "blob")
            manifest = msgspec.structs.replace(again.manifest, parts=tuple(one.entry for one in parts))
            frame.write(whole, manifest, parts, filled.sec.sitting.secrets.signing)
            line.ask("POST", "v1/bundles", content=whole.getvalue(), media="application/vnd.stocktake.bundle")
    raw = (filled.folder / "registry.db").read_bytes()
    assert b"Ana" not in raw or filled.folder.joinpath("registry.db-wal").exists()


def test_a_registry_is_founded_once(net: Net, tmp_path: Path) -> None:
    url, other = f"sqlite:///{tmp_path / 'other.db'}", " ".join(["12345"] * 8)
    with pytest.raises(NotReady, match="whom to believe"):
        open_registry(url, tmp_path / "files", WORDS)
    with pytest.raises(NotReady, match="no fingerprint"):
        open_registry(url, tmp_path / "files", WORDS, pin="1")
    open_registry(url, tmp_path / "files", WORDS, pin=other).close()
    with pytest.raises(NotReady, match="another registry"):
        open_registry(url, tmp_path / "files", WORDS, pin=net.pin)
    for bad in ("sqlite:////nowhere/at/all.db", "nonsense", "oracle://x", "postgresql+psycopg://x@/y?host=/nowhere"):
        with pytest.raises(RegistryUnavailable):
            open_registry(bad, tmp_path / "files", WORDS, pin=other)
    (tmp_path / "file").write_text("")
    with pytest.raises(RegistryUnavailable):
        open_registry(url, tmp_path / "file", WORDS, pin=other)


def test_a_program_without_the_driver_of_a_database_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(RegistryUnavailable, match="no driver for such a database") as refused:
        Database("postgresql+psycopg://x@/y")
    assert "sqlite:///FILE" in refused.value.todo


def test_a_newer_releases_database_is_left_alone(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'newer.db'}"
    database = Database(url)
    with database.writing() as connection:
        connection.exec_driver_sql("update alembic_version set version_num = '9999'")
    database.close()
    with pytest.raises(RegistryUnavailable, match="newer release"):
        Database(url)


def test_an_older_releases_database_is_brought_up_to_date(any_url: str) -> None:
    database = Database(any_url)
    with database.writing() as connection:
        for statement in (
            "update alembic_version set version_num = '0001'",
            "drop table claim",
            "create table claim(cell text primary key, key text, person text, until bigint)",
        ):
            connection.exec_driver_sql(statement)
    database.close()
    database = Database(any_url)
    with database.reading() as connection:
        assert connection.exec_driver_sql("select version_num from alembic_version").scalar() == STEPS[-1][0]
        assert connection.exec_driver_sql("select since from claim").all() == []
    database.close()


def test_no_backup_there(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'new.db'}")
    with pytest.raises(NotAllowed, match="no backup"):
        keeping.restore(tmp_path, database, Blobs(tmp_path / "files"))
    database.close()

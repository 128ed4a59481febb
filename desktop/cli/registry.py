"""Commands on the central registry: ``registry``."""

from __future__ import annotations

import json
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop.cli.common import (
    REFUSED,
    Answer,
    Decorated,
    command,
    counted,
    opened,
    passphrase_option,
)
from desktop.exchange.errors import CannotRead
from desktop.exchange.watch import compare, remembered
from desktop.trust import merkle
from desktop.trust.log import read_checkpoint, read_receipt

if TYPE_CHECKING:
    from desktop.registry.database import Database

_FILE = click.Path(path_type=Path, exists=True, dir_okay=False)


@click.group()
def registry() -> None:
    """Run the central registry, keep it, and prove what it says."""


def _place(function: Decorated) -> Decorated:
    """Add ``--database`` and ``--blobs``."""
    database = click.option(
        "--database", default="sqlite:///registry.db", show_default=True, envvar="STOCKTAKE_DATABASE", metavar="URL",
        help="sqlite:///FILE or postgresql+psycopg://…; also from STOCKTAKE_DATABASE.",
    )  # fmt: skip
    blobs = click.option(
        "--blobs", type=click.Path(path_type=Path, file_okay=False), default=Path("registry-files"), show_default=True,
        help="The folder of large files, uploads and the log's locked key; all workers share it.",
    )  # fmt: skip
    return database(blobs(function))


@command(registry, "serve")
@_place
@click.option(
    "--listen", default="127.0.0.1:8420", show_default=True, metavar="HOST:PORT", help="Where; 0.0.0.0 for all."
)
@click.option("--root", "pin", default="", metavar="FINGERPRINT", help="Whom to believe; needed the first time.")
@click.option("--workers", type=click.IntRange(1, 64), default=1, show_default=True, help="Processes, on PostgreSQL.")
@click.option("--tls-certificate", type=_FILE, default=None, help="A certificate's PEM file; without it, plain HTTP.")
@click.option("--tls-key", type=_FILE, default=None, help="Its key's PEM file.")
@click.option("--rate", type=click.IntRange(0), default=100, show_default=True, help="Requests a second of one device.")
@click.option("--quota", type=click.IntRange(0), default=0, help="Bytes that one person may have here; 0: any.")
@click.option("--largest", type=click.IntRange(1), default=2 << 30, help="Bytes of one upload.")
@passphrase_option
def serve(
    *, database: str, blobs: Path, listen: str, pin: str, workers: int, tls_certificate: Path | None,
    tls_key: Path | None, rate: int, quota: int, largest: int, passphrase: str | None,
) -> Answer:  # fmt: skip
    """Serve until told to stop: the copy of everything that outlives every laptop."""
    from desktop.registry import serve as service  # noqa: PLC0415 - as above
    from desktop.registry.core import Limits  # noqa: PLC0415 - only those who serve need it

    settings = service.Settings(
        database=database, blobs=blobs, listen=listen, pin=pin, passphrase=passphrase, workers=workers,
        certificate=str(tls_certificate or ""), certificate_key=str(tls_key or ""),
        limits=Limits(rate=rate, quota=quota, upload=largest),
    )  # fmt: skip
    service.serve(settings, _tell_address)
    return Answer("Stopped.")


def _tell_address(address: str) -> None:
    """Show where it serves, in a terminal also as what can be scanned."""
    click.echo(address)
    if sys.stdout.isatty():
        from desktop.reports.quick import drawn  # noqa: PLC0415 - as above

        click.echo(drawn(address))


def _database(url: str) -> Database:
    from desktop.registry.database import Database  # noqa: PLC0415 - as above

    return Database(url)


@command(registry, "key")
@_place
def key(*, database: str, blobs: Path) -> Answer:
    """Show the key that signs the log; “stocktake roster log-key” makes it known to all."""
    from desktop.registry.blobs import Blobs  # noqa: PLC0415 - as above
    from desktop.trust.keys import public_of  # noqa: PLC0415 - as above

    file = Blobs(blobs).key_file
    if not file.exists():
        return Answer(f"No registry has served {database} with these files yet.", {"error": "NotReady"}, REFUSED)
    found = public_of(file.read_bytes())
    return Answer(found, {"log_key": found})


@command(registry, "backup")
@click.argument("folder", type=click.Path(path_type=Path))
@_place
def backup(*, folder: Path, database: str, blobs: Path) -> Answer:
    """Copy a registry, also while it serves, into a new FOLDER; the log's key goes along, locked."""
    from desktop.registry import keeping  # noqa: PLC0415 - as above
    from desktop.registry.blobs import Blobs  # noqa: PLC0415 - as above

    with closing(_database(database)) as source:
        keeping.backup(source, Blobs(blobs), folder)
    return Answer(f"Copied to {folder}.", {"folder": str(folder)})


@command(registry, "restore")
@click.argument("folder", type=click.Path(path_type=Path, exists=True, file_okay=False))
@_place
def restore(*, folder: Path, database: str, blobs: Path) -> Answer:
    """Put a backup into an empty database and folder.

    Desks that were told more by the lost registry than the backup knows raise an alarm: that is what they are for.
    """
    from desktop.registry import keeping  # noqa: PLC0415 - as above
    from desktop.registry.blobs import Blobs  # noqa: PLC0415 - as above

    with closing(_database(database)) as target:
        keeping.restore(folder, target, Blobs(blobs))
    return Answer(f"Restored from {folder}.", {"folder": str(folder)})


@command(registry, "migrate")
@click.argument("target", metavar="URL")
@_place
def migrate(*, target: str, database: str, blobs: Path) -> Answer:
    """Copy a registry that does not serve into another, empty database; its folder of files stays in use."""
    from desktop.registry import keeping  # noqa: PLC0415 - as above

    with closing(_database(database)) as source, closing(_database(target)) as made:
        keeping.migrate(source, made)
    return Answer("Copied.", {"files": str(blobs)})


@command(registry, "check")
@_place
def check(*, database: str, blobs: Path) -> Answer:
    """Verify everything that a registry keeps: rosters, contents, signatures, the log's tree."""
    from desktop.registry import keeping  # noqa: PLC0415 - as above
    from desktop.registry.blobs import Blobs  # noqa: PLC0415 - as above

    with closing(_database(database)) as source:
        wrong = keeping.check(source, Blobs(blobs))
    return Answer("\n".join(wrong) or "All of it is sound.", {"wrong": wrong}, REFUSED if wrong else 0)


@command(registry, "stats")
@_place
def stats(*, database: str, blobs: Path) -> Answer:
    """Say how much of what a registry keeps."""
    from desktop.registry import keeping  # noqa: PLC0415 - as above
    from desktop.registry.blobs import Blobs  # noqa: PLC0415 - as above

    with closing(_database(database)) as source:
        found = keeping.stats(source, Blobs(blobs))
    return Answer(json.dumps(found, indent=1), found)


@command(registry, "import")
@click.argument("folder", type=click.Path(path_type=Path, exists=True, file_okay=False))
@_place
@click.option("--root", "pin", default="", metavar="FINGERPRINT", help="Whom to believe; needed the first time.")
@passphrase_option
def import_(*, folder: Path, database: str, blobs: Path, pin: str, passphrase: str | None) -> Answer:
    """Take in all bundles in a FOLDER, such as a stick, whoever wrote them; what is known already changes nothing."""
    from desktop.records.errors import StocktakeError  # noqa: PLC0415 - as above
    from desktop.registry import keeping  # noqa: PLC0415 - as above
    from desktop.registry.core import open_registry  # noqa: PLC0415 - as above

    lines, refused = [], 0
    with closing(open_registry(database, blobs, passphrase, pin=pin)) as one:
        for path in sorted(folder.glob("*.stk")):
            result = keeping.import_safely(one, path)
            refused += isinstance(result, StocktakeError)
            said = (
                result.happened if isinstance(result, StocktakeError) else counted(len(result), "segment", "segments")
            )
            lines.append(f"{path.name}: {said}")
    return Answer("\n".join(lines) or "No bundles there.", {"bundles": lines}, REFUSED if refused else 0)


# ---- proofs ---------------------------------------------------------------------------------------------------------


@registry.group("prove")
def prove() -> None:
    """Verify what a registry says, without asking it."""


@command(prove, "inclusion")
@click.argument("header")
@click.option("--desk", "desk_path", type=_FILE, default=None, help="Take receipt and log key from this desk.")
@click.option("--receipt", type=_FILE, default=None, help="… or the receipt from this file,")
@click.option("--registry", "registry_id", default="", help="… of the registry of this id,")
@click.option("--log-key", default="", help="… whose log is signed by this key.")
def inclusion(*, header: str, desk_path: Path | None, receipt: Path | None, registry_id: str, log_key: str) -> Answer:
    """Verify that a segment's HEADER (its hash) is in the registry's log."""
    if desk_path:
        with opened(desk_path) as desk:
            proven = next((one for name, one in desk.receipts().items() if name.startswith(header)), None)
    elif receipt:
        proven = read_receipt(receipt.read_bytes(), header, registry_id, log_key)
    else:
        message = "give --desk, or --receipt with --registry and --log-key"
        raise click.UsageError(message)
    if proven is None:
        return Answer("Nothing proves that.", {"error": "Unproven", "header": header}, REFUSED)
    data = {"header": header, "place": proven.index, "size": proven.size, "root": proven.root}
    return Answer(f"It is entry {proven.index} of {proven.size}, root {proven.root}.", data)


@command(prove, "consistency")
@click.argument("old", type=_FILE)
@click.argument("new", type=_FILE)
@click.argument("proof", type=_FILE)
@click.option("--registry", "registry_id", required=True, help="The registry's id.")
@click.option("--log-key", required=True, help="The key that signs its log.")
def consistency(*, old: Path, new: Path, proof: Path, registry_id: str, log_key: str) -> Answer:
    """Verify that the log of the checkpoint NEW begins with that of OLD, by a PROOF as “/v1/consistency” gives it."""
    notes = [read_checkpoint(path.read_text(encoding="utf-8"), registry_id, log_key) for path in (old, new)]
    first, second = notes
    if first is None or second is None:
        return Answer("A checkpoint is not signed by that key.", {"error": "Unproven"}, REFUSED)
    holds = merkle.is_consistent(
        first.size, bytes.fromhex(first.root), second.size, bytes.fromhex(second.root), _hashes(proof)
    )
    data = {"old": first.size, "new": second.size, "consistent": holds}
    said = "The log only grew." if holds else "This proves nothing: the log is not the one it was."
    return Answer(said, data, 0 if holds else REFUSED)


def _hashes(path: Path) -> list[bytes]:
    import base64  # noqa: PLC0415 - beside its only use

    try:
        told: dict[str, Any] = json.loads(path.read_bytes())
        return [base64.b64decode(one, validate=True) for one in told["proof"]]
    except (ValueError, KeyError, TypeError) as fault:
        raise CannotRead(f"{path} is no proof ({fault}).", todo="Save what “/v1/consistency” answers.") from fault


@command(prove, "desk")
@click.argument("desk_path", metavar="DESK", type=_FILE)
def prove_desk(*, desk_path: Path) -> Answer:
    """Compare everything a desk was ever told of the log; an alarm says that it was told two things."""
    with opened(desk_path) as desk:
        compare(desk)
        newest, receipts = remembered(desk), desk.receipts()
    size = newest.size if newest else 0
    said = f"{counted(len(receipts), 'receipt', 'receipts')}; the newest checkpoint proven is of size {size}."
    return Answer(said, {"receipts": len(receipts), "size": size})

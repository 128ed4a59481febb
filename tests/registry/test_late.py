"""What comes late: files and personal values that somebody held back, or lost, are asked for and brought."""

from __future__ import annotations

import contextlib
import io
from typing import TYPE_CHECKING

import msgspec

from desktop.bundles import frame
from desktop.casework import capture

if TYPE_CHECKING:
    from conftest import Net

    from tests.casework.conftest import Place

BESIDE = {"sidecar", "blob"}


def bring_without(net: Net, place: Place, kinds: set[str]) -> None:
    """Bring everything of a desk but parts of these kinds."""
    cut = place.cut("secretariat")
    parts = tuple(one for one in cut.parts if one.entry.kind not in {"receipt", "roster", *kinds})
    manifest = msgspec.structs.replace(cut.manifest, parts=tuple(one.entry for one in parts))
    whole = io.BytesIO()
    frame.write(whole, manifest, parts, place.sitting.secrets.signing)
    with contextlib.closing(net.line(place)) as line:
        line.hello()
        line.ask("POST", "v1/bundles", content=whole.getvalue(), media="application/vnd.stocktake.bundle")


def wanted(net: Net, place: Place) -> dict[str, list[list[str]]]:
    with contextlib.closing(net.line(place)) as line:
        line.hello()
        told: dict[str, list[list[str]]] = line.ask("GET", "v1/wanted").json()
        return told


def test_files_and_personal_values_that_did_not_come_are_brought_later(any_net: Net) -> None:
    net = any_net
    ada, eve = net.laptop("ada"), net.laptop("eve")
    net.sync(net.sec)
    ada.record("participant", shown_as="P", name="Ana")
    capture.attach(ada.desk, ada.sitting, b"canary-file", name="f", media="m", title="T")
    bring_without(net, ada, BESIDE)
    assert net.sync(net.sec).came == 1
    (header,) = [one.hash for one in ada.desk.segments() if one.header.person == "ada"]
    told = wanted(net, net.sec)
    assert {len(told["parts"]), len(told["lacking"])} == {2, 0}
    assert {one[0] for one in told["parts"]} == {header}
    (shared,), (closed,) = ([one for one in told["parts"] if one[1].startswith(kind)] for kind in ("sha", "sec"))
    assert (net.sec.desk.blob(shared[2]), net.sec.desk.sidecar(closed[2])) == (None, None)
    assert wanted(net, eve)["parts"] == [shared]  # of what they may not read, nothing
    net.sync(ada)  # everything of hers has its receipt; what is wanted goes all the same
    assert wanted(net, net.sec)["parts"] == []
    net.sync(net.sec)
    assert net.sec.desk.blob(shared[2]) == b"canary-file"
    assert net.sec.desk.sidecar(closed[2]).value == b'"Ana"'
    assert net.sync(ada).went == 0


def test_what_nobody_has_is_not_offered_again_and_again(net: Net) -> None:
    ada = net.laptop("ada")
    net.sync(net.sec)
    ada.record("participant", shown_as="P", name="Ana")
    bring_without(net, ada, BESIDE)
    net.sync(net.sec)
    assert len(wanted(net, net.sec)["parts"]) == 1
    assert net.sync(net.sec).went == 0

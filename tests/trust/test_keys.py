"""Key files: they open with the right passphrase or keyring, and whatever is wrong is said with advice."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

import keyring
import keyring.core
import keyring.errors
import msgspec
import pytest
from keyring.backend import KeyringBackend
from nacl.pwhash import argon2id
from nacl.secret import SecretBox

from desktop.trust import keys
from desktop.trust.errors import KeyUnavailable
from desktop.trust.keys import Secrets, lock, public_of, unlock, wants_passphrase

if TYPE_CHECKING:
    from collections.abc import Callable

DAMAGED = [b"", b"{}", b"[]", b'{"format":2}', b'{"format":1,"key":"\xff"}', b"\xff"]


class Drawer(KeyringBackend):
    """A keyring in memory; what is set as its fault is raised by whatever is asked."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # keyring is typed in part
        self.held: dict[tuple[str, str], str] = {}
        self.fault: Exception | None = None

    def get_password(self, service: str, username: str) -> str | None:
        self._fail()
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._fail()
        self.held[service, username] = password

    def _fail(self) -> None:
        if self.fault:
            raise self.fault


@pytest.fixture(autouse=True)
def drawer(monkeypatch: pytest.MonkeyPatch) -> Drawer:
    """Stand in for the system's keyring, so that no test ever asks the real one."""
    monkeypatch.setattr(keyring.core, "_keyring_backend", None)
    keyring.set_keyring(made := Drawer())
    return made


@pytest.fixture
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "OPERATIONS", argon2id.OPSLIMIT_MIN)
    monkeypatch.setattr(keys, "MEMORY", argon2id.MEMLIMIT_MIN)


@pytest.fixture(scope="module")
def secrets() -> Secrets:
    return Secrets.new()


def changed(raw: bytes, **members: object) -> bytes:
    """Give the key file with members of it or of its wrap replaced."""
    file = msgspec.json.decode(raw, type=keys.File)
    wrap = {name: value for name, value in members.items() if name in keys._Wrap.__struct_fields__ and name != "box"}
    file = msgspec.structs.replace(file, wrap=msgspec.structs.replace(file.wrap, **wrap))
    rest = {name: value for name, value in members.items() if name not in wrap}
    return msgspec.json.encode(msgspec.structs.replace(file, **rest))


def test_new_secrets_are_drawn_each_time() -> None:
    one, other = Secrets.new(), Secrets.new()
    assert len({one.seed, other.seed, one.note, other.note}) == 4
    assert one.public != other.public
    assert one.receiver != other.receiver
    assert one.receiver.startswith("age1")


def test_the_public_key_is_that_of_rfc_8032() -> None:
    seed = bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
    public = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
    assert Secrets(seed, "", b"").public == public


def test_secrets_are_not_told_by_their_repr(secrets: Secrets) -> None:
    assert secrets.age not in repr(secrets)
    assert "seed" not in repr(secrets)


def test_a_private_note_opens_for_its_author_only(secrets: Secrets) -> None:
    box = secrets.close_note(b"frankly")
    assert b"frankly" not in box
    assert secrets.open_note(box) == b"frankly"
    with pytest.raises(KeyUnavailable, match=r"under another key\. It is kept\."):
        Secrets.new().open_note(box)


@pytest.mark.usefixtures("shipped_strength")
def test_the_passphrase_is_stretched_as_rfc_9106_recommends(secrets: Secrets) -> None:
    raw = lock(secrets, "correct horse")
    wrap = msgspec.json.decode(raw, type=keys.File).wrap
    assert (wrap.operations, wrap.memory, len(wrap.salt)) == (3, 64 * 1024 * 1024, 16)
    assert unlock(raw, "correct horse") == secrets


@pytest.mark.usefixtures("_quick")
def test_a_key_file_opens_with_its_passphrase_only(secrets: Secrets) -> None:
    raw = lock(secrets, "correct horse")
    assert unlock(raw, "correct horse") == secrets
    with pytest.raises(KeyUnavailable, match="not the right one"):
        unlock(raw, "wrong horse")
    with pytest.raises(KeyUnavailable, match="not the right one"):
        unlock(raw, "")
    with pytest.raises(KeyUnavailable, match="opens by a passphrase"):
        unlock(raw, None)


@pytest.mark.usefixtures("_quick")
def test_a_key_file_tells_whose_it_is_and_how_it_opens_and_nothing_secret(secrets: Secrets) -> None:
    raw = lock(secrets, "correct horse")
    assert public_of(raw) == secrets.public
    assert wants_passphrase(raw)
    for secret in (secrets.seed, secrets.note, secrets.age.encode()):
        assert secret not in raw
        assert base64.b64encode(secret).rstrip(b"=") not in raw


@pytest.mark.usefixtures("_quick")
def test_the_passphrase_may_change_and_no_two_files_share_a_key(secrets: Secrets) -> None:
    one, other = lock(secrets, "one"), lock(secrets, "one")
    assert msgspec.json.decode(one, type=keys.File).wrap.salt != msgspec.json.decode(other, type=keys.File).wrap.salt
    assert unlock(lock(secrets, "two"), "two") == secrets


def test_an_empty_passphrase_is_refused(secrets: Secrets) -> None:
    with pytest.raises(KeyUnavailable, match="passphrase is empty"):
        lock(secrets, "")


@pytest.mark.parametrize("raw", DAMAGED)
@pytest.mark.parametrize("ask", [lambda raw: unlock(raw, "x"), public_of, wants_passphrase])
def test_a_damaged_key_file_is_said_to_be(ask: Callable[[bytes], object], raw: bytes) -> None:
    with pytest.raises(KeyUnavailable, match="key file is damaged"):
        ask(raw)


@pytest.mark.usefixtures("_quick")
@pytest.mark.parametrize("box", [b"", b"short", bytes(100)])
def test_a_key_file_with_another_content_does_not_open(box: bytes, secrets: Secrets) -> None:
    with pytest.raises(KeyUnavailable, match="does not open"):
        unlock(changed(lock(secrets, "x"), box=box), "x")


@pytest.mark.parametrize("body", [b"", b"\xc0", msgspec.msgpack.encode({"seed": b"short", "age": "", "note": b""})])
def test_a_key_file_with_contents_that_are_no_secrets_does_not_open(
    body: bytes, secrets: Secrets, drawer: Drawer
) -> None:
    raw = lock(secrets, None)
    key = base64.b64decode(drawer.held[keys.SERVICE, secrets.public])
    with pytest.raises(KeyUnavailable, match="does not open"):
        unlock(changed(raw, box=bytes(SecretBox(key).encrypt(body))), None)


@pytest.mark.usefixtures("_quick")
def test_a_key_file_that_names_another_key_is_refused(secrets: Secrets) -> None:
    with pytest.raises(KeyUnavailable, match="another key than it says"):
        unlock(changed(lock(secrets, "x"), key=Secrets.new().public), "x")


@pytest.mark.usefixtures("_quick")
@pytest.mark.parametrize(
    "work", [{"operations": 0}, {"operations": 17}, {"memory": 0}, {"memory": (1 << 30) + 1}, {"operations": -1}]
)
def test_a_key_file_cannot_ask_for_insane_work(
    work: dict[str, int], secrets: Secrets, monkeypatch: pytest.MonkeyPatch
) -> None:
    raw = changed(lock(secrets, "x"), **work)
    monkeypatch.setattr(keys, "_stretch", lambda *_: pytest.fail("the work was done"))
    with pytest.raises(KeyUnavailable, match="more work than is sane"):
        unlock(raw, "x")


@pytest.mark.usefixtures("_quick")
@pytest.mark.parametrize("wrong", [{"salt": b"short"}, {"memory": 1}])
def test_a_wrap_that_argon2_does_not_take_opens_nothing(wrong: dict[str, object], secrets: Secrets) -> None:
    with pytest.raises(KeyUnavailable):
        unlock(changed(lock(secrets, "x"), **wrong), "x")


def test_a_key_file_opens_by_the_keyring(secrets: Secrets, drawer: Drawer) -> None:
    raw = lock(secrets, None)
    assert not wants_passphrase(raw)
    assert unlock(raw, None) == secrets
    ((service, name), held) = next(iter(drawer.held.items()))
    assert (service, name) == ("stocktake", secrets.public)
    assert len(held) < 2560 // 2  # Windows keeps so many bytes of UTF-16
    assert secrets.seed not in base64.b64decode(held)


def test_locking_again_leaves_older_copies_of_the_file_open(secrets: Secrets) -> None:
    older = lock(secrets, None)
    newer = lock(secrets, None)
    assert older != newer
    assert unlock(older, None) == unlock(newer, None) == secrets


def test_another_persons_key_in_the_keyring_opens_nothing(secrets: Secrets, drawer: Drawer) -> None:
    raw = lock(secrets, None)
    drawer.held[keys.SERVICE, secrets.public] = base64.b64encode(bytes(32)).decode()
    with pytest.raises(KeyUnavailable, match="does not open"):
        unlock(raw, None)


def test_a_keyring_that_does_not_hold_the_key_is_said(secrets: Secrets, drawer: Drawer) -> None:
    raw = lock(secrets, None)
    drawer.held.clear()
    with pytest.raises(KeyUnavailable, match="does not hold this key"):
        unlock(raw, None)


@pytest.mark.parametrize("held", ["", "?", "AAA", "AAAA", "ÄÄÄÄ", base64.b64encode(bytes(33)).decode()])
def test_what_the_keyring_holds_may_be_damaged(held: str, secrets: Secrets, drawer: Drawer) -> None:
    raw = lock(secrets, None)
    drawer.held[keys.SERVICE, secrets.public] = held
    with pytest.raises(KeyUnavailable, match="holds for this key is damaged"):
        unlock(raw, None)
    with pytest.raises(KeyUnavailable, match="holds for this key is damaged"):
        lock(secrets, None)


@pytest.mark.parametrize(
    "fault",
    [
        keyring.errors.KeyringError("no"),
        keyring.errors.InitError("no"),
        keyring.errors.PasswordSetError("no"),
        RuntimeError("no"),
        OSError("no"),
        type("DBusErrorResponse", (Exception,), {})("no"),
    ],
    ids=lambda fault: type(fault).__name__,
)
def test_a_failing_keyring_is_said_with_advice(fault: Exception, secrets: Secrets, drawer: Drawer) -> None:
    raw = lock(secrets, None)
    drawer.fault = fault
    for ask in (lambda: unlock(raw, None), lambda: lock(secrets, None), lambda: lock(Secrets.new(), None)):
        with pytest.raises(KeyUnavailable, match=r"cannot be used \(no\).*Unlock the keyring, or use a passphrase"):
            ask()


def test_where_there_is_no_keyring_nothing_locks(secrets: Secrets) -> None:
    keyring.set_keyring(keyring.core.load_keyring("keyring.backends.fail.Keyring"))
    with pytest.raises(KeyUnavailable, match=r"no keyring within reach.*Use a passphrase"):
        lock(secrets, None)


def test_a_locked_keyring_is_said_to_be_locked(secrets: Secrets, drawer: Drawer) -> None:
    raw = lock(secrets, None)
    drawer.fault = keyring.errors.KeyringLocked("no")
    with pytest.raises(KeyUnavailable, match=r"keyring is locked.*Unlock it"):
        unlock(raw, None)


def test_a_keyring_that_keeps_nothing_is_found_out_before_it_is_relied_on(secrets: Secrets) -> None:
    keyring.set_keyring(keyring.core.load_keyring("keyring.backends.null.Keyring"))
    with pytest.raises(KeyUnavailable, match="did not keep the key"):
        lock(secrets, None)

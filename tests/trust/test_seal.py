"""Sealed values open for the group alone; commitments hide their values."""

from __future__ import annotations

import base64
import hashlib
import json

import msgspec
import pyrage
import pytest

from desktop.trust.errors import SealUnavailable
from desktop.trust.roster import Group
from desktop.trust.seal import (
    SALT_BYTES,
    commit,
    commitment,
    encrypt_whole,
    new_group,
    seal_value,
    unseal_value,
    unwrap_group,
    wrap_group,
)


def person() -> tuple[str, str]:
    """Draw an age identity and its recipient."""
    identity = pyrage.x25519.Identity.generate()
    return str(identity), str(identity.to_public())


def test_a_sealed_value_opens_with_the_groups_identity() -> None:
    identity, recipient = person()
    stored = seal_value(b'"a name"', recipient)
    assert unseal_value(stored, identity) == b'"a name"'
    assert b"a name" not in stored
    assert set(json.loads(stored)) == {"$sealed"}


def test_two_seals_of_one_value_differ() -> None:
    _, recipient = person()
    assert seal_value(b"1", recipient) != seal_value(b"1", recipient)


def test_nobody_else_opens_a_sealed_value() -> None:
    _, recipient = person()
    with pytest.raises(SealUnavailable, match=r"does not open with the key at hand\. It is kept\."):
        unseal_value(seal_value(b"1", recipient), person()[0])


@pytest.mark.parametrize(
    "stored", [b"", b'"text"', b"\xff", b'{"$sealed":"?"}', b'{"$sealed":"AAAA"}', b'{"$sealed":"\xff"}']
)
def test_what_is_no_sealed_value_does_not_unseal(stored: bytes) -> None:
    with pytest.raises(SealUnavailable):
        unseal_value(stored, person()[0])


def test_a_sealed_value_has_no_other_members() -> None:
    identity, recipient = person()
    more = json.dumps(json.loads(seal_value(b"1", recipient)) | {"value": 1}).encode()
    with pytest.raises(SealUnavailable):
        unseal_value(more, identity)


def test_an_identity_that_is_none_opens_nothing() -> None:
    identity, recipient = person()
    with pytest.raises(SealUnavailable, match="the key at hand"):
        unseal_value(seal_value(b"1", recipient), identity[:-1])


def test_nothing_is_sealed_to_a_recipient_that_is_none() -> None:
    with pytest.raises(SealUnavailable, match="“age1nobody” is no age recipient"):
        seal_value(b"1", "age1nobody")


def test_each_member_of_a_group_and_nobody_else_gets_its_identity() -> None:
    (amina, to_amina), (ben, to_ben) = person(), person()
    group, identity = new_group({"ben": to_ben, "amina": to_amina})
    assert [wrapped.person for wrapped in group.wrapped] == ["amina", "ben"]
    assert unwrap_group(group, "amina", amina) == unwrap_group(group, "ben", ben) == identity
    assert unseal_value(seal_value(b"1", group.recipient), identity) == b"1"
    with pytest.raises(SealUnavailable, match="Only members"):
        unwrap_group(group, "cleo", amina)
    with pytest.raises(SealUnavailable, match="does not open with yours"):
        unwrap_group(group, "amina", ben)
    with pytest.raises(SealUnavailable, match="does not open with yours"):
        unwrap_group(group, "amina", "no identity")


def test_a_group_is_wrapped_anew_under_the_same_recipient() -> None:
    (amina, to_amina), (ben, to_ben) = person(), person()
    group, identity = new_group({"amina": to_amina})
    wider = wrap_group(identity, {"amina": to_amina, "ben": to_ben})
    assert wider.recipient == group.recipient
    assert unwrap_group(wider, "ben", ben) == unwrap_group(group, "amina", amina)


def test_a_group_is_not_wrapped_for_a_recipient_that_is_none() -> None:
    with pytest.raises(SealUnavailable, match="“ben” is no age recipient"):
        new_group({"ben": "ben"})


@pytest.mark.parametrize("box", ["", "?", base64.b64encode(b"no age file").decode()])
def test_a_damaged_copy_of_the_groups_identity_is_said_to_be(box: str) -> None:
    amina, to_amina = person()
    group, _ = new_group({"amina": to_amina})
    damaged = Group(recipient=group.recipient, wrapped=(msgspec.structs.replace(group.wrapped[0], box=box),))
    with pytest.raises(SealUnavailable, match="does not open with yours"):
        unwrap_group(damaged, "amina", amina)


def test_a_commitment_is_sha256_of_salt_and_value() -> None:
    stored, salt = commit(b'"Amina"')
    assert commitment(salt, b'"Amina"') == hashlib.sha256(salt + b'"Amina"').hexdigest()
    assert json.loads(stored) == {"$commit": commitment(salt, b'"Amina"')}
    assert len(salt) == SALT_BYTES == 16


def test_two_commitments_to_one_value_differ() -> None:
    assert commit(b"1")[0] != commit(b"1")[0]


def test_a_file_is_not_encrypted_to_what_is_no_key() -> None:
    with pytest.raises(SealUnavailable, match="no proper key"):
        encrypt_whole(b"content", ["age1nobody"])
